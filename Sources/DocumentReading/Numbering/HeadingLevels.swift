/// Finds the depth of headings whose only sign of rank is how they are numbered.
///
/// The first heading of a style goes below the heading before it; the next of that style goes
/// beside it. Parts with names of rank (章, 節, 条) keep that rank whatever came first.
struct HeadingLevels {
  enum Style: Hashable {
    case number(NumberMark.Style)
    /// A heading by its sign: ■, ◆.
    case sign(UInt32)
    case bracketed
    /// A heading with so many hashes.
    case hashes(Int)
    case plain
  }

  private var open: [Style] = []

  /// The level of a heading, from 1 on.
  mutating func level(of style: Style) -> Int {
    if let place = open.firstIndex(of: style) {
      open.removeSubrange((place + 1)...)
      return place + 1
    }
    let rank = Self.rank(of: style)
    // 附則 holds articles, no chapters.
    if case .number(.part(0..<6)) = style, let head = open.firstIndex(of: .number(.head)) {
      open.removeSubrange(head...)
    }
    while let last = open.last, Self.rank(of: last) > rank, rank < 90 { open.removeLast() }
    if Self.isOutermost(style) { open.removeAll() }
    open.append(style)
    return open.count
  }

  /// 附則 and 別表 stand beside the heaviest parts.
  private static func isOutermost(_ style: Style) -> Bool { style == .number(.head) }

  /// Order of styles that have one; 90 for those that take the place they are given.
  private static func rank(of style: Style) -> Int {
    switch style {
    case .number(.part(let index)): 10 + index
    // Sections hold articles in some countries and articles sections in others.
    case .number(.englishPart(let index)): index < 4 ? 10 + index : 90
    case .number(.head): 5
    case .hashes(let count): count
    case .number(.ordinal): 30
    case .number(.decimal(let count)): 40 + count
    default: 90
    }
  }
}
