internal import Lexicon
internal import PolicyModel

/// Items that came to a list or left it whose lead forbids, lets or asks for each of them: 「次に掲げる区域では、
/// 遊漁をしてはならない」, 「二 黒沢の支流」.
struct LeadList {
  let comparison: Comparison

  /// How many items of a list are passed on the way to its lead.
  private static let longest = 40

  var items: [AddedSentence] {
    let language = comparison.new.document.language
    guard [.japanese, .english].contains(language), language == comparison.old.document.language
    else { return [] }
    return comparison.alignment.blocks.flatMap { places -> [AddedSentence] in
      switch places.kind {
      case .removed: places.old.compactMap { item($0, comparison.old, isLost: true) }
      case .inserted: places.new.compactMap { item($0, comparison.new, isLost: false) }
      default: []
      }
    }
  }

  private func item(_ block: Int, _ view: EditionView, isLost: Bool) -> AddedSentence? {
    let blocks = view.document.blocks
    guard case .listItem(let depth, _) = blocks[block].kind, blocks[block].sentences.count == 1,
      let sentence = blocks[block].sentences.first, isAlone(sentence, view, isLost),
      view.annotated.demandRanges[sentence].isEmpty,
      let lead = lead(of: block, depth: depth, view),
      let partner = partner(of: lead, view, isLost),
      LeadWords.areMet(
        view.words(view.document.sentences[lead].folded),
        isDivided: view.document.language == .english)
    else { return nil }
    return AddedSentence(
      sentence: sentence, isLost: isLost, old: isLost ? lead : partner,
      new: isLost ? partner : lead,
      words: view.words(view.document.sentences[sentence].folded))
  }

  private func isAlone(_ sentence: Int, _ view: EditionView, _ isLost: Bool) -> Bool {
    guard let link = view.sentenceLinks[sentence] else { return true }
    let pair = comparison.alignment.sentences[link]
    return (isLost ? pair.new : pair.old).isEmpty
  }

  /// The last sentence before the list.
  private func lead(of block: Int, depth: Int, _ view: EditionView) -> Int? {
    let blocks = view.document.blocks
    var place = block - 1
    while place >= 0, block - place <= Self.longest, blocks[place].section == blocks[block].section
    {
      switch blocks[place].kind {
      case .listItem(let other, _) where other >= depth: place -= 1
      case .paragraph, .listItem: return blocks[place].sentences.last
      default: return nil
      }
    }
    return nil
  }

  /// The same words in the other edition, where a list follows them too.
  private func partner(of lead: Int, _ view: EditionView, _ isLost: Bool) -> Int? {
    guard let link = view.sentenceLinks[lead],
      case let pair = comparison.alignment.sentences[link], comparison.hasEqualWords(pair),
      let partner = (isLost ? pair.new : pair.old).first,
      case let other = isLost ? comparison.new : comparison.old,
      case let next = other.document.sentences[partner].block + 1,
      next < other.document.blocks.count,
      case .listItem = other.document.blocks[next].kind
    else { return nil }
    return partner
  }
}
