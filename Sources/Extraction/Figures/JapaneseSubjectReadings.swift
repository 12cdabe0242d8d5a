internal import Lexicon
internal import PolicyModel

/// Words that are read otherwise: a place in the law is told with the measure that stands there, and
/// whether it is the old reading or the new one.
extension JapaneseSubject {
  func nameReadings(_ subjects: inout [String]) {
    // Few sentences hold one, and only they need their quotations.
    guard
      subjects.contains(where: {
        !$0.isEmpty && ($0.endsInBytes(of: "読替え）") || isPlace($0))
      })
    else { return }
    let quotations = replacedWords()
    var before: Range<Int>?
    for words in quotations {
      let isNew =
        text.ends("とあるのは「", at: words.lowerBound) || text.ends("とあるのは、「", at: words.lowerBound)
      guard isNew || text.starts("」とあるのは", at: words.upperBound) else { continue }
      for index in drafts.indices
      where !drafts[index].isInName && drafts[index].range.lowerBound >= words.lowerBound
        && drafts[index].range.upperBound <= words.upperBound
      {
        if let own = reading(
          subjects[index], drafts[index], in: words, isNew ? before : nil, isNew: isNew)
        {
          subjects[index] = own
        }
      }
      before = words
    }
  }

  private func reading(
    _ subject: String, _ draft: FigureDraft, in words: Range<Int>, _ old: Range<Int>?,
    isNew: Bool
  ) -> String? {
    if subject.hasSuffix("読替え）"), let open = subject.lastIndex(of: "（") {
      return isNew ? subject.dropLast(1) + "後）" : subject[..<open] + "（読替え前）"
    }
    guard isPlace(subject) else { return nil }
    if let old, let thing = sameTie(draft, in: words, old) { return thing + "（読替え後）" }
    // 一週間について四十時間: the span that the other is told for.
    let isUnit = text.has(JapaneseSubjectWords.countedPer, at: draft.range.upperBound)
    guard let measure = isUnit ? "時間を数える期間" : measureName(draft) else { return nil }
    guard !isUnit || draft.kind == .duration else { return nil }
    var place = subject.hasSuffix("の規定の適用") ? String(subject.dropLast(6)) : subject
    if let tie = place.firstRange(of: "についての") { place = String(place[tie.upperBound...]) }
    if place.hasPrefix("同") { place = told(place, before: words.lowerBound) ?? "" }
    let name = place.isEmpty ? measure : place + "の" + measure
    let persons = isNew ? personsRuled() ?? "" : ""
    return name + "（" + persons + (isNew ? "読替え後）" : "読替え前）")
  }

  /// 第三十九条第一項, 新法第六条第二項, 第五条の規定の適用.
  private func isPlace(_ subject: String) -> Bool {
    guard (6...75).contains(subject.utf8.count),
      subject.endsInBytes(of: "項") || subject.endsInBytes(of: "条")
        || subject.endsInBytes(of: "号") || subject.endsInBytes(of: "の規定の適用")
    else { return false }
    let name = subject.hasSuffix("の規定の適用") ? subject.dropLast(6) : subject[...]
    guard let last = name.unicodeScalars.last, "条項号".unicodeScalars.contains(last),
      subject.holdsBytes(of: "第") || name.hasPrefix("同")
    else { return false }
    return true
  }

  private func measureName(_ draft: FigureDraft) -> String? {
    switch draft.kind {
    case .duration:
      let words = text.string(draft.range)
      return words.holdsBytes(of: "時間") || words.holdsBytes(of: "分") ? "時間" : "期間"
    case .age: return "年齢"
    case .money: return "額"
    case .percent: return "割合"
    case .number: return "数"
    case .count:
      if draft.unit.endsInBytes(of: "日") { return draft.unit + "数" }
      return draft.unit == "人" ? "人数" : "数"
    default: return nil
    }
  }

  /// 「補助率を標準とし」とあるのは「百分の三を標準として」: what both words say the same of.
  private func sameTie(_ draft: FigureDraft, in words: Range<Int>, _ old: Range<Int>) -> String? {
    var end = draft.range.upperBound
    guard text.starts("を", at: end) else { return nil }
    end += 3
    while end < words.upperBound, Script(text.scalar(end)) == .kanji { end += text.width(end) }
    guard end - draft.range.upperBound >= 9,
      let place = text.place(
        of: text.string(draft.range.upperBound..<end), from: old.lowerBound, to: old.upperBound),
      let thing = phrase.nounPhrase(endingAt: place, from: old.lowerBound), !isHollow(thing)
    else { return nil }
    let name = phrase.string(thing)
    // 当該|年度の前年度の補助率: the last noun, where pointers are cut.
    guard let tie = name.lastIndex(of: "の"), name[tie...].utf8.count >= 12 else { return name }
    return String(name[name.index(after: tie)...])
  }

  /// 第三十九条第一項 for 同条第一項: the article or paragraph that was told last, outside of what is read.
  private func told(_ place: String, before offset: Int) -> String? {
    let isArticle = place.hasPrefix("同条")
    guard isArticle || place.hasPrefix("同項") else { return nil }
    var paragraph: String?
    var depth = 1
    var position = offset
    while position > text.start, offset - position < 3_000 {
      position = text.previous(position)
      if text.starts("」", at: position) { depth += 1 }
      if text.starts("「", at: position) { depth -= 1 }
      guard depth == 0, text.starts("条", at: position) else { continue }
      if text.ends("同", at: position) {
        // 同条第一項中: the paragraph stands here, the article further ahead.
        if !isArticle, paragraph == nil { paragraph = number("項", from: position + 3) }
        continue
      }
      var start = position
      while start > text.start, isNumeral(text.scalar(before: start)) {
        start = text.previous(start)
      }
      guard text.ends("第", at: start), start < position else { continue }
      start -= 3
      var end = position + 3
      // 第三十二条の四第一項.
      while text.starts("の", at: end), isNumeral(text.scalar(end + 3)) {
        end += 3
        while isNumeral(text.scalar(end)) { end += text.width(end) }
      }
      // 港湾法第五条: the law's name is part of the place, unless it only points back.
      while start > text.start, text.script(before: start).script == .kanji {
        start = text.previous(start)
        if text.starts("同", at: start) { return nil }
      }
      let article = text.string(start..<end)
      if isArticle { return article + place.dropFirst(2) }
      guard let own = paragraph ?? number("項", from: end) else { return nil }
      return article + own + place.dropFirst(2)
    }
    return nil
  }

  /// 第一項, where it begins at an offset.
  private func number(_ part: String, from offset: Int) -> String? {
    guard let first = text.skipping("第", at: offset) else { return nil }
    var close = first
    while isNumeral(text.scalar(close)) { close += text.width(close) }
    return close > first && text.starts(part, at: close) ? text.string(offset..<close + 3) : nil
  }

  private func isNumeral(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 < 10 || JapaneseNumeral.digit(scalar) != nil || scalar == 0x5341
      || scalar == 0x767E || scalar == 0x5343
  }
}
