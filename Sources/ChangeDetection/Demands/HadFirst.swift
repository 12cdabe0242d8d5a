internal import Lexicon
internal import PolicyModel

/// What has to be had before a leave is made use of: 「⟦本人の同意を得て、⟧延長することができる」.
enum HadFirst {
  /// A leave made use of unannounced, and one that has to be announced now: 「⟦予告なく⟧変更することができる」 →
  /// 「⟦予告したうえで⟧変更することができる」.
  static func notice(_ old: String, _ new: String) -> Change.DemandChange? {
    guard SafeguardWords.mayTellOfNotice(old), SafeguardWords.mayTellOfNotice(new),
      LeaveEndings.grants(old), LeaveEndings.grants(new),
      let a = SafeguardWords.isAnnounced(old), let b = SafeguardWords.isAnnounced(new), a != b
    else { return nil }
    return b ? .softened : .strengthened
  }

  /// Whether it came or went; a leave that needs more holds for less.
  static func change(_ old: String, _ new: String) -> Change.DemandChange? {
    if let step = notice(old, new) { return step }
    guard let raw = WordShift.difference(old, new) else { return nil }
    if raw.gains.contains(where: { isHad($0.piece) }) {
      return raw.a.count < raw.b.count ? .narrowed : .widened
    }
    return SafeguardWords.had(old) == SafeguardWords.had(new) ? .restated : nil
  }

  /// The last signs of such phrases: most words end in none of them.
  private static let lasts = Set(SafeguardWords.hadEnds.compactMap(\.last))

  static func isHad(_ piece: String) -> Bool {
    guard (9...120).contains(piece.utf8.count) else { return false }
    var phrase = piece[...]
    while phrase.first == "、" { phrase.removeFirst() }
    while phrase.last == "、" { phrase.removeLast() }
    guard let last = phrase.last, lasts.contains(last) else { return false }
    let plain = SafeguardWords.had(String(phrase))
    return SafeguardWords.hadEnds.contains { plain.endsInBytes(of: $0) }
  }
}

extension DemandJudgement {
  /// The verdict on two leaves of which one alone needs something first.
  func hadFirst(_ old: Demand, _ new: Demand) -> DemandVerdict? {
    guard comparison.new.document.language == .japanese, old.deontic == .permission,
      new.deontic == .permission, old.verb == new.verb, !haveEqualBytes(old, new),
      let step = HadFirst.change(
        renaming.applied(to: wholeWords(old, comparison.old)), wholeWords(new, comparison.new))
    else { return nil }
    return DemandVerdict(
      kinds: [step], rule: step == .restated ? "wording" : "condition", direction: nil,
      isDoubtful: false)
  }
}
