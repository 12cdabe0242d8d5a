internal import PolicyModel

/// The heading of a 附則 that is this word alone and has articles under it: no passage tells it.
enum SupplementHeadings {
  /// The groups with a heading before the first article of each such part.
  static func added(to groups: [ArraySlice<Passage>]) -> [ArraySlice<Passage>] {
    let known = (
      old: parents(groups.compactMap { $0.lazy.compactMap(\.old).first }),
      new: parents(groups.compactMap { $0.lazy.compactMap(\.new).first })
    )
    if known.old.isEmpty && known.new.isEmpty { return groups }
    var rows: [ArraySlice<Passage>] = []
    var before: [String] = []
    for group in groups {
      let old = group.lazy.compactMap(\.old).first
      let new = group.lazy.compactMap(\.new).first
      guard let side = new ?? old else { continue }
      if let parent = parent(side), !before.starts(with: parent) {
        // Of a part that both editions have, an article may have come or gone.
        let isNew = !known.old.contains(parent) && old.flatMap(Self.parent) == nil
        let isGone = !known.new.contains(parent) && new.flatMap(Self.parent) == nil
        let kind: Passage.Kind = isNew ? .added : isGone ? .removed : .unchanged
        let heading = Passage(
          kind: kind, old: isNew ? nil : heading(old ?? side, kind),
          new: isGone ? nil : heading(new ?? side, kind))
        rows.append([heading])
      }
      before = side.section
      rows.append(group)
    }
    return rows
  }

  private static func parents(_ sides: [Passage.Side]) -> Set<[String]> {
    Set(sides.compactMap(parent))
  }

  /// The part that stands around the section, if it is a 附則.
  private static func parent(_ side: Passage.Side) -> [String]? {
    let path = side.section.dropLast()
    guard let name = path.last, QuietSection.isSupplement(name) else { return nil }
    return Array(path)
  }

  private static func heading(_ side: Passage.Side, _ kind: Passage.Kind) -> Passage.Side? {
    guard let path = parent(side), let name = path.last else { return nil }
    return Passage.Side(
      runs: [Passage.Run(name, isChanged: kind != .unchanged)], line: side.line,
      blockKind: .heading(level: 3), section: path, block: side.block)
  }
}
