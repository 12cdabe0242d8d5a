internal import PolicyModel

/// C11: a share without a word for the whole it is of.
///
/// Fires: 98％が登録しています; 60% said yes. Does not: 世帯の47％, 利用率は47％, 3割引き, growth and tax
/// rates, which are shares of themselves; cells of tables. For information only.
struct ShareWithoutBaseCheck: ConsistencyCheck {
  static let id = "C11"
  static let gravest = Finding.Severity.info

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.shares.compactMap { index in
      let figure = edition.figures[index]
      guard figure.kind == .percent, figure.base == nil, figure.role != .target, !figure.isInName,
        figure.unit == "percent", case .number = figure.value
      else { return nil }
      let block = edition.blocks[edition.sentences[figure.sentence].block]
      if case .tableRow = block.kind { return nil }
      let words = edition.words(ofSentence: figure.sentence)
      let (start, end) = (figure.folded.lowerBound, figure.folded.upperBound)
      let isBare: Bool
      if edition.isEnglish {
        isBare =
          start <= words.range.lowerBound + 1
          && [" said", " say", " are ", " were ", " have ", " had ", " use", " want", " think"]
            .contains { words.stands($0, at: end) }
      } else {
        // Only a share that is itself what acts, at the beginning of its clause.
        let leads = start == words.range.lowerBound || words.ends("、", at: start)
        isBare = leads && words.stands("が", at: end)
      }
      guard isBare,
        edition.figures(inSentence: figure.sentence)
          .allSatisfy({ $0.kind != .count }),
        !edition.isInQuotation(start)
      else { return nil }
      return edition.finding(
        Self.id, .info, at: [edition.excerpt(figure)],
        facts: [.init("stated", edition.surface(figure))])
    }
  }
}
