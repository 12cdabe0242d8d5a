package import PolicyModel

extension Phrasing {
  /// Whose words the demand is, where it is not the author's.
  package func speaker(of change: Change) -> String? {
    guard let demand = (change.new ?? change.old)?.demand else { return nil }
    return speaker(of: demand)
  }

  package func speaker(of demand: Demand) -> String? {
    guard case .quoted(let who) = demand.attribution, !who.isEmpty else { return nil }
    return words("attribution", ["who": who])
  }

  /// Who does it: whoever is named, or the author of a promise.
  private func doer(_ demand: Demand) -> String {
    demand.actor ?? (demand.frame == .commitment ? self["label.author"] : "")
  }

  /// What else differs between both sides of a demand: frame, actor, scope, conditions.
  ///
  /// - Parameter terms: those that the new edition calls otherwise; who was renamed is no other.
  package func demandNotes(_ change: Change, _ terms: RenamedTerms) -> [String] {
    guard let old = change.old?.demand, let new = change.new?.demand else { return [] }
    var notes: [String] = []
    // A firmer or softer verb often makes a rule of a promise, and then tells it all.
    // 停止を撤回させます → 再開させます: to make somebody act is asked of him, whatever the verb.
    let areCaused = old.verb.hasSuffix("させる") && new.verb.hasSuffix("させる")
    if old.frame != new.frame, !areCaused, change.matter.kinds.contains("reframed") {
      notes.append(
        note(
          "label.frame", self["frame." + old.frame.rawValue], self["frame." + new.frame.rawValue]))
    }
    // 市に求める → 市に義務づける: who is named in both sentences was not dropped.
    let isActorKept =
      old.actor == nil && Self.names(change.old, new.actor)
      || new.actor == nil && Self.names(change.new, old.actor)
    let isActorSame =
      Self.withoutDigits(old.actor?.lowercased() ?? "")
      == Self.withoutDigits(new.actor?.lowercased() ?? "")
      || terms.haveOneMeaning(old.actor ?? "", new.actor ?? "")
    if !isActorSame, !isActorKept {
      notes.append(note("label.actor", doer(old), doer(new)))
    }
    // An object that only holds another amount is no other object.
    let kinds = Set(change.matter.kinds)
    let isAmount =
      !kinds.isDisjoint(with: ["requantified", "rescheduled"]) && !kinds.contains("retargeted")
    let isNamed = [(old, change.old), (new, change.new)].allSatisfy { demand, side in
      !Nameless.isNameless(demand.object, of: demand.actor, in: side?.text ?? "")
        || demand.object.isEmpty
    }
    // "become carbon neutral" and "carbon neutral" were only cut otherwise out of the same words.
    let isSame = Self.says(change.old, new.object) && Self.says(change.new, old.object)
    if !isAmount, isNamed, !isSame,
      Self.withoutDigits(old.object) != Self.withoutDigits(new.object),
      !terms.haveOneMeaning(old.object, new.object)
    {
      notes.append(note("label.object", old.object, new.object))
    }
    let scopes = (scope(old.scope), scope(new.scope))
    if !terms.haveOneMeaning(scopes.0, scopes.1) {
      notes.append(note("label.scope", scopes.0, scopes.1))
    }
    // "within 14 days of your payment" → "within 30 days …": an amount that is told already.
    let isCounted =
      change.matter.kinds.contains("requantified")
      && old.conditions.map(Self.withoutDigits) == new.conditions.map(Self.withoutDigits)
    // What the other side's object says (「子どもの数に応じて…下げる」という制度) did not go.
    let lasting = (
      old.conditions.filter { !new.object.contains($0) },
      new.conditions.filter { !old.object.contains($0) }
    )
    let told = (list(lasting.0.map(Self.asNoun)), list(lasting.1.map(Self.asNoun)))
    if !terms.haveOneMeaning(told.0, told.1), !isCounted {
      notes.append(note("label.conditions", told.0, told.1))
    }
    return notes
  }

  /// 廃止したときは, as a note tells it without its particle.
  private static func asNoun(_ condition: String) -> String {
    condition.hasSuffix("ときは") || condition.hasSuffix("場合は") || condition.hasSuffix("場合には")
      ? String(condition.dropLast(condition.hasSuffix("には") ? 2 : 1)) : condition
  }

  /// Whether a sentence holds words, be it that they end otherwise in it: 5割以上とする⟦こと⟧.
  private static func says(_ excerpt: Excerpt?, _ words: String?) -> Bool {
    guard let excerpt, let words, !words.isEmpty else { return false }
    let stem = words.hasSuffix("こと") ? String(words.dropLast(2)) : words
    return excerpt.text.contains(stem)
  }

  /// Whether a sentence names a doer, be it in small letters or as one of many: "by the applicant".
  private static func names(_ excerpt: Excerpt?, _ doer: String?) -> Bool {
    guard let excerpt, let doer, !doer.isEmpty else { return false }
    let text = excerpt.text.lowercased()
    let name = doer.lowercased()
    let bare = name.hasPrefix("the ") ? name.dropFirst(4) : name[...]
    return says(excerpt, doer) || text.contains(bare)
      || bare.hasSuffix("s") && text.contains(bare.dropLast())
  }

  /// What stands for a demand on the side that has none: the report that came of a promise, a
  /// word on where it is still said; else that there is nothing.
  package func unsaid(_ change: Change, isOld: Bool) -> String {
    if quotesUnsaid(change, isOld: isOld), let side = isOld ? change.old : change.new {
      return Self.shortened(side.text, to: 80)
    }
    return change.matter.kinds.contains(isOld ? "promoted" : "demoted")
      ? self[isOld ? "demand.promoted.old" : "demand.demoted.new"] : self["none"]
  }

