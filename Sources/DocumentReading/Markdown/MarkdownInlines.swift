/// The inline nodes of one block, as pieces of its source.
struct MarkdownInlines {
  private(set) var pieces: [Piece] = []
  /// The event behind the block's last.
  private(set) var next: Int
  /// Behind the last byte that was read.
  private(set) var end: Int
  /// How many pieces the block's first bold words make, if it begins with bold words.
  private(set) var leadCount = 0
  /// Behind the signs that close the first bold words.
  private(set) var leadEnd = 0

  init(
    _ tree: MarkdownEvents, from start: Int, _ bytes: [UInt8], _ range: Range<Int>,
    quoteDepth: Int
  ) {
    var cursor = InlineCursor(bytes, range, quoteDepth: quoteDepth, literals: tree.literals)
    var index = start
    var isLead = false
    // Where the words begin that are struck out.
    var struck: Int?
    loop: while index < tree.events.count {
      let event = tree.events[index]
      switch event.kind {
      case .text: cursor.readText(event.literal)
      case .softBreak: cursor.readBreak(isHard: false)
      case .lineBreak: cursor.readBreak(isHard: true)
      case .code: cursor.readCode(event.literal)
      case .htmlInline:
        let tag = StruckTag(tree.literals[event.literal])
        if tag == .closing { struck = Self.drop(from: struck, &cursor) }
        cursor.readTag(event.literal)
        if tag == .opening { struck = struck ?? cursor.pieces.count }
      case .emphasis: cursor.skipDelimiter(1)
      case .strong:
        if event.isEntering && cursor.pieces.isEmpty && index == start { isLead = true }
        cursor.skipDelimiter(2)
        if isLead && !event.isEntering {
          leadCount = cursor.pieces.count
          leadEnd = cursor.offset
          isLead = false
        }
      case .strikethrough:
        if event.isEntering {
          struck = struck ?? cursor.pieces.count
        } else {
          struck = Self.drop(from: struck, &cursor)
        }
        cursor.skipDelimiter(2)
      case .link, .image: event.isEntering ? cursor.openLink() : cursor.closeLink()
      case .footnoteReference: if event.isEntering { cursor.skipFootnoteReference() }
      case .other: break
      default: break loop
      }
      index += 1
    }
    next = index + 1
    end = cursor.offset
    pieces = cursor.pieces
  }

  /// Words that were struck out do not hold any more.
  private static func drop(from place: Int?, _ cursor: inout InlineCursor) -> Int? {
    if let place { cursor.dropPieces(from: place) }
    return nil
  }

  /// `<del>`, `<s>` and `<strike>` among the words of a paragraph.
  private enum StruckTag {
    case opening, closing

    init?(_ tag: ArraySlice<UInt8>) {
      let words = String(decoding: tag, as: UTF8.self).lowercased()
      let name = words.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }
      guard ["del", "s", "strike"].contains(name) else { return nil }
      self = words.hasPrefix("</") ? .closing : .opening
    }
  }
}
