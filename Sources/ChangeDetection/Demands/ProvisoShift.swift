internal import Lexicon
internal import PolicyModel

/// Words that leave room, put to a promise or a duty or taken from it, and nothing else:
/// 「⟦予算の範囲内で⟧補助する」, "We will plant trees ⟦where possible⟧".
enum ProvisoShift {
  /// What became of such words; `.restated` where they stand elsewhere or are put in other words, nil
  /// where more than they differs.
  static func change(_ old: String, _ new: String, _ language: Language) -> Change.DemandChange? {
    guard max(old.utf8.count, new.utf8.count) <= 900, old != new,
      let a = Bare(old, language), let b = Bare(new, language), a.words == b.words
    else { return nil }
    if a.rows == b.rows { return a.rows.isEmpty ? nil : .restated }
    if a.rows.isSubset(of: b.rows) { return .softened }
    return b.rows.isSubset(of: a.rows) ? .strengthened : nil
  }

  /// A sentence without such words, and which of them it has.
  private struct Bare {
    var words: String
    var rows: Set<Int> = []

    init?(_ text: String, _ language: Language) {
      switch language {
      case .japanese:
        words = text
        takeEnds()
        for (row, provisos) in ProvisoWords.japanese.enumerated() {
          for proviso in provisos { take(proviso, with: "", row) }
        }
        words.removeAll { "、。 ".contains($0) }
      case .english:
        words =
          " " + text.lowercased().filter { !",.;:".contains($0) } + " "
        for (row, provisos) in ProvisoWords.english.enumerated() {
          for proviso in provisos { take(" " + proviso + " ", with: " ", row) }
        }
        words.removeAll { $0 == " " }
      default: return nil
      }
    }

    private mutating func take(_ proviso: String, with rest: String, _ row: Int) {
      guard words.contains(proviso) else { return }
      words = words.replacing(proviso, with: rest)
      rows.insert(row)
    }

    private mutating func takeEnds() {
      let stop = words.hasSuffix("。") ? "。" : ""
      for (end, plain, proviso) in ProvisoWords.japaneseEnds where words.hasSuffix(end + stop) {
        words = String(words.dropLast((end + stop).count)) + plain
        if let row = ProvisoWords.japanese.firstIndex(where: { $0.contains(proviso) }) {
          rows.insert(row)
        }
      }
    }
  }
}

extension DemandJudgement {
  /// 「⟦各⟧学校に」, 「⟦すべての⟧学校に」: all of them both times.
  func namesAllAlike(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese else { return false }
    func plain(_ words: String) -> String {
      GroupModifiers.wholes.reduce(words) { $0.replacing($1, with: GroupModifiers.each) }
    }
    let (a, b) = (wholeWords(old, comparison.old), wholeWords(new, comparison.new))
    return a != b && a.utf8.count <= 900 && plain(renaming.applied(to: a)) == plain(b)
  }

  /// The verdict on two demands that differ in words that leave room alone.
  func provisoVerdict(_ old: Demand, _ new: Demand, isForced: Bool) -> DemandVerdict? {
    guard old.role == new.role, old.frame == new.frame, !old.isLeave, !new.isLeave,
      let step = ProvisoShift.change(
        renaming.applied(to: wholeWords(old, comparison.old)), wholeWords(new, comparison.new),
        comparison.new.document.language)
    else { return nil }
    let isSame = step == .restated
    let scope =
      isSame ? nil : ScopeScale.change(old, new, isOpened: old.scope.isOpen == new.scope.isOpen)
    return DemandVerdict(
      kinds: [step, scope].compactMap { $0 }, rule: isSame ? "wording" : "strength-scale",
      direction: nil,
      isDoubtful: !isSame && (isForced || min(old.confidence, new.confidence) < 0.5))
  }
}

extension Demand {
  fileprivate var isLeave: Bool { deontic == .permission || deontic == .entitlement }
}
