/// Words behind a bound by which it belongs to the case that a Japanese rule is laid down for, or to
/// those whom it is for.
package enum CaseWords {
  /// Between the bound and the noun: 3泊以上⟦の⟧宿泊, 5億円⟦を超える⟧契約.
  private static let ties = [
    "の", "を超える", "をこえる", "を超えた", "を上回る", "を下回る", "に満たない", "にわたる", "に及ぶ", "かかる",
  ]
  /// Behind what the clause is about.
  private static let topic: Character = "は"
  /// What may stand right before that particle, besides kanji and katakana: 開催⟦に⟧は.
  private static let beforeTopic: Set<Character> = [
    "に", "で", "て", "き", "り", "ち", "も", "ん", "こ", "み", "め", "ど",
  ]

  /// Ends of a bound that tie it themselves.
  private static let tying = ["超える", "こえる", "超えた", "上回る", "下回る", "満たない", "及ぶ"]
  /// By which all but those named are meant.
  private static let others = ["以外", "除く", "除き", "除いた"]

  /// Whether the words behind a bound say that it is one of the case or of those it holds for.
  ///
  /// - Parameter object: what the demand works on; a bound of it tells how many.
  package static func bounds(_ bound: String, _ behind: String, object: String) -> Bool {
    let isTied = tying.contains { bound.hasSuffix($0) }
    guard let tie = isTied ? "" : ties.first(where: { behind.hasPrefix($0) }) else { return false }
    let rest = behind.dropFirst(tie.count)
    guard !others.contains(where: { rest.contains($0) }) else { return false }
    let nouns = GroupModifiers.nouns
    // 「年収300万円以下の⟦世帯⟧の家賃」, 「…の⟦世帯⟧に」
    let noun = rest.prefix { !GroupModifiers.parting.contains($0) }
    let after = rest.dropFirst(noun.count)
    if nouns.contains(where: { noun.hasSuffix($0) }), !object.hasSuffix(noun) {
      if after.hasPrefix(GroupModifiers.owner) { return true }
      if let mark = GroupModifiers.recipients.first(where: { after.hasPrefix($0) }) {
        let verb = after.dropFirst(mark.count)
        return !GroupModifiers.noRecipients.contains { verb.hasPrefix($0) }
      }
    }
    guard let topic = self.topic(of: rest), !topic.isEmpty else { return false }
    return object.isEmpty || !topic.hasSuffix(object)
  }

  /// What the clause is about, where the words are part of it: 宿泊を伴う⟦出張は⟧、.
  private static func topic(of words: Substring) -> Substring? {
    let clause = words.prefix { $0 != "、" && $0 != "。" }
    if clause.last == topic, clause.count < words.count { return clause.dropLast() }
    guard let place = clause.firstIndex(of: topic), place > clause.startIndex else { return nil }
    let head = clause[..<place]
    guard let last = head.last, isNoun(last) || beforeTopic.contains(last),
      !head.contains(where: { $0 == "を" || $0 == "が" })
    else { return nil }
    return head
  }

  private static func isNoun(_ sign: Character) -> Bool {
    guard let scalar = sign.unicodeScalars.first?.value else { return false }
    return (0x30A1...0x30FE).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
  }
}
