package import PolicyModel

/// What changes are called.
extension Phrasing {
  /// What a change is about: its subject, else its object, else the words themselves.
  package func subject(of change: Change) -> String {
    if isNameless(change), let excerpt = change.new ?? change.old {
      return nameOfOtherSide(change) ?? topic(of: excerpt, change)
        ?? Nameless.sentence(excerpt.demand == nil ? excerpt.text : excerpt.focusedText)
    }
    if !change.subject.isEmpty { return name(change.subject, of: change) }
    if change.isOfWording, let excerpt = change.new ?? change.old {
      return Nameless.sentence(excerpt.text)
    }
    let excerpt = change.new ?? change.old
    if let object = excerpt?.demand?.object, !object.isEmpty { return name(object, of: change) }
    guard let excerpt else { return self["untitled"] }
    return excerpt.figure == nil
      ? Self.shortened(excerpt.focusedText, to: 40) : setting(of: excerpt)
  }

  /// What a change is about, where its sentence is quoted below: a demand that names nothing is
  /// called by its heading.
  package func headline(of change: Change) -> String {
    if change.isOfWording, change.subject.isEmpty,
      let heading = Nameless.heading(of: change.section)
    {
      return heading
    }
    if isNameless(change), nameOfOtherSide(change) == nil, let excerpt = change.new ?? change.old,
      topic(of: excerpt, change) == nil, let heading = Nameless.heading(of: change.section)
    {
      return heading
    }
    return subject(of: change)
  }

  private func topic(of excerpt: Excerpt, _ change: Change) -> String? {
    Nameless.topic(of: excerpt).map { name($0, of: change) }
  }

  /// A name without what only its sentence can explain, and without the amount that changed in it.
  private func name(_ words: String, of change: Change) -> String {
    if change.isOfSections, ShortName.isBareNumber(words), let around = change.place.last {
      return around + " " + words
    }
    guard case .demand = change.matter else { return ShortName.standing(words) }
    let cues = [change.because.newCue, change.because.oldCue].compactMap { $0 }
    let pieces = cues.flatMap { Self.pieces(of: $0).dropLast() }
    if let old = change.old?.demand?.object, let new = change.new?.demand?.object,
      let counted = ShortName.counted(old, new)
    {
      return ShortName.standing(counted)
    }
    return ShortName.standing(ShortName.without(pieces, words))
  }

  /// Whether a demand's object names nothing by itself.
  private func isNameless(_ change: Change) -> Bool {
    guard case .demand = change.matter, let excerpt = change.new ?? change.old else { return false }
    return isNameless(change.subject, in: excerpt)
  }

  private func isNameless(_ words: String, in excerpt: Excerpt) -> Bool {
    // 「⟦定数の削減⟧に賛成します」: what a verdict is on is nobody who is given something.
    let isJudged = excerpt.demand?.frame == .verdict
    return Nameless.isNameless(
      words, of: excerpt.demand?.actor, in: isJudged ? "" : excerpt.text)
      || excerpt.demand.flatMap { Nameless.company(of: $0, in: excerpt.text) } != nil
  }

  /// What a demand is about by the words behind its pronoun, else by those of its older side.
  private func nameOfOtherSide(_ change: Change) -> String? {
    let sides = [change.new, change.old].compactMap { $0 }
    for side in sides {
      if let name = (side.demand?.object).flatMap(Nameless.remainder) {
        return ShortName.standing(name)
      }
    }
    guard sides.count == 2, let old = sides.last, let demand = old.demand,
      !isNameless(demand.object, in: old)
    else { return nil }
    return name(demand.object, of: change)
  }
}
