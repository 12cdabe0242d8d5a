internal import PolicyModel

/// Gives a plain text the structure that its reader sees.
///
/// Nothing marks a heading in plain text but that no sentence ends there and something follows
/// it; nothing marks half a sentence but its last words. Lines are grouped first, then each
/// group is named by its sign, its ending and its neighbours.
struct PlainTextReader {
  /// What the head of the text tells about the edition.
  struct Findings {
    var title: Range<Int>?
    var dates: [DateLine] = []
  }

  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let groups: [LineGroup]
  private let roles: [LineRole]
  private(set) var findings = Findings()

  init(_ text: SourceText, lines: TextLines) {
    bytes = text.utf8
    self.lines = PageNumbers(text.utf8).removed(from: lines.lines)
    groups = LineGrouping(text.utf8, self.lines).groups()
    var naming = LineNaming(text.utf8, groups)
    roles = naming.roles()
    findings.dates = naming.dates
    // The last title line is the document's own name, unless dashes make it a subtitle or it
    // names the author or the ordinance's number.
    let titles = roles.indices.filter { roles[$0] == .title }
    let isNamed = { [groups, bytes, naming] (index: Int) in
      !ScalarCursor(bytes, groups[index].span).isEnclosed && !naming.isAuthor(index)
        && !naming.isLawNumber(index)
    }
    if var title = titles.last(where: isNamed) ?? titles.last {
      // A line set apart below the document's name is its motto or a part's heading.
      if groups[title].isAfterBlank, !naming.namesDocument(title),
        let name = titles.last(where: { $0 < title && naming.namesDocument($0) })
      {
        title = name
      }
      findings.title = groups[title].span
    }
  }

  /// Hands every group to the assembler, in order.
  func read(into assembler: inout DocumentAssembler) {
    var levels = HeadingLevels()
    var depths = ListDepths()
    var index = 0
    while index < groups.count {
      let group = groups[index]
      switch roles[index] {
      case .item, .note: break
      default: depths.reset()
      }
      switch roles[index] {
      case .title:
        assembler.add(.title, pieces(group), span: group.span)
      case .dateLine:
        assembler.add(.dateLine, pieces(group), span: group.span)
      case .rule:
        break
      case .heading:
        let caption = index > 0 && roles[index - 1] == .caption ? groups[index - 1] : nil
        readHeading(group, caption: caption, &levels, into: &assembler)
      case .caption:
        // The heading below takes it up.
        break
      case .item:
        readItem(group, &depths, into: &assembler)
      case .note:
        guard case .note(let marker, let text) = group.mark else { break }
        assembler.add(
          .note(marker: words(marker)), pieces(group, from: text), span: group.span)
      case .quotation:
        assembler.add(.quotation, quotedPieces(group), span: group.span)
      case .row:
        readRow(group, isFirst: index == 0 || roles[index - 1] != .row, into: &assembler)
      case .paragraph:
        assembler.add(.paragraph, pieces(group), span: group.span)
      }
      index += 1
    }
  }

  // MARK: Headings

  private func readHeading(
    _ group: LineGroup, caption: LineGroup?, _ levels: inout HeadingLevels,
    into assembler: inout DocumentAssembler
  ) {
    var style = HeadingLevels.Style.plain
    var number = ""
    var text = group.span.lowerBound
    switch group.mark {
    case .number(let mark):
      style = .number(mark.style)
      number = words(mark.range)
      text = mark.end
    case .bullet(let marker, let start, _):
      style = .sign(DecodedScalar(bytes.span, at: marker.lowerBound).value)
      text = start
      // ■1 基本方針: a number behind the sign is the section's.
      if let mark = NumberReader(bytes).mark(in: start..<group.textEnd) {
        number = words(mark.range)
        text = mark.end
      }
    case .bracketed:
      style = .bracketed
    case .hashes(let count, let start):
      style = .hashes(count)
      text = start
      if let mark = NumberReader(bytes).mark(in: start..<group.textEnd) {
        number = words(mark.range)
        text = mark.end
      }
    default: break
    }
    let level = levels.level(of: style)
    if case .number(let mark) = group.mark, group.ending == .stopped, mark.style != .part(6) {
      readRunning(group, mark, number: number, level: level, into: &assembler)
      return
    }
    guard case .number(let mark) = group.mark, mark.style == .part(6) || caption != nil else {
      assembler.openSection(
        number: number, weight: level, heading: pieces(group, from: text), level: level,
        span: group.span)
      return
    }
    readArticle(group, mark, caption: caption, number: number, level: level, into: &assembler)
  }

