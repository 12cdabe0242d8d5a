/// Makes text inert in Markdown, in the HTML that Markdown lets through, and for forges.
///
/// Marks are escaped only where they would mean something, so that the source stays readable;
/// a comment parts `@name` and `#12`, which forges would link even when they are escaped.
enum MarkdownEscaping {
  static func append(_ words: String, to utf8: inout [UInt8]) {
    let bytes = Array(words.utf8)
    utf8.reserveCapacity(utf8.count + bytes.count)
    /// Nothing but blanks and digits so far: a list mark or a heading could begin here.
    var isStart = true
    /// Nothing but blanks so far.
    var isBlank = true
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      switch byte {
      case UInt8(ascii: "<"): utf8.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): utf8.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): utf8.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "@"): utf8.append(contentsOf: "@<!-- -->".utf8)
      case UInt8(ascii: "#"): utf8.append(contentsOf: "\\#<!-- -->".utf8)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"),
        UInt8(ascii: "$"):
        utf8 += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: ":") where next == UInt8(ascii: "/"): utf8 += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "-") where isBlank && (next == 0x20 || next == byte),
        UInt8(ascii: "+") where isBlank && next == 0x20,
        UInt8(ascii: "=") where isBlank,
        UInt8(ascii: ".") where isStart && next == 0x20,
        UInt8(ascii: ")") where isStart && next == 0x20:
        utf8 += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: ".") where index >= 3 && isWorldWideWeb(bytes[(index - 3)..<index]):
        utf8 += [UInt8(ascii: "\\"), byte]
      default: utf8.append(byte)
      }
      isBlank = isBlank && byte == 0x20
      isStart = isStart && (byte == 0x20 || (0x30...0x39).contains(byte))
    }
  }

  private static func isWorldWideWeb(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}
