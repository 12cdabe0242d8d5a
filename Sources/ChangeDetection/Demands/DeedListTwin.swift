internal import Lexicon

/// Deeds told with their verbs, and as a list of nouns: 「計画⟦を策定し⟧、訓練⟦を実施する⟧」, 「計画⟦の策定及び⟧訓練⟦の実施を行う⟧」.
enum DeedListTwin {
  static func hold(_ a: String, _ b: String) -> Bool { says(a, b) || says(b, a) }

  private static func says(_ told: String, _ listed: String) -> Bool {
    // One look at the bytes spares most sentences what follows.
    guard told.holdsBytes(of: DeedListWords.medial), !listed.holdsBytes(of: DeedListWords.medial)
    else { return false }
    let scalars = Array(told.unicodeScalars)
    guard scalars.count <= 160 else { return false }
    var (words, deeds): (String, [String]) = ("", [])
    var place = 0
    while place < scalars.count {
      guard scalars[place] == DeedListWords.object.unicodeScalars.first,
        let deed = deed(at: place + 1, in: scalars)
      else {
        words.unicodeScalars.append(scalars[place])
        place += 1
        continue
      }
      place += 1 + deed.name.unicodeScalars.count
      words += DeedListWords.owner + deed.name
      if deed.isLast {
        // Of the last deed the ending tells how it is carried out.
        guard !deeds.isEmpty else { return false }
        let end = String(String.UnicodeScalarView(scalars[place...]))
        return DeedListWords.ends.contains { pair in
          end == pair.done
            && [pair.carriedOut, DeedListWords.object + pair.done].contains { carried in
              joined(listed, deeds) == words + carried
            }
        }
      }
      words += DeedListWords.join
      deeds.append(deed.name)
      place += 2
    }
    return false
  }

  /// The verbal noun behind を, and whether the sentence ends with it; nil before anything but し、 or the end.
  private static func deed(
    at start: Int, in scalars: [Unicode.Scalar]
  ) -> (name: String, isLast: Bool)? {
    var end = start
    while end < scalars.count, isKanji(scalars[end]) { end += 1 }
    guard (2...4).contains(end - start), end < scalars.count else { return nil }
    let name = String(String.UnicodeScalarView(scalars[start..<end]))
    let rest = String(String.UnicodeScalarView(scalars[end...].prefix(12)))
    if rest.hasPrefix(DeedListWords.medial) { return (name, false) }
    return DeedListWords.ends.contains { rest == $0.done } ? (name, true) : nil
  }

  /// A list of nouns whose items one word joins.
  private static func joined(_ listed: String, _ deeds: [String]) -> String {
    var words = listed
    for deed in deeds {
      for join in DeedListWords.joins where join != DeedListWords.join {
        let item = DeedListWords.owner + deed
        if words.holdsBytes(of: item + join) {
          words = words.replacingBytes(of: item + join, with: item + DeedListWords.join)
          break
        }
      }
    }
    return words
  }

  private static func isKanji(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
