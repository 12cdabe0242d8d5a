import PolicyModel
import Testing

@testable import EditionStore

/// Drafts of an invented series of rules.
enum Sample {
  static let recorded = Moment(secondsSince1970: 1_769_040_000, offsetMinutes: 540)

  static func text(_ fee: Int, articles: Int = 12) -> String {
    "# 貸出規程\n\n"
      + (1...articles).map { "## 第\($0)条\n\n貸出料は月額\(fee + $0)円とする。\n返却は翌日までに行う。\n" }
      .joined(separator: "\n")
  }

  static func draft(
    _ published: String, _ text: String, series: String = "貸出", label: String? = nil,
    bytes: String? = nil, fileName: String? = "rules.txt", recorded: Moment = Sample.recorded
  ) throws -> EditionDraft {
    let date = try #require(CalendarDate(stored: published))
    return EditionDraft(
      series: series, label: label, title: "貸出規程", language: .japanese,
      published: .init(date, by: .option), fileName: fileName, format: "text", encoding: "UTF-8",
      bytes: Array((bytes ?? text).utf8), text: Array(text.utf8),
      extractor: .init(name: "kaitei", version: "1.0"), recorded: recorded)
  }
}

extension ImportResult {
  /// The one edition stored; nil if there was none.
  var stored: StoredEdition? {
    if case .stored(let edition)? = outcomes.first { edition } else { nil }
  }

  var already: StoredEdition? {
    if case .already(let edition)? = outcomes.first { edition } else { nil }
  }
}

/// A source of numbers that gives the same ones in each run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
