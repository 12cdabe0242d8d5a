internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  private static let particles: [(bytes: [UInt8], particle: Particle)] = [
    (bytes("を"), .object), (bytes("が"), .subject), (bytes("は"), .topic), (bytes("に"), .goal),
    (bytes("へ"), .goal), (bytes("も"), .also),
  ]
  private static let marked = [bytes("に"), bytes("で"), bytes("と"), bytes("へ")]

  /// Marked noun phrases before a place, nearest first, back to the clause's beginning.
  ///
  /// A compound or genitive counts as an object without a mark: 保険証 in 保険証廃止, 保険証の廃止.
  func complements(before predicate: Int, downTo floor: Int) -> [Complement] {
    var found: [Complement] = []
    if text.hasBytes(bytes("を"), at: predicate), predicate > floor {
      found.append(Complement(particle: .object, noun: floor..<predicate, isAdjacent: true))
    }
    let end = withoutAdverbs(before: predicate, downTo: floor)
    if end == predicate, let bare = unmarked(before: end, downTo: floor) {
      found.append(
        Complement(particle: .object, noun: floor..<bare, isAdjacent: true, isMarked: false))
    }
    var place = end
    var depth = 0
    var isBeyond = false
    while place > floor, found.count < 6 {
      let start = text.scalarStart(before: place)
      depth = max(0, depth - bracketStep(at: start))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: start), isClauseBreak(at: start, downTo: floor) { break }
        // 「解説を充実させることで対応します」: what stands before ことで is another verb's.
        if text.hasBytes(bytes("ことで"), endingAt: place, downTo: floor) {
          isBeyond = true
        }
        if let mark = mark(at: start, upTo: end, downTo: floor), mark.nounEnd > floor,
          !isBeyond || mark.particle == .topic
        {
          found.append(
            Complement(
              particle: mark.particle, noun: floor..<mark.nounEnd, isAdjacent: mark.end == end))
        }
      }
      place = start
    }
    return found
  }

  /// Where an object without a particle ends: before a predicate that it is compounded with.
  private func unmarked(before end: Int, downTo floor: Int) -> Int? {
    guard end > floor else { return nil }
    if text.hasBytes(bytes("の"), endingAt: end, downTo: floor + 3) { return end - 3 }
    let script = text.script(at: text.scalarStart(before: end))
    guard script == .kanji || script == .katakana || script == .latin,
      text.script(at: end) != .hiragana
    else { return nil }
    return end
  }

  /// Before the words of manner and the modifiers that stand between object and predicate.
  private func withoutAdverbs(before end: Int, downTo floor: Int) -> Int {
    var end = end
    while end > floor {
      if let (_, start) = index.modifiers.longest(in: text, endingAt: end, downTo: floor),
        start > floor
      {
        end = start
      } else if let (row, start) = index.adverbs.longest(in: text, endingAt: end, downTo: floor),
        index.lexicon.adverbs[row].kind == "manner", start > floor
      {
        end = start
        while end > floor, text.hasBytes(bytes("的に"), at: start),
          text.script(at: text.scalarStart(before: end)) == .kanji
        {
          end = text.scalarStart(before: end)
        }
      } else if text.hasBytes(Self.comma, endingAt: end, downTo: floor),
        !isClauseBreak(at: end - 3, downTo: floor)
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private func isClauseBreak(at comma: Int, downTo floor: Int) -> Bool {
    guard comma > floor else { return true }
    let last = text.scalarStart(before: comma)
    guard text.script(at: last) == .hiragana else { return false }
    for particle in ["は", "も", "を", "の", "や", "と", "に", "で", "か", "ら", "び", "が"] as [StaticString]
    where text.hasBytes(bytes(particle), at: last) {
      return false
    }
    return true
  }

  struct Mark {
    var particle: Particle
    var nounEnd: Int
    var end: Int
  }

  /// The particle at a place; には counts as に, では and とは mark nothing.
  private func mark(at start: Int, upTo end: Int, downTo floor: Int) -> Mark? {
    guard start > floor else { return nil }
    if let (row, _) = index.adverbs.longest(
      in: text, endingAt: text.scalarEnd(after: start), downTo: floor),
      index.lexicon.adverbs[row].kind == "frame"
    {
      return nil
    }
    let manner = bytes("よう")
    if text.hasBytes(manner, at: start) {
      var next = start + manner.count
      if text.hasBytes(bytes("に"), at: next) { next += 3 }
      guard next >= end || text.script(at: next) != .hiragana else { return nil }
      return Mark(particle: .manner, nounEnd: start, end: next)
    }
    if let (row, next) = index.adverbs.longest(in: text, from: start, upTo: end) {
      switch index.lexicon.adverbs[row].kind {
      case "about": return Mark(particle: .about, nounEnd: start, end: next)
      case "frame": return nil
      default: break
      }
    }
    for (word, particle) in Self.particles where text.hasBytes(word, at: start) {
      let next = start + word.count
      let atWord = next >= end || text.script(at: next) != .hiragana
      if particle == .topic, isCircumstance(endingAt: start, downTo: floor) { return nil }
      guard particle == .object || atWord else { return nil }
      if particle == .topic {
        for mark in Self.marked
        where text.hasBytes(mark, endingAt: start, downTo: floor)
          && !text.hasBytes(bytes("こと"), endingAt: start, downTo: floor)
        {
          guard mark == bytes("に"), next >= end else { return nil }
          return Mark(particle: .goal, nounEnd: start - mark.count, end: next)
        }
      }
      if particle == .goal, text.hasBytes(manner, endingAt: start, downTo: floor) { return nil }
      return Mark(particle: particle, nounEnd: start, end: next)
    }
    return nil
  }

  /// 「…した場合は」, 「又は」: not what the sentence is about.
  private func isCircumstance(endingAt end: Int, downTo floor: Int) -> Bool {
    if text.hasBytes(bytes("又"), endingAt: end, downTo: floor) { return true }
    guard let (row, _) = index.actors.longest(in: text, endingAt: end, downTo: floor) else {
      return false
    }
    return index.lexicon.actors[row].kind == "time"
  }

  private static let bound: [[UInt8]] = [
    bytes("対"), bytes("関"), bytes("係"), bytes("基"), bytes("向"), bytes("伴"), bytes("応"),
    bytes("必要な"), bytes("準"), bytes("見合"),
  ]

  /// The noun phrase that ends at `end`, from its clause's last mark on.
  func nounPhrase(endingAt end: Int, downTo floor: Int) -> Range<Int> {
    let isClause =
      text.hasBytes(bytes("こと"), endingAt: end, downTo: floor)
      || text.hasBytes(bytes("の"), endingAt: end, downTo: floor)
    var place = end
    var depth = 0
    while place > floor {
      let start = text.scalarStart(before: place)
      depth = max(0, depth - bracketStep(at: start))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: start) {
          let isList =
            start > floor && text.script(at: text.scalarStart(before: start)) != .hiragana
            && !isCircumstance(endingAt: start, downTo: floor)
          if !isList { break }
        }
        if place < end, text.script(at: start) == .hiragana, text.script(at: place) != .hiragana,
          isPhraseBreak(at: start, next: place, inClause: isClause, downTo: floor)
        {
          if !text.hasBytes(bytes("は"), at: start) {
            place = withoutFragment(place..<end)
          }
          break
        }
      }
      place = start
    }
    return trimmed(place..<end)
  }

  private func isPhraseBreak(at start: Int, next: Int, inClause: Bool, downTo floor: Int) -> Bool {
    if text.hasBytes(bytes("は"), at: start) {
      return !text.hasBytes(bytes("又"), endingAt: start, downTo: floor)
    }
    if inClause { return false }
    if text.hasBytes(bytes("を"), at: start) || text.hasBytes(bytes("へ"), at: start)
      || text.hasBytes(bytes("も"), at: start) || text.hasBytes(bytes("が"), at: start)
      || text.hasBytes(bytes("て"), at: start)
    {
      return true
    }
    if text.hasBytes(bytes("に"), at: start) || text.hasBytes(bytes("で"), at: start) {
      return !Self.bound.contains { text.hasBytes($0, at: next) }
    }
    return false
  }

  private static let attributives = [
    bytes("る"), bytes("た"), bytes("い"), bytes("う"), bytes("く"), bytes("す"), bytes("む"), bytes("つ"),
    bytes("ぶ"),
  ]

  /// Past the verb whose own object was cut off: 制度 in 「負担を⟦増やす制度⟧」.
  private func withoutFragment(_ range: Range<Int>) -> Int {
    var place = range.lowerBound
    var characters = 0
    while place < range.upperBound, characters < 14 {
      let next = text.scalarEnd(after: place)
      guard bracketStep(at: place) == 0 else { return range.lowerBound }
      if next < range.upperBound, text.script(at: next) != .hiragana,
        Self.attributives.contains(where: { text.hasBytes($0, at: place) })
      {
        return next
      }
      place = next
      characters += 1
    }
    return range.lowerBound
  }

  private static let openers = [
    bytes("また"), bytes("さらに"), bytes("しかし"), bytes("そして"), bytes("そのため"), bytes("あわせて"),
    bytes("特に"), bytes("まず"), bytes("今後"), bytes("引き続き"), bytes("なお"), bytes("加えて"), bytes("あらかじめ"),
    bytes("ただし"), bytes("特に"), bytes("事前に"),
  ]

  /// Without modifiers, connecting words and marks at its beginning.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    trimming: while start < end {
      if let (_, next) = index.modifiers.longest(in: text, from: start, upTo: end), next < end {
        start = next
        continue
      }
      for opener in Self.openers
      where text.hasBytes(opener, at: start) && start + opener.count < end {
        start += opener.count
        continue trimming
      }
      let isMark =
        text.script(at: start) == .mark && bracketStep(at: start) <= 0
        || text.hasBytes(Self.comma, at: start) || text.hasBytes(bytes("て"), at: start)
      guard isMark else { break }
      start = text.scalarEnd(after: start)
    }
    while end > start,
      text.hasBytes(bytes("の"), endingAt: end) && !text.hasBytes(bytes("もの"), endingAt: end)
        || text[end - 1] == 0x20
    {
      end -= text[end - 1] == 0x20 ? 1 : 3
    }
    let isPointer =
      end - start == 3 && text.script(at: start) == .hiragana && end < range.upperBound
    return isPointer ? start..<start : start..<max(start, end)
  }

  /// A bullet that ends in a verbal noun: 「医療費の無償化」, 「増税に反対」.
  func nounFinal(in sentence: Range<Int>, tail: Int) -> DemandDraft? {
    guard
      let predicate = index.predicate(in: text, .noun, endingAt: tail, downTo: sentence.lowerBound),
      predicate.row.kind != .involuntary, predicate.row.paradigm != "x"
    else { return nil }
    let meaning = meaning(of: predicate, downTo: sentence.lowerBound)
    let isVerbal =
      predicate.row.paradigm == "s"
      && (predicate.isListed
        || hasGenitive(before: predicate) && predicate.row.stem.hasSuffix("化"))
      || predicate.row.paradigm == "5s" || predicate.row.paradigm == "1"
      || predicate.row.kind == .verdict
    guard isVerbal, !meaning.object.isEmpty, predicate.row.kind != .ask else { return nil }
    if let topic = topic(in: sentence.lowerBound..<predicate.range.lowerBound),
      topic.kind != .author
    {
      return nil
    }
    return DemandDraft(
      frame: predicate.row.kind == .verdict ? .verdict : .commitment, action: meaning.action,
      verb: meaning.verb, polarity: meaning.polarity, object: meaning.object,
      strength: meaning.strength, cue: predicate.range.lowerBound..<tail,
      clause: sentence.lowerBound..<tail, confidence: predicate.isListed ? 0.6 : 0.5,
      rule: "nounFinal")
  }

  private func hasGenitive(before predicate: Predicate) -> Bool {
    text.hasBytes(bytes("の"), endingAt: predicate.range.lowerBound)
  }
}
