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

  /// A row's runs with bars for the empty cells that it begins or ends with.
  static func framed(_ runs: [Passage.Run], _ side: Passage.Side) -> [Passage.Run] {
    guard case .tableRow(let ranges, _) = side.blockKind,
      ranges.contains(where: { !$0.isEmpty })
    else { return runs }
    func bars(_ bar: String, _ count: Int) -> [Passage.Run] {
      count == 0 ? [] : [Passage.Run(String(repeating: bar, count: count), isChanged: false)]
    }
    return bars("| ", ranges.prefix(while: \.isEmpty).count) + runs
      + bars(" |", ranges.reversed().prefix(while: \.isEmpty).count)
  }

  private static func add(_ words: String, _ isChanged: Bool, to cells: inout [[Passage.Run]]) {
    if !words.isEmpty { cells[cells.count - 1].append(Passage.Run(words, isChanged: isChanged)) }
  }
}
