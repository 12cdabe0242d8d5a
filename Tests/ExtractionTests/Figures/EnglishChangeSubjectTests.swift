import PolicyModel
import Testing

/// English figures that a thing is raised or cut to, that are taken, waited for or counted before.
struct EnglishChangeSubjectTests {
  @Test(arguments: [
    ("Raise the cap on mooring fees from £3 to £5.", 0, "cap on mooring fees"),
    ("Ministers will act to raise the limit on dues from £3 to £5.", 0, "limit on dues"),
    ("Doubling shore leave from two weeks to four.", 1, "shore leave"),
    ("Doubling shore leave from two weeks to four.", 2, "shore leave"),
    ("We take a commission of 6 per cent of the catch.", 0, "commission"),
    ("Levy a tax of 2 per cent of turnover on large yards.", 0, "tax"),
    ("Nobody will wait longer than 18 weeks for repairs by 2037.", 0, "wait for repairs"),
    ("Nobody will wait longer than 18 weeks for repairs by 2037.", 1, "wait for repairs"),
    ("Owners who lie will face up to two years in prison.", 0, "prison"),
    ("Within 90 days we will bring forward a Harbour Bill.", 0, "Harbour Bill"),
    ("The requirement of 10 nominations will be increased to 20.", 1, "nominations"),
    ("You missed the first opportunity to renew the berth.", 0, "opportunity to renew the berth"),
    ("Catches have fallen in eight of the last ten years.", 0, "Catches"),
    ("Crews are to receive £50 automatically.", 0, "Crews"),
    ("We are committed to building 1,400 berths, 300 of them for guests.", 0, "berths"),
    ("We are committed to building 1,400 berths, 300 of them for guests.", 1, "berths"),
  ])
  func `a change, a share and a wait are told`(text: String, place: Int, subject: String) throws {
    let found = try figures(text, .english, on: "2030-01-15")
    try #require(place < found.count)
    #expect(found[place].figure.subject == subject)
  }

  @Test(arguments: [
    ("We won 6 per cent of the votes.", 0, "votes"),
    ("The trip takes 18 minutes for members.", 0, "trip"),
    ("The first boat to leave is the red one.", 0, "boat"),
    ("We wait for 18 weeks.", 0, ""),
  ])
  func `what is told elsewise stays`(text: String, place: Int, subject: String) throws {
    let found = try figures(text, .english, on: "2030-01-15")
    try #require(place < found.count)
    #expect(found[place].figure.subject == subject)
  }

  @Test func `of these counts what the sentence before counts`() throws {
    let found = try figures(
      "From 3 May to 26 July we received 2,184 answers. Of these, 1,310 came from owners and 402 "
        + "from crews.",
      .english, on: "2030-01-15")
    #expect(found.suffix(2).map(\.figure.subject) == ["answers", "answers"])
  }

  @Test(arguments: [
    ("We are building 200 boats.", ["boats"]), ("Building 200 boats will be hard.", ["boats"]),
    ("Our desk is in building 5.", []), ("Meet us in Building 200 over there.", []),
  ])
  func `what is built is counted, and a building has a number`(
    text: String, subjects: [String]
  ) throws {
    let found = try figures(text, .english, on: "2030-01-15")
    #expect(found.filter { !$0.figure.isInName }.map(\.figure.subject) == subjects)
  }
}
