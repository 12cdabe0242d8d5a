internal import Lexicon
internal import PolicyModel

/// Adds to a draft what stands around its words: modifiers, scope, conditions, figures.
struct DemandFinisher {
  let document: Document
  let figures: [Figure]
  let index: PredicateIndex
  private let text: [UInt8]
  private var nextFigure = 0

  init(document: Document, figures: [Figure], index: PredicateIndex) {
    self.document = document
    self.figures = figures
    self.index = index
    text = document.folded.utf8
  }

  mutating func demand(
    from draft: DemandDraft, sentence: Int, role: Demand.Role, by reader: PredicateReader
  ) -> Demand {
    let clause = draft.clause
    var strength = draft.strength
    var shift = 0
    var modifiers: [String] = []
    for (row, range) in index.modifiers.all(in: text, modifierRange(of: draft, by: reader)) {
      let modifier = index.lexicon.modifiers[row]
      guard draft.frame != .norm || modifier.countsInNorms else { continue }
      if isObjectPart(range, of: draft) && modifier.shift < 0 { continue }
      shift += modifier.shift
      modifiers.append(reader.words(range))
    }
    strength = max(1, min(5, strength + max(-2, min(2, shift))))
    let (deadline, quantities) = amounts(in: clause, sentence: sentence)
    let object = reader.words(draft.object)
    return Demand(
      frame: draft.frame, deontic: draft.deontic, actor: draft.actor, action: draft.action,
      verb: draft.verb, polarity: draft.polarity,
      object: document.folded.visibleText(draft.object, in: document.text),
      scope: scope(of: draft, by: reader), strength: strength,
      testability: testability(
        of: draft, hasFigures: deadline != nil || !quantities.isEmpty, object: object),
      conditions: conditions(in: clause, by: reader), means: means(in: clause, by: reader),
      modifiers: modifiers, deadline: deadline, quantities: quantities,
      attribution: draft.attribution,
      cue: document.folded.visibleText(draft.cue, in: document.text),
      cueSpan: document.folded.sourceSpan(of: draft.cue), role: role,
      confidence: max(0.1, (draft.confidence * 100).rounded() / 100), rule: draft.rule,
      sentence: sentence, span: document.folded.sourceSpan(of: clause), folded: clause)
  }

  /// 一定の in 一定の基準を下回る施設 tells of the object, not of the promise.
  private func isObjectPart(_ range: Range<Int>, of draft: DemandDraft) -> Bool {
    draft.object.lowerBound <= range.lowerBound && range.upperBound <= draft.object.upperBound
  }

  /// Modifiers count in the clause itself, not in the conditions before it.
  private func modifierRange(of draft: DemandDraft, by reader: PredicateReader) -> Range<Int> {
    guard draft.frame == .norm else { return draft.clause }
    let segments = reader.segments(in: draft.clause)
    guard
      let last = segments.dropLast().last(where: {
        index.conditions.longest(
          in: text, endingAt: $0.range.upperBound, downTo: $0.range.lowerBound)
          != nil
      })
    else { return draft.clause }
    return last.next..<draft.clause.upperBound
  }

  private mutating func amounts(in clause: Range<Int>, sentence: Int) -> (Int?, [Int]) {
    while nextFigure < figures.count, figures[nextFigure].sentence < sentence { nextFigure += 1 }
    var deadline: Int?
    var quantities: [Int] = []
    var place = nextFigure
    while place < figures.count, figures[place].sentence == sentence {
      let figure = figures[place]
      defer { place += 1 }
      guard figure.folded.lowerBound >= clause.lowerBound,
        figure.folded.upperBound <= clause.upperBound, !figure.isInName
      else { continue }
      switch figure.kind {
      case .date, .dateRange:
        if deadline == nil, figure.role == .deadline || isDeadline(figure) { deadline = place }
      case .duration:
        if deadline == nil, figure.role == .deadline || isDeadline(figure) {
          deadline = place
        } else {
          quantities.append(place)
        }
      case .ordinal: continue
      default: quantities.append(place)
      }
    }
    return (deadline, quantities)
  }

  private static let limits = [
    bytes("まで"), bytes("末まで"), bytes("以内"), bytes("中に"), bytes("内に"), bytes("を目途"), bytes("をめど"),
  ]

  private func isDeadline(_ figure: Figure) -> Bool {
    if Self.limits.contains(where: { text.hasBytes($0, at: figure.folded.upperBound) }) {
      return true
    }
    return Self.limits.contains { text.hasBytes($0, endingAt: figure.folded.upperBound) }
  }

  private func scope(of draft: DemandDraft, by reader: PredicateReader) -> Demand.Scope {
    var scope = Demand.Scope()
    for (row, range) in index.scopes.all(in: text, draft.clause.lowerBound..<draft.cue.lowerBound) {
      let kind = index.lexicon.scopes[row].kind
      switch kind {
      case "open":
        scope.isOpen = scope.isOpen || text.script(at: range.upperBound) != .kanji
      case "widen":
        let phrase = reader.nounPhrase(
          endingAt: withoutMark(before: range.lowerBound, downTo: draft.clause.lowerBound),
          downTo: draft.clause.lowerBound)
        if !phrase.isEmpty { scope.included.append(reader.words(phrase)) }
        scope.quantifier = .all
      default:
        guard let quantifier = Demand.Scope.Quantifier(rawValue: kind) else { continue }
        if scope.quantifier == .unstated { scope.quantifier = quantifier }
        if quantifier == .some || quantifier == .none || quantifier == .allBut {
          let phrase = reader.nounPhrase(
            endingAt: range.lowerBound, downTo: draft.clause.lowerBound)
          guard !phrase.isEmpty else { continue }
          if quantifier == .some {
            scope.included.append(reader.words(phrase))
          } else {
            scope.excluded.append(reader.words(phrase))
          }
        }
      }
    }
    return scope
  }

  private func withoutMark(before end: Int, downTo floor: Int) -> Int {
    text.hasBytes(bytes("を"), endingAt: end, downTo: floor) ? end - 3 : end
  }

  private func conditions(in clause: Range<Int>, by reader: PredicateReader) -> [String] {
    var conditions: [String] = []
    for segment in reader.segments(in: clause) {
      var end = segment.range.upperBound
      for word in [bytes("は"), bytes("には"), bytes("においては")]
      where text.hasBytes(word, endingAt: end, downTo: segment.range.lowerBound) {
        end -= word.count
        break
      }
      guard segment.range.upperBound < clause.upperBound,
        index.conditions.longest(in: text, endingAt: end, downTo: segment.range.lowerBound) != nil
      else { continue }
      conditions.append(reader.words(segment.range))
    }
    return conditions
  }

  private func means(in clause: Range<Int>, by reader: PredicateReader) -> [String] {
    index.means.all(in: text, clause).compactMap { row, range in
      if index.lexicon.means[row].kind == "means" { return reader.words(range) }
      let phrase = reader.nounPhrase(endingAt: range.lowerBound, downTo: clause.lowerBound)
      return phrase.isEmpty ? nil : reader.words(phrase.lowerBound..<range.upperBound)
    }
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
