internal import Lexicon
internal import PolicyModel

/// Turns the parser's events into a plain text and passages over it.
///
/// The words that a reader of the page sees become the edition's text, one block a line; places
/// count in that text.
struct HTMLReader {
  private(set) var text: [UInt8] = []
  private(set) var passages: [Passage] = []
  private(set) var title: String?
  private(set) var language: Language?
  private(set) var published: CalendarDate?
  private(set) var hiddenCount = 0
  private(set) var firstHidden: Int?
  private(set) var isFlattened: Bool
  /// Stretches of words that belong to the site and not to the page.
  private(set) var furnitureCount = 0

  private struct OpenElement {
    var name: String
    var isHidden: Bool
    var laysGround: Bool
  }

  private struct OpenList {
    var isOrdered: Bool
    var next: Int
  }

  private var open: [OpenElement] = []
  /// How many elements of each name are open.
  private var openCounts: [String: Int] = [:]
  private var lists: [OpenList] = []
  private var droppedDepth = 0
  private var hiddenDepth = 0
  private var groundDepth = 0
  private var isInHead = false
  private var titleWords: [UInt8] = []
  private var metaDates: [String: CalendarDate] = [:]
  private let isMatterMarked: Bool

  // The block that is being written.
  private var blockStart = 0
  private var pieces: [Piece] = []
  private var pieceStart = 0
  private var boldCount = 0
  private var boldEnd = 0
  private var raisedStart = 0
  private var isNumerator = false
  private var marker: String?
  private var isPendingSpace = false
  private var hasPendingLineEnd = false
  private var cells: [Passage.Cell] = []
  private var rowStart: Int?
  private var headerCount = 0
  private var wasInTable = false

  static let nestingLimit = 256
  private static let headingNames = ["h1", "h2", "h3", "h4", "h5", "h6"]

  init(_ utf8: [UInt8]) {
    let tamed = TagTaming(utf8)
    let parsed = HTMLEvents(tamed.utf8)
    self.init(parsed.events, words: parsed.words)
    isFlattened = isFlattened || tamed.isTamed
  }

