internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// What a sentence itself says of its figure's circumstance.
extension JapaneseSubject {
  // MARK: Shares

  /// 出席時間が授業時間の7割以上: a share, and of what.
  func asShare(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    let draft = drafts[index]
    let bytes = Array(subject.utf8)
    // 「参加しなかった」 is an answer, and other answers are told after it.
    guard draft.kind == .percent || draft.kind == .number, subject.utf8.last != 0x89,
      !subject.endsInBytes(of: "」"),
      Words.shares.longest(in: bytes, endingAt: bytes.count, from: 0) == nil,
      Words.decided.longest(in: bytes, endingAt: bytes.count, from: 0) == nil,
      !subject.holdsBytes(of: "割合")
    else { return nil }
    let start = draft.range.lowerBound
    // 社員の過半数を代表する者: it is those who are so many.
    if subject.endsInBytes(of: Words.represented),
      text.starts(Words.represented, at: draft.range.upperBound)
        || text.starts("代表者", at: draft.range.upperBound)
    {
      let whole = String(subject.dropLast(Words.represented.count))
      return whole.isEmpty ? nil : Words.representing + whole + Words.share
    }
    if text.starts(Words.represented, at: draft.range.upperBound),
      text.ends(subject + "の", at: start)
    {
      return Words.representing + subject + Words.share
    }
    // A heading's words are of the whole section.
    guard text.holds(String(subject.suffix(2))) else { return nil }
    if text.ends("その", at: start) || text.has(Words.someOfThose, endingAt: start)
      || text.ends(subject + "の", at: start)
    {
      let isAmong = subject.holdsBytes(of: Words.against) || isActor(subject)
      return subject + (isAmong ? Words.amongThem : Words.shareOf)
    }
    let whole =
      draft.base.flatMap(wholeOfShare) ?? wholeBefore(start, unlike: subject)
      ?? toldWhole(of: subject, index, subjects) ?? ""
    // 実際の利用時間が、定めた利用時間の4分の3: another of the same name.
    let isOther =
      subject.endsInBytes(of: whole) && draft.base.map { isNamed(subject, before: $0) } ?? false
    if !whole.isEmpty, isOther || !subject.holdsBytes(of: whole) {
      let told = subject + Words.share + "（" + whole + Words.against + "）"
      return told.utf8.count <= 180 ? told : subject + Words.share
    }
    return beginning(behind: draft) + subject + Words.share
  }

  /// 出席者の数が、構成員の総数の三分の二以上: a share that no other word tells.
  func shareInCase(_ subject: String, _ index: Int, _ subjects: [String]) -> String? {
    wholeBefore(drafts[index].range.lowerBound, unlike: subject) == nil
      ? nil : asShare(subject, index, subjects)
  }

  /// 平均賃金の1日分 of 減給の額が平均賃金の1日分の5割を超える: the words since が.
  private func wholeBefore(_ start: Int, unlike subject: String) -> String? {
    guard text.ends("の", at: start) else { return nil }
    let end = start - 3
    var head = end
    while head > text.start, end - head <= 60 {
      switch text.scalar(before: head) {
      case 0x304C, 0x306F, 0x3001, 0x3002, 0x3092, 0x29, 0x20:  // が は 、 。 を ) and a space
        let name = text.string(head..<end)
        return end - head >= 6 && text.ends(subject + "が", at: head)
          || end - head >= 6 && text.ends(subject + "が、", at: head) ? name : nil
      default: head = text.previous(head)
      }
    }
    return nil
  }

  /// 発足時の職員 of 発足時の職員は約300人で、そのうち民間の出身者が4分の1.
  private func toldWhole(of subject: String, _ index: Int, _ subjects: [String]) -> String? {
    guard index > 0, drafts[index - 1].kind == .count, !subjects[index - 1].isEmpty,
      subjects[index - 1].utf8.count <= 60,
      let place = text.place(
        of: subject, from: drafts[index - 1].range.upperBound, to: drafts[index].range.lowerBound),
      place - drafts[index - 1].range.upperBound <= 30,
      text.has(Words.someOfThose, endingAt: place)
    else { return nil }
    return subjects[index - 1]
  }

