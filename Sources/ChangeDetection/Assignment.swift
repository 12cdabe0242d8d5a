/// Who goes with whom, so that the sum of their worths is greatest.
enum Assignment {
  /// The best pairs of rows and columns, each used once at most; worthless pairs are left out.
  ///
  /// Exact up to `exactLimit` rows and columns (Kuhn and Munkres, with potentials); beyond,
  /// the worthiest pairs are taken first.
  ///
  /// - Parameter worth: how well a row fits a column; nil where they must not meet.
  /// - Complexity: O(*n³*) up to the limit.
  static func pairs(
    rows: Int, columns: Int, worth: (Int, Int) -> Double?
  ) -> [(row: Int, column: Int, worth: Double)] {
    guard rows > 0, columns > 0 else { return [] }
    var table = [Double](repeating: 0, count: rows * columns)
    var found = false
    for row in 0..<rows {
      for column in 0..<columns {
        if let value = worth(row, column), value > 0 {
          table[row * columns + column] = value
          found = true
        }
      }
    }
    guard found else { return [] }
    if max(rows, columns) > exactLimit { return greedy(table, rows: rows, columns: columns) }
    let columnOfRow =
      rows <= columns
      ? hungarian(rows: rows, columns: columns) { -table[$0 * columns + $1] }
      : inverted(
        hungarian(rows: columns, columns: rows) { -table[$1 * columns + $0] }, count: rows)
    return (0..<rows).compactMap { row in
      guard let column = columnOfRow[row], table[row * columns + column] > 0 else { return nil }
      return (row, column, table[row * columns + column])
    }
  }

  private static let exactLimit = 40

  private static func inverted(_ map: [Int?], count: Int) -> [Int?] {
    var result = [Int?](repeating: nil, count: count)
    for (from, to) in map.enumerated() { if let to { result[to] = from } }
    return result
  }

  private static func greedy(
    _ table: [Double], rows: Int, columns: Int
  ) -> [(row: Int, column: Int, worth: Double)] {
    let order = table.indices.filter { table[$0] > 0 }.sorted { a, b in
      if table[a] != table[b] { return table[a] > table[b] }
      let x = a / columns + a % columns
      let y = b / columns + b % columns
      return x != y ? x < y : a < b
    }
    var usedRows = Set<Int>()
    var usedColumns = Set<Int>()
    var result: [(row: Int, column: Int, worth: Double)] = []
    for index in order {
      let row = index / columns
      let column = index % columns
      guard !usedRows.contains(row), !usedColumns.contains(column) else { continue }
      usedRows.insert(row)
      usedColumns.insert(column)
      result.append((row, column, table[index]))
    }
    return result.sorted { $0.row < $1.row }
  }

  /// The cheapest column for every row; needs as many columns as rows at least.
  private static func hungarian(
    rows: Int, columns: Int, cost: (Int, Int) -> Double
  ) -> [Int?] {
    var rowPotential = [Double](repeating: 0, count: rows + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    var rowOfColumn = [Int](repeating: 0, count: columns + 1)
    var way = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOfColumn[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1)
      var used = [Bool](repeating: false, count: columns + 1)
      repeat {
        used[column] = true
        let current = rowOfColumn[column]
        var delta = Double.infinity
        var next = 0
        for j in 1...columns where !used[j] {
          let reduced = cost(current - 1, j - 1) - rowPotential[current] - columnPotential[j]
          if reduced < least[j] {
            least[j] = reduced
            way[j] = column
          }
          if least[j] < delta {
            delta = least[j]
            next = j
          }
        }
        for j in 0...columns {
          if used[j] {
            rowPotential[rowOfColumn[j]] += delta
            columnPotential[j] -= delta
          } else {
            least[j] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      repeat {
        let previous = way[column]
        rowOfColumn[column] = rowOfColumn[previous]
        column = previous
      } while column != 0
    }
    var result = [Int?](repeating: nil, count: rows)
    for column in 1...columns where rowOfColumn[column] != 0 {
      result[rowOfColumn[column] - 1] = column - 1
    }
    return result
  }
}
