internal import Lexicon
internal import PolicyModel

/// Times in which something is counted: 一週間の所定労働時間, 四週間を通じ四日以上の休日.
extension JapaneseSubject {
  /// 一日について八時間, 一週間の勤務日数: the time that so much is counted in, rather than its amount.
  func countingPeriod(_ subject: String, _ index: Int) -> String? {
    guard !subject.isEmpty, subject.utf8.count <= 90,
      drafts[index].kind == .duration
        || drafts[index].kind == .count && drafts[index].unit.endsInBytes(of: "期"),
      drafts[index].bound == .exactly, !subject.endsInBytes(of: "期間")
    else { return nil }
    if let measure = measureBehind(drafts[index].range) {
      // 一週間の労働時間の限度: what is counted.
      return phrase.string(measure) + "を数える期間"
    }
    guard isPer(index) else { return nil }
    let name = Array(subject.utf8)
    return JapaneseSubjectWords.rules.longest(in: name, endingAt: name.count, from: 0) == nil
      ? subject + "を数える期間" : nil
  }

  /// 所定労働時間 behind 一週間の: what so long a time has a number of.
  private func measureBehind(_ range: Range<Int>) -> Range<Int>? {
    guard let place = countedBehind(range.upperBound), let noun = headOfChain(from: place),
      let (own, _) = JapaneseSubjectWords.countedMeasures.longest(
        in: text.bytes, endingAt: noun.upperBound, from: noun.lowerBound)
    else { return nil }
    // 1時間の休憩時間, 六年の勤続年数: how much there is of it.
    let isAmount = own.split(separator: " ").contains {
      text.string(range).holdsBytes(of: String($0))
    }
    // 一箇月当たりの平均時間八十時間: up to the next figure.
    return isAmount
      ? nil : place..<min(noun.upperBound, max(nextMeasured(behind: place), place + 3))
  }

  /// 欠格の取消しの日から二年を経過しない: the time since then, where only that day is told.
  func sinceThen(_ subject: String, _ index: Int) -> String? {
    guard drafts[index].kind == .duration, !subject.isEmpty else { return nil }
    var end = drafts[index].range.lowerBound
    for word in ["起算して", "、"] where text.ends(word, at: end) { end -= word.utf8.count }
    guard
      let (_, start) = JapaneseSubjectWords.sinces.longest(
        in: text.bytes, endingAt: end, from: text.start), text.ends(subject, at: start)
    else { return nil }
    let amount = text.string(drafts[index].range)
    let isShort = amount.holdsBytes(of: "時間") || amount.holdsBytes(of: "分")
    return subject + (isShort ? "からの時間" : "からの期間")
  }

  /// Whether the next figure says how much there is in this span: 一日について八時間.
  private func isPer(_ index: Int) -> Bool {
    let end = drafts[index].range.upperBound
    guard index + 1 < drafts.count, !drafts[index + 1].isDate, !drafts[index + 1].isInName,
      case let next = drafts[index + 1].range.lowerBound, next - end <= 75,
      text.has(JapaneseSubjectWords.countedPer, at: end)
    else { return false }
    return perTie(behind: end) == next
  }

  /// Behind の or 当たりの.
  private func countedBehind(_ offset: Int) -> Int? {
    text.skipping("の", at: offset) ?? text.skipping("当たりの", at: offset)
      ?? text.skipping("あたりの", at: offset) ?? text.skipping("における", at: offset)
  }

  /// 法定労働時間の総枠: the last noun of the chain.
  private func headOfChain(from offset: Int) -> Range<Int>? {
    guard var noun = phrase.noun(from: offset) else { return nil }
    for _ in 0..<2 {
      guard let place = text.skipping("の", at: noun.upperBound),
        let more = phrase.noun(from: place),
        JapaneseSubjectWords.countedMeasures.longest(
          in: text.bytes, endingAt: more.upperBound, from: more.lowerBound) != nil
      else { break }
      noun = more
    }
    return noun
  }

  /// ⟦1週間の⟧所定労働時間は、30時間とする: in which time so much is meant.
  func withPeriod(_ subject: String, _ index: Int) -> String? {
    guard index > 0, drafts[index].holdsOneAmount, (6...60).contains(subject.utf8.count),
      drafts[index - 1].kind == .duration, drafts[index - 1].bound == .exactly,
      case let period = drafts[index - 1].range,
      let place = countedBehind(period.upperBound), text.starts(subject, at: place),
      place + subject.utf8.count < drafts[index].range.lowerBound, measureBehind(period) != nil
    else { return nil }
    let name = text.string(period.lowerBound..<place) + subject
    // 標準となる1日の労働時間: which of those that are so long.
    guard text.ends("となる", at: period.lowerBound),
      let kind = phrase.nounPhrase(
        endingAt: period.lowerBound - 9, from: floorBefore(period.lowerBound - 9)),
      kind.count <= 30
    else { return name }
    return text.string(kind.lowerBound..<period.lowerBound) + name
  }

  /// 九歳に達する日以後の最初の三月三十一日: the end of the year in which an age is reached.
  func firstDaySince(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard !text.ends("間に", at: draft.range.upperBound),
      let (_, tie) = JapaneseSubjectWords.firstSince.longest(
        in: text.bytes, endingAt: start, from: text.start),
      let age = self.draft(around: tie - 1), age.upperBound == tie
    else { return nil }
    let words = text.string(draft.range)
    let isYearEnd = words == "3月31日" || words == "三月三十一日"
    return text.string(age.lowerBound..<start) + (isYearEnd ? "年度末" : words)
  }

  /// 施行日の前日において認定を受けている者: those who are so that day, rather than the day it comes before.
  func heldOnEve(_ draft: FigureDraft) -> String? {
    guard draft.rule == "relativeDate", text.ends("日の", at: draft.range.lowerBound),
      let tie = text.skipping("において", at: draft.range.upperBound)
        ?? text.skipping("までに", at: draft.range.upperBound)
        ?? (text.ends("までに", at: draft.range.upperBound) ? draft.range.upperBound : nil)
    else { return nil }
    let first = text.skipping("、", at: text.skipping("現に", at: tie) ?? tie) ?? tie
    var position = first
    while position < text.end, position - first < 420 {
      if text.byte(position) == 0x28, case let behind = behindParentheses(position),
        behind > position
      {
        position = behind
        continue
      }
      if position > first, text.starts("、", at: position) || text.starts("。", at: position) {
        return nil
      }
      if let end = text.skipping(JapaneseSubjectWords.heldBy, at: position),
        let noun = phrase.noun(from: end)
      {
        if isHollow(noun), !isWhole(noun, JapaneseSubjectWords.persons) { return nil }
        if text.starts("を", at: position),
          let thing = phrase.nounPhrase(endingAt: position, from: first), !isHollow(thing)
        {
          return phrase.string(thing) + text.string(position..<noun.upperBound)
        }
        // 前日までにされた予約.
        return position == first ? text.string(position..<noun.upperBound) : nil
      }
      position += text.width(position)
    }
    return nil
  }
}
