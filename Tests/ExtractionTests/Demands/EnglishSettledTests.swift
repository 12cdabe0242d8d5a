import PolicyModel
import Testing

@testable import Extraction

/// What English programmes, plans and rules settle without will, must and the like.
@Suite struct EnglishSettledTests {
  private static let rules = "Handbook for Wardens of Tarn Wood"
  private static let plan = "County of Hale: Transport Plan 2040"
  private static let programme = "Manifesto of the Lake Party"

  @Test(arguments: [
    "The premium on empty flats doubles to 200 per cent.",
    "Spending on footpaths grows to £94 million.",
    "Moorings go up by 3.9 per cent from April.",
    "Tram fares stay at £2 for the whole of the year.",
    "All side streets become 20 mph.",
    "Solar panels become standard on new roofs.",
    "Short visits come to an end.",
    "£7 million goes on towpaths.",
    "Pensioners on low incomes pay nothing.",
    "Senior pay is frozen for the second year running.",
    "A review of tolls follows in the autumn.",
    "The other depots follow within two years.",
    "Large gifts to parties would be banned.",
    "Our aim is for half of the flats to be let at cost.",
    "Mill owners would have to pay for the dredging.",
  ])
  func `a programme settles it in the plain present`(sentence: String) {
    let told = englishDemands(sentence, Self.programme)
    #expect(["C4", "C2", "D4"].contains(String(told.prefix(2))), "\(sentence): \(told)")
  }

  @Test(arguments: [
    "Demand for care doubles to 9 million hours.",
    "Rents rise by 3 per cent a year.",
    "The population grows to about 300,000.",
    "If they win, the ferry goes.",
    "The path goes to 12 villages.",
    "Unemployment stays at 4 per cent.",
    "The children become taller.",
    "The fair follows the harvest.",
    "If they won, the tolls would be abolished.",
    "The pier would be lost.",
    "Half of the town goes to the fair.",
  ])
  func `what comes about by itself or is so promises nothing`(sentence: String) {
    #expect(englishDemands(sentence, Self.programme) == "")
  }

  @Test(arguments: [
    "Work in pairs.",
    "Always work in pairs.",
    "Be polite to visitors, even when they are not.",
    "Turn up on time.",
    "Ring the ranger before nine.",
    "If you are ill, ring the ranger.",
    "Keep dogs on a lead.",
    "Sturdy boots are essential.",
    "Complaints are for the director to hear.",
    "You get a jacket and six hours of training.",
  ])
  func `rules bind without must`(sentence: String) {
    #expect(englishDemands(sentence, Self.rules).hasPrefix("N"), "\(sentence)")
  }

  @Test(arguments: [
    "Thank you for joining us.",
    "Work on the hut began in May.",
    "Work starts at nine o'clock most days.",
    "Ticks are common from April to October.",
    "Volunteers are essential to the wood.",
    "You get tired.",
    "Picnic places are popular.",
    "Welcome to the team.",
    "Radios are kept in the hut.",
    "Doors open at noon.",
    "The path runs along the river.",
  ])
  func `what rules tell besides binds nobody`(sentence: String) {
    #expect(englishDemands(sentence, Self.rules) == "", "\(sentence)")
  }

  @Test func `a share that will come by a year is a target, what the people become is none`() {
    let target = "By 2036, 90 per cent of our power will come from the wind."
    #expect(englishDemands(target, Self.plan).hasPrefix("C4"))
    let forecast = "By 2036, 20 per cent of the population will come from the coast."
    #expect(englishDemands(forecast, Self.plan) == "")
  }

  @Test func `fields that must stay closed are demanded by a programme`() {
    #expect(englishDemands("The coal pits must stay closed.", Self.programme).hasPrefix("D4"))
    #expect(englishDemands("The winter must stay cold.", Self.programme) == "")
  }

  @Test func `never again opens a demand`() {
    let asked = "Never again should a family be evicted at night."
    #expect(englishDemands(asked, Self.programme).hasPrefix("D"))
    #expect(englishDemands("Never again was the bridge so full.", Self.programme) == "")
  }

  @Test func `a text without a telling title that promises again and again is a programme`() {
    let promises = [
      "We will widen the quay.", "We will plant 400 trees.", "We will reopen the ferry.",
      "Bus fares will not rise.", "We will mend the lock.", "We will hire six wardens.",
    ]
    let title = "Ashby: Looking Up"
    let told = "Spending on footpaths grows to £9 million."
    #expect(englishDemands(told, title, after: promises).hasPrefix("C4"))
    let facts = promises.map { _ in "The lock was mended in 2031." }
    #expect(englishDemands(told, title, after: facts) == "")
  }

  @Test func `a balance that cannot exceed a number is capped`() {
    #expect(englishDemands("Balances cannot exceed 15 hours.", Self.rules).hasPrefix("N5"))
    #expect(englishDemands("The water cannot exceed its banks here.", Self.programme) == "")
  }

  @Test func `who has until a day is given time, in plans too`() {
    #expect(
      englishDemands("Ferry owners have until 2031 to fit filters.", Self.plan).hasPrefix("N3"))
    #expect(englishDemands("We have until 2031 to save the lake.", Self.plan) == "")
  }

  @Test func `a programme of an alliance speaks for its members`() {
    let title = "Bread and Roses: Programme of the Heath Alliance 2034"
    #expect(englishDemands("Heaths will abolish tolls by 2040.", title).hasPrefix("C4"))
    #expect(englishDemands("Every child gets a free lunch.", title).hasPrefix("C4"))
    #expect(
      englishDemands("Every child gets a free lunch.", "Lunch Programme 2034").hasPrefix("C4")
        == false)
  }
}
