internal import Lexicon
internal import PolicyModel

/// Lists of what a demand is about, and groups of which it takes a part.
extension DemandJudgement {
  /// 「期間を周知しなければならない」 → 「事由及び期間を届け出なければならない」: what is told or done is a list that won or
  /// lost an item, whatever else was reworded.
  func objectList(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese,
      old.polarity * new.polarity >= 0, old.deontic == new.deontic,
      old.verb == new.verb || tells(old) && tells(new),
      let words = shift.words, let list = ListShift(words),
      case let (a, b) = (renaming.applied(to: old.object), new.object), a != b,
      !a.holdsBytes(of: RuleWords.quotation), !b.holdsBytes(of: RuleWords.quotation),
      !RuleWords.leavingOut.contains(where: { a.holdsBytes(of: $0) || b.holdsBytes(of: $0) }),
      !RuleWords.clarifying.contains(where: { a.holdsBytes(of: $0) || b.holdsBytes(of: $0) })
    else { return nil }
    return list.change(
      ofObjects: Self.withoutNotes(a), Self.withoutNotes(b),
      in: renaming.applied(to: wholeWords(old, comparison.old)), wholeWords(new, comparison.new))
  }

  /// 「⟦10日⟧以内に、届及び⟦写真⟧を」 → 「⟦5日⟧以内に、届を」: what the list is about changed beside a term or an amount
  /// that moved.
  func listBesideFigures(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard old.verb == new.verb, old.polarity.signum() == new.polarity.signum(),
      figureCount(old, comparison.old) == figureCount(new, comparison.new),
      let step = shift.listStep(
        ConditionWords.alike(renaming.applied(to: wordsWithoutFigures(old, comparison.old))),
        ConditionWords.alike(wordsWithoutFigures(new, comparison.new)), ofAnyLanguage: true)
        ?? objectList(old, new)
    else { return nil }
    return step == .widened || step == .narrowed ? step : nil
  }

  private func figureCount(_ demand: Demand, _ view: EditionView) -> Int {
    view.annotated.figures.indices(
      within: demand.folded, among: view.annotated.figureRanges[demand.sentence]
    ).count
  }

  /// Whether something is handed in or told.
  private func tells(_ demand: Demand) -> Bool {
    (RuleWords.handing + RuleWords.telling).contains { demand.verb.hasPrefix($0) }
  }

  /// A list without what stands in parentheses behind its items.
  private static func withoutNotes(_ words: String) -> String {
    var depth = 0
    return String(
      String.UnicodeScalarView(
        words.unicodeScalars.filter { scalar in
          if RuleWords.brackets.open.contains(scalar) { depth += 1 }
          defer { if RuleWords.brackets.close.contains(scalar), depth > 0 { depth -= 1 } }
          return depth == 0
        }))
  }

  /// 「⟦臨時職員のうち⟧、…者は」: a part of those who were meant, or all of them now; of another group nothing is
  /// told but that.
  func whole(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, old.verb == new.verb,
      case let (a, b) = (
        renaming.applied(to: wholeWords(old, comparison.old)), wholeWords(new, comparison.new)
      ), a.holdsBytes(of: GroupModifiers.partOf) || b.holdsBytes(of: GroupModifiers.partOf)
    else { return nil }
    switch (PartOfGroup(a), PartOfGroup(b)) {
    case (let x?, let y?): return x.name == y.name ? nil : doers.change(x.name, y.name)
    case (nil, let y?): return y.isPart(of: a) ? .narrowed : nil
    case (let x?, nil): return x.isPart(of: b) ? .widened : nil
    case (nil, nil): return nil
    }
  }
}

/// The group of which a demand names a part: 正会員 of 「⟦正会員⟧のうち、入会から1年を過ぎた者は」.
private struct PartOfGroup {
  let name: String

  init?(_ words: String) {
    guard let place = words.firstRange(of: GroupModifiers.partOf) else { return nil }
    let before = words[..<place.lowerBound].unicodeScalars.reversed()
      .prefix { WordShift.script($0) != 0 || String($0) == GroupModifiers.owner }
    name = String(String.UnicodeScalarView(before.reversed()))
    if name.count < 2 { return nil }
  }

  /// Whether words say the same of all of that group.
  func isPart(of words: String) -> Bool {
    (GroupModifiers.recipients + GroupModifiers.topics + [GroupModifiers.object])
      .contains { words.holdsBytes(of: name + $0) }
  }
}
