internal import Lexicon

/// What a Japanese sentence tells around a word of a scale.
struct JapaneseScaleContext: ScaleReading {
  private let sentence: ComparedSentence

  init(_ sentence: ComparedSentence) { self.sentence = sentence }

  func word(_ place: Range<Int>, on scale: WordScale, numbered: Int, rung: Int) -> ScaleWord? {
    let bytes = sentence.bytes
    let isName = Self.isOfNames(before: place.upperBound, in: bytes)
    // 報告⟦書⟧, 可能⟦性⟧: a word that goes on is another word.
    if isName, Self.isOfNames(at: place.upperBound, in: bytes) { return nil }
    let head = prefix(of: place)
    let clause = clauseEnd(behind: place.upperBound)
    if scale.use == .limit { return limit(place, numbered, rung, head, clause) }
    let denied = ScaleContext.denied.longest(
      in: bytes, from: place.upperBound, to: bytes.count)
    var (rung, end) = (rung, place.upperBound)
    var isSaid = false
    if denied.row >= 0, isName {
      guard scale.sense == .opposite else { return nil }
      (rung, end) = (1 - rung, denied.end)
      isSaid = isEnd(end) || isSettled(end)
    } else {
      // 無料とは限ら⟦ない⟧: what is denied here is not known.
      let isOpen = sentence.denials.contains { $0 >= place.upperBound && $0 < clause }
      if isOpen, scale.sense != .reach { return nil }
      let said = ScaleContext.predicates.longest(
        in: bytes, from: place.upperBound, to: bytes.count)
      isSaid = said.row >= 0 || isEnd(end) || isSettled(end)
      end = said.row >= 0 ? said.end : end
    }
    if !isSaid, scale.sense == .firmness, begins(at: place.upperBound, "の") { return nil }
    return ScaleWord(
      scale: numbered, rung: whole(place, rung, scale), word: place, range: place.lowerBound..<end,
      subject: head + subject(of: place, scale), isSaid: isSaid)
  }

  /// 100%, 10割: all of it.
  private func whole(_ place: Range<Int>, _ rung: Int, _ scale: WordScale) -> Int {
    guard scale.sense == .firmness, rung == 0,
      let word = ScaleContext.wholes.first(where: { begins(at: place.lowerBound, $0.unit) })
    else { return rung }
    let digits = Array(
      sentence.bytes[..<place.lowerBound].reversed().prefix { $0.isOfNumber }.reversed())
    return digits.elementsEqual(word.number.utf8) ? 1 : rung
  }

  /// 上限を設け⟦ない⟧, 制限⟦なく⟧: a denial anywhere behind it takes the limit away.
  private func limit(
    _ place: Range<Int>, _ scale: Int, _ rung: Int, _ head: String, _ clause: Int
  ) -> ScaleWord? {
    if rung == 0 {
      return ScaleWord(
        scale: scale, rung: 0, word: place, range: place, subject: "", isSaid: true)
    }
    guard !begins(at: place.upperBound, "の") else { return nil }
    let isVoid = sentence.denials.contains { $0 >= place.upperBound && $0 < clause }
    let behind = sentence.text(place.upperBound..<clause)
    return ScaleWord(
      scale: scale, rung: isVoid ? 0 : 1, word: place,
      range: isVoid ? place.lowerBound..<clause : place, subject: "",
      isSaid: isVoid || ScaleContext.limiting.contains { behind.contains($0) })
  }

  // MARK: Around a word

  private func begins(at place: Int, _ word: String) -> Bool {
    sentence.bytes[place...].starts(with: word.utf8)
  }

  /// The kanji or katakana right before a word in kanji, which make one name with it: ⟦利用⟧許可.
  private func prefix(of place: Range<Int>) -> String {
    let bytes = sentence.bytes
    guard Self.isOfNames(at: place.lowerBound, in: bytes) else { return "" }
    var start = place.lowerBound
    while Self.isOfNames(before: start, in: bytes) { start -= 3 }
    return sentence.text(start..<place.lowerBound)
  }

  /// Where the clause ends in which a place stands.
  private func clauseEnd(behind place: Int) -> Int {
    var end = place
    while end + 2 < sentence.bytes.count {
      if begins(at: end, "、") || begins(at: end, "。") { return end }
      end += 1
    }
    return sentence.bytes.count
  }

  private func isSettled(_ place: Int) -> Bool {
    ScaleContext.settling.longest(in: sentence.bytes, from: place, to: sentence.bytes.count).row
      >= 0
  }

  private func isEnd(_ place: Int) -> Bool {
    place >= sentence.bytes.count
      || ["。", "、", ")", "）", "」"].contains { begins(at: place, $0) }
  }

  /// The run before は that a clause is about, or the noun right before a word that takes it.
  private func subject(of place: Range<Int>, _ scale: WordScale) -> String {
    let bytes = sentence.bytes
    func start(before end: Int, _ marks: [String]) -> Int {
      var start = end
      while start >= 3 {
        if marks.contains(where: { bytes[start - 3..<start].elementsEqual($0.utf8) }) {
          return start
        }
        start -= 1
      }
      return 0
    }
    switch scale.subject {
    case .none: return ""
    case .object:
      return sentence.text(
        start(before: place.lowerBound, ["、", "。", "は", "が", "を"])..<place.lowerBound)
    case .topic:
      let end = start(before: place.lowerBound, ["は"])
      guard end > 0 else { return "" }
      return sentence.text(start(before: end - 3, ["、", "。"])..<end - 3)
    }
  }

  /// Whether kanji, katakana or a letter stands at a place, of which names are made.
  private static func isOfNames(at place: Int, in bytes: [UInt8]) -> Bool {
    guard place + 2 < bytes.count, bytes[place] >= 0xE3 else {
      return place < bytes.count && (0x61...0x7A).contains(bytes[place])
    }
    let value =
      UInt32(bytes[place] & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      | UInt32(bytes[place + 2] & 0x3F)
    return (0x3400...0x9FFF).contains(value) || (0x30A1...0x30FA).contains(value)
      || value == 0x30FC || value == 0x3005
  }

  private static func isOfNames(before place: Int, in bytes: [UInt8]) -> Bool {
    place >= 3 && bytes[place - 1] >= 0x80 && isOfNames(at: place - 3, in: bytes)
  }
}
