internal import Lexicon
internal import PolicyModel

/// Reads the demands of sentences whose predicate stands at their end.
///
/// The end of the sentence is peeled from the right: wrapping words, the mood, the predicate,
/// then the predicate that this one carries (廃止 in 廃止することを検討します), then its object.
struct PredicateReader {
  let index: PredicateIndex
  let text: [UInt8]
  let stance: DemandStance

  /// A predicate with the mood it stands in.
  struct Ending {
    var mood: MoodRow
    var moodStart: Int
    var predicate: Predicate
    /// Behind the last byte of the mood.
    var end: Int
  }

  static let comma: Sign = "、"
  static let stop: Sign = "。"
  static let openQuote: Sign = "「"
  static let closeQuote: Sign = "」"

  /// The demands of one sentence, in reading order.
  func drafts(in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool) -> [DemandDraft] {
    allDrafts(in: sentence, role: role, isAnalysis: isAnalysis).filter {
      !isAnalysis || $0.frame != .verdict || $0.strength > 2
    }
  }

  private func allDrafts(in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool)
    -> [DemandDraft]
  {
    var drafts = mainDrafts(in: sentence, role: role, isAnalysis: isAnalysis)
    guard let before = concession(in: sentence, before: drafts.first?.cue.lowerBound) else {
      return drafts
    }
    if !drafts.isEmpty, drafts[0].clause.lowerBound < before.upperBound {
      drafts[0].clause =
        min(before.upperBound + 6, drafts[0].cue.lowerBound)..<drafts[0].clause.upperBound
    }
    // 「現金給付は重要ですが、…」 grants something, and asks for nothing.
    let conceded = mainDrafts(in: before, role: role, isAnalysis: isAnalysis)
    return conceded.filter { $0.frame != .demand && $0.frame != .verdict } + drafts
  }

  private func mainDrafts(in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool)
    -> [DemandDraft]
  {
    guard let tail = tail(of: sentence), !pointsToFigure(sentence),
      exception(in: sentence) == nil
    else { return [] }
    if stance.isNormative, let draft = amendment(in: sentence, tail: tail) { return [draft] }
    if let drafts = likewise(in: sentence, tail: tail, role: role) { return drafts }
    if let draft = entrusted(in: sentence, tail: tail, role: role) { return [draft] }
    guard
      let ending = ending(at: tail, downTo: sentence.lowerBound)
        ?? nativeEnding(at: tail, in: sentence, role: role)
    else {
      if let draft = amountFinal(in: sentence, tail: tail) ?? amountLaid(in: sentence, tail: tail) {
        return [draft]
      }
      if let said = settled(in: sentence, tail: tail, role: role).first { return [said] }
      guard !isAnalysis, !stance.isNormative else { return [] }
      if role == .heading, stance.isPledge {
        return goalFinal(in: sentence, tail: tail).map { [$0] } ?? []
      }
      guard role == .bullet else { return clipped(in: sentence, tail: tail).map { [$0] } ?? [] }
      let noun = stance.isPledge ? withoutAlso(tail, downTo: sentence.lowerBound) : tail
      guard
        let last = nounFinal(in: sentence, tail: noun) ?? goalFinal(in: sentence, tail: tail)
          ?? suppliedFinal(in: sentence, tail: tail) ?? headlineFinal(in: sentence, tail: tail)
      else { return [] }
      let all = companions(of: last, downTo: sentence.lowerBound)
      return stance.isPledge && all.count == 1
        ? continued(before: last, in: sentence, tail: tail) : all
    }
    let segments = segments(in: sentence.lowerBound..<tail)
    var drafts: [DemandDraft] = []
    var start = sentence.lowerBound
    guard
      var last = draft(
        of: ending, in: sentence.lowerBound..<tail, from: lastClause(of: segments), role: role)
    else { return amountLaid(in: sentence, tail: tail).map { [$0] } ?? [] }
    // In rules the clauses of so long a sentence tell what its last one lays down.
    let isTooLong = stance.isNormative && sentence.count > Self.longest
    for segment in segments.dropLast() where !isTooLong {
      guard let medial = medialEnding(of: segment, before: ending) else { continue }
      if let draft = draft(
        of: medial, in: sentence.lowerBound..<segment.range.upperBound, from: start, role: role,
        isMedial: true)
      {
        drafts.append(draft)
        start = segment.next
      }
    }
    if let hidden = joined(before: ending, from: start) {
      if let draft = draft(
        of: hidden, in: sentence.lowerBound..<hidden.end, from: start, role: role, isMedial: true)
      {
        drafts.append(draft)
        start = hidden.end
        last =
          self.draft(of: ending, in: sentence.lowerBound..<tail, from: start, role: role) ?? last
      }
    }
    if let shared = chained(before: ending, downTo: sentence.lowerBound) { last.object = shared }
    last.clause = max(start, sentence.lowerBound)..<tail
    if let partner = drafts.last {
      if isJoined(last, from: start) || last.object.isEmpty { last.object = partner.object }
    }
    if last.object.isEmpty
      || text.hasBytes(sign("に"), at: last.object.upperBound)
        && !text.hasBytes(bytes("には"), at: last.object.upperBound)
        && !isTheme(last.object)
        && !index.takesGoal(ending.predicate.row.stem),
      last.action != .other || ending.predicate.isListed,
      let shared = shared(segments, before: last)
    {
      last.object = shared
    }
    for place in drafts.indices
    where last.frame == .announcement && drafts[place].frame == .commitment {
      drafts[place].frame = .announcement
      drafts[place].actor = last.actor
    }
    // 「無駄を削減し、成長を可能にする⟦道を模索します⟧」: what is looked for is all of it.
    if last.action == .study, tellsOfDeed(last.object) {
      for place in drafts.indices {
        drafts[place].strength = min(drafts[place].strength, last.strength)
      }
    }
    drafts += companions(of: last, downTo: start)
    return drafts
  }

