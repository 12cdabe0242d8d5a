internal import Lexicon
internal import PolicyModel

/// What a demand is brought about with, which came, went or is only weighed now.
enum MeansShift {
  static func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let place = WordShift.difference(old, new) else { return nil }
    let (a, b) = (place.old, place.new)
    if a.isEmpty != b.isEmpty {
      let piece = a.isEmpty ? b : a
      if piece.count <= 40, MeansWords.ends.contains(where: { piece.hasSuffix($0) }),
        isDeed(piece)
      {
        return a.isEmpty ? .strengthened : .softened
      }
    }
    guard a.count <= 10, b.count <= 10,
      MeansWords.deedEnds.contains(where: { place.behind.hasPrefix($0) }) || isTied(a) || isTied(b)
    else { return nil }
    if weighs(b, a) { return .softened }
    return weighs(a, b) ? .strengthened : nil
  }

  /// 「苗木⟦を⟧配ることで、」, but not 「こうした取組を進めることで、」 nor 「人口⟦が⟧減ることで、」, which gives a cause.
  private static func isDeed(_ piece: String) -> Bool {
    piece.holdsBytes(of: MeansWords.object) && !piece.holdsBytes(of: MeansWords.subject)
      && !MeansWords.vague.contains { piece.hasPrefix($0) }
  }

  /// 「導入」 → 「検討」, 「を設置」 → 「の設置を検討」, 「」 → 「を検討する」
  private static func weighs(_ piece: String, _ other: String) -> Bool {
    guard let study = MeansWords.studies.first(where: { piece.contains($0) }),
      !MeansWords.studies.contains(where: { other.contains($0) })
    else { return false }
    let rest = bare(piece.replacingBytes(of: study, with: ""))
    let deed = bare(other)
    return rest.isEmpty || rest == deed
  }

  /// 「設置⟦を検討するなど⟧」: the words that close the deed came with it.
  private static func isTied(_ piece: String) -> Bool {
    MeansWords.ties.contains { piece.hasSuffix($0) }
      && MeansWords.studies.contains { piece.contains($0) }
  }

  private static func bare(_ words: String) -> String {
    MeansWords.ties.reduce(words) { $0.replacingBytes(of: $1, with: "") }
  }
}

/// The clause that says whom a demand is laid on or forbids something to: 「⟦税を納め⟧ない者に」.
enum ClauseShift {
  static func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let place = WordShift.difference(old, new), !place.old.isEmpty, !place.new.isEmpty,
      place.old.count <= 24, place.new.count <= 24,
      tellsOfNoun(place.behind, isWhole: isClause(place.old) && isClause(place.new)),
      let a = noun(of: place.old), let b = noun(of: place.new), a.first != b.first,
      Likeness.of(place.old, place.new) < 0.34,
      Synonyms.groups(of: a).isDisjoint(with: Synonyms.groups(of: b))
    else { return nil }
    return .retargeted
  }

  /// Whether the clause goes on to a noun for whom or on whom it is: 「ない⟦者に⟧」.
  private static func tellsOfNoun(_ behind: String, isWhole: Bool) -> Bool {
    let near = String(behind.prefix(12))
    return GroupModifiers.nouns.contains { noun in
      guard let place = near.firstRange(of: noun) else { return false }
      let end = near[place.upperBound...]
      return near[..<place.lowerBound].allSatisfy { ("ぁ"..."ん").contains($0) }
        && (isWhole || place.lowerBound != near.startIndex)
        && (GroupModifiers.recipients + GroupModifiers.topics + [GroupModifiers.object])
          .contains { end.hasPrefix($0) }
    }
  }

  /// 「⟦会費を滞納した⟧者に」: up to the end of the clause's verb.
  private static func isClause(_ words: String) -> Bool {
    words.last.map { GroupModifiers.clauseEnds.contains($0) } ?? false
  }

  /// 税 of 「税を納め」: the noun before the first particle, nothing else before it.
  private static func noun(of clause: String) -> String? {
    guard let mark = clause.firstIndex(where: { "をがに".contains($0) }),
      case let noun = clause[..<mark], !noun.isEmpty,
      noun.unicodeScalars.allSatisfy({ $0.value >= 0x30A0 && $0.value != 0x3001 }),
      mark != clause.index(before: clause.endIndex)
    else { return nil }
    return String(noun)
  }
}

extension DemandJudgement {
  /// Another means, or another clause about those whom a demand is for.
  func meansOrClause(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, old.verb == new.verb else { return nil }
    let a = renaming.applied(to: comparison.old.words(old.folded))
    let b = comparison.new.words(new.folded)
    return MeansShift.change(a, b) ?? ClauseShift.change(a, b)
  }
}
