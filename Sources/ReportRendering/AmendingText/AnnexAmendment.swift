/// How the tables and forms of one edition become those of the other.
///
/// A row is addressed by its first cell: 別表第一みどり池公園の項. What cannot be told by rows is
/// written anew.
struct AnnexAmendment {
  private(set) var sentences: [AmendingSentence] = []
  private(set) var untold: [String] = []
  private let blocks: [Int: Int]
  private let words: Phrasing

  init(_ old: [Annex], _ new: [Annex], _ blocks: [Int: Int], _ words: Phrasing) {
    (self.blocks, self.words) = (blocks, words)
    for kind in [Annex.Kind.table, .form] {
      write(old.filter { $0.kind == kind }, new.filter { $0.kind == kind }, kind)
    }
  }

  private mutating func write(_ olds: [Annex], _ news: [Annex], _ kind: Annex.Kind) {
    let key = kind == .table ? "table" : "form"
    if olds.isEmpty {
      guard !news.isEmpty else { return }
      let unit = words["amend.annex." + key]
      sentences.append(
        AmendingSentence(
          [], lines: news.flatMap(\.lines),
          inside: words.words("amend.annex.first", ["unit": unit])))
      return
    }
    let partners = partners(olds, news)
    var back: [Int: Int] = [:]
    for (index, partner) in partners.enumerated() {
      if let partner { back[partner] = index }
    }
    sentences += NumberedList(
      old: olds.enumerated().map { index, annex in
        .init(
          name: annex.name, partner: partners[index],
          before: partners[index].map { amended(annex, news[$0]) } ?? [])
      },
      new: news.enumerated().map {
        .init(name: $1.name, partner: back[$0], lines: $1.lines)
      }, unit: words["amend.unit." + key],
      style: NumeralStyle(of: (olds.first ?? news[0]).name), whole: ""
    ).sentences()
  }

  /// By their rows, else by their names; order is kept.
  private func partners(_ olds: [Annex], _ news: [Annex]) -> [Int?] {
    var owners: [Int: Int] = [:]
    for (index, annex) in news.enumerated() {
      for block in annex.blocks { owners[block] = index }
    }
    var floor = -1
    return olds.map { annex in
      var counts: [Int: Int] = [:]
      for block in annex.blocks {
        if let owner = blocks[block].flatMap({ owners[$0] }), owner > floor {
          counts[owner, default: 0] += 1
        }
      }
      let place =
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        ?? news.indices.first { $0 > floor && news[$0].name == annex.name }
      if let place { floor = place }
      return place
    }
  }

  // MARK: One table

  private func amended(_ old: Annex, _ new: Annex) -> [AmendingSentence] {
    var head: [AmendingSentence] = []
    if old.rest != new.rest {
      guard !old.rest.isEmpty, !new.rest.isEmpty else { return [anew(old, new)] }
      head = [
        AmendingSentence([
          .init(words: .step(.replace(old.rest, new.rest), at: old.name), verb: .replace)
        ])
      ]
    }
    guard old.rows.map(\.cells) != new.rows.map(\.cells) else { return head }
    guard old.kind == .table, let told = rows(old, new) else { return [anew(old, new)] }
    return head + told
  }

  private func anew(_ old: Annex, _ new: Annex) -> AmendingSentence {
    AmendingSentence(
      [.init(words: .whole(old.name), verb: .rewrite)],
      lines: [old.name + new.rest] + new.rows.map(\.line))
  }

  /// What is said row by row; nil where rows have no name of their own or most of them changed.
  private func rows(_ old: Annex, _ new: Annex) -> [AmendingSentence]? {
    var places: [Int: Int] = [:]
    for (place, row) in new.rows.enumerated() { places[row.block] = place }
    var floor = -1
    let partners: [Int?] = old.rows.map { row in
      guard let place = blocks[row.block].flatMap({ places[$0] }), place > floor else { return nil }
      floor = place
      return place
    }
    let kept = Set(partners.compactMap { $0 })
    let changed = old.rows.indices.count { index in
      partners[index].map { new.rows[$0].cells != old.rows[index].cells } ?? true
    }
    let names = old.rows.map { $0.cells.first ?? "" }
    let keys = Set(names)
    guard changed * 2 <= old.rows.count + 1, !keys.contains(""), keys.count == names.count,
      names.allSatisfy({ $0.unicodeScalars.count <= 40 }),
      old.rows.allSatisfy({ $0.isRow && $0.cells.count == old.rows[0].cells.count }),
      new.rows.allSatisfy({ $0.isRow && $0.cells.count == old.rows[0].cells.count }),
      partners.first == 0, new.rows[0].cells == old.rows[0].cells
    else { return nil }

    var list = RowClauses(table: old.name, words: words)
    for (index, row) in old.rows.enumerated() {
      if let partner = partners[index] {
        if new.rows[partner].cells != row.cells {
          list.change(row, new.rows[partner])
        }
        var end = partner + 1
        while end < new.rows.count, !kept.contains(end) { end += 1 }
        if end > partner + 1 {
          // Behind the table's head a row comes before the first one that was there.
          let next = index == 0 && old.rows.count > 1 ? old.rows[1] : nil
          list.add(new.rows[partner + 1..<end].map(\.line), behind: row, before: next)
        }
      } else {
        list.remove(row)
      }
    }
    return list.sentences()
  }
}

/// Clauses about the rows of one table, gathered into sentences.
private struct RowClauses {
  let table: String
  let words: Phrasing
  private var done: [AmendingSentence] = []
  private var clauses: [AmendingSentence.Clause] = []

  init(table: String, words: Phrasing) {
    self.table = table
    self.words = words
  }

  /// 別表第一みどり池公園の項, behind the first 同表みどり池公園の項.
  private func place(_ row: Annex.Row) -> String {
    let unit = words["amend.unit.table"]
    return words.words(
      "amend.row",
      [
        "table": clauses.isEmpty ? table : words.words("amend.same", ["unit": unit]),
        "key": row.cells.first ?? "",
      ])
  }

  mutating func change(_ old: Annex.Row, _ new: Annex.Row) {
    let place = place(old)
    var steps: [AmendingWords.Step] = []
    for (index, cell) in old.cells.enumerated() where cell != new.cells[index] {
      let beside = old.cells.enumerated().filter { $0.offset != index }.map(\.element)
      if let words = AmendingWords(old: cell, new: new.cells[index], beside: beside) {
        steps += words.steps
      } else if !cell.isEmpty, !new.cells[index].isEmpty,
        !beside.contains(where: { $0.contains(cell) })
      {
        steps.append(.replace(cell, new.cells[index]))
      } else {
        end()
        done.append(
          AmendingSentence(
            [.init(words: .whole(self.place(old)), verb: .rewrite)], lines: [new.line]))
        return
      }
    }
    clauses += steps.map { .init(words: .step($0, at: place), verb: $0.verb) }
  }

  mutating func remove(_ row: Annex.Row) {
    clauses.append(.init(words: .parts([place(row)]), verb: .delete))
  }

  mutating func add(_ lines: [String], behind row: Annex.Row, before next: Annex.Row?) {
    clauses.append(
      .init(
        words: next.map { .rowsBefore(place($0)) } ?? .rowsBehind(place(row)), verb: .add))
    end(lines)
  }

  private mutating func end(_ lines: [String] = []) {
    if !clauses.isEmpty { done.append(AmendingSentence(clauses, lines: lines)) }
    clauses = []
  }

  mutating func sentences() -> [AmendingSentence] {
    end()
    return done
  }
}
