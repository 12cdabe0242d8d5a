internal import Lexicon
internal import PolicyModel

/// Whether a limit of those whom a demand covers moved so that more or fewer are covered:
/// 75歳以上 → 65歳以上 widens, 年収400万円以下の世帯 → 300万円以下の世帯 narrows.
struct Threshold {
  let comparison: Comparison

  /// - Parameter raised: whether the limit is higher now; nil where that cannot be told.
  func change(_ old: Figure, _ new: Figure, raised: Bool?) -> Change.DemandChange? {
    guard let raised, let floor = isFloor(old.bound), isFloor(new.bound) == floor,
      isOfGroup(old, comparison.old), isOfGroup(new, comparison.new)
    else { return nil }
    return raised == floor ? .narrowed : .widened
  }

  /// Whether a bound keeps out what lies below it; nil for none.
  private func isFloor(_ bound: Figure.Bound) -> Bool? {
    switch bound {
    case .atLeast, .moreThan: true
    case .atMost, .lessThan, .upTo: false
    default: nil
    }
  }

  private func isOfGroup(_ figure: Figure, _ view: EditionView) -> Bool {
    if figure.kind == .age { return true }
    let table = GroupNouns.of(view.document.language)
    let sentence = view.document.sentences[figure.sentence].folded
    let behind = view.words(
      figure.folded.upperBound..<min(sentence.upperBound, figure.folded.upperBound + 48))
    if table.isDivided {
      return behind.split { !$0.isLetter }.prefix(2).contains { table.nouns.contains(String($0)) }
        || isInSubject(figure, behind, table, view)
    }
    // 400万円以下の世帯, 1億円を超える契約.
    let own = view.words(figure.folded)
    let isVerb = table.verbs.contains { own.hasSuffix($0) }
    guard isVerb || behind.unicodeScalars.first == "の" else { return false }
    let noun = behind.unicodeScalars.dropFirst(isVerb ? 0 : 1)
      .prefix { !"はがをにへでと、。".unicodeScalars.contains($0) }
    return table.nouns.contains { String(String.UnicodeScalarView(noun)).hasSuffix($0) }
  }

  /// "groups with ⟦more than 500 members⟧ must": a bound of the one that the rule is laid upon.
  private func isInSubject(
    _ figure: Figure, _ behind: String, _ table: GroupNouns, _ view: EditionView
  ) -> Bool {
    let noun = view.words(figure.folded).lowercased().split { !$0.isLetter }.last
    guard noun.map({ table.nouns.contains(String($0)) }) ?? false,
      let next = behind.split(whereSeparator: { !$0.isLetter }).first,
      EnglishModals.strengths[next.lowercased()] != nil
    else { return false }
    let sentence = view.document.sentences[figure.sentence].folded
    let start = max(sentence.lowerBound, figure.folded.lowerBound - 12)
    let before = view.words(start..<figure.folded.lowerBound).lowercased()
    return GroupNouns.having.contains { before.hasSuffix($0) }
  }
}
