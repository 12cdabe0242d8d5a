/// How a sentence ends that lays down a duty.
package enum DutyEndings {
  package static let japanese = ["なければならない", "なければなりません"]
}
