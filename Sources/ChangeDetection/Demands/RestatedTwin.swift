internal import Lexicon
internal import PolicyModel

/// Two sentences that lay down one thing in other words, by their shape or by tables.
enum RestatedTwin {
  /// How sure it is that they say the same.
  enum Sameness { case sure, likely }

  static func sameness(_ pair: TurnedWords) -> Sameness? {
    guard max(pair.old.bytes.count, pair.new.bytes.count) <= 480 else { return nil }
    if pair.old.isDivided { return english(pair) }
    guard let (a, b) = JapaneseText.both(pair) else { return nil }
    if ComplementTwin.hold(a, b) || ClauseTwin.hold(a, b) || NeedTwin.hold(a, b)
      || CompoundTwin.hold(a, b) || AsFollowsTwin.hold(a, b) || BanTwin.holdInCase(a, b)
      || isOfEvery(a, b) || isOfEvery(b, a) || CostTwin.hold(a, b) || DeedListTwin.hold(a, b)
    {
      return .sure
    }
    if case .same(let sameness) = ConsentTwin.finding(a, b) { return sameness }
    if case .same(let sameness) = ButForTwin.finding(a, b) { return sameness }
    if RaisedTwin.holds(a, b, pair) { return .sure }
    if LightTwin.holds(a, b, pair) { return .likely }
    return ComplementTwin.mayHold(a, b, pair) || ClauseDenial.mayHold(a, b) ? .likely : nil
  }

  /// 「⟦すべての⟧施設に設置する」, 「施設に⟦例外なく⟧設置する」
  private static func isOfEvery(_ a: String, _ b: String) -> Bool {
    guard let every = TwinWords.every.first(where: { a.holdsBytes(of: $0) }),
      let none = TwinWords.unexcepted.first(where: { b.holdsBytes(of: $0) }),
      !b.holdsBytes(of: every), !a.holdsBytes(of: none)
    else { return false }
    return ClauseTwin.hold(
      a.replacingBytes(of: every, with: ""), b.replacingBytes(of: none, with: ""))
  }

  private static func english(_ pair: TurnedWords) -> Sameness? {
    let (a, b) = (pair.old.words.map(\.text), pair.new.words.map(\.text))
    guard a.count <= 60, b.count <= 60 else { return nil }
    if PlacedWords.hold(a, b, pair) || LifeTwin.hold(a, b) || VoiceTwin.agree(a, b) ?? false
      || BarTwin.holds(a, b) || LastingTwin.hold(a, b) || OfferTwin.hold(a, b)
      || UnlessTwin.hold(a, b)
      || GoingOnTwin.hold(a, b) || LastComer.hold(a, b)
      || HolderTwin.holders(a, b).map(HolderTwin.areOne) ?? false
      || AvailableTwin.finding(a, b) == .same || DeniedVoice.hold(a, b)
    {
      return .sure
    }
    if case .same(let sameness) = FreeTwin.finding(a, b) { return sameness }
    if let sameness = ReplyTwin.sameness(a, b) { return sameness }
    if let ban = GerundTwin.forbids(a, b), ban.areBans { return ban.isOfAll ? .sure : .likely }
    if HolderTwin.mayBeOne(a, b) || DeniedVoice.mayHold(a, b) { return .likely }
    return EnglishComplement.sameness(a, b)
  }
}

/// A Japanese sentence without its stop, for rules that look at words.
enum JapaneseText {
  static func both(_ pair: TurnedWords) -> (String, String)? {
    let (a, b) = (
      String(decoding: SentenceEnd.withoutStop(pair.old.bytes), as: UTF8.self),
      String(decoding: SentenceEnd.withoutStop(pair.new.bytes), as: UTF8.self)
    )
    // Several sentences in one are another matter.
    return a.holdsBytes(of: "。") || b.holdsBytes(of: "。") ? nil : (a, b)
  }

  static func without(_ end: [String], _ words: String) -> Substring? {
    end.first { words.endsInBytes(of: $0) }.map { words.dropLast($0.count) }
  }
}
