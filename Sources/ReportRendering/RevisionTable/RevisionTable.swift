internal import PolicyModel

/// The rows of a 新旧対照表, before any format draws them.
struct RevisionTable {
  /// What a side of a row says.
  enum Cell: Hashable {
    /// The edition's words behind their number or marker, the changed ones marked.
    case words(lead: [Passage.Run], [Passage.Run], Look)
    /// What stayed and is not written out, behind its number: `２〜５　（略）`.
    case omitted([Passage.Run], Look)
    /// A word of the table's own: （新設）, （削る）.
    case label(String)
    case empty

    fileprivate var isHead: Bool {
      guard case .words(_, _, let look) = self else { return false }
      return look == .heading || look == .caption
    }
  }

  /// How a cell's words are set.
  enum Look: Hashable {
    case paragraph
    /// A heading that is printed bold.
    case heading
    /// An article's name in brackets, above its number.
    case caption
    case item(depth: Int)
    /// A row of a table, whose cells are drawn.
    case row
    case preformatted
  }

  struct Row: Hashable {
    var old: Cell
    var new: Cell
    /// What the 備考 column says; empty for nothing.
    var remark: String
    /// The row begins an article or a section, and a rule stands above it.
    var beginsSection: Bool
    /// What is marked in its numbers and names is a part that moved, and has a double line.
    var isMoved = false

    /// The row is a heading or a caption, which is no last line of a page.
    var leadsOn: Bool { [old, new].contains(where: \.isHead) }

    /// Whether a double line stands in it, which the note then tells of.
    var hasDoubleLine: Bool {
      isMoved
        && [old, new].contains { cell in
          switch cell {
          case .words(let lead, _, _), .omitted(let lead, _): lead.contains(where: \.isChanged)
          case .label, .empty: false
          }
        }
    }
  }

  private(set) var rows: [Row] = []
  let profile: RevisionTableProfile
  let phrasing: Phrasing
  /// Sections that wait to be told as one range.
  private var quiet: [QuietSection] = []
  /// Where blocks went that stand elsewhere in the new edition.
  private let destinations: [Int: [String]]
  /// Which sections moved.
  let moves: MovedSections

  init(_ report: ChangeReport, _ profile: RevisionTableProfile, _ phrasing: Phrasing) {
    self.profile = profile
    self.phrasing = phrasing
    var destinations: [Int: [String]] = [:]
    for passage in report.passages {
      if passage.kind == .moved, let old = passage.old, let new = passage.new {
        destinations[old.block] = new.section
      }
    }
    self.destinations = destinations
    moves = MovedSections(report)
    // A table shows every letter that differs, its width included.
    let groups = SupplementHeadings.added(
      to: Self.groups(of: ReplacedHeadings.paired(report.passages.map(\.fullyMarked))))
    let ranks = Self.oldRanks(of: groups)
    let told = groups.filter { $0.contains { isShown($0) } }
    let (around, oldAround) = (
      Self.paths(around: told.compactMap { $0.lazy.compactMap(\.new?.section).first }),
      Self.paths(around: told.compactMap { $0.lazy.compactMap(\.old?.section).first })
    )
    for group in groups {
      let origin = moves.origin(of: group)
      let shift = QuietSection(group, origin: origin)
      if group.contains(where: { isShown($0) }) {
        flush()
        append(group, origin)
      } else if let shift, around.contains(shift.path) || oldAround.contains(shift.oldPath) {
        // What a part with changes stands in is named by itself: its chapter, its article.
        flush()
        if shift.isHeadingAlone {
          append(group, origin)
        } else {
          quiet.append(shift)
          flush()
        }
      } else if let shift {
        let isShifted = profile.showsNumberShifts && shift.isShifted
        if let last = quiet.last,
          shown(last) != isShifted || shift.origin != last.origin || !shift.follows(last)
            || isApart(shift, from: last, ranks)
        {
          flush()
        }
        quiet.append(shift)
      }
    }
    if rows.contains(where: { $0.old != $0.new || !$0.remark.isEmpty })
      || quiet.contains(where: { shown($0) || $0.origin != nil })
    {
      flush()
    } else {
      rows = []
    }
  }

