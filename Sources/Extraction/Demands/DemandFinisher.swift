internal import Lexicon
internal import PolicyModel

/// Adds to a draft what stands around its words: modifiers, scope, conditions, figures.
struct DemandFinisher {
  let document: Document
  let figures: [Figure]
  private let text: [UInt8]
  private var nextFigure = 0
  private let deadlines: DeadlineBytes

  init(document: Document, figures: [Figure]) {
    self.document = document
    self.figures = figures
    text = document.folded.utf8
    deadlines = DeadlineBytes(.of(document.language.rawValue))
  }

  mutating func demand(
    from draft: DemandDraft, sentence: Int, role: Demand.Role, by reader: some DemandReading
  ) -> Demand {
    let clause = draft.clause
    var strength = draft.strength
    var shift = 0
    var modifiers: [String] = []
    let around = draft.around ?? reader.surroundings(of: draft)
    for (modifier, range) in around.modifiers {
      guard draft.frame != .norm || modifier.countsInNorms else { continue }
      if modifier.shift < 0, isObjectPart(range, of: draft) || isOwned(range) || isNoun(range) {
        continue
      }
      shift += modifier.shift
      modifiers.append(document.folded.string(range))
    }
    strength = max(1, min(5, strength + max(-2, min(2, shift))))
    let (deadline, quantities) = amounts(
      in: clause, sentence: sentence, besides: around)
    var draft = withoutAmount(draft, sentence: sentence)
    if document.language == .japanese { draft.object = ObjectName.whole(draft, in: text) }
    let object = document.folded.string(draft.object)
    return Demand(
      frame: draft.frame, deontic: draft.deontic, actor: draft.actor, action: draft.action,
      verb: draft.verb, polarity: draft.polarity,
      object: draft.name ?? measured(draft, sentence: sentence)
        ?? document.folded.visibleText(draft.object, in: document.text),
      scope: around.scope, strength: strength,
      testability: testability(
        of: draft, hasFigures: deadline != nil || !quantities.isEmpty, object: object),
      conditions: around.conditions, means: around.means,
      modifiers: modifiers, deadline: deadline, quantities: quantities,
      attribution: draft.attribution,
      cue: draft.spokenBefore ?? document.folded.visibleText(draft.cue, in: document.text),
      cueSpan: document.folded.sourceSpan(of: draft.cue), role: role,
      confidence: max(0.1, (draft.confidence * 100).rounded() / 100), rule: draft.rule,
      sentence: sentence, span: document.folded.sourceSpan(of: clause), folded: clause)
  }

  /// 「家庭⟦の状況に応じて⟧定める」: by what it goes, and no hedge.
  private func isOwned(_ range: Range<Int>) -> Bool {
    !deadlines.adnominal.isEmpty && range.lowerBound >= deadlines.adnominal.count
      && text.hasBytes(deadlines.adnominal, at: range.lowerBound - deadlines.adnominal.count)
      && deadlines.owned.contains { text.hasBytes($0, at: range.lowerBound) }
  }

  /// 「基本⟦原則⟧を定める」: the noun that by itself would be a hedge: 「⟦原則⟧2か月以内に」.
  private func isNoun(_ range: Range<Int>) -> Bool {
    guard deadlines.bareHedges.contains(where: { text[range].elementsEqual($0) }) else {
      return false
    }
    if range.upperBound < text.count, text.script(at: range.upperBound) == .hiragana { return true }
    guard range.lowerBound > 0 else { return false }
    let before = text.script(at: text.scalarStart(before: range.lowerBound))
    return before == .kanji || before == .digit || before == .katakana
  }

