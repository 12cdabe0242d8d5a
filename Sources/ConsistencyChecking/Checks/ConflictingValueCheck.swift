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
    var groups: [Slot: [Figure]] = [:]
    var order: [Slot] = []
    for figure in edition.figures where isComparable(figure, in: edition) {
      let slot = Slot(figure)
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
    let asOf: CalendarDate?
    let base: String?

    init(_ figure: Figure) {
      kind = figure.kind
      unit = figure.unit
      role = figure.role
      subject = SubjectKey(figure.subject)
      asOf = figure.asOf
      base = figure.base
    }
  }

  /// Deadlines and plain amounts; everything that words around make another's or another time's
  /// is left out.
  private func isComparable(_ figure: Figure, in edition: CheckedEdition) -> Bool {
    guard !figure.isInName, figure.bound == .exactly || figure.role == .deadline,
      SubjectKey(figure.subject).text.utf8.count >= 9
        || edition.document.language == .english && figure.subject.utf8.count >= 8,
      !edition.isSupplementary(figure.sentence)
    else { return false }
    switch figure.kind {
    case .percent, .money, .count, .age: guard case .number = figure.value else { return false }
    case .date: guard figure.role == .deadline else { return false }
    default: return false
    }
    let words = edition.words(ofSentence: figure.sentence)
    let before = FoldedWords(words.utf8, words.range.lowerBound..<figure.folded.lowerBound)
    return !before.containsAny(of: CheckingWords.formerWords)
      && !edition.isInQuotation(figure.folded.lowerBound, figure.sentence)
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
