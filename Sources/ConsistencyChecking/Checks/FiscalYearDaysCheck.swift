internal import Lexicon
internal import PolicyModel

/// C39: days in brackets behind a fiscal year that do not lie in it, and another day for its end.
///
/// Fires: 令和8年度中（令和8年3月31日まで）; 令和7年度の実績（令和8年4月から令和9年3月まで）; the 2025/26 financial year (1 April 2025
/// to 31 March 2027); 年度末の12月31日. Does not: an as-of date (令和8年3月31日現在), years of an undertaking
/// that has its own (事業年度), years that begin with January.
struct FiscalYearDaysCheck: ConsistencyCheck {
  static let id = "C39"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard !edition.sentences(with: .fiscalYear).isEmpty else { return [] }
    return edition.figures.indices.dropFirst().compactMap { index in
      let kind = edition.figures[index].kind
      guard kind == .date || kind == .dateRange,
        edition.has(.fiscalYear, edition.figures[index].sentence), !edition.figures[index].isInName,
        let finding = days(index, in: edition) ?? end(edition.figures[index], in: edition),
        !edition.words(ofSentence: edition.figures[index].sentence)
          .containsAny(of: FiscalWords.others)
      else { return nil }
      return finding
    } + (edition.figures.first.flatMap { end($0, in: edition) }.map { [$0] } ?? [])
  }

  /// 「令和8年度（2026年まで）」 names no days.
  private func isWholeYear(_ figure: Figure) -> Bool {
    if case .date(let date) = figure.value { date.precision == .year } else { false }
  }

  private func days(_ index: Int, in edition: CheckedEdition) -> Finding? {
    let (year, own) = (edition.figures[index - 1], edition.figures[index])
    guard year.sentence == own.sentence, case .date(let date) = year.value,
      case .fiscalYear = date, let whole = date.days(), !isWholeYear(own), let told = own.days,
      year.folded.upperBound <= own.folded.lowerBound
    else { return nil }
    let words = edition.words(ofSentence: own.sentence)
    let gap = words.string(year.folded.upperBound..<own.folded.lowerBound)
    guard gap.hasSuffix("("), gap.utf8.count <= 40, gap.filter({ $0 == "(" }).count == 1,
      !whole.contains(told.lowerBound) || !whole.contains(told.upperBound),
      !FiscalWords.asOf.contains(where: { words.stands($0, at: own.folded.upperBound) })
    else { return nil }
    let isStretch = own.kind == .dateRange
    let isDeadline = own.role == .deadline || words.stands("まで", at: own.folded.upperBound)
    guard isStretch || isDeadline, told.upperBound.value - told.lowerBound.value < 800 else {
      return nil
    }
    return edition.finding(
      Self.id, .high, at: [edition.excerpt(year), edition.excerpt(own)],
      facts: [
        .init("year", edition.surface(year)), .init("stated", edition.surface(own)),
        .init("start", "\(whole.lowerBound.date)"), .init("end", "\(whole.upperBound.date)"),
      ],
      arithmetic:
        "\(told.lowerBound.date)–\(told.upperBound.date) ⊄ \(whole.lowerBound.date)–\(whole.upperBound.date)"
    )
  }

  /// 年度末の12月31日.
  private func end(_ own: Figure, in edition: CheckedEdition) -> Finding? {
    guard own.kind == .date, case .date(.day(_, let month?, let day)) = own.value, month != 3
    else { return nil }
    let words = edition.words(ofSentence: own.sentence)
    let name = FiscalWords.ends.first { words.ends($0, at: own.folded.lowerBound) }
    guard let name, !words.containsAny(of: FiscalWords.others) else { return nil }
    return edition.finding(
      Self.id, .medium, at: [edition.excerpt(own)],
      facts: [.init("name", String(name.prefix(3))), .init("stated", edition.surface(own))],
      arithmetic: "3-31 ≠ \(month)-\(day)")
  }
}
