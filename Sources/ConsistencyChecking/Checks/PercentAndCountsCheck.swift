internal import Lexicon
internal import PolicyModel

/// C08: a share that its two counts do not give, rounding allowed.
///
/// Fires: 1,200人のうち300人（35％）; 職員は84人です。このうち21人、全体の27％; 施設は86あります。古いものは
/// 52施設で全体の70％; 412 of the 1,030 households (45%). Does not: 1,105人のうち528人（48％）, which rounds to it; a share of something
/// else beside them (満足度は80％); the share of the rest; growth; counts that name no total.
struct PercentAndCountsCheck: ConsistencyCheck {
  static let id = "C08"

  func findings(in edition: CheckedEdition) -> [Finding] {
    var counts = Counts(sentence: -1, figures: [])
    let single: [Finding] = edition.shelves.shares.compactMap { index in
      let share = edition.figures[index]
      guard share.kind == .percent || share.unit == "fraction", !share.isInName,
        case .number(let stated) = share.value
      else { return nil }
      if counts.sentence != share.sentence {
        counts = Counts(sentence: share.sentence, figures: alike(share.sentence, in: edition))
      }
      return finding(share, stated, counts.figures, in: edition)
        ?? ratio(before: index, stated, in: edition)
    }
    let runs = ShareRun(edition: edition)
    return single + sentencesOfShares(edition).flatMap { runs.mismatches(in: $0) }
  }

  /// The counts of the sentence that was looked at last, three at most.
  private struct Counts {
    var sentence: Int
    var figures: [Figure]
  }

  /// The sentences with two shares or more.
  private func sentencesOfShares(_ edition: CheckedEdition) -> [Int] {
    let sentences = edition.shelves.shares.map { edition.figures[$0].sentence }
    return Set(zip(sentences, sentences.dropFirst()).filter { $0 == $1 }.map(\.0)).sorted()
  }

  /// 178 out of 276, or 60 per cent: the two counts read as one ratio.
  private func ratio(before index: Int, _ stated: ExactNumber, in edition: CheckedEdition)
    -> Finding?
  {
    let share = edition.figures[index]
    guard index > 0, share.kind == .percent else { return nil }
    let ratio = edition.figures[index - 1]
    guard ratio.sentence == share.sentence, ratio.unit == "fraction", !ratio.isInName,
      ratio.bound == .exactly, share.bound == .exactly, case .number(let value) = ratio.value
    else { return nil }
    let words = edition.words(ofSentence: share.sentence)
    let between = words.string(ratio.folded.upperBound..<share.folded.lowerBound)
    let rows = edition.isEnglish ? ShareWords.englishBehindCount : ShareWords.behindCount
    guard Self.ties(between, rows) else { return nil }
    let percent = value.approximate * 100
    let slack = 0.5 * Self.unit(of: share, in: edition)
    let difference = abs(percent - stated.approximate)
    guard difference > slack + 1e-9, abs(100 - percent - stated.approximate) > slack + 1e-9
    else { return nil }
    let rounded = ShownShare.oneDecimal(percent)
    return edition.finding(
      Self.id, .high, at: [edition.excerpt(ratio), edition.excerpt(share)],
      facts: [
        .init("ratio", edition.surface(ratio)), .init("stated", stated.description),
        .init("computed", rounded),
      ],
      arithmetic: "\(edition.surface(ratio)) = \(rounded) % ≠ \(stated) %")
  }

  private func finding(
    _ share: Figure, _ stated: ExactNumber, _ own: [Figure], in edition: CheckedEdition
  ) -> Finding? {
    guard let (part, whole) = counts(for: share, own, in: edition),
      let percent = Self.ratio(part, whole)
    else { return nil }
    let isFraction = share.unit == "fraction"
    let value = stated.approximate * (isFraction ? 100 : 1)
    let unit =
      isFraction ? 100 * 0.5 * stated.approximate : Self.unit(of: share, in: edition)
    let slack = (share.bound == .exactly ? 0.5 : 2.5) * unit
    let isOfRest =
      abs(100 - percent - value) <= slack + 1e-9
      && edition.words(ofSentence: share.sentence).containsAny(of: ShareWords.rests)
    guard abs(percent - value) > slack + 1e-9, !isOfRest,
      share.bound == .exactly || abs(percent - value) > 5
    else { return nil }
    let rounded = ShownShare.oneDecimal(percent)
    let shown = isFraction ? ShownShare.oneDecimal(value) : stated.description
    return edition.finding(
      Self.id, .high,
      at: [edition.excerpt(part), edition.excerpt(whole), edition.excerpt(share)],
      facts: [
        .init("part", part.value.description), .init("whole", whole.value.description),
        .init("stated", shown), .init("computed", rounded),
      ],
      arithmetic: "\(part.value) ÷ \(whole.value) = \(rounded) % ≠ \(shown) %")
  }

