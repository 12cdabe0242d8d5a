internal import Lexicon
internal import PolicyModel

extension PricePeriods {
  /// For how long an amount of money is paid: the month of 月額3万円; nil where nothing tells.
  static func period(of figure: Figure, in view: EditionView) -> String? {
    let words = figure.folded
    let own = view.words(words)
    if let row = head.first(where: { own.hasPrefix($0.word) }) { return row.period }
    let sentence = view.document.sentences[figure.sentence].folded
    let behind = view.words(words.upperBound..<min(sentence.upperBound, words.upperBound + 16))
    if let row = after.first(where: {
      behind.hasPrefix($0.word) && !(behind.dropFirst($0.word.count).first?.isLetter ?? false)
    }) {
      return row.period
    }
    let before = view.words(max(sentence.lowerBound, words.lowerBound - 12)..<words.lowerBound)
    return self.before.first { before.hasSuffix($0.word) }?.period
  }
}
