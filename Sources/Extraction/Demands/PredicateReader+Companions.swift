internal import Lexicon
internal import PolicyModel

/// Deeds that stand side by side as nouns: 「給食の⟦完全実施⟧と⟦無償化⟧」.
extension PredicateReader {
  private static let mostCompanions = 4

  /// Whether words are a verbal noun that the tables have, or end in one: 週末の⟦収集⟧.
  func endsInDeed(_ words: Range<Int>) -> Bool { deedAtEnd(of: words) != nil }

  private func deedAtEnd(of words: Range<Int>) -> Predicate? {
    guard !words.isEmpty,
      let deed = index.predicate(
        in: text, .noun, endingAt: words.upperBound, downTo: words.lowerBound),
      deed.isListed, deed.row.paradigm == "s"
    else { return nil }
    return deed
  }

  /// Whether what a sentence is about is what is worked on: 「⟦会議室⟧は、夜間も利用できます」.
  func namesTheme(_ draft: DemandDraft, _ mark: Particle?) -> Bool {
    draft.object.isEmpty || (mark == .goal || mark == .also) && !stance.isNormative
      || (mark == .also || mark == .topic) && isHours(draft.object)
  }

  /// 夜間, 祝日: when something is done, and not what is worked on.
  func isHours(_ noun: Range<Int>) -> Bool {
    index.hasWord(.hours, in: text, endingAt: noun.upperBound, downTo: noun.lowerBound)
  }

  /// 「⟦記録⟧は、保存を義務付ける」: the deed that is laid on somebody is not what it is done to.
  func isOfLaidDeed(_ topic: Topic, _ draft: DemandDraft, _ predicate: Predicate) -> Bool {
    topic.kind == .thing && !topic.isSubjectMarked && draft.action == .regulate
      && predicate.row.stem.beginsInBytes(of: "義務")
      && deedAtEnd(of: draft.object)?.range.lowerBound == draft.object.lowerBound
  }

  /// The deeds of a list of nouns that a ban names: 「鍵の⟦貸与、複製、譲渡等⟧をしてはならない」.
  private func listed(in draft: DemandDraft, downTo floor: Int) -> [DemandDraft]? {
    guard draft.frame == .norm, draft.deontic == .prohibition,
      text.hasBytes(sign("を"), at: draft.cue.lowerBound)
    else { return nil }
    var end = draft.cue.lowerBound
    for word in index.words(.open) where text.hasBytes(word, endingAt: end, downTo: floor) {
      end -= word.count
      break
    }
    var items: [(deed: Predicate?, words: Range<Int>)] = []
    while items.count < 8 {
      var start = end
      while start > floor, isOfNoun(text.scalarStart(before: start)) {
        start = text.scalarStart(before: start)
      }
      guard end - start >= 6 else { return nil }
      items.insert((deedAtEnd(of: start..<end), start..<end), at: 0)
      if let join = joinBytes(endingAt: start, downTo: floor) ?? orBytes(endingAt: start, floor) {
        end = start - join
        if text.hasBytes(Self.comma, endingAt: end, downTo: floor) { end -= Self.comma.count }
      } else {
        break
      }
    }
    guard items.count > 1, items.contains(where: { $0.deed != nil }),
      let first = items.first?.words.lowerBound
    else { return nil }
    let object: Range<Int>
    if text.hasBytes(sign("の"), endingAt: first, downTo: floor + 3) {
      object = nounPhrase(endingAt: first - 3, downTo: floor)
    } else if let own = complements(before: first, downTo: floor)
      .first(where: { $0.particle == .object && $0.isMarked && !$0.isInCase })
    {
      // 「⟦合鍵を⟧他人に貸与、複製等をしてはならない」
      object = nounPhrase(endingAt: own.noun.upperBound, downTo: floor)
    } else {
      return nil
    }
    guard !object.isEmpty else { return nil }
    return items.enumerated().map { place, item in
      var part = draft
      let isWhole = item.deed?.range.lowerBound == item.words.lowerBound
      part.verb = isWhole ? item.deed?.plainForm ?? "" : words(item.words) + "する"
      part.action = item.deed?.row.action ?? .other
      part.polarity = Effect.negated(item.deed?.row.polarity ?? 1)
      part.object = object
      part.cue = item.words.lowerBound..<draft.cue.upperBound
      if place + 1 < items.count {
        part.cue = item.words
        part.clause = draft.clause.lowerBound..<item.words.upperBound
        part.rule = "conjoined"
      }
      return part
    }
  }

  private func isOfNoun(_ place: Int) -> Bool {
    let script = text.script(at: place)
    return script == .kanji && !text.hasBytes(sign("又"), at: place) || script == .katakana
  }

  private func orBytes(endingAt end: Int, _ floor: Int) -> Int? {
    index.joins.first { text.hasBytes($0, endingAt: end, downTo: floor) }?.count
  }

  /// A demand whose deed is a noun, behind those that are asked for beside it.
  ///
  /// 「事実関係の⟦調査⟧と再発防止策の⟦策定⟧を求める」 asks for two things.
  func companions(of draft: DemandDraft, downTo floor: Int) -> [DemandDraft] {
    if let deeds = listed(in: draft, downTo: floor) { return deeds }
    guard draft.frame == .commitment || draft.frame == .demand, !draft.object.isEmpty,
      draft.object.upperBound <= draft.cue.lowerBound, draft.object.lowerBound >= floor
    else { return [draft] }
    let shared = sharers(of: draft)
    return shared.isEmpty ? neighbours(of: draft, downTo: floor) : shared + [draft]
  }

