internal import Lexicon
internal import PolicyModel

/// A deed that changed in words that somebody else says: 「廃止すると述べた」 → 「見直すと述べた」.
///
/// Neither edition demands anything there; the change is told, as one to be confirmed.
struct ReportedShift {
  var kind: Change.DemandChange
  var hunk: WordHunk
  var oldDeed: String
  var newDeed: String

  /// The shifts of a pair of sentences in which others are heard in both editions.
  static func shift(
    in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> ReportedShift? {
    guard places.old.count == 1, places.new.count == 1, hunks.count <= 4,
      comparison.old.annotated.demandRanges[places.old[0]].isEmpty,
      comparison.new.annotated.demandRanges[places.new[0]].isEmpty,
      hunks.contains(where: { isWord($0.old) && isWord($0.new) })
    else { return nil }
    let words = AttributionWords.of(comparison.new.document.language.rawValue)
    let old = comparison.old.document.sentences[places.old[0]].folded
    let new = comparison.new.document.sentences[places.new[0]].folded
    guard words.areHeard(in: comparison.old.bytes(old)),
      words.areHeard(in: comparison.new.bytes(new))
    else { return nil }
    for hunk in hunks where isWord(hunk.old) && isWord(hunk.new) {
      guard isAhead(hunk.old, in: old, comparison.old), isAhead(hunk.new, in: new, comparison.new)
      else { continue }
      guard let a = deed(comparison.old.words(hunk.old), comparison.new.document.language),
        let b = deed(comparison.new.words(hunk.new), comparison.new.document.language),
        let kind = kind(a, b)
      else { continue }
      return ReportedShift(kind: kind, hunk: hunk, oldDeed: a.words, newDeed: b.words)
    }
    return nil
  }

  private static func isWord(_ range: Range<Int>) -> Bool { (3...60).contains(range.count) }

  /// 「昭和に⟦廃止された⟧」, "the bridge ⟦was closed⟧": what has been done is no deed ahead.
  private static func isAhead(
    _ hunk: Range<Int>, in sentence: Range<Int>, _ view: EditionView
  ) -> Bool {
    if view.document.language == .japanese {
      let end = min(sentence.upperBound, hunk.upperBound + 9)
      let words = view.words(hunk.lowerBound..<end)
      return !AttributionWords.done.contains { words.contains($0) }
    }
    return view.words(sentence.lowerBound..<hunk.lowerBound).lowercased()
      .split { !$0.isLetter }.suffix(4).map(String.init)
      .contains { EnglishModals.strengths[$0] != nil || $0 == "would" || $0 == "to" }
  }

  private struct Deed {
    var words: String
    var action: Demand.Action
    var polarity: Int
  }

  private static func kind(_ old: Deed, _ new: Deed) -> Change.DemandChange? {
    if old.polarity.signum() * new.polarity.signum() < 0 { return .reversed }
    let (a, b) = (reach(old), reach(new))
    return a == b ? nil : b > a ? .strengthened : .softened
  }

  /// How far a deed goes: 検討, 見直し, 凍結, 廃止.
  private static func reach(_ deed: Deed) -> Int {
    switch deed.action {
    case .study: 0
    case .review: 1
    case .abolish, .withdraw, .stop, .prohibit: 3
    default: 2
    }
  }

  /// The deed that changed words name, with an action of its own.
  private static func deed(_ words: String, _ language: Language) -> Deed? {
    if language == .japanese {
      let row = PredicateLexicon.japanese.predicates
        .filter { $0.kind == .act && $0.action != .other && words.contains($0.stem) }
        .max { $0.stem.utf8.count < $1.stem.utf8.count }
      return row.map { Deed(words: words, action: $0.action, polarity: $0.polarity) }
        ?? carried(words)
    }
    for word in words.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init) {
      let named = WordLexicon.english.verbs.first { row in
        row.action != .other
          && (row.base == word || row.forms.values.contains { $0.contains(word) })
      }
      if let row = named {
        return Deed(words: words, action: row.action, polarity: row.polarity)
      }
    }
    return nil
  }

  /// 検討, which carries other deeds and is one where none stands beside it.
  private static func carried(_ words: String) -> Deed? {
    PredicateLexicon.japanese.predicates
      .first { $0.kind == .carry && $0.action == .study && words.contains($0.stem) }
      .map { Deed(words: words, action: .study, polarity: $0.polarity) }
  }
}
