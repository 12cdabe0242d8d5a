internal import Lexicon
internal import PolicyModel

/// C25: one object asked for and refused.
///
/// Fires: 保険証を存続させます beside 保険証を廃止します; We will keep the clinic beside We will close the
/// clinic. Does not: another's words, conditions, parts of an object (scope), review and study,
/// negations (廃止しません), a former wish.
struct PolarityConflictCheck: ConsistencyCheck {
  static let id = "C25"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.demandsByObject.compactMap { group in
      guard let keep = first(of: group, doing: Self.keeping, in: edition),
        let end = first(of: group, doing: Self.ending, in: edition),
        keep.sentence != end.sentence
      else { return nil }
      return edition.finding(
        Self.id, .high, at: edition.excerpts([keep, end]),
        facts: [
          .init("object", keep.object), .init("first", keep.cue), .init("second", end.cue),
        ])
    }
  }

  private static let keeping: Set<Demand.Action> = [.maintain, .protect, .restore]
  private static let ending: Set<Demand.Action> = [.abolish, .stop, .withdraw]

  private func first(
    of group: [Int], doing actions: Set<Demand.Action>, in edition: CheckedEdition
  ) -> Demand? {
    group.first {
      actions.contains(edition.demands[$0].action) && isOwn(edition.demands[$0], in: edition)
    }.map { edition.demands[$0] }
  }

  /// The author's own, without conditions, parts or a negation, more than a study.
  private func isOwn(_ demand: Demand, in edition: CheckedEdition) -> Bool {
    guard demand.frame == .commitment || demand.frame == .demand, demand.attribution == .author,
      demand.conditions.isEmpty, demand.confidence >= 0.65, demand.strength >= 3,
      demand.scope.quantifier == .unstated, demand.scope.included.isEmpty,
      demand.scope.excluded.isEmpty
    else { return false }
    let words = edition.words(ofSentence: demand.sentence)
    let clause = FoldedWords(
      words.utf8, demand.folded.clamped(to: words.range.lowerBound..<words.range.upperBound))
    return !clause.containsAny(of: CheckingWords.negations)
      && !edition.has([.former, .condition], demand.sentence)
  }
}

extension CheckedEdition {
  /// Demands of one object, in reading order; what is asked for once is left out.
  func groupDemands() -> [[Int]] {
    var objects = TextNumbers()
    /// For each object as written, its group; nil for one that is too short.
    var groupOfObject: [Int?] = []
    var groups: [SubjectKey: Int] = [:]
    var members: [[Int]] = []
    for index in demands.indices {
      let object = Int(objects.number(entering: demands[index].object))
      if object == groupOfObject.count {
        let key = SubjectKey(Self.withoutAdverbs(demands[index].object))
        let length = key.text.utf8.count
        if length >= 9 || length >= 6 && isEnglish {
          let group = groups[key] ?? members.count
          if group == members.count { members.append([]) }
          groups[key] = group
          groupOfObject.append(group)
        } else {
          groupOfObject.append(nil)
        }
      }
      if let group = groupOfObject[object] { members[group].append(index) }
    }
    return members.filter { $0.count > 1 }
  }

  private static func withoutAdverbs(_ phrase: String) -> String {
    var phrase = phrase
    for adverb in CheckingWords.leadingAdverbs where phrase.hasPrefix(adverb) {
      phrase.removeFirst(adverb.count)
    }
    return phrase
  }

  func excerpts(_ demands: [Demand]) -> [Excerpt] {
    demands.sorted { $0.span < $1.span }.map { excerpt(sentence: $0.sentence) }
  }
}
