internal import Lexicon
internal import PolicyModel

/// C41: an order, a greatest value or a steady rise that the values do not show.
///
/// Fires: 多い順に120件、150件、98件; 最も多いのは北支所 where a table gives another row more; 一貫して増え続けて above a column that
/// falls once; in descending order £40,000, £55,000. Does not: values that are equal, another
/// column, another table's names, rows without a value.
struct RankCheck: ConsistencyCheck {
  static let id = "C41"
  static let gravest = Finding.Severity.medium

  func findings(in edition: CheckedEdition) -> [Finding] {
    let sentences = edition.sentences(with: .ranking)
    guard !sentences.isEmpty else { return [] }
    let tables = edition.figureTables.tables
    return sentences.compactMap { sentence in
      if case .tableRow = edition.blocks[edition.sentences[sentence].block].kind { return nil }
      let words = edition.words(ofSentence: sentence)
      return listed(sentence, words, in: edition)
        ?? (tables.isEmpty ? nil : extreme(sentence, words, tables, in: edition))
        ?? (tables.isEmpty ? nil : trend(sentence, words, tables, in: edition))
    }
  }

  // MARK: Values told in an order

  private func listed(_ sentence: Int, _ words: FoldedWords, in edition: CheckedEdition) -> Finding?
  {
    let falls = words.containsAny(of: RankWords.descending)
    guard falls != words.containsAny(of: RankWords.ascending) else { return nil }
    let figures = edition.figures(inSentence: sentence).filter { !$0.isInName }
    // The three largest grants were …: the last values are those told in order.
    guard let last = figures.last(where: { Self.isAmount($0) }) else { return nil }
    let own = figures.filter { $0.kind == last.kind && $0.unit == last.unit && Self.isAmount($0) }
    guard own.count >= 3, own.count == figures.count(where: { $0.kind == last.kind }) else {
      return nil
    }
    for (a, b) in zip(own, own.dropFirst()) {
      guard case .number(let x) = a.value, case .number(let y) = b.value, falls ? x < y : x > y
      else { continue }
      return edition.finding(
        Self.id, .medium, at: [edition.excerpt(a), edition.excerpt(b)],
        facts: [.init("first", edition.surface(a)), .init("second", edition.surface(b))],
        arithmetic: falls ? "\(x) < \(y)" : "\(x) > \(y)")
    }
    return nil
  }

  private static func isAmount(_ figure: Figure) -> Bool {
    guard case .number = figure.value else { return false }
    return [.count, .money, .percent, .dimension].contains(figure.kind) && figure.bound == .exactly
  }

  // MARK: The greatest of a table

  private func extreme(
    _ sentence: Int, _ words: FoldedWords, _ tables: [FigureTables.Table],
    in edition: CheckedEdition
  ) -> Finding? {
    let isGreatest = words.containsAny(of: RankWords.greatest)
    guard isGreatest != words.containsAny(of: RankWords.least) else { return nil }
    for table in tables {
      let named = table.rows.filter {
        Self.names(words, $0.label)
          && isSubject(
            $0.label, of: words, isGreatest ? RankWords.greatest : RankWords.least, edition)
      }
      guard named.count == 1, let row = named.first,
        let column = Self.column(of: table, in: words), let own = row.cells[column],
        case .number(let value) = own.value
      else { continue }
      let cells = table.rows.compactMap {
        $0.cells.indices.contains(column) ? $0.cells[column] : nil
      }
      guard cells.count == table.rows.count,
        cells.allSatisfy({ $0.kind == own.kind && $0.unit == own.unit })
      else { continue }
      let rival = cells.first { cell in
        guard case .number(let other) = cell.value else { return false }
        return isGreatest ? other > value : other < value
      }
      guard let rival else { continue }
      return edition.finding(
        Self.id, .medium,
        at: [edition.excerpt(own), edition.excerpt(rival), edition.excerpt(sentence: sentence)],
        facts: [
          .init("label", row.label), .init("row", edition.surface(own)),
          .init("rival", edition.surface(rival)),
        ], arithmetic: isGreatest ? "\(rival.value) > \(value)" : "\(rival.value) < \(value)")
    }
    return nil
  }

