internal import Lexicon
internal import PolicyModel

/// Finds a whole whose parts are told one after the other, for C10.
///
/// The form alone claims that the parts are all: a bracket or what stands behind a colon holds
/// nothing else, or a total (総事業費) is met by them (を充てる). Where the parts miss the whole by far
/// they are taken for a choice of them.
struct ListedParts {
  let edition: CheckedEdition

  /// Parts that miss their whole by more than this share of it are no slip.
  private let widest = 0.34

  /// 120人（3歳児30人、4歳児40人、5歳児45人）; 4,200 homes: 1,900 in the north, …; 総事業費は48億円とし、…を充てる.
  func finding(in sentence: Int, _ figures: [Figure], _ words: FoldedWords) -> Finding? {
    for (index, whole) in figures.enumerated() where index + 2 < figures.count {
      guard let parts = parts(of: whole, in: figures[(index + 1)...], words) else { continue }
      if let finding = told(whole, parts) { return finding }
    }
    return nil
  }

  /// 内訳は、… at the head of a sentence: the whole stands in the one before.
  func finding(behind sentence: Int, _ figures: [Figure], _ words: FoldedWords) -> Finding? {
    guard sentence > 0, figures.count >= 2,
      PartWords.openers.contains(where: { words.stands($0, at: words.range.lowerBound) }),
      edition.section(ofSentence: sentence - 1)
        == edition.section(ofSentence: sentence)
    else { return nil }
    let unit = figures[0].unit
    guard figures.allSatisfy({ $0.unit == unit && $0.kind == figures[0].kind }) else { return nil }
    let wholes = edition.figures(inSentence: sentence - 1).filter {
      $0.unit == unit && $0.kind == figures[0].kind && $0.bound == .exactly && !$0.isInName
    }
    guard wholes.count == 1 else { return nil }
    return told(wholes[0], figures)
  }

  private func told(_ whole: Figure, _ parts: [Figure]) -> Finding? {
    guard case .number(let total) = whole.value, total.approximate > 0 else { return nil }
    var sum = 0.0
    for part in parts {
      guard case .number(let value) = part.value, value < total else { return nil }
      sum += value.approximate
    }
    guard abs(sum - total.approximate) <= widest * total.approximate else { return nil }
    switch whole.bound {
    case .exactly: break
    case .atMost, .upTo: guard sum > total.approximate else { return nil }
    default: return nil
    }
    return SumCheck.finding(in: edition, whole: whole, parts: parts)
  }

  private func parts(
    of whole: Figure, in rest: ArraySlice<Figure>, _ words: FoldedWords
  ) -> [Figure]? {
    let start = whole.folded.upperBound
    let end: Int
    if words.stands("(", at: start) || words.stands(" (", at: start) {
      guard let close = words.first(")", from: start) else { return nil }
      end = close.lowerBound
    } else if PartWords.colons.contains(where: { words.stands($0, at: start) }) {
      end = words.range.upperBound
    } else if isTotal(whole, words) {
      end = words.range.upperBound
    } else {
      return nil
    }
    let isGeneric =
      edition.isEnglish
      && (end < words.range.upperBound
        || words.stands(": ", at: start)
          && rest.count(where: { $0.folded.lowerBound >= start }) >= 3)
      && PartWords.generics.contains(whole.unit.lowercased())
    let inside = rest.filter { $0.folded.lowerBound >= start && $0.folded.upperBound <= end }
    let parts = inside.filter {
      ($0.unit == whole.unit || $0.unit.isEmpty && $0.kind == .number || isGeneric)
        && ($0.kind == whole.kind || $0.kind == .number) && $0.bound == .exactly
    }
    guard parts.count >= 2, parts.count == inside.count, let last = parts.last else { return nil }
    let between = FoldedWords(words.utf8, start..<last.folded.lowerBound)
    guard !between.containsAny(of: PartWords.noParts) else { return nil }
    if edition.isEnglish {
      // Two clerks and the secretary: one more, who is not counted.
      let behind = FoldedWords(words.utf8, last.folded.upperBound..<end)
      let all = [between, behind]
      guard !all.contains(where: { $0.containsAny(of: PartWords.singles) }) else { return nil }
      guard between.contains(" and ") || between.contains(", ") else { return nil }
      return parts
    }
    // Every part has a name before it and none is a step of a scale.
    return parts.allSatisfy { isNamed($0, words, from: start) } ? parts : nil
  }

  /// 総事業費は48億円とし、: a total that is met by what follows.
  private func isTotal(_ whole: Figure, _ words: FoldedWords) -> Bool {
    guard !edition.isEnglish else { return false }
    let before = FoldedWords(
      words.utf8,
      max(words.range.lowerBound, whole.folded.lowerBound - 45)..<whole.folded.lowerBound)
    let isBound = whole.bound == .atMost || whole.bound == .upTo
    return (before.containsAny(of: PartWords.totals) || isBound)
      && PartWords.behindTotals.contains { words.stands($0, at: whole.folded.upperBound) }
  }

  /// A kanji, a katakana or は stands right before the part.
  private func isNamed(_ part: Figure, _ words: FoldedWords, from start: Int) -> Bool {
    let end = part.folded.lowerBound
    guard end - 3 >= start else { return false }
    let lead = words.utf8[end - 3]
    return (0xE4...0xE9).contains(lead) || lead == 0xE3 && words.utf8[end - 2] >= 0x82
      || ["は", "が"].contains { words.ends($0, at: end) }
  }
}
