internal import PolicyModel

/// Headings of sections whose words answer to each other while the sections do not.
///
/// 第６条（貸与品の返却） gave way to 第６条（在宅勤務）: what is shown side by side has both names.
enum ReplacedHeadings {
  /// The passages with the two headings as one row, at the new one's place.
  static func paired(_ passages: [Passage]) -> [Passage] {
    var gone: [Int: Int] = [:]
    var come: [Int: Int] = [:]
    for (index, passage) in passages.enumerated() where passage.isHeading {
      if passage.kind == .removed, let old = passage.old { gone[old.block] = index }
      if passage.kind == .added, let new = passage.new { come[new.block] = index }
    }
    if gone.isEmpty || come.isEmpty { return passages }
    var paired: [Int: Passage] = [:]
    var dropped: Set<Int> = []
    for passage in passages {
      // The first words below both headings are one passage.
      guard let old = passage.old, let new = passage.new, !passage.isHeading,
        let before = gone[old.block - 1], let after = come[new.block - 1],
        let oldHeading = passages[before].old, let newHeading = passages[after].new,
        oldHeading.section == old.section, newHeading.section == new.section
      else { continue }
      paired[after] = Passage(kind: .replaced, old: oldHeading, new: newHeading)
      dropped.insert(before)
    }
    if paired.isEmpty { return passages }
    return passages.indices.compactMap { index in
      dropped.contains(index) ? nil : paired[index] ?? passages[index]
    }
  }
}
