/// The words of an HTML block inside Markdown, without its tags, scripts and comments.
struct MarkupStripping {
  private(set) var pieces: [Piece] = []
  private let bytes: [UInt8]
  private let end: Int
  private let quoteDepth: Int
  private var offset: Int

  /// Tags that end a line for the reader.
  private static let breaking: Set<String> = [
    "br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "h1", "h2", "h3", "h4", "h5",
    "h6", "blockquote", "summary", "details", "dt", "dd", "dl", "section", "hr",
  ]

  init(_ bytes: [UInt8], _ range: Range<Int>, quoteDepth: Int) {
    self.bytes = bytes
    self.quoteDepth = quoteDepth
    offset = range.lowerBound
    end = range.upperBound
    var runStart = offset
    while offset < end {
      switch bytes[offset] {
      case 0x3C:
        let start = offset
        let isBreaking = skipTag()
        if offset == start {
          offset += 1
          continue
        }
        addRun(runStart..<start)
        if isBreaking { addBreak(start) }
        runStart = offset
      case 0x0A, 0x0D:
        addRun(runStart..<offset)
        let start = offset
        skipLineEnd()
        if !pieces.isEmpty { pieces.append(.lineBreak(start..<offset)) }
        runStart = offset
      case 0x26:
        if let reference = CharacterReference(bytes, offset, end) {
          addRun(runStart..<offset)
          pieces.append(.replaced(reference.utf8, offset..<reference.end))
          offset = reference.end
          runStart = offset
        } else {
          offset += 1
        }
      default:
        offset += 1
      }
    }
    addRun(runStart..<end)
    while let last = pieces.last {
      if case .source = last { break }
      if case .replaced = last { break }
      pieces.removeLast()
    }
  }

  private mutating func addRun(_ range: Range<Int>) {
    var (low, high) = (range.lowerBound, min(range.upperBound, end))
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    guard low < high else { return }
    // Spaces round the words stay part of the run where words stand on both sides.
    pieces.append(.source((pieces.isEmpty ? low : range.lowerBound)..<min(range.upperBound, end)))
  }

  private mutating func addBreak(_ start: Int) {
    guard let last = pieces.last else { return }
    if case .hardBreak = last { return }
    pieces.append(.hardBreak(start..<offset))
  }

  private mutating func skipLineEnd() {
    offset += bytes[offset] == 0x0D && offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
    for _ in 0...quoteDepth {
      while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
      guard offset < end, bytes[offset] == 0x3E, quoteDepth > 0 else { break }
      offset += 1
    }
  }

  /// Skips a tag or comment and answers whether it ends a line.
  private mutating func skipTag() -> Bool {
    if bytes[offset...].starts(with: "<!--".utf8) {
      offset = find("-->", from: offset + 4)
      return false
    }
    var index = offset + 1
    if index < end, bytes[index] == 0x2F { index += 1 }
    var name: [UInt8] = []
    while index < end, name.count < 12,
      (0x61...0x7A).contains(bytes[index] | 0x20) || (0x30...0x39).contains(bytes[index])
    {
      name.append(bytes[index] | ((0x30...0x39).contains(bytes[index]) ? 0 : 0x20))
      index += 1
    }
    guard !name.isEmpty || index < end && [0x21, 0x3F].contains(bytes[index]) else { return false }
    var quote: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        break
      }
    }
    let word = String(decoding: name, as: UTF8.self)
    let isOpening = offset + 1 < end && bytes[offset + 1] != 0x2F
    offset = index
    if isOpening, word == "script" || word == "style" || word == "template" {
      offset = find("</" + word, from: index)
      while offset < end, bytes[offset] != 0x3E { offset += 1 }
      offset = min(end, offset + 1)
    }
    return Self.breaking.contains(word)
  }

  private func find(_ words: String, from start: Int) -> Int {
    let wanted = Array(words.utf8)
    var index = start
    while index + wanted.count <= end {
      if bytes[index] == wanted[0],
        zip(bytes[index..<(index + wanted.count)], wanted).allSatisfy({
          $0 == $1 || $0 | 0x20 == $1
        })
      {
        return index + (words.hasSuffix(">") ? wanted.count : 0)
      }
      index += 1
    }
    return end
  }
}