  /// The two counts that a share stands beside, where its words tie it to them.
  private func counts(
    for share: Figure, _ own: [Figure], in edition: CheckedEdition
  ) -> (Figure, Figure)? {
    guard own.count == 1 || own.count == 2 else { return nil }
    let words = edition.words(ofSentence: share.sentence)
    if own.count == 2, isNamedRate(share, of: own, in: words) {
      return Self.ordered(own[0], own[1])
    }
    guard tie(share, own, in: words, edition.isEnglish) else { return nil }
    if own.count == 2 {
      guard isShareOf(own, share, in: words, edition) else { return nil }
      return Self.ordered(own[0], own[1])
    }
    guard own.count == 1, let before = takenUp(by: share, in: edition, words) else { return nil }
    let whole = alike(before, in: edition)
    guard whole.count == 1, edition.isEnglish || Self.isAlike(whole[0].unit, own[0].unit) else {
      return nil
    }
    return Self.ordered(own[0], whole[0])
  }

  /// 2,000人に送り、回収は840件（回収率42％）: the rate is named, and the first count is what was sent out.
  private func isNamedRate(_ share: Figure, of counts: [Figure], in words: FoldedWords) -> Bool {
    guard counts[1].folded.upperBound <= share.folded.lowerBound,
      ShareWords.namedRates.contains(
        words.string(counts[1].folded.upperBound..<share.folded.lowerBound))
    else { return false }
    let around = FoldedWords(words.utf8, words.range.lowerBound..<counts[1].folded.lowerBound)
    return around.containsAny(of: ShareWords.namedRateWholes)
  }

  private static func ordered(_ a: Figure, _ b: Figure) -> (Figure, Figure)? {
    guard case .number(let x) = a.value, case .number(let y) = b.value else { return nil }
    return x < y ? (a, b) : (b, a)
  }

  /// Exact counts of a sentence, in reading order; three stand for all where there are more.
  private func alike(_ sentence: Int, in edition: CheckedEdition) -> [Figure] {
    var counts: [Figure] = []
    for figure in edition.figures(inSentence: sentence) where counts.count < 3 {
      guard figure.kind == .count || figure.kind == .number && figure.unit.isEmpty,
        figure.bound == .exactly, !figure.isInName, case .number = figure.value
      else { continue }
      counts.append(figure)
    }
    return counts
  }

  /// Whether only words that say "that is" stand between the share and a count.
  private func tie(
    _ share: Figure, _ counts: [Figure], in words: FoldedWords, _ isEnglish: Bool
  ) -> Bool {
    counts.contains { count in
      if count.folded.upperBound <= share.folded.lowerBound {
        let between = words.string(count.folded.upperBound..<share.folded.lowerBound)
        return Self.ties(
          between, isEnglish ? ShareWords.englishBehindCount : ShareWords.behindCount)
      }
      let between = words.string(share.folded.upperBound..<count.folded.lowerBound)
      return Self.ties(between, isEnglish ? ShareWords.englishBeforeCount : ShareWords.beforeCount)
    }
  }

  private static func ties(_ between: String, _ rows: [String]) -> Bool {
    between.utf8.count <= 90
      && rows.contains { row in
        row.hasPrefix("…") ? between.hasSuffix(String(row.dropFirst())) : between == row
      }
  }

  /// A word for part and whole, and no word for growth.
  private func isShareOf(
    _ counts: [Figure], _ share: Figure, in words: FoldedWords, _ edition: CheckedEdition
  ) -> Bool {
    guard edition.isEnglish || Self.isAlike(counts[0].unit, counts[1].unit) else { return false }
    let start = min(counts[0].folded.lowerBound, share.folded.lowerBound)
    let end = max(counts[1].folded.upperBound, share.folded.upperBound)
    let around = FoldedWords(
      words.utf8, max(words.range.lowerBound, start - 12)..<min(words.range.upperBound, end + 15))
    if ShareWords.growth.contains(where: { around.contains($0) }) { return false }
    let cues = edition.isEnglish ? ShareWords.englishCues : ShareWords.cues
    return cues.contains { around.contains($0) }
  }

  /// The sentence before, where the share's own takes its count up.
  private func takenUp(
    by share: Figure, in edition: CheckedEdition, _ words: FoldedWords
  ) -> Int? {
    let sentence = share.sentence
    guard sentence > 0,
      edition.section(ofSentence: sentence - 1)
        == edition.section(ofSentence: sentence),
      edition.sentences[sentence - 1].block == edition.sentences[sentence].block
        || !edition.isEnglish,
      CheckingWords.takingUpWords.contains(where: { words.stands($0, at: words.range.lowerBound) })
        || ShareWords.wholes.contains(where: { words.ends($0, at: share.folded.lowerBound) })
        || ShareWords.wholesBehind.contains(where: { words.stands($0, at: share.folded.upperBound) }
        ),
      !ShareWords.growth.contains(where: { words.contains($0) })
    else { return nil }
    return sentence - 1
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let people: Set<String> = ["人", "名", "者"]
    return a == b || people.contains(a) && people.contains(b)
  }

  private static func ratio(_ part: Figure, _ whole: Figure) -> Double? {
    guard case .number(let a) = part.value, case .number(let b) = whole.value, !b.isZero,
      a.approximate <= b.approximate
    else { return nil }
    return a.approximate / b.approximate * 100
  }

  /// The weight of a share's last digit: 0.1 for 41.6%, 1 for 48%, 10 for 3割.
  private static func unit(of share: Figure, in edition: CheckedEdition) -> Double {
    let surface = edition.surface(share)
    if surface.contains("割"), !surface.contains("分") { return 10 }
    return ShownShare.lastDigit(of: surface)
  }
}
