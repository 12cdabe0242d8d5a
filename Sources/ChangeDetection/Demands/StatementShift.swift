internal import Lexicon
internal import PolicyModel

/// A statement of rule that holds for more or for fewer, where no demand was read in it: "applies to
/// all areas ⟦except the harbour⟧", 「薬学部⟦及び獣医学部⟧にあっては6年とする」.
enum StatementShift {
  static func shifts(in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison)
    -> [ModalShift]
  {
    guard places.old.count == 1, places.new.count == 1, let hunk = hunks.first, hunks.count <= 4,
      isBare(places.old[0], comparison.old), isBare(places.new[0], comparison.new),
      isException(hunks, comparison)
        || laysDown(places.old[0], comparison.old) && laysDown(places.new[0], comparison.new)
    else { return [] }
    if let shift = office(in: hunks, places, comparison) { return [shift] }
    let language = comparison.new.document.language.rawValue
    let a = comparison.old.words(comparison.old.document.sentences[places.old[0]].folded)
    let b = comparison.new.words(comparison.new.document.sentences[places.new[0]].folded)
    let shift = WordShift(language: language)
    guard let kind = shift.change(a, b) ?? shift.member(a, b), let told = turned(kind, b, language)
    else { return [] }
    let ranges = (
      hunk.old.lowerBound..<hunks[hunks.count - 1].old.upperBound,
      hunk.new.lowerBound..<hunks[hunks.count - 1].new.upperBound
    )
    return [
      ModalShift(
        kind: told, old: ranges.0, new: ranges.1, hunk: WordHunk(old: ranges.0, new: ranges.1),
        oldCue: comparison.old.words(ranges.0), newCue: comparison.new.words(ranges.1),
        source: .statement, isWhole: hunks.count == 1)
    ]
  }

  /// "⟦except ferries⟧", "⟦unless it is faulty⟧": what such words are put to is a rule.
  private static func isException(_ hunks: [WordHunk], _ comparison: Comparison) -> Bool {
    guard hunks.count == 1, hunks[0].old.isEmpty != hunks[0].new.isEmpty,
      comparison.new.document.language == .english
    else { return false }
    let words = comparison.old.words(hunks[0].old) + comparison.new.words(hunks[0].new)
    return words.lowercased().split { !$0.isLetter }.first
      .map { RuleWords.excepting.contains(String($0)) } ?? false
  }

  /// 「⟦学長⟧が許可する」 → 「⟦学部長⟧が許可する」: another decides.
  private static func office(
    in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> ModalShift? {
    guard comparison.new.document.language == .japanese, hunks.count == 1, let hunk = hunks.first,
      case let (a, b) = (comparison.old.words(hunk.old), comparison.new.words(hunk.new)),
      [a, b].allSatisfy({ name in RuleWords.offices.contains { name.hasSuffix($0) } }),
      !a.hasSuffix(b), !b.hasSuffix(a),
      case let end = comparison.new.document.sentences[places.new[0]].folded.upperBound,
      case let behind = comparison.new.words(hunk.new.upperBound..<max(hunk.new.upperBound, end)),
      RuleWords.doers.contains(where: { behind.hasPrefix($0) }),
      RuleWords.deciding.contains(where: { behind.contains($0) })
    else { return nil }
    return ModalShift(
      kind: .retargeted, old: hunk.old, new: hunk.new, hunk: hunk, oldCue: a, newCue: b,
      source: .statement, isWhole: true)
  }

  private static func isBare(_ sentence: Int, _ view: EditionView) -> Bool {
    view.annotated.demandRanges[sentence].isEmpty && !isHeading(sentence, view)
  }

  /// Whether a sentence says what holds, as rules do.
  private static func laysDown(_ sentence: Int, _ view: EditionView) -> Bool {
    let words = view.words(view.document.sentences[sentence].folded)
    if view.document.language == .english {
      let low = " " + words.lowercased()
      return RuleWords.english.contains { low.contains($0) }
    }
    let bare = words.last.map { "。.".contains($0) } ?? false ? words.dropLast() : words[...]
    return (HedgeWeights.settings + RuleWords.japanese).contains { bare.hasSuffix($0) }
  }

  private static func isHeading(_ sentence: Int, _ view: EditionView) -> Bool {
    if case .heading = view.document.blocks[view.document.sentences[sentence].block].kind {
      return true
    }
    return false
  }

  /// 「対象になりません」: with more that are left out it holds for fewer.
  private static func turned(
    _ kind: Change.DemandChange, _ words: String, _ language: String
  ) -> Change.DemandChange? {
    let isLeftOut = RuleWords.leavingOut.contains { words.contains($0) }
    switch kind {
    case .widened: return isLeftOut ? .narrowed : kind
    case .narrowed: return isLeftOut ? .widened : kind
    case .softened, .strengthened: return kind
    default: return nil
    }
  }
}

/// 「ただし、…の場合は、この限りでない」 behind a sentence in which no demand was read.
struct ExceptionShift {
  let comparison: Comparison

  /// For each exception that came or went the sentences that it stands behind.
  struct Exception {
    /// The sentence of the exception, and whether the old edition has it.
    var sentence: Int
    var isLost: Bool
    var old: Int
    var new: Int
    var words: String
  }

  var exceptions: [Exception] {
    guard comparison.new.document.language == .japanese else { return [] }
    return found(in: comparison.new, isLost: false) + found(in: comparison.old, isLost: true)
  }

  private func found(in view: EditionView, isLost: Bool) -> [Exception] {
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
      return Exception(
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
