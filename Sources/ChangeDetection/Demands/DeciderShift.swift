internal import Lexicon
internal import PolicyModel

/// Another by whose decision the same is done: 「改廃は、⟦理事会⟧の決議による」 → 「改廃は、⟦会長⟧の決裁による」.
enum DeciderShift {
  static func shift(in pair: TurnedWords, _ renaming: TermRenaming) -> ModalShift? {
    guard !pair.old.isDivided, let a = decider(pair.old), let b = decider(pair.new),
      pair.old.bytes[..<a.lowerBound] == pair.new.bytes[..<b.lowerBound],
      case let names = (pair.old.text(a), pair.new.text(b)),
      RuleWords.offices.contains(where: { names.0.hasSuffix($0) }),
      RuleWords.offices.contains(where: { names.1.hasSuffix($0) }),
      case let name = renaming.applied(to: names.0), OfficeName.areOther(name, names.1),
      Synonyms.groups(of: name).isDisjoint(with: Synonyms.groups(of: names.1))
    else { return nil }
    return ModalShift(
      kind: .retargeted, old: pair.old.folded(a), new: pair.new.folded(b),
      hunk: pair.joined(0...pair.hunks.count - 1), oldCue: names.0, newCue: names.1,
      source: .bearer, isWhole: true)
  }

  /// 「総会の議決による」, 「総会の決議によるものとする」
  static func isSame(in pair: TurnedWords) -> Bool {
    guard !pair.old.isDivided, let a = decider(pair.old), let b = decider(pair.new),
      pair.old.bytes[..<a.upperBound] == pair.new.bytes[..<b.upperBound]
    else { return false }
    func deed(_ sentence: ComparedSentence, _ name: Range<Int>) -> Substring {
      let rest = sentence.text(name.upperBound..<sentence.bytes.count)
      return DecisionWords.alike(rest).prefix(5)
    }
    return deed(pair.old, a) == deed(pair.new, b)
  }

  /// Where the name stands, as offsets.
  private static func decider(_ sentence: ComparedSentence) -> Range<Int>? {
    let bytes = SentenceEnd.withoutStop(sentence.bytes)
    guard let end = DecisionWords.ends.first(where: { SentenceEnd.has($0, bytes) }) else {
      return nil
    }
    let head = String(decoding: bytes.dropLast(end.count), as: UTF8.self)
    let name = head.unicodeScalars.reversed().prefix {
      (0x3400...0x9FFF).contains($0.value) || (0x30A1...0x30FC).contains($0.value)
    }
    let length = name.reduce(0) { $0 + UTF8.width($1) }
    let stop = bytes.count - end.count
    return name.count >= 2 && length < stop ? stop - length..<stop : nil
  }
}
