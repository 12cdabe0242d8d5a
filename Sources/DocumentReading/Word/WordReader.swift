internal import PolicyModel

/// A Word document (DOCX) on its way to a text: its parts, and what they say in reading order.
///
/// A document that uses headings or tables is told as a page would be; one that is nothing but
/// paragraphs has its headings found by their shape, as in a plain text.
struct WordReader {
  /// The document as a page's elements; nil for a plain one.
  private(set) var page: (events: [HTMLEvents.Event], words: [UInt8])?
  /// The document as lines.
  private(set) var lines: [UInt8] = []
  private(set) var insertionCount = 0
  private(set) var deletionCount = 0

  private let styles = WordStyles()
  private let numbering = WordNumbering()
  private var body: WordBody
  private var notes: WordBody

  /// - Throws: `ReadingError.container` for what is damaged, locked or beyond the limits.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    body = WordBody(styles: styles)
    notes = WordBody(styles: styles)
    if bytes.starts(with: DocumentFormat.compoundFile) { throw .container(.docx, .locked) }
    let parts = try Self.parts(of: bytes)
    if let part = parts.styles { try XMLElements.read(part, of: "styles.xml", to: styles) }
    if let part = parts.numbering {
      try XMLElements.read(part, of: "numbering.xml", to: numbering)
    }
    for (name, part) in parts.notes { try XMLElements.read(part, of: name, to: notes) }
    try XMLElements.read(parts.document, of: "document.xml", to: body)
    body.finish()
    insertionCount = body.insertionCount + notes.insertionCount
    deletionCount = body.deletionCount + notes.deletionCount
    if isPlain { tellLines() } else { tellPage() }
  }

  // MARK: Parts

  private struct Parts {
    var document: [UInt8]
    var styles: [UInt8]?
    var numbering: [UInt8]?
    var notes: [(String, [UInt8])] = []
  }

  private static func parts(of bytes: [UInt8]) throws(ReadingError) -> Parts {
    // The archive lends the bytes, and typed errors do not pass the closure of a buffer.
    let outcome: Result<Parts, ReadingError> = unsafe bytes.withUnsafeBufferPointer { buffer in
      do throws(ReadingError) {
        let archive = try unsafe ZipEntries.open(buffer)
        return .success(try parts(in: archive))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private static func parts(in archive: borrowing ZipEntries) throws(ReadingError) -> Parts {
    let place = WordPlace()
    if let relations = try archive.part("_rels/.rels") {
      try XMLElements.read(relations, of: ".rels", to: place)
    }
    guard let document = try archive.part(place.document) else {
      throw .container(.docx, .noDocument)
    }
    var parts = Parts(document: document)
    parts.styles = try archive.part(place.folder + "styles.xml")
    parts.numbering = try archive.part(place.folder + "numbering.xml")
    for name in ["footnotes.xml", "endnotes.xml"] {
      if let part = try archive.part(place.folder + name) { parts.notes.append((name, part)) }
    }
    return parts
  }

  /// Hears where the archive keeps its document.
  private final class WordPlace: XMLListener {
    var document = "word/document.xml"
    var folder: String {
      document.lastIndex(of: "/").map { String(document[...$0]) } ?? ""
    }

    func open(_ name: String, _ attributes: XMLAttributes) {
      guard name == "Relationship", attributes["Type"]?.hasSuffix("/officeDocument") == true,
        attributes["TargetMode"] != "External", let target = attributes["Target"]
      else { return }
      document = String(target.drop { $0 == "/" })
    }

    func close(_ name: String) {}
    func words(_ words: UnsafeBufferPointer<UInt8>) {}
  }

  // MARK: Lines

  private var isPlain: Bool {
    body.items.allSatisfy { item in
      guard case .paragraph(let paragraph) = item else { return false }
      return level(paragraph) == nil && !styles.isTitle(paragraph.style) && !isBold(paragraph)
        && !paragraph.runs.contains { $0.isHidden || styles.isHidden(paragraph.style) }
    } && notes.notes.isEmpty
  }

  private mutating func tellLines() {
    for case .paragraph(let paragraph) in body.items where !styles.isContents(paragraph.style) {
      if !paragraph.isEmpty, let label = label(paragraph) { lines += label.words.utf8 + [0x20] }
      for run in paragraph.runs { lines += body.words[run.words] }
      lines.append(0x0A)
    }
  }

  private func level(_ paragraph: WordBody.Paragraph) -> Int? {
    if let level = paragraph.outlineLevel { return level < 9 ? level + 1 : nil }
    return styles.headingLevel(paragraph.style)
  }

  private func label(
    _ paragraph: WordBody.Paragraph
  ) -> (words: String, isBullet: Bool, depth: Int)? {
    guard let reference = paragraph.numbering ?? styles.numbering(paragraph.style),
      let label = numbering.label(for: reference)
    else { return nil }
    return (label.words, label.isBullet, min(max(0, reference.level), 8))
  }

  private func isBold(_ paragraph: WordBody.Paragraph) -> Bool {
    guard !paragraph.isEmpty else { return false }
    let isByStyle = styles.isBold(paragraph.style)
    return paragraph.runs.allSatisfy { $0.isBold || isByStyle || $0.words.isEmpty }
  }

  // MARK: Page

  private mutating func tellPage() {
    var page = WordPage()
    let hasTitle = body.items.contains { item in
      if case .paragraph(let paragraph) = item { styles.isTitle(paragraph.style) } else { false }
    }
    tell(body.items, words: body.words, hasTitle: hasTitle, to: &page)
    self.page = (page.events, page.words)
  }

  private func tell(
    _ items: [WordBody.Item], words: [UInt8], hasTitle: Bool, to page: inout WordPage
  ) {
    for item in items {
      switch item {
      case .tableBegin: page.open("table")
      case .tableEnd: page.close("table")
      case .rowBegin(let isHeader): page.beginRow(isHeader: isHeader)
      case .rowEnd: page.close("tr")
      case .cellBegin: page.openCell()
      case .cellEnd: page.closeCell()
      case .paragraph(let paragraph):
        tell(paragraph, words, hasTitle: hasTitle, to: &page)
        for key in paragraph.notes {
          tell(notes.notes[key] ?? [], words: notes.words, hasTitle: hasTitle, to: &page)
        }
      }
    }
  }

  private func tell(
    _ paragraph: WordBody.Paragraph, _ words: [UInt8], hasTitle: Bool, to page: inout WordPage
  ) {
    guard !paragraph.isEmpty, !styles.isContents(paragraph.style) else { return }
    let label = label(paragraph)
    let isHidden = styles.isHidden(paragraph.style)
    let runs = paragraph.runs.map { (words[$0.words], $0.isHidden || isHidden) }
    if styles.isTitle(paragraph.style) {
      page.element("h1", label: nil, runs)
    } else if let level = level(paragraph) {
      let names = ["h1", "h2", "h3", "h4", "h5", "h6"]
      page.element(
        names[min(level - 1 + (hasTitle ? 1 : 0), 5)], label: label?.words, runs)
    } else if let label, label.isBullet {
      page.item(depth: label.depth, label: nil, runs)
    } else if let label, !label.words.hasPrefix("第") {
      page.item(depth: label.depth, label: label.words, runs)
    } else {
      page.element("p", label: label?.words, runs, isBold: isBold(paragraph))
    }
  }
}

/// Elements of a page, as the reader of pages wants them told.
private struct WordPage {
  private(set) var events: [HTMLEvents.Event] = []
  private(set) var words: [UInt8] = []
  private var isHeaderRow = false
  private var openCells: [String] = []

  mutating func open(_ name: String, hidden: Bool = false) {
    events.append(.open(name: name, attributes: hidden ? ["hidden": ""] : [:]))
  }

  mutating func close(_ name: String) { events.append(.close(name: name)) }

  mutating func beginRow(isHeader: Bool) {
    isHeaderRow = isHeader
    open("tr")
  }

  mutating func openCell() {
    openCells.append(isHeaderRow ? "th" : "td")
    open(openCells[openCells.count - 1])
  }

  mutating func closeCell() {
    if let cell = openCells.popLast() { close(cell) }
  }

  mutating func element(
    _ name: String, label: String?, _ runs: [(words: ArraySlice<UInt8>, isHidden: Bool)],
    isBold: Bool = false
  ) {
    open(name)
    if isBold { open("strong") }
    if let label { add(Array((label + " ").utf8)[...]) }
    for run in runs { add(run.words, isHidden: run.isHidden) }
    if isBold { close("strong") }
    close(name)
  }

  mutating func item(
    depth: Int, label: String?, _ runs: [(words: ArraySlice<UInt8>, isHidden: Bool)]
  ) {
    for _ in 0...depth { open("ul") }
    element("li", label: label, runs)
    for _ in 0...depth { close("ul") }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, isHidden: Bool = false) {
    if isHidden { open("span", hidden: true) }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { events.append(.open(name: "br", attributes: [:])) }
      guard !line.isEmpty else { continue }
      events.append(.words(words.count..<words.count + line.count))
      words += line
    }
    if isHidden { close("span") }
  }
}