  private static let longest = 1200

  /// 「⟦位置づけ⟧を明確化し発信します」: the object of the verb right before.
  private func chained(before ending: Ending, downTo floor: Int) -> Range<Int>? {
    guard ending.predicate.row.kind == .act,
      let first = index.predicate(
        in: text, .continuative, endingAt: ending.predicate.range.lowerBound, downTo: floor),
      first.isListed, first.row.kind == .act, !endsBare(at: first.range.upperBound, downTo: floor),
      text.hasBytes(sign("を"), endingAt: first.range.lowerBound, downTo: floor)
    else { return nil }
    let object = nounPhrase(endingAt: first.range.lowerBound - 3, downTo: floor)
    return object.isEmpty ? nil : object
  }

  /// 「申出をした者に対し、⟦休業中の待遇⟧について説明する」
  private func isTheme(_ object: Range<Int>) -> Bool {
    index.words(.about).contains { text.hasBytes($0, at: object.upperBound) }
  }

  /// 「計画を策定し、⟦及び⟧実施する」: the second verb has the first one's object.
  private func isJoined(_ draft: DemandDraft, from start: Int) -> Bool {
    guard let join = index.joins.first(where: { text.hasBytes($0, at: start) }) else {
      return false
    }
    return draft.object.isEmpty
      || draft.object.lowerBound <= start + join.count
        && draft.object.upperBound <= draft.cue.upperBound
        && !text.hasBytes(sign("を"), at: draft.object.upperBound)
  }

  /// 「⟦状況⟧を記録し、町長に提出しなければならない」: the object of the clause before.
  private func shared(_ segments: [Segment], before draft: DemandDraft) -> Range<Int>? {
    guard draft.frame != .verdict,
      let before = segments.dropLast().last(where: { $0.range.upperBound <= draft.cue.lowerBound }),
      let verb = index.predicate(
        in: text, .continuative, endingAt: before.range.upperBound,
        downTo: before.range.lowerBound),
      let own = complements(before: verb.range.lowerBound, downTo: before.range.lowerBound)
        .first(where: { $0.particle == .object && $0.isMarked })
    else { return nil }
    let object = nounPhrase(endingAt: own.noun.upperBound, downTo: before.range.lowerBound)
    return object.isEmpty ? nil : object
  }

