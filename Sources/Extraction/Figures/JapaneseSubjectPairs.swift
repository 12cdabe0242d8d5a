internal import Lexicon
internal import PolicyModel

/// Figures of a pair, and things of a pair: 一人一台, 「A」と「B」の2つ.
extension JapaneseSubject {
  /// 一人一台端末: how many of it each of them has, whichever of both figures is meant.
  func callPairs(_ subjects: inout [String]) {
    for index in drafts.indices.dropLast() {
      let (own, next) = (drafts[index], drafts[index + 1])
      // 一人8冊まで: a bound for each is told well enough.
      guard own.kind == .count, next.kind == .count, next.bound == .exactly,
        own.range.upperBound == next.range.lowerBound, own.number == ExactNumber(1),
        isShared(own.unit), !isShared(next.unit) || next.unit == "名",
        let end = text.ends("あたり", at: own.range.upperBound) ? nil : own.range.upperBound,
        case let thing = subjects[index + 1].isEmpty ? subjects[index] : subjects[index + 1],
        !thing.isEmpty, !thing.contains("あたり")
      else { continue }
      let name = text.string(own.range.lowerBound..<end) + "あたりの" + thing
      (subjects[index], subjects[index + 1]) = (name, name)
    }
  }

  private func isShared(_ unit: String) -> Bool {
    let bytes = Array(unit.utf8)
    return JapaneseSubjectWords.sharers.isWhole(bytes)
  }

  /// 計画には「短期目標」と「長期目標」の2つを掲げる: what both are, with where they are put.
  func commonOfQuoted(_ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard hasQuotation, text.ends("」の", at: start), text.starts("を", at: draft.range.upperBound)
    else { return nil }
    var names: [String] = []
    var end = start - 3
    while text.ends("」", at: end), names.count < 5 {
      var open = text.previous(end)
      while open > text.start, !text.starts("「", at: open) { open = text.previous(open) }
      guard text.starts("「", at: open) else { return nil }
      names.append(withoutAside(text.string(open + 3..<end - 3)))
      end = open
      for tie in ["と", "、", "及び", "や"] where text.ends(tie, at: end) { end -= tie.utf8.count }
    }
    guard names.count > 1, let last = commonEnd(names) else { return nil }
    guard let tie = ["には", "にも", "に"].first(where: { text.ends($0, at: end) }),
      let whole = phrase.nounPhrase(
        endingAt: end - tie.utf8.count, from: floorBefore(end - tie.utf8.count)), !isHollow(whole)
    else { return last }
    return phrase.string(whole) + "に" + verb(behind: draft.range.upperBound + 3) + last
  }

  private func withoutAside(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.firstIndex(of: "(") else { return name }
    return String(name[..<open])
  }

  /// The word that all of some names end with: 短期目標, 長期目標.
  private func commonEnd(_ names: [String]) -> String? {
    var common = Array(names[0].unicodeScalars)
    for name in names.dropFirst() {
      let other = Array(name.unicodeScalars)
      var count = 0
      while count < min(common.count, other.count),
        common[common.count - 1 - count] == other[other.count - 1 - count]
      {
        count += 1
      }
      common = Array(common.suffix(count))
    }
    // 短|期目標: words of kanji are mostly of two.
    let isKanji = common.allSatisfy { Script($0.value) == .kanji }
    if isKanji, common.count % 2 == 1, names[0].unicodeScalars.count % 2 == 0 {
      common.removeFirst()
    }
    // メジャ|ー版: no word begins with a long vowel's mark.
    if common.first?.value == 0x30FC { common.removeFirst() }
    guard common.count >= 2, common.count < names[0].unicodeScalars.count,
      Script(common[0].value) != .hiragana
    else { return nil }
    var found = ""
    found.unicodeScalars.append(contentsOf: common)
    return found
  }

  /// 盛り込むことを提案, 設置します: the verb as it stands before a noun.
  private func verb(behind offset: Int) -> String {
    if let act = verbalNoun(at: offset) { return text.string(offset..<act) + "する" }
    var position = offset
    while position < text.end, position - offset <= 24 {
      if text.starts("こと", at: position) || text.starts("。", at: position) {
        return text.has(JapaneseSubjectWords.verbEnds, at: text.previous(position))
          ? text.string(offset..<position) : ""
      }
      position += text.width(position)
    }
    return ""
  }
}
