internal import PolicyModel

/// C29: one measure written in two units or widths: 人/名, 割/％, half- and full-width digits.
///
/// Fires: 職員は120人 beside 職員は１２０名. Does not: two measures, one value in other words (半分 and 5割).
/// Told once for each pair of spellings.
struct MixedUnitCheck: ConsistencyCheck {
  static let id = "C29"

  func findings(in edition: CheckedEdition) -> [Finding] {
    var told: Set<String> = []
    return edition.alikeMeasures.compactMap { a, b in
      let (x, y) = (edition.figures[a.figure], edition.figures[b.figure])
      guard let (first, second) = Self.spellings(edition.surface(x), x, edition.surface(y), y),
        told.insert([first, second].sorted().joined(separator: "/")).inserted
      else { return nil }
      return edition.finding(
        Self.id, .low, at: [edition.excerpt(x), edition.excerpt(y)],
        facts: [.init("first", first), .init("second", second)])
    }
  }

  private static func spellings(
    _ a: String, _ x: Figure, _ b: String, _ y: Figure
  ) -> (String, String)? {
    if x.unit != y.unit, x.kind == .count { return (x.unit, y.unit) }
    if x.kind == .percent, a.contains("割") != b.contains("割"), !a.contains("分"), !b.contains("分"),
      !a.contains("半"), !b.contains("半")
    {
      return a.contains("割") ? ("割", "%") : ("%", "割")
    }
    if isWide(a) != isWide(b), hasDigit(a), hasDigit(b) {
      return isWide(a) ? ("１", "1") : ("1", "１")
    }
    return nil
  }

  private static func isWide(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) }
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      (0xFF10...0xFF19).contains($0.value) || (0x30...0x39).contains($0.value)
    }
  }
}
