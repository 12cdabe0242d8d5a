internal import Lexicon
internal import PolicyModel

/// Items without a verb, and clauses that say what is done without one at their end.
extension PredicateReader {
  /// A bullet that ends in a verbal noun: 「医療費の無償化」, 「増税に反対」.
  func nounFinal(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    guard
      let predicate = index.predicate(in: text, .noun, endingAt: tail, downTo: sentence.lowerBound),
      predicate.row.kind != .involuntary, predicate.row.paradigm != "x"
    else { return nil }
    let meaning = meaning(of: predicate, downTo: sentence.lowerBound)
    let isVerbal =
      predicate.row.paradigm == "s"
      && (predicate.isListed && !predicate.row.namesThing
        || meaning.mark == .object && hasObject(before: predicate)
        || hasGenitive(before: predicate) && predicate.row.stem.endsInBytes(of: "化"))
      || predicate.row.paradigm == "5s" || predicate.row.paradigm == "1"
      || predicate.row.kind == .verdict
    // 「基盤の整備が必要」 asks, 「町への要望」 is a heading's noun.
    let isAsking = predicate.row.kind == .ask && predicate.row.paradigm == "n"
    // 「介護職の給与アップを国に⟦要望⟧」
    let isRequest =
      predicate.row.kind == .ask && predicate.row.paradigm == "s" && stance.isPledge
      && complements(before: predicate.range.lowerBound, downTo: sentence.lowerBound)
        .contains { $0.particle == .object && $0.isMarked }
    // 「⟦広域化計画は⟧市民参加で見直し」 in a programme: the topic is what is worked on.
    let clause = lastClause(of: segments(in: sentence.lowerBound..<tail))
    let theme = topic(in: min(clause, predicate.range.lowerBound)..<predicate.range.lowerBound)
    let isThemed =
      stance.isPledge && theme?.kind == .thing && predicate.row.kind == .act
      && predicate.row.action != .other && isVerbal
    guard isVerbal || isAsking, !meaning.object.isEmpty || isThemed,
      predicate.row.kind != .ask || isRequest || isAsking && meaning.mark == .subject
    else { return nil }
    var object = lastItem(of: meaning.object)
    if let theme, theme.kind != .author {
      guard isThemed, object.isEmpty || object == theme.name else { return nil }
      object = theme.name
    }
    return DemandDraft(
      frame: predicate.row.kind == .verdict
        ? .verdict : isAsking || isRequest || stance.isDemanding ? .demand : .commitment,
      action: meaning.action,
      verb: meaning.verb, polarity: meaning.polarity, object: object,
      strength: min(4, meaning.strength), cue: predicate.range.lowerBound..<tail,
      clause: sentence.lowerBound..<tail, confidence: predicate.isListed ? 0.6 : 0.5,
      rule: "nounFinal")
  }

