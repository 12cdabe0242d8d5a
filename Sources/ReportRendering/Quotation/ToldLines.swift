internal import PolicyModel

/// The sentences whose figures and demands changed, by their lines.
struct ToldLines {
  private var old: [Int: [String]] = [:]
  private var new: [Int: [String]] = [:]

  /// A paragraph of the source is broken into fewer lines.
  private static let mostLines = 40

  init(_ changes: [Change]) {
    for change in changes where change.matter.type == "figure" || change.matter.type == "demand" {
      if let side = change.new {
        new[side.line, default: []].append(side.text)
      } else if let side = change.old {
        old[side.line, default: []].append(side.text)
      }
    }
  }

  /// Whether one of them is a sentence of the passage.
  func holdsAny(of passage: Passage) -> Bool {
    func holds(_ side: Passage.Side?, _ lines: [Int: [String]]) -> Bool {
      guard let side, !lines.isEmpty else { return false }
      let text = side.text
      return (side.line..<side.line + Self.mostLines).contains { line in
        lines[line]?.contains { text.contains($0) } ?? false
      }
    }
    return holds(passage.new, new) || holds(passage.old, old)
  }
}
