internal import PolicyModel

/// C27: a sentence carried over unchanged although its date no longer holds.
///
/// Fires only beside the edition before: the same words, and a deadline that has passed since,
/// a relative year that now means another (昨年12月に始めました, printed again a year later), or a
/// period that has run out. Does not: deadlines that slid along, which are a change of their own,
/// quotations, headings, 毎年 and the like.
struct CarryOverCheck: ConsistencyCheck {
  static let id = "C27"
  static let asksPredecessor = true
  private static let inner: [any ConsistencyCheck] = [
    RelativeYearCheck(), PassedDeadlineCheck(), ElapsedPeriodCheck(),
  ]

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard edition.predecessor != nil else { return [] }
    let stale = Self.inner.flatMap { $0.findings(in: edition) }
    let told = Set(stale.flatMap { $0.places.map(\.line) })
    let moved = movedDates(in: edition).filter { finding in
      !finding.places.contains { told.contains($0.line) }
    }
    return moved
      + stale.compactMap { finding in
        guard let place = finding.places.last,
          let sentence = edition.sentence(at: place.span.start), edition.isUnchanged(sentence)
        else { return nil }
        return edition.finding(
          Self.id, .medium, at: finding.places, facts: finding.facts,
          arithmetic: finding.arithmetic)
      }
  }

  /// LAST-YEAR-12 and NEXT-FISCAL-YEAR, not the PRECEDING-YEAR that another date tells.
  private static func countsFromEdition(_ written: String) -> Bool {
    ["THIS-", "LAST-", "NEXT-", ""].contains { way in
      ["YEAR", "FISCAL-YEAR"].contains { written.hasPrefix(way + $0) }
    }
  }

  /// 昨年 and 来年度 that mean another year now than they did in the edition before.
  private func movedDates(in edition: CheckedEdition) -> [Finding] {
    guard let old = edition.predecessor else { return [] }
    var findings: [Finding] = []
    for link in old.alignment.sentences where link.similarity == 1 {
      guard let first = link.old.first, let second = link.new.first, link.old.count == 1,
        link.new.count == 1, edition.isUnchanged(second), !edition.isHeading(second)
      else { continue }
      let before = old.edition.annotated.figures(inSentence: first)
      let now = edition.figures(inSentence: second)
      guard before.count == now.count else { continue }
      for (was, figure) in zip(before, now) {
        guard figure.resolvedBy == .edition, was.resolvedBy == .edition,
          figure.written == was.written, Self.countsFromEdition(figure.written),
          figure.value != was.value, figure.value != .impossible, was.value != .impossible,
          figure.role != .deadline, !figure.isInName,
          !edition.isInQuotation(figure.folded.lowerBound)
        else { continue }
        // 今年 alone may well be meant anew; 昨年12月 names what has been.
        let isPinned = !figure.written.hasPrefix("THIS-") || figure.written.utf8.count > 16
        findings.append(
          edition.finding(
            Self.id, isPinned ? .medium : .low, at: [edition.excerpt(figure)],
            facts: [
              .init("words", edition.surface(figure)), .init("first", was.value.description),
              .init("second", figure.value.description),
            ], arithmetic: "\(was.value) → \(figure.value)"))
        break
      }
    }
    return findings
  }
}

extension CheckedEdition {
  /// Whether a sentence is a heading or a title.
  func isHeading(_ sentence: Int) -> Bool {
    let block = document.blocks[document.sentences[sentence].block]
    return block.isHeading || block.kind == .title || block.kind == .dateLine
  }

  /// The sentence around a source offset.
  ///
  /// - Complexity: O(log *sentences*).
  func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = document.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if document.sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < document.sentences.count ? low : nil
  }
}
