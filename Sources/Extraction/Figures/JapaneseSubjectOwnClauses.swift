internal import Lexicon
internal import PolicyModel

/// What the clause that a time stands in says by itself, where a topic runs on from the one before.
extension JapaneseSubject {
  func toldInClause(_ subject: String, _ index: Int, _ draft: FigureDraft) -> String? {
    if draft.kind == .duration,
      let place = text.skipping(JapaneseSubjectWords.abouts, at: draft.range.upperBound),
      !text.starts("、", at: place), let deed = deedBehind(place)
    {
      return deed
    }
    return heldAgainst(draft) ?? ofResult(subject, draft) ?? ofNextDeed(subject, draft)
      ?? freeFor(draft) ?? doneInCase(subject, index)
  }

  /// 検針期間が30日に満たない場合は: what is so short.
  private func heldAgainst(_ draft: FigureDraft) -> String? {
    guard draft.isDate, draft.bound == .lessThan || draft.bound == .moreThan,
      text.ends("が", at: draft.range.lowerBound)
    else { return nil }
    return adjacent(
      before: draft.range.lowerBound, from: floorBefore(draft.range.lowerBound),
      particles: ["が"])
  }

  /// 抽選は毎月12日に行い、結果は15日までに公開する: of what the result is, and what is done with it.
  private func ofResult(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("は", at: start) || text.ends("を", at: start),
      text.ends("結果", at: start - 3),
      text.ends("、", at: start - 9) || text.ends("、その", at: start - 9),
      !subject.isEmpty, subject.utf8.count <= 45, !subject.endsInBytes(of: "結果")
    else { return nil }
    let place = text.skipping("に", at: draft.range.upperBound) ?? draft.range.upperBound
    let act = verbalNoun(at: place).map { "の" + text.string(place..<$0) } ?? ""
    return subject + "の結果" + act
  }

  /// 事業者の公募は9月に行い、12月までに選定する; 21時までとし、30分前に準備を始める: what is done then.
  private func ofNextDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("、", at: start), !subject.isEmpty,
      text.ends("に", at: draft.range.upperBound) || text.starts("に", at: draft.range.upperBound),
      text.has(JapaneseSubjectWords.stemKana, at: text.previous(start - 3)),
      !text.has(JapaneseSubjectWords.circumstanceEnds, endingAt: start - 3),
      topicOfThing(before: start) == subject
    else { return nil }
    let place = text.skipping("に", at: draft.range.upperBound) ?? draft.range.upperBound
    if let act = verbalNoun(at: place) {
      let name = text.string(place..<act)
      guard let tie = subject.lastIndex(of: "の"), !subject.hasSuffix(name),
        JapaneseSubjectWords.actsAndStages.end(
          in: Array(subject[tie...].dropFirst().utf8), from: 0,
          to: subject[tie...].dropFirst().utf8.count)
          == subject[tie...].dropFirst().utf8.count
      else { return nil }
      return subject[...tie] + name
    }
    // 委託料は月額8万円とし、翌月10日までに支払う.
    if let act = sendingAct(at: place), !subject.hasSuffix(act) { return subject + "の" + act }
    guard let object = objectOfClause(from: place), object != subject else { return nil }
    return object
  }

  /// 最初の3時間は無料とする: what costs nothing for so long.
  private func freeFor(_ draft: FigureDraft) -> String? {
    guard draft.kind == .duration, text.starts("は無料", at: draft.range.upperBound) else {
      return nil
    }
    var topic: String?
    _ = topicEnd(before: draft.range.lowerBound) { place in
      topic = phrase.nounPhrase(endingAt: place, from: floorBefore(place)).flatMap {
        isHollow($0) ? nil : phrase.string($0)
      }
      return topic != nil
    }
    return topic.map { $0 + "の無料時間" }
  }

  /// 大ホールを利用する場合にあっては、12月前から予約することができる: the deed, with what the case is of.
  private func doneInCase(_ subject: String, _ index: Int) -> String? {
    guard drafts[index].role == .start, !subject.isEmpty,
      let range = place(of: subject, near: drafts[index].range),
      range.upperBound < drafts[index].range.lowerBound,
      let verb = text.skipping("を", at: range.upperBound), let act = verbalNoun(at: verb),
      text.starts("する場合", at: act),
      let deed = actAtEnd(from: drafts[index].range.upperBound, to: ceiling(index)),
      !deed.holdsBytes(of: "の")
    else { return nil }
    return subject + "の" + deed
  }

  /// 無断で3回以上利用しなかった団体: how often, rather than what is done with those.
  func timesOfDeed(_ draft: FigureDraft) -> String? {
    let start = draft.range.upperBound
    guard draft.kind == .count, draft.unit.hasBytes(of: "回"), let act = verbalNoun(at: start) else {
      return nil
    }
    for ending in ["しなかった", "した", "する", "された"] {
      guard let end = text.skipping(ending, at: act) else { continue }
      let script = Script(text.scalar(end))
      return script == .kanji || script == .katakana ? text.string(start..<end) + "回数" : nil
    }
    return nil
  }

  /// 件数は増え、そのうち6割が料金に関するものでした: those of which that holds true.
  func partAbout(_ subject: String, _ draft: FigureDraft) -> String? {
    guard !subject.isEmpty, let start = text.skipping("が", at: draft.range.upperBound),
      let matter = phrase.noun(from: start),
      let tie = text.skipping("に関する", at: matter.upperBound),
      let end = text.skipping("もの", at: tie),
      isPredicate(end) || text.starts("でし", at: end)
    else { return nil }
    let noun = subject.firstIndex(of: "の").map { subject[..<$0] } ?? subject[...]
    return text.string(start..<tie) + noun
  }

  /// 市民1人当たりの|年間排出量は、5.2トン: for whom so much is meant.
  func perHead(_ subject: String, _ index: Int) -> String? {
    guard index > 0, (6...45).contains(subject.utf8.count),
      let place = text.skipping(
        JapaneseSubjectWords.eachTies, at: drafts[index - 1].range.upperBound),
      place < drafts[index].range.lowerBound, drafts[index].holdsOneAmount,
      case let one = drafts[index - 1], isOne(one), !one.isInName, text.starts(subject, at: place)
    else { return nil }
    let owner = phrase.attachedNoun(before: one.range.lowerBound, from: floor(index - 1)) ?? ""
    return owner + text.string(one.range.lowerBound..<place) + subject
  }

  /// 「対策を実行している」人は41％: those who say or do so.
  func sayingSo(_ subject: String, _ index: Int) -> String? {
    guard hasQuotation, subject.utf8.count == 3, subject == "人" || subject == "者",
      let range = place(of: subject, near: drafts[index].range),
      text.ends("」", at: range.lowerBound),
      let open = phrase.opening(before: range.lowerBound - 3)
    else { return nil }
    return text.string(open..<range.upperBound)
  }
}
