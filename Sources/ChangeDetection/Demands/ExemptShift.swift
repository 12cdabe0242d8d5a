internal import Lexicon
internal import PolicyModel

/// More or fewer cases that a rule lets off: 「ただし、⟦法令に基づく場合⟧は、この限りでない」, "does not apply to
/// ⟦guides or to drivers⟧".
enum ExemptShift {
  /// An exception in a sentence of its own, where the rule before it does not tell it.
  static func change(_ a: String, _ b: String, _ pair: TurnedWords) -> Change.DemandChange? {
    guard let x = ExceptionTwin.exempt(a), let y = ExceptionTwin.exempt(b), x != y,
      standsAlone(pair.oldSentence, pair.comparison.old),
      standsAlone(pair.newSentence, pair.comparison.new)
    else { return nil }
    if joins(x, y) { return .narrowed }
    return joins(y, x) ? .widened : nil
  }

  /// Whether no sentence of its block has a demand that is told with its exception.
  private static func standsAlone(_ sentence: Int, _ view: EditionView) -> Bool {
    guard sentence > 0,
      view.document.sentences[sentence - 1].block == view.document.sentences[sentence].block
    else { return true }
    return view.annotated.demandRanges[sentence - 1].isEmpty
  }

  /// Whether the second names what the first does and one more.
  private static func joins(_ few: String, _ more: String) -> Bool {
    guard more.utf8.count > few.utf8.count + 6 else { return false }
    return RuleWords.exemptJoins.contains { more.hasPrefix(few + $0) || more.hasSuffix($0 + few) }
  }

  /// "will not apply to A", "will not apply to A or to B"
  static func change(_ a: [String], _ b: [String]) -> Change.DemandChange? {
    guard let x = tail(a), let y = tail(b), a[..<x] == b[..<y] else { return nil }
    if joins(a[x...], b[y...]) { return .narrowed }
    return joins(b[y...], a[x...]) ? .widened : nil
  }

  private static func tail(_ words: [String]) -> Int? {
    guard let place = words.firstIndex(of: RuleWords.apply), place >= 1, place + 2 < words.count,
      words[place + 1] == TwinEnglish.to, RuleWords.unapplied.contains(words[place - 1])
    else { return nil }
    return place + 2
  }

  private static func joins(_ few: ArraySlice<String>, _ more: ArraySlice<String>) -> Bool {
    guard more.count > few.count + 1 else { return false }
    let front = more.prefix(few.count), back = more.suffix(few.count)
    return front.elementsEqual(few)
      && RuleWords.exemptTies.contains(more[more.startIndex + few.count])
      || back.elementsEqual(few)
        && more.dropLast(few.count).suffix(2).contains { RuleWords.exemptTies.contains($0) }
  }
}
