/// Hears the body or the notes of a Word document and keeps what a reader of it sees.
///
/// Insertions that are tracked count as accepted and deletions as carried out; both are counted.
/// Fields give their results, ruby its base, and of alternatives the first is taken.
final class WordBody: XMLListener {
  /// A stretch of words that look alike.
  struct Run {
    var words: Range<Int>
    var isHidden = false
    var isBold = false
    /// White, or too small to be seen.
    var isPale = false
    /// Something is laid below the words, on which white can be seen.
    var isOnGround = false
  }

  struct Paragraph {
    var style: String?
    var outlineLevel: Int?
    var numbering: WordNumbering.Reference?
    var runs: [Run] = []
    var notes: [String] = []
    /// Its mark was deleted, so that the next paragraph goes on in it.
    var isJoined = false
    var isOnGround = false
    var isEmpty: Bool { runs.allSatisfy(\.words.isEmpty) }
  }

  enum Item {
    case paragraph(Paragraph)
    case tableBegin, tableEnd
    case rowBegin(isHeader: Bool)
    case rowEnd
    case cellBegin, cellEnd
  }

  private(set) var items: [Item] = []
  /// Footnotes and endnotes by kind and number, where the part holds them.
  private(set) var notes: [String: [Item]] = [:]
  private(set) var words: [UInt8] = []
  private(set) var insertionCount = 0
  private(set) var deletionCount = 0

  private let styles: WordStyles
  /// Paragraphs that are open: a text box holds some inside of one.
  private var paragraphs: [Paragraph] = []
  private var deferred: [Item] = []
  private var joined: Paragraph?
  private var run = Run(words: 0..<0)
  private var path: [String] = []
  /// Depth of elements whose words are not the document's.
  private var droppedDepth = 0
  /// Where the rows that are open begin among the items.
  private var rowStarts: [Int] = []
  private var deletedRows: Set<Int> = []
  private var openNote: String?
  /// For each open cell whether a ground is laid in it; a table's style may lay one too.
  private var grounds: [Bool] = []
  private var isStyledTable = false

  init(styles: WordStyles) { self.styles = styles }

  private static let dropped: Set<String> = [
    "del", "moveFrom", "mc:Fallback", "instrText", "delText", "rt", "delInstrText",
  ]

  private var parent: String? { path.last }

  // MARK: Elements

  func open(_ name: String, _ attributes: XMLAttributes) {
    defer { path.append(name) }
    let isMark = parent == "rPr" || parent == "trPr"
    if name == "ins" || name == "moveTo" { insertionCount += 1 }
    if name == "del" || name == "moveFrom" { deletionCount += 1 }
    if isMark { return markRevision(name, attributes) }
    if Self.dropped.contains(name) { droppedDepth += 1 }
    guard droppedDepth == 0 else { return }
    switch name {
    case "p": paragraphs.append(Paragraph())
    case "r": run = Run(words: words.count..<words.count)
    case "tbl", "tr", "tc", "tblHeader": openTable(name, attributes)
    case "footnote", "endnote": openNote = Self.isNote(attributes) ? key(name, attributes) : nil
    case "footnoteReference", "endnoteReference":
      withParagraph { $0.notes.append(key(String(name.dropLast(9)), attributes)) }
    default: openInline(name, attributes)
    }
  }

  private func openInline(_ name: String, _ attributes: XMLAttributes) {
    switch (parent, name) {
    case ("pPr", "pStyle"): withParagraph { $0.style = attributes.val }
    case ("pPr", "outlineLvl"):
      withParagraph { $0.outlineLevel = attributes.val.flatMap { Int($0) } }
    case ("numPr", "numId"):
      withParagraph {
        $0.numbering = .init(list: attributes.val ?? "", level: $0.numbering?.level ?? 0)
      }
    case ("numPr", "ilvl"):
      withParagraph {
        $0.numbering = .init(
          list: $0.numbering?.list ?? "", level: attributes.val.flatMap { Int($0) } ?? 0)
      }
    case ("pPr", "shd"):
      if WordStyles.isGround(attributes) { withParagraph { $0.isOnGround = true } }
    case ("tcPr", "shd"):
      if WordStyles.isGround(attributes), !grounds.isEmpty { grounds[grounds.count - 1] = true }
    case ("tblPr", "tblStyle"): isStyledTable = attributes.val != "TableGrid"
    case ("r", "tab"), ("r", "ptab"): add("\t")
    case ("r", "br"), ("r", "cr"): add(attributes["type"] == "page" ? "" : "\n")
    case ("r", "noBreakHyphen"): add("-")
    case ("r", "sym"):
      let scalar = attributes["char"].flatMap { UInt32($0, radix: 16) }.flatMap(UnicodeScalar.init)
      add(scalar.map { String(Character($0)) } ?? "")
    default: break
    }
  }

