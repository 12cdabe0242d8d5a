/// Lists with columns for a terminal: series and editions of a store.
public struct ListingRenderer: Sendable {
  /// One entry: short cells that stand below one another, words behind them, lines below those.
  public struct Entry: Hashable, Sendable {
    public var cells: [String]
    public var words: String
    public var below: [String]

    public init(cells: [String], words: String, below: [String] = []) {
      self.cells = cells
      self.words = words
      self.below = below
    }
  }

  private let width: Int

  /// - Parameter width: columns; longer entries go on below their words.
  public init(width: Int) { self.width = width }

  /// The list, a line or more an entry.
  public func render(_ entries: [Entry]) -> String {
    let count = entries.map(\.cells.count).max() ?? 0
    // One long name does not push away what stands beside all others.
    let limit = max(24, width / 2)
    let widths = (0..<count).map { place in
      entries.map { $0.cells.count > place ? DisplayWidth.of($0.cells[place]) : 0 }
        .filter { place > 0 || $0 <= limit }.max() ?? 0
    }
    let column = widths.reduce(0) { $0 + $1 + 2 }
    // A narrow terminal has no room beside the cells.
    let isNarrow = column > width / 2
    var page = TerminalPage(width: width, usesColor: false)
    for entry in entries {
      var lead = StyledText()
      var place = 0
      for (index, cell) in entry.cells.enumerated() {
        if index == 0, DisplayWidth.of(cell) > widths[0] {
          page.write(StyledText(cell))
        } else {
          lead.add(whole: cell)
        }
        place += widths[index] + 2
        lead.pad(to: place)
      }
      if isNarrow, !entry.words.isEmpty {
        page.write(lead)
        page.write(StyledText(entry.words), indent: 4, hanging: 4)
      } else {
        lead.add(entry.words)
        page.write(lead, hanging: column)
      }
      for line in entry.below {
        let indent = isNarrow ? 4 : column
        page.write(StyledText(line), indent: indent, hanging: indent)
      }
    }
    return String(decoding: page.utf8, as: UTF8.self)
  }
}
