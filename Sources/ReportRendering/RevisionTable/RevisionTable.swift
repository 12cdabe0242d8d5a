internal import PolicyModel

/// The rows of a 新旧対照表, before any format draws them.
struct RevisionTable {
  /// What a side of a row says.
  enum Cell: Hashable {
    /// The edition's words behind their number or marker, the changed ones marked.
    case words(lead: String, [Passage.Run], Block.Kind)
    /// A word of the table's own: （略）, （新設）, （削る）.
    case label(String)
    case empty
  }

  struct Row: Hashable {
    var old: Cell
    var new: Cell
    /// What the 備考 column says; empty for nothing.
    var remark: String
    /// The row begins an article or a section, and a rule stands above it.
    var beginsSection: Bool
  }

  private(set) var rows: [Row] = []
  private let profile: RevisionTableProfile
  private let phrasing: Phrasing
  /// Headings of unchanged sections that wait to be told as one range.
  private var skipped: [[String]] = []

  init(_ report: ChangeReport, _ profile: RevisionTableProfile, _ phrasing: Phrasing) {
    self.profile = profile
    self.phrasing = phrasing
    let passages = report.passages
    var index = 0
    while index < passages.count {
      let section = passages[index].section
      var end = index + 1
      while end < passages.count && passages[end].section == section { end += 1 }
      let group = passages[index..<end]
      if group.contains(where: { isShown($0) }) {
        flush()
        append(group)
      } else if !group.allSatisfy(\.isFrontMatter) {
        skipped.append(section)
      }
      index = end
    }
    if !rows.isEmpty { flush() }
  }

  private func isShown(_ passage: Passage) -> Bool {
    guard passage.kind != .unchanged else { return false }
    return profile.showsNumberShifts || !passage.isNumberShift
  }

  /// Sections without changes in one row: 第３条〜第５条　（略）.
  private mutating func flush() {
    guard let first = skipped.first?.last ?? (skipped.isEmpty ? nil : "") else { return }
    let last = skipped.last?.last ?? ""
    let words: String
    if first.isEmpty && last.isEmpty {
      words = phrasing["table.same"]
    } else if first == last || first.isEmpty || last.isEmpty {
      words = phrasing.words("table.one", ["first": first.isEmpty ? last : first])
    } else {
      words = phrasing.words("table.range", ["first": first, "last": last])
    }
    skipped = []
    let cell = Cell.label(words)
    rows.append(Row(old: cell, new: cell, remark: "", beginsSection: true))
  }

  /// A section with changes: its heading, what changed, （略） for the rest.
  private mutating func append(_ group: ArraySlice<Passage>) {
    var beginsSection = true
    var isOmitting = false
    for passage in group {
      if !isShown(passage) {
        if passage.isFrontMatter { continue }
        let isHeading = if case .heading = passage.new?.blockKind { true } else { false }
        if isHeading, let old = passage.old, let new = passage.new {
          rows.append(
            Row(
              old:
                .words(
                  lead: old.lead, old.runs.map { .init($0.text, isChanged: false) }, old.blockKind),
              new:
                .words(
                  lead: new.lead, new.runs.map { .init($0.text, isChanged: false) }, new.blockKind),
              remark: "", beginsSection: beginsSection))
          beginsSection = false
          isOmitting = false
        } else if !isOmitting {
          let same = Cell.label(phrasing["table.same"])
          rows.append(Row(old: same, new: same, remark: "", beginsSection: beginsSection))
          beginsSection = false
          isOmitting = true
        }
        continue
      }
      isOmitting = false
      rows.append(row(passage, beginsSection: beginsSection))
      beginsSection = false
    }
  }

  private func row(_ passage: Passage, beginsSection: Bool) -> Row {
    let isWhole = passage.kind == .replaced || passage.old == nil || passage.new == nil
    let gone = Cell.label(phrasing[profile.keepsNumbers ? "table.deleted" : "table.gone"])
    let absent = profile.namesAbsence ? Cell.label(phrasing["table.inserted"]) : .empty
    return Row(
      old: passage.old.map { words($0, isWhole: isWhole) } ?? absent,
      new: passage.new.map { words($0, isWhole: isWhole) }
        ?? (profile.namesAbsence ? gone : .empty),
      remark: profile.hasRemarks ? remark(passage) : "", beginsSection: beginsSection)
  }

  private func words(_ side: Passage.Side, isWhole: Bool) -> Cell {
    .words(
      lead: side.lead, side.runs.map { .init($0.text, isChanged: isWhole || $0.isChanged) },
      side.blockKind)
  }

  private func remark(_ passage: Passage) -> String {
    let isHeading =
      if case .heading = (passage.new ?? passage.old)?.blockKind { true } else { false }
    return switch passage.kind {
    case .added: phrasing[isHeading ? "table.remark.inserted" : "table.remark.added"]
    case .removed: phrasing["table.remark.removed"]
    case .moved: phrasing["table.remark.moved"]
    case .edited, .replaced, .notation: phrasing["table.remark.edited"]
    case .unchanged: ""
    }
  }
}

extension Passage {
  /// Whether it is the title or date line, which the table's own title tells.
  fileprivate var isFrontMatter: Bool {
    switch (new ?? old)?.blockKind {
    case .title, .dateLine: true
    default: false
    }
  }

  /// Whether nothing changed but a number at the beginning of both sides.
  var isNumberShift: Bool {
    guard let old, let new, kind == .edited || kind == .notation else { return false }
    let changed = old.runs.filter(\.isChanged) + new.runs.filter(\.isChanged)
    guard old.runs.first?.isChanged == true || new.runs.first?.isChanged == true else {
      return false
    }
    return old.runs.dropFirst(2).allSatisfy { !$0.isChanged }
      && new.runs.dropFirst(2).allSatisfy { !$0.isChanged }
      && changed.allSatisfy { run in
        run.text.unicodeScalars.allSatisfy { Self.numbers.contains($0) }
      }
  }

  private static let numbers = Set(
    "0123456789０１２３４５６７８９一二三四五六七八九十百第条項号章節の（）()①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳.．、 　"
      .unicodeScalars)
}