  /// Where the words of a sentence end: before its stop, and before a closing remark.
  func tail(of sentence: Range<Int>) -> Int? {
    var end = sentence.upperBound
    while end > sentence.lowerBound {
      let start = text.scalarStart(before: end)
      if text.hasBytes(Self.stop, at: start) || text[start] == 0x20 || text[start] == 0x21
        || text[start] == 0x2E || text[start] == 0x3A || text.hasBytes(sign("!"), at: start)
      {
        end = start
      } else if text[start] == 0x29, let open = opening(of: start, downTo: sentence.lowerBound),
        open > sentence.lowerBound
      {
        end = open
      } else {
        break
      }
    }
    guard end > sentence.lowerBound, text[end - 1] != 0x3F,
      !text.hasBytes(Self.closeQuote, endingAt: end), !text.hasBytes(sign("』"), endingAt: end)
    else { return nil }
    return end
  }

  private func opening(of closing: Int, downTo floor: Int) -> Int? {
    var depth = 0
    var place = closing
    while place >= floor {
      if text[place] == 0x29 { depth += 1 }
      if text[place] == 0x28 {
        depth -= 1
        if depth == 0 { return place }
      }
      place -= 1
    }
    return nil
  }

  /// What the words before `tail` end with, if they are a predicate in a mood that counts.
  func ending(at tail: Int, downTo floor: Int) -> Ending? {
    var tail = tail
    if let (_, start) = index.wrappers.longest(in: text, endingAt: tail, downTo: floor) {
      tail = start
    }
    let moods = index.moods(in: text, endingAt: tail, downTo: floor)
    let fixed =
      index.fixed(in: text, endingAt: tail, downTo: floor) ?? laid(at: tail, downTo: floor)
    for place in 0..<moods.count {
      let (row, moodStart) = moods[place]
      guard
        let predicate = index.predicate(
          in: text, index.lexicon.moods[row].form, endingAt: moodStart, downTo: floor),
        predicate.row.paradigm != "x"
      else { continue }
      let mood = index.mood(row)
      guard mood.fits(predicate),
        !mood.isHumble || text.hasBytes(sign("お"), endingAt: predicate.range.lowerBound)
      else { continue }
      if let fixed, fixed.range.lowerBound <= predicate.range.lowerBound { break }
      return humble(Ending(mood: mood, moodStart: moodStart, predicate: predicate, end: tail))
    }
    if let fixed, moods.count > 0 {
      let plain = index.mood(moods[moods.count - 1].row)
      return Ending(mood: plain, moodStart: tail, predicate: fixed, end: tail)
    }
    for place in 0..<moods.count where index.lexicon.moods[moods[place].row].isDecisive {
      let moodStart = moods[place].start
      let mood = index.mood(moods[place].row)
      // 「解決策にはなりません」 tells what something is not, 「売っては⟦なりません⟧」 forbids.
      if mood.kind == .mustNot, mood.form == .gerund,
        !index.hasWord(.gerund, in: text, endingAt: moodStart, downTo: floor)
      {
        continue
      }
      guard let verb = unknownVerb(before: moodStart, downTo: floor) else { continue }
      return Ending(mood: mood, moodStart: moodStart, predicate: verb, end: tail)
    }
    return nil
  }

  /// 「総会の議決を⟦要する⟧ものとする」
  private func laid(at tail: Int, downTo floor: Int) -> Predicate? {
    guard index.hasWord(.laying, in: text, endingAt: tail, downTo: floor) else { return nil }
    for word in index.words(.laying) where text.hasBytes(word, endingAt: tail, downTo: floor) {
      return index.fixed(in: text, endingAt: tail - word.count, downTo: floor)
    }
    return nil
  }

  /// 「資料を送ら⟦せていただきます⟧」 is what the author does.
  private func humble(_ ending: Ending) -> Ending {
    guard ending.predicate.isCausative, ending.mood.kind == .request,
      text.hasBytes(bytes("いただ"), at: ending.moodStart)
    else { return ending }
    var ending = ending
    ending.mood.kind = .assert
    ending.predicate.isCausative = false
    return ending
  }

