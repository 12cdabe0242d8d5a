internal import Lexicon
internal import PolicyModel

/// C16: a date or time that no calendar has.
///
/// Fires: 2月30日, 2023年2月29日, 13月1日, 30 February. Does not: 2024年2月29日, 25時 (the night's hours
/// go to 29), supplementary provisions.
struct CalendarCheck: ConsistencyCheck {
  static let id = "C16"

  func findings(in edition: CheckedEdition) -> [Finding] {
    var told: Set<Int> = []
    var findings: [Finding] = []
    for figure in edition.shelves.impossible.map({ edition.figures[$0] })
    where figure.kind != .number && !edition.isSupplementary(figure.sentence) {
      let surface = edition.surface(figure)
      // 昭和66年 is the era's; 令和9年2月30日 is the calendar's.
      guard surface.contains("月") || !Self.isEra(surface) else { continue }
      told.insert(figure.sentence)
      findings.append(
        edition.finding(
          Self.id, .high, at: [edition.excerpt(figure)], facts: [.init("stated", surface)]))
    }
    for index in edition.sentences(with: .yearAndNumber) where !told.contains(index) {
      guard !edition.isSupplementary(index),
        let words = Self.impossibleMonth(in: edition.words(ofSentence: index))
      else { continue }
      findings.append(
        edition.finding(
          Self.id, .high, at: [edition.excerpt(sentence: index)], facts: [.init("stated", words)]))
    }
    return findings
  }

  private static func isEra(_ words: String) -> Bool {
    CheckingWords.eras.contains { words.hasPrefix($0.name) }
  }

  /// 年13月1日: the month and day behind a year, where the month or the day of it is none.
  private static func impossibleMonth(in words: FoldedWords) -> String? {
    var position = words.range.lowerBound
    while let mark = words.first("年", from: position) {
      position = mark.upperBound
      var offset = mark.upperBound
      guard let month = KanjiCount.read(words.utf8, &offset, words.range.upperBound),
        words.stands("月", at: offset), mark.lowerBound > words.range.lowerBound
      else { continue }
      var end = offset + 3
      let day = KanjiCount.read(words.utf8, &end, words.range.upperBound)
      guard let day, words.stands("日", at: end), !words.stands("間", at: end + 3) else { continue }
      let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if !(1...12).contains(month) || day < 1 || day > longest[month - 1] {
        return words.string(mark.upperBound..<end + 3)
      }
    }
    return nil
  }
}
