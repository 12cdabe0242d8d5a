/// The width at which a text's lines are cut, if they are cut at one.
struct LineWrapping {
  /// Columns of a full line.
  private let width: Int
  private let isWide: Bool

  /// Nil for a text whose lines end where its sentences and paragraphs do.
  init?(_ bytes: [UInt8], _ lines: [TextLine]) {
    var widths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) where !next.isAfterBlank {
      widths.append(line.width)
      if widths.count == 4000 { break }
    }
    guard widths.count >= 3 else { return nil }
    let sorted = widths.sorted()
    let width = sorted[sorted.count * 9 / 10]
    guard (30...130).contains(width), let widest = sorted.last, widest <= width + 12
    else { return nil }
    var wideBytes = 0
    var open = 0
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()).prefix(4000) where !next.isAfterBlank {
      wideBytes += bytes[line.range.lowerBound] >= 0xE3 ? 1 : 0
      guard line.width * 10 >= width * 8 else { continue }
      full += 1
      let ending = LineEnding(bytes, line.range)
      if ending == .open || ending == .half { open += 1 }
    }
    guard full >= 3, open * 10 >= full * 6, full * 2 >= widths.count else { return nil }
    self.width = width
    isWide = wideBytes * 2 > widths.count
  }

  /// Whether a line goes on in the next, because it is as long as lines get.
  func joins(_ line: TextLine, _ next: TextLine, ending: LineEnding, first: TextLine) -> Bool {
    let isFull = line.width >= width - (isWide ? 6 : 16)
    guard isFull else { return false }
    // A paragraph of Japanese begins with an indented line.
    let isIndented = next.indent > line.indent || next.indent > 0 && line.indent > next.indent
    return !(isIndented && next.indent > 0 && line.indent != next.indent && ending == .stopped)
  }
}
