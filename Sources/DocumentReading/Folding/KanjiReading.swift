internal import Lexicon
internal import PolicyModel

/// The reading of a word in kanji, in brackets behind it for those who learn the language: 備蓄（びちく）.
///
/// It says nothing that the word does not, and stands in the midst of sentences. Where a writer
/// has no such habit, kana in brackets may tell something: 補助（なし）.
enum KanjiReading {
  /// So many words with their readings make a habit.
  private static let habit = 4

  /// Whether a text gives the readings of its words.
  ///
  /// - Complexity: O(*n*).
  static func isHabit(of text: [UInt8]) -> Bool {
    let bytes = text.span
    var readings: Set<[UInt8]> = []
    var index = 5
    while index < bytes.count {
      // （ is EF BC 88: one byte of three tells whether it can stand there.
      let start: Int
      switch bytes[index] {
      case 0xEF: start = index
      case 0xBC: start = index - 1
      case 0x88: start = index - 2
      default:
        index += 3
        continue
      }
      index += 3
      guard start + 6 < bytes.count, bytes[start] == 0xEF, bytes[start + 1] == 0xBC,
        bytes[start + 2] == 0x88, let end = end(bytes, start, bytes.count)
      else { continue }
      readings.insert(Array(text[start..<end]))
      if readings.count == habit { return true }
    }
    return false
  }

  private static let longest = 3 * 14

  /// Behind the bracket that closes the reading that opens at `index`; nil where none does.
  static func end(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    var kanji = 0
    var before = index
    while before >= 3, (0xE4...0xE9).contains(bytes[before - 3]), kanji < 8 {
      kanji += 1
      before -= 3
    }
    guard kanji > 0 else { return nil }
    var place = index + 3
    var kana: [UInt8] = []
    while place + 3 <= end, place - index <= longest, isHiragana(bytes, place) {
      for offset in place..<place + 3 { kana.append(bytes[offset]) }
      place += 3
    }
    // A reading has a sign or more for each character, and is no word such as など.
    guard place + 3 <= end, bytes[place] == 0xEF, bytes[place + 1] == 0xBC,
      bytes[place + 2] == 0x89,
      kana.count >= 3 * kanji, kana.count >= 6,
      !ReadingWords.others.contains(where: { kana.elementsEqual($0.utf8) })
    else { return nil }
    return place + 3
  }

  /// ぁ to ゖ and ー.
  private static func isHiragana(_ bytes: borrowing Span<UInt8>, _ place: Int) -> Bool {
    guard bytes[place] == 0xE3 else { return false }
    let (second, third) = (bytes[place + 1], bytes[place + 2])
    return second == 0x81 && third != 0x80 || second == 0x82 && third <= 0x96
      || second == 0x83 && third == 0xBC
  }
}
