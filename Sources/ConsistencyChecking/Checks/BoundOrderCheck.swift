internal import Lexicon
internal import PolicyModel

/// C38: a least value that is above the greatest.
///
/// Fires: 20人以上15人以下; 下限10万円、上限5万円; at least 20 and no more than 15; a minimum of £50 and a maximum of
/// £40. Does not: two groups (65歳以上、5歳以下の方), alternatives (又は), values of two units.
struct BoundOrderCheck: ConsistencyCheck {
  static let id = "C38"

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.indices.compactMap { index in
      if edition.figures[index].kind == .age,
        let finding = turned(edition.figures[index], in: edition)
      {
        return finding
      }
      let next = index + 1
      guard next < edition.figures.count,
        edition.figures[index].sentence == edition.figures[next].sentence,
        !edition.figures[index].isInName, !edition.figures[next].isInName,
        edition.figures[index].kind == edition.figures[next].kind
          || edition.figures[index].kind == .number,
        case .number = edition.figures[index].value, case .number = edition.figures[next].value
      else { return nil }
      let (a, b) = (edition.figures[index], edition.figures[next])
      guard Self.areAlike(a, b), a.folded.upperBound <= b.folded.lowerBound,
        case .number(let low) = a.value, case .number(let high) = b.value, low > high,
        Self.areBounds(a, b, edition.words(ofSentence: a.sentence), edition.isEnglish)
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(a), edition.excerpt(b)],
        facts: [.init("first", edition.surface(a)), .init("second", edition.surface(b))],
        arithmetic: "\(low) > \(high)")
    }
  }

  /// 12歳から10歳: ages from the older to the younger.
  private func turned(_ figure: Figure, in edition: CheckedEdition) -> Finding? {
    guard figure.kind == .age, case .numbers(let low, let high, isTransition: false) = figure.value,
      low > high
    else { return nil }
    return edition.finding(
      Self.id, .high, at: [edition.excerpt(figure)],
      facts: [.init("first", low.description), .init("second", high.description)],
      arithmetic: "\(low) > \(high)")
  }

  /// At least 8 and no more than 6 members: the unit stands behind the second.
  private static func areAlike(_ a: Figure, _ b: Figure) -> Bool {
    a.kind == b.kind && a.unit == b.unit
      || a.kind == .number && a.unit.isEmpty && b.kind == .count
  }

  private static func areBounds(
    _ a: Figure, _ b: Figure, _ words: FoldedWords, _ isEnglish: Bool
  ) -> Bool {
    let gap = words.string(a.folded.upperBound..<b.folded.lowerBound)
    let isLeast = a.bound == .atLeast || a.bound == .moreThan
    let isMost = b.bound == .atMost || b.bound == .lessThan || b.bound == .upTo
    if isLeast, isMost, BoundWords.joints.contains(gap) { return true }
    // 下限10万円、上限5万円, where the words are read as the values' own.
    if isLeast, isMost, gap == "、" || gap == ", ",
      BoundWords.least.contains(where: { words.stands($0, at: a.folded.lowerBound) }),
      BoundWords.most.contains(where: { words.stands($0, at: b.folded.lowerBound) })
    {
      return true
    }
    guard gap.utf8.count <= 40 else { return false }
    if isEnglish {
      return BoundWords.englishLeast.contains {
        words.ends($0, at: a.folded.lowerBound) || words.stands($0, at: a.folded.lowerBound)
      }
        && BoundWords.englishMost.contains {
          words.ends($0, at: b.folded.lowerBound) || words.stands($0, at: b.folded.lowerBound)
        }
        && !gap.contains(" or ")
    }
    return BoundWords.least.contains { words.ends($0, at: a.folded.lowerBound) }
      && BoundWords.most.contains { words.ends($0, at: b.folded.lowerBound) }
      && !gap.contains("。")
  }
}
