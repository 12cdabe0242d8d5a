internal import Lexicon
package import PolicyModel

/// Cuts folded text into the words that a reader of its language would name.
///
/// Figures are whole. Spaced scripts are cut at spaces and marks; in Japanese kanji take their
/// okurigana along and runs of hiragana are cut at particles and endings; Chinese, Thai and
/// their like are cut into characters with the signs that belong to them.
package struct WordTokenizer: Sendable {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The tokens of a stretch of folded text, without gaps; `figures` ascend.
  package func tokens(
    of range: Range<Int>, in bytes: [UInt8], figures: [Range<Int>] = []
  ) -> [WordToken] {
    var tokens: [WordToken] = []
    var start = range.lowerBound
    for figure in figures
    where figure.lowerBound >= start && figure.upperBound <= range.upperBound && !figure.isEmpty {
      appendWords(of: start..<figure.lowerBound, in: bytes, to: &tokens)
      tokens.append(WordToken(range: figure, kind: .figure))
      start = figure.upperBound
    }
    appendWords(of: start..<range.upperBound, in: bytes, to: &tokens)
    return tokens
  }

  private func appendWords(of range: Range<Int>, in bytes: [UInt8], to tokens: inout [WordToken]) {
    var offset = range.lowerBound
    var previous: ScriptClass?
    while offset < range.upperBound {
      let (script, length) = ScriptClass.next(in: bytes, at: offset, end: range.upperBound)
      let next = offset + length
      switch script {
      case .hiragana:
        let end = runEnd(of: .hiragana, from: offset, in: bytes, end: range.upperBound)
        appendHiragana(offset..<end, behind: previous, in: bytes, to: &tokens)
        offset = end
      case .word, .katakana, .hangul:
        let end = runEnd(of: script, from: offset, in: bytes, end: range.upperBound)
        tokens.append(
          WordToken(range: offset..<end, kind: script == .katakana ? .katakana : .word))
        offset = end
      case .ideograph:
        let end =
          language.rawValue == "zh"
          ? next : runEnd(of: .ideograph, from: offset, in: bytes, end: range.upperBound)
        tokens.append(WordToken(range: offset..<end, kind: .ideographs))
        offset = end
      case .syllable:
        var end = next
        while end < range.upperBound {
          let (following, width) = ScriptClass.next(in: bytes, at: end, end: range.upperBound)
          guard following == .sign else { break }
          end += width
        }
        tokens.append(WordToken(range: offset..<end, kind: .syllables))
        offset = end
      case .space:
        let end = runEnd(of: .space, from: offset, in: bytes, end: range.upperBound)
        tokens.append(WordToken(range: offset..<end, kind: .space))
        offset = end
      case .sign, .mark:
        tokens.append(WordToken(range: offset..<next, kind: .punctuation))
        offset = next
      }
      previous = script
    }
  }

  /// Where a run of one script ends; an apostrophe or a decimal mark between letters goes along.
  private func runEnd(of script: ScriptClass, from start: Int, in bytes: [UInt8], end: Int) -> Int {
    var offset = start
    while offset < end {
      let (next, length) = ScriptClass.next(in: bytes, at: offset, end: end)
      if next == script || (script == .word && next == .sign) {
        offset += length
        continue
      }
      guard script == .word, next == .mark, offset > start,
        ScriptClass.joinsWord(bytes, at: offset, length: length, end: end)
      else { break }
      offset += length
    }
    return offset
  }

  /// Whether an ending begins with さ, し, す or せ.
  private func isOfSuru(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset] == 0xE3 && bytes[offset + 1] == 0x81
      && [0x95, 0x97, 0x99, 0x9B].contains(bytes[offset + 2])
  }

  private func appendHiragana(
    _ range: Range<Int>, behind previous: ScriptClass?, in bytes: [UInt8],
    to tokens: inout [WordToken]
  ) {
    var offset = range.lowerBound
    var pending = offset
    /// The kana before `offset` are okurigana of the kanji before the run.
    var isOkurigana = previous == .ideograph
    func close(_ tokens: inout [WordToken]) {
      guard pending < offset else { return }
      if isOkurigana, let last = tokens.last, last.kind == .ideographs {
        tokens[tokens.count - 1].range = last.range.lowerBound..<offset
      } else {
        tokens.append(WordToken(range: pending..<offset, kind: .hiragana))
      }
    }
    while offset < range.upperBound {
      let length = FunctionWordTable.shared.match(
        in: bytes, at: offset, end: range.upperBound,
        position: pending == offset ? .start : isOkurigana ? .behindOkurigana : .inside)
      guard length > 0 else {
        offset += 3
        continue
      }
      // めざします is one verb, no めざ with an ending of する.
      let isVerb = pending < offset && !isOkurigana && isOfSuru(bytes, offset)
      if !isVerb { close(&tokens) }
      let start = isVerb ? pending : offset
      tokens.append(WordToken(range: start..<offset + length, kind: .hiragana))
      offset += length
      pending = offset
      isOkurigana = false
    }
    offset = range.upperBound
    close(&tokens)
  }
}