  /// Reads elements that another format's reader tells.
  init(_ events: [HTMLEvents.Event], words source: [UInt8]) {
    isFlattened = false
    isMatterMarked = PageMatter.isMarked(in: events, words: source)
    text.reserveCapacity(source.count)
    for (place, event) in events.enumerated() {
      switch event {
      case .open(let name, let attributes): enter(name, attributes)
      case .close(let name):
        isNumerator =
          name == "sup" && RaisedReference.isNumerator(before: events[(place + 1)...], source)
        leave(name)
      case .words(let range): add(source[range])
      }
    }
    endBlock()
    endRow()
    published = HTMLElements.publishedNames.lazy.compactMap { [metaDates] in metaDates[$0] }.first
    let words = String(decoding: titleWords, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    if !words.isEmpty { title = words.joined(separator: " ") }
  }

  // MARK: Elements

  private mutating func enter(_ name: String, _ attributes: [String: String]) {
    if name == "html", let tag = attributes["lang"], !tag.isEmpty {
      language = Language(rawValue: String(tag.prefix(2)).lowercased())
    }
    if name == "meta" { readMeta(attributes) }
    if HTMLElements.empty.contains(name) {
      enterEmpty(name, attributes)
      return
    }
    let style = InvisibleStyle(attributes, isOnGround: groundDepth > 0)
    let isHidden = style.hides
    open.append(OpenElement(name: name, isHidden: isHidden, laysGround: style.laysGround))
    if style.laysGround { groundDepth += 1 }
    openCounts[name, default: 0] += 1
    if open.count > Self.nestingLimit { isFlattened = true }
    if isHidden { hiddenDepth += 1 }
    if HTMLElements.dropped.contains(name) { droppedDepth += 1 }
    if name == "head" || name == "title" { isInHead = true }
    if name == "body" { isInHead = false }
    guard HTMLElements.blocks.contains(name) else {
      beginBold(name)
      if name == "sup" { raisedStart = text.count }
      return
    }
    if name == "p" || name == "div", marker != nil, isEmptyBlock { return }
    endBlock()
    switch name {
    case "ul", "menu", "dir": lists.append(OpenList(isOrdered: false, next: 1))
    case "ol":
      lists.append(OpenList(isOrdered: true, next: Int(attributes["start"] ?? "") ?? 1))
    case "li": marker = nextMarker()
    case "tr":
      endRow()
      rowStart = text.count
    case "th": headerCount += 1
    default: break
    }
  }

  private mutating func enterEmpty(_ name: String, _ attributes: [String: String]) {
    guard droppedDepth == 0, !isInHead else { return }
    switch name {
    case "br": hardBreak()
    case "hr": endBlock()
    case "img": if let words = attributes["alt"] { add(Array(words.utf8)[...]) }
    default: break
    }
  }

  private mutating func leave(_ name: String) {
    guard !HTMLElements.empty.contains(name), isOpen(name),
      let place = open.lastIndex(where: { $0.name == name })
    else { return }
    while open.count > place { close(open[open.count - 1].name) }
  }

  private mutating func close(_ name: String) {
    if HTMLElements.blocks.contains(name) { endBlock(closing: name) } else { endBold(name) }
    switch name {
    case "sup": endRaised()
    case "ul", "ol", "menu", "dir": _ = lists.popLast()
    case "tr", "table": endRow()
    case "head", "title": isInHead = name == "title" && isOpen("head")
    case "li": marker = nil
    default: break
    }
    let element = open.removeLast()
    openCounts[name, default: 1] -= 1
    if element.isHidden { hiddenDepth -= 1 }
    if element.laysGround { groundDepth -= 1 }
    if HTMLElements.dropped.contains(name) { droppedDepth -= 1 }
  }

  private func isOpen(_ name: String) -> Bool { openCounts[name, default: 0] > 0 }

  private mutating func nextMarker() -> String {
    guard let list = lists.last, list.isOrdered else { return "-" }
    lists[lists.count - 1].next = list.next < Int.max ? list.next + 1 : list.next
    return "\(list.next)."
  }

  private mutating func readMeta(_ attributes: [String: String]) {
    guard let name = (attributes["name"] ?? attributes["property"])?.lowercased(),
      let date = attributes["content"].flatMap({ DateSpelling.whole($0) })
    else { return }
    metaDates[name] = metaDates[name] ?? date
  }

  // MARK: Words

  private mutating func add(_ words: ArraySlice<UInt8>) {
    if droppedDepth > 0 { return }
    if isInHead {
      if open.last?.name == "title" && titleWords.count < 2000 { titleWords += words }
      return
    }
    if isFurniture {
      if words.contains(where: { $0 > 0x20 }) { furnitureCount += 1 }
      return
    }
    if isOpen("a"), RaisedReference.leadsBack(words) { return }
    let isPreformatted = isOpen("pre")
    let start = text.count
    for byte in words {
      if isPreformatted && (byte == 0x0A || byte == 0x0D) {
        hardBreak()
      } else if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
        isPendingSpace = true
        if byte != 0x20 && byte != 0x09 { hasPendingLineEnd = true }
      } else {
        if isPendingSpace && text.count > blockStart && text.last != 0x0A {
          // A line end of the source between Japanese characters is nothing.
          if !(hasPendingLineEnd && byte >= 0xE3 && endsWide) { text.append(0x20) }
        }
        isPendingSpace = false
        hasPendingLineEnd = false
        text.append(byte)
      }
    }
    if hiddenDepth > 0 && text.count > start {
      hiddenCount += 1
      firstHidden = firstHidden ?? start
    }
  }

  /// Whether the words belong to the site: navigation, and what stands outside the page's matter.
  private var isFurniture: Bool {
    if isMatterMarked && !isOpen(HTMLElements.matter) { return true }
    return HTMLElements.furniture.contains(where: isOpen)
  }

