internal import Lexicon
internal import PolicyModel

/// How a figure's value stands in its sentence.
extension CheckedEdition {
  /// A date that ends something: a deadline, or one whose words say so (締切は, close on).
  func isEnd(_ figure: Figure) -> Bool {
    guard figure.kind == .date, case .date(let date) = figure.value, date.days() != nil,
      date.precision >= .year
    else { return false }
    if figure.role == .deadline { return true }
    guard figure.role == nil else { return false }
    let words = words(ofSentence: figure.sentence)
    let (start, end) = (figure.folded.lowerBound, figure.folded.upperBound)
    if isEnglish {
      return StatementWords.englishEndings.contains { words.ends($0, at: start) }
        || StatementWords.englishEndNames.contains {
          words.first($0, from: start - 60, before: start) != nil
        } && words.ends(" is ", at: start)
    }
    if words.stands(anyOf: StatementWords.endingTrie, at: end) { return true }
    let former = words.ends("当初", at: start) ? start - 6 : start
    return words.ends(anyOf: StatementWords.endNameTrie, at: former)
  }

  /// A value that is to become another: 350円に引き下げ, raise it to £40.
  func isChanging(_ figure: Figure) -> Bool {
    if figure.role == .target { return true }
    let words = words(ofSentence: figure.sentence)
    if isEnglish {
      guard words.ends("to ", at: figure.folded.lowerBound) else { return false }
      let before = FoldedWords(
        words.utf8,
        max(words.range.lowerBound, figure.folded.lowerBound - 80)..<figure.folded.lowerBound)
      return before.containsAny(of: StatementWords.englishChangeVerbs)
    }
    let end = figure.folded.upperBound
    let isToward = words.stands("に", at: end) || words.stands("へ", at: end)
    if isToward, !StatementWords.reachedBehindNi.contains(where: { words.stands($0, at: end) }) {
      return true
    }
    guard has(.movement, figure.sentence) else { return false }
    let reach = min(end + 30, words.range.upperBound)
    let behind = FoldedWords(words.utf8, end..<reach)
    return behind.containsAny(of: CheckingWords.risingWords)
      || behind.containsAny(of: CheckingWords.fallingWords)
  }

  /// 当初350円, 従来の300円: the word belongs to the value; in 従来の保険証が2026年3月末まで it does not.
  func isFormer(_ figure: Figure) -> Bool {
    guard has(.former, figure.sentence) else { return false }
    let words = words(ofSentence: figure.sentence)
    let start = max(words.range.lowerBound, figure.folded.lowerBound - 36)
    let before = FoldedWords(words.utf8, start..<figure.folded.lowerBound)
    return CheckingWords.formerWords.contains { word in
      guard let found = before.first(word) else { return false }
      let between = FoldedWords(words.utf8, found.upperBound..<figure.folded.lowerBound)
      return !between.containsAny(of: ["が", "を", "、", "。", ", "])
    }
  }
}
