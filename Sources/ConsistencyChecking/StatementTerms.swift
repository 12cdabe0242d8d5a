internal import Lexicon
internal import PolicyModel

/// What a stretch of text speaks of, as words that another stretch may share.
///
/// Japanese: pairs of neighbouring signs inside runs of kanji, katakana and Latin letters, so
/// that 暫定的な措置 and 暫定措置 share two of three. English: the stems of its content words.
/// Words that only carry a statement (期限, 締切, deadline) are left out.
struct StatementTerms {
  /// In reading order; a term may come again.
  private(set) var read: [UInt64] = []

  mutating func insert(_ term: UInt64) { read.append(term) }

  mutating func append(_ other: StatementTerms) { read += other.read }
}

/// Reads the terms of a stretch of text.
struct StatementReader {
  private let isEnglish: Bool
  private static let carriers: [[UInt32]] = StatementWords.japaneseCarriers
    .map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
  private static let glue = Set(StatementWords.inflectionKana.unicodeScalars.map(\.value))

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// - Parameter figures: stretches that are left out, in reading order.
  func terms(of words: FoldedWords, without figures: [Range<Int>] = []) -> StatementTerms {
    var terms = StatementTerms()
    var start = words.range.lowerBound
    for figure in figures where figure.lowerBound >= start {
      read(words.utf8, start..<min(figure.lowerBound, words.range.upperBound), into: &terms)
      start = min(figure.upperBound, words.range.upperBound)
    }
    if start < words.range.upperBound {
      read(words.utf8, start..<words.range.upperBound, into: &terms)
    }
    return terms
  }

  private func read(_ utf8: [UInt8], _ range: Range<Int>, into terms: inout StatementTerms) {
    if isEnglish {
      english(utf8, range, into: &terms)
    } else {
      japanese(utf8, range, into: &terms)
    }
  }

  private func japanese(_ utf8: [UInt8], _ range: Range<Int>, into terms: inout StatementTerms) {
    var run: [UInt32] = []
    var pendingGlue = false
    for scalar in String(decoding: utf8[range], as: UTF8.self).unicodeScalars {
      let value = scalar.value
      if Self.isNoun(value) {
        run.append(value)
        pendingGlue = false
      } else if !run.isEmpty, !pendingGlue, Self.glue.contains(value) {
        // 申し込み: the kana between two kanji is dropped; before anything else the run ends.
        pendingGlue = true
      } else {
        close(&run, into: &terms)
        pendingGlue = false
      }
    }
    close(&run, into: &terms)
  }

  private static func isNoun(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3005, 0x30A1...0x30FA, 0x30FC, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private func close(_ run: inout [UInt32], into terms: inout StatementTerms) {
    defer { run.removeAll(keepingCapacity: true) }
    var part = run[...]
    var isStripped = true
    // 登録手数料 is 登録手数 and not 登録手: one sign is taken off once.
    var single = 1
    while isStripped, part.count > 1 {
      isStripped = false
      for carrier in Self.carriers
      where part.count >= carrier.count && (carrier.count > 1 || single > 0) {
        if part.suffix(carrier.count).elementsEqual(carrier) {
          part = part.dropLast(carrier.count)
          isStripped = true
        } else if part.prefix(carrier.count).elementsEqual(carrier) {
          part = part.dropFirst(carrier.count)
          isStripped = true
        }
        if isStripped {
          if carrier.count == 1 { single -= 1 }
          break
        }
      }
    }
    guard part.count >= 2 else { return }
    for (a, b) in zip(part, part.dropFirst()) { terms.insert(UInt64(a) << 32 | UInt64(b)) }
  }

  private func english(_ utf8: [UInt8], _ range: Range<Int>, into terms: inout StatementTerms) {
    var word: [UInt8] = []
    for offset in range {
      let byte = utf8[offset] | 0x20
      if (0x61...0x7A).contains(byte) {
        word.append(byte)
      } else {
        close(&word, into: &terms)
      }
    }
    close(&word, into: &terms)
  }

  private func close(_ word: inout [UInt8], into terms: inout StatementTerms) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count >= 3,
      !StatementWords.englishCarriers.contains(String(decoding: word, as: UTF8.self))
    else { return }
    terms.insert(Self.stem(word))
  }

  /// A word without its plural and verbal endings, hashed.
  static func stem(_ word: [UInt8]) -> UInt64 {
    var part = word[...]
    func ends(_ ending: String) -> Bool {
      part.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    if part.count > 4, ends("ies") {
      part = part.dropLast(3) + Array("y".utf8)
    } else if part.count > 3, ends("s"), !ends("ss") {
      part = part.dropLast()
    }
    for ending in ["ing", "ed"] where part.count >= ending.utf8.count + 3 && ends(ending) {
      part = part.dropLast(ending.utf8.count)
      break
    }
    if part.count > 3, ends("e") { part = part.dropLast() }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in part { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