  private func isNamed(_ subject: String, before base: Range<Int>) -> Bool {
    text.place(of: subject + "が", from: text.start, to: base.lowerBound) != nil
  }

  /// 正社員の所定労働時間 of its last noun.
  private func wholeOfShare(_ base: Range<Int>) -> String? {
    guard base.upperBound > base.lowerBound else { return nil }
    let range =
      phrase.nounPhrase(endingAt: base.upperBound, from: floorBefore(base.lowerBound)) ?? base
    var whole = range.lowerBound < base.lowerBound && range.count <= 75 ? range : base
    if isAttributive(endingAt: whole.lowerBound),
      case let clause = phrase.clause(before: whole, from: floorBefore(whole.lowerBound)),
      clause.count <= 45
    {
      whole = clause
    }
    guard text.skipping(Words.pointing, at: base.lowerBound) == nil || whole != base,
      !isHollow(base) || whole != base
    else { return nil }
    let name = phrase.string(whole)
    return name.isEmpty ? text.string(base) : name
  }

  /// 発足時の, where the share was so large then: 民間出身者が3分の1を占める職員数で発足した.
  private func beginning(behind draft: FigureDraft) -> String {
    let end = draft.range.upperBound
    guard text.starts("を占める", at: end),
      let mark = text.place(of: "数で", from: end, to: min(text.end, end + 60)),
      let tie = text.skipping(JapaneseSubjectScopeWords.beginnings, at: mark + 6)
    else { return "" }
    return text.string(mark + 6..<tie) + "時の"
  }

  // MARK: Penalties

  /// 提供し、又は盗用したときは、一年以下の懲役: what was done.
  func punishedDeed(_ penalty: String, _ draft: FigureDraft) -> String? {
    var tie = 0
    for word in Words.deedEnds {
      var from = text.start
      while let place = text.place(of: word, from: from, to: draft.range.lowerBound) {
        tie = max(tie, place)
        from = place + 3
      }
    }
    guard tie > 0, let start = startOfDeed(before: tie) else { return nil }
    let name = outsideParentheses(start..<tie + 3)
    return name.utf8.count <= 180 ? name + "ときの" + penalty : nil
  }

  /// Where the clause begins whose verb ends at an offset, with all verbs that 又は ties to it.
  private func startOfDeed(before end: Int) -> Int? {
    var start = end
    var hasObject = false
    while start > text.start, end - start <= 600 {
      let before = text.previous(start)
      if text.byte(before) == 0x29, let open = opening(ofParenthesisAt: before) {
        start = open
        continue
      }
      if text.starts("、", at: before), end - start >= 9 {
        let isTied = text.has(Words.furtherDeeds, at: start)
        if !isTied, hasObject { break }
      }
      if text.starts("を", at: start) || text.starts("に", at: start) && end - start >= 12 {
        hasObject = true
      }
      start = before
    }
    guard hasObject, end - start >= 9 else { return nil }
    // その業務に関して取り扱った|名簿を: the thing with no clause of its own.
    if outsideParentheses(start..<end).utf8.count > 105,
      let object = objectEnd(from: start, to: end)
    {
      return nounOfClause(start, object)
    }
    return start
  }

  /// Where the first を stands outside of brackets, or past a verb that only narrows its thing.
  private func objectEnd(from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end {
      if text.byte(position) == 0x28, case let close = behindParentheses(position),
        close > position
      {
        position = close
        continue
      }
      if text.starts("を", at: position), position > start { return position }
      position += text.width(position)
    }
    return nil
  }

