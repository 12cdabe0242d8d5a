internal import Lexicon

/// Cuts what makes the HTML parser slow by the square: very deep nesting and very many attributes.
///
/// Ordinary pages come out as they are. Beyond the limits tags and attributes are left out,
/// never words.
struct TagTaming {
  /// The page, with tags left out if it had to be.
  private(set) var utf8: [UInt8]
  /// Whether anything was left out.
  private(set) var isTamed = false

  private static let depthLimit = 512
  private static let attributeLimit = 512

  private var kept: [UInt8] = []
  private var keptEnd = 0
  private var depth = 0
  private var openCounts: [[UInt8]: Int] = [:]
  private var droppedCounts: [[UInt8]: Int] = [:]

  init(_ bytes: [UInt8]) {
    utf8 = bytes
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        offset += 1
        continue
      }
      offset = readTag(bytes, offset)
    }
    guard isTamed else { return }
    kept += bytes[keptEnd...]
    utf8 = kept
  }

  /// Elements whose end need not be written: they do not nest in themselves.
  private static let implied: Set<[UInt8]> = Set(
    [
      "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot",
      "html", "head", "body", "colgroup",
    ].map { Array($0.utf8) })
  private static let empty: Set<[UInt8]> = Set(HTMLElements.empty.map { Array($0.utf8) })
  private static let raw: Set<[UInt8]> = Set(["script", "style"].map { Array($0.utf8) })

  /// Reads a tag and answers where the next may begin.
  private mutating func readTag(_ bytes: [UInt8], _ start: Int) -> Int {
    if bytes[start...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
      return Self.find([0x2D, 0x2D, 0x3E], bytes, from: start + 4)
    }
    var offset = start + 1
    let isEnd = offset < bytes.count && bytes[offset] == 0x2F
    if isEnd { offset += 1 }
    var name: [UInt8] = []
    while offset < bytes.count, name.count < 24, Self.isNameByte(bytes[offset]) {
      name.append((0x41...0x5A).contains(bytes[offset]) ? bytes[offset] + 0x20 : bytes[offset])
      offset += 1
    }
    guard !name.isEmpty else { return start + 1 }
    offset = readAttributes(bytes, offset)
    isEnd ? close(name, bytes, start..<offset) : open(name, bytes, start..<offset)
    if !isEnd && Self.raw.contains(name) {
      // The end tag is read next, or nothing if there is none.
      let behind = Self.find([0x3C, 0x2F] + name, bytes, from: offset)
      return behind == bytes.count ? behind : behind - name.count - 2
    }
    return offset
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Behind the tag; attributes beyond the limit are left out.
  private mutating func readAttributes(_ bytes: [UInt8], _ start: Int) -> Int {
    var offset = start
    var quote: UInt8 = 0
    var count = 0
    var cut: Int?
    while offset < bytes.count {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte <= 0x20 {
        count += 1
        if count > Self.attributeLimit && cut == nil { cut = offset }
      }
      offset += 1
    }
    if let cut { drop(bytes, cut..<offset) }
    return min(bytes.count, offset + 1)
  }

  private mutating func open(_ name: [UInt8], _ bytes: [UInt8], _ tag: Range<Int>) {
    guard !Self.empty.contains(name), !Self.implied.contains(name) else { return }
    if depth >= Self.depthLimit {
      droppedCounts[name, default: 0] += 1
      drop(bytes, tag)
    } else {
      depth += 1
      openCounts[name, default: 0] += 1
    }
  }

  private mutating func close(_ name: [UInt8], _ bytes: [UInt8], _ tag: Range<Int>) {
    guard !Self.empty.contains(name), !Self.implied.contains(name) else { return }
    if droppedCounts[name, default: 0] > 0 {
      droppedCounts[name, default: 1] -= 1
      drop(bytes, tag)
    } else if openCounts[name, default: 0] > 0 {
      openCounts[name, default: 1] -= 1
      depth -= 1
    }
  }

  private mutating func drop(_ bytes: [UInt8], _ range: Range<Int>) {
    isTamed = true
    if range.lowerBound > keptEnd { kept += bytes[keptEnd..<range.lowerBound] }
    keptEnd = max(keptEnd, range.upperBound)
  }

  /// Behind the next place of some bytes, letters of either case; the end without one.
  private static func find(_ words: [UInt8], _ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset + words.count <= bytes.count {
      if bytes[offset] == words[0] {
        let isHere = words.indices.allSatisfy { index in
          let byte = bytes[offset + index]
          return byte == words[index] || byte | 0x20 == words[index] && (0x41...0x5A).contains(byte)
        }
        if isHere { return offset + words.count }
      }
      offset += 1
    }
    return bytes.count
  }
}
