/// The number at the head of a line, with how it is written.
struct NumberMark: Hashable {
  /// Ways to number that do not mix on one level.
  enum Style: Hashable {
    /// 第三章: the index of 章 among the parts of Japanese documents.
    case part(Int)
    /// Section 3: the index among the parts of English documents.
    case englishPart(Int)
    /// 附則, 別表, Annex.
    case head
    /// 施策１: the index of 施策 among the words that are numbered so.
    case label(Int)
    /// 第１
    case ordinal
    /// 1.2.3 with so many numbers.
    case decimal(count: Int)
    /// 1, 1., 1), 1、 and (1): what stands before and behind tells them apart.
    case digits(Enclosure), kanji(Enclosure)
    /// ア、イ、ウ or イ、ロ、ハ: イ alone does not tell which.
    case kana(Enclosure)
    case letter(Enclosure), capital(Enclosure), roman(Enclosure)
    /// ①
    case circled
    /// ○２
    case paragraph
  }

  enum Enclosure: Hashable {
    case bare, dot, comma, closing, brackets
    /// 【１】, 〔１〕, ［１］
    case heavyBrackets
  }

  /// Nothing but the number's place makes it a mark: 20, 10.5, 第七.
  var mayCount: Bool {
    switch style {
    case .digits(.bare), .kanji(.bare), .decimal, .ordinal: true
    default: false
    }
  }

  /// How far the value is from that of the number before: 2-3 goes on from 2-2, both of them 2.
  var step: Int {
    if case .decimal = style { 0 } else { 1 }
  }

  var style: Style
  /// The number itself where it is one: 3 for 第三章; branches of 第三条の二 and 3-2 do not count.
  var value: Int?
  /// The number as written, without the space behind it.
  var range: Range<Int>
  /// Where the words behind it begin.
  var end: Int
}
