/// Numbers of notes that a page raises: 支給する<sup>1</sup>, applies.<sup>[2]</sup>.
enum RaisedReference {
  /// Whether raised words are a note's number and no power or unit: m², 10⁶, 1st.
  ///
  /// - Parameter before: the words of the paragraph before them.
  static func isOne(_ raised: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>) -> Bool {
    guard raised.count <= 12 else { return false }
    let words = String(decoding: raised, as: UTF8.self).unicodeScalars.filter { $0 != " " }
    let digits = words.count { ("0"..."9").contains($0) }
    guard (1...3).contains(digits), words.allSatisfy({ signs.contains($0) }) else { return false }
    guard digits == words.count, let last = before.last else { return true }
    return last &- 0x30 >= 10 && !units.contains { endsIn($0, before) }
  }

  /// Whether a stroke follows what was raised: <sup>1</sup>/<sub>2</sub>.
  static func isNumerator(
    before events: ArraySlice<HTMLEvents.Event>, _ words: [UInt8]
  ) -> Bool {
    for event in events.prefix(4) {
      guard case .words(let range) = event else { continue }
      let next = words[range].drop { $0 <= 0x20 }
      return next.first == 0x2F || next.starts(with: stroke)
    }
    return false
  }

  /// Whether the words of a link lead back from a note to its place: ↩.
  static func leadsBack(_ words: ArraySlice<UInt8>) -> Bool {
    let words = words.drop { $0 <= 0x20 }
    return words.count <= 8 && words.starts(with: back)
  }

  private static func endsIn(_ unit: [UInt8], _ words: ArraySlice<UInt8>) -> Bool {
    guard words.suffix(unit.count).elementsEqual(unit) else { return false }
    return words.dropLast(unit.count).last.map { $0 & 0xDF &- 0x41 >= 26 } ?? true
  }

  private static let signs = Set("0123456789()[]（）［］〔〕,、*＊※注註".unicodeScalars)
  private static let back = Array("↩".utf8)
  private static let stroke = Array("⁄".utf8)
  /// Units that are squared or cubed.
  private static let units = ["m", "cm", "mm", "km", "dm", "ft", "yd", "in", "mi", "s", "㎡"].map {
    Array($0.utf8)
  }
}