  private func shown(_ section: QuietSection) -> Bool {
    profile.showsNumberShifts && section.isShifted
  }

  /// Whether two sections that stay side by side did not before: a range would name what stood
  /// between them.
  private func isApart(
    _ section: QuietSection, from other: QuietSection, _ ranks: [Int: Int]
  ) -> Bool {
    guard section.oldBlock != other.oldBlock else { return false }
    return ranks[section.oldBlock] != ranks[other.oldBlock].map { $0 + 1 }
  }

  /// The place of each section among those of the old edition, by its first block there.
  private static func oldRanks(of groups: [ArraySlice<Passage>]) -> [Int: Int] {
    let blocks = Set(groups.compactMap { $0.lazy.compactMap(\.old?.block).first }).sorted()
    return Dictionary(uniqueKeysWithValues: zip(blocks, blocks.indices))
  }

  /// The sections that those of these paths stand in.
  private static func paths(around sections: [[String]]) -> Set<[String]> {
    var paths: Set<[String]> = []
    for section in sections {
      var path = section
      while path.count > 1 {
        path.removeLast()
        // What is in it already came with all that is around it.
        guard paths.insert(path).inserted else { break }
      }
    }
    return paths
  }

  /// Passages of one section, on both sides.
  private static func groups(of passages: [Passage]) -> [ArraySlice<Passage>] {
    var groups: [ArraySlice<Passage>] = []
    var start = 0
    for index in passages.indices.dropFirst() where !passages[index].continues(passages[index - 1])
    {
      groups.append(passages[start..<index])
      start = index
    }
    if start < passages.count { groups.append(passages[start...]) }
    return groups
  }

  func isShown(_ passage: Passage) -> Bool {
    guard passage.kind != .unchanged, !passage.isEnactmentLine else { return false }
    return profile.showsNumberShifts || !passage.isNumberShift
  }

  // MARK: Sections without changes

  /// Sections without changes in as few rows as they can be named by: 第３条〜第５条　（略）.
  private mutating func flush() {
    defer { quiet = [] }
    for range in QuietSection.ranges(of: quiet) {
      guard let first = range.first, let last = range.last else { continue }
      let isMarked = shown(first) || first.origin != nil
      func cell(_ side: (QuietSection) -> String, isNew: Bool) -> Cell {
        Cell.omitted(
          omission(
            side(first), side(last), count: range.count, isMarked: isMarked, isNew: isNew,
            origin: first.origin), .paragraph)
      }
      rows.append(
        Row(
          old: cell(\.oldName, isNew: false), new: cell(\.newName, isNew: true),
          remark: profile.hasRemarks ? first.origin.map(remark) ?? "" : "", beginsSection: true,
          isMoved: first.origin != nil))
    }
  }

  /// `２〜５　（略）`; names that are the same on both ends are written once.
  ///
  /// - Parameter origin: where it moved from, if it did.
  func omission(
    _ first: String, _ last: String, count: Int, isMarked: Bool, isNew: Bool,
    origin: PartOrigin? = nil
  ) -> [Passage.Run] {
    let isRight = isNew != (profile.order == .newFirst)
    let isTold = profile.saysSameAsLeft && isRight && !profile.isVertical
    let same = phrasing[isTold ? "table.sameLeft" : profile.sameRow(isNew: isNew)]
    let names = (first == last ? [first] : [first, last]).filter { !$0.isEmpty }
    let move = isNew ? origin.flatMap(tag) ?? "" : ""
    guard let name = names.first else { return [Passage.Run(same, isChanged: false)] }
    var runs = Self.runs(name, isMarked)
    if names.count == 2 {
      let joint = Passage.Run(
        phrasing[count == 2 ? "table.and" : "table.to"], isChanged: isMarked && runs.count == 1)
      runs += [joint] + Self.runs(last, isMarked)
    }
    return runs.joined + [Passage.Run(move + phrasing["table.gap"] + same, isChanged: false)]
  }

