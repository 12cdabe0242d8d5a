import PolicyModel
import Testing

@testable import Extraction

/// What English rules say becomes of things, what they spare, and texts known without a title.
@Suite struct EnglishThingTests {
  @Test(arguments: [
    ("Oars stay on the rack overnight.", "N3+"),
    ("Bookings of the shed are subject to the Hall Terms.", "N4+"),
    ("Use of the winch is governed by the crane licence.", "N4+"),
    ("Rowers are bound by the harbour code.", "N4+"),
    ("Rowers are subject to heavy rain in spring.", ""),
    ("The tide is governed by the moon.", ""),
    ("The towns are bound by a shared history.", ""),
    ("Visitors are bound by these rules just as rowers are.", "N4+"),
    ("A licence shall be subject to such conditions as the county sees fit.", ""),
    ("There will be an exception for police boats.", "N4+"),
    ("Lost keys go to the warden within a day.", "N3+"),
    ("Rubbish goes into the blue sacks.", "N3+"),
    ("Wet sails are sent back to the loft.", "N3+"),
    ("Rowers remain in their seats.", "N3+"),
    ("Deposits lapse after nine months.", "N3+"),
    ("Logs are shredded six years after the season.", "N3-"),
    ("Boats without a number are impounded.", "N3+"),
    ("Anyone under 14 is accompanied by a coach.", "N3+"),
    ("Coaches phone the harbour before each outing.", "N3+"),
    ("Parents ring the boathouse.", "N3+"),
    ("A cox who shouts at the umpire risks a ban.", "N4-"),
    ("Masts are lowered by the crew and tied down within an hour.", "N3- N3+"),
    ("Any boat left out will be towed and handed over to the harbour.", "C4+ C4+"),
    ("Rowers are to be on the slip by six.", "N4+"),
    ("Claims are made in writing only.", "N3+"),
    ("Rowers do not use their own radios.", "N5-"),
    ("A dinghy may moor at the jetty for two hours.", "N1+"),
    ("Launching may only take place with a guard.", "N3+"),
    ("Late bookings cannot be accepted.", "N5-"),
    ("Moving a buoy is off the table.", "N5-"),
    ("Music is fine until ten.", "N1+"),
    ("Only use what is provided.", "N3+"),
    ("Visitors have every right to see the log.", "N4+"),
    ("It falls to the cox to see that the lamps are lit.", "N3+"),
    ("Night outings require the written consent of the captain.", "N4+"),
    ("This is to be settled by June.", "N4+"),
    ("After that it will be towed.", "C4+"),
    ("A rower who has been hurt stays off the lake.", "N3+"),
    ("There has to be a coach on the lake.", "N3+"),
    ("A steward decides within a week.", "N3+"),
    ("A tenant that reports a leak can expect a discount.", "N1+"),
  ])
  func `rules say what becomes of things`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "Rules of the Tarn Rowing Club") == told)
  }

  @Test(arguments: [
    "Oars are kept in the loft.",
    "The path goes to the lake.",
    "Title to the boats remains with the county.",
    "Lamps are sold at the kiosk.",
    "Fines are imposed by the county.",
    "A delay may arise.",
    "A storm may come.",
    "The boathouse does not lie on the lake.",
    "Rowers do not know who built it.",
    "It is to be hoped that the flood recedes.",
    "Some boats stay on the lake.",
    "Complaints came from two streets.",
    "The outing ended and the crew went home.",
  ])
  func `a fact about things is none`(sentence: String) {
    #expect(englishDemands(sentence, "Rules of the Tarn Rowing Club") == "")
  }

  @Test func `the author who says we answers for everybody`() {
    let ours = ["We answer letters within a week."]
    let title = "Repairs Charter of Hale Homes"
    #expect(englishDemands("We take every report seriously.", title) == "C4+")
    #expect(englishDemands("Where we err, we mend the damage.", title) == "C4+")
    #expect(englishDemands("We do not reopen closed cases.", title) == "C4-")
    #expect(
      englishDemands("Refunds reach your account within a week.", title, after: ours) == "C4+")
    #expect(englishDemands("We house about 900 families every year.", title) == "")
    #expect(englishDemands("We do not own the garages.", title) == "")
    #expect(englishDemands("Without them we never would have built so much.", title) == "")
    #expect(englishDemands("We keep most files for six years.", title) == "")
  }

  @Test func `a text is known for rules by what it lays down`() {
    let rules = [
      "Lamps are lit before dusk.", "The warden checks each boat before it leaves.",
      "Oars stay on the rack overnight.", "Crews sign the log before launching.",
      "Boats without a number are impounded.", "The lake froze in 1963.",
    ]
    #expect(
      englishDemands("Keys are returned within an hour.", "On the Tarn", after: rules) == "N3+")
    let story = [
      "Lamps were lit by dusk.", "The warden checked each boat.", "The lake froze in 1963.",
      "Crews signed the log before launching.", "The boats had no numbers.",
    ]
    #expect(englishDemands("Keys are returned within an hour.", "On the Tarn", after: story) == "")
  }

  @Test func `a white paper speaks for the government`() {
    let title = "White Paper: Lakes for All"
    #expect(englishDemands("The Government will legislate to ban lead weights.", title) == "C4-")
    #expect(englishDemands("Every lake is to be mapped by 2035.", title) == "C4+")
    #expect(englishDemands("The Government will legislate.", "A summer in Hale") == "A4+")
  }

  @Test func `an agency that says again and again what it will do speaks for itself`() {
    let plan = [
      "The agency will publish a map of the lakes.", "The agency will inspect every slipway.",
      "The agency will fund two wardens.", "Fees will be reviewed each spring.",
      "New buoys will be laid at Hale.", "Old jetties will be removed.",
    ]
    #expect(
      englishDemands("The agency will close the weir.", "Lakes for All", after: plan) == "C4-")
    let press = plan.map { "A spokesman said: " + $0 }
    #expect(englishDemands("The agency will close the weir.", "Lakes", after: press) == "A4-")
  }
}