  /// A name of two signs or more, whole.
  private static func names(_ words: FoldedWords, _ label: String) -> Bool {
    label.utf8.count >= 3 && words.contains(label)
  }

  /// 最も多いのはX, Xが最も多く; X has the highest, the highest … is X.
  private func isSubject(
    _ label: String, of words: FoldedWords, _ rows: [String], _ edition: CheckedEdition
  ) -> Bool {
    guard
      let mark = rows.compactMap({ words.first($0) }).min(by: { $0.lowerBound < $1.lowerBound }),
      let name = words.first(label)
    else { return false }
    if edition.isEnglish {
      if name.upperBound <= mark.lowerBound {
        return [
          " has the ", " had the ", " received the ", " holds the ", " is the ", " was the ",
          " saw the ",
        ]
        .contains {
          words.ends($0, at: mark.lowerBound) && words.ends($0, at: name.upperBound + $0.utf8.count)
        }
      }
      let gap = words.string(mark.upperBound..<name.lowerBound)
      return gap.hasSuffix(" is ") || gap.hasSuffix(" was ") || gap.hasSuffix(" in ")
    }
    if name.lowerBound >= mark.upperBound {
      let gap = words.string(mark.upperBound..<name.lowerBound)
      return ["いのは", "かったのは", "いのは、", "かったのは、", "は", "は、"].contains(gap)
    }
    return ["が", "で", "は"].contains {
      words.stands($0, at: name.upperBound) && name.upperBound + $0.utf8.count == mark.lowerBound
    }
  }

  /// The one column whose head the sentence names; the only one where there is but one.
  private static func column(of table: FigureTables.Table, in words: FoldedWords) -> Int? {
    let columns = table.headers.indices.dropFirst().filter { column in
      table.rows.contains { $0.cells.indices.contains(column) && $0.cells[column] != nil }
    }
    let lower = words.string.lowercased()
    let named = columns.filter {
      lower.contains(table.headers[$0].lowercased()) && !table.headers[$0].isEmpty
    }
    return named.count == 1 ? named[0] : nil
  }

  // MARK: A rise or a fall without a break

  private func trend(
    _ sentence: Int, _ words: FoldedWords, _ tables: [FigureTables.Table],
    in edition: CheckedEdition
  ) -> Finding? {
    let rises = words.containsAny(of: RankWords.rising)
    guard rises != words.containsAny(of: RankWords.falling) else { return nil }
    let own = edition.figures(inSentence: sentence)
    let since = own.compactMap { figure -> DayNumber? in
      guard case .date(let date) = figure.value else { return nil }
      return date.days()?.lowerBound
    }
    let others = own.filter { $0.kind != .date && $0.kind != .recurrence }
    guard others.isEmpty, since.count <= 2 else { return nil }
    for table in tables {
      guard let column = Self.column(of: table, in: words) else { continue }
      let points = table.rows.compactMap { row -> (day: DayNumber, figure: Figure)? in
        guard let day = row.date?.days()?.lowerBound, row.cells.indices.contains(column),
          let figure = row.cells[column],
          since.first.map({ $0 <= day }) ?? true, since.count < 2 || day <= since[1]
        else { return nil }
        return (day, figure)
      }
      guard points.count >= 3, zip(points, points.dropFirst()).allSatisfy({ $0.day < $1.day })
      else {
        continue
      }
      for (a, b) in zip(points, points.dropFirst()) {
        guard case .number(let x) = a.figure.value, case .number(let y) = b.figure.value,
          a.figure.unit == b.figure.unit, rises ? y < x : y > x
        else { continue }
        return edition.finding(
          Self.id, .medium,
          at: [
            edition.excerpt(a.figure), edition.excerpt(b.figure),
            edition.excerpt(sentence: sentence),
          ],
          facts: [
            .init("column", table.headers[column]), .init("from", edition.surface(a.figure)),
            .init("to", edition.surface(b.figure)),
          ], arithmetic: "\(x) → \(y)")
      }
    }
    return nil
  }
}
