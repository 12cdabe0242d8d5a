internal import PolicyModel

/// C09: a count and its share imply a whole that a known number does not fit.
///
/// Fires only beside a file of known facts: 743自治体（全自治体の45％） where 全自治体 is known as 1,788.
/// Does not: 41.6％, whose rounding leaves 1,784 to 1,789; wholes that the file does not name.
struct ImpliedBaseCheck: ConsistencyCheck {
  static let id = "C09"
  static let gravest = Finding.Severity.low

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard !edition.facts.facts.isEmpty else { return [] }
    return edition.figures.compactMap { share in
      guard share.kind == .percent, share.bound == .exactly, case .number(let stated) = share.value,
        let base = share.base, let fact = fact(for: base, in: edition),
        let part = edition.figures(inSentence: share.sentence).last(where: {
          $0.kind == .count && $0.bound == .exactly && $0.span < share.span
        }), case .number(let count) = part.value, let (low, high) = Self.implied(count, stated),
        !fact.values.contains(where: { low <= $0.approximate && $0.approximate <= high })
      else { return nil }
      let known = fact.values.map(\.description).joined(separator: ", ")
      let range = "\(Int(low.rounded(.up)))–\(Int(high.rounded(.down)))"
      return edition.finding(
        Self.id, .low, at: [edition.excerpt(part), edition.excerpt(share)],
        facts: [.init("subject", base), .init("computed", range), .init("known", known)],
        arithmetic: "\(count) ÷ \(stated) % = \(range) ≠ \(known)")
    }
  }

  private func fact(for base: String, in edition: CheckedEdition) -> KnownFacts.Fact? {
    let key = SubjectKey(base)
    return edition.facts.facts.first { fact in
      fact.names.contains { SubjectKey($0) == key }
    }
  }

  /// The wholes that round to the share.
  private static func implied(_ part: ExactNumber, _ share: ExactNumber) -> (Double, Double)? {
    guard let percent = share.decimal else { return nil }
    var half = 0.5
    if let point = percent.description.firstIndex(of: ".") {
      for _ in percent.description[point...].dropFirst() { half /= 10 }
    }
    let value = percent.approximate
    guard value > half else { return nil }
    let count = part.approximate
    return (count / (value + half) * 100 - 1e-6, count / (value - half) * 100 + 1e-6)
  }
}
