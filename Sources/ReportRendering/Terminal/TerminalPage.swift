/// Lays styled text into lines of a given width.
struct TerminalPage: ~Copyable {
  private(set) var utf8: [UInt8] = []
  private let width: Int
  private let usesColor: Bool
  private let usesHyperlinks: Bool
  /// Lines that a reader sees at once, without the one that a pager takes.
  let screenLines: Int

  private struct Cell {
    var scalar: Unicode.Scalar
    var width: Int
    var style: StyledText.Style
    var holdsNext: Bool
    var link: String?
  }

  init(width: Int, usesColor: Bool, usesHyperlinks: Bool = false, height: Int = 24) {
    self.width = max(20, width)
    screenLines = max(24, min(height, 200)) - 1
    self.usesColor = usesColor
    self.usesHyperlinks = usesHyperlinks
  }

  var columns: Int { width }
  var length: Int { utf8.count }
  var lineCount: Int { utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }

  /// Takes back what was written behind a place.
  mutating func cut(to length: Int) { utf8.removeLast(utf8.count - length) }

  mutating func blank() { utf8.append(0x0A) }

  /// Writes a text, wrapped; lines after the first begin at `hanging`.
  mutating func write(_ text: StyledText, indent: Int = 0, hanging: Int? = nil) {
    let rest = min(hanging ?? indent, width / 2)
    var first = min(indent, width / 2)
    let cells = cells(of: text)
    var start = 0
    while start < cells.count {
      let end = lineEnd(cells, from: start, room: width - first)
      var last = end
      while last > start && cells[last - 1].scalar == " " { last -= 1 }
      emit(cells[start..<last], indent: first)
      start = end
      while start < cells.count && cells[start].scalar == " " { start += 1 }
      first = rest
    }
    if cells.isEmpty { blank() }
  }

  private func cells(of text: StyledText) -> [Cell] {
    var cells: [Cell] = []
    for piece in text.pieces {
      if piece.join == .withPrevious, !cells.isEmpty { cells[cells.count - 1].holdsNext = true }
      for scalar in piece.text.unicodeScalars {
        cells.append(
          Cell(
            scalar: scalar, width: DisplayWidth.of(scalar), style: piece.style,
            holdsNext: piece.isWhole, link: usesHyperlinks ? piece.link : nil))
      }
      if piece.isWhole, !cells.isEmpty { cells[cells.count - 1].holdsNext = false }
      if piece.join == .withNext { cells[cells.count - 1].holdsNext = true }
    }
    return cells
  }

  /// Where the line that begins at `start` ends: at the last place where it may, not inside of a
  /// date or an amount if there is another, else where the room does.
  private func lineEnd(_ cells: [Cell], from start: Int, room: Int) -> Int {
    var used = 0
    var end = start
    while end < cells.count && used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    if end == cells.count { return end }
    var place = end
    var inFigure: Int?
    while place > start + 1 {
      if LineBreaking.mayBreak(between: cells[place - 1].scalar, and: cells[place].scalar),
        !cells[place - 1].holdsNext
      {
        let isInFigure = LineBreaking.splitsFigure { offset in
          let index = place + offset
          return index >= start && index < cells.count ? cells[index].scalar : nil
        }
        if !isInFigure { return place }
        inFigure = inFigure ?? place
      }
      // A line that is mostly left empty is worse than a figure on two lines.
      if place - start < (end - start) / 2, let inFigure { return inFigure }
      place -= 1
    }
    return inFigure ?? max(end, start + 1)
  }

  private mutating func emit(_ cells: ArraySlice<Cell>, indent: Int) {
    if !cells.isEmpty { utf8.append(contentsOf: repeatElement(0x20, count: indent)) }
    var style = StyledText.Style.plain
    var link: String?
    for cell in cells {
      if cell.link != link {
        link = cell.link
        utf8.append(contentsOf: "\u{1B}]8;;\(link ?? "")\u{1B}\\".utf8)
      }
      if cell.style != style {
        change(from: style, to: cell.style)
        style = cell.style
      }
      utf8.append(contentsOf: UTF8.encode(cell.scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if style != .plain { change(from: style, to: .plain) }
    if link != nil { utf8.append(contentsOf: "\u{1B}]8;;\u{1B}\\".utf8) }
    blank()
  }

  private mutating func change(from old: StyledText.Style, to new: StyledText.Style) {
    guard usesColor else { return }
    if old != .plain { utf8.append(contentsOf: "\u{1B}[0m".utf8) }
    let code =
      switch new {
      case .plain: ""
      case .strong: "\u{1B}[1m"
      case .faint: "\u{1B}[2m"
      case .heading: "\u{1B}[1;36m"
      case .gone: "\u{1B}[31m"
      case .fresh: "\u{1B}[32m"
      case .alert: "\u{1B}[1;33m"
      }
    utf8.append(contentsOf: code.utf8)
  }
}
