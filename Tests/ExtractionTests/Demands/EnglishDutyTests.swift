import PolicyModel
import Testing

@testable import Extraction

/// Duties told as whose they are, exceptions, lists, and what is looked for or done on and on.
@Suite struct EnglishDutyTests {
  private static let rules = "Rules of the Tarn Rowing Club"
  private static let programme = "Manifesto of the Lake Party"

  private func demands(_ sentence: String, _ title: String) -> [Demand] {
    var builder = DocumentBuilder(title: title, language: .english)
    builder.add(sentence)
    let document = builder.document
    return DemandExtractor().demands(in: document, figures: [])
      .filter { $0.sentence == document.sentences.count - 1 }
  }

  @Test(arguments: [
    ("It is the Member's duty to lock the shed.", "The Member", "lock", 4),
    ("It is the members' responsibility to dry the sails.", "the members", "dry", 4),
    ("It shall be the duty of the Treasurer to keep the accounts.", "the Treasurer", "keep", 4),
    ("It is for the committee to approve new boats.", "the committee", "approve", 3),
    ("It falls to the warden to open the gate.", "the warden", "open", 3),
    ("It is your responsibility to insure the boat.", "You", "insure", 4),
  ])
  func `a noun or a turn lays a duty on someone`(
    sentence: String, actor: String, verb: String, strength: Int
  ) throws {
    let demand = try #require(demands(sentence, Self.rules).first)
    #expect(demand.actor?.lowercased() == actor.lowercased())
    #expect(demand.verb == verb)
    #expect(demand.deontic == .obligation)
    #expect(demand.strength == strength)
  }

  @Test(arguments: [
    ("Members must not copy, sell or publish the charts.", "copy", "the charts"),
    ("Members must not lend, hire or sell their keys.", "lend", "their keys"),
    ("Members must not smoke or vape on the jetty.", "smoke", "the jetty"),
    ("Members must record, sign and date each sheet.", "record", "each sheet"),
    ("Members must not bring food, drink or glass.", "bring", "food, drink or glass"),
    ("Members must not feed ducks, geese or swans.", "feed", "ducks, geese or swans"),
  ])
  func `verbs of one list have one object`(sentence: String, verb: String, object: String) throws {
    let demand = try #require(demands(sentence, Self.rules).first)
    #expect(demand.verb == verb)
    #expect(demand.object == object)
  }

  @Test(arguments: [rules, programme])
  func `a verb that tells who is meant is no demand`(title: String) {
    for sentence in [
      "The last person to leave locks the doors.", "The first crew to arrive opens up.",
    ] {
      #expect(!bullets(sentence, title).contains { ["leave", "arrive"].contains($0.verb) })
    }
    #expect(bullets("Polluters to pay the full cost", Self.programme).first?.verb == "pay")
    #expect(bullets("Members to clean the boats", Self.rules).first?.verb == "clean")
  }

  private func bullets(_ sentence: String, _ title: String) -> [Demand] {
    var builder = DocumentBuilder(title: title, language: .english)
    builder.add(sentence, as: .listItem(depth: 0, marker: "-"))
    return DemandExtractor().demands(in: builder.document, figures: [])
  }

  @Test func `what the author is not about is refused`() {
    let demand = demands("We are not building a third weir.", Self.programme).first
    #expect(demand.map { $0.polarity < 0 } ?? true)
    #expect(demands("We are building a third weir.", Self.programme).first?.polarity ?? 0 > 0)
  }

  @Test func `a duty that is denied frees`() {
    let demand = demands("It is not the member's duty to mend the jetty.", Self.rules).first
    #expect(demand?.deontic == .noObligation)
    #expect(demand?.polarity == 0)
  }

  @Test func `a thing is somebody's responsibility`() {
    let demand = demands("Painting of the hull is the owner's responsibility.", Self.rules).first
    #expect(demand?.actor == "the owner")
    #expect(demand?.object == "Painting of the hull")
  }

  @Test(arguments: [
    "It is the committee's view that oars are worn.",
    "It is for this reason that the club was founded.",
    "It is time to go.",
    "It is the members' wish to race.",
    "It was the Treasurer's duty to keep the accounts.",
    "The lake is the club's pride.",
  ])
  func `whose something else is lays nothing on anybody`(sentence: String) {
    #expect(englishDemands(sentence, Self.rules) == "")
  }

  @Test(arguments: [
    "It is the state's job to think of the weak.",
    "It is for the courts to judge.",
  ])
  func `a programme thinks aloud`(sentence: String) {
    #expect(englishDemands(sentence, Self.programme) == "")
  }

  @Test(arguments: [
    (
      "We will end boat sales, except where a boat is rotten.", "boat sales",
      ["except where a boat is rotten"]
    ),
    (
      "We will end rent rises except where tenants agree.", "rent rises",
      ["except where tenants agree"]
    ),
    (
      "We will ban motor boats, except in an emergency.", "motor boats",
      ["except in an emergency"]
    ),
    ("We will ban motor boats where otters breed.", "motor boats", ["where otters breed"]),
  ])
  func `an exception keeps the word that makes it one`(
    sentence: String, object: String, conditions: [String]
  ) throws {
    let demand = try #require(demands(sentence, Self.programme).first)
    #expect(demand.object == object)
    #expect(demand.conditions == conditions)
  }

  @Test(arguments: [
    ("We will look for ways to cut energy bills.", "energy bills", 1),
    ("We will explore how to close the tip.", "the tip", 1),
    ("We will find ways to open the pier.", "the pier", 3),
    ("We will keep funding the arts.", "the arts", 3),
    ("We will go on backing small farms.", "small farms", 3),
    ("We will continue to fund the arts.", "the arts", 3),
    ("We will keep housing affordable.", "housing affordable", 4),
    ("We will keep funding at £5 million.", "funding", 4),
    ("We will cut energy bills.", "energy bills", 4),
  ])
  func `what is looked for or goes on is no more than that`(
    sentence: String, object: String, strength: Int
  ) throws {
    let demand = try #require(demands(sentence, Self.programme).first)
    #expect(demand.object == object)
    #expect(demand.strength == strength)
  }

  @Test(arguments: [
    (
      "We will not raise income tax, national insurance or VAT.",
      "income tax, national insurance or VAT"
    ),
    (
      "We will not cut pensions, child benefit or sick pay.",
      "pensions, child benefit or sick pay"
    ),
    ("We will build homes, invest in schools and open clinics.", "homes"),
    ("We will cut taxes, and hospitals will get more.", "taxes"),
    ("We will cut taxes, schools will open and clinics stay.", "taxes"),
    ("We will keep the chamber but remove the peers.", "the chamber"),
  ])
  func `a list of names is one object`(sentence: String, object: String) {
    #expect(demands(sentence, Self.programme).first?.object == object)
  }

  @Test func `those who look after someone are promised what they get`() {
    #expect(
      englishDemands("Carers who look after a parent will get free lunches.", Self.programme)
        .hasPrefix("C4"))
  }
}