  /// 名簿 of 業務に関して取り扱った名簿(全部又は一部): the noun with all that 、 and 又は tie to it.
  private func nounOfClause(_ start: Int, _ end: Int) -> Int {
    var head = end
    if text.byte(head - 1) == 0x29, let open = opening(ofParenthesisAt: head - 1) { head = open }
    let first = head
    while head > start {
      if text.script(before: head).script.isOfNouns {
        head = text.previous(head)
      } else if head < first,
        text.ends("等", at: head) || text.ends("、", at: head)
          || text.ends("又は", at: head) || text.ends("若しくは", at: head)
      {
        head -=
          text.ends("、", at: head) || text.ends("等", at: head)
          ? 3 : text.ends("又は", at: head) ? 6 : 12
      } else {
        break
      }
    }
    while head < first, text.starts("、", at: head) || text.has(Words.furtherDeeds, at: head) {
      head = text.skipping(Words.furtherDeeds, at: head) ?? head + 3
    }
    return head < first ? head : start
  }

  /// 第九条の規定に違反した者 of an item of a list of deeds.
  func deedOfItem() -> String? {
    var start = text.skippingSpaces(text.start)
    // 一　第九条の: the item's own number.
    if let gap = text.place(of: "　", from: start, to: start + 12) { start = gap + 3 }
    start = text.skippingSpaces(start)
    for word in ["た者", "たとき"] {
      guard let tie = text.place(of: word, from: start, to: text.end), tie - start >= 9 else {
        continue
      }
      let name = outsideParentheses(start..<tie + word.utf8.count)
      if name.utf8.count <= 150 { return name }
    }
    return nil
  }

  // MARK: Bounds

  /// 中小事業主(その資本金の額が三億円(…五千万円)以下である: whose, and that it is the most.
  func boundedBehind(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = behindParentheses(draft.range.upperBound)
    guard end > draft.range.upperBound, draft.bound == .exactly, subject.utf8.count <= 75,
      let (bound, _) = Words.boundsBehind.longest(in: text.bytes, from: end, to: text.end)
    else { return nil }
    var name = subject
    if let place = place(of: subject, near: draft.range),
      let mark = ownersPointer(before: place.lowerBound),
      let open = opening(ofParenthesisAt: mark),
      let owner = phrase.nounPhrase(endingAt: open, from: floorBefore(open)),
      owner.upperBound == open, !isHollow(owner), owner.count <= 45
    {
      name = phrase.string(owner) + "の" + text.string(mark + 6..<place.upperBound)
    }
    return name + bound
  }

  /// Where その stands before a measure: (その|常時使用する労働者の数.
  private func ownersPointer(before end: Int) -> Int? {
    var position = end
    while position > text.start, end - position <= 36 {
      if text.ends("その", at: position) {
        let mark = position - 6
        return text.byte(mark - 1) == 0x28 || text.ends("及び", at: mark) || text.ends("又は", at: mark)
          ? mark : nil
      }
      if text.ends("、", at: position) || text.byte(position - 1) == 0x29 { return nil }
      position = text.previous(position)
    }
    return nil
  }

  /// (小売業の事業主については|五千万円)以下: the bound of those alone.
  func boundOfThose(_ index: Int, _ subjects: [String]) -> String? {
    let start = drafts[index].range.lowerBound
    guard let tie = Words.forThose.first(where: { text.ends($0, at: start) }),
      let open = openParenthesis(before: start, within: 300),
      let owner = drafts.indices[..<index].last(where: { drafts[$0].range.upperBound == open }),
      Words.boundTails.contains(where: subjects[owner].endsInBytes)
    else { return nil }
    let end = start - tie.utf8.count
    var head = end
    while head > open + 1, !text.ends("、", at: head) { head = text.previous(head) }
    guard (6...120).contains(end - head) else { return nil }
    return subjects[owner] + "（" + text.string(head..<end) + "）"
  }

  // MARK: Spans

