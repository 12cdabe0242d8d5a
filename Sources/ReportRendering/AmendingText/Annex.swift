internal import PolicyModel

/// A table or a form that stands behind the articles: 別表第一（第二条関係）, 様式第一号.
struct Annex: Hashable {
  enum Kind: Hashable { case table, form }

  struct Row: Hashable {
    /// The cells of a row; one for running text.
    var cells: [String]
    var isRow: Bool
    var block: Int

    /// The row as it is printed.
    var line: String {
      isRow ? "｜" + cells.joined(separator: "｜") + "｜" : "　" + cells.joined()
    }
  }

  /// 別表第一.
  let name: String
  /// 第二条関係; empty without brackets.
  let rest: String
  let kind: Kind
  var rows: [Row] = []
  /// Its blocks, its heading's among them.
  var blocks: [Int] = []

  /// The heading as it is printed.
  var title: String { name + rest }
  var lines: [String] { [title] + rows.map(\.line) }

  private static let kinds: [(String, Kind)] = [
    ("別表", .table), ("様式", .form), ("別記", .form), ("別図", .form), ("別紙", .form),
  ]

  /// The heading of the table or form that a side stands in.
  static func title(of side: Passage.Side) -> String? {
    side.section.first { title in kinds.contains { title.hasPrefix($0.0) } }
  }

  /// The tables and forms of one edition in reading order.
  static func list(_ sides: [Passage.Side]) -> [Annex] {
    var annexes: [Annex] = []
    var last: String?
    for side in sides {
      guard let title = title(of: side) else {
        last = nil
        continue
      }
      if title != last {
        last = title
        let end = title.firstIndex { " （(　".contains($0) } ?? title.endIndex
        annexes.append(
          Annex(
            name: String(title[..<end]),
            rest: String(title[end...].drop { $0 == " " || $0 == "　" }),
            kind: kinds.first { title.hasPrefix($0.0) }?.1 ?? .table))
      }
      let index = annexes.count - 1
      annexes[index].blocks.append(side.block)
      switch side.blockKind {
      case .heading where side.section.last == title: break
      case .tableRow:
        let cells = TableCells.cells(of: side.runs).map { $0.map(\.text).joined() }
        annexes[index].rows.append(Row(cells: cells, isRow: true, block: side.block))
      default:
        annexes[index].rows.append(
          Row(cells: [side.lead + side.text], isRow: false, block: side.block))
      }
    }
    return annexes
  }
}