  /// What stands behind the name of a part that moved; nil where the remarks tell it.
  func tag(_ origin: PartOrigin) -> String? {
    guard !profile.hasRemarks else { return nil }
    let words =
      origin.place.map { phrasing.words("table.movedFrom", ["place": $0]) }
      ?? phrasing["table.moved"]
    return phrasing["table.gap"] + words
  }

  /// What the remarks say of a part that moved.
  func remark(_ origin: PartOrigin) -> String {
    origin.place.map { phrasing.words("table.remark.movedFrom", ["place": $0]) }
      ?? phrasing["table.remark.moved"]
  }

  /// A name of which the number alone is marked: ⟦8.⟧ Our liability.
  private static func runs(_ name: String, _ isMarked: Bool) -> [Passage.Run] {
    guard isMarked, let blank = name.firstIndex(of: " "),
      name[..<blank].unicodeScalars.allSatisfy({ Passage.numbers.contains($0) })
    else { return [Passage.Run(name, isChanged: isMarked)] }
    return [
      Passage.Run(String(name[..<blank]), isChanged: true),
      Passage.Run(String(name[blank...]), isChanged: false),
    ]
  }

  // MARK: Sections with changes

  /// A section with changes: its heading, what changed, （略） for the rest.
  private mutating func append(_ group: ArraySlice<Passage>, _ origin: PartOrigin?) {
    var writer = RevisionSection(group, table: self, origin: origin)
    writer.write()
    rows += writer.rows
  }

  /// What stands on the new side of a block that is gone or went elsewhere.
  func absence(of old: Passage.Side, isMoved: Bool) -> Cell {
    if isMoved, let place = destinations[old.block] {
      let name = QuietSection.name(place.last ?? "")
      return name.isEmpty
        ? .label(phrasing["table.moved"])
        : .label(phrasing.words("table.movedTo", ["place": name]))
    }
    guard profile.writesAbsence else { return .empty }
    return .label(phrasing[profile.keepsNumbers ? "table.deleted" : "table.gone"])
  }
}

extension [Passage.Run] {
  /// The same words in as few runs as their marks allow.
  fileprivate var joined: [Passage.Run] {
    reduce(into: []) { runs, run in
      if let last = runs.last, last.isChanged == run.isChanged {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }
}

extension Passage.Side {
  private var plain: String { text.filter { $0 != " " && $0 != "　" } }

  /// 令和四年三月二十五日条例第九号 and 改正　令和八年条例第五号: the record of a law, which no
  /// amendment touches.
  var isEnactmentLine: Bool {
    guard text.utf8.count < 200, !text.hasSuffix("。") else { return false }
    let words = plain
    return words.hasPrefix("改正") || words.hasSuffix("号") || words.hasSuffix("改正")
      || words.hasSuffix("公布）")
  }

  /// The heading of a table of contents.
  var isContentsTitle: Bool { text.utf8.count < 40 && plain == "目次" }
}

extension Passage {
  /// Whether it is the title or date line, which the table's own title tells, or a line that
  /// nothing amends.
  var isFrontMatter: Bool {
    switch (new ?? old)?.blockKind {
    case .title, .dateLine: true
    default: isEnactmentLine
    }
  }

  /// An ordinance's number or that of one of its amendments, above its first heading.
  var isEnactmentLine: Bool {
    [old, new].contains { $0?.section.isEmpty == true && $0?.isEnactmentLine == true }
  }

  /// Whether it stands in the sections that another one stands in.
  fileprivate func continues(_ other: Passage) -> Bool {
    if let new, let before = other.new { return new.section == before.section }
    if let old, let before = other.old { return old.section == before.section }
    return section == other.section
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

  static let numbers = Set(
    "の0123456789０１２３４５６７８９一二三四五六七八九十百第条項号章節の（）()①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳.．、 　"
      .unicodeScalars)
}