  /// 「⟦通算93日⟧を限度とする」: of an object that is an amount the demand's name is what it measures.
  private func measured(_ draft: DemandDraft, sentence: Int) -> String? {
    guard !deadlines.adnominal.isEmpty, draft.frame == .norm else { return nil }
    for figure in figures[self.figures(of: sentence, within: draft.object)] {
      guard figure.folded.lowerBound - draft.object.lowerBound <= 6,
        figure.folded.lowerBound < draft.object.upperBound, !figure.subject.isEmpty,
        draft.object.upperBound <= figure.folded.upperBound
          || isMade(figure, upTo: draft.object.upperBound)
      else { continue }
      return figure.subject
    }
    return nil
  }

  /// 「5割以上⟦とする⟧よう努める」
  private func isMade(_ figure: Figure, upTo end: Int) -> Bool {
    deadlines.made.contains {
      text.hasBytes($0, at: figure.folded.upperBound) && end == figure.folded.upperBound + $0.count
    }
  }

  /// 「⟦13か所の⟧居場所」: the amount of an object is the demand's, and no part of its name.
  private func withoutAmount(_ draft: DemandDraft, sentence: Int) -> DemandDraft {
    guard !deadlines.adnominal.isEmpty else { return draft }
    let mark = deadlines.adnominal
    for figure in figures[self.figures(of: sentence, within: draft.object)] {
      let end = figure.folded.upperBound + mark.count
      // 「⟦保育士1人当たり月額2万円の⟧手当」
      let isPer = deadlines.per.contains { word in
        text.hasBytes(word, endingAt: figure.folded.lowerBound)
          && figure.folded.lowerBound - word.count > draft.object.lowerBound
      }
      guard figure.folded.lowerBound == draft.object.lowerBound || isPer, figure.kind != .ordinal,
        !figure.isInName, text.hasBytes(mark, at: figure.folded.upperBound),
        end < draft.object.upperBound
      else { continue }
      var draft = draft
      draft.object = end..<draft.object.upperBound
      return draft
    }
    return draft
  }

  /// 一定の in 一定の基準を下回る施設 tells of the object, not of the promise.
  private func isObjectPart(_ range: Range<Int>, of draft: DemandDraft) -> Bool {
    draft.object.lowerBound <= range.lowerBound && range.upperBound <= draft.object.upperBound
  }

  private mutating func amounts(
    in clause: Range<Int>, sentence: Int, besides around: Surroundings
  ) -> (Int?, [Int]) {
    while nextFigure < figures.count, figures[nextFigure].sentence < sentence { nextFigure += 1 }
    var deadline: Int?
    var quantities: [Int] = []
    for place in self.figures(of: sentence, within: clause) {
      let figure = figures[place]
      let start = figure.folded.lowerBound
      guard figure.folded.upperBound <= clause.upperBound, !figure.isInName,
        !around.reasonRanges.contains(where: { $0.contains(start) }), !isLeft(place)
      else { continue }
      let isInCondition = around.conditionRanges.contains { $0.contains(start) }
      switch figure.kind {
      case .date, .dateRange:
        if deadline == nil, !isInCondition, isDeadline(figure) { deadline = place }
      case .duration:
        if deadline == nil, !isInCondition, isDeadline(figure) {
          deadline = place
        } else {
          quantities.append(place)
        }
      case .time where deadline == nil && !isInCondition && figure.role == .deadline:
        deadline = place
      case .ordinal where !OrdinalScales.units.contains(figure.unit): continue
      default: quantities.append(place)
      }
    }
    return (deadline, quantities)
  }

  /// 「⟦月4回から⟧月8回に」: what is left for another amount is not the demand's.
  private func isLeft(_ place: Int) -> Bool {
    guard place + 1 < figures.count, figures[place].kind == figures[place + 1].kind else {
      return false
    }
    let (end, next) = (figures[place].folded.upperBound, figures[place + 1].folded.lowerBound)
    return deadlines.leaving.contains { text.hasBytes($0, at: end) && end + $0.count == next }
      && deadlines.reaching.contains { text.hasBytes($0, at: figures[place + 1].folded.upperBound) }
  }

