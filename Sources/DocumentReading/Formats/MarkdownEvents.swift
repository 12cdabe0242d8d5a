internal import CMarkdown
internal import Synchronization

/// A Markdown text as cmark-gfm parses it: one list of nodes entered and left, in order.
///
/// This file alone knows the C parser. Everything it gives is a value.
struct MarkdownEvents {
  enum Kind: Hashable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph
    case heading(level: Int)
    case thematicBreak, footnoteDefinition
    case table
    case tableRow(isHeader: Bool)
    case tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case footnoteReference, strikethrough, other
  }

  /// A node being entered or left; leaves are only entered.
  struct Event {
    var kind: Kind
    var isEntering: Bool
    /// Lines from 1, columns in bytes from 1.
    var startLine: Int32
    var startColumn: Int32
    var endLine: Int32
    /// The stretch of `literals` that holds a leaf's text.
    var literal: Range<Int>
  }

  private(set) var events: [Event] = []
  private(set) var literals: [UInt8] = []

  /// - Parameter hasTables: Whether bars and dashes make tables. The parser takes time by the
  ///   square of a row's cells.
  /// - Complexity: O(*n*), as far as cmark-gfm is.
  init(_ utf8: ArraySlice<UInt8>, hasTables: Bool) {
    guard Self.extensionsAreRegistered,
      let parser = unsafe cmark_parser_new(
        CInt(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE))
    else { return }
    defer { unsafe cmark_parser_free(parser) }
    for name in hasTables ? ["table", "strikethrough"] : ["strikethrough"] {
      guard let syntax = unsafe cmark_find_syntax_extension(name) else { continue }
      _ = unsafe cmark_parser_attach_syntax_extension(parser, syntax)
    }
    unsafe utf8.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(
        parser, buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = unsafe Self.tree(of: parser) else { return }
    defer { unsafe cmark_node_free(root) }
    guard let walk = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(walk) }
    literals.reserveCapacity(utf8.count)
    events.reserveCapacity(utf8.count / 24)
    while true {
      let step = unsafe cmark_iter_next(walk)
      guard step != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(walk) else { break }
      unsafe add(node, isEntering: step == CMARK_EVENT_ENTER)
    }
  }

  /// What was fed to a parser, as a tree.
  ///
  /// While one text's words are parsed, the signs of its extensions stand in a table of the whole
  /// process, from which they are taken at its end: ~~ of another text would lose its meaning.
  private static func tree(of parser: OpaquePointer) -> OpaquePointer? {
    // As an address, since no pointer may pass through a lock.
    let address = UInt(bitPattern: parser)
    let root = wordsAreParsed.withLock { _ in
      UInt(bitPattern: unsafe cmark_parser_finish(OpaquePointer(bitPattern: address)))
    }
    return unsafe OpaquePointer(bitPattern: root)
  }

  private static let wordsAreParsed = Mutex(())

  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  private mutating func add(_ node: OpaquePointer, isEntering: Bool) {
    let kind = unsafe Self.kind(of: node)
    let start = literals.count
    if isEntering, Self.hasLiteral(kind), let text = unsafe cmark_node_get_literal(node) {
      var next = unsafe text
      while unsafe next.pointee != 0 {
        unsafe literals.append(UInt8(bitPattern: next.pointee))
        unsafe next += 1
      }
    }
    events.append(
      Event(
        kind: kind, isEntering: isEntering,
        startLine: unsafe cmark_node_get_start_line(node),
        startColumn: unsafe cmark_node_get_start_column(node),
        endLine: unsafe cmark_node_get_end_line(node), literal: start..<literals.count))
  }

  private static func hasLiteral(_ kind: Kind) -> Bool {
    switch kind {
    case .text, .code, .htmlInline, .htmlBlock, .codeBlock: true
    default: false
    }
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    let type = unsafe cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_HEADING:
      return .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_DOCUMENT: return .document
    default: return unsafe extensionKind(of: node)
    }
  }

  /// Nodes of extensions have no constants, only names.
  private static func extensionKind(of node: OpaquePointer) -> Kind {
    guard let name = unsafe cmark_node_get_type_string(node) else { return .other }
    switch unsafe String(cString: name) {
    case "table": return .table
    case "table_row": return .tableRow(isHeader: false)
    case "table_header": return .tableRow(isHeader: true)
    case "table_cell": return .tableCell
    case "strikethrough": return .strikethrough
    default: return .other
    }
  }
}
