internal import Lexicon
internal import PolicyModel

/// Tables that a law's text has flattened into a line.
extension JapaneseSubject {
  /// 継続勤務年数労働日一年一労働日二年二労働日: the figures of the first column are of its name.
  func nameColumns(_ subjects: inout [String]) {
    guard let last = drafts.last, isCells(last.range.upperBound, text.end) else { return }
    var first = drafts.count - 1
    while first > 0, isCells(drafts[first - 1].range.upperBound, drafts[first].range.lowerBound) {
      first -= 1
    }
    guard drafts.count - first >= 3, let counter = counterOfColumn(from: first) else { return }
    let end = drafts[first].range.lowerBound
    let floor = first > 0 ? drafts[first - 1].range.upperBound : text.start
    var start = end
    while start > floor, end - start <= 72, text.script(before: start).script == .kanji {
      start = text.previous(start)
    }
    // The last column's own name goes.
    guard
      let (_, tie) = JapaneseSubjectRuleWords.columnEnds.longest(
        in: text.bytes, endingAt: end, from: start), tie - start >= 6
    else { return }
    let name = text.string(start..<tie)
    for index in first..<drafts.count
    where !drafts[index].isInName && text.string(drafts[index].range).holdsBytes(of: counter) {
      subjects[index] = name
    }
  }

  /// Whether nothing but a cell in kanji lies between two figures.
  func isCells(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 24 else { return false }
    var position = start
    while position < end {
      guard Script(text.scalar(position)) == .kanji else { return false }
      position += text.width(position)
    }
    return true
  }

  /// The counter of the first column: each figure has it, or each second one.
  private func counterOfColumn(from first: Int) -> String? {
    JapaneseSubjectRuleWords.columnCounters.first { counter in
      let held = (first..<drafts.count).map {
        text.string(drafts[$0].range).holdsBytes(of: counter)
      }
      return held.allSatisfy { $0 }
        || held.count >= 4 && held.indices.allSatisfy { held[$0] == $0.isMultiple(of: 2) }
    }
  }
}
