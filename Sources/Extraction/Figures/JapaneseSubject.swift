internal import Lexicon
internal import PolicyModel

/// What the figures of a Japanese sentence are about.
struct JapaneseSubject {
  let text: SentenceText
  let drafts: [FigureDraft]
  let phrase: JapanesePhrase
  /// The figures without numbers of names: 同法第六条の認定 is one phrase.
  let measured: [FigureDraft]
  /// Whether a parenthesis opens or an equals sign stands somewhere, as in few sentences.
  let hasParenthesis: Bool
  let hasEqualsSign: Bool
  /// Whether 「 may stand somewhere.
  let hasQuotation: Bool

  init(text: SentenceText, drafts: [FigureDraft], sharing texts: SharedTexts) {
    self.text = text
    self.drafts = drafts
    measured = drafts.contains(where: \.isInName) ? drafts.filter { !$0.isInName } : drafts
    phrase = JapanesePhrase(text: text, texts: texts)
    var (hasParenthesis, hasEqualsSign, hasQuotation) = (false, false, false)
    for byte in text.bytes[text.start..<text.end] {
      if byte == 0x28 { hasParenthesis = true }
      if byte == 0x3D { hasEqualsSign = true }
      // The last byte of 「.
      if byte == 0x8C { hasQuotation = true }
    }
    self.hasParenthesis = hasParenthesis
    self.hasEqualsSign = hasEqualsSign
    self.hasQuotation = hasQuotation
  }

  func phrases() -> [String] {
    var subjects = Array(repeating: "", count: drafts.count)
    for index in drafts.indices where !drafts[index].isInName {
      // Drafts are long to copy: once for all rules.
      let draft = drafts[index]
      subjects[index] =
        draft.isDate
        ? dateSubject(index, draft, subjects) : amountSubject(index, draft, subjects)
      subjects[index] = actRatherThanPerson(subjects[index], index, draft)
      if draft.kind != .age, saysNothing(subjects[index]) { subjects[index] = "" }
      subjects[index] = told(instead: subjects[index], index)
      // 「若者」とは、三十歳に達する日までの間にある者をいう.
      if draft.kind == .age, subjects[index] == "者",
        case let term = told(instead: "", index), !term.isEmpty
      {
        subjects[index] = term
      }
      subjects[index] = withoutCutHead(modified(withoutTie(subjects[index]), index, draft))
      if let whole = gapped(subjects[index], index, subjects) { subjects[index] = whole }
      if let same = ofSame(subjects[index], index, subjects) { subjects[index] = same }
      if let bound = boundOfAct(subjects[index], index) { subjects[index] = bound }
      if let own = ownMeasure(subjects[index], index) ?? withDeed(subjects[index], index)
        ?? matterOfDuty(subjects[index], index)
      {
        subjects[index] = own
      }
      if let other = ratherThanBody(subjects[index], index, subjects) { subjects[index] = other }
      if let whole = withOwnersOfShare(subjects[index], index) { subjects[index] = whole }
      if drafts[index].kind == .money, let given = givenRatherThanRate(subjects[index], index) {
        subjects[index] = given
      }
      subjects[index] = withHours(withChange(subjects[index], index), index)
      if index > 0, let whole = withWhole(subjects[index], index, subjects) {
        subjects[index] = whole
      }
      if let own = withBody(subjects[index], index, draft) ?? answered(
        subjects[index], index)
        ?? withChangeOfAmount(subjects[index], index)
      {
        subjects[index] = own
      }
      if let own = parted(subjects[index], index, draft, subjects) ?? ruled(subjects[index], index)
      {
        subjects[index] = own
      }
    }
    callPairs(&subjects)
    callAlike(&subjects)
    // Few sentences say when something held, and only they need the list.
    var isTold: [Bool] = []
    for dated in drafts.indices {
      guard let index = drafts[dated].asOf, isTold.isEmpty || !isTold[index],
        drafts[index].role == .asOf,
        subjects[index].isEmpty || text.byte(drafts[index].range.lowerBound - 1) != 0x28
      else { continue }
      if isTold.isEmpty { isTold = Array(repeating: false, count: drafts.count) }
      isTold[index] = true
      subjects[index] = subjects[dated]
    }
    shareNext(&subjects)
    complete(&subjects)
    nameWholly(&subjects)
    labelLine(&subjects)
    nameFully(&subjects)
    nameScopes(&subjects)
    return subjects
  }

  // MARK: Amounts

