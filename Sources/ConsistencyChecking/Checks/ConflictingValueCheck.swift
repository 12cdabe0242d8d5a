internal import Lexicon
internal import PolicyModel

/// C01: two values for one thing. C07: one of them by the fiscal, one by the calendar year.
///
/// Fires: 暫定措置は2026年3月末まで beside 暫定措置は2025年3月末まで. Does not: a series at
/// several dates, another's or a former value (当初), hedged values, other bases, values in
/// quotations.
struct ConflictingValueCheck: ConsistencyCheck {
  static let id = "C01"

  func findings(in edition: CheckedEdition) -> [Finding] {
    // A law gives many values for one thing, each under its own conditions.
    let isLaw = edition.heldArticles.count >= 3
    var groups: [Slot: [Figure]] = [:]
    var order: [Slot] = []
    var latest: Figure?
    for figure in edition.figures {
      // The date that the figure's own sentence set last before it.
      let date = latest?.sentence == figure.sentence ? latest?.value : nil
      if figure.kind == .date || figure.kind == .dateRange { latest = figure }
      guard isPlain(figure), !isLaw || figure.role == .deadline else { continue }
      let subject = SubjectKey(figure.subject)
      guard isComparable(figure, subject, in: edition) else { continue }
      let slot = Slot(figure, subject, moment: moment(of: figure, behind: date))
      if groups[slot] == nil { order.append(slot) }
      groups[slot, default: []].append(figure)
    }
    return order.flatMap { slot -> [Finding] in
      guard let group = groups[slot], group.count > 1, let first = group.first else { return [] }
      guard let other = group.dropFirst().first(where: { conflicts(first, $0, in: edition) })
      else { return [] }
      return [finding(first, other, in: edition)]
    }
  }

  private struct Slot: Hashable {
    let kind: Figure.Kind
    let unit: String
    let role: Figure.Role?
    let subject: SubjectKey
    /// When it held: values at several dates are a series.
    let moment: Figure.Value?
    let base: String?

    init(_ figure: Figure, _ subject: SubjectKey, moment: Figure.Value?) {
      kind = figure.kind
      unit = figure.unit
      role = figure.role
      self.subject = subject
      self.moment = moment
      base = figure.base
    }
  }

  /// When a value held: its own date, else the one set before it; nil for deadlines.
  private func moment(of figure: Figure, behind date: Figure.Value?) -> Figure.Value? {
    guard figure.role != .deadline else { return nil }
    return figure.asOf.map { .date($0) } ?? date
  }

  /// Deadlines and plain amounts.
  private func isPlain(_ figure: Figure) -> Bool {
    guard !figure.isInName, figure.bound == .exactly || figure.role == .deadline else {
      return false
    }
    switch figure.kind {
    case .percent, .money, .count, .age: if case .number = figure.value { return true }
    case .date: return figure.role == .deadline
    default: break
    }
    return false
  }

  /// Everything that words around make another's or another time's is left out.
  private func isComparable(
    _ figure: Figure, _ subject: SubjectKey, in edition: CheckedEdition
  ) -> Bool {
    guard
      subject.text.utf8.count >= 9
        || edition.document.language == .english && figure.subject.utf8.count >= 8,
      !edition.isSupplementary(figure.sentence)
    else { return false }
    return !isInTable(figure, in: edition) && !isFormer(figure, in: edition)
      && !edition.isInQuotation(figure.folded.lowerBound)
  }

  /// Columns of a table hold one measure at several times or for several purposes.
  private func isInTable(_ figure: Figure, in edition: CheckedEdition) -> Bool {
    let block = edition.document.blocks[edition.document.sentences[figure.sentence].block]
    if case .tableRow = block.kind { return true }
    return false
  }

  /// 当初350円, 従来の300円: the word belongs to the value; in 従来の保険証が2026年3月末まで it does not.
  private func isFormer(_ figure: Figure, in edition: CheckedEdition) -> Bool {
    let words = edition.words(ofSentence: figure.sentence)
    let start = max(words.range.lowerBound, figure.folded.lowerBound - 36)
    let before = FoldedWords(words.utf8, start..<figure.folded.lowerBound)
    return CheckingWords.formerWords.contains { word in
      guard let found = before.first(word) else { return false }
      let between = FoldedWords(words.utf8, found.upperBound..<figure.folded.lowerBound)
      return !between.containsAny(of: ["が", "を", "、", "。", ", "])
    }
  }

  private func conflicts(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> Bool {
    guard a.sentence != b.sentence else { return false }
    switch (a.value, b.value) {
    case (.date(let x), .date(let y)):
      guard let p = x.days(), let q = y.days() else { return false }
      return p.upperBound != q.upperBound
    case (.number(let x), .number(let y)):
      return x != y
    default:
      return false
    }
  }

  private func finding(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> Finding {
    let check = Self.isFiscal(a) != Self.isFiscal(b) && a.kind == .date ? "C07" : Self.id
    return edition.finding(
      check, check == Self.id ? .high : .medium, at: [edition.excerpt(a), edition.excerpt(b)],
      facts: [
        .init("subject", a.subject), .init("first", Self.value(a)), .init("second", Self.value(b)),
      ],
      arithmetic: "\(Self.value(a)) ≠ \(Self.value(b))")
  }

  private static func isFiscal(_ figure: Figure) -> Bool {
    figure.written.contains("FY")
  }

  /// A deadline as the day that it ends with, other values as they are.
  private static func value(_ figure: Figure) -> String {
    if case .date(let date) = figure.value, let days = date.days() {
      return days.upperBound.date.description
    }
    return figure.value.description
  }
}
