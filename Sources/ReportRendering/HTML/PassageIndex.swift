internal import PolicyModel

/// Where in the side-by-side text a change is to be seen.
struct PassageIndex {
  private var oldLines: [(line: Int, passage: Int)] = []
  private var newLines: [(line: Int, passage: Int)] = []

  init(_ passages: [Passage]) {
    for (index, passage) in passages.enumerated() {
      if let old = passage.old { oldLines.append((old.line, index)) }
      if let new = passage.new { newLines.append((new.line, index)) }
    }
    oldLines.sort { $0 < $1 }
    newLines.sort { $0 < $1 }
  }

  /// The passage that holds the change's words, the new ones where there are any.
  func passage(of change: Change) -> Int? {
    if let new = change.new { return Self.last(newLines, upTo: new.line) }
    return change.old.flatMap { Self.last(oldLines, upTo: $0.line) }
  }

  /// The passage of a line in the new edition.
  func passage(ofNewLine line: Int) -> Int? { Self.last(newLines, upTo: line) }

  private static func last(_ lines: [(line: Int, passage: Int)], upTo line: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : lines[low - 1].passage
  }
}
