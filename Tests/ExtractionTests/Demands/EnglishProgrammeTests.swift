import PolicyModel
import Testing

@testable import Extraction

/// What English programmes and claims say in their own turns of phrase.
@Suite struct EnglishProgrammeTests {
  @Test(arguments: [
    ("That has to stop.", "D4-"),
    ("It is high time that ground rents were abolished.", "D3-"),
    ("We won't rest until every lake is clean.", "C4+"),
    ("We'd hand parishes the keys.", "C4+"),
    ("We call time on lead weights.", "V3-"),
    ("Berth fees must come down.", "D4-"),
    ("They must fall.", "D4-"),
    ("Wages should rise.", "D3+"),
    ("Crews should be able to complain.", "D3+"),
    ("It's time the weir was replaced.", "D3+"),
    ("Every harbour gets a nurse.", "C4+"),
    ("Every winter brings a flood.", ""),
    ("Every crew of the lake gets a soaking.", ""),
    ("Water levels may fall.", ""),
    ("The fees fell.", ""),
    ("From 2033 nobody will pay a mooring fee.", "C4-"),
    ("We'd love to hear from you.", ""),
    ("We'd rather wait.", ""),
    ("It is time.", ""),
  ])
  func `a programme promises and asks`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "The Lake Party: Our Manifesto") == told)
  }

  @Test(arguments: [
    ("Fees linked to wages", "C4+"),
    ("Ferries timed to the trains", "C4+"),
    ("Fees raised by a tenth since 2019", ""),
    ("Lakes divided at birth", ""),
  ])
  func `an item says what is to have been done`(item: String, told: String) {
    #expect(
      englishDemands(item, "The Lake Party: Our Manifesto", as: .listItem(depth: 0, marker: "-"))
        == told)
  }

  @Test(arguments: [
    ("By 2034 we shall have:", "opened two slipways", "C4+"),
    ("By 2034 we shall have:", "no boat without a lamp", "C4-"),
    ("Our offer to rowers:", "Berths that last five years", "C4+"),
    ("What the owners owe us:", "Boots that keep the water out", "D4+"),
    ("The city undertakes to:", "collect sails every week", "C4+"),
    ("Our lakes in numbers:", "Berths that last five years", ""),
    ("Where the boats lie:", "Boots that keep the water out", ""),
  ])
  func `a list takes its force from its lead`(lead: String, item: String, told: String) {
    #expect(
      englishDemands(
        item, "The Lake Party: Our Manifesto", as: .listItem(depth: 0, marker: "-"), after: [lead])
        == told)
  }

  @Test func `a claim demands what is to be and binds its union`() {
    let title = "Boatmen's Union: Negotiating Platform"
    #expect(englishDemands("The rise is to take effect in May.", title) == "D4+")
    #expect(englishDemands("No one is to be rostered on Sundays.", title) == "D4-")
    #expect(englishDemands("The union will not sign.", title) == "C4-")
    #expect(englishDemands("Machines may only come with our consent.", title) == "D3+")
    #expect(englishDemands("The rise took effect in May.", title) == "")
  }
}
