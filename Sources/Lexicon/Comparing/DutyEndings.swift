/// How a sentence ends that lays down a duty.
package enum DutyEndings {
  package static let japanese = ["なければならない", "なければなりません"]

  /// Whether a cue tells a deed as done: 作成する, 作成します.
  package static func isPlain(_ cue: String) -> Bool {
    ["る", "う", "く", "ぐ", "す", "つ", "ぶ", "む", "ます"].contains { cue.hasSuffix($0) }
      && !["できる", "できます", "がある", "があります", "べきである"].contains { cue.hasSuffix($0) }
  }
}