  /// A native verb that no table lists, in a bullet or heading that gives it an object.
  ///
  /// 「車いすを貸し出します」: with を, somebody does it; verbs of mere being are in the tables.
  private func nativeEnding(at tail: Int, in sentence: Range<Int>, role: Demand.Role) -> Ending? {
    let floor = sentence.lowerBound
    // 「廊下を走らない。」, 「名札を着けること。」 in rules.
    let isRule = stance.isNormative && (text.hasBytes(Self.stop, at: tail) || role == .bullet)
    guard role != .body || stance.isPledge || isRule || speaks(in: floor..<tail) else { return nil }
    let moods = index.moods(in: text, endingAt: tail, downTo: floor)
    for place in 0..<moods.count {
      let (row, moodStart) = moods[place]
      let (form, kind) = (index.lexicon.moods[row].form, index.lexicon.moods[row].kind)
      guard
        isRule
          && (form == .negative && kind == .refuse || kind == .item || kind == .itemNot)
          || !(isRule && role == .body) && form == .continuative
            && !index.lexicon.moods[row].text.isEmpty,
        let verb = unknownVerb(before: moodStart, downTo: floor), verb.row.stem.utf8.count >= 6,
        text.script(at: verb.range.lowerBound) == .kanji,
        text.hasBytes(sign("を"), endingAt: verb.range.lowerBound, downTo: floor),
        !verb.row.stem.endsInBytes(of: "てい"), !verb.row.stem.endsInBytes(of: "れ"),
        role != .body || isDone(verb, downTo: floor)
      else { continue }
      return Ending(mood: index.mood(row), moodStart: moodStart, predicate: verb, end: tail)
    }
    return nil
  }

  /// 「⟦わたしたちは⟧海を見守ります」: the author says what the author does.
  private func speaks(in sentence: Range<Int>) -> Bool {
    topic(in: sentence)?.kind == .author
  }

  /// 「皆さんの⟦声が⟧市政を動かします」 tells what happens.
  private func isDone(_ verb: Predicate, downTo floor: Int) -> Bool {
    !complements(before: verb.range.lowerBound, downTo: floor).contains {
      $0.particle == .subject && !isActor($0.noun, downTo: floor)
    }
  }

  /// A verb that no table lists, before a mood that needs none to be sure.
  func unknownVerb(before end: Int, downTo floor: Int) -> Predicate? {
    var start = end
    var hiragana = 0
    while start > floor, hiragana < 5 {
      let previous = text.scalarStart(before: start)
      guard text.script(at: previous) == .hiragana, !isObjectMark(previous) else { break }
      start = previous
      hiragana += 1
    }
    var kanji = 0
    while start > floor, kanji < 3 {
      let previous = text.scalarStart(before: start)
      guard text.script(at: previous) == .kanji else { break }
      start = previous
      kanji += 1
    }
    guard start < end else { return nil }
    if text.hasBytes(sign("で"), endingAt: end, downTo: start), hiragana > 0 { start = end - 3 }
    // 「二年以内にしなければならない」: する alone, with に before it.
    for doing in index.words(.doing) where text.hasBytes(doing, endingAt: end, downTo: start) {
      start = end - 3
    }
    return Predicate(
      row: .unlisted(stem: String(decoding: text[start..<end], as: UTF8.self), paradigm: "x"),
      range: start..<end, isCausative: false, isPassive: false, isListed: false, ending: "",
      inflection: "")
  }

  private func isObjectMark(_ place: Int) -> Bool {
    text.hasBytes(sign("を"), at: place)
  }
}

extension Predicate {
  /// 結論を得る: with its object in itself.
  var hasOwnObject: Bool { row.stem.contains("を") && row.stem.count > 2 }

  /// 「開かれたもの⟦で⟧なければなりません」: what something must be, and nothing that is done.
  var isCopula: Bool { row.paradigm == "x" && row.stem == "で" }
}

extension MoodRow {
  /// Copulas take nominal predicates (反対です); いたします takes verbal nouns (廃止いたします).
  ///
  /// 「⟦払戻し⟧できません」: the noun of a native verb is one as well.
  func fits(_ predicate: Predicate) -> Bool {
    form != .noun || takesVerbalNoun == (predicate.row.paradigm == "s")
      || takesVerbalNoun && isPermission && predicate.row.paradigm.beginsInBytes(of: "5")
  }

  /// Decides by itself that something is laid down, whatever the verb.
  var isDecisive: Bool {
    switch kind {
    case .must, .mustNot, .should, .shouldNot, .shall, .shallNot, .may, .cannot, .barred,
      .request, .requestNot:
      true
    default: false
    }
  }

  var isNegative: Bool {
    switch kind {
    case .refuse, .mustNot, .shouldNot, .shallNot, .cannot, .barred, .itemNot, .requestNot,
      .planNot:
      true
    default: false
    }
  }
}
