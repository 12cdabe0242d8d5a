import PolicyModel
import Testing

@testable import Extraction

/// English clauses in the plain present, read by where their verb stands and what it agrees with.
@Suite struct EnglishPlainTests {
  @Test(arguments: [
    ("Rowers fill in the log before dusk.", "N3+"),
    ("Coxes with a cold stand aside.", "N3+"),
    ("Nobody rows for more than three hours.", "N5-"),
    ("Not a single oar leaves the loft.", "N5-"),
    ("Whoever breaks this rule faces a ban of a year.", "N4+"),
    ("Every cox who skips a briefing pays a forfeit.", "N3+"),
    ("A boat not claimed by then passes to the next crew.", "N3+"),
    ("Captains' notes never leave the loft.", "N5-"),
    ("An outing carries no fewer than two lamps.", "N3+"),
    ("Doors to the slip are no narrower than three metres.", "N3+"),
    ("Each loft has at least four racks.", "N3+"),
    ("Each boat has its hull tested every five years.", "N3+"),
    ("The loft is not for sleeping in.", ""),
    ("Kites are not for the lake.", "N5-"),
    ("Entry is by ticket.", "N3+"),
    ("Drones are out.", "N5-"),
    ("Barbecues on the slip are a no.", "N5-"),
    ("Music is turned down after 11 pm.", "N3+"),
    ("Nobody outside the board has access to the safe.", "N5-"),
    ("Buggies give way to boats.", "N3+"),
    ("Paid notices load within a second and name the buyer.", "N3+ N3+"),
    ("Novices get no keys.", "N5-"),
    ("Boatmen row the length of the lake twice a day.", "N3+"),
    ("Hens live in flocks of no more than 90.", "N3+"),
    ("Ring 0123 456 at any hour.", "N3+"),
    ("Pay by cheque if you can.", "N3+"),
    ("To leave, give four weeks' notice.", "N3+"),
  ])
  func `rules lay down with verbs of every kind`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "Rules of the Tarn Rowing Club") == told)
  }

  @Test(arguments: [
    "The lake floods the slip each spring.",
    "Swans nest on the island from March.",
    "Gates open at noon.",
    "Doors open thirty minutes before the race.",
    "Passes renew automatically each month.",
    "Helmets for hire are stored in the basement.",
    "Reports are read by a team of forty.",
    "Rowers often ask for a discount.",
    "Most rowers leave by six.",
    "62% of rowers pay on time.",
    "The loft seats about ninety.",
    "The club carried out visits in May.",
    "Wells alone do not end thirst.",
    "Nothing in these rules affects your rights.",
    "Machines advise; people decide.",
    "The average crew uses 270 litres a year.",
    "Every day boats are stolen on the coast.",
    "Sails get wet in the rain.",
    "Geese live on the island.",
    "Grants cover up to eighty per cent of the costs.",
  ])
  func `a fact in rules is none`(sentence: String) {
    #expect(englishDemands(sentence, "Rules of the Tarn Rowing Club") == "")
  }

  @Test(arguments: [
    ("Sensors go into every district by 2041.", "C4+"),
    ("From 2041 no lorry enters the old town at night.", "C4-"),
    ("Independent auditors check our figures once a year.", "C4+"),
    ("Every complaint gets an answer within ten days.", "C4+"),
    ("Potholes get filled within a week.", "C4+"),
    ("Phones are answered in under 40 seconds.", "C4+"),
    ("Any leak reported to the county gets a visit within two hours.", "C4+"),
    ("Nobody on a low income pays more than 4%.", "C4-"),
    ("Village halls get new roofs.", "C4+"),
    ("Each department reports on its work by 31 March.", "N3+"),
    ("If a target is missed, the minister explains why.", "C40"),
    ("We are setting up an assembly of sixty.", "C4+"),
    ("We're replacing 310 buses, all of them before 2041.", "C4+"),
  ])
  func `plans promise in the plain present`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "County of Hale: Climate Plan 2040") == told)
  }

  @Test(arguments: [
    "The plan runs until 2040.",
    "The plan covers the period from 2040 to 2050.",
    "Families get less each year.",
    "Buildings account for 46% of it.",
    "We are investing £300 million in storage.",
    "Cars kill 31 people a year.",
    "Every day children are hurt on the way to school.",
  ])
  func `a fact in a plan is none`(sentence: String) {
    #expect(englishDemands(sentence, "County of Hale: Climate Plan 2040") == "")
  }

  @Test func `a programme says who pays and who gets`() {
    let title = "Manifesto of the Lake Party"
    #expect(englishDemands("Nobody pays for a first degree.", title) == "C4-")
    #expect(englishDemands("Whoever pollutes a river pays the bill.", title) == "C4+")
    #expect(englishDemands("Rowing clubs get a third of the seats.", title) == "C4+")
    #expect(englishDemands("Cutting the fleet helps only if buses survive.", title) == "")
  }
}
