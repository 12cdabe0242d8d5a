internal import CHTML

/// What hears the elements and words of an XML part, in order.
protocol XMLListener: AnyObject {
  func open(_ name: String, _ attributes: XMLAttributes)
  func close(_ name: String)
  func words(_ words: UnsafeBufferPointer<UInt8>)
}

/// The attributes of one element by their local names.
struct XMLAttributes {
  fileprivate(set) var values: [(name: String, value: String)] = []

  subscript(_ name: String) -> String? { values.first { $0.name == name }?.value }

  /// The attribute that most elements of WordprocessingML have alone.
  var val: String? { self["val"] }

  /// Whether a property is switched on, as `<w:b/>` is and `<w:b w:val="0"/>` is not.
  var isOn: Bool {
    switch val {
    case nil, "1", "true", "on": true
    default: false
    }
  }
}

/// A well-formed XML part as libxml2 tells it.
///
/// This file and `HTMLEvents` alone know the C library. Document types are refused, so that no
/// entity is ever expanded or fetched; depth and number of events are bounded.
enum XMLElements {
  static let depthLimit = 256
  static let eventLimit = 5_000_000

  /// The prefix under which an element of a vocabulary is told; others are told by `?`.
  private static let prefixes: [String: String] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  ]

  /// Tells a part to its listener.
  static func read(
    _ bytes: [UInt8], of part: String, to listener: any XMLListener
  ) throws(ReadingError) {
    let teller = Teller(listener)
    xmlInitParser()
    let isWellFormed = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress
      guard let parser = unsafe xmlCreateMemoryParserCtxt(start, CInt(clamping: buffer.count))
      else { return false }
      defer { unsafe xmlFreeParserCtxt(parser) }
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      unsafe xmlCtxtUseOptions(parser, CInt(bitPattern: options))
      guard let handler = unsafe parser.pointee.sax else { return false }
      unsafe handler.pointee = Self.handler()
      unsafe parser.pointee.userData = Unmanaged.passUnretained(teller).toOpaque()
      unsafe xmlParseDocument(parser)
      return unsafe parser.pointee.wellFormed == 1
    }
    if teller.hasDocumentType { throw .container(.docx, .documentType(part: part)) }
    if teller.isTooDeep || teller.eventCount > eventLimit {
      throw .container(.docx, .tooComplex(part: part))
    }
    guard isWellFormed else { throw .container(.docx, .damaged(part: part)) }
  }

  private final class Teller {
    let listener: any XMLListener
    var eventCount = 0
    var depth = 0
    var isTooDeep = false
    var hasDocumentType = false

    init(_ listener: any XMLListener) { self.listener = listener }

    var isListening: Bool {
      !hasDocumentType && !isTooDeep && eventCount <= XMLElements.eventLimit
    }
  }

  private static func teller(_ context: UnsafeMutableRawPointer?) -> Teller? {
    unsafe context.map { unsafe Unmanaged<Teller>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func name(
    _ local: UnsafePointer<xmlChar>, _ space: UnsafePointer<xmlChar>?
  ) -> String {
    let local = unsafe String(cString: local)
    guard let space = unsafe space else { return "?" + local }
    return (prefixes[unsafe String(cString: space)] ?? "?") + local
  }

  private static func handler() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.internalSubset = { context, _, _, _ in
      unsafe XMLElements.teller(context)?.hasDocumentType = true
    }
    unsafe handler.startElementNs = {
      context, local, _, space, _, _, count, _, attributes in
      guard let local = unsafe local, let teller = unsafe XMLElements.teller(context) else {
        return
      }
      teller.eventCount += 1
      teller.depth += 1
      if teller.depth >= XMLElements.depthLimit { teller.isTooDeep = true }
      guard teller.isListening else { return }
      teller.listener.open(
        unsafe XMLElements.name(local, space),
        unsafe XMLElements.attributes(attributes, Int(count)))
    }
    unsafe handler.endElementNs = { context, local, _, space in
      guard let local = unsafe local, let teller = unsafe XMLElements.teller(context) else {
        return
      }
      teller.depth -= 1
      if teller.isListening { teller.listener.close(unsafe XMLElements.name(local, space)) }
    }
    unsafe handler.characters = { context, text, count in
      guard let text = unsafe text, let teller = unsafe XMLElements.teller(context) else { return }
      teller.eventCount += 1
      guard teller.isListening else { return }
      unsafe teller.listener.words(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.cdataBlock = handler.characters
    return unsafe handler
  }

  /// Five pointers an attribute: local name, prefix, namespace, and both ends of its value.
  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> XMLAttributes {
    var attributes = XMLAttributes()
    guard let list = unsafe list else { return attributes }
    for index in 0..<min(count, 64) {
      let place = index * 5
      guard let local = unsafe list[place], let start = unsafe list[place + 3],
        let end = unsafe list[place + 4]
      else { continue }
      let value = unsafe UnsafeBufferPointer(start: start, count: min(end - start, 4096))
      attributes.values.append(
        (unsafe String(cString: local), unsafe String(decoding: value, as: UTF8.self)))
    }
    return attributes
  }
}
