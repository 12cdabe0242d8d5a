internal import PolicyModel

/// A section in which nothing is shown, by its names in both editions.
struct QuietSection {
  let oldName: String
  let newName: String
  let oldBlock: Int
  /// The headings it stands under in either edition, its own last.
  let path: [String]
  let oldPath: [String]
  /// It holds nothing but its heading before its first part.
  let isHeadingAlone: Bool
  /// Where it moved from, if it did.
  let origin: PartOrigin?

  /// Nil for the lines that a table leaves out: title, date and contents.
  init?(_ group: ArraySlice<Passage>, origin: PartOrigin? = nil) {
    guard !group.allSatisfy(\.isFrontMatter),
      !group.contains(where: { $0.new?.isContentsTitle == true }),
      let passage = group.first(where: { $0.old != nil && $0.new != nil }),
      let old = passage.old, let new = passage.new
    else { return nil }
    oldName = Self.name(old.section.last ?? "")
    newName = Self.name(new.section.last ?? "")
    path = new.section
    oldPath = old.section
    oldBlock = group.lazy.compactMap(\.old?.block).first ?? old.block
    let isHeading = if case .heading = new.blockKind { true } else { false }
    isHeadingAlone = isHeading && group.count == 1
    self.origin = origin
  }

  var isShifted: Bool { oldName != newName }
  var isArticle: Bool { ArticleName.isArticle(newName) }

  /// Whether the other is a part of it.
  private func holds(_ other: QuietSection) -> Bool {
    !path.isEmpty && other.path.count > path.count && other.path.starts(with: path)
  }

  /// Two rows of shifted numbers may be one range; the other sections always may.
  func follows(_ other: QuietSection) -> Bool { isShifted == other.isShifted }

  /// Neighbours cut where one name after the other tells of no range.
  ///
  /// Articles stand for the chapters around them: 第１３条〜第１６条. What stands beside articles is
  /// named by itself, with all that it holds: 附則.
  static func ranges(of sections: [QuietSection]) -> [[QuietSection]] {
    guard sections.contains(where: \.isArticle) else { return sections.isEmpty ? [] : [sections] }
    var ranges: [[QuietSection]] = []
    for (place, section) in sections.enumerated() {
      if let last = ranges.last?.last, !last.isArticle, last.holds(section) { continue }
      let parts = sections[(place + 1)...].prefix { section.holds($0) }
      if !section.isSupplement, parts.contains(where: \.isArticle) { continue }
      if let last = ranges.last?.last, last.isArticle == section.isArticle {
        ranges[ranges.count - 1].append(section)
      } else {
        ranges.append([section])
      }
    }
    return ranges
  }

  private var isSupplement: Bool { Self.isSupplement(newName) }

  /// 附則, with or without a blank between its letters.
  static func isSupplement(_ title: String) -> Bool {
    title.hasPrefix("附則") || title.hasPrefix("附　則") || title.hasPrefix("附 則")
  }

  /// A title that is nothing but a number, as that of an article without a caption is.
  static func number(_ title: String) -> String {
    let isNumber = title.unicodeScalars.allSatisfy { Passage.numbers.contains($0) || $0 == "○" }
    return isNumber || ArticleName.isArticle(title) ? title : ""
  }

  /// The number alone, where there is one that names: 第３条 of 第３条 町の責務.
  static func name(_ title: String) -> String {
    guard let space = title.firstIndex(of: " "),
      ["第", "附則", "別表", "様式"].contains(where: { title.hasPrefix($0) })
    else { return title }
    return String(title[..<space])
  }
}

/// Names such as 第３条 and 第十二条の二.
enum ArticleName {
  static func isArticle(_ name: String) -> Bool {
    guard name.hasPrefix("第"), let sign = name.firstIndex(of: "条"), name.utf8.count <= 60 else {
      return false
    }
    let rest = name[name.index(after: sign)...]
    return rest.isEmpty || rest.hasPrefix("の")
  }
}
