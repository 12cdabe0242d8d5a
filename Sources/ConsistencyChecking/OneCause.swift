internal import PolicyModel

/// Makes one finding of what several checks say of one place for one cause.
///
/// A deadline that has passed, in a sentence that was carried over, whose twin was put off: three
/// checks see it, and a reader has one thing to confirm. The gravest finding tells it; of equal
/// ones that of the check named first in its family. The others stand in `Finding.also`, each
/// with its own id, so that a suppression still reaches every one of them.
enum OneCause {
  /// Checks that look at one slip from several sides, those that tell the most of it first.
  private static let families: [[String]] = [
    ["C28", "C35", "C01", "C07", "C03", "C06", "C05", "C27"],
    ["C34", "C12", "C33"],
    ["C25", "C24"],
    ["C16", "C14"],
    ["C42", "C18"],
  ]

  /// The family of each check and its place in it.
  private static let ranks: [String: (family: Int, rank: Int)] = {
    var ranks: [String: (family: Int, rank: Int)] = [:]
    for (family, checks) in families.enumerated() {
      for (rank, check) in checks.enumerated() { ranks[check] = (family, rank) }
    }
    return ranks
  }()

  private struct Place: Hashable {
    let family: Int
    let span: SourceSpan
  }

  /// The findings, each cause once, in the order of those that tell it.
  ///
  /// - Complexity: O(*n* log *n*).
  static func merged(_ findings: [Finding]) -> [Finding] {
    let order = findings.indices.sorted { a, b in
      (findings[a].severity, rank(findings[a]), a) < (findings[b].severity, rank(findings[b]), b)
    }
    var tellers: [Place: Int] = [:]
    var merged = findings
    var isTold = [Bool](repeating: false, count: findings.count)
    for index in order {
      let finding = findings[index]
      guard let (family, _) = ranks[finding.check] else { continue }
      let places = finding.places.map { Place(family: family, span: $0.span) }
      let teller = places.lazy.compactMap { tellers[$0] }
        .first { findings[$0].check != finding.check }
      if let teller {
        merged[teller].also.append(finding)
        isTold[index] = true
      } else {
        // Of a half update the slip is the value left behind, not the new one.
        for place in finding.check == "C28" ? places.suffix(1) : places[...]
        where tellers[place] == nil {
          tellers[place] = index
        }
      }
    }
    return merged.indices.filter { !isTold[$0] }.map { merged[$0] }
  }

  private static func rank(_ finding: Finding) -> Int { ranks[finding.check]?.rank ?? 0 }
}
