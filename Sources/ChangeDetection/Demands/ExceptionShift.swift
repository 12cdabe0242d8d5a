internal import Lexicon
internal import PolicyModel

/// 「ただし、…の場合は、この限りでない」 behind a sentence in which no demand was read.
struct ExceptionShift {
  let comparison: Comparison

  /// For each exception that came or went the sentences that it stands behind.
  var exceptions: [AddedSentence] {
    guard comparison.new.document.language == .japanese else { return [] }
    return found(in: comparison.new, isLost: false) + found(in: comparison.old, isLost: true)
  }

  private func found(in view: EditionView, isLost: Bool) -> [AddedSentence] {
    let other = isLost ? comparison.new : comparison.old
    return view.document.sentences.indices.dropFirst().compactMap { sentence in
      let place = view.document.sentences[sentence]
      guard view.document.sentences[sentence - 1].block == place.block,
        RuleWords.provisos.contains(where: { view.bytes(place.folded).starts(with: $0.utf8) }),
        isAlone(sentence, view, isLost), view.annotated.demandRanges[sentence].isEmpty,
        view.annotated.demandRanges[sentence - 1].isEmpty,
        case let words = view.words(place.folded),
        RuleWords.releases.contains(where: { words.contains($0) }),
        let partner = partner(of: sentence - 1, view, isLost),
        other.annotated.demandRanges[partner].isEmpty
      else { return nil }
      return AddedSentence(
        sentence: sentence, isLost: isLost, old: isLost ? sentence - 1 : partner,
        new: isLost ? partner : sentence - 1, words: words)
    }
  }

  private func isAlone(_ sentence: Int, _ view: EditionView, _ isLost: Bool) -> Bool {
    guard let link = view.sentenceLinks[sentence] else { return true }
    let pair = comparison.alignment.sentences[link]
    return (isLost ? pair.new : pair.old).isEmpty
  }

  private func partner(of sentence: Int, _ view: EditionView, _ isLost: Bool) -> Int? {
    guard let link = view.sentenceLinks[sentence] else { return nil }
    let pair = comparison.alignment.sentences[link]
    return (isLost ? pair.new : pair.old).last
  }
}
