internal import PolicyModel

/// C24: a duty and a mere aim for one object.
///
/// Fires: 届出をしなければならない beside 届出をするよう努めなければならない of one actor. Does
/// not: a heading that says firmly what the body repeats more softly, objects with conditions.
struct StrengthConflictCheck: ConsistencyCheck {
  static let id = "C24"

  func findings(in edition: CheckedEdition) -> [Finding] {
    var findings: [Finding] = []
    for group in edition.demandsByObject() {
      let norms = group.filter { $0.frame == .norm && $0.conditions.isEmpty }
      guard let duty = norms.first(where: { $0.deontic == .obligation && $0.strength >= 4 }),
        let aim = norms.first(where: {
          $0.strength <= 2 && $0.deontic == .obligation && $0.actor == duty.actor
            && $0.action == duty.action && $0.verb == duty.verb
        })
      else { continue }
      findings.append(
        edition.finding(
          Self.id, .medium, at: edition.excerpts([duty, aim]),
          facts: [
            .init("object", duty.object), .init("first", duty.cue), .init("second", aim.cue),
          ]))
    }
    return findings
  }
}

/// C25: one object asked for and refused.
///
/// Fires: 保険証を存続させます beside 保険証を廃止します. Does not: another's words, conditions,
/// parts of an object (scope), review and study.
struct PolarityConflictCheck: ConsistencyCheck {
  static let id = "C25"

  func findings(in edition: CheckedEdition) -> [Finding] {
    var findings: [Finding] = []
    for group in edition.demandsByObject() {
      let own = group.filter {
        ($0.frame == .commitment || $0.frame == .demand) && $0.attribution == .author
          && $0.conditions.isEmpty && $0.confidence >= 0.7 && $0.strength >= 3
          && $0.scope.quantifier == .unstated && abs($0.polarity) == 2 || $0.polarity == 1
      }
      guard let keep = own.first(where: { $0.polarity > 0 }),
        let end = own.first(where: { $0.polarity == -2 && $0.attribution == .author }),
        keep.sentence != end.sentence
      else { continue }
      findings.append(
        edition.finding(
          Self.id, .high, at: edition.excerpts([keep, end]),
          facts: [
            .init("object", keep.object), .init("first", keep.cue), .init("second", end.cue),
          ]))
    }
    return findings
  }
}

extension CheckedEdition {
  /// Demands of one object, in reading order; what is asked for once is left out.
  func demandsByObject() -> [[Demand]] {
    var groups: [SubjectKey: Int] = [:]
    var members: [[Int]] = []
    for index in demands.indices {
      let object = SubjectKey(demands[index].object)
      let length = object.text.utf8.count
      guard length >= 9 || length >= 6 && document.language == .english else { continue }
      if let group = groups[object] {
        members[group].append(index)
      } else {
        groups[object] = members.count
        members.append([index])
      }
    }
    return members.lazy.filter { $0.count > 1 }.map { $0.map { demands[$0] } }
  }

  func excerpts(_ demands: [Demand]) -> [Excerpt] {
    demands.sorted { $0.span < $1.span }.map { excerpt(sentence: $0.sentence) }
  }
}