  /// Whether a side without a demand says something else that is quoted in its stead; what came or
  /// went by itself stood nowhere.
  package func quotesUnsaid(_ change: Change, isOld: Bool) -> Bool {
    let kinds = change.matter.kinds
    return (isOld ? change.old : change.new) != nil
      && !kinds.contains(isOld ? "promoted" : "demoted")
      && kinds.first.map { !["added", "dropped", "restored"].contains($0) } ?? true
  }

  /// Objects that differ in their figures alone say nothing that the figures do not.
  private static func withoutDigits(_ words: String) -> [Unicode.Scalar] {
    words.unicodeScalars.filter { $0.properties.numericType == nil }
  }

  /// Whether the strengths of both sides may stand beside what is told of them: where words of haste or
  /// conditions decided, both have the same one, or the firmer verb came with a looser term; what
  /// was reversed or laid on another is not measured on one scale.
  package func showsStrength(_ change: Change) -> Bool {
    guard let old = change.old?.demand, let new = change.new?.demand else { return true }
    switch change.matter.kinds.first {
    case "strengthened": return new.strength > old.strength
    case "softened": return new.strength < old.strength
    case "reversed": return false
    // Who is named or told otherwise is no step of strength.
    case "retargeted":
      return new.strength == old.strength
        || change.matter.kinds.contains { $0 == "strengthened" || $0 == "softened" }
    default: return true
    }
  }

  /// Whether cue and strength of both sides are the same, so that only the sentences tell.
  package func needsEvidence(_ change: Change) -> Bool {
    guard let old = change.old?.demand, let new = change.new?.demand else { return false }
    let cues = cues(of: change)
    return cues.old == cues.new && old.strength == new.strength
  }

  /// Who and what a demand covers, in a few words; empty where nothing tells.
  package func scope(_ scope: Demand.Scope) -> String {
    var parts: [String] = []
    if scope.quantifier != .unstated {
      parts.append(self["quantifier." + scope.quantifier.rawValue])
    }
    if !scope.included.isEmpty { parts.append(list(scope.included)) }
    if !scope.excluded.isEmpty {
      parts.append(words("scope.without", ["what": list(scope.excluded)]))
    }
    return parts.joined(separator: " ")
  }

  private func note(_ label: String, _ old: String, _ new: String) -> String {
    self[label] + self["colon"] + (old.isEmpty ? self["none"] : old) + " " + self["arrow"] + " "
      + (new.isEmpty ? self["none"] : new)
  }

  /// An excerpt cut to the neighbourhood of the words that matter.
  ///
  /// - Parameter count: how many scalars are kept on either side.
  package func quotation(_ excerpt: Excerpt, around count: Int) -> String {
    let (before, focus, after) = excerpt.parts
    // What is hardly longer than its part is shown whole: no cut takes the last word away.
    if excerpt.text.unicodeScalars.count <= count * 3 { return excerpt.text }
    if focus.isEmpty { return Self.shortened(before + after, to: count * 2) }
    return Self.ending(of: before, count) + Self.shortened(focus, to: count * 2)
      + Self.shortened(after, to: count)
  }

  /// The words that a finding points to with their lines; what would read the same stands once.
  package func quotations(of finding: Finding) -> [(line: Int, words: String)] {
    var quotations: [(line: Int, words: String)] = []
    for place in finding.places {
      let next = (line: place.line, words: quotation(place, around: 60))
      // Two places of one sentence are quoted once.
      let isTold = finding.places.prefix(quotations.count + 1).contains { other in
        other != place && other.line == place.line && other.text == place.text
      }
      if !isTold, !quotations.contains(where: { $0 == next }) { quotations.append(next) }
    }
    return quotations
  }

  /// Whether a cut between two scalars falls inside of a number or a word of letters.
  static func isCut(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "0"..."9", "a"..."z", "A"..."Z", "０"..."９": true
      default: false
      }
    }
    func isPoint(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case ".", ",", "．", "，": true
      default: false
      }
    }
    return isOfWord(left) && (isOfWord(right) || isPoint(right))
      || isPoint(left) && isOfWord(right)
  }

  /// The last scalars of a text, behind an ellipsis where something is left out.
  package static func ending(of text: String, _ count: Int) -> String {
    let scalars = text.unicodeScalars
    guard
      var start = scalars.index(
        scalars.endIndex, offsetBy: -count, limitedBy: scalars.startIndex),
      start > scalars.startIndex
    else { return text }
    // A number or a short word is not cut in two.
    for _ in 0..<16 {
      guard start > scalars.startIndex,
        isCut(between: scalars[scalars.index(before: start)], and: scalars[start])
      else { break }
      start = scalars.index(before: start)
    }
    return start == scalars.startIndex ? text : "…" + String(scalars[start...])
  }
}

extension Excerpt {
  /// The text before, in and behind the focus; all of it before where there is no focus.
  package var parts: (before: String, focus: String, after: String) {
    guard let focus else { return (text, "", "") }
    let bytes = text.utf8
    let low = bytes.index(bytes.startIndex, offsetBy: min(max(0, focus.lowerBound), bytes.count))
    let high = bytes.index(
      bytes.startIndex, offsetBy: min(max(focus.lowerBound, focus.upperBound), bytes.count))
    return (String(text[..<low]), String(text[low..<high]), String(text[high...]))
  }
}
