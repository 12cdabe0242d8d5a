internal import Lexicon

/// Whether a bound belongs to the case that a Japanese rule is laid down for (「⟦3泊以上の⟧宿泊を伴う出張は」), or to
/// those whom it is for (「⟦年収300万円以下の⟧世帯の家賃」).
enum CaseBound {
  /// - Parameters:
  ///   - bound: the figure's own words.
  ///   - behind: the sentence behind it.
  ///   - object: what the demand works on; a bound of it tells how many.
  /// - Complexity: linear in the words.
  static func holds(_ bound: String, _ behind: String, object: String) -> Bool {
    let isTied = CaseWords.tying.contains { bound.hasSuffix($0) }
    guard let tie = isTied ? "" : CaseWords.ties.first(where: { behind.hasPrefix($0) }) else {
      return false
    }
    let rest = behind.dropFirst(tie.count)
    guard !CaseWords.others.contains(where: { rest.contains($0) }) else { return false }
    // 「年収300万円以下の⟦世帯⟧の家賃」, 「…の⟦世帯⟧に」
    let noun = rest.prefix { !GroupModifiers.parting.contains($0) }
    let after = rest.dropFirst(noun.count)
    if GroupModifiers.nouns.contains(where: { noun.hasSuffix($0) }), !object.hasSuffix(noun) {
      if after.hasPrefix(GroupModifiers.owner) { return true }
      if let mark = GroupModifiers.recipients.first(where: { after.hasPrefix($0) }) {
        let verb = after.dropFirst(mark.count)
        return !GroupModifiers.noRecipients.contains { verb.hasPrefix($0) }
      }
    }
    guard let topic = topic(of: rest), !topic.isEmpty else { return false }
    return object.isEmpty || !topic.hasSuffix(object)
  }

  /// What the clause is about, where the words are part of it: 宿泊を伴う⟦出張は⟧、.
  private static func topic(of words: Substring) -> Substring? {
    let clause = words.prefix { $0 != "、" && $0 != "。" }
    if clause.last == CaseWords.topic, clause.count < words.count { return clause.dropLast() }
    guard let place = clause.firstIndex(of: CaseWords.topic), place > clause.startIndex else {
      return nil
    }
    let head = clause[..<place]
    guard let last = head.last,
      JapaneseGroup.isOfNoun(last) || CaseWords.beforeTopic.contains(last),
      !head.contains(where: { CaseWords.cases.contains($0) })
    else { return nil }
    return head
  }
}
