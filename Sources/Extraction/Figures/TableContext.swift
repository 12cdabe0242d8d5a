internal import Lexicon
internal import PolicyModel

/// The row and column that a table's cell stands in.
struct TableContext {
  /// The nearest header row of the table that is read.
  private var header: Int?
  private var block = -1
  /// Whether a row whose first cell alone is filled has named a group of rows, whose own cells
  /// then stand one column further left than their heads: what a cell over many rows leaves.
  private var hasGroup = false

  /// The words right above a table whose head others of its section share; else empty.
  private(set) var caption = ""

  /// Goes on to a block; a block of another kind ends the table.
  mutating func enter(_ block: Int, of document: Document) {
    guard block != self.block else { return }
    self.block = block
    guard case .tableRow(let cells, let isHeader) = document.blocks[block].kind else {
      header = nil
      hasGroup = false
      caption = ""
      return
    }
    if cells.count > 2, filled(cells, document) == 1 { hasGroup = true }
    if isHeader {
      header = isOfNumbers(cells, document) ? nil : block
      caption = header == nil ? "" : captionOfShared(block, cells, document)
    }
  }

  /// 1. 勤続5年以上 above a table like the one below 2. 勤続5年未満: what tells it from the other.
  private func captionOfShared(
    _ block: Int, _ cells: [Range<Int>], _ document: Document
  ) -> String {
    guard block > 0, document.blocks[block - 1].section == document.blocks[block].section,
      document.blocks[block - 1].sentences.count == 1,
      let sentence = document.blocks[block - 1].sentences.first
    else { return "" }
    if case .tableRow = document.blocks[block - 1].kind { return "" }
    let range = document.sentences[sentence].folded
    // A formula or a sentence tells no table from another.
    guard range.count <= 60, range.count > 0,
      !document.folded.utf8[range].contains(0x3D),
      !document.folded.utf8[range].suffix(3).elementsEqual("。".utf8)
    else { return "" }
    let own = heads(cells, document)
    for other in max(0, block - 48)..<min(document.blocks.count, block + 48)
    where other != block && document.blocks[other].section == document.blocks[block].section {
      guard case .tableRow(let others, isHeader: true) = document.blocks[other].kind,
        others.count == cells.count, heads(others, document) == own
      else { continue }
      return document.folded.string(range)
    }
    return ""
  }

  private func heads(_ cells: [Range<Int>], _ document: Document) -> [String] {
    cells.map { $0.first.map { words($0, document) } ?? "" }
  }

  /// 四年 | 六労働日 | 五労働日: a table without head, whose first row was drawn as one.
  private func isOfNumbers(_ cells: [Range<Int>], _ document: Document) -> Bool {
    cells.count > 1
      && cells.allSatisfy { cell in
        guard let sentence = cell.first else { return false }
        let words = document.folded.string(document.sentences[sentence].folded)
        guard let first = words.unicodeScalars.first?.value, !words.contains("年度"),
          words.utf8.prefix(4).count(where: { $0 &- 0x30 < 10 }) < 4
        else { return false }
        return first &- 0x30 < 10 || KanjiNumerals.digit(first) != nil
          || KanjiNumerals.power(first) != nil
      }
  }

  /// What the row and the column of a cell are called; empty where they have no name.
  func labels(of sentence: Int, in document: Document) -> (row: String, column: String) {
    let own = document.sentences[sentence].block
    // A row of hundreds of cells is no table that a reader would name cells of.
    guard case .tableRow(let cells, _) = document.blocks[own].kind, cells.count <= 200,
      let place = cells.firstIndex(where: { $0.contains(sentence) })
    else { return ("", "") }
    var heads: [Range<Int>] = []
    if let header, header != own, case .tableRow(let cells, _) = document.blocks[header].kind {
      heads = cells
    }
    var row = ""
    if place > 0, let first = cells.first?.first {
      // 2 | Gym | $7: what a row is called stands behind its serial number.
      let takesCodes = heads.first?.first.map { SerialCells.isHead($0, document) } ?? false
      let isSerial =
        place > 1 && SerialCells.number(first, document, orCode: takesCodes) != nil
      let name = isSerial ? cells[1].first ?? first : first
      row = words(SerialCells.number(name, document) == nil ? name : first, document)
      // 観光 | 延べ宿泊者数 | 4億人泊 below 分野 | 指標 | 目標: what the row measures, not its field.
      if let named = naming(heads, before: place, in: document), named < cells.count,
        let cell = cells[named].first, case let name = words(cell, document), !name.isEmpty
      {
        row = name
      }
    }
    let column = hasGroup && filled(cells, document) == cells.count - 1 ? place + 1 : place
    guard column < heads.count, let head = heads[column].first else { return (row, "") }
    return (row, words(head, document))
  }

