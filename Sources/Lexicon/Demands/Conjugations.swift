/// The common verbs of a language: how they are written, and whether they name deeds.
///
/// Words are asked for by their place in a text in small letters, and found in trees: nothing is
/// made of them. A class, so that whoever asks copies no tree.
package final class Conjugations: Sendable {
  package struct Entry: Hashable, Sendable {
    package var base: String
    /// As often a noun: a *record*.
    package var isNoun: Bool
    /// Tells what somebody does, and not what befalls or is so.
    package var isDeed: Bool
  }

  private let entries: [Entry]
  private let bases: WordTrie
  private let pasts: WordTrie
  /// Irregular participles, in rows of their own.
  private let participles: WordTrie
  /// By the row of a participle, the row of its verb.
  private let participleBases: [Int]

  /// - Parameter text: bases between spaces; behind them `*`, `~` and `=past/participle`.
  package init(_ text: String) {
    var entries: [Entry] = []
    var (pasts, participles): ([String], [String]) = ([], [])
    var participleBases: [Int] = []
    for cell in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let parts = cell.split(separator: 0x3D)
      let base = parts[0].prefix { $0 != 0x2A && $0 != 0x7E }
      let marks = parts[0].dropFirst(base.count)
      entries.append(
        Entry(
          base: String(Substring(base)), isNoun: marks.contains(0x2A),
          isDeed: !marks.contains(0x7E)))
      guard parts.count == 2 else { continue }
      let forms = parts[1].split(separator: 0x2F)
      if let past = forms.first, !past.elementsEqual(base) { pasts.append(String(Substring(past))) }
      if let participle = forms.last {
        participles.append(String(Substring(participle)))
        participleBases.append(entries.count - 1)
      }
    }
    self.entries = entries
    self.participleBases = participleBases
    bases = WordTrie(entries.map(\.base), backward: false, foldsCase: false)
    self.pasts = WordTrie(pasts, backward: false, foldsCase: false)
    self.participles = WordTrie(participles, backward: false, foldsCase: false)
  }

  /// The verb that a base form belongs to: *keep*.
  package func base(_ word: Range<Int>, in text: [UInt8]) -> Entry? {
    entry(bases.row(of: word, in: text))
  }

  /// The verb of a third person: *keeps*, *publishes*, *carries*.
  package func thirdPerson(_ word: Range<Int>, in text: [UInt8]) -> Entry? {
    guard word.count > 2, text[word.upperBound - 1] == 0x73 else { return nil }
    if let entry = base(word.dropLast(), in: text) { return entry }
    guard text[word.upperBound - 2] == 0x65 else { return nil }
    if let entry = base(word.dropLast(2), in: text) { return entry }
    return text[word.upperBound - 3] == 0x69 ? base(word.dropLast(3), in: text, then: 0x79) : nil
  }

  /// The verb of a participle: *kept*, *planned*, *carried*.
  package func participle(_ word: Range<Int>, in text: [UInt8]) -> Entry? {
    let row = participles.row(of: word, in: text)
    if row >= 0 { return entries[participleBases[row]] }
    guard word.count > 3, text[word.upperBound - 1] == 0x64, text[word.upperBound - 2] == 0x65
    else { return nil }
    if let entry = base(word.dropLast(), in: text) ?? base(word.dropLast(2), in: text) {
      return entry
    }
    if text[word.upperBound - 3] == 0x69 {
      return base(word.dropLast(3), in: text, then: 0x79)
    }
    return undoubled(word.dropLast(2), in: text)
  }

  /// The verb of a gerund: *keeping*, *planning*, *saving*.
  package func gerund(_ word: Range<Int>, in text: [UInt8]) -> Entry? {
    guard word.count > 4, text[word.upperBound - 1] == 0x67, text[word.upperBound - 2] == 0x6E,
      text[word.upperBound - 3] == 0x69
    else { return nil }
    let stem = word.dropLast(3)
    return base(stem, in: text) ?? base(stem, in: text, then: 0x65) ?? undoubled(stem, in: text)
  }

  /// Whether a word is an irregular past and nothing else: *took*, but not *kept*.
  package func isPast(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    pasts.row(of: word, in: text) >= 0 && participles.row(of: word, in: text) < 0
  }

  private func base(_ stem: Range<Int>, in text: [UInt8], then last: UInt8) -> Entry? {
    entry(bases.row(of: stem, in: text, then: last))
  }

  /// plann, stopp: the verb whose last letter is doubled.
  private func undoubled(_ stem: Range<Int>, in text: [UInt8]) -> Entry? {
    guard stem.count > 1, text[stem.upperBound - 1] == text[stem.upperBound - 2] else { return nil }
    return base(stem.dropLast(), in: text)
  }

  private func entry(_ row: Int) -> Entry? { row < 0 ? nil : entries[row] }
}