  /// 労働させる回数を一箇月について定める: the time over which they are counted.
  func countedOver(_ subject: String, _ draft: FigureDraft) -> String? {
    let bytes = Array(subject.utf8)
    guard
      text.ends("を", at: draft.range.lowerBound) || text.ends("は", at: draft.range.lowerBound)
        || text.ends("、", at: draft.range.lowerBound),
      text.starts("について", at: draft.range.upperBound)
        || text.starts("につき", at: draft.range.upperBound),
      Words.counted.longest(in: bytes, endingAt: bytes.count, from: 0) != nil,
      self.draft(around: draft.range.upperBound + 12) == nil
    else { return nil }
    return subject + Words.countingSpan
  }

  /// 人間が二週間を要するほどの難しい設計: the time that they need for it.
  func timeTaken(_ draft: FigureDraft) -> String? {
    guard let tie = text.skipping(Words.taking, at: draft.range.upperBound),
      case let first = text.skipping(Words.suchThat, at: tie) ?? tie
    else { return nil }
    var end = first
    while end < text.end, end - first <= 60, !isParticleSign(end) { end += text.width(end) }
    guard end - first >= 6, end - first <= 60, isParticleSign(end) else { return nil }
    let thing = text.string(first..<end)
    let verb = text.string(draft.range.upperBound..<tie)
    let deed =
      verb.hasPrefix("を")
      ? String(verb.dropFirst())
      : verb.hasPrefix("が")
        ? String(verb.dropFirst()) : verb
    let start = draft.range.lowerBound
    var who = ""
    if text.ends("が", at: start),
      let actor = phrase.nounPhrase(endingAt: start - 3, from: floorBefore(start - 3)),
      !isHollow(actor), actor.count <= 45
    {
      who = phrase.string(actor) + "が"
    }
    return thing + "に" + who + deed + "期間"
  }

  private func isParticleSign(_ offset: Int) -> Bool {
    switch text.scalar(offset) {
    case 0x3092, 0x3082, 0x304C, 0x306F, 0x3001, 0x3002: true  // を も が は 、 。
    default: false
    }
  }

  // MARK: Makers

  /// ミナト重工が最初の旅客機を完成させたのは1962年: whose first it was.
  func ofItsMaker(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let tie = subject.lastIndex(of: "の"), tie > subject.startIndex,
      case let object = String(subject[..<tie]), object.utf8.count >= 6,
      let place = text.place(of: object + "を", from: text.start, to: text.end)
    else { return nil }
    let head = text.skippingSpaces(text.start)
    guard place > head,
      text.ends("が", at: place) || text.ends("は", at: place) || text.ends("は、", at: place),
      case let end = text.ends("、", at: place) ? place - 6 : place - 3,
      let maker = phrase.nounPhrase(endingAt: end, from: head), maker.lowerBound == head,
      maker.upperBound == end, !isHollow(maker), maker.count <= 45
    else { return nil }
    let name = phrase.string(maker)
    return name.isEmpty || subject.holdsBytes(of: name) ? nil : name + "の" + subject
  }

  // MARK: Readings

  /// 「六十歳以上の職員」とあるのは「六十三歳以上の職員」: which of both is told.
  func markReadings(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      let count = subjects[index].utf8.count
      guard count > 0, count <= 60, drafts[index].role != .share,
        subjects[index].utf8.last != 0x89, !subjects[index].holdsBytes(of: "読替え"),
        let side = readingSide(drafts[index])
      else { continue }
      subjects[index] += side
    }
  }

  private func readingSide(_ draft: FigureDraft) -> String? {
    var position = draft.range.upperBound
    while position < text.end, position - draft.range.upperBound <= 75 {
      if text.starts("」", at: position) {
        if text.starts("」とあるのは", at: position) { return "（読替え前）" }
        break
      }
      if text.starts("「", at: position) { return nil }
      position += text.width(position)
    }
    guard position < text.end, text.starts("」", at: position) else { return nil }
    position = draft.range.lowerBound
    while position > text.start, draft.range.lowerBound - position <= 75 {
      if text.ends("「", at: position) {
        let end = position - 3
        return text.ends("」とあるのは", at: end) || text.ends("」とあるのは、", at: end) ? "（読替え後）" : nil
      }
      position = text.previous(position)
    }
    return nil
  }
}
