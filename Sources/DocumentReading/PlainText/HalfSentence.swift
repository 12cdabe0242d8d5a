internal import Lexicon

/// Lines that are half a sentence by the words they begin with.
enum HalfSentence {
  private static let continuations = byFirstCharacter(HalfSentenceEndings.continuations)
  private static let openers = byFirstCharacter(HalfSentenceEndings.openers)

  /// も関わらず, ます。: no sentence begins so.
  static func goesOn(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    begins(bytes, line, with: continuations)
  }

  /// 一方、登録を解除する人: no heading begins so.
  static func begins(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    begins(bytes, line, with: openers)
  }

  private static func begins(
    _ bytes: [UInt8], _ line: Range<Int>, with words: [UInt32: [[UInt8]]]
  ) -> Bool {
    guard line.count >= 3, let candidates = words[key(bytes[line])] else { return false }
    return candidates.contains { bytes[line].starts(with: $0) }
  }

  private static func byFirstCharacter(_ words: [String]) -> [UInt32: [[UInt8]]] {
    Dictionary(grouping: words.map { Array($0.utf8) }, by: { key($0[...]) })
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
