internal import Lexicon
internal import PolicyModel

/// What a demand works on, without a last word that only tells how: 「座源⟦の具体的⟧検討」 works on 座源.
///
/// Where no noun stands before such a word the deed itself makes the name whole: 「法的⟦整備⟧」,
/// 「財政・税制上⟦の支援⟧」.
enum ObjectName {
  static func whole(_ draft: DemandDraft, in text: [UInt8]) -> Range<Int> {
    let object = draft.object
    guard object.count > 3, endsInManner(object, text) else { return object }
    let join = MannerEnds.join
    var end = object.upperBound - 3
    while end > object.lowerBound {
      if end - join.count > object.lowerBound, text.hasBytes(join, endingAt: end) {
        return object.lowerBound..<end - join.count
      }
      end = text.scalarStart(before: end)
      guard isOfWord(text, end) else { break }
    }
    let deed = Array(draft.verb.utf8.dropLast(verbEnd.count))
    guard draft.verb.hasSuffix("する"), !deed.isEmpty else { return object }
    var place = object.upperBound
    if text.hasBytes(join, at: place) { place += join.count }
    return text.hasBytes(deed, at: place) ? object.lowerBound..<place + deed.count : object
  }

  private static let verbEnd = Array("する".utf8)

  private static func endsInManner(_ object: Range<Int>, _ text: [UInt8]) -> Bool {
    let end = object.upperBound
    return MannerEnds.ends.contains { text.hasBytes($0, endingAt: end) }
      && !MannerEnds.nouns.contains { text.hasBytes($0, endingAt: end) }
  }

  /// Whether kanji or katakana stand at a place: what such a word is made of.
  private static func isOfWord(_ text: [UInt8], _ place: Int) -> Bool {
    switch text[place] {
    case 0xE4...0xE9: true
    // Behind the punctuation and the hiragana.
    case 0xE3: text[place + 1] >= 0x83 || text[place + 1] == 0x82 && text[place + 2] >= 0xA0
    default: false
    }
  }
}