  /// Properties of a run or a row: how it looks, and whether it was inserted or deleted.
  private func markRevision(_ name: String, _ attributes: XMLAttributes) {
    guard droppedDepth == 0 else { return }
    let isOfRun = path.dropLast().last == "r"
    switch name {
    case "b" where isOfRun: run.isBold = attributes.isOn
    case "vanish" where isOfRun: run.isHidden = attributes.isOn
    case "color" where isOfRun: run.isPale = WordStyles.isPale(attributes)
    case "sz" where isOfRun: if WordStyles.isTiny(attributes) { run.isHidden = true }
    case "shd" where isOfRun: if WordStyles.isGround(attributes) { run.isOnGround = true }
    case "highlight" where isOfRun: if attributes.val != "none" { run.isOnGround = true }
    case "rStyle" where isOfRun:
      if styles.isHidden(attributes.val) { run.isHidden = true }
      if styles.isBold(attributes.val) { run.isBold = true }
      if styles.isPale(attributes.val) { run.isPale = true }
    case "del", "moveFrom":
      if parent == "trPr" {
        if let row = rowStarts.last { deletedRows.insert(row) }
      } else if path.dropLast().last == "pPr" {
        withParagraph { $0.isJoined = true }
      }
    case "tblHeader":
      if let row = rowStarts.last, attributes.isOn { put(.rowBegin(isHeader: true), at: row) }
    default: break
    }
  }

  func close(_ name: String) {
    path.removeLast()
    if parent == "rPr" || parent == "trPr" { return }
    if Self.dropped.contains(name) { droppedDepth -= 1 }
    guard droppedDepth == 0 else { return }
    switch name {
    case "p": closeParagraph()
    case "r": endRun()
    case "tbl": append(.tableEnd)
    case "tr": closeRow()
    case "tc":
      _ = grounds.popLast()
      append(.cellEnd)
    case "footnote", "endnote":
      if let openNote { notes[openNote] = items }
      items = []
      openNote = nil
    default: break
    }
  }

  func words(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard droppedDepth == 0, let name = parent, name == "t" || name == "m:t" else { return }
    if name == "m:t" { run = Run(words: words.count..<words.count) }
    unsafe words.append(contentsOf: bytes)
    if name == "m:t" { endRun() }
  }

  private func add(_ text: String) { words += text.utf8 }

  // MARK: Paragraphs

  private func withParagraph(_ edit: (inout Paragraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    edit(&paragraphs[paragraphs.count - 1])
  }

  private func endRun() {
    run.words = run.words.lowerBound..<words.count
    let ground = run.isOnGround || grounds.last == true || paragraphs.last?.isOnGround == true
    if run.isPale && !ground { run.isHidden = true }
    if !run.words.isEmpty { withParagraph { $0.runs.append(run) } }
    run = Run(words: words.count..<words.count)
  }

  private func closeParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    if let before = joined, paragraphs.isEmpty {
      paragraph.runs = before.runs + paragraph.runs
      paragraph.notes = before.notes + paragraph.notes
      joined = nil
    }
    guard paragraphs.isEmpty else { return deferred.append(.paragraph(paragraph)) }
    if paragraph.isJoined {
      paragraph.isJoined = false
      joined = paragraph
      return
    }
    items.append(.paragraph(paragraph))
    items += deferred
    deferred = []
  }

  /// Words of a last paragraph whose mark was deleted.
  func finish() {
    if let joined { items.append(.paragraph(joined)) }
    joined = nil
  }

  // MARK: Tables

  private func append(_ item: Item) {
    if paragraphs.isEmpty { items.append(item) } else { deferred.append(item) }
  }

  private func put(_ item: Item, at place: Int) {
    if paragraphs.isEmpty, items.indices.contains(place) { items[place] = item }
  }

  private func openTable(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "tbl":
      isStyledTable = false
      append(.tableBegin)
    case "tr":
      rowStarts.append(paragraphs.isEmpty ? items.count : deferred.count)
      append(.rowBegin(isHeader: false))
    case "tc":
      grounds.append(isStyledTable)
      append(.cellBegin)
    default: break
    }
  }

  private func closeRow() {
    append(.rowEnd)
    guard let start = rowStarts.popLast(), deletedRows.remove(start) != nil, paragraphs.isEmpty,
      start <= items.count
    else { return }
    items.removeSubrange(start...)
  }

  // MARK: Notes

  private func key(_ kind: String, _ attributes: XMLAttributes) -> String {
    kind + (attributes["id"] ?? "")
  }

  /// Notes of other types are the lines that divide notes from the text.
  private static func isNote(_ attributes: XMLAttributes) -> Bool {
    attributes["type"] == nil || attributes["type"] == "normal"
  }
}
