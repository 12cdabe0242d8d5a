internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// A stretch between two commas outside brackets.
  struct Segment {
    var range: Range<Int>
    /// Where the next one begins.
    var next: Int
    /// Ends in a verb or conjunction, so that what stands before is another clause.
    var endsClause: Bool
  }

  /// The sentence cut at its commas; commas inside brackets and between nouns do not cut clauses.
  func segments(in range: Range<Int>) -> [Segment] {
    var segments: [Segment] = []
    var start = range.lowerBound
    var depth = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let end = text.scalarEnd(after: place)
      depth = max(0, depth + bracketStep(at: place))
      if depth == 0,
        text.hasBytes(Self.comma, at: place)
          || text[place] == 0x2C && end < range.upperBound && text.script(at: end) != .digit
      {
        segments.append(
          Segment(range: start..<place, next: end, endsClause: endsClause(at: place, from: start)))
        start = end
      } else if depth == 0, isBareEnd(at: place, from: start) {
        segments.append(Segment(range: start..<place, next: place, endsClause: true))
        start = place
      }
      place = end
    }
    segments.append(
      Segment(range: start..<range.upperBound, next: range.upperBound, endsClause: true))
    return segments
  }

  /// 「学生を除き⟦⟧引き上げる」: a clause is over though no comma says so.
  private func isBareEnd(at place: Int, from start: Int) -> Bool {
    guard place - start >= 9, text[place - 3] == 0xE3, text.script(at: place) != .hiragana else {
      return false
    }
    return endsBare(at: place, downTo: start)
  }

  /// を除き and the like, which are no deeds.
  func endsBare(at place: Int, downTo start: Int) -> Bool {
    index.hasWord(.bareEnd, in: text, endingAt: place, downTo: start)
  }

  /// +1 for an opening bracket, −1 for a closing one.
  func bracketStep(at place: Int) -> Int {
    switch text[place] {
    case 0x28: return 1
    case 0x29: return -1
    case 0xE3 where place + 2 < text.count && text[place + 1] == 0x80:
      switch text[place + 2] {
      case 0x88, 0x8A, 0x8C, 0x8E, 0x90, 0x94: return 1
      case 0x89, 0x8B, 0x8D, 0x8F, 0x91, 0x95: return -1
      default: return 0
      }
    default: return 0
    }
  }

  private func endsClause(at end: Int, from start: Int) -> Bool {
    guard end > start else { return false }
    let last = text.scalarStart(before: end)
    guard text.script(at: last) == .hiragana else { return false }
    return !index.hasWord(.nounEnd, in: text, endingAt: end, downTo: start)
  }

  /// Where the last clause begins.
  func lastClause(of segments: [Segment]) -> Int {
    segments.dropLast().last(where: \.endsClause)?.next ?? segments[0].range.lowerBound
  }

  /// A clause in the middle of a sentence that ends in a predicate of its own.
  ///
  /// 「利用の押しつけをやめさせ、窓口を存続させます」: やめさせ takes its mood from the end.
  func medialEnding(of segment: Segment, before ending: Ending) -> Ending? {
    var end = segment.range.upperBound
    let floor = segment.range.lowerBound
    var form = InflectionRow.Form.continuative
    if isInCondition(before: segment) || isCondition(segment.range) { return nil }
    for word in index.words(.along) where text.hasBytes(word, endingAt: end, downTo: floor) {
      end -= word.count
      form = .dictionary
    }
    var predicate: Predicate?
    var mood = inherited(from: ending.mood)
    if form == .continuative, text.hasBytes(sign("ず"), endingAt: end, downTo: floor) {
      predicate = index.predicate(in: text, .archaic, endingAt: end - 3, downTo: floor)
      mood.kind = .refuse
    } else {
      predicate = index.predicate(in: text, form, endingAt: end, downTo: floor)
    }
    guard let predicate, isMedial(predicate, inRule: stance.isNormative),
      // 「鞄は、⟦毎日⟧持ち帰り、家で中を改めてください」
      index.hasWord(.often, in: text, endingAt: predicate.range.lowerBound, downTo: floor)
        || complements(before: predicate.range.lowerBound, downTo: floor).contains(where: {
          $0.isMarked && ($0.particle == .object || $0.isAdjacent)
        })
    else { return nil }
    if ending.predicate.row.kind == .verdict, predicate.row.kind != .verdict { return nil }
    return Ending(mood: mood, moodStart: end, predicate: predicate, end: segment.range.upperBound)
  }

  /// 「計画を⟦定め⟧、又は変更したときは、…」, 「⟦定め⟧、変更し、又は廃止したときは、…」: the clause is a
  /// part of a condition.
  private func isInCondition(before segment: Segment) -> Bool {
    var start = segment.next
    for _ in 0..<3 {
      if let joined = index.joins.first(where: { text.hasBytes($0, at: start) }) {
        return isCondition(from: start, behind: joined.count)
      }
      guard let next = clauseEnd(from: start), text.hasBytes(Self.comma, at: next),
        let verb = index.predicate(in: text, .continuative, endingAt: next, downTo: start),
        verb.range.lowerBound == start
      else { return false }
      start = next + Self.comma.count
    }
    return false
  }

  private func clauseEnd(from start: Int) -> Int? {
    var end = start
    while end < text.count {
      if text.hasBytes(Self.comma, at: end) || text.hasBytes(Self.stop, at: end) { return end }
      end = text.scalarEnd(after: end)
    }
    return nil
  }

  /// Whether the segment that begins with a joining word puts a condition.
  private func isCondition(from start: Int, behind joined: Int) -> Bool {
    guard let end = clauseEnd(from: start + joined) else { return false }
    return text.hasBytes(Self.comma, at: end) && isCondition(start..<end)
  }

  /// Whether a segment ends in words that put a condition: …したときは.
  func isCondition(_ segment: Range<Int>) -> Bool {
    var tail = segment.upperBound
    // 「財源の確保を条件に」 ends in its own に.
    if index.conditions.longest(in: text, endingAt: tail, downTo: segment.lowerBound) != nil {
      return true
    }
    for word in index.words(.conditionEnd)
    where text.hasBytes(word, endingAt: tail, downTo: segment.lowerBound) {
      tail -= word.count
      break
    }
    return index.conditions.longest(in: text, endingAt: tail, downTo: segment.lowerBound) != nil
  }

  /// - Parameter inRule: with an object of its own, where whatever is done is laid down.
  private func isMedial(_ predicate: Predicate, inRule: Bool = false) -> Bool {
    guard predicate.isListed, !predicate.isPassive || predicate.row.takesPassive,
      predicate.row.paradigm != "n", predicate.row.paradigm != "x"
    else { return false }
    switch predicate.row.kind {
    case .act:
      return predicate.row.action != .other || predicate.isCausative
        || (stance.isPledge || stance.isPlan || inRule) && !index.isMeans(predicate.row.stem)
    case .carry:
      return predicate.row.strength != 2 || predicate.row.stem.beginsInBytes(of: "め")
        || predicate.row.stem.beginsInBytes(of: "努")
    case .ask, .verdict: return true
    default: return false
    }
  }

  private func inherited(from mood: MoodRow) -> MoodRow {
    var mood = mood
    switch mood.kind {
    case .refuse: mood.kind = .assert
    case .mustNot, .shouldNot, .shallNot, .cannot, .needNot: break
    default: break
    }
    mood.isGradual = false
    return mood
  }

  /// A clause that runs into the next without a comma: 「…をやめさせ⟦窓口を存続させます⟧」,
  /// 「…を明確化し⟦発信します⟧」.
  func joined(before ending: Ending, from start: Int) -> Ending? {
    if let first = index.predicate(
      in: text, .continuative, endingAt: ending.predicate.range.lowerBound, downTo: start),
      ending.predicate.row.kind == .act, first.row.kind == .act, isMedial(first),
      // 「ごみを⟦埋め⟧立てる」: two verbs of kana in a row are one.
      first.row.paradigm == "s" || first.isCausative,
      !endsBare(at: first.range.upperBound, downTo: start),
      hasObject(before: first.range.lowerBound, downTo: start)
    {
      let end = first.range.upperBound
      return Ending(mood: inherited(from: ending.mood), moodStart: end, predicate: first, end: end)
    }
    var place = ending.predicate.range.lowerBound
    while place > start {
      place = text.scalarStart(before: place)
      let script = text.script(at: place)
      guard place > start,
        script == .kanji || script == .katakana || text.hasBytes(Self.openQuote, at: place)
      else { continue }
      for word in index.words(.causative)
      where text.hasBytes(word, endingAt: place, downTo: start) {
        if let predicate = index.predicate(in: text, .continuative, endingAt: place, downTo: start),
          isMedial(predicate), hasObject(before: predicate.range.lowerBound, downTo: start)
        {
          return Ending(
            mood: inherited(from: ending.mood), moodStart: place, predicate: predicate, end: place)
        }
      }
    }
    return nil
  }

  /// 「名簿を⟦提出し⟧、変更があったときも同様とする。」
  func likewise(in sentence: Range<Int>, tail: Int, role: Demand.Role) -> [DemandDraft]? {
    guard
      index.hasWord(.likewise, in: text, endingAt: tail, downTo: sentence.lowerBound),
      let plain = index.plainMood
    else { return nil }
    for segment in segments(in: sentence.lowerBound..<tail).dropLast().reversed() {
      let end = segment.range.upperBound
      guard
        let verb = index.predicate(
          in: text, .continuative, endingAt: end, downTo: segment.range.lowerBound),
        let draft = draft(
          of: Ending(mood: plain, moodStart: end, predicate: verb, end: end),
          in: sentence.lowerBound..<end, from: sentence.lowerBound, role: role)
      else { continue }
      return [draft]
    }
    return []
  }

  /// The clause before a が that joins another to it: 「⟦定時の運航に努めます⟧が、…」.
  func concession(in sentence: Range<Int>, before limit: Int?) -> Range<Int>? {
    // Every sentence is looked through from its end: signs of three bytes are passed over at once.
    var end = sentence.upperBound
    while end >= sentence.lowerBound + 6 {
      if text[end - 1] == 0x81, text[end - 2] == 0x80, text[end - 3] == 0xE3,
        text.hasBytes(sign("が"), endingAt: end - 3, downTo: sentence.lowerBound),
        limit.map({ end - 3 <= $0 }) ?? true,
        index.hasWord(.polite, in: text, endingAt: end - 6)
      {
        return sentence.lowerBound..<end - 6
      }
      end -= text[end - 3] & 0xF0 == 0xE0 ? 3 : 1
    }
    return nil
  }

  private func hasObject(before place: Int, downTo floor: Int) -> Bool {
    text.hasBytes(sign("を"), endingAt: place, downTo: floor)
  }

  /// A norm that words another one anew: 「同条中「五年間」とあるのは、「三年間」とする。」
  func amendment(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    guard
      let ending = index.replacing.last(where: {
        text.hasBytes($0, endingAt: tail, downTo: sentence.lowerBound)
      })
    else { return nil }
    var place = sentence.lowerBound
    while place < tail, !text.hasBytes(index.replaced, at: place) {
      place = text.scalarEnd(after: place)
    }
    guard place < tail, text.hasBytes(Self.closeQuote, endingAt: place) else { return nil }
    var start = place
    while start > sentence.lowerBound, !text.hasBytes(Self.openQuote, at: start) {
      start = text.scalarStart(before: start)
    }
    return DemandDraft(
      frame: .norm, deontic: .obligation, action: .review, verb: "読み替える", polarity: 0,
      object: nounPhrase(endingAt: start, downTo: sentence.lowerBound).lowerBound..<place,
      strength: 3, cue: tail - ending.count..<tail, clause: sentence.lowerBound..<tail,
      confidence: 0.7, rule: "amendment")
  }

  /// The exception that a sentence makes to the one before it: 「ただし、軽微な場合を除く。」
  func exception(in sentence: Range<Int>) -> Range<Int>? {
    let opener = index.exceptionOpener
    guard text.hasBytes(opener, at: sentence.lowerBound), let tail = tail(of: sentence),
      index.exceptions.contains(where: {
        text.hasBytes($0, endingAt: tail, downTo: sentence.lowerBound)
      })
    else { return nil }
    var start = sentence.lowerBound + opener.count
    if text.hasBytes(Self.comma, at: start) { start += Self.comma.count }
    return start..<tail
  }

  /// 「ただし、日曜日は休みます。」 behind a promise.
  func proviso(in sentence: Range<Int>) -> Range<Int>? {
    let opener = index.exceptionOpener
    guard text.hasBytes(opener, at: sentence.lowerBound), let tail = tail(of: sentence) else {
      return nil
    }
    var start = sentence.lowerBound + opener.count
    if text.hasBytes(Self.comma, at: start) { start += Self.comma.count }
    return start < tail ? start..<tail : nil
  }

  /// 「図3に、推移を示します」 tells of the document itself.
  func pointsToFigure(_ sentence: Range<Int>) -> Bool {
    for word in index.labels where text.hasBytes(word, at: sentence.lowerBound) {
      let next = sentence.lowerBound + word.count
      return next < text.count && text.script(at: next) == .digit
    }
    return false
  }
}
