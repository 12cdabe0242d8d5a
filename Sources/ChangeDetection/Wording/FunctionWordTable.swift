internal import Lexicon

/// Finds the rows of `JapaneseFunctionWords` in folded bytes.
struct FunctionWordTable: Sendable {
  /// What stands before the place that is looked at.
  enum Position {
    case start, behindOkurigana, inside
  }

  static let shared = FunctionWordTable()

  /// Rows by their first two kana; longest first.
  private let words: [UInt64: [[UInt8]]]
  private let particles: Set<UInt64>
  private let particlesBehindOkurigana: Set<UInt64>

  private init() {
    var words: [UInt64: [[UInt8]]] = [:]
    for word in JapaneseFunctionWords.words where word.utf8.count >= 6 {
      let bytes = Array(word.utf8)
      words[Self.key(bytes, at: 0, count: 6), default: []].append(bytes)
    }
    self.words = words.mapValues { rows in rows.sorted { $0.count > $1.count } }
    particles = Self.keys(JapaneseFunctionWords.particles)
    particlesBehindOkurigana = Self.keys(JapaneseFunctionWords.particlesBehindOkurigana)
  }

  /// The length in bytes of the row that fits at a place; 0 for none.
  func match(in bytes: [UInt8], at offset: Int, end: Int, position: Position) -> Int {
    if offset + 6 <= end,
      let rows = words[Self.key(bytes, at: offset, count: 6)],
      let row = rows.first(where: { fits($0, in: bytes, at: offset, end: end) })
    {
      return row.count
    }
    guard offset + 3 <= end else { return 0 }
    let kana = Self.key(bytes, at: offset, count: 3)
    let isCut =
      switch position {
      case .start: particles.contains(kana)
      case .behindOkurigana: particlesBehindOkurigana.contains(kana)
      case .inside: false
      }
    return isCut ? 3 : 0
  }

  private func fits(_ row: [UInt8], in bytes: [UInt8], at offset: Int, end: Int) -> Bool {
    offset + row.count <= end && bytes[offset..<offset + row.count].elementsEqual(row)
  }

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { key(Array($0.utf8), at: 0, count: 3) })
  }

  private static func key(_ bytes: [UInt8], at offset: Int, count: Int) -> UInt64 {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
