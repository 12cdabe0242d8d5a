import PolicyModel
import Testing

/// English subjects told with whose they are, what they are for and where their list ends.
struct EnglishScopedSubjectTests {
  @Test(arguments: [
    (
      "Cap all gifts and payments to candidates, clubs and campaign groups at a maximum of £3,000.",
      "£3,000", "gifts and payments to candidates, clubs and campaign groups"
    ),
    (
      "Applicants whose savings amount to more than £4,000 get no aid.", "£4,000",
      "savings of applicants"
    ),
    (
      "The levy will apply to those whose income exceeds £60,000.", "£60,000",
      "income liable to the levy"
    ),
    (
      "The levy applies to households whose income exceeds £60,000.", "£60,000",
      "income of households liable to the levy"
    ),
    (
      "Fuel duty will be replaced by a Carbon Levy. It will apply to those whose holdings amount to £9,000.",
      "£9,000", "holdings liable to the Carbon Levy"
    ),
    (
      "Members join as juniors before receiving full membership rights at 18.", "18",
      "age of full membership rights"
    ),
    (
      "Clerks learn the work before becoming eligible to chair at 21.", "21",
      "age of becoming eligible to chair"
    ),
    (
      "Of residents surveyed, 25% were dissatisfied with the ferries.", "25%",
      "residents who were dissatisfied with the ferries"
    ),
    (
      "They often spend a majority of their weekends caring for relatives and neighbours.",
      "majority",
      "share of weekends spent caring for relatives"
    ),
    (
      "Fuel duty will be replaced by a Carbon Levy, based on an annual self-declaration.", "annual",
      "self-declaration for the Carbon Levy"
    ),
    (
      "All councillors would receive this allowance, which would change on an annual basis.",
      "annual",
      "change of councillors' allowance"
    ),
    (
      "The tram line, first proposed in a report on transport, will be completed by 2029.", "2029",
      "completion of the tram line"
    ),
    (
      "The council opened three schools built to the new standard.", "three",
      "schools built to the new standard"
    ),
  ])
  func `what narrows an English subject is told with it`(
    text: String, figure: String, subject: String
  ) throws {
    try expect(text, figure, subject)
  }

  @Test(arguments: [
    // Nothing is limited, nobody is meant, and a time of day is no age.
    ("Gifts to candidates fell to £3,000.", "£3,000", "Gifts to candidates"),
    ("The income of the club exceeds £60,000.", "£60,000", "income of the club"),
    ("The hall opens at 9, and members of the club pay £18.", "£18", "members of the club"),
  ])
  func `what nothing narrows stays as it is`(text: String, figure: String, subject: String) throws {
    try expect(text, figure, subject)
  }

  private func expect(_ text: String, _ figure: String, _ subject: String) throws {
    let all = try figures(text, .english, on: "2030-01-15")
    let found = try #require(
      all.first { $0.words == figure } ?? all.first { $0.words.contains(figure) }, "\(text)")
    #expect(found.figure.subject == subject, "\(text)")
  }
}
