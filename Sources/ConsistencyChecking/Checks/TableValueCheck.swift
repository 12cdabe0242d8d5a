internal import Lexicon
internal import PolicyModel

/// C35: a value that a row of a table gives, and the text another of.
///
/// Fires: the row 年会費 | 5,000円 beside 年会費は6,000円とします; 利用者数 | 800人 under 2024年度 beside
/// 2024年度の利用者数は850人でした. Does not: a row with several values and none under the sentence's date, a
/// label of two rows, former and changing values, conditions, a value of a part (市外の方の年会費).
struct TableValueCheck: ConsistencyCheck {
  static let id = "C35"
  static let asksMeasures = true

  func findings(in edition: CheckedEdition) -> [Finding] {
    let byRow = labelled(in: edition)
    let told = Set(byRow.flatMap { $0.places.map(\.span) })
    return byRow
      + TableStatements(edition: edition).findings()
      .filter { told.isDisjoint(with: $0.places.map(\.span)) }
  }

  private func labelled(in edition: CheckedEdition) -> [Finding] {
    let tables = LabelledRows(edition)
    guard !tables.isEmpty else { return [] }
    let book = edition.measures
    var told: Set<SubjectKey> = []
    return book.measures.indices.compactMap { index in
      let key = book.subjectKeys[Int(book.subjects[index])]
      guard let row = tables.row(named: key), !told.contains(key), states(index, row, in: edition),
        let cell = rival(of: book.figure(index), in: row, of: edition)
      else { return nil }
      told.insert(key)
      let figure = book.figure(index)
      let places = [cell, figure].sorted { $0.span < $1.span }
      return edition.finding(
        Self.id, .high, at: places.map { edition.excerpt($0) },
        facts: [
          .init("label", row.label), .init("row", edition.shown(cell)),
          .init("stated", edition.shown(figure)),
        ],
        arithmetic: "\(cell.value) ≠ \(figure.value)")
    }
  }

  /// Whether a sentence states a value of a row's label, and of nothing that the row does not name.
  private func states(_ index: Int, _ row: LabelledRows.Row, in edition: CheckedEdition) -> Bool {
    let measure = edition.measures.measures[index]
    let figure = edition.measures.figure(index)
    guard !measure.hasCondition, measure.side == .exactly || measure.isEnd,
      measure.contrasts & ~row.contrasts == 0,
      figure.bound == .exactly || measure.isEnd, edition.names(figure),
      edition.figures(inSentence: figure.sentence)
        .allSatisfy({ $0.span == figure.span || $0.kind != figure.kind || $0.isInName })
    else { return false }
    var reader = StatementReader(isEnglish: edition.isEnglish)
    let words = edition.words(ofSentence: figure.sentence)
    var spoken: [UInt64] = []
    reader.read(
      FoldedWords(words.utf8, words.range.lowerBound..<figure.folded.lowerBound),
      without: edition.figures(inSentence: figure.sentence)
        .filter { !$0.isInName }.map(\.folded), into: &spoken)
    var named: [UInt64] = []
    let path = edition.document.path(
      ofSection: edition.section(ofSentence: figure.sentence))
    for name in [row.label] + row.columns.map(\.header) + path {
      let utf8 = Array(name.utf8)
      reader.read(FoldedWords(utf8, 0..<utf8.count), without: [], into: &named)
    }
    return Set(spoken).isSubset(of: named)
  }

  /// The cell that gives another value of the same kind; nil where some cell gives the same one.
  private func rival(
    of figure: Figure, in row: LabelledRows.Row, of edition: CheckedEdition
  ) -> Figure? {
    let columns = row.columns.filter {
      $0.figure.kind == figure.kind && $0.figure.unit == figure.unit
    }
    guard !columns.isEmpty,
      !columns.contains(where: { Self.agree($0.figure.value, figure.value) })
    else { return nil }
    if columns.count == 1 { return columns[0].figure }
    let dates = edition.figures(inSentence: figure.sentence)
      .filter { $0.kind == .date }.map(\.value)
    let dated = columns.filter { column in column.date.map { dates.contains($0) } ?? false }
    return dated.count == 1 ? dated[0].figure : nil
  }

  /// One value, or days of which one is only named more widely.
  private static func agree(_ a: Figure.Value, _ b: Figure.Value) -> Bool {
    guard case .date(let p) = a, case .date(let q) = b else { return a == b }
    guard let p = p.days(), let q = q.days() else { return true }
    return p.overlaps(q)
  }
}

/// The rows of an edition's tables whose first cell names what the others give the values of.
private struct LabelledRows {
  struct Row {
    let label: String
    /// Words of the label that set it apart from others, as rows of their table.
    let contrasts: UInt128
    /// The cells that hold one value each and nothing else.
    let columns: [Column]
  }

  struct Column {
    let header: String
    /// The date that the header is of.
    let date: Figure.Value?
    let figure: Figure
  }

  private let edition: CheckedEdition
  /// For each label its row; nil where several rows bear it.
  private var rows: [SubjectKey: Row?] = [:]

  var isEmpty: Bool { rows.isEmpty }

  init(_ edition: CheckedEdition) {
    self.edition = edition
    var header: [Range<Int>]?
    for block in edition.blocks {
      guard case .tableRow(let cells, let isHeader) = block.kind else {
        header = nil
        continue
      }
      if header == nil || isHeader {
        header = cells
        if isHeader { continue }
      }
      enter(cells, below: header ?? [])
    }
  }

  func row(named key: SubjectKey) -> Row? { rows[key] ?? nil }

  private mutating func enter(_ cells: [Range<Int>], below header: [Range<Int>]) {
    guard let first = cells.first, first.count == 1,
      figures(first).allSatisfy({ $0.kind == .recurrence })
    else { return }
    let label = text(first)
    let key = SubjectKey(label)
    guard key.text.utf8.count >= 6,
      !StatementWords.barePlaces.contains(label),
      !CheckingWords.totalRowWords.contains(where: { $0.lowercased() == label.lowercased() })
    else { return }
    let columns = cells.indices.dropFirst().compactMap { column -> Column? in
      guard let figure = value(cells[column]) else { return nil }
      let above = column < header.count ? header[column] : 0..<0
      return Column(
        header: text(above), date: figures(above).first { $0.kind == .date }?.value, figure: figure)
    }
    guard !columns.isEmpty else { return }
    let lower = Array(label.lowercased().utf8)
    let contrasts = FoldedWords(lower, 0..<lower.count).rows(of: StatementWords.contrastTrie)
    let row = Row(label: label, contrasts: contrasts, columns: columns)
    rows[key] = rows[key] == nil ? row : .some(nil)
  }

  /// The one figure of a cell that holds no other words.
  private func value(_ cell: Range<Int>) -> Figure? {
    guard cell.count == 1, let sentence = cell.first else { return nil }
    let figures = figures(cell)
    guard figures.count == 1, let figure = figures.first, figure.bound == .exactly,
      edition.words(ofSentence: sentence).range.count - figure.folded.count <= 3
    else { return nil }
    return figure
  }

  private func figures(_ cell: Range<Int>) -> [Figure] {
    cell.flatMap { edition.figures(inSentence: $0) }.filter { !$0.isInName }
  }

  private func text(_ cell: Range<Int>) -> String {
    cell.map { edition.words(ofSentence: $0).string }.joined()
  }
}
