internal import Lexicon
internal import PolicyModel

/// Several counts of one whole with their shares, for C08, and shares that exclude one another or
/// that several bear, for C10.
struct ShareRun {
  let edition: CheckedEdition

  /// A count with the share in the bracket behind it.
  private struct Pair {
    let count: Figure
    let share: Figure
  }

  /// 412人が答え、うち賛成は268人（65.0％）、反対は103人（30.0％）: pairs whose share the first count does not give.
  func mismatches(in sentence: Int) -> [Finding] {
    let figures = edition.figures(inSentence: sentence)
    guard figures.count >= 5, let whole = figures.first(where: { $0.kind == .count }),
      whole.bound == .exactly, !whole.isInName, case .number(let total) = whole.value,
      !total.isZero
    else { return [] }
    let words = edition.words(ofSentence: sentence)
    let pairs = pairs(in: figures, words)
    guard pairs.count >= 2, pairs[0].count.span != whole.span,
      ShareWords.runOpeners.contains(where: {
        words.first($0, from: whole.folded.upperBound, before: pairs[1].count.folded.lowerBound)
          != nil
      })
    else { return [] }
    return pairs.compactMap { pair in
      guard pair.count.unit == whole.unit, case .number(let part) = pair.count.value,
        case .number(let stated) = pair.share.value, part <= total
      else { return nil }
      let percent = part.approximate / total.approximate * 100
      let slack = 0.51 * ShownShare.lastDigit(of: edition.surface(pair.share))
      guard abs(percent - stated.approximate) > slack else { return nil }
      let computed = ShownShare.oneDecimal(percent)
      return edition.finding(
        PercentAndCountsCheck.id, .high,
        at: [edition.excerpt(pair.count), edition.excerpt(whole), edition.excerpt(pair.share)],
        facts: [
          .init("part", part.description), .init("whole", total.description),
          .init("stated", stated.description), .init("computed", computed),
        ],
        arithmetic: "\(part) ÷ \(total) = \(computed) % ≠ \(stated) %")
    }
  }

  /// 賛成は52％、反対は38％、無回答は15％: answers that exclude one another and do not make 100.
  func excess(in sentence: Int) -> Finding? {
    let range = edition.figureRange(ofSentence: sentence)
    guard range.count >= 3 else { return nil }
    let figures = edition.figures[range]
    let shares = figures.filter { $0.kind == .percent && $0.bound == .exactly && !$0.isInName }
    guard shares.count >= 3, shares.count == figures.count(where: { $0.kind == .percent }) else {
      return nil
    }
    let words = edition.words(ofSentence: sentence)
    guard ShareWords.answers.contains(where: { row in row.allSatisfy { words.contains($0) } }),
      ShareWords.noAnswers.contains(where: { words.contains($0) })
    else { return nil }
    var sum = 0.0
    for share in shares {
      guard case .number(let value) = share.value else { return nil }
      sum += value.approximate
    }
    guard abs(sum - 100) > 0.51 * Double(shares.count) else { return nil }
    let computed = ShownShare.oneDecimal(sum)
    let terms = shares.map { $0.value.description }.joined(separator: " + ")
    return edition.finding(
      SumCheck.id, .medium, at: shares.map { edition.excerpt($0) },
      facts: [.init("stated", "100"), .init("computed", computed), .init("unit", "percent")],
      arithmetic: "\(terms) = \(computed) ≠ 100")
  }

  /// 県が2分の1、市が3分の1、事業者が3分の1を負担します: what each of several bears, and together more than the whole.
  func overcharge(in sentence: Int) -> Finding? {
    let own = edition.figureRange(ofSentence: sentence)
    guard own.count >= 2 else { return nil }
    let shares = own.filter {
      edition.figures[$0].kind == .percent || edition.figures[$0].unit == "fraction"
    }.map { edition.figures[$0] }
    guard shares.count >= 2, let last = shares.last else { return nil }
    let words = edition.words(ofSentence: sentence)
    guard
      ShareWords.bearing.contains(where: { words.stands($0, at: last.folded.upperBound) }),
      shares.allSatisfy({ share in
        share.bound == .exactly && !share.isInName
          && ["が", "は"].contains { words.ends($0, at: share.folded.lowerBound) }
      })
    else { return nil }
    var sum = 0.0
    for share in shares {
      guard case .number(let value) = share.value else { return nil }
      sum += value.approximate * (share.kind == .percent ? 1 : 100)
    }
    // 33％ three times and 34％ are rounded thirds.
    guard sum > 100 + 0.51 * Double(shares.count) else { return nil }
    let computed = ShownShare.oneDecimal(sum)
    let terms = shares.map { edition.surface($0) }.joined(separator: " + ")
    return edition.finding(
      SumCheck.id, .medium, at: shares.map { edition.excerpt($0) },
      facts: [.init("stated", "100"), .init("computed", computed), .init("unit", "percent")],
      arithmetic: "\(terms) = \(computed) % > 100 %")
  }

  private func pairs(in figures: ArraySlice<Figure>, _ words: FoldedWords) -> [Pair] {
    zip(figures, figures.dropFirst()).compactMap { count, share in
      guard count.kind == .count, count.bound == .exactly, share.kind == .percent,
        share.bound == .exactly,
        count.folded.upperBound <= share.folded.lowerBound,
        ["(", " ("].contains(words.string(count.folded.upperBound..<share.folded.lowerBound)),
        words.stands(")", at: share.folded.upperBound)
      else { return nil }
      return Pair(count: count, share: share)
    }
  }
}
