internal import Lexicon

/// What two phrases must share to be about one thing.
///
/// Quotation marks, blanks, 的 and the particles between nouns are left out, so that
/// 「暫定的」な措置 and 暫定措置 are one key.
struct SubjectKey: Hashable {
  let text: String
  private let fingerprint: UInt64

  init(_ phrase: String) {
    let phrase = JapaneseSubjectCircumstances.withoutShare(phrase)
    let bytes = Self.kept(of: Self.isCaseless(phrase) ? phrase : phrase.lowercased())
    var hash = Fingerprint()
    for byte in bytes { hash.add(byte) }
    text = String(decoding: bytes, as: UTF8.self)
    fingerprint = hash.state
  }

  static func == (a: SubjectKey, b: SubjectKey) -> Bool {
    a.fingerprint == b.fingerprint && a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  /// Kana and kanji have no capitals; most phrases hold nothing else.
  private static func isCaseless(_ phrase: String) -> Bool {
    for byte in phrase.utf8 {
      switch byte {
      case 0x41...0x5A, 0xC0...0xE2, 0xEA...0xFF: return false
      default: break
      }
    }
    return true
  }

  /// The bytes of a phrase without what is left out; な goes with the 的 before it.
  private static func kept(of phrase: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(phrase.utf8.count)
    var isAfterTeki = false
    for scalar in phrase.unicodeScalars {
      switch scalar {
      case "「", "」", "『", "』", "\"", "'", " ", "　", "、", ",", "の", "“", "”": continue
      case "的":
        isAfterTeki = true
        continue
      case "な" where isAfterTeki: break
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      isAfterTeki = false
    }
    return bytes
  }

  /// The kanji, katakana and Latin runs of the phrase: what it names.
  var nouns: Set<String> {
    var nouns: Set<String> = []
    var run = ""
    func close() {
      if run.unicodeScalars.count >= 2 { nouns.insert(run) }
      run = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3041...0x309F: close()
      case 0x4E00...0x9FFF, 0x3005, 0x30A0...0x30FF, 0x61...0x7A, 0x30...0x39:
        run.unicodeScalars.append(scalar)
      default: close()
      }
    }
    close()
    return nouns
  }
}
