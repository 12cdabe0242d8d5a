internal import PolicyModel

/// Turns the parser's nodes into passages, each with its place in the source.
struct MarkdownReader {
  private let source: MarkdownSource
  private let tree: MarkdownEvents
  private var quoteDepth = 0
  private var items: [ListItem] = []
  /// The label of the footnote that is being read.
  private var footnote: String?
  private var hasFootnotes = false
  private var depth = 0
  private(set) var isFlattened: Bool
  private(set) var passages: [Passage] = []

  /// Containers inside containers, beyond which nesting is no longer told.
  static let nestingLimit = 256

  private struct ListItem {
    var marker: String
    var start: Int
    var isFirst = true
  }

  init(_ text: SourceText, from start: Int) {
    source = MarkdownSource(text.utf8, from: start)
    let hasTables = TableCells.mostBars(text.utf8, from: start) <= TableCells.barLimit
    tree = MarkdownEvents(text.utf8[start...], hasTables: hasTables)
    isFlattened = !hasTables
  }

  mutating func read() {
    var index = 0
    while index < tree.events.count {
      let event = tree.events[index]
      index = event.isEntering ? enter(event, at: index) : leave(event, at: index)
    }
    let unread = UnreadFootnotes(source.bytes, passages).passages
    passages += unread
    if hasFootnotes || !unread.isEmpty {
      passages.sort { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  // MARK: Containers

  private mutating func enter(_ event: MarkdownEvents.Event, at index: Int) -> Int {
    switch event.kind {
    case .blockQuote:
      quoteDepth += 1
      deepen()
    case .item:
      deepen()
      items.append(item(event))
    case .footnoteDefinition:
      hasFootnotes = true
      footnote = label(event)
    case .paragraph: return paragraph(event, at: index)
    case .heading(let level): return heading(event, level: level, at: index)
    case .codeBlock: code(event)
    case .htmlBlock: html(event)
    case .tableRow(let isHeader): return row(event, isHeader: isHeader, at: index)
    default: break
    }
    return index + 1
  }

  private mutating func leave(_ event: MarkdownEvents.Event, at index: Int) -> Int {
    switch event.kind {
    case .blockQuote:
      quoteDepth -= 1
      depth -= 1
    case .item:
      items.removeLast()
      depth -= 1
    case .footnoteDefinition: footnote = nil
    default: break
    }
    return index + 1
  }

  private mutating func deepen() {
    depth += 1
    if depth > Self.nestingLimit { isFlattened = true }
  }

  private func item(_ event: MarkdownEvents.Event) -> ListItem {
    let start = source.offset(line: event.startLine, column: event.startColumn)
    var end = start
    while end < source.bytes.count, (0x30...0x39).contains(source.bytes[end]), end - start < 10 {
      end += 1
    }
    if end < source.bytes.count { end += 1 }
    return ListItem(
      marker: String(decoding: source.bytes[start..<end], as: UTF8.self), start: start)
  }

  private func label(_ event: MarkdownEvents.Event) -> String {
    let line = source.offset(line: event.startLine, column: 1)
    let bytes = source.bytes[line...].prefix(400)
    guard let start = bytes.firstIndex(of: 0x5B),
      let close = bytes[start...].firstIndex(of: 0x5D)
    else { return "" }
    return String(decoding: source.bytes[start...close], as: UTF8.self)
  }

  // MARK: Paragraphs and headings

  private func range(_ event: MarkdownEvents.Event) -> Range<Int> {
    let start = source.offset(line: event.startLine, column: event.startColumn)
    let end = source.end(ofLine: max(event.endLine, event.startLine))
    return start..<max(start, end)
  }

  private func inlines(_ index: Int, _ range: Range<Int>) -> MarkdownInlines {
    MarkdownInlines(tree, from: index, source.bytes, range, quoteDepth: quoteDepth)
  }

  private mutating func paragraph(_ event: MarkdownEvents.Event, at index: Int) -> Int {
    let range = range(event)
    let inlines = inlines(index + 1, range)
    guard !inlines.pieces.isEmpty else { return inlines.next }
    var end = inlines.end
    if let last = inlines.pieces.last { end = max(end, last.range.upperBound) }
    let span = range.lowerBound..<max(range.lowerBound, end)
    if let label = footnote {
      add(.block(.note(marker: label)), inlines.pieces, span)
    } else if !items.isEmpty {
      listItem(inlines, span)
    } else if quoteDepth > 0 {
      add(.block(.quotation), inlines.pieces, span)
    } else if inlines.leadCount == 0,
      let parts = ArticleLines(source.bytes).parts(of: inlines.pieces)
    {
      for part in parts { add(article: part) }
    } else if let parts = MarkedLines(source.bytes).parts(of: inlines.pieces) {
      for part in parts { add(part, of: inlines) }
    } else {
      for passage in ParagraphLead(source.bytes).passages(of: inlines, span) {
        passages.append(passage)
      }
    }
    return inlines.next
  }

  private mutating func add(article part: [Piece]) {
    guard let first = part.first, let last = part.last else { return }
    let span = first.range.lowerBound..<last.range.upperBound
    passages += ParagraphLead(source.bytes).passages(of: .init(pieces: part), span)
  }

  /// Adds an item that CommonMark joined to another's words; one that is set in further than that
  /// lies below it.
  private mutating func add(
    _ part: MarkedLines.Part, below start: Int, _ depth: Int
  ) {
    guard let marker = part.marker, let last = part.pieces.last else { return }
    let isBelow = source.indent(before: marker.lowerBound) > source.indent(before: start)
    let own = min(depth + (isBelow ? 1 : 0), Self.nestingLimit - 1)
    let words = String(decoding: source.bytes[marker], as: UTF8.self)
    add(
      .block(.listItem(depth: own, marker: words)), part.pieces,
      marker.lowerBound..<last.range.upperBound)
  }

  private mutating func add(_ part: MarkedLines.Part, of inlines: MarkdownInlines) {
    guard let first = part.pieces.first, let last = part.pieces.last else { return }
    let start = part.marker?.lowerBound ?? first.range.lowerBound
    let span = start..<max(start, last.range.upperBound)
    guard let marker = part.marker else {
      let isLeadWhole = inlines.leadCount <= part.pieces.count
      passages += ParagraphLead(source.bytes).passages(
        of: .init(
          pieces: part.pieces, boldCount: isLeadWhole ? inlines.leadCount : 0,
          boldEnd: isLeadWhole ? inlines.leadEnd : 0), span)
      return
    }
    let words = String(decoding: source.bytes[marker], as: UTF8.self)
    add(.block(.listItem(depth: 0, marker: words)), part.pieces, span)
  }

  private mutating func listItem(_ inlines: MarkdownInlines, _ span: Range<Int>) {
    let place = items.count - 1
    let marker = items[place].isFirst ? items[place].marker : ""
    let start = items[place].isFirst ? items[place].start : span.lowerBound
    let depth = min(place, Self.nestingLimit - 1)
    let bullet = Passage.Form.block(.listItem(depth: depth, marker: marker))
    var passage = Passage(
      form: bullet, pieces: inlines.pieces,
      span: min(start, span.lowerBound)..<span.upperBound)
    if items[place].isFirst, let first = marker.utf8.first, [0x2A, 0x2B, 0x2D].contains(first),
      let lead = LeadingNumber(item: inlines.pieces, source.bytes, otherwise: bullet)
    {
      passage.form = .block(.listItem(depth: depth, marker: lead.number))
      passage.pieces = lead.pieces
      passage.doubtful = lead.doubtful
    }
    items[place].isFirst = false
    guard let parts = MarkedLines(source.bytes).parts(of: passage.pieces, isItem: true),
      parts[0].marker == nil
    else {
      passages.append(passage)
      return
    }
    passage.pieces = parts[0].pieces
    passage.span = passage.span.lowerBound..<(parts[0].pieces.last?.range.upperBound ?? start)
    passages.append(passage)
    for part in parts.dropFirst() { add(part, below: start, depth) }
  }

  private mutating func heading(
    _ event: MarkdownEvents.Event, level: Int, at index: Int
  ) -> Int {
    let range = range(event)
    var start = range.lowerBound
    while start < range.upperBound && source.bytes[start] == 0x23 { start += 1 }
    let inlines = inlines(index + 1, start..<range.upperBound)
    let bare = Passage.Form.heading(number: "", weight: level * 10, level: level)
    var passage = Passage(form: bare, pieces: inlines.pieces, span: range)
    if let lead = LeadingNumber(heading: inlines.pieces, source.bytes, otherwise: bare) {
      passage.form = .heading(number: lead.number, weight: level * 10, level: level)
      passage.pieces = lead.pieces
      passage.doubtful = lead.doubtful
      passages.append(passage)
    } else if !inlines.pieces.isEmpty {
      passages.append(passage)
    }
    return inlines.next
  }

  private mutating func add(_ form: Passage.Form, _ pieces: [Piece], _ span: Range<Int>) {
    passages.append(Passage(form: form, pieces: pieces, span: span))
  }

  // MARK: Code, HTML, tables

  private mutating func code(_ event: MarkdownEvents.Event) {
    let start = source.offset(line: event.startLine, column: event.startColumn)
    var line = event.startLine
    let isFenced = start < source.bytes.count && [0x60, 0x7E].contains(source.bytes[start])
    if isFenced { line += 1 }
    var pieces: [Piece] = []
    var end = start
    for words in tree.literals[event.literal].split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      let lineEnd = source.end(ofLine: line)
      let low = max(source.offset(line: line, column: 1), lineEnd - words.count)
      line += 1
      var first = low
      while first < lineEnd, [0x20, 0x09].contains(source.bytes[first]) { first += 1 }
      guard first < lineEnd, !words.isEmpty else { continue }
      if !pieces.isEmpty { pieces.append(.hardBreak(end..<first)) }
      pieces.append(.source(first..<lineEnd))
      end = lineEnd
    }
    guard !pieces.isEmpty else { return }
    if !isFenced, items.isEmpty, quoteDepth == 0, addItems(pieces) { return }
    add(.block(.preformatted), pieces, start..<end)
  }

  /// Adds the items that the lines of indented code are, where they are prose behind marks.
  private mutating func addItems(_ lines: [Piece]) -> Bool {
    let ranges = lines.compactMap { if case .source(let range) = $0 { range } else { nil } }
    guard let items = IndentedItems(source.bytes).items(ranges),
      let least = items.map({ $0.indent }).min()
    else { return false }
    for item in items {
      let marker = String(decoding: source.bytes[item.marker], as: UTF8.self)
      let depth = min((item.indent - least) / 2, Self.nestingLimit - 1)
      add(
        .block(.listItem(depth: depth, marker: marker)), [.source(item.text)],
        item.marker.lowerBound..<item.text.upperBound)
    }
    return true
  }

  private mutating func html(_ event: MarkdownEvents.Event) {
    let range = range(event)
    let pieces = MarkupStripping(source.bytes, range, quoteDepth: quoteDepth).pieces
    guard let first = pieces.first, let last = pieces.last else { return }
    add(.block(.paragraph), pieces, first.range.lowerBound..<last.range.upperBound)
  }

  private mutating func row(
    _ event: MarkdownEvents.Event, isHeader: Bool, at index: Int
  ) -> Int {
    let start = source.offset(line: event.startLine, column: max(1, event.startColumn))
    let span = start..<max(start, source.end(ofLine: event.startLine))
    let ranges = TableCells.ranges(source.bytes, span)
    var cells: [Passage.Cell] = []
    var next = index + 1
    while next < tree.events.count {
      let event = tree.events[next]
      if case .tableRow = event.kind { break }
      guard event.kind == .tableCell, event.isEntering else {
        next += 1
        continue
      }
      let range =
        cells.count < ranges.count ? ranges[cells.count] : span.upperBound..<span.upperBound
      let inlines = MarkdownInlines(
        tree, from: next + 1, source.bytes, range, quoteDepth: quoteDepth)
      let following =
        cells.count + 1 < ranges.count ? ranges[cells.count + 1].lowerBound : span.upperBound
      let end = min(inlines.pieces.last?.range.upperBound ?? range.lowerBound, following)
      cells.append(Passage.Cell(pieces: inlines.pieces, divider: end..<following))
      next = inlines.next
    }
    if cells.contains(where: { !$0.pieces.isEmpty }) {
      passages.append(
        Passage(form: .row(isHeader: isHeader), pieces: [], cells: cells, span: span))
    }
    return next + 1
  }
}
