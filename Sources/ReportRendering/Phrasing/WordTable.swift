/// Rows of a key and the words for it, divided by a tab; one row a line.
///
/// Words may have holes (`{old}`) and, behind a bar, a second form for counts other than one
/// (`{n} figure|{n} figures`).
struct WordTable: Sendable {
  private let rows: [String: String]

  init(_ table: StaticString) {
    var rows: [String: String] = [:]
    for line in table.description.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = line[line.index(after: tab)...]
      rows[String(decoding: line[..<tab], as: UTF8.self)] = String(decoding: words, as: UTF8.self)
    }
    self.rows = rows
  }

  /// The rows of both tables; no key may stand in both.
  func joined(with other: WordTable) -> WordTable {
    WordTable(rows: rows.merging(other.rows) { first, _ in first })
  }

  private init(rows: [String: String]) { self.rows = rows }

  /// The words of a row; nil where the table has no such row.
  subscript(_ key: String) -> String? { rows[key] }

  /// The keys, sorted.
  var keys: [String] { rows.keys.sorted() }
}

/// Words with holes.
struct Template {
  let words: String

  /// The words with each `{name}` replaced; a hole without a value stays empty.
  ///
  /// Values are put in as they are: a brace inside a value opens no hole.
  func filled(_ value: (String) -> String?) -> String {
    var text: [UInt8] = []
    walk(
      words: { text.append(contentsOf: $0) },
      hole: { text.append(contentsOf: (value($0) ?? "").utf8) })
    return String(decoding: text, as: UTF8.self)
  }

  /// The names of the holes, in order.
  var holes: [String] {
    var names: [String] = []
    walk(words: { _ in }, hole: { names.append($0) })
    return names
  }

  private func walk(words visit: (ArraySlice<UInt8>) -> Void, hole: (String) -> Void) {
    var bytes = Array(words.utf8)[...]
    while let open = bytes.firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      visit(bytes[..<open])
      hole(String(decoding: bytes[(open + 1)..<close], as: UTF8.self))
      bytes = bytes[(close + 1)...]
    }
    visit(bytes)
  }

  /// The form for a count: the first one for 1, the second one for all others.
  func form(for count: Int) -> Template {
    guard let bar = words.utf8.firstIndex(of: UInt8(ascii: "|")) else { return self }
    return count == 1
      ? Template(words: String(words[..<bar]))
      : Template(words: String(words[words.utf8.index(after: bar)...]))
  }
}
