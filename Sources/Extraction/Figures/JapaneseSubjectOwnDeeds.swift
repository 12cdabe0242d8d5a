internal import Lexicon
internal import PolicyModel

/// Deeds that stand right beside their figure, told in the place of the thing or the noun alone.
extension JapaneseSubject {
  /// 自動車を完成させた|のは1935年: what was done to it then.
  func doneWhen(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("のは", at: start), !subject.isEmpty, subject.utf8.count <= 60 else { return nil }
    for ending in ["させた", "された", "した"] where text.ends(ending, at: start - 6) {
      let stem = start - 6 - ending.utf8.count
      let verb = startOfKanji(before: stem)
      guard (6...12).contains(stem - verb),
        text.ends("を", at: verb) || text.ends("が", at: verb), text.ends(subject, at: verb - 3)
      else { return nil }
      return subject + "の" + text.string(verb..<stem)
    }
    return nil
  }

  private func startOfKanji(before end: Int) -> Int {
    var start = end
    while start > text.start, end - start < 24, text.script(before: start).script == .kanji {
      start = text.previous(start)
    }
    return start
  }

  /// 申請書類の90％以上を自動入力できる: what can be done with the part.
  func doableShare(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .percent, let verb = text.skipping("を", at: draft.range.upperBound),
      case let start = text.skippingSpaces(before: draft.range.lowerBound),
      text.ends("の", at: start), !subject.isEmpty, text.ends(subject, at: start - 3)
    else { return nil }
    var end = verb
    while end < text.end, Script(text.scalar(end)) == .kanji { end += text.width(end) }
    guard (6...15).contains(end - verb), text.starts("できる", at: end) else { return nil }
    return subject + "の" + text.string(verb..<end)
  }

  /// 要領が10年に一度の改訂である: of what the deed is.
  func rhythmOfThing(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard draft.kind == .recurrence, (6...18).contains(subject.utf8.count),
      text.starts("の", at: draft.range.upperBound),
      text.starts(subject, at: draft.range.upperBound + 3),
      isPredicate(draft.range.upperBound + 3 + subject.utf8.count),
      text.ends("が", at: start) || text.ends("は", at: start),
      let thing = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start - 3)),
      !isHollow(thing), case let name = phrase.string(thing), !isPerson(name),
      !isWhole(thing, JapaneseSubjectWords.bodies)
    else { return nil }
    return name + "の" + subject
  }

  /// 四月以後において負傷し、又は疾病にかかつた者については: those of whom it is told.
  func thoseWho(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let first = text.skipping("において", at: draft.range.upperBound),
      !text.starts("は", at: first), !text.starts("も", at: first), !subject.hasSuffix("者")
    else { return nil }
    var position = text.skipping("現に", at: first) ?? first
    let start = position
    while position < text.end, position - start <= 75 {
      switch text.scalar(position) {
      case 0x3002, 0x28, 0x306F: return nil  // 。 ( は
      case 0x3001:  // 、
        guard text.has(JapaneseSubjectNames.alternatives, at: position + 3) else { return nil }
        position = text.skipping(JapaneseSubjectNames.alternatives, at: position + 3) ?? position
        continue
      case 0x8005:  // 者
        guard text.script(before: position).script == .hiragana,
          text.starts("については", at: position + 3) || text.starts("は、", at: position + 3)
        else { return nil }
        return text.string(start..<position + 3)
      default: position += text.width(position)
      }
    }
    return nil
  }

  /// 十五日以内に|その請求をしたときは, behind 認定の請求: what その points to.
  func deedPointedTo(_ subject: String, _ draft: FigureDraft) -> String? {
    guard (6...12).contains(subject.utf8.count),
      JapaneseSubjectWords.bareDeedNouns.isWhole(Array(subject.utf8)),
      let own = place(of: subject, near: draft.range, behind: 30),
      text.ends("その", at: own.lowerBound) || text.ends("当該", at: own.lowerBound)
    else { return nil }
    var position = own.lowerBound - 6
    while position > text.start, own.lowerBound - position < 300 {
      position = text.previous(position)
      guard text.starts("の", at: position), text.starts(subject, at: position + 3),
        let range = phrase.nounPhrase(
          endingAt: position + 3 + subject.utf8.count, from: floorBefore(position)),
        !isHollow(range)
      else { continue }
      let name = phrase.string(range)
      return name.utf8.count > subject.utf8.count && name.hasSuffix(subject) ? name : nil
    }
    return nil
  }
}
