internal import PolicyModel

/// The rows of one section with changes, as an office writes them.
///
/// A law's article has its caption in brackets above and its number before its first words:
/// （記録の保存）／第百九条　使用者は…. What stayed is told by its numbers.
struct RevisionSection {
  private(set) var rows: [RevisionTable.Row] = []
  private let table: RevisionTable
  private let passages: ArraySlice<Passage>
  private let isArticle: Bool
  /// The article's number, until the row that bears it.
  private var oldLead = ""
  private var newLead = ""
  private var beginsSection = true
  /// What stayed since the last row that was written.
  private var stayed: [Passage] = []
  /// Which word of absence the row before had, so that it is written once.
  private var lastAbsence: Absence?
  /// Where the section moved from, until the row that bears its name.
  private var origin: PartOrigin?

  private enum Absence { case old, new, moved }

  init(_ passages: ArraySlice<Passage>, table: RevisionTable, origin: PartOrigin? = nil) {
    self.passages = passages
    self.table = table
    self.origin = origin
    let names = passages.lazy.compactMap { ($0.new ?? $0.old)?.section.last }
    isArticle = names.first.map { ArticleName.isArticle(QuietSection.name($0)) } ?? false
  }

  mutating func write() {
    if !passages.contains(where: \.isHeading) {
      // A part that is named by its number alone has no heading to be shown.
      oldLead = passages.lazy.compactMap(\.old?.section.last).first.map(QuietSection.number) ?? ""
      newLead = passages.lazy.compactMap(\.new?.section.last).first.map(QuietSection.number) ?? ""
    }
    for (index, passage) in zip(passages.indices, passages) {
      if passage.isHeading {
        heading(passage)
      } else if passage.isTableHead, !table.isShown(passage), headsShownRow(index) {
        omit(before: passage)
        body(passage)
      } else if passage.kind == .unchanged, passage.new?.isContentsTitle == true,
        passages.contains(where: { table.isShown($0) && !$0.isHeading })
      {
        omit(before: passage)
        body(passage)
      } else if !table.isShown(passage) {
        if !passage.isFrontMatter { stayed.append(passage) }
      } else {
        omit(before: passage)
        body(passage)
      }
    }
    omit()
    // An article that is nothing but its number.
    if !oldLead.isEmpty || !newLead.isEmpty {
      let shift = oldLead != newLead
      let move = takeOrigin()
      add(
        old: oldLead.isEmpty
          ? .empty : .words(lead: lead(oldLead, shift || move != nil), [], .paragraph),
        new: newLead.isEmpty
          ? .empty : .words(lead: lead(newLead, shift || move != nil, move), [], .paragraph),
        remark: "", move: move)
    }
  }

  /// Where the section moved from, for the row that bears its name.
  private mutating func takeOrigin() -> PartOrigin? {
    defer { origin = nil }
    return origin
  }

  /// Where a paragraph that moved by itself came from.
  private func origin(of passage: Passage) -> PartOrigin? {
    guard passage.kind == .moved, let old = passage.old, let new = passage.new else { return nil }
    return table.moves.origin(from: old.section, to: new.section)
  }

  private mutating func add(
    old: RevisionTable.Cell, new: RevisionTable.Cell, remark: String, move: PartOrigin? = nil
  ) {
    let moved = table.profile.hasRemarks ? move.map(table.remark) ?? "" : ""
    rows.append(
      RevisionTable.Row(
        old: old, new: new, remark: moved == remark ? remark : moved + remark,
        beginsSection: beginsSection, isMoved: move != nil))
    beginsSection = false
  }

  /// A number before words, behind it that the part moved.
  private func lead(
    _ words: String, _ isChanged: Bool, _ move: PartOrigin? = nil
  ) -> [Passage.Run] {
    guard !words.isEmpty else { return [] }
    let name = words.last == " " ? String(words.dropLast()) : words
    return [
      Passage.Run(name, isChanged: isChanged),
      Passage.Run((move.flatMap(table.tag) ?? "") + table.phrasing["table.gap"], isChanged: false),
    ]
  }

  /// The words that stand behind a name: that its part moved.
  private func tag(_ move: PartOrigin?) -> [Passage.Run] {
    move.flatMap(table.tag).map { [Passage.Run($0, isChanged: false)] } ?? []
  }

  /// Whether a row of the table under this head is shown: without it nobody knows the columns.
  private func headsShownRow(_ head: Int) -> Bool {
    passages[(head + 1)...].prefix { $0.isTableRow && !$0.isTableHead }
      .contains { table.isShown($0) }
  }

  // MARK: Headings

