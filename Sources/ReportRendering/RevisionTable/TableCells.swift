internal import PolicyModel

/// The cells of a table's row, whose words come with bars or tabs between them.
enum TableCells {
  static func cells(of runs: [Passage.Run]) -> [[Passage.Run]] {
    var cells: [[Passage.Run]] = [[]]
    for run in runs {
      var words = ""
      for character in run.text {
        if character == "|" || character == "\t" {
          add(words, run.isChanged, to: &cells)
          words = ""
          cells.append([])
        } else if character != " " || !words.isEmpty || cells[cells.count - 1].isEmpty == false {
          words.append(character)
        }
      }
      add(words, run.isChanged, to: &cells)
    }
    return cells.map { cell in
      guard let last = cell.last else { return cell }
      let words = String(last.text.reversed().drop { $0 == " " }.reversed())
      return cell.dropLast()
        + (words.isEmpty ? [] : [Passage.Run(words, isChanged: last.isChanged)])
    }
  }

  private static func add(_ words: String, _ isChanged: Bool, to cells: inout [[Passage.Run]]) {
    if !words.isEmpty { cells[cells.count - 1].append(Passage.Run(words, isChanged: isChanged)) }
  }
}