  /// Section 1.1 Purpose. This policy is…: a number whose text goes on in its line.
  private func readRunning(
    _ group: LineGroup, _ mark: NumberMark, number: String, level: Int,
    into assembler: inout DocumentAssembler
  ) {
    let first = lines[group.lines.lowerBound].range
    var body = mark.end
    var heading: [Piece] = []
    let words = mark.end < first.upperBound ? bytes[mark.end..<first.upperBound] : []
    let stop = words.prefix(80).indices.dropLast().first {
      words[$0] == 0x2E && words[$0 + 1] == 0x20
    }
    if let stop, words[..<stop].count(where: { $0 == 0x20 }) < 8 {
      heading = [.source(mark.end..<stop)]
      body = stop + 2
    }
    assembler.openSection(
      number: number, weight: level, heading: heading, level: level,
      span: group.span.lowerBound..<body)
    assembler.add(.paragraph, pieces(group, from: body), span: body..<group.textEnd)
  }

  /// 第一条（目的）　この条例は…: a heading whose text goes on in its line.
  private func readArticle(
    _ group: LineGroup, _ mark: NumberMark, caption: LineGroup?, number: String, level: Int,
    into assembler: inout DocumentAssembler
  ) {
    // Below a caption what stands behind the number is the article's text, be it a sentence or not.
    let lead = ArticleLead(
      bytes, mark, end: group.textEnd, isSentence: group.ending != .open || caption != nil)
    var heading: [Piece] = []
    var start = group.span.lowerBound
    if let caption {
      heading = [.source(ArticleLead.inside(bytes, caption.span))]
      start = caption.span.lowerBound
    }
    if let words = lead.heading { heading.append(.source(words)) }
    let end = lead.body == nil ? group.textEnd : lead.headEnd
    assembler.openSection(
      number: number, weight: level, heading: heading, level: level, span: start..<end)
    guard let body = lead.body else { return }
    assembler.add(.paragraph, pieces(group, from: body), span: body..<group.textEnd)
  }

  // MARK: Items

  private func readItem(
    _ group: LineGroup, _ depths: inout ListDepths, into assembler: inout DocumentAssembler
  ) {
    switch group.mark {
    case .bullet(let marker, let text, _):
      let sign = DecodedScalar(bytes.span, at: marker.lowerBound).value
      let depth = depths.depth(indent: group.indent, sign: .bullet(sign))
      assembler.add(
        .listItem(depth: depth, marker: words(marker)), pieces(group, from: text),
        span: group.span)
    case .entry(let end, let mark):
      let start = mark?.end ?? group.first.lowerBound
      assembler.add(
        .listItem(depth: 0, marker: mark.map { words($0.range) } ?? ""),
        start < end ? [.source(start..<end)] : [], span: group.span)
    case .number(let mark) where mark.end < group.textEnd:
      let depth = depths.depth(indent: group.indent, sign: .number(mark.style))
      assembler.add(
        .listItem(depth: depth, marker: words(mark.range)), pieces(group, from: mark.end),
        span: group.span)
    default:
      let depth = depths.depth(indent: group.indent, sign: .bullet(0))
      assembler.add(.listItem(depth: depth, marker: ""), pieces(group), span: group.span)
    }
  }

  // MARK: Rows

  private func readRow(
    _ group: LineGroup, isFirst: Bool, into assembler: inout DocumentAssembler
  ) {
    guard case .cells(let cells) = group.mark else { return }
    let table = PlainTable(bytes)
    let isHeader = isFirst && !cells.dropFirst().contains { table.isNumber($0) }
    let ends = cells.dropFirst().map(\.lowerBound) + [group.textEnd]
    assembler.addRow(
      zip(cells, ends).map { ([.source($0)], $0.upperBound..<$1) }, isHeader: isHeader,
      span: group.span)
  }

  // MARK: Pieces

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func pieces(_ group: LineGroup, from start: Int? = nil) -> [Piece] {
    let first = start ?? group.first.lowerBound
    guard group.lines.count > 1 else {
      return first < group.textEnd ? [.source(first..<group.textEnd)] : []
    }
    var pieces: [Piece] = []
    for index in group.lines {
      let range = lines[index].range
      let low = max(first, range.lowerBound)
      if index > group.lines.lowerBound {
        pieces.append(.lineBreak(lines[index - 1].range.upperBound..<range.lowerBound))
      }
      if low < range.upperBound { pieces.append(.source(low..<range.upperBound)) }
    }
    return pieces
  }

  /// The lines of a quotation without the signs before them.
  private func quotedPieces(_ group: LineGroup) -> [Piece] {
    var pieces: [Piece] = []
    var end = group.first.lowerBound
    for index in group.lines {
      var cursor = ScalarCursor(bytes, lines[index].range)
      while cursor.skip(">") || cursor.skipSpaces() {}
      if !pieces.isEmpty { pieces.append(.lineBreak(end..<cursor.offset)) }
      end = lines[index].range.upperBound
      if cursor.offset < end { pieces.append(.source(cursor.offset..<end)) }
    }
    return pieces
  }
}