  private mutating func heading(_ passage: Passage) {
    omit()
    let isShown = table.isShown(passage)
    let numbers = (old: passage.old.map(number) ?? "", new: passage.new.map(number) ?? "")
    let isShifted =
      passage.old != nil && passage.new != nil && numbers.old != numbers.new
      && table.profile.showsNumberShifts
    guard isArticle else {
      let move = takeOrigin()
      func cell(_ side: Passage.Side?, _ number: String, _ tag: [Passage.Run])
        -> RevisionTable.Cell?
      {
        side.map { side in
          let words = runs(side, passage, isShown)
          // A name without a number is marked whole.
          return move != nil && number.isEmpty
            ? .words(lead: [Passage.Run(side.text, isChanged: true)] + tag, [], .heading)
            : .words(
              lead: lead(number, isShown && passage.isOneSided || isShifted || move != nil),
              words + tag, .heading)
        }
      }
      return append(
        passage, cell(passage.old, numbers.old, []), cell(passage.new, numbers.new, tag(move)),
        move)
    }
    if table.profile.captionsStandAbove {
      oldLead = numbers.old
      newLead = numbers.new
      func cell(_ side: Passage.Side?) -> RevisionTable.Cell? {
        side.map { side in
          side.text.isEmpty
            ? .empty : .words(lead: [], bracketed(runs(side, passage, isShown)), .caption)
        }
      }
      let (old, new) = (cell(passage.old), cell(passage.new))
      if old ?? .empty == .empty && new ?? .empty == .empty { return }
      append(passage, old, new)
    } else {
      let move = takeOrigin()
      func cell(_ side: Passage.Side?, _ number: String, _ tag: [Passage.Run])
        -> RevisionTable.Cell?
      {
        side.map { side in
          let name = number.last == " " ? String(number.dropLast()) : number
          let isMarked = isShown && passage.isOneSided || isShifted || move != nil
          return .words(
            lead: [Passage.Run(name, isChanged: isMarked)],
            (side.text.isEmpty ? [] : bracketed(runs(side, passage, isShown))) + tag, .heading)
        }
      }
      append(
        passage, cell(passage.old, numbers.old, []), cell(passage.new, numbers.new, tag(move)),
        move)
    }
  }

  private func number(_ side: Passage.Side) -> String {
    let words = side.lead
    guard words.isEmpty, side.text.isEmpty || side.text == side.section.last else { return words }
    // A heading that is its number alone.
    return side.text.isEmpty ? side.section.last ?? "" : ""
  }

  private func bracketed(_ runs: [Passage.Run]) -> [Passage.Run] {
    if runs.first?.text.hasPrefix("（") == true { return runs }
    let isChanged = runs.allSatisfy(\.isChanged)
    return [Passage.Run("（", isChanged: isChanged)] + runs
      + [Passage.Run("）", isChanged: isChanged)]
  }

  private func runs(
    _ side: Passage.Side, _ passage: Passage, _ isShown: Bool
  ) -> [Passage.Run] {
    let isWhole = passage.kind == .replaced || passage.isOneSided
    return side.runs.map {
      Passage.Run($0.text, isChanged: isShown && (isWhole || $0.isChanged))
    }
  }

  // MARK: What changed

  private mutating func body(_ passage: Passage) {
    let shift = oldLead != newLead && table.profile.showsNumberShifts
    // The whole article moved, or the paragraph by itself.
    let whole = !newLead.isEmpty && passage.new != nil ? takeOrigin() : nil
    let move = whole ?? origin(of: passage)
    let isShown = table.isShown(passage)
    func cell(_ side: Passage.Side?, _ article: String, isOld: Bool) -> RevisionTable.Cell? {
      side.map { side in
        let other = isOld ? passage.new : passage.old
        let isMoved = move != nil
        var words =
          article.isEmpty
          ? []
          : lead(article, passage.isOneSided || shift || whole != nil, isOld ? nil : whole)
        if !side.lead.isEmpty {
          let isMarked =
            passage.isOneSided || isMoved && whole == nil
            || table.profile.showsNumberShifts && other.map { $0.lead != side.lead } ?? true
          words += lead(side.lead, isMarked, isOld || whole != nil ? nil : move)
        } else if whole == nil, !isOld, let move, let tag = table.tag(move) {
          words.append(
            Passage.Run(tag.trimmingBlanks + table.phrasing["table.gap"], isChanged: false))
        }
        let runs =
          side.blockKind.look == .row
          ? TableCells.framed(runs(side, passage, isShown), side) : runs(side, passage, isShown)
        // The article's number makes its first words a paragraph.
        return .words(
          lead: words, runs,
          article.isEmpty || side.blockKind.look == .row ? side.blockKind.look : .paragraph)
      }
    }
    let old = cell(passage.old, passage.old == nil ? "" : oldLead, isOld: true)
    let new = cell(passage.new, passage.new == nil ? "" : newLead, isOld: false)
    if passage.old != nil { oldLead = "" }
    if passage.new != nil { newLead = "" }
    append(passage, old, new, move)
  }

