import PolicyModel
import Testing

@testable import Extraction

/// Turns of phrase that make an English sentence a promise, a claim or a rule, whatever its verb.
@Suite struct EnglishTurnTests {
  @Test(arguments: [
    ("Moisten the cloth with cold water.", "N3+"),
    ("Near the gate the path is steep.", ""),
    ("Open enrolment is in May.", ""),
    ("Always wear the blue gloves.", "N3+"),
    ("Claims must be made by post.", "N4+"),
    ("Labels shall be legible.", "N4+"),
    ("Letters shall be addressed to the warden.", "N4+"),
    ("The name of the club shall be Heron.", ""),
    ("The award shall be final.", ""),
    ("No sand is to be removed from the beach.", "N5+"),
    ("You have ten days to appeal.", "N3+"),
    ("You have 10 days to appeal.", "N3+"),
    ("Boats left overnight are not insured.", "N5-"),
    ("This code prohibits towing.", "N5-"),
    ("Applications are deleted after a year.", "C4-"),
    ("Juniors will only be admitted with a guardian.", "N4+"),
    ("We do not refund fees.", "C4-"),
    ("You will be able to bring a guest.", "N4+"),
    ("We will be able to say more in June.", ""),
    ("We will be open about our mistakes.", "C4+"),
    ("We will be happy to help.", ""),
    ("We will see you within an hour.", "C4+"),
    ("We shall repair the slipway.", "C4+"),
    ("It is not possible to say more.", ""),
    ("Wardens decide which boats are allowed.", ""),
    ("For example, you may bring a canoe.", ""),
    ("No nets, no traps.", "N5-"),
    ("Children under 12 need a parent's consent.", "N3+"),
    ("Swimming remains allowed at dusk.", "N1+"),
    ("Boats that no longer serve a purpose are to be removed.", "N4-"),
    ("Mix the paint.", "N3+"),
    ("Nobody will be able to moor here.", "N4-"),
    ("Members will be able to moor here.", "N4+"),
    ("Before doing so we will ring the bell.", "C4+"),
    ("Before we drain it we will ring the bell.", "C4+"),
    ("After leaving the quay you must tie the gate.", "N4+"),
    ("Before hearing whether we will stay he sold the boat.", ""),
    ("After asking how you will pay he left.", ""),
  ])
  func `a sentence of rules binds by its turn of phrase`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "Harbour Code") == told)
  }

  @Test(arguments: [
    ("Harbour dues frozen until 2030", "C4-"), ("300 more moorings by 2030", "C4+"),
    ("A new slipway for Eastend", "C4+"), ("A new dawn for Eastend", ""),
    ("Every boathouse to have a lifebelt", "C4+"), ("Night fishing to be banned", "C4-"),
    ("Lifeguards on every beach", "C4+"), ("A harbour that works for everyone", ""),
    ("£2m for sea walls", "C4+"), ("Half the boats were sold", ""),
  ])
  func `an item of a programme promises without a verb of its own`(item: String, told: String) {
    #expect(
      englishDemands(item, "Harbour Alliance Manifesto", as: .listItem(depth: 0, marker: "-"))
        == told)
  }

  @Test(arguments: [
    ("Under our plans, nobody will pay to swim.", "C4-"),
    ("A Harbour Alliance government will rebuild the pier.", "C4+"),
    ("The government will rebuild the pier.", "A4+"),
    ("Our first act will be to scrap the toll.", "C4-"),
    ("Please sign the petition.", "D3+"),
    ("No child should have to swim in sewage.", "D3-"),
    ("We do not believe that swimmers should pay.", "D3-"),
    ("We ask that swimmers be given a changing room.", "D2+"),
    ("The minimum wage will rise to £15.", "C4+"),
    ("The sea level will rise.", ""),
    ("Consideration will be given to a second pier.", "C1+"),
  ])
  func `a sentence of a programme demands by its turn of phrase`(sentence: String, told: String) {
    #expect(englishDemands(sentence, "Harbour Alliance Manifesto") == told)
  }

  @Test func `a text is known for rules by what it says where its title is silent`() {
    let rules = [
      "Visitors may stay for three hours.", "Kites are not permitted near the pier.",
      "You must report any accident.",
    ]
    #expect(englishDemands("Guests may use the jetty.", "The Old Pier", after: rules) == "N1+")
    let news = ["The pier was built in 1901.", "It cost a fortune.", "The roof leaked for years."]
    #expect(englishDemands("Guests may use the jetty.", "The Old Pier", after: news).isEmpty)
  }

  @Test func `motions are their conference's own`() {
    let motions = [
      "Conference notes the price of nets.", "Conference rejects the new quota.",
      "Conference believes that the quota is too low.",
    ]
    #expect(
      englishDemands(
        "Conference calls on ministers to raise the quota.", "Fishers 2028", after: motions)
        == "D3+")
  }

  @Test func `a letter is known for promises by what its author says`() {
    let vows = [
      "I will mend the pier.", "I'll keep the library open.", "We want cleaner beaches.",
      "I promise to answer every letter.",
    ]
    #expect(
      englishDemands(
        "A lifeguard on every beach", "Hannah Marsh", as: .listItem(depth: 0, marker: "-"),
        after: vows) == "C4+")
  }
}
