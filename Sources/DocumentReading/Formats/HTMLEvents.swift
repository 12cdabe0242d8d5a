internal import CHTML

/// An HTML text as libxml2 parses it: elements opened and closed, and the words between them.
///
/// This file alone knows the C parser. No tree is built, nothing is fetched, and no document
/// type or entity of its own is heeded.
struct HTMLEvents {
  enum Event {
    case open(name: String, attributes: [String: String])
    case close(name: String)
    /// A stretch of `words`.
    case words(Range<Int>)
  }

  private(set) var events: [Event] = []
  private(set) var words: [UInt8] = []

  /// Attributes that say something of the text; longer values are cut.
  private static let attributeNames: Set<String> = [
    "alt", "bgcolor", "class", "color", "content", "datetime", "hidden", "lang", "name",
    "property", "start", "style",
  ]
  private static let attributeLimit = 65_536

  init(_ utf8: [UInt8]) {
    let collector = Collector()
    guard Self.isReady else { return }
    unsafe utf8.withUnsafeBytes { buffer in
      let start = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress
      guard let parser = unsafe htmlCreateMemoryParserCtxt(start, CInt(clamping: buffer.count))
      else { return }
      defer { unsafe htmlFreeParserCtxt(parser) }
      unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
      unsafe htmlCtxtUseOptions(parser, CInt(bitPattern: options))
      guard let handler = unsafe parser.pointee.sax else { return }
      unsafe handler.pointee = Self.handler()
      unsafe parser.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
      unsafe htmlParseDocument(parser)
    }
    events = collector.events
    words = collector.words
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Receives the parser's calls.
  private final class Collector {
    var events: [Event] = []
    var words: [UInt8] = []

    func add(_ bytes: UnsafeBufferPointer<UInt8>) {
      let start = words.count
      unsafe words.append(contentsOf: bytes)
      if case .words(let range)? = events.last {
        events[events.count - 1] = .words(range.lowerBound..<words.count)
      } else {
        events.append(.words(start..<words.count))
      }
    }
  }

  private static func collector(_ context: UnsafeMutableRawPointer?) -> Collector? {
    unsafe context.map { unsafe Unmanaged<Collector>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func handler() -> htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { context, name, attributes in
      guard let name = unsafe name, let collector = unsafe HTMLEvents.collector(context) else {
        return
      }
      collector.events.append(
        .open(
          name: unsafe String(cString: name).lowercased(),
          attributes: unsafe HTMLEvents.attributes(attributes)))
    }
    unsafe handler.endElement = { context, name in
      guard let name = unsafe name, let collector = unsafe HTMLEvents.collector(context) else {
        return
      }
      collector.events.append(.close(name: unsafe String(cString: name).lowercased()))
    }
    unsafe handler.characters = { context, text, count in
      guard let text = unsafe text, let collector = unsafe HTMLEvents.collector(context) else {
        return
      }
      unsafe collector.add(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    // Scripts and styles come as such blocks; they are no words.
    unsafe handler.cdataBlock = { _, _, _ in }
    return unsafe handler
  }

  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard var next = unsafe list else { return [:] }
    var attributes: [String: String] = [:]
    while let name = unsafe next.pointee {
      let key = unsafe String(cString: name).lowercased()
      if attributeNames.contains(key), attributes[key] == nil {
        let value = unsafe next[1].map { unsafe String(cString: $0) } ?? ""
        attributes[key] = value.utf8.count > attributeLimit ? "" : value
      }
      unsafe next += 2
    }
    return attributes
  }
}