  /// The deeds between the object and the last one: 「⟦X⟧の拡充、延長と無償化」.
  private func sharers(of draft: DemandDraft) -> [DemandDraft] {
    var found: [DemandDraft] = []
    var end = draft.cue.lowerBound
    while found.count < Self.mostCompanions,
      let join = joinBytes(endingAt: end, downTo: draft.object.upperBound),
      let deed = deed(endingAt: end - join, downTo: draft.object.upperBound)
    {
      found.insert(companion(of: draft, deed, object: draft.object), at: 0)
      end = withoutPrefix(deed.range.lowerBound, downTo: draft.object.upperBound)
    }
    guard
      text.hasBytes(sign("の"), endingAt: end, downTo: draft.object.upperBound)
        || end == draft.object.upperBound
    else { return [] }
    return found
  }

  /// Deeds with objects of their own before the last one's.
  private func neighbours(of draft: DemandDraft, downTo floor: Int) -> [DemandDraft] {
    var last = draft
    var found: [DemandDraft] = []
    // 「分別と減量⟦を⟧優先」, 「高齢者の見守りと子どもの⟦支援⟧の充実」: one deed on both.
    guard !text.hasBytes(sign("を"), at: draft.object.upperBound),
      deed(endingAt: draft.object.upperBound, downTo: draft.object.lowerBound) == nil
    else {
      return [draft]
    }
    if let split = split(of: draft.object), split.rest.upperBound > split.rest.lowerBound {
      last.object = split.rest
      found = [companion(of: draft, split.deed, object: split.object)]
      last.clause = min(split.rest.lowerBound, last.clause.upperBound)..<last.clause.upperBound
    }
    var edge = (found.first?.object ?? draft.object).lowerBound
    while found.count < Self.mostCompanions,
      text.hasBytes(Self.comma, endingAt: edge, downTo: floor),
      let deed = deed(endingAt: edge - Self.comma.count, downTo: floor),
      let object = object(of: deed, downTo: floor)
    {
      found.insert(companion(of: draft, deed, object: object), at: 0)
      edge = object.lowerBound
    }
    return found + [last]
  }

  private func split(of object: Range<Int>)
    -> (object: Range<Int>, deed: Predicate, rest: Range<Int>)?
  {
    var place = object.lowerBound
    while place < object.upperBound {
      if let join = joinBytes(at: place, upTo: object.upperBound), place > object.lowerBound,
        let deed = deed(endingAt: place, downTo: object.lowerBound),
        let own = self.object(of: deed, downTo: object.lowerBound)
      {
        return (own, deed, trimmed(place + join..<object.upperBound))
      }
      place = text.scalarEnd(after: place)
    }
    return nil
  }

  /// A listed deed as a noun, with a の or a prefix before it.
  private func deed(endingAt end: Int, downTo floor: Int) -> Predicate? {
    guard
      let deed = index.predicate(in: text, .noun, endingAt: end, downTo: floor), deed.isListed,
      deed.row.paradigm == "s", !deed.row.namesThing,
      deed.row.kind == .act || deed.row.kind == .light
        || deed.row.kind == .carry && deed.row.action != .other,
      deed.range.lowerBound >= floor,
      text.script(at: deed.range.lowerBound) == .kanji
    else { return nil }
    return deed
  }

  private func object(of deed: Predicate, downTo floor: Int) -> Range<Int>? {
    let end = withoutPrefix(deed.range.lowerBound, downTo: floor)
    guard text.hasBytes(sign("の"), endingAt: end, downTo: floor + 3) else { return nil }
    let object = nounPhrase(endingAt: end - 3, downTo: floor)
    return object.isEmpty ? nil : object
  }

  private func withoutPrefix(_ end: Int, downTo floor: Int) -> Int {
    index.prefixes.first { text.hasBytes($0, endingAt: end, downTo: floor) }
      .map { end - $0.count } ?? end
  }

  private func joinBytes(endingAt end: Int, downTo floor: Int) -> Int? {
    if text.hasBytes(Self.comma, endingAt: end, downTo: floor) { return Self.comma.count }
    return index.nounJoins.first { text.hasBytes($0, endingAt: end, downTo: floor) }?.count
  }

  private func joinBytes(at place: Int, upTo end: Int) -> Int? {
    index.nounJoins.first { text.hasBytes($0, at: place) && place + $0.count < end }?.count
  }

  private func companion(of draft: DemandDraft, _ deed: Predicate, object: Range<Int>)
    -> DemandDraft
  {
    var companion = draft
    companion.action = deed.row.action
    companion.verb = deed.plainForm
    companion.polarity = deed.row.kind == .act ? deed.row.polarity : deed.row.kind == .light ? 1 : 0
    companion.object = object
    companion.cue = deed.range
    companion.clause = object.lowerBound..<deed.range.upperBound
    companion.strength =
      deed.row.kind == .carry ? min(draft.strength, deed.row.strength) : draft.strength
    if draft.rule == "final" { companion.rule = "conjoined" }
    return companion
  }
}
