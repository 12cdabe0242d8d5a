import PolicyModel
import Testing

@testable import Extraction

/// English clauses and items whose verb or predicate alone tells that they bind or promise.
@Suite struct EnglishSlatedTests {
  private static let rules = "Rules of the Tarn Rowing Club"
  private static let plan = "County of Hale: Climate Plan 2040"
  private static let programme = "Manifesto of the Lake Party"

  @Test(arguments: [
    ("False entries in the log lead to expulsion from the club.", "N4+"),
    ("A first collision leads to a warning; a second leads to a suspension of a month.", "N4+ N4+"),
    ("An outing does not exceed 90 minutes.", "N5-"),
    ("Charges for lost oars are borne by the crew.", "N3+"),
    ("The captain is elected by the members.", "N3+"),
    ("A protest is heard by someone who was not in the race.", "N3+"),
    ("Paper tickets are no longer accepted.", "N5-"),
    ("Old oars are not lent.", "N5-"),
    ("Boats with fewer than two lamps are kept ashore.", "N3+"),
    ("Wet gear stays outside the loft.", "N3+"),
    ("Night outings need a risk assessment.", "N4+"),
    ("Oars may be no longer than 380 centimetres.", "N3+"),
  ])
  func `rules bind by the verb`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.rules) == told)
  }

  @Test(arguments: [
    "Not every collision leads to expulsion.",
    "Heavy rain leads to low visibility.",
    "The loft is owned by the county.",
    "The lake was no longer frozen.",
    "Boats with oars are popular.",
    "The water stays cold until May.",
    "Beginners need patience.",
  ])
  func `what merely is so binds nobody`(sentence: String) {
    #expect(englishDemands(sentence, Self.rules) == "")
  }

  @Test(arguments: [
    ("The lorry levy starts in 2041.", "C4+"),
    ("The coal quay closes in 2036.", "C4+"),
    ("Every ferry in the county will run on hydrogen by 2041.", "C4+"),
    ("A review of the levy will take place in 2044.", "C4+"),
  ])
  func `a plan promises what has its day`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.plan).prefix(2) == told.prefix(2))
  }

  @Test(arguments: [
    "The school year starts in September.",
    "The river begins in the hills.",
    "Every winter will bring floods.",
    "Every household will pay more for water.",
    "The next election will take place in 2044.",
  ])
  func `a forecast in a plan is none`(sentence: String) {
    #expect(englishDemands(sentence, Self.plan) == "")
  }

  @Test(arguments: [
    ("Retrofit at least 800 county homes a year", "C4"),
    ("Replace oil boilers in all 31 schools by 2041", "C4"),
    ("Expansion of the bicycle scheme to 900 bicycles by 2041", "C4"),
    ("Free ferry travel for under-16s", "C4"),
    ("Peat out by 2041", "C4"),
  ])
  func `an item of a plan promises`(item: String, told: String) {
    #expect(Self.item(item, Self.plan).hasPrefix(told))
  }

  @Test(arguments: [
    "Share of journeys by ferry",
    "Growth of traffic on the ring road",
    "Record rainfall in the north",
    "Expansion in the last ten years",
  ])
  func `a bare heading in a plan promises nothing`(item: String) {
    #expect(Self.item(item, Self.plan) == "")
  }

  @Test(arguments: [
    ("Councils given the power to buy empty boats", "C4"),
    ("Dental care free at the point of use by 2041", "C4"),
    ("Empty homes to pay double council tax", "D4"),
  ])
  func `an item of a programme promises`(item: String, told: String) {
    #expect(Self.item(item, Self.programme).hasPrefix(told))
  }

  @Test(arguments: [
    ("Our pledge: a referendum on the harbour by 2041.", "C4"),
    ("Swimming stays free for the under-16s.", "C4"),
    ("Lakeside clubs reopen in every town.", "C4"),
    ("The voting age will fall to 16.", "C4"),
  ])
  func `a programme promises without will or must`(sentence: String, told: String) {
    #expect(englishDemands(sentence, Self.programme).hasPrefix(told))
  }

  @Test(arguments: [
    "It does not have to be this way.",
    "Our record: five years of decline.",
    "Rents stay high.",
    "The temperature will fall to 16.",
  ])
  func `a lament promises nothing`(sentence: String) {
    #expect(englishDemands(sentence, Self.programme) == "")
  }

  @Test func `an item of rules names who is to do what`() {
    #expect(Self.item("Supplier to fund the schooling of any child", Self.rules).hasPrefix("N4"))
    #expect(Self.item("Right to appeal within ten days", Self.rules) == "")
  }

  private static func item(_ item: String, _ title: String) -> String {
    englishDemands(item, title, as: .listItem(depth: 0, marker: "-"))
  }
}
