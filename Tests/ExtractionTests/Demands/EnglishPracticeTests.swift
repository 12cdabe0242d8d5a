import PolicyModel
import Testing

@testable import Extraction

/// What English rules lay down in the plain present, and items of plans that name a goal.
@Suite struct EnglishPracticeTests {
  @Test(arguments: [
    ("The treasurer keeps the accounts.", "N3+"),
    ("Each member pays the entry fee.", "N3+"),
    ("Members of the crew wear a life jacket.", "N3+"),
    ("Each boat carries a flare.", "N3+"),
    ("A rower who misses two outings forfeits the seat.", "N4-"),
    ("Before launching, members check the rudder.", "N3+"),
    ("Stewards knock before opening a cabin.", "N3+"),
    ("The committee meets at least four times a year.", "N3+"),
    ("Nobody takes a boat out alone.", "N5-"),
    ("Keys are returned within an hour.", "N3+"),
    ("Rowers who damage an oar are fined.", "N3+"),
    ("Members get a tenth off in the shop.", "N3+"),
    ("Every night launch needs the approval of the captain.", "N4+"),
    ("The captain has discretion to extend a booking.", "N1+"),
    ("Keys must on no account be copied.", "N5-"),
    ("Guests are bound by these rules.", "N4+"),
    ("It is up to each crew to clean its boat.", "N3+"),
    ("Towing is out of the question.", "N5-"),
    ("Moorings cannot be sublet.", "N5-"),
    ("Boats over twelve metres pay a surcharge.", "N3+"),
    ("Members who are away for a year lose their rack.", "N4-"),
    ("All coaches undergo a background check.", "N3+"),
    ("Any boat left on the slip is stored elsewhere.", "N3+"),
    ("Lost oars are reported to the captain.", "N3+"),
    ("Faults are mended as soon as they are found.", "N3+"),
  ])
  func `rules bind in the plain present`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "Rules of the Tarn Rowing Club") == told)
  }

  @Test(arguments: [
    "The club has two boathouses.",
    "Some members store kayaks at home.",
    "Most crews use the old slipway.",
    "Nine out of ten calls are answered within a minute.",
    "The boathouse is registered with the county.",
    "The club spends about 900 pounds a year on paint.",
    "It keeps the rain out.",
    "You find the rota on the wall.",
    "Coaches decide which boats are launched.",
    "The slipway is based at Hale.",
    "Visitor passes cost five pounds.",
    "Members were asked to help.",
    "Shore power is metered and billed monthly.",
    "The club lost two oars in the flood.",
    "The flood was reported to the county.",
  ])
  func `a fact among rules is none`(sentence: String) {
    #expect(englishDemands(sentence, "Rules of the Tarn Rowing Club") == "")
  }

  @Test func `what is done is the author's where rules say we`() {
    let ours = ["We answer letters within a week."]
    #expect(
      englishDemands(
        "Leaks are repaired within a day.", "Repairs Charter of Hale Homes", after: ours)
        == "C4+")
    #expect(englishDemands("We accept no gifts.", "Ethics Code of Hale Homes") == "C4-")
    #expect(englishDemands("We enter only with notice.", "Repairs Charter of Hale Homes") == "C4+")
    #expect(englishDemands("We speak out when we see abuse.", "Ethics Code of Hale Homes") == "C4+")
    #expect(englishDemands("We own 900 flats.", "Repairs Charter of Hale Homes") == "")
    #expect(englishDemands("We enter many homes.", "Repairs Charter of Hale Homes") == "")
  }

  @Test func `the plain present of a report or a programme lays nothing down`() {
    #expect(englishDemands("Ferries leave every hour.", "The Ferry Party: Our Manifesto") == "")
    #expect(englishDemands("The treasurer keeps the accounts.", "A summer in Hale") == "")
  }

  @Test(arguments: [
    ("A new surgery at Hale by 2034", "C4+"),
    ("300 more trees", "C4+"),
    ("Waiting times down to 18 weeks", "C4-"),
    ("Emissions halved by 2032", "C4-"),
    ("No patient discharged after dark", "C4-"),
    ("Working with schools to cut waste", "C3-"),
    ("No new building on the flood plain", "C4-"),
    ("Waiting times down to 18 weeks last year", ""),
    ("A new surgery in 2019", ""),
    ("300 more calls than before", ""),
    ("Higher bills for tenants", ""),
  ])
  func `an item of a plan names a goal`(item: String, told: String) {
    #expect(
      englishDemands(item, "Hale Health Plan", as: .listItem(depth: 0, marker: "-")) == told)
  }

  @Test func `a plan says what is to be and what nobody should bear`() {
    #expect(englishDemands("Every ward is to have a nurse.", "Hale Health Plan") == "C4+")
    #expect(englishDemands("Nobody should wait in a corridor.", "Hale Health Plan") == "D3-")
    #expect(
      englishDemands("By spring, patients will be able to see results online.", "Hale Health Plan")
        == "C4+")
    #expect(englishDemands("Every firm to pay the living wage.", "A fair deal for Hale") == "C4+")
    #expect(
      englishDemands("Every supplier to pay the living wage.", "A fair deal for Hale") == "D4+")
  }

  @Test func `a clause behind that may have a verb that no table lists`() {
    #expect(
      englishDemands("Dogs that bite will be banned.", "Rules of the Tarn Rowing Club") == "C4-")
    #expect(
      englishDemands("Reports that fish will return are false.", "Rules of the Tarn Rowing Club")
        == "")
  }
}
