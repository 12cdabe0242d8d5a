internal import Lexicon
internal import PolicyModel

/// C25: one object asked for and refused.
///
/// Fires: 保険証を存続させます beside 保険証を廃止します; We will keep the clinic beside We will close the
/// clinic; 申込みは受け付けません beside 申込みを受け付けます; may not leave bins beside may leave bins; 添付を要する
/// beside 添付を要しない; 費用の全額を負担 beside 費用の一部を負担. Does not: another's words, conditions, exceptions,
/// choices of one list, parts of an object (scope), review and study, negations (廃止しません), a former wish.
struct PolarityConflictCheck: ConsistencyCheck {
  static let id = "C25"

  func findings(in edition: CheckedEdition) -> [Finding] {
    let byDemands = demands(in: edition)
    let told = Set(byDemands.flatMap { $0.places.map(\.span) })
    // What the demands tell already is not told by the words again.
    let byWords =
      ContraryStatements(edition: edition).findings()
      + CostBearing(edition: edition).findings() + FilledOffices(edition: edition).findings()
    return byDemands + byWords.filter { !told.isSuperset(of: $0.places.map(\.span)) }
  }

  private func demands(in edition: CheckedEdition) -> [Finding] {
    edition.demandsByObject.compactMap { group in
      if let finding = opposite(in: group, of: edition) { return finding }
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

  // MARK: - One act, done and not done

  /// Which way a demand moves its object.
  private enum Way: Hashable {
    case up, down, done(String)
  }

  /// 申込みを受け付けません beside 申込みを受け付けます; 報酬を引き上げます beside 報酬を引き下げます.
  private func opposite(in group: [Int], of edition: CheckedEdition) -> Finding? {
    var held: [Way: Demand] = [:]
    var refused: [Way: Demand] = [:]
    for index in group.prefix(64) {
      let demand = edition.demands[index]
      guard let (way, isDone) = Self.way(of: demand), isUnconditional(demand, in: edition)
      else { continue }
      let rivals = isDone ? [refused[way], Self.reverse(way).flatMap { held[$0] }] : [held[way]]
      if let rival = rivals.compactMap({ $0 }).first(where: { isBeside($0, demand, in: edition) }) {
        return edition.finding(
          Self.id, .high, at: edition.excerpts([rival, demand]),
          facts: [
            .init("object", demand.object), .init("first", rival.cue), .init("second", demand.cue),
          ])
      }
      if isDone {
        if held[way] == nil { held[way] = demand }
      } else if refused[way] == nil {
        refused[way] = demand
      }
    }
    return nil
  }

  private static func reverse(_ way: Way) -> Way? {
    switch way {
    case .up: .down
    case .down: .up
    case .done: nil
    }
  }

  /// A rise has positive polarity and a cut negative; a negation turns the sign.
  private static func way(of demand: Demand) -> (Way, isDone: Bool)? {
    switch demand.action {
    case .increase: (.up, demand.polarity > 0)
    case .reduce: (.down, demand.polarity < 0)
    // What is forbidden may not be done: 持込みを禁止します, Dogs are not allowed.
    case .prohibit: (.done(permission), demand.polarity > 0)
    case .other where CheckingWords.permissions.contains(demand.verb):
      (.done(permission), demand.polarity > 0)
    case .other where !demand.verb.isEmpty: (.done(demand.verb), demand.polarity > 0)
    default: nil
    }
  }

  private static let permission = "permission"

  /// In one section, or of an object with a long name: a short one may be another elsewhere.
  private func isBeside(_ a: Demand, _ b: Demand, in edition: CheckedEdition) -> Bool {
    guard a.sentence != b.sentence else { return false }
    return edition.section(ofSentence: a.sentence)
      == edition.section(ofSentence: b.sentence)
      || SubjectKey(b.object).text.utf8.count >= 15
  }

  private func isUnconditional(_ demand: Demand, in edition: CheckedEdition) -> Bool {
    (demand.frame == .commitment || demand.frame == .norm) && demand.attribution == .author
      && demand.conditions.isEmpty && demand.confidence >= 0.65
      && (demand.strength >= 3 || demand.strength == 1 && demand.frame == .norm)
      && demand.scope.quantifier == .unstated && demand.scope.included.isEmpty
      && demand.scope.excluded.isEmpty && !edition.has(.qualified, demand.sentence)
  }

  // MARK: - Kept and ended

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
      && !edition.has(.qualified, demand.sentence)
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
    for adverb in CheckingWords.leadingAdverbs
    where phrase.utf8.starts(with: adverb.utf8) && phrase.hasPrefix(adverb) {
      phrase.removeFirst(adverb.count)
    }
    return phrase
  }

  func excerpts(_ demands: [Demand]) -> [Excerpt] {
    demands.sorted { $0.span < $1.span }.map { excerpt(sentence: $0.sentence) }
  }
}
