internal import PolicyModel

/// C29: one measure written in two units or widths: 人/名, 割/％, per cent/%, half- and full-width
/// digits.
///
/// Fires: 職員は120人 beside 職員は１２０名; 55% beside 55 per cent. Does not: two measures, one value in other words (半分 and 5割).
/// Told once for each pair of spellings.
struct MixedUnitCheck: ConsistencyCheck {
  static let id = "C29"
  static let asksMeasures = true
  static let gravest = Finding.Severity.low

  func findings(in edition: CheckedEdition) -> [Finding] {
    var told: Set<String> = []
    let spellings = edition.measures.measures.map {
      Spelling(edition.document.text.utf8[edition.figures[$0.figure].span.range])
    }
    let book = edition.measures
    return edition.alikeMeasures.compactMap { pair in
      let (a, b) = (spellings[pair.first], spellings[pair.second])
      guard a != b || book.differInUnit(pair) else { return nil }
      let (x, y) = book.figures(pair)
      guard let (first, second) = Self.spellings(a, x, b, y),
        told.insert([first, second].sorted().joined(separator: "/")).inserted
      else { return nil }
      return edition.finding(
        Self.id, .low, at: [edition.excerpt(x), edition.excerpt(y)],
        facts: [.init("first", first), .init("second", second)])
    }
  }

  private static func spellings(
    _ a: Spelling, _ x: Figure, _ b: Spelling, _ y: Figure
  ) -> (String, String)? {
    if x.unit != y.unit, x.kind == .count { return (x.unit, y.unit) }
    if x.kind == .percent, a.isInTenths != b.isInTenths, !a.isPart, !b.isPart {
      return a.isInTenths ? ("割", "%") : ("%", "割")
    }
    if x.kind == .percent, a.isSpelt != b.isSpelt, !a.isInTenths, !b.isInTenths {
      return a.isSpelt ? ("per cent", "%") : ("%", "per cent")
    }
    if a.isWide != b.isWide, a.hasDigit, b.hasDigit {
      return a.isWide ? ("１", "1") : ("1", "１")
    }
    return nil
  }
}

/// How a figure is written.
private struct Spelling: Equatable {
  /// It holds a digit of full width.
  var isWide = false
  var hasDigit = false
  /// 割.
  var isInTenths = false
  /// 分 or 半.
  var isPart = false
  /// per cent, percent: Latin letters behind the digits.
  var isSpelt = false

  init(_ bytes: ArraySlice<UInt8>) {
    for offset in bytes.indices {
      let byte = bytes[offset]
      if (0x30...0x39).contains(byte) { hasDigit = true }
      if hasDigit, byte | 0x20 == 0x70 { isSpelt = true }
      guard byte & 0xF0 == 0xE0, offset + 2 < bytes.endIndex else { continue }
      switch (byte, bytes[offset + 1], bytes[offset + 2]) {
      // ０ to ９ are EF BC 90 to 99.
      case (0xEF, 0xBC, 0x90...0x99):
        isWide = true
        hasDigit = true
      case (0xE5, 0x89, 0xB2): isInTenths = true
      case (0xE5, 0x88, 0x86), (0xE5, 0x8D, 0x8A): isPart = true
      default: break
      }
    }
  }
}