  /// A bullet that ends in what its object is to become: 「運賃を全国一律⟦半額に⟧」.
  func goalFinal(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    let floor = sentence.lowerBound
    guard
      let mark = Self.goalMarks.first(where: { text.hasBytes($0, endingAt: tail, downTo: floor) })
    else { return nil }
    let end = tail - mark.count
    let found = complements(before: end, downTo: floor)
    let own = found.first { $0.particle == .object && $0.isMarked }
    // は marks what a programme wants changed, and in other texts what did change.
    let topic = stance.isPledge ? found.first { $0.particle == .topic } : nil
    let named = own.map { $0.noun.upperBound } ?? topic.map { $0.noun.upperBound }
    let apart = named == nil && stance.isPledge ? theme(before: end, downTo: floor) : nil
    guard let objectEnd = named ?? apart, !isActor(floor..<objectEnd, downTo: floor) else {
      return nil
    }
    let name = nounPhrase(endingAt: objectEnd, downTo: floor)
    guard !name.isEmpty, objectEnd < end else { return nil }
    let row = index.goals.all(in: text, objectEnd..<tail).first?.row
    guard apart == nil || row != nil || isAmount(endingAt: end, downTo: objectEnd) else {
      return nil
    }
    var action = row.flatMap { Demand.Action(rawValue: index.lexicon.goals[$0].kind) } ?? .other
    if text.hasBytes(sign("で"), at: end), row == nil {
      guard let deed = index.predicate(in: text, .noun, endingAt: name.upperBound, downTo: floor),
        deed.isListed, deed.row.paradigm == "s"
      else { return nil }
      action = deed.row.action
    }
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, action: action,
      verb: words(objectEnd + 3..<end),
      polarity: action.polarity, object: name, strength: 4, cue: objectEnd + 3..<tail,
      clause: floor..<tail, confidence: 0.5, rule: "goalFinal")
  }

  /// 「⟦バス運賃⟧、ワンコインに」: where what is to be changed ends before a comma.
  private func theme(before end: Int, downTo floor: Int) -> Int? {
    var place = end
    while place > floor, end - place <= Self.longestGoal {
      place = text.scalarStart(before: place)
      guard text.hasBytes(Self.comma, at: place) else { continue }
      guard place > floor, text.script(at: text.scalarStart(before: place)) != .hiragana else {
        return nil
      }
      return place
    }
    return nil
  }

  private static let longestGoal = 36

  /// 「すべての体育館⟦にエアコン⟧」: one thing for all that a programme's item names.
  func suppliedFinal(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    guard stance.isPledge else { return nil }
    var place = tail
    while place > sentence.lowerBound, tail - place <= Self.longestGoal {
      let start = text.scalarStart(before: place)
      if text.hasBytes(sign("に"), at: start) {
        guard place < tail,
          index.scopes.all(in: text, sentence.lowerBound..<start).contains(where: {
            index.lexicon.scopes[$0.row].kind == Demand.Scope.Quantifier.all.rawValue
          }), !text[sentence.lowerBound..<start].contains(0x29)
        else { return nil }
        return DemandDraft(
          frame: stance.isDemanding ? .demand : .commitment, action: .provide,
          verb: words(start..<place), polarity: 1, object: place..<tail, strength: 4,
          cue: start..<tail, clause: sentence.lowerBound..<tail, confidence: 0.5,
          rule: "suppliedFinal")
      }
      guard
        text.script(at: start) == .kanji || text.script(at: start) == .katakana
          || text.hasBytes(sign("の"), at: start) || text.script(at: start) == .latin
      else { return nil }
      place = start
    }
    return nil
  }

  /// 「輸出額を2030年に⟦5兆円とする⟧」: a programme sets its object to an amount.
  func amountFinal(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    let floor = sentence.lowerBound
    guard stance.isPledge || stance.isPlan,
      let setting = index.settings.first(where: { text.hasBytes($0, endingAt: tail, downTo: floor) }
      )
    else { return nil }
    let end = tail - setting.count
    guard isAmount(endingAt: end, downTo: floor) else { return nil }
    let found = complements(before: end, downTo: floor)
    guard
      let own = found.first(where: { $0.particle == .object && $0.isMarked })
        ?? (stance.isDemanding ? found.first { $0.particle == .topic } : nil),
      topic(in: floor..<own.noun.upperBound).map({ $0.kind == .author || $0.kind == .thing })
        ?? true
    else { return nil }
    let name = nounPhrase(endingAt: own.noun.upperBound, downTo: floor)
    guard !name.isEmpty else { return nil }
    return DemandDraft(
      frame: stance.isDemanding ? .demand : .commitment, action: .other,
      verb: words(tail - setting.count..<tail), polarity: 1,
      object: name, strength: 4, cue: own.noun.upperBound + 3..<tail, clause: floor..<tail,
      confidence: 0.6, rule: "amount")
  }

  /// The clauses of an item before its last noun: 「計画は⟦中止し⟧、分別を優先」.
  func continued(before last: DemandDraft, in sentence: Range<Int>, tail: Int)
    -> [DemandDraft]
  {
    guard let plain = index.plainMood else { return [last] }
    var drafts: [DemandDraft] = []
    var last = last
    var start = sentence.lowerBound
    for segment in segments(in: sentence.lowerBound..<tail).dropLast() {
      let floor = segment.range.lowerBound
      // 「退職金を⟦廃止⟧、報酬は2割削減」
      guard
        let verb = [InflectionRow.Form.continuative, .noun].lazy.compactMap({
          index.predicate(in: text, $0, endingAt: segment.range.upperBound, downTo: floor)
        }).first(where: \.isListed),
        verb.row.kind == .act, verb.row.action != .other, !verb.isPassive,
        complements(before: verb.range.lowerBound, downTo: floor).contains(where: \.isMarked)
      else { continue }
      let ending = Ending(
        mood: plain, moodStart: segment.range.upperBound, predicate: verb,
        end: segment.range.upperBound)
      guard
        let draft = draft(
          of: ending, in: sentence.lowerBound..<segment.range.upperBound, from: start,
          role: .bullet, isMedial: true)
      else { continue }
      drafts.append(draft)
      start = segment.next
    }
    last.clause = max(start, sentence.lowerBound)..<tail
    return drafts + [last]
  }

  /// 「返還の免除⟦も⟧」
  func withoutAlso(_ tail: Int, downTo floor: Int) -> Int {
    text.hasBytes(sign("も"), endingAt: tail, downTo: floor) ? tail - 3 : tail
  }

  /// 「開館時間を⟦延長することとし⟧、予算に計上しました」: what was settled on the way.
  func settled(in sentence: Range<Int>, tail: Int, role: Demand.Role) -> [DemandDraft] {
    guard !stance.isNormative, let plain = index.plainMood,
      mayBeSettled(sentence.lowerBound..<tail)
    else { return [] }
    for segment in segments(in: sentence.lowerBound..<tail).dropLast() {
      let (floor, end) = (segment.range.lowerBound, segment.range.upperBound)
      guard
        let word = index.words(.settled).first(where: {
          text.hasBytes($0, endingAt: end, downTo: floor)
        }),
        let verb = index.predicate(
          in: text, .dictionary, endingAt: end - word.count, downTo: floor), verb.isListed,
        verb.row.kind == .act
      else { continue }
      var mood = plain
      mood.isPolite = true
      let ending = Ending(mood: mood, moodStart: end - word.count, predicate: verb, end: end)
      if let draft = draft(
        of: ending, in: sentence.lowerBound..<end, from: sentence.lowerBound, role: role)
      {
        return [draft]
      }
    }
    return []
  }

  /// Whether a comma stands behind こととし or the like: few sentences are worth their clauses.
  private func mayBeSettled(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      if isComma(at: place),
        index.hasWord(.settled, in: text, endingAt: place, downTo: range.lowerBound)
      {
        return true
      }
      place = text.scalarEnd(after: place)
    }
    return false
  }

  /// Whether 、 or an ASCII comma stands at a place.
  @inline(__always)
  private func isComma(at place: Int) -> Bool {
    text[place] == 0x2C
      || text[place] == 0xE3 && text[place + 1] == 0x80 && text[place + 2] == 0x81
  }

  private static let goalMarks: [Sign] = ["に", "へ", "で"]

  /// Of 「制度の活用、事業の推進、成果検証」 what the last noun works on.
  private func lastItem(of object: Range<Int>) -> Range<Int> {
    var start = object.lowerBound
    var place = start
    while place < object.upperBound {
      let next = text.scalarEnd(after: place)
      if text.hasBytes(Self.comma, at: place) || text.hasBytes(sign("と"), at: place),
        let item = index.predicate(in: text, .noun, endingAt: place, downTo: start), item.isListed,
        !item.row.namesThing
      {
        start = next
      }
      place = next
    }
    return start..<object.upperBound
  }

  private func hasObject(before predicate: Predicate) -> Bool {
    text.hasBytes(sign("を"), endingAt: predicate.range.lowerBound)
  }

  private func hasGenitive(before predicate: Predicate) -> Bool {
    text.hasBytes(sign("の"), endingAt: predicate.range.lowerBound)
  }
}