  /// The figures of a sentence that begin in a range.
  ///
  /// - Complexity: O(log *figures*).
  private func figures(of sentence: Int, within range: Range<Int>) -> Range<Int> {
    func first(from offset: Int) -> Int {
      var (low, high) = (nextFigure, figures.count)
      while low < high {
        let middle = (low + high) / 2
        if (figures[middle].sentence, figures[middle].folded.lowerBound) < (sentence, offset) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let start = first(from: range.lowerBound)
    return start..<max(start, first(from: range.upperBound))
  }

  private func isDeadline(_ figure: Figure) -> Bool {
    if figure.rule == "portion" { return false }
    let start = figure.folded.lowerBound
    let end = figure.folded.upperBound
    var behind = end
    var isTerm = figure.role == .deadline
    let bound = figure.kind == .duration ? deadlines.bounds.first { isBound($0, at: end) } : nil
    if bound != nil, !isTerm { return false }
    for word in deadlines.behind {
      if text.hasBytes(word, at: end) {
        isTerm = true
        behind = max(behind, end + word.count)
      }
      if text.hasBytes(word, endingAt: end) { isTerm = true }
    }
    for word in deadlines.before
    where begins(word, at: start) || begins(word, at: start - word.count) {
      isTerm = true
    }
    guard isTerm, !deadlines.adnominal.isEmpty else { return isTerm }
    guard text.hasBytes(deadlines.adnominal, at: behind) else { return true }
    return deadlines.deeds.contains {
      text.hasBytes($0, at: behind + deadlines.adnominal.count)
    }
  }

  /// Whether a word bounds what ends at a place: in it or behind it, without its particle.
  private func isBound(_ bound: (word: [UInt8], term: [UInt8]), at end: Int) -> Bool {
    if text.hasBytes(bound.word, at: end) { return !text.hasBytes(bound.term, at: end) }
    return text.hasBytes(bound.word, endingAt: end)
      && !text.hasBytes(bound.term, at: end - bound.word.count)
  }

  /// Whether a word stands at a place, its first letter in either case.
  private func begins(_ word: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + word.count <= text.count, let first = word.first else { return false }
    return text[place] | 0x20 == first | 0x20
      && text.hasBytes(Array(word.dropFirst()), at: place + 1)
  }

  private func testability(of draft: DemandDraft, hasFigures: Bool, object: String) -> Int {
    if hasFigures { return 3 }
    if object.isEmpty || draft.frame == .verdict { return 1 }
    switch draft.action {
    case .abolish, .stop, .freeze, .withdraw, .prohibit, .provide, .create, .restore, .disclose:
      return draft.strength >= 3 ? 2 : 1
    case .other: return draft.frame == .norm ? 2 : draft.strength >= 4 ? 1 : 0
    default: return 1
    }
  }
}

/// The words around deadlines as a text is compared with them.
private struct DeadlineBytes {
  let behind: [[UInt8]]
  let before: [[UInt8]]
  let adnominal: [UInt8]
  let deeds: [[UInt8]]
  let bounds: [(word: [UInt8], term: [UInt8])]
  let per: [[UInt8]]
  let made: [[UInt8]]
  let leaving: [[UInt8]]
  let reaching: [[UInt8]]
  let owned: [[UInt8]]
  let bareHedges: [[UInt8]]

  init(_ words: DeadlineWords) {
    behind = words.behind.map { Array($0.utf8) }
    before = words.before.map { Array($0.utf8) }
    adnominal = Array(words.adnominal.utf8)
    per = words.per.map { Array($0.utf8) }
    made = words.made.map { Array($0.utf8) }
    leaving = words.leaving.map { Array($0.utf8) }
    owned = words.owned.map { Array($0.utf8) }
    bareHedges = words.bareHedges.map { Array($0.utf8) }
    reaching = words.reaching.map { Array($0.utf8) }
    deeds = words.deeds.map { Array($0.utf8) }
    bounds = words.bounds.map { (Array($0.word.utf8), Array($0.term.utf8)) }
  }
}
