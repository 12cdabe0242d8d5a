internal import Lexicon
internal import PolicyModel

/// C40: an age in brackets that those it explains are not of.
///
/// Fires: 中学3年生（満12歳に達する生徒）; 高校生世代（20歳に達する日以後…）; 18歳以上（17歳を含む）. Does not: ages that turn within the
/// year (小学1年生（6歳）, 中学生（15歳まで）), brackets that tell of something else.
struct GradeAgeCheck: ConsistencyCheck {
  static let id = "C40"
  static let gravest = Finding.Severity.medium

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.figures.indices.compactMap { index in
      guard edition.figures[index].kind == .age, !edition.figures[index].isInName else {
        return nil
      }
      return grade(before: index, in: edition) ?? included(index, in: edition)
    }
  }

  private func grade(before index: Int, in edition: CheckedEdition) -> Finding? {
    let figure = edition.figures[index]
    guard edition.has(.grade, figure.sentence), let ages = Self.ages(of: figure) else { return nil }
    let words = edition.words(ofSentence: figure.sentence)
    for opening in GradeWords.openings where words.ends(opening, at: figure.folded.lowerBound) {
      let end = figure.folded.lowerBound - opening.utf8.count
      for start in max(words.range.lowerBound, end - 24)..<max(words.range.lowerBound, end)
      where words.utf8[start] & 0xC0 != 0x80 {
        let match = GradeWords.grades.trie.longest(in: words.utf8, from: start, to: end)
        guard match.row >= 0, match.end == end else { continue }
        let own = GradeWords.grades.rows[match.row].ages
        guard ages.upperBound < own.lowerBound || ages.lowerBound > own.upperBound else {
          return nil
        }
        return edition.finding(
          Self.id, .medium, at: [edition.excerpt(figure)],
          facts: [
            .init("grade", words.string(start..<end)), .init("stated", edition.surface(figure)),
            .init("from", "\(own.lowerBound)"), .init("to", "\(own.upperBound)"),
          ], arithmetic: "\(ages.lowerBound) ∉ \(own.lowerBound)…\(own.upperBound)")
      }
    }
    return nil
  }

  private static func ages(of figure: Figure) -> ClosedRange<Int>? {
    switch figure.value {
    case .number(let number):
      guard let age = number.decimal?.int else { return nil }
      // 13歳未満 are 12.
      return figure.bound == .lessThan ? age - 1...age : age...age
    case .numbers(let low, let high, _):
      guard let a = low.decimal?.int, let b = high.decimal?.int, a <= b else { return nil }
      return a...b
    default: return nil
    }
  }

  /// 18歳以上（17歳を含む）: one who is younger than the least.
  private func included(_ index: Int, in edition: CheckedEdition) -> Finding? {
    guard index > 0, edition.figures[index - 1].sentence == edition.figures[index].sentence else {
      return nil
    }
    let (least, own) = (edition.figures[index - 1], edition.figures[index])
    guard least.kind == .age, least.bound == .atLeast, case .number(let low) = least.value,
      case .number(let age) = own.value, age < low, own.bound == .exactly || own.bound == .atLeast
    else { return nil }
    let words = edition.words(ofSentence: own.sentence)
    let isIncluded =
      edition.isEnglish
      ? GradeWords.includedBefore.contains {
        words.ends($0, at: own.folded.lowerBound) || words.stands($0, at: own.folded.lowerBound)
      }
      : words.string(least.folded.upperBound..<own.folded.lowerBound) == "("
        && GradeWords.includedBehind.contains { words.stands($0, at: own.folded.upperBound) }
    guard isIncluded, !words.containsAny(of: GradeWords.turning) else { return nil }
    return edition.finding(
      Self.id, .medium, at: [edition.excerpt(least), edition.excerpt(own)],
      facts: [.init("least", edition.surface(least)), .init("included", edition.surface(own))],
      arithmetic: "\(age) < \(low)")
  }
}
