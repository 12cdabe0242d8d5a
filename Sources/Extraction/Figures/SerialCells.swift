internal import Lexicon
internal import PolicyModel

/// Numbers that only count a table's rows, 1, 2, 3 down the first column, and months that head its
/// columns.
enum SerialCells {
  /// Marks them as parts of names, as list numbers are: a row that came in between moves them all
  /// and changes nothing.
  ///
  /// A column counts its rows if each number is one more than that above it, from 1 on or below a
  /// head that says so, and other cells hold words.
  ///
  /// - Complexity: O(blocks + figures)
  static func mark(_ figures: inout [Figure], in document: Document) {
    var serial: Set<Int> = []
    var rows: [[Range<Int>]] = []
    var head: [Range<Int>]?
    var section = -1
    func close() {
      serial.formUnion(numbers(of: rows, below: head, in: document))
      rows.removeAll(keepingCapacity: true)
      head = nil
    }
    for block in document.blocks {
      guard case .tableRow(let cells, let isHeader) = block.kind else {
        if !rows.isEmpty || head != nil { close() }
        continue
      }
      if isHeader || block.section != section { close() }
      section = block.section
      if isHeader {
        head = cells
        serial.formUnion(months(in: cells, document))
      } else {
        rows.append(cells)
      }
    }
    close()
    guard !serial.isEmpty else { return }
    for index in figures.indices where serial.contains(figures[index].sentence) {
      figures[index].isInName = true
      figures[index].rule = Figure.serialNumber
    }
  }

  /// The sentences of a column's numbers; none where it counts something else.
  private static func numbers(
    of rows: [[Range<Int>]], below head: [Range<Int>]?, in document: Document
  ) -> [Int] {
    guard rows.count > 1 else { return [] }
    let isNamed = head?.first?.first.map { isHead($0, document) } ?? false
    var sentences: [Int] = []
    var last: Int?
    for cells in rows {
      // A cell over several rows is empty in those below.
      guard let cell = cells.first, let sentence = cell.first else { continue }
      guard cell.count == 1, let number = number(sentence, document, orCode: isNamed),
        last.map({ number == $0 + 1 }) ?? true,
        cells.dropFirst().contains(where: { holdsWords($0, document) })
      else { return [] }
      last = number
      sentences.append(sentence)
    }
    let isLong = sentences.count > 2 && last == sentences.count
    return isNamed && sentences.count > 1 || isLong ? sentences : []
  }

  /// The sentences of three months or more that go on from one another at the head of a table:
  /// 10月 | 11月 | 12月 name its columns.
  private static func months(in head: [Range<Int>], _ document: Document) -> [Int] {
    var run: [Int] = []
    var last = 0
    for cell in head {
      let month = cell.count == 1 ? cell.first.flatMap { Self.month($0, document) } : nil
      if let month, let sentence = cell.first, run.isEmpty || month == last % 12 + 1 {
        run.append(sentence)
        last = month
      } else if run.count < 3 {
        run.removeAll()
      } else {
        break
      }
    }
    return run.count < 3 ? [] : run
  }

  /// 3月, 十月.
  private static func month(_ sentence: Int, _ document: Document) -> Int? {
    let range = document.sentences[sentence].folded
    let sign = Array("月".utf8)
    guard (4...9).contains(range.count),
      document.folded.utf8[range.upperBound - 3..<range.upperBound].elementsEqual(sign)
    else { return nil }
    let bytes = document.folded.utf8[range.lowerBound..<range.upperBound - 3]
    let month =
      bytes.allSatisfy { $0 &- 0x30 < 10 }
      ? bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      : kanji(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)) ?? 0
    return (1...12).contains(month) ? month : nil
  }

  /// 3, (3), 3., 三; where codes count too, as below *Ref*, A3 and B-12.
  static func number(_ sentence: Int, _ document: Document, orCode takesCodes: Bool = false) -> Int?
  {
    let range = document.sentences[sentence].folded
    guard range.count < 12 else { return nil }
    var bytes = document.folded.utf8[range].filter { ![0x20, 0x28, 0x29, 0x2E].contains($0) }
    if takesCodes {
      let letters = bytes.prefix { $0 &- 0x41 < 26 }.count
      if letters < 4 { bytes.removeFirst(letters) }
      if letters > 0, bytes.first == 0x2D { bytes.removeFirst() }
    }
    guard !bytes.isEmpty else { return nil }
    if bytes.count < 5, bytes.allSatisfy({ $0 &- 0x30 < 10 }) {
      return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    return kanji(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
  }

  /// 一 to 九十九.
  private static func kanji(_ scalars: [Unicode.Scalar]) -> Int? {
    guard (1...3).contains(scalars.count) else { return nil }
    let parts = scalars.split(separator: "十", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.map { part in part.first.flatMap { KanjiNumerals.digit($0.value) } }
    guard parts.allSatisfy({ $0.count < 2 }),
      zip(parts, digits).allSatisfy({ $0.isEmpty || $1 != nil })
    else { return nil }
    return parts.count == 1 ? digits[0] : (digits[0] ?? 1) * 10 + (digits[1] ?? 0)
  }

  private static func holdsWords(_ cell: Range<Int>, _ document: Document) -> Bool {
    cell.first.map { sentence in
      let bytes = document.folded.utf8[document.sentences[sentence].folded]
      return bytes.first.map { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xC3 } ?? false
    } ?? false
  }

  /// Whether a column's head says that it only counts: No., Ref, 番号.
  static func isHead(_ sentence: Int, _ document: Document) -> Bool {
    SerialHeads.all.contains(
      document.folded.string(document.sentences[sentence].folded).lowercased())
  }
}
