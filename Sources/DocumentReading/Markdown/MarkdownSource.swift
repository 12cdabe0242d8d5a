/// A Markdown source by lines, as the parser counts them.
struct MarkdownSource {
  let bytes: [UInt8]
  /// Where each line begins, and where the text ends.
  private let starts: [Int]

  /// - Parameter start: Where the Markdown begins, behind the front matter.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var starts = [start]
    let span = bytes.span
    var index = start
    while index < span.count {
      let byte = span[index]
      index += 1
      if byte == 0x0A {
        starts.append(index)
      } else if byte == 0x0D {
        if index < span.count && span[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    self.starts = starts
  }

  /// The place of a line and column, both counted from 1.
  func offset(line: Int32, column: Int32) -> Int {
    let index = Int(line) - 1
    guard index >= 0 else { return starts[0] }
    guard index < starts.count else { return bytes.count }
    return min(bytes.count, starts[index] + max(0, Int(column) - 1))
  }

  /// Behind the last visible byte of a line.
  func end(ofLine line: Int32) -> Int {
    let index = Int(line)
    var end = index < starts.count && index > 0 ? starts[index] : bytes.count
    let low = index > 0 && index <= starts.count ? starts[index - 1] : 0
    while end > low, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// How many spaces stand before a place in its line, as bytes.
  func indent(before place: Int) -> Int {
    var start = place
    while start > 0, [0x20, 0x09].contains(bytes[start - 1]) { start -= 1 }
    return place - start
  }

  var lineCount: Int { starts.count }
}