  private mutating func append(
    _ passage: Passage, _ old: RevisionTable.Cell?, _ new: RevisionTable.Cell?,
    _ move: PartOrigin? = nil
  ) {
    // A run of passages that only one side has bears the word of absence once.
    let absence: Absence? =
      old == nil ? .old : new == nil ? (passage.kind == .moved ? .moved : .new) : nil
    let isRepeated = absence != nil && absence == lastAbsence && !beginsSection
    lastAbsence = absence
    let nothing: RevisionTable.Cell =
      if isRepeated {
        .empty
      } else if new == nil, let side = passage.old {
        table.absence(of: side, isMoved: passage.kind == .moved)
      } else {
        table.profile.writesAbsence ? .label(table.phrasing["table.inserted"]) : .empty
      }
    add(
      old: old ?? nothing, new: new ?? nothing,
      remark: table.profile.hasRemarks && !isRepeated ? remark(passage) : "", move: move)
  }

  private func remark(_ passage: Passage) -> String {
    let words = table.phrasing
    guard table.isShown(passage) else { return "" }
    return switch passage.kind {
    case .added: words[passage.isHeading ? "table.remark.inserted" : "table.remark.added"]
    case .removed: words["table.remark.removed"]
    // What moved is told by its row; here only that its words changed on the way.
    case .moved: passage.isEdited ? words["table.remark.edited"] : ""
    case .edited, .replaced, .notation: words["table.remark.edited"]
    case .unchanged: ""
    }
  }

  // MARK: What stayed

  /// Writes what stayed by its numbers: 第三条　（略）, ２〜５　（略）.
  ///
  /// What the next row is a part of is named down to it: 第二条　（略）, 一　（略） above イ.
  private mutating func omit(before next: Passage? = nil) {
    guard !stayed.isEmpty else { return }
    lastAbsence = nil
    defer { stayed = [] }
    let around = places(around: next)
    var rest = stayed[...]
    if !oldLead.isEmpty || !newLead.isEmpty, let first = rest.first, first.markerRank == nil {
      let move = takeOrigin()
      let isMarked = oldLead != newLead && table.profile.showsNumberShifts || move != nil
      omitted(
        (oldLead, oldLead), (newLead, newLead), .paragraph, isMarked: isMarked, move: move)
      (oldLead, newLead) = ("", "")
      rest.removeFirst()
      // Items of a paragraph that is left out are left out with it.
      while !around.contains(rest.startIndex - 1), let next = rest.first,
        next.markerRank.map({ $0 > 1 }) ?? true
      {
        rest.removeFirst()
      }
    }
    while let first = rest.first {
      let rank = first.markerRank ?? 0
      let isShifted = first.isShifted
      var last = first
      var count = 1
      rest.removeFirst()
      while !around.contains(rest.startIndex - 1), let next = rest.first {
        let nextRank = next.markerRank ?? 0
        guard nextRank > rank || nextRank == rank && next.isShifted == isShifted else { break }
        if nextRank == rank {
          last = next
          count += 1
        }
        rest.removeFirst()
      }
      omitted(
        (first.old?.marker ?? "", last.old?.marker ?? ""),
        (first.new?.marker ?? "", last.new?.marker ?? ""),
        (first.new ?? first.old)?.blockKind.omissionLook ?? .paragraph, count: count,
        isMarked: isShifted && table.profile.showsNumberShifts)
    }
  }

  /// Which of what stayed the passage is a part of: the item that its items hang on.
  private func places(around next: Passage?) -> Set<Int> {
    // An article's first words are its paragraph 1.
    let plain = isArticle ? 1 : 0
    guard let next, var rank = next.markerRank else { return [] }
    var places: Set<Int> = []
    for (place, passage) in stayed.enumerated().reversed() where rank > plain {
      let around = passage.markerRank ?? plain
      guard around < rank else { continue }
      places.insert(place)
      rank = around
    }
    return places
  }

  private mutating func omitted(
    _ old: (first: String, last: String), _ new: (first: String, last: String),
    _ look: RevisionTable.Look, count: Int = 1, isMarked: Bool, move: PartOrigin? = nil
  ) {
    // 1. and 2. name a range without their dots.
    func trimmed(_ name: String) -> String {
      var name = name[...]
      while let last = name.last, " .．".contains(last) { name.removeLast() }
      return String(name)
    }
    func cell(_ names: (first: String, last: String), isNew: Bool) -> RevisionTable.Cell {
      .omitted(
        table.omission(
          trimmed(names.first), trimmed(names.last), count: count, isMarked: isMarked,
          isNew: isNew, origin: move), look)
    }
    add(old: cell(old, isNew: false), new: cell(new, isNew: true), remark: "", move: move)
  }
}

extension Passage {
  fileprivate var isOneSided: Bool { old == nil || new == nil }

  var isHeading: Bool {
    if case .heading = (new ?? old)?.blockKind { true } else { false }
  }

  var isTableRow: Bool {
    if case .tableRow = (new ?? old)?.blockKind { true } else { false }
  }

  var isTableHead: Bool {
    if case .tableRow(_, isHeader: true) = (new ?? old)?.blockKind { true } else { false }
  }

  /// Whether words of it differ.
  fileprivate var isEdited: Bool {
    [old, new].contains { $0?.runs.contains(where: \.isChanged) ?? false }
  }

  /// Whether its number differs while its words stayed.
  fileprivate var isShifted: Bool {
    guard let old, let new else { return false }
    return old.marker != new.marker
  }
}