  private var endsWide: Bool {
    guard let lead = text.suffix(4).last(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return lead >= 0xE3
  }

  private var isEmptyBlock: Bool { pieces.isEmpty && text.count == pieceStart }

  private mutating func endPiece() {
    if text.count > pieceStart { pieces.append(.source(pieceStart..<text.count)) }
    pieceStart = text.count
  }

  private mutating func hardBreak() {
    isPendingSpace = false
    guard !isEmptyBlock else { return }
    endPiece()
    text.append(0x0A)
    pieces.append(.hardBreak(pieceStart..<text.count))
    pieceStart = text.count
  }

  private mutating func beginBold(_ name: String) {
    guard name == "strong" || name == "b", isEmptyBlock, boldCount == 0 else { return }
    boldCount = -1
  }

  private mutating func endBold(_ name: String) {
    guard name == "strong" || name == "b", boldCount == -1 else { return }
    endPiece()
    boldCount = pieces.count
    boldEnd = text.count
  }

  /// Leaves a note's number out of the words that it is raised beside.
  private mutating func endRaised() {
    guard !isNumerator, raisedStart >= max(pieceStart, blockStart),
      RaisedReference.isOne(text[raisedStart...], behind: text[blockStart..<raisedStart])
    else { return }
    if raisedStart > pieceStart { pieces.append(.source(pieceStart..<raisedStart)) }
    pieceStart = text.count
  }

  // MARK: Blocks

  private mutating func endBlock(closing name: String? = nil) {
    if boldCount == -1 {
      endPiece()
      boldCount = pieces.count
      boldEnd = text.count
    }
    endPiece()
    while case .hardBreak? = pieces.last { pieces.removeLast() }
    defer {
      pieces = []
      boldCount = 0
      boldEnd = 0
      isPendingSpace = false
      pieceStart = text.count
      blockStart = text.count
    }
    let isCell = rowStart != nil
    if isCell {
      if name == "td" || name == "th" || !pieces.isEmpty {
        endCell(isClosed: name == "td" || name == "th")
      }
      return
    }
    guard !pieces.isEmpty else { return }
    let span = blockStart..<text.count
    text.append(0x0A)
    addPassages(span)
  }

  private mutating func addPassages(_ span: Range<Int>) {
    if let level = headingLevel {
      passages.append(heading(level, span))
    } else if isOpen("pre") {
      passages.append(Passage(form: .block(.preformatted), pieces: pieces, span: span))
    } else if !lists.isEmpty {
      passages.append(item(span))
    } else if isOpen("blockquote") {
      passages.append(Passage(form: .block(.quotation), pieces: pieces, span: span))
    } else if boldCount <= 0, let parts = ArticleLines(text).parts(of: pieces) {
      // Lines that <br> divides are what they are to their writer: articles, items of a list.
      for part in parts { addLead(part) }
    } else if boldCount <= 0, let parts = MarkedLines(text).parts(of: pieces) {
      for part in parts { add(part) }
    } else {
      let words = ParagraphLead.LeadingWords(
        pieces: pieces, boldCount: max(0, boldCount), boldEnd: boldEnd)
      passages += ParagraphLead(text).passages(of: words, span)
    }
  }

  private mutating func addLead(_ part: [Piece]) {
    guard let first = part.first, let last = part.last else { return }
    let span = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    passages += ParagraphLead(text).passages(of: .init(pieces: part), span)
  }

  private mutating func add(_ part: MarkedLines.Part) {
    guard let marker = part.marker else { return addLead(part.pieces) }
    guard let last = part.pieces.last else { return }
    let words = String(decoding: text[marker], as: UTF8.self)
    passages.append(
      Passage(
        form: .block(.listItem(depth: 0, marker: words)), pieces: part.pieces,
        span: marker.lowerBound..<max(marker.upperBound, last.range.upperBound)))
  }

  private var headingLevel: Int? {
    guard Self.headingNames.contains(where: isOpen) else { return nil }
    for element in open.reversed().prefix(8) {
      if let place = Self.headingNames.firstIndex(of: element.name) { return place + 1 }
    }
    return nil
  }

  private func heading(_ level: Int, _ span: Range<Int>) -> Passage {
    let bare = Passage.Form.heading(number: "", weight: level * 10, level: level)
    guard let lead = LeadingNumber(heading: pieces, text, otherwise: bare) else {
      return Passage(form: bare, pieces: pieces, span: span)
    }
    return Passage(
      form: .heading(number: lead.number, weight: level * 10, level: level), pieces: lead.pieces,
      span: span, doubtful: lead.doubtful)
  }

  private mutating func item(_ span: Range<Int>) -> Passage {
    let sign = marker ?? ""
    marker = nil
    let depth = min(lists.count, Self.nestingLimit) - 1
    let form = Passage.Form.block(.listItem(depth: depth, marker: sign))
    guard sign == "-", let lead = LeadingNumber(item: pieces, text, otherwise: form) else {
      return Passage(form: form, pieces: pieces, span: span)
    }
    return Passage(
      form: .block(.listItem(depth: depth, marker: lead.number)), pieces: lead.pieces, span: span,
      doubtful: lead.doubtful)
  }

  // MARK: Tables

  /// Adds the words so far to the row's last cell, or as a new one.
  private mutating func endCell(isClosed: Bool) {
    let end = text.count
    text.append(isClosed ? 0x09 : 0x20)
    if wasInTable, !cells.isEmpty {
      cells[cells.count - 1].pieces.append(.hardBreak(end..<end))
      cells[cells.count - 1].pieces += pieces
      cells[cells.count - 1].divider = end..<text.count
    } else {
      cells.append(Passage.Cell(pieces: pieces, divider: end..<text.count))
    }
    wasInTable = !isClosed
  }

  private mutating func endRow() {
    guard let start = rowStart else { return }
    rowStart = nil
    defer {
      cells = []
      headerCount = 0
      wasInTable = false
      pieceStart = text.count
      blockStart = text.count
    }
    guard cells.contains(where: { !$0.pieces.isEmpty }) else { return }
    let span = start..<text.count
    text.append(0x0A)
    passages.append(
      Passage(
        form: .row(isHeader: headerCount >= cells.count), pieces: [], cells: cells, span: span))
  }
}
