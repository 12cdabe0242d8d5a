internal import Lexicon
internal import PolicyModel

/// C21: a short form that is defined twice or used before it is defined.
///
/// Fires: （以下「協議会」という。） twice; the Regional Transport Board (RTB) behind a sentence that has RTB
/// already. Does not: a word that is also used in its common sense inside a longer one
/// (協議会 in 地域協議会), headings and tables of contents, supplementary provisions.
struct ShortFormCheck: ConsistencyCheck {
  static let id = "C21"
  static let gravest = Finding.Severity.low

  func findings(in edition: CheckedEdition) -> [Finding] {
    var defined: [String: Int] = [:]
    var findings: [Finding] = []
    let cue: SentenceCues = edition.isEnglish ? .bracket : .shortForm
    for index in edition.sentences(with: cue) where !edition.isSupplementary(index) {
      let words = edition.words(ofSentence: index)
      let forms = edition.isEnglish ? Self.acronyms(in: words) : Self.shortForms(in: words)
      for form in forms {
        if let first = defined[form] {
          findings.append(
            edition.finding(
              Self.id, .low, at: [first, index].map { edition.excerpt(sentence: $0) },
              facts: [.init("twice", form)]))
        } else {
          defined[form] = index
          if let early = use(of: form, before: index, in: edition) {
            findings.append(
              edition.finding(
                Self.id, .low, at: [early, index].map { edition.excerpt(sentence: $0) },
                facts: [.init("early", form)]))
          }
        }
      }
    }
    return findings
  }

  /// 以下「…」という.
  private static func shortForms(in words: FoldedWords) -> [String] {
    var forms: [String] = []
    var position = words.range.lowerBound
    while let mark = words.first("以下", from: position) {
      position = mark.upperBound
      var open = mark.upperBound
      if words.stands("、", at: open) { open += 3 }
      guard words.stands("「", at: open),
        let close = words.first("」", from: open, before: open + 90),
        words.stands("という", at: close.upperBound) || words.stands("と略", at: close.upperBound)
          || words.stands("といいます", at: close.upperBound)
      else { continue }
      forms.append(words.string(open + 3..<close.lowerBound))
      position = close.upperBound
    }
    return forms
  }

  /// Three or more capitals in brackets behind words with those initials.
  private static func acronyms(in words: FoldedWords) -> [String] {
    var forms: [String] = []
    var position = words.range.lowerBound
    while let open = words.first("(", from: position) {
      position = open.upperBound
      guard let close = words.first(")", from: position, before: position + 9),
        close.lowerBound - position >= 3,
        words.utf8[position..<close.lowerBound].allSatisfy({ (0x41...0x5A).contains($0) })
      else { continue }
      let form = words.string(position..<close.lowerBound)
      let before = words.string(max(words.range.lowerBound, open.lowerBound - 90)..<open.lowerBound)
      let initials = before.split(separator: " ").suffix(form.count).compactMap(\.first)
      if String(initials).uppercased() == form { forms.append(form) }
    }
    return forms
  }

  /// The first sentence of running text before the definition that has the form standing alone.
  private func use(of form: String, before index: Int, in edition: CheckedEdition) -> Int? {
    guard form.unicodeScalars.count >= 3 else { return nil }
    for earlier in 0..<min(index, 400) {
      let block = edition.blocks[edition.sentences[earlier].block]
      guard block.kind == .paragraph else { continue }
      let words = edition.words(ofSentence: earlier)
      if let place = words.first(form), Self.isAlone(place, in: words) { return earlier }
    }
    return nil
  }

  private static func isAlone(_ place: Range<Int>, in words: FoldedWords) -> Bool {
    func isNoun(_ offset: Int) -> Bool {
      guard words.range.contains(offset) else { return false }
      let byte = words.utf8[offset]
      return (0xE4...0xE9).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == 0xE3 && offset + 1 < words.range.upperBound && words.utf8[offset + 1] == 0x83
    }
    let before = place.lowerBound - (words.utf8[max(0, place.lowerBound - 1)] < 0x80 ? 1 : 3)
    return !isNoun(before) && !isNoun(place.upperBound)
  }
}
