internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// Nouns that say nothing by themselves, told with what the words right before them say they are of.
extension JapaneseSubject {
  func keepOwners(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      let draft = drafts[index]
      if draft.kind == .duration, let own = spanAround(draft) ?? measureBehindCases(index) {
        subjects[index] = own
        continue
      }
      // 手当は、月を単位として、……一万円を支給する: no unit of reckoning.
      if subjects[index] == "単位" {
        subjects[index] = topicOfThing(before: draft.range.lowerBound) ?? ""
      }
      if let own = ofOwnDeed(subjects[index], index, draft) { subjects[index] = own }
      if subjects[index].isEmpty {
        // 附則第七条の規定 令和五年四月一日: a line of both and nothing else.
        if draft.isDate, text.end - draft.range.upperBound <= 3,
          let own = provisionInForce(Words.provisionInForce, draft)
        {
          subjects[index] = own
        }
        // 「同年一月二日以後に生まれた」: words that put no noun behind them.
        if draft.isTemporal, text.starts(Words.bornThen, at: draft.range.upperBound) {
          subjects[index] = Words.birth
        }
        continue
      }
      if draft.kind == .percent || draft.kind == .number,
        let own = doneShare(subjects[index], draft)
      {
        subjects[index] = own
      }
      if draft.kind == .money, text.starts("に", at: draft.range.upperBound),
        !subjects[index].holdsBytes(of: "乗じ"), subjects[index].utf8.count <= 45,
        let factor = factorOfSum(draft)
      {
        subjects[index] += "（" + factor + "）"
      }
      if let own = withCountedIn(subjects[index], draft, index)
        ?? numberThatDoes(subjects[index], draft) ?? courseOfBody(subjects[index], draft)
      {
        subjects[index] = own
      }
      if let own = withKeptOwners(subjects[index], draft) { subjects[index] = own }
      if let own = draft.kind == .duration || draft.isTemporal
        ? ofTime(subjects[index], draft) : nil
      {
        subjects[index] = own
      }
    }
  }

  private func ofTime(_ subject: String, _ draft: FigureDraft) -> String? {
    surveyed(subject, draft) ?? provisionInForce(subject, draft) ?? termBounded(draft)
      ?? withItsBeginning(subject, draft)
      ?? withDayAhead(subject, draft)
  }

  /// 医療機関に対する|行政の調査, 業務上の負傷による|療養の開始: the whole of it, where the noun is a general one.
  func withKeptOwners(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...60).contains(subject.utf8.count), draft.kind != .age,
      // Most subjects end in no such word, and their last sign tells.
      JapaneseSubjectGeneralNouns.heads.trie.signs.mayEnd(subject)
        || JapaneseSubjectGeneralNouns.tails.trie.signs.mayEnd(subject)
        || JapaneseSubjectGeneralNouns.deedTails.trie.signs.mayEnd(subject),
      let last = subject.utf8.last, last >= 0x80
    else { return nil }
    let bytes = Array(subject.utf8)
    var end = bytes.count
    if let (_, start) = JapaneseSubjectGeneralNouns.tails.longest(
      in: bytes, endingAt: end, from: 0)
    {
      end = start
    } else if let (_, start) = JapaneseSubjectGeneralNouns.deedTails.longest(
      in: bytes, endingAt: end, from: 0), !text.holds(subject)
    {
      // 国の調査の|終了: a deed that stands as a verb.
      end = start
    }
    guard
      let (_, head) = JapaneseSubjectGeneralNouns.heads.longest(
        in: bytes, endingAt: end, from: 0),
      head == 0 || isOwnerEnd(bytes, head)
    else { return nil }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let tail = String(decoding: bytes[end...], as: UTF8.self)
    guard
      let range = sincePlace(of: name, tail, draft)
        ?? place(of: name, near: draft.range, behind: draft.isTemporal ? 150 : 6),
      // 総額が賃金の総額の十分の一: the whole that it is a part of.
      !text.ends("の", at: draft.range.lowerBound)
        || range.upperBound != draft.range.lowerBound - 3
        || draft.kind != .percent && draft.kind != .number
    else { return nil }
    let floor = floorBefore(range.lowerBound)
    var start = range.lowerBound
    var isList = false
    for _ in 0..<5 {
      if text.has(JapaneseSubjectGeneralNouns.joins, endingAt: start) { isList = true }
      guard let owner = ownerStart(before: start, from: floor, in: isList),
        range.upperBound - owner <= 90
      else { break }
      start = owner
    }
    if start == range.lowerBound, let clause = caseBefore(start, from: floor),
      range.upperBound - clause <= 90
    {
      start = clause
    }
    // 国、県又は市の負担: no half of a list.
    guard start < range.lowerBound, !isList || !text.ends("、", at: start) else { return nil }
    let whole = phrase.string(start..<range.upperBound)
      .replacingBytes(of: "(", with: "（").replacingBytes(of: ")", with: "）")
    return whole.hasSuffix(name) && whole.utf8.count > end ? whole + tail : nil
  }

  /// 住居を移転したときの|手続: the case that it is for.
  private func caseBefore(_ offset: Int, from floor: Int) -> Int? {
    guard text.ends("ときの", at: offset) || text.ends("場合の", at: offset),
      isAttributive(endingAt: offset - 9)
    else { return nil }
    var start = offset - 9
    while start > floor, !text.ends("、", at: start), !text.ends("が", at: start),
      !text.ends("は", at: start), !text.ends("。", at: start), text.byte(start - 1) != 0x20,
      text.byte(start - 1) != 0x29
    {
      start = text.previous(start)
    }
    return offset - start >= 21 ? start : nil
  }

  /// 療養の開始 of 療養の開始後|三年.
  private func sincePlace(of name: String, _ tail: String, _ draft: FigureDraft) -> Range<Int>? {
    guard tail == "からの期間",
      let (_, end) = JapaneseSubjectWords.sinces.longest(
        in: text.bytes, endingAt: draft.range.lowerBound, from: text.start),
      text.ends(name, at: end)
    else { return nil }
    return end - name.utf8.count..<end
  }

  /// Whether the bytes before a noun close what it is of: の, る, な.
  private func isOwnerEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
    // Kana of one byte row: E3 81 or E3 82.
    end >= 3 && bytes[end - 3] == 0xE3 && (bytes[end - 2] == 0x81 || bytes[end - 2] == 0x82)
  }

  /// Where the noun begins that の or 〜に対する ties to what stands at an offset.
  private func ownerStart(before start: Int, from floor: Int, in list: Bool) -> Int? {
    guard start - 6 > floor else { return nil }
    var end = start
    if list, text.ends("、", at: start) {
      end = start - 3
    } else if let (_, tie) = JapaneseSubjectGeneralNouns.joins.longest(
      in: text.bytes, endingAt: start, from: floor)
    {
      end = tie
    } else if let (_, tie) = JapaneseSubjectGeneralNouns.ties.longest(
      in: text.bytes, endingAt: start, from: floor)
    {
      end = tie
    } else if text.ends("の", at: start) {
      end = start - 3
      if text.ends("へ", at: end) || text.ends("で", at: end) || text.ends("と", at: end) {
        end -= 3
      }
      // 港湾台帳(電子版)の運用.
      if text.byte(end - 1) == 0x29, let open = opening(ofParenthesisAt: end - 1), end - open <= 60
      {
        end = open
      }
    }
    guard end < start, end > floor, draft(around: end - 1) == nil,
      let owner = phrase.nounPhrase(endingAt: end, from: floor), owner.upperBound == end,
      !isHollow(owner), !isWhole(owner, JapaneseSubjectWords.units),
      !text.starts("等", at: owner.lowerBound), !isCutOff(owner.lowerBound),
      !isWhole(owner, JapaneseSubjectWords.wholes),
      !isWhole(owner, JapaneseSubjectWords.addressed),
      JapaneseSubjectGeneralNouns.pointers.longest(
        in: text.bytes, endingAt: owner.lowerBound, from: text.start) == nil,
      text.skipping(JapaneseSubjectWords.pointers, at: owner.lowerBound) == nil,
      Script(text.scalar(owner.lowerBound)) != .hiragana
        || text.has(JapaneseSubjectWords.mixedNouns, at: owner.lowerBound)
    else { return nil }
    return owner.lowerBound
  }

  /// 五年度以前の|年度に支出される国: the rest of another figure's phrase.
  private func isCutOff(_ start: Int) -> Bool {
    draft(around: start - 1) != nil
      || text.ends("の", at: start) && draft(around: start - 4)?.upperBound == start - 3
  }

  /// 自転車の発明から|自動車の普及まで: from what on, where only the end is named.
  func withItsBeginning(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .duration, subject.utf8.count <= 60, subject.holdsBytes(of: "まで"),
      let range = place(of: subject, near: draft.range), text.ends("から", at: range.lowerBound),
      case let end = range.lowerBound - 6,
      let first = phrase.nounPhrase(endingAt: end, from: floorBefore(end)),
      first.upperBound == end, !isWhole(first, JapaneseSubjectWords.empty),
      range.upperBound - first.lowerBound <= 90
    else { return nil }
    return text.string(first.lowerBound..<range.upperBound)
  }
}
