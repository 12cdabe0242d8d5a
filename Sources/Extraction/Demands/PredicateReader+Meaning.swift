internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// What a predicate with everything it carries amounts to.
  struct Meaning {
    var action: Demand.Action
    var polarity: Int
    var verb: String
    var object: Range<Int>
    /// How firmly it is said by its own words: 検討 1, 目指す 2, 支援 3, 廃止 4.
    var strength: Int
    /// Nothing outside makes it firmer than this.
    var cap: Int?
    /// The innermost predicate is in the tables.
    var isListed: Bool
    /// An addressee or helper made to act: 撤回させる.
    var isCausative: Bool
    var kind: PredicateRow.Kind
    /// What marks the object.
    var mark: Particle?
    /// 「超えないよう努める」: what is carried is not to be done.
    var isRefused = false
    /// Where the carried predicate begins: 創設 in 創設を求めます.
    var start: Int?

    /// 協議, 調査, 検討: a deed that settles nothing.
    var isStudy: Bool { kind == .carry && action == .study }
  }

  enum Particle { case object, subject, topic, goal, also, manner, about }

  /// A noun phrase before a predicate, with what marks it.
  struct Complement {
    var particle: Particle
    var noun: Range<Int>
    /// Nothing stands between the particle and the predicate.
    var isAdjacent: Bool
    /// Marked by a particle, not only by its place.
    var isMarked = true
    /// Part of a clause that puts a case: ⟦会費⟧を滞納したときは、.
    var isInCase = false
  }

  /// - Parameter known: the predicate's complements down to the floor, where they were asked for.
  /// - Parameter isNominal: read as a noun inside another's complement, where only what it is
  ///   compounded with is its own: 必要な措置 in 「その結果に基づいて必要な措置を講ずる」.
  func meaning(
    of predicate: Predicate, downTo floor: Int, among known: [Complement]? = nil, depth: Int = 0,
    isNominal: Bool = false
  ) -> Meaning {
    let row = predicate.row
    let start = predicate.range.lowerBound
    var meaning = Meaning(
      action: row.action, polarity: row.polarity, verb: predicate.plainForm, object: start..<start,
      strength: row.strength, cap: nil, isListed: predicate.isListed,
      isCausative: predicate.isCausative && predicate.isListed && !row.isIntransitive,
      kind: row.kind)
    if row.kind == .carry, row.strength <= 2 { meaning.cap = row.strength }
    guard depth < 4 else { return meaning }
    if row.kind != .act, let inner = clause(before: start, downTo: floor) {
      return combined(meaning, row, with: inner, depth: depth, floor: floor, noun: nil)
    }
    guard let complement = complement(of: predicate, downTo: floor, among: known),
      !isNominal || !complement.isMarked || complement.isAdjacent
    else { return meaning }
    if row.stem == "を" { meaning.isListed = false }
    meaning.mark = complement.particle
    meaning.object = nounPhrase(endingAt: complement.noun.upperBound, downTo: floor)
    if let inner = head(of: complement, downTo: floor) {
      return combined(
        meaning, row, with: inner, depth: depth, floor: floor, noun: meaning.object)
    }
    return meaning
  }

  /// A predicate inside another's complement, and whether it is negated there.
  struct Inner {
    var predicate: Predicate
    var isNegated: Bool
    var isNominal: Bool
  }

  private func combined(
    _ outer: Meaning, _ row: PredicateRow, with inner: Inner, depth: Int, floor: Int,
    noun: Range<Int>?
  ) -> Meaning {
    var carried = meaning(
      of: inner.predicate, downTo: floor, depth: depth + 1, isNominal: inner.isNominal)
    if inner.isNegated { carried.polarity = Effect.negated(carried.polarity) }
    var result = outer
    switch row.kind {
    case .act, .verdict, .ability:
      // 「休みは、半日ずつ取れます」: who takes a rest stops nothing.
      guard carried.isListed, carried.kind == .act, carried.action != .other || inner.isNegated,
        !inner.isNominal || !JapaneseDemandNames.taking.contains(row.stem)
      else {
        if let noun, !noun.isEmpty {
          result.object = noun
        } else {
          result.object = inner.predicate.range
        }
        if !inner.isNominal { result.object = extended(inner, downTo: floor) }
        return result
      }
      result.polarity = Effect.combine(outer.polarity, over: carried.polarity)
      // 「⟦禁止⟧を実現する」 bans.
      if carried.action == .prohibit, inner.isNominal, outer.polarity > 0, !carried.object.isEmpty {
        (result.action, result.verb) = (carried.action, carried.verb)
        result.object = carried.object
        result.start = carried.start ?? inner.predicate.range.lowerBound
      }
      if !inner.isNominal { result.object = extended(inner, downTo: floor) }
      return result
    case .release:
      result.action = carried.action
      result.object = carried.object.isEmpty ? outer.object : carried.object
      result.start = carried.start ?? inner.predicate.range.lowerBound
      return result
    case .involuntary:
      return result
    case .carry, .light, .ask, .duty:
      // 「超えないよう努める」 is a deed, 「増えるよう」 is none.
      // 「研修を受け⟦させる⟧よう努める」 is one as well.
      if carried.kind == .involuntary, !inner.isNegated, !inner.predicate.isCausative {
        return result
      }
      result.start = carried.start ?? inner.predicate.range.lowerBound
      // 配置の推進: an act of no class is promoted.
      // 「研究者に限ります」: a limit on whatever deed.
      let isVague =
        carried.action == .other
        && (row.action == .promote || row.kind == .duty && row.action != .other)
      result.action = isVague ? row.action : carried.action
      result.verb = carried.verb
      result.polarity = carried.polarity
      result.isRefused = inner.isNegated != carried.isRefused
      if row.kind == .duty, row.polarity < 0 { result.polarity = -1 }
      result.object = withDeed(carried.object, of: inner.predicate)
      result.isListed = carried.isListed || !inner.isNominal
      if carried.object.isEmpty, let noun {
        // 「児童館は⟦4月の⟧開設を目指します」: what is opened is the topic.
        let isDated =
          inner.isNominal && carried.isListed && inner.predicate.range.lowerBound > noun.lowerBound
          && isAmount(endingAt: inner.predicate.range.lowerBound - 3, downTo: noun.lowerBound)
        let hasTopic = isDated && topic(in: floor..<noun.lowerBound)?.kind == .thing
        result.object = hasTopic ? noun.lowerBound..<noun.lowerBound : noun
        // 「⟦宿泊税の導入については⟧、意見を聴きながら検討を進める」
        if carried.kind == .carry, inner.isNominal,
          let theme = complements(before: inner.predicate.range.lowerBound, downTo: floor)
            .first(where: { $0.particle == .about })
        {
          result.object = nounPhrase(endingAt: theme.noun.upperBound, downTo: floor)
          if let deed = head(of: theme, downTo: floor), deed.predicate.row.kind == .act {
            let own = meaning(of: deed.predicate, downTo: floor, depth: depth + 1, isNominal: true)
            if !own.object.isEmpty, own.isListed {
              (result.action, result.polarity) = (own.action, own.polarity)
              (result.verb, result.object) = (own.verb, own.object)
            }
          }
        }
      }
      if row.kind == .light {
        result.strength = carried.strength
        result.cap = carried.cap
        result.kind = carried.kind
        result.isCausative = outer.isCausative || carried.isCausative
      } else if let cap = carried.cap {
        result.cap = outer.cap.map { max(1, min($0, cap) - 1) } ?? cap
        result.strength = min(outer.strength, result.cap ?? cap)
      }
      return result
    }
  }

  /// The whole clause that ends in こと, as the object that it is.
  private func extended(_ inner: Inner, downTo floor: Int) -> Range<Int> {
    var start = inner.predicate.range.lowerBound
    while start > floor, !text.hasBytes(Self.comma, endingAt: start) {
      let previous = text.scalarStart(before: start)
      if text.hasBytes(sign("は"), at: previous), text.script(at: start) != .hiragana,
        !endsJoin(start, downTo: floor)
      {
        break
      }
      start = previous
    }
    return trimmed(start..<inner.predicate.range.upperBound)
  }

  /// A clause right before a noun that needs one: ⟦廃止する⟧必要があります, ⟦残せる⟧ようにします.
  private func clause(before end: Int, downTo floor: Int) -> Inner? {
    verb(endingAt: end, downTo: floor)
  }

  func verb(endingAt end: Int, downTo floor: Int) -> Inner? {
    if let denial = index.words(.negation).first(where: {
      text.hasBytes($0, endingAt: end, downTo: floor)
    }) {
      var negative = end - denial.count
      // 「統廃合を進める⟦ことの⟧ない」
      for word in index.words(.denied) where text.hasBytes(word, endingAt: negative, downTo: floor)
      {
        negative -= word.count
        return index.predicate(in: text, .dictionary, endingAt: negative, downTo: floor).map {
          Inner(predicate: $0, isNegated: true, isNominal: false)
        }
      }
      if let predicate = index.predicate(in: text, .negative, endingAt: negative, downTo: floor) {
        return Inner(predicate: predicate, isNegated: true, isNominal: false)
      }
      return able(endingAt: negative, downTo: floor, isNegated: true)
        ?? unknownVerb(before: negative, downTo: floor).map {
          Inner(predicate: $0, isNegated: true, isNominal: false)
        }
    }
    if let predicate = index.predicate(in: text, .dictionary, endingAt: end, downTo: floor),
      predicate.row.paradigm != "x"
    {
      return Inner(predicate: predicate, isNegated: false, isNominal: false)
    }
    if text.hasBytes(sign("る"), endingAt: end, downTo: floor),
      let able = able(endingAt: end - 3, downTo: floor, isNegated: false)
    {
      return able
    }
    // 「回覧板を⟦回す⟧よう心がける」
    guard
      !index.words(.manner).contains(where: { text.hasBytes($0, endingAt: end, downTo: floor) }),
      index.words(.verbEnd).contains(where: { text.hasBytes($0, endingAt: end, downTo: floor) }),
      let verb = unknownVerb(before: end, downTo: floor),
      text.script(at: verb.range.lowerBound) == .kanji,
      text.hasBytes(sign("を"), endingAt: verb.range.lowerBound, downTo: floor)
    else { return nil }
    return Inner(predicate: verb, isNegated: false, isNominal: false)
  }

  /// 〜できる before よう: what it makes possible is the demand.
  private func able(endingAt end: Int, downTo floor: Int, isNegated: Bool) -> Inner? {
    for ability in index.words(.ability) where text.hasBytes(ability, endingAt: end, downTo: floor)
    {
      let start = end - ability.count
      var stem = start
      while stem > floor {
        let previous = text.scalarStart(before: stem)
        guard text.script(at: previous) == .kanji || text.script(at: previous) == .katakana else {
          break
        }
        stem = previous
      }
      if stem == start { stem = kanaStem(before: start, downTo: floor) }
      return Inner(
        predicate: Predicate(
          row: .unlisted(stem: String(decoding: text[stem..<end], as: UTF8.self), paradigm: "1"),
          range: stem..<end, isCausative: false, isPassive: false, isListed: true, ending: "る",
          inflection: "る"),
        isNegated: isNegated, isNominal: false)
    }
    return nil
  }

  /// 「恩恵を人々へ⟦いきわたら⟧せる」: a verb in kana, behind the last particle.
  private func kanaStem(before end: Int, downTo floor: Int) -> Int {
    var stem = end
    while stem > floor, end - stem < 24 {
      let previous = text.scalarStart(before: stem)
      guard text.script(at: previous) == .hiragana,
        !["を", "へ", "に", "が", "は", "も"].contains(where: { text.hasBytes($0 as Sign, at: previous) })
      else { break }
      stem = previous
    }
    return stem
  }

  /// The predicate that a complement's last word is, if it is one: 廃止 in 保険証の廃止を.
  private func head(of complement: Complement, downTo floor: Int) -> Inner? {
    var end = complement.noun.upperBound
    if complement.particle == .manner { return verb(endingAt: end, downTo: floor) }
    if let (row, start) = index.adverbs.longest(in: text, endingAt: end, downTo: floor),
      index.adverbKinds[row] == .head
    {
      end = text.hasBytes(sign("の"), endingAt: start, downTo: floor) ? start - 3 : start
    }
    for word in index.words(.nominalizer) where text.hasBytes(word, endingAt: end, downTo: floor) {
      if let inner = verb(endingAt: end - word.count, downTo: floor) { return inner }
    }
    guard let predicate = deed(endingAt: end, downTo: floor), predicate.row.paradigm != "n",
      predicate.row.paradigm != "x", predicate.isListed, !predicate.row.namesThing,
      text.script(at: predicate.range.lowerBound) != .hiragana || predicate.row.action == .create,
      // 「学校図書館⟦との連携⟧を強化する」: with whom belongs to the noun.
      predicate.row.kind != .act
        || !text.hasBytes(bytes("との"), endingAt: predicate.range.lowerBound, downTo: floor),
      predicate.row.kind != .carry || predicate.row.action != .other || predicate.row.strength == 1
    else { return nil }
    return Inner(predicate: predicate, isNegated: false, isNominal: true)
  }

  /// The deed that a noun names; of a ban, which also lays something down by itself, the banning.
  private func deed(endingAt end: Int, downTo floor: Int) -> Predicate? {
    let found = index.predicate(in: text, .noun, endingAt: end, downTo: floor)
    guard let found, found.row.paradigm == "n", found.row.action == .prohibit else { return found }
    let deed = index.predicate(in: text, .noun, endingAt: end, downTo: floor, isDeed: true)
    return deed?.isListed == true && deed?.row.action == .prohibit ? deed : found
  }

  /// The noun phrase that a predicate works on.
  func complement(
    of predicate: Predicate, downTo floor: Int, among known: [Complement]?
  ) -> Complement? {
    let all = known ?? complements(before: predicate.range.lowerBound, downTo: floor)
    let found = all.filter { !$0.isInCase }
    let own = ownComplement(of: predicate, among: found, downTo: floor)
    // 「粗大ごみを出すときは、⟦市に⟧申し込んでください」 names whom one turns to.
    if found.count < all.count, let own, own.particle == .goal,
      index.isClaim(predicate.row.stem) || isActor(own.noun, downTo: floor)
    {
      return all.first { $0.particle == .object } ?? own
    }
    return own
  }

  private func ownComplement(
    of predicate: Predicate, among found: [Complement], downTo floor: Int
  ) -> Complement? {
    let takesGoal =
      predicate.row.kind == .carry || predicate.row.kind == .verdict
      || predicate.row.kind == .light
    if let nearest = found.first, nearest.isAdjacent {
      switch nearest.particle {
      case .goal, .also: if takesGoal { return nearest }
      case .topic where predicate.row.kind == .act: break
      // 「施設を⟦国が⟧整備し」: who does it.
      case .subject where predicate.row.kind == .act && isActor(nearest.noun, downTo: floor): break
      case .object
      where !nearest.isMarked
        && !text.hasBytes(sign("の"), endingAt: predicate.range.lowerBound):
        return found.first { $0.particle == .object && $0.isMarked } ?? nearest
      default: return nearest
      }
    }
    let kind = predicate.row.kind
    if kind != .act, let manner = found.first(where: { $0.particle == .manner }) { return manner }
    let topic = found.first { $0.particle == .topic }
    var object = found.first { $0.particle == .object }
    // 「家庭を築ける環境の整備に貢献します」: the object of a relative clause is not the predicate's.
    if let own = object, let nearest = found.first, nearest.isAdjacent, nearest.particle == .goal,
      nounPhrase(endingAt: nearest.noun.upperBound, downTo: floor).lowerBound
        < own.noun.upperBound
    {
      object = nil
    }
    // 「声を聞くことが、備えを進めるうえで重要です」: what is important, not what it is for.
    if kind == .ask, predicate.row.paradigm == "n",
      let subject = found.first(where: { $0.particle == .subject })
    {
      return subject
    }
    if kind == .verdict {
      // 「教育への介入を、⟦私たちは⟧許さない」
      if let doer = topic, isActor(doer.noun, downTo: floor), let object { return object }
      return topic ?? found.first { $0.particle == .subject } ?? object ?? found.first
    }
    // 「負担を増やす制度は、廃止すべきです」: an object in front of the topic is not the predicate's.
    if let topic, topic.noun.upperBound > object?.noun.upperBound ?? floor,
      !isActor(topic.noun, downTo: floor)
    {
      return topic
    }
    return object
      ?? found.first { $0.particle == .about }
      ?? found.first { $0.particle == .subject && kind != .act }
      ?? (predicate.isPassive || takesTopic(topic, kind, found, downTo: floor) ? topic : nil)
      ?? found.first { $0.particle == .also }
      ?? found.first { $0.particle == .goal && (takesGoal || kind == .act) }
  }

  /// A doer is not what is worked on, unless another is named: 「職員は、市長が任命する」.
  private func takesTopic(
    _ topic: Complement?, _ kind: PredicateRow.Kind, _ found: [Complement], downTo floor: Int
  ) -> Bool {
    guard let topic, kind == .act, isActor(topic.noun, downTo: floor) else { return true }
    return found.contains { $0.particle == .subject }
  }

  func isActor(_ noun: Range<Int>, downTo floor: Int) -> Bool {
    guard let actor = index.actors.longest(in: text, endingAt: noun.upperBound, downTo: floor)
    else {
      return false
    }
    return !["thing", "time"].contains(index.lexicon.actors[actor.row].kind)
  }
}
