internal import PolicyModel

// How a document is kept: its text, how it was folded, and the tree of places in it.

extension ByteWriter {
  mutating func write(_ document: Document) {
    write(document.text.utf8)
    write(document.folded, of: document.text)
    write(document.language.rawValue)
    write(document.sections) { $0.write($1) }
    write(document.blocks) { $0.write($1) }
    write(document.sentences) { writer, sentence in
      writer.write(sentence.block)
      writer.write(sentence.span)
      writer.write(sentence.folded)
    }
    write(document.notices) { writer, notice in
      writer.write(notice.kind)
      writer.write(notice.span) { $0.write($1) }
    }
  }

  /// Bytes that folding left alone are those of the text, and not kept twice.
  private mutating func write(_ folded: NormalizedText, of text: SourceText) {
    let ends = folded.runs.dropFirst().map { Int($0.folded) } + [folded.utf8Count]
    write(folded.runs.count)
    var last = 0
    for (run, end) in zip(folded.runs, ends) {
      let source = Int(run.source)
      write(Int(run.replacedCount))
      write(source - last)
      last = source
      let bytes = folded.utf8[Int(run.folded)..<end]
      if run.isVerbatim { write(bytes.count) } else { write(bytes) }
    }
  }

  private mutating func write(_ section: Section) {
    write(section.number)
    write(section.heading)
    write(section.level)
    write(section.parent) { $0.write($1) }
    write(section.headingBlock) { $0.write($1) }
    write(section.blocks)
    write(section.subsectionsEnd)
  }

  private mutating func write(_ block: Block) {
    switch block.kind {
    case .title: write(0)
    case .dateLine: write(1)
    case .heading(let level):
      write(2)
      write(level)
    case .paragraph: write(3)
    case .listItem(let depth, let marker):
      write(4)
      write(depth)
      write(marker)
    case .tableRow(let cells, let isHeader):
      write(5)
      write(cells) { $0.write($1) }
      write(isHeader)
    case .quotation: write(6)
    case .preformatted: write(7)
    case .note(let marker):
      write(8)
      write(marker)
    }
    write(block.section)
    write(block.sentences)
    write(block.span)
  }

  private mutating func write(_ kind: ReadingNotice.Kind) {
    switch kind {
    case .lineEndsNormalized: write(0)
    case .invisibleCharacters(let codePoints, let count):
      write(1)
      write(codePoints) { $0.write(Int($1)) }
      write(count)
    case .bidirectionalControls(let count): write(2, count)
    case .lookAlikeCharacters(let count): write(3, count)
    case .privateUseCharacters(let count): write(4, count)
    case .replacedBytes(let count): write(5, count)
    case .doubtfulEncoding(let name):
      write(6)
      write(name)
    case .flattenedNesting(let limit): write(7, limit)
    case .hiddenText(let count): write(8, count)
    case .formsNormalized(let count): write(9, count)
    case .trackedChanges(let insertions, let deletions):
      write(10, insertions)
      write(deletions)
    case .siteFurniture(let count): write(11, count)
    }
  }

  private mutating func write(_ kind: Int, _ count: Int) {
    write(kind)
    write(count)
  }
}

extension ByteReader {
  mutating func document() throws(MalformedBytes) -> Document {
    let text = SourceText(validUTF8: try array())
    return Document(
      text: text, folded: try folded(of: text), language: Language(rawValue: try string()),
      sections: try list { (reader) throws(MalformedBytes) in try reader.section() },
      blocks: try list { (reader) throws(MalformedBytes) in try reader.block() },
      sentences: try list { (reader) throws(MalformedBytes) in
        Sentence(
          block: try reader.int(), span: try reader.span(), folded: try reader.range())
      },
      notices: try list { (reader) throws(MalformedBytes) in
        ReadingNotice(
          kind: try reader.noticeKind(), span: try reader.bool() ? try reader.span() : nil)
      })
  }

  private mutating func folded(of text: SourceText) throws(MalformedBytes) -> NormalizedText {
    let count = try int()
    guard count >= 0 else { throw MalformedBytes() }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(text.utf8Count)
    var runs: [NormalizedText.Run] = []
    var source = 0
    for _ in 0..<count {
      let replaced = try int()
      source += try int()
      guard source >= 0, let from = Int32(exactly: source), let length = Int32(exactly: replaced)
      else { throw MalformedBytes() }
      runs.append(
        NormalizedText.Run(folded: Int32(utf8.count), source: from, replacedCount: length))
      if replaced < 0 {
        let length = try int()
        guard length >= 0, length <= text.utf8Count - source else { throw MalformedBytes() }
        utf8 += text.utf8[source..<(source + length)]
      } else {
        utf8 += try array()
      }
    }
    return NormalizedText(utf8: utf8, runs: runs)
  }

  private mutating func section() throws(MalformedBytes) -> Section {
    Section(
      number: try string(), heading: try string(), level: try int(),
      parent: try bool() ? try int() : nil, headingBlock: try bool() ? try int() : nil,
      blocks: try range(), subsectionsEnd: try int())
  }

  private mutating func block() throws(MalformedBytes) -> Block {
    let kind: Block.Kind =
      switch try int() {
      case 0: .title
      case 1: .dateLine
      case 2: .heading(level: try int())
      case 3: .paragraph
      case 4: .listItem(depth: try int(), marker: try string())
      case 5:
        .tableRow(
          cells: try list { (reader) throws(MalformedBytes) in try reader.range() },
          isHeader: try bool())
      case 6: .quotation
      case 7: .preformatted
      case 8: .note(marker: try string())
      default: throw MalformedBytes()
      }
    return Block(kind: kind, section: try int(), sentences: try range(), span: try span())
  }

  private mutating func noticeKind() throws(MalformedBytes) -> ReadingNotice.Kind {
    switch try int() {
    case 0: .lineEndsNormalized
    case 1:
      .invisibleCharacters(
        codePoints: try list { (reader) throws(MalformedBytes) in
          UInt32(truncatingIfNeeded: try reader.int())
        }, count: try int())
    case 2: .bidirectionalControls(count: try int())
    case 3: .lookAlikeCharacters(count: try int())
    case 4: .privateUseCharacters(count: try int())
    case 5: .replacedBytes(count: try int())
    case 6: .doubtfulEncoding(name: try string())
    case 7: .flattenedNesting(limit: try int())
    case 8: .hiddenText(count: try int())
    case 9: .formsNormalized(count: try int())
    case 10: .trackedChanges(insertions: try int(), deletions: try int())
    case 11: .siteFurniture(count: try int())
    default: throw MalformedBytes()
    }
  }
}
