internal import Lexicon
internal import PolicyModel

/// Whether an amount is that by which something changes, or that which it reaches.
enum ReachedAmount: Equatable {
  case by, to

  /// 1万円引き上げる is by, 1万円まで引き上げる to; nil where no verb tells.
  init?(_ figure: Figure, in view: EditionView) {
    switch figure.kind {
    case .money, .percent, .count, .number, .dimension, .duration, .multiple: break
    default: return nil
    }
    let sentence = view.document.sentences[figure.sentence].folded
    let way =
      view.document.language == .japanese
      ? Self.japanese(figure, sentence, view) : Self.english(figure, sentence, view)
    guard let way else { return nil }
    self = way
  }

  private static func japanese(
    _ figure: Figure, _ sentence: Range<Int>, _ view: EditionView
  ) -> ReachedAmount? {
    let end = figure.folded.upperBound
    var rest = view.words(end..<min(sentence.upperBound, end + 24))[...]
    let own = view.words(figure.folded)
    let isReached = ChangeVerbs.reaching.first { own.hasSuffix($0) } != nil
    if let particle = ChangeVerbs.reaching.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(particle.count)
      return ChangeVerbs.japanese.contains { rest.hasPrefix($0) } ? .to : nil
    }
    guard ChangeVerbs.japanese.contains(where: { rest.hasPrefix($0) }) else { return nil }
    return isReached ? .to : .by
  }

  private static func english(
    _ figure: Figure, _ sentence: Range<Int>, _ view: EditionView
  ) -> ReachedAmount? {
    let start = figure.folded.lowerBound
    let before = view.words(max(sentence.lowerBound, start - 60)..<start).lowercased()
    guard ChangeVerbs.english.contains(where: { before.contains($0) }) else { return nil }
    if before.hasSuffix(" by ") { return .by }
    return before.hasSuffix(" to ") ? .to : nil
  }
}