  /// 災害補償の等級: a rank with what the column beside it is of.
  func rank(_ column: String, of sentence: Int, in document: Document) -> String? {
    guard JapaneseSubjectGeneralNouns.ranks.isWhole(Array(column.utf8)), let header,
      case .tableRow(let cells, _) = document.blocks[header].kind,
      let place = cells.firstIndex(where: { cell in
        cell.first.map { words($0, document) == column } ?? false
      }), place + 1 < cells.count, let next = cells[place + 1].first,
      case let name = words(next, document), (6...36).contains(name.utf8.count),
      name.unicodeScalars.allSatisfy({ Script($0.value) == .kanji })
    else { return nil }
    return name + "の" + column
  }

  /// The column behind the first and before a place whose head says that it names what the row is
  /// about: 指標, *Indicator*.
  private func naming(
    _ heads: [Range<Int>], before place: Int, in document: Document
  ) -> Int? {
    guard place > 1 else { return nil }
    return heads.indices.prefix(place).dropFirst().last { index in
      heads[index].first.map { RowHeads.all.contains(words($0, document).lowercased()) } ?? false
    }
  }

  /// What the head of its column makes of a date in a cell: below 期限 or *By* it is a deadline, below
  /// 着手 or *Start* a beginning; nil where the head says neither.
  func role(of sentence: Int, in document: Document) -> Figure.Role? {
    guard header != nil else { return nil }
    let column = labels(of: sentence, in: document).column
    return column.isEmpty ? nil : DateHeads.role(of: column.lowercased())
  }

  /// The sentences of a document whose row or column speaks of numbers of days.
  static func countsOfDays(in document: Document) -> Set<Int> {
    var sentences: Set<Int> = []
    var table = TableContext()
    // The rows of a table that has no head.
    var headless: [[Range<Int>]] = []
    for (block, content) in document.blocks.enumerated() {
      table.enter(block, of: document)
      guard case .tableRow(let cells, _) = content.kind else {
        if !headless.isEmpty { sentences.formUnion(daysAlone(in: headless, document)) }
        headless.removeAll()
        continue
      }
      if table.header == nil { headless.append(cells) }
      for sentence in content.sentences where table.countsDays(sentence, in: document) {
        sentences.insert(sentence)
      }
    }
    if !headless.isEmpty { sentences.formUnion(daysAlone(in: headless, document)) }
    return sentences
  }

  /// 一 | 本人の結婚 | 5日 above 二 | 子の結婚 | 3日: a column of days and nothing else names no day of
  /// a month that nobody names.
  private static func daysAlone(in rows: [[Range<Int>]], _ document: Document) -> [Int] {
    guard rows.count > 1, let width = rows.first?.count, width > 1, width <= 200 else { return [] }
    return (1..<width).flatMap { column -> [Int] in
      let cells = rows.compactMap { $0.count == width ? $0[column].first : nil }
      let areDays = cells.count == rows.count && cells.allSatisfy { isDay($0, document) }
      return areDays ? cells : []
    }
  }

  /// 5日 and nothing else.
  private static func isDay(_ sentence: Int, _ document: Document) -> Bool {
    let words = document.folded.utf8[document.sentences[sentence].folded]
    return (4...5).contains(words.count) && words.suffix(3).elementsEqual("日".utf8)
      && words.dropLast(3).allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether row or column speaks of numbers of days: 付与日数 | 6日 | 5日.
  private func countsDays(_ sentence: Int, in document: Document) -> Bool {
    guard case .tableRow = document.blocks[document.sentences[sentence].block].kind else {
      return false
    }
    let (row, column) = labels(of: sentence, in: document)
    return [row, column].contains { $0.holdsBytes(of: "日数") || $0.holdsBytes(of: "期間") }
  }

  /// How many cells hold words, where none is empty before them; else none.
  private func filled(_ cells: [Range<Int>], _ document: Document) -> Int {
    let count = cells.prefix { !$0.isEmpty }.count
    return cells.dropFirst(count).allSatisfy(\.isEmpty) ? count : 0
  }

  private func words(_ sentence: Int, _ document: Document) -> String {
    let range = document.sentences[sentence].folded
    return range.count <= 90 ? document.folded.string(range) : ""
  }
}
