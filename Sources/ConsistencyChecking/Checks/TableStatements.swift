internal import Lexicon
internal import PolicyModel

/// Finds sentences that give a cell of a table another value, for C35, by the names of its row
/// and its column together.
///
/// Fires: 令和5年度の相談件数は1,338件 beside the row 令和5年度 | 1,388件; 自転車の月額利用料は2,500円 beside 自転車 | 2,000円 under 月額. Does not:
/// a table with two such rows or columns, words that neither names.
struct TableStatements {
  let edition: CheckedEdition
  private let tables: [FigureTables.Table]

  init(edition: CheckedEdition) {
    self.edition = edition
    tables = edition.figureTables.tables
  }

  func findings() -> [Finding] {
    stated().compactMap { dated($0) ?? named($0) }
  }

  /// Totals that a column does not add up to, for C10.
  func totals() -> [Finding] { stated().compactMap { total($0) } }

  /// The figures that sentences state, where there is a table at all.
  private func stated() -> [Figure] {
    guard !tables.isEmpty else { return [] }
    return edition.figures.filter { figure in
      guard figure.bound == .exactly, !figure.isInName, case .number = figure.value,
        [.count, .money, .percent, .dimension, .number].contains(figure.kind)
      else { return false }
      switch edition.blocks[edition.sentences[figure.sentence].block].kind {
      case .paragraph, .listItem: break
      default: return false
      }
      return !edition.has(.qualified, figure.sentence) && !edition.isChanging(figure)
    }
  }

  private func finding(_ label: String, _ cell: Figure, _ figure: Figure) -> Finding {
    edition.finding(
      TableValueCheck.id, .high,
      at: [cell, figure].sorted { $0.span < $1.span }.map { edition.excerpt($0) },
      facts: [
        .init("label", label), .init("row", edition.shown(cell)),
        .init("stated", edition.shown(figure)),
      ], arithmetic: "\(cell.value) ≠ \(figure.value)")
  }

  private func isRival(_ cell: Figure, _ figure: Figure) -> Bool {
    guard cell.kind == figure.kind, cell.unit == figure.unit, cell.value != figure.value,
      case .number(let x) = cell.value, case .number(let y) = figure.value
    else { return false }
    // 約 by rounding: 1,388 and 1,400.
    let (a, b) = (x.approximate, y.approximate)
    return a > 0 && b > 0 && a / b < 3 && b / a < 3
  }

  // MARK: A row that is a date

  private func dated(_ figure: Figure) -> Finding? {
    let own = edition.figures(inSentence: figure.sentence).filter { !$0.isInName }
    let dates = own.filter { $0.kind == .date }
    guard let first = dates.first, own.first == first, own.count >= 2, own[1] == figure,
      case .date(let date) = first.value,
      date.days() != nil, dates[0].folded.upperBound <= figure.folded.lowerBound
    else { return nil }
    let words = edition.words(ofSentence: figure.sentence)
    // 令和5年度の相談件数は: nothing else narrows it down.
    let topic = words.string(dates[0].folded.upperBound..<figure.folded.lowerBound)
    let rows = tables.flatMap { table in
      table.rows.filter { $0.date == date }.map { (table, $0) }
    }
    guard rows.count == 1, let (table, row) = rows.first,
      words.string(words.range.lowerBound..<dates[0].folded.lowerBound).utf8.count <= 12
    else { return nil }
    let columns = row.cells.indices.dropFirst().filter { column in
      column < table.headers.count && !table.headers[column].isEmpty
        && Self.isTopic(topic, table.headers[column], edition.isEnglish)
    }
    guard columns.count == 1, let cell = row.cells[columns[0]], isRival(cell, figure) else {
      return nil
    }
    return finding(row.label + " " + table.headers[columns[0]], cell, figure)
  }

  /// の相談件数は, , the number of visits was: the head of a column and what ties it to its value.
  private static func isTopic(_ topic: String, _ header: String, _ isEnglish: Bool) -> Bool {
    if isEnglish {
      let topic = topic.lowercased()
      let head = header.lowercased()
      return ["", "there were ", "the number of "].contains { lead in
        [" was ", " were ", " rose to ", " fell to ", " stood at ", " reached ", " came to "]
          .contains { topic == ", " + lead + head + $0 || topic == ", the " + lead + head + $0 }
      }
    }
    return [
      "の\(header)は", "の\(header)は、", "の\(header)が", "、\(header)は", "、\(header)は、", "は、\(header)が",
      "における\(header)は", "の\(header)は全体で",
    ]
    .contains(topic)
  }

  // MARK: All rows together

  /// 来場者は、2会場で合わせて2,100人 where the column 来場者 adds up to 2,000人.
  private func total(_ figure: Figure) -> Finding? {
    guard figure.kind == .count || figure.kind == .money else { return nil }
    let words = edition.words(ofSentence: figure.sentence)
    guard !edition.isEnglish, let mark = words.first("は", before: figure.folded.lowerBound),
      ReckoningWords.allTogether.contains(where: { words.ends($0, at: figure.folded.lowerBound) }),
      edition.figures(inSentence: figure.sentence).count(where: { $0.unit == figure.unit }) == 1
    else { return nil }
    let topic = words.string(words.range.lowerBound..<mark.lowerBound)
    for table in tables {
      let columns = table.headers.indices.dropFirst().filter { table.headers[$0] == topic }
      guard columns.count == 1, let column = columns.first else { continue }
      let cells = table.rows.compactMap {
        $0.cells.indices.contains(column) ? $0.cells[column] : nil
      }
      guard cells.count == table.rows.count, cells.count >= 2,
        cells.allSatisfy({ $0.unit == figure.unit && $0.kind == figure.kind }),
        table.rows.allSatisfy({ $0.date == nil })
      else { continue }
      return SumCheck.finding(in: edition, whole: figure, parts: cells)
    }
    return nil
  }

  // MARK: A row that is a name

  private func named(_ figure: Figure) -> Finding? {
    guard !edition.isEnglish else { return nil }
    let own = edition.figures(inSentence: figure.sentence).filter { !$0.isInName }
    guard own.count(where: { $0.kind == figure.kind }) == 1, own.allSatisfy({ $0.kind != .date })
    else { return nil }
    let words = edition.words(ofSentence: figure.sentence)
    guard let mark = words.first("は", before: figure.folded.lowerBound),
      words.string(mark.upperBound..<figure.folded.lowerBound).utf8.count <= 9
    else { return nil }
    let topic = words.string(words.range.lowerBound..<mark.lowerBound)
    var found: [(label: String, cell: Figure)] = []
    for table in tables {
      for row in table.rows where row.label.utf8.count >= 6 && topic.hasPrefix(row.label + "の") {
        let rest = String(topic.dropFirst(row.label.count + 1))
        for column in row.cells.indices.dropFirst() where column < table.headers.count {
          let header = table.headers[column]
          guard header.utf8.count >= 6, let cell = row.cells[column],
            rest == header || rest.hasPrefix(header) && isCarried(rest.dropFirst(header.count))
          else { continue }
          found.append((row.label + " " + header, cell))
        }
      }
    }
    guard found.count == 1, isRival(found[0].cell, figure) else { return nil }
    return finding(found[0].label, found[0].cell, figure)
  }

  /// 利用料 behind 月額: a word that says only what kind of amount it is.
  private func isCarried(_ rest: Substring) -> Bool {
    ["利用料", "使用料", "料金", "費用", "額", "料", "数", "の料金", "の利用料", "の使用料", "会費", "保育料", "授業料"].contains(
      String(rest))
  }
}
