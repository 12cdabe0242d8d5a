internal import Lexicon
internal import PolicyModel

/// A text of any format with its passages handed to an assembler.
struct ParsedText {
  /// The text that places count in: the source's own, or what is seen of a page.
  let text: SourceText
  var assembler: DocumentAssembler
  var title: String?
  var frontMatterDate: CalendarDate?
  var textDate: CalendarDate?
  var effective: CalendarDate?
  var language: Language?
  var notices: [ReadingNotice] = []

  static func plain(_ text: SourceText) -> ParsedText {
    let lines = TextLines(text.utf8)
    let reader = PlainTextReader(text, lines: lines)
    var parsed = ParsedText(text: text, assembler: DocumentAssembler(text))
    reader.read(into: &parsed.assembler)
    if let title = reader.findings.title { parsed.title = text.string(SourceSpan(title)) }
    parsed.textDate = reader.findings.dates.latest(.published)
    parsed.textDate = parsed.textDate ?? dateInTitle(parsed.title)
    parsed.effective = reader.findings.dates.latest(.effective)
    if lines.hasOtherEnds { parsed.notices.append(.init(kind: .lineEndsNormalized)) }
    return parsed
  }

  static func markdown(_ text: SourceText) -> ParsedText {
    let frontMatter = FrontMatter(text.utf8)
    var reader = MarkdownReader(text, from: frontMatter.end)
    reader.read()
    var parsed = ParsedText(text: text, assembler: DocumentAssembler(text))
    parsed.frontMatterDate = frontMatter.published
    parsed.effective = frontMatter.effective
    parsed.language = frontMatter.language
    var passages = reader.passages.settlingNumbers().joiningCaptions(text.utf8)
    let dates = Self.dateLines(&passages, text)
    parsed.textDate = dates.latest(.published)
    parsed.effective = parsed.effective ?? dates.latest(.effective)
    for passage in passages { parsed.assembler.add(passage) }
    parsed.title = frontMatter.title ?? parsed.assembler.firstHeading
    parsed.textDate = parsed.textDate ?? dateInTitle(parsed.assembler.firstHeading)
    if reader.isFlattened {
      parsed.notices.append(.init(kind: .flattenedNesting(limit: MarkdownReader.nestingLimit)))
    }
    if text.utf8.contains(0x0D) { parsed.notices.append(.init(kind: .lineEndsNormalized)) }
    return parsed
  }

  /// A page's text is what its reader sees, a block a line.
  static func page(_ source: SourceText) -> ParsedText {
    page(HTMLReader(source.utf8))
  }

  private static func page(_ reader: HTMLReader) -> ParsedText {
    let text = SourceText(validUTF8: reader.text)
    var parsed = ParsedText(text: text, assembler: DocumentAssembler(text))
    var passages = reader.passages.settlingNumbers().joiningCaptions(text.utf8)
    let dates = dateLines(&passages, text)
    for passage in passages { parsed.assembler.add(passage) }
    parsed.title = reader.title ?? parsed.assembler.firstHeading
    parsed.language = reader.language
    parsed.frontMatterDate = reader.published
    parsed.textDate =
      dates.latest(.published) ?? dateInTitle(parsed.assembler.firstHeading)
    parsed.effective = dates.latest(.effective)
    if reader.hiddenCount > 0 {
      let span = reader.firstHidden.map { SourceSpan($0, $0) }
      parsed.notices.append(.init(kind: .hiddenText(count: reader.hiddenCount), span: span))
    }
    if reader.furnitureCount > 0 {
      parsed.notices.append(.init(kind: .siteFurniture(count: reader.furnitureCount)))
    }
    if reader.isFlattened {
      parsed.notices.append(.init(kind: .flattenedNesting(limit: HTMLReader.nestingLimit)))
    }
    return parsed
  }

  /// What a reader of a Word document sees, a block a line.
  static func word(_ bytes: [UInt8]) throws(ReadingError) -> ParsedText {
    let reader = try WordReader(bytes)
    var parsed: ParsedText
    if let told = reader.page {
      parsed = page(HTMLReader(told.events, words: told.words))
    } else {
      parsed = plain(SourceText(validUTF8: reader.lines))
    }
    if reader.insertionCount + reader.deletionCount > 0 {
      parsed.notices.append(
        .init(
          kind: .trackedChanges(
            insertions: reader.insertionCount, deletions: reader.deletionCount)))
    }
    return parsed
  }

  private static func dateInTitle(_ title: String?) -> CalendarDate? {
    guard let title, title.utf8.count <= 300 else { return nil }
    let bytes = Array(title.utf8)
    return DateLine(titled: FoldedWords.bytes(of: bytes, 0..<bytes.count))?.date
  }

  /// Turns paragraphs at the head and at the end that are nothing but dates into date lines.
  private static func dateLines(_ passages: inout [Passage], _ text: SourceText) -> [DateLine] {
    var dates: [DateLine] = []
    for index in passages.indices where index < 12 || index >= passages.count - 3 {
      guard case .block(.paragraph) = passages[index].form, passages[index].pieces.count <= 3,
        passages[index].span.count <= 160
      else { continue }
      var folded: [UInt8] = []
      for piece in passages[index].pieces {
        if case .source(let range) = piece { folded += FoldedWords.bytes(of: text.utf8, range) }
      }
      var lines = DateLine.all(folded: folded)
      if lines.isEmpty, index < 6, let line = DateLine(signed: folded) { lines = [line] }
      guard !lines.isEmpty else { continue }
      passages[index].form = .block(.dateLine)
      dates += lines
    }
    return dates
  }
}

extension [DateLine] {
  /// Of several days, the last: 制定 is followed by each 一部改正 down to this edition's own.
  fileprivate func latest(_ role: DateLineWords.Role) -> CalendarDate? {
    filter { $0.role == role }.map(\.date).max { first, second in
      guard let a = first.days(), let b = second.days() else { return false }
      return a.upperBound < b.upperBound
    }
  }
}
