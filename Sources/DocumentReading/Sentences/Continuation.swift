internal import Lexicon

/// Whether words go on with the sentence before them.
enum Continuation {
  private static let particles: [[UInt8]] = QuotationParticles.rows.map { Array($0.utf8) }

  /// Where a sentence ends whose 。 ends at `offset`: behind closing marks and a short bracket.
  static func endBehindStop(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int? {
    var end = offset
    while end + 2 < limit && text[end] == 0xE3 && text[end + 1] == 0x80 && text[end + 2] == 0x82 {
      end += 3
    }
    end = skipClosers(text, end, limit)
    if let bracket = shortBracketEnd(text, end, limit) {
      // 支援します。(2025年10月24日所信表明演説)と推進を加速する… is one sentence.
      return isParticle(text, from: bracket, to: limit) ? nil : bracket
    }
    if end > offset && takesUp(text, from: end, to: limit) { return nil }
    return end
  }

  /// Behind closing brackets and quotation marks.
  static func skipClosers(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int {
    var end = offset
    while end < limit {
      switch text[end] {
      case 0x29, 0x5D, 0x22: end += 1
      case 0x27 where end + 1 == limit || text[end + 1] == 0x20: end += 1
      case 0xE3 where end + 2 < limit && text[end + 1] == 0x80:
        guard [0x89, 0x8B, 0x8D, 0x8F, 0x91, 0x95].contains(text[end + 2]) else { return end }
        end += 3
      default: return end
      }
    }
    return end
  }

  /// Behind a bracket without a full stop in it, such as a source or a date: (2025年10月).
  private static func shortBracketEnd(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int? {
    guard offset < limit, text[offset] == 0x28 || text[offset] == 0x5B else { return nil }
    let close: UInt8 = text[offset] == 0x28 ? 0x29 : 0x5D
    var index = offset + 1
    let end = min(limit, offset + 180)
    while index < end {
      if text[index] == close {
        var behind = index + 1
        if behind + 2 < limit, text[behind] == 0xE3, text[behind + 1] == 0x80,
          text[behind + 2] == 0x82
        {
          behind += 3
        }
        return behind
      }
      if text[index] == 0x28 || text[index] == 0x5B { return nil }
      if text[index] == 0xE3, text[index + 1] == 0x80, text[index + 2] == 0x82 { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a particle or a comma takes up what stands before it.
  static func takesUp(_ text: [UInt8], from offset: Int, to limit: Int) -> Bool {
    isComma(text, at: offset) || isParticle(text, from: offset, to: limit)
  }

  static func isComma(_ text: [UInt8], at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    if text[offset] == 0x2C { return true }
    return offset + 2 < text.count && text[offset] == 0xE3 && text[offset + 1] == 0x80
      && (text[offset + 2] == 0x81 || text[offset + 2] == 0x82)
  }

  static func isHiraganaOrComma(_ text: [UInt8], at offset: Int) -> Bool {
    if isComma(text, at: offset) { return true }
    guard offset + 2 < text.count, text[offset] == 0xE3 else { return false }
    return text[offset + 1] == 0x81 || (text[offset + 1] == 0x82 && text[offset + 2] <= 0x9E)
  }

  /// と, という, との and their like, and not the first letters of a word such as ところ.
  private static func isParticle(_ text: [UInt8], from offset: Int, to limit: Int) -> Bool {
    guard offset < limit, text[offset] == 0xE3 else { return false }
    return particles.contains { particle in
      let end = offset + particle.count
      guard end <= limit, text[offset..<end].elementsEqual(particle) else { return false }
      guard particle.count == 3 else { return true }
      // A one-letter particle is followed by something other than hiragana, with few exceptions.
      return end == limit || !isHiraganaOrComma(text, at: end) || isComma(text, at: end)
        || text[offset..<end].elementsEqual([0xE3, 0x81, 0xA8])
          && isSpeech(text, end, limit)
    }
  }

  /// とし, とう, とす, とな, とこ in 「…」とした, とうたう, とする, となる, とこたえる.
  private static func isSpeech(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
    guard offset + 2 < limit, text[offset] == 0xE3, text[offset + 1] == 0x81 else { return false }
    return [0x97, 0x86, 0x99, 0xAA, 0x84, 0xAE, 0xAF, 0xBF].contains(text[offset + 2])
  }
}