  private func amountSubject(_ index: Int, _ draft: FigureDraft, _ subjects: [String]) -> String {
    let hasNounUnit = hasNounUnit(draft)
    let end = draft.range.upperBound
    let floor = floor(index)
    let start = behindPrefixes(draft.range.lowerBound, from: floor)
    // (「十週間」を「十四週間」に改める): both are of one place.
    if index > 0, text.ends("」を「", at: start), drafts[index - 1].range.upperBound == start - 9 {
      return subjects[index - 1]
    }
    if let copied = parenthesized(index, draft, subjects) { return copied }
    if let listed = listed(draft, from: start) { return listed }
    if let found = turned(index, draft, subjects, from: start) { return found }
    if let found = caseInParentheses(before: start) ?? termOfFormula(draft, ceiling(index)) {
      return found
    }
    if let found = containing(draft) ?? actBeyond(draft) { return found }
    let left = draft.base.map { min($0.lowerBound, start) } ?? start
    // 議員のうち、その半数の者の任期: those that some are of.
    if text.starts("の者", at: end), let found = whole(before: start) {
      return havingMeasure(found, behind: end)
    }
    if let found = ownersOfShare(before: left) ?? nominalized(before: start, draft) ?? stretch(
      before: start, draft)
      ?? partTold(of: start, draft) ?? placed(before: start, draft)
      ?? boundOfPart(of: start, draft) ?? shareOfThose(index, subjects) ?? ofAverage(draft)
      ?? ownerOfBound(draft, from: floor) ?? reckonedInDays(draft, index)
    {
      return found
    }
    if isBeyondOther(index) || isOtherShare(index) || isOfThose(index, from: start) {
      return subjects[index - 1]
    }
    // 結婚したとき・・・5日: the heading says of what.
    if text.ends("・・", at: start), isCaseBeforeLeaders(start) { return "" }
    // 73日以上121日未満・・・4日: what stands before the leaders is the case.
    if index > 0, text.ends("・・", at: start),
      text.string(floor..<start).allSatisfy({ $0 == "・" || $0 == " " })
    {
      return ""
    }
    if text.ends("が", at: start), text.ends("その期間", at: start - 3),
      let open = openParenthesis(before: start),
      let range = phrase.nounPhrase(endingAt: open, from: text.start)
    {
      // 労働契約(その期間が一年を超えるものに限る。).
      return phrase.string(lastPart(of: range, behind: floor)) + "の期間"
    }
    // 六箇月経過日から起算した年数: the day's own name.
    if draft.kind == .duration, let place = text.skipping("経過日", at: end) {
      return text.string(start..<place)
    }
    if isRoundTheClock(draft), let found = rightward(from: end, particles: ["を"]) { return found }
    if draft.kind == .duration, text.ends("の日前", at: start) || text.starts("を目途", at: end),
      let found = event(before: start)
    {
      return reviewDue(draft, after: found) ?? found
    }
    if draft.kind == .duration, let found = enactment(draft) { return found }
    // 第三学年修了前の児童.
    if draft.unit.endsInBytes(of: "修了"),
      let place = text.skipping("前", at: end) ?? text.skipping("後", at: end),
      let found = possessed(after: place, allowsActs: false, to: ceiling(index))
        ?? aged(place, before: index)
    {
      return found
    }
    // 職業のうち、満十二歳の児童: who is so old.
    if draft.kind == .age, text.starts("の", at: end), phrase.noun(from: end + 3) != nil,
      let found = possessed(after: end, allowsActs: false, to: ceiling(index))
    {
      return found
    }
    let isPart = text.ends("ち", at: start) || text.ends("、", at: start)
    if isPart, index > 0, text.ends("このうち", at: start) || text.ends("そのうち", at: start),
      !subjects[index - 1].isEmpty
    {
      return subjects[index - 1]
    }
    if isPart, text.ends("のうち", at: start) || text.ends("のうち、", at: start),
      let topic = topicOfPart(before: start, draft)
    {
      return topic
    }
    // 赤字の航路のうち、1日の利用者が15人に満たない航路.
    let isOwned = draft.kind == .duration && text.starts("の", at: end)
    if let found = (isOwned ? nil : partOf(start)) ?? ratedAs(end) ?? caseBefore(start)
      ?? countedOn(draft, index, subjects)
    {
      return found
    }
    if let place = replacedPlace(of: draft.range) { return place }
    if draft.kind == .duration, let found = effect(after: end) ?? ruledSpan(end) { return found }
    if let found = beforeParentheses(start, from: floor) { return found }
    if draft.kind == .recurrence { return rhythmSubject(draft, index, from: start) }
    // 研修は45歳未満を対象とする.
    if draft.kind == .age || draft.kind == .count, text.has(JapaneseSubjectWords.targets, at: end),
      let found = topic(before: start) ?? leftward(before: start, allowsWeak: true)
    {
      return found
    }
    // 使用量が前年の実績を3割以上上回る: what is above, rather than below.
    if draft.kind == .percent, text.starts("上回", at: end) || text.starts("下回", at: end),
      text.ends("を", at: start),
      let other = phrase.nounPhrase(endingAt: start - 3, from: floor),
      let found = leftward(before: other.lowerBound, allowsWeak: false)
    {
      return found
    }
    if draft.kind == .age, let place = text.skipping("で", at: end), text.starts("の", at: place),
      let found = possessed(after: place, allowsActs: true, to: ceiling(index))
    {
      // 十五歳での課程修了後、.
      return found.hasSuffix("後") ? String(found.dropLast()) : found
    }
    if draft.kind == .age, let found = reaching(end) ?? aged(end, before: index) { return found }
    // 15歳で基礎知識の習得を目指します.
    if draft.kind == .age, let place = text.skipping("で", at: end), !text.starts("あ", at: place),
      let found = rightward(from: place, particles: ["が", "を"])
    {
      return found
    }
    // 13歳未満の方は: the heading says of what.
    if draft.kind == .age, text.starts("の方は", at: end) { return "" }
    if draft.kind == .duration,
      let found = countedFor(end) ?? termSet(draft) ?? plannedAct(draft) ?? taking(draft)
        ?? noticed(draft)
        ?? timedAct(draft)
    {
      return found
    }
    // 5年以上継続して営業する.
    if draft.kind == .duration,
      let place = text.skipping(JapaneseSubjectWords.onEnd, at: end),
      let found = act(after: place)
    {
      return found
    }
    if draft.kind == .money, text.starts("の", at: end), let noun = phrase.noun(from: end + 3),
      isWhole(noun, JapaneseSubjectWords.balances)
    {
      return phrase.string(noun)
    }
    if let limit = text.skipping(JapaneseSubjectWords.limits, at: draft.range.lowerBound),
      case let act = actBeforeLimit(draft.range.lowerBound), index > 0 || act != nil
    {
      return limited(
        aidOfBase(index, subjects) ?? topic(before: draft.range.lowerBound) ?? act ?? "",
        text.string(draft.range.lowerBound..<limit))
    }
    if let base = ownBase(draft) { return base }
    let isCompared =
      draft.base.map { $0.upperBound <= start && start - $0.upperBound <= 12 } ?? false
    if !isCompared, let chunk = phrase.attachedNoun(before: start, from: floor),
      hasNounUnit || !chunk.hasBytes(of: "上位") && !chunk.hasBytes(of: "下位"), !isTimeBefore(chunk),
      hasNounUnit || !chunk.beginsInBytes(of: "各") || chunk.beginsInBytes(of: "各々")
    {
      if hasNounUnit {
        return JapaneseSubjectWords.plainCounters.contains(draft.unit) ? chunk : chunk + draft.unit
      }
      return membership(chunk, draft) ?? pricedFor(chunk, before: start)
        ?? averageOf(chunk, index, subjects) ?? chunk
    }
    if draft.kind == .money, text.starts("を", at: end),
      text.has(JapaneseSubjectWords.spending, at: end + 3), let found = spentOn(before: start)
    {
      return found
    }
    // 労働者の一週間の所定労働日数: the days rather than whose they are.
    if draft.kind == .duration,
      let found = possessed(after: end, allowsActs: false, to: ceiling(index))
    {
      return found
    }
    // 市内の18か所の医療機関.
    if draft.kind == .count, !hasNounUnit,
      let found = possessed(after: end, allowsActs: false, to: ceiling(index))
    {
      return found
    }
    if draft.kind == .money, text.ends("のために", at: start),
      let range = phrase.nounPhrase(endingAt: start - 12, from: floor)
    {
      return phrase.string(range)
    }
    let isTimes = draft.unit.hasBytes(of: "回") || draft.unit == "度"
    // 違反が3回確認された場合は.
    if isTimes, let found = adjacent(before: start, from: floor, particles: ["が"]) { return found }
    if isTimes, closesClause(end), let found = topic(before: start) { return found }
    if isTimes, let found = rightward(from: end, particles: ["を", "につい"]) {
      return found
    }
    if draft.base == nil, let owner = owner(before: start, from: floor) {
      return hasNounUnit ? owner + "の" + draft.unit : owner
    }
    let behind = behindParentheses(end)
    if let found = possessed(
      after: text.skipping("まで", at: behind) ?? text.skipping("分以上", at: behind)
        ?? text.skipping("分", at: behind) ?? behind, allowsActs: false, to: ceiling(index))
    {
      return found
    }
    if draft.kind == .duration, let found = elapsed(end, before: start) { return found }
    // 一年について労働時間を延長して.
    if draft.kind == .duration, let place = text.skipping("について", at: end) {
      if let found = objectOfClause(from: place, to: nextMeasured(behind: end)) { return found }
      // 一週間について第三十二条第一項の労働時間、.
      if let noun = phrase.noun(from: place), isProvision(noun),
        let found = possessed(after: noun.upperBound, allowsActs: true, to: text.end)
      {
        return found
      }
    }
    if draft.kind == .duration || draft.kind == .count && !hasNounUnit,
      let behind = nounBehind(end, to: ceiling(index), counts: draft.kind == .count)
    {
      if draft.kind == .duration, let noun = phrase.noun(from: end), isVerb(behind: noun),
        isWhole(noun, JapaneseSubjectWords.keeping) || text.ends("を", at: start),
        let matter = kept(before: start)
      {
        return matter
      }
      return behind
    }
    if draft.kind == .duration, text.starts("にわた", at: end),
      let found = rightward(from: end, particles: ["が", "を", "は"])
    {
      return found
    }
    if text.starts("に相当", at: end), let found = leftward(before: start, allowsWeak: false) {
      return found
    }
    for word in ["を控除して得た", "を減じて得た", "を加えて得た"] where text.starts(word, at: end) {
      // 五千円を控除して得た額: a step of a sum that the heading names.
      return ""
    }
    // 一人いる場合は、一万円に児童の数を乗じて: the heading names the sum, unless a topic does.
    if text.starts("に", at: end), isMultiplied(end) {
      return draft.kind == .money ? "" : leftward(before: start, allowsWeak: false) ?? ""
    }
    if text.starts("を除し", at: end) || text.starts("で除し", at: end) || text.starts("を乗じ", at: end),
      let found = reckoned(before: start, from: floor)
    {
      return text.string(end..<end + 9).holdsBytes(of: "除") ? found + "の除数" : found
    }
    // 30日間を限度として出勤を停止し: what is done so much.
    if text.starts("として", at: end), let found = objectOfClause(from: end + 9) {
      return ended(found, behind: end + 9)
    }
    if text.starts("を", at: end), let found = rightward(from: end, particles: ["とし", "とす"]) {
      return found
    }
    if hasNounUnit, let found = adjacent(before: start, from: floor, particles: ["を", "は"]),
      found.hasSuffix(draft.unit), found != draft.unit
    {
      return found
    }
    if hasNounUnit, isPlace(end),
      let matter = topic(before: start), matter != draft.unit, matter.utf8.count <= 60
    {
      // 乗合タクシーは3地区で走る.
      return matter + "の" + draft.unit
    }
    if hasNounUnit, !isPredicate(end) {
      if let unit = countedUnit(draft, from: floor) { return unit }
      if let place = leftward(before: start, onlyWeak: true, from: floor) {
        return place + "の" + draft.unit
      }
      // 20窓口業務を移す, 4会場を開設する: what is done with it.
      if text.starts("を", at: end), let act = verbalNoun(at: end + 3) {
        return draft.unit + "の" + text.string(end + 3..<act)
      }
      return draft.unit
    }
    if let found = inParentheses(draft) ?? shareOfDoers(draft) { return found }
    if isSubjectItself(end) {
      if let found = rightward(from: end, particles: ["に", "を", "と", "が"]) { return found }
      if let found = rightward(from: end, particles: ["です", "であ", "だ"]) { return found }
    }
    if let found = leftward(before: left, allowsWeak: false, counting: draft.unit) { return found }
    if let found = rightward(from: end) { return found }
    if let found = leftward(before: left, allowsWeak: true) { return found }
    if draft.kind == .money {
      return adjacent(before: start, from: floor, particles: ["に"]) ?? ""
    }
    // 40年で経済大国になった.
    guard draft.kind == .duration, text.starts("で", at: end) else { return "" }
    return rightward(from: end, particles: ["に", "まで"]) ?? ""
  }
}
