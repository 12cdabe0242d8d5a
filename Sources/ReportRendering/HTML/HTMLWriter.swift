/// Writes HTML that is always well formed and in which foreign words mean nothing but themselves.
///
/// Elements nest by closures. `raw` takes the tool's own markup; everything that a document or
/// its metadata says goes through `text` or an attribute, which escape.
struct HTMLWriter: ~Copyable {
  private(set) var utf8: [UInt8] = []

  init() {}

  mutating func reserve(_ count: Int) { utf8.reserveCapacity(utf8.count + count) }

  /// Markup of the tool itself.
  mutating func raw(_ markup: StaticString) {
    utf8.append(contentsOf: markup.description.utf8)
  }

  /// What another writer wrote.
  mutating func append(_ other: borrowing HTMLWriter) { utf8.append(contentsOf: other.utf8) }

  /// A style sheet, byte for byte as its hash was taken.
  mutating func styleSheet(_ sheet: String) { utf8.append(contentsOf: sheet.utf8) }

  /// Words, escaped; controls and invisible characters are spelt out.
  mutating func text(_ words: String) {
    HTMLEscaping.append(VisibleText.shown(words), to: &utf8)
  }

  /// Words whose dates and amounts stay on one line each, as far as a page's width lets them.
  mutating func figures(_ words: String) {
    let scalars = Array(words.unicodeScalars)
    var start = 0
    func splits(_ place: Int) -> Bool {
      LineBreaking.splitsFigure { offset in
        scalars.indices.contains(place + offset) ? scalars[place + offset] : nil
      }
    }
    func string(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    func joins(_ place: Int) -> Bool {
      splits(place) || isLetter(scalars[place - 1]) && isLetter(scalars[place])
    }
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && scalar.properties.isAlphabetic
    }
    var place = 1
    while place < scalars.count {
      guard splits(place) else {
        place += 1
        continue
      }
      // The words around a blank that holds belong to it whole: 6 November 2025.
      var (first, end) = (place - 1, place + 1)
      while first > start && joins(first) { first -= 1 }
      while end < scalars.count && joins(end) { end += 1 }
      if end - first <= Self.longestFigure {
        text(string(start..<first))
        element("span", ["class": "n"], text: string(first..<end))
        start = end
      }
      place = end + 1
    }
    text(string(start..<scalars.count))
  }

  /// What is longer is broken rather than pushed out of a phone's page.
  private static let longestFigure = 20

  /// Words in which line ends stay.
  mutating func lines(_ words: String) {
    HTMLEscaping.append(VisibleText.shown(words, keepsLines: true), to: &utf8)
  }

  /// An element with attributes; those without a value are left out.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element that holds words alone.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text words: String
  ) {
    open(name, attributes)
    text(words)
    close(name)
  }

  /// An element without content or end tag.
  mutating func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    open(name, attributes)
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      if let value { attribute(key, value) }
    }
    raw(">")
  }

  /// An attribute of an element that `raw` has opened.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  private mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }
}

/// Makes text inert in HTML and XML, in elements and in quoted attributes.
enum HTMLEscaping {
  static func append(_ words: String, to utf8: inout [UInt8]) {
    utf8.reserveCapacity(utf8.count + words.utf8.count)
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "<"): utf8.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): utf8.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): utf8.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): utf8.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): utf8.append(contentsOf: "&#39;".utf8)
      default: utf8.append(byte)
      }
    }
  }
}
