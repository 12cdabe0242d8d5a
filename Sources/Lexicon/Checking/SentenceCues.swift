/// What a sentence must hold before a check need look at it.
///
/// One pass over an edition finds the words of all kinds at once; a check then reads the few
/// sentences that hold one of its own.
package struct SentenceCues: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let relativeYear = SentenceCues(rawValue: 1 << 0)
  package static let bareTime = SentenceCues(rawValue: 1 << 1)
  package static let condition = SentenceCues(rawValue: 1 << 2)
  package static let contrast = SentenceCues(rawValue: 1 << 3)
  package static let formula = SentenceCues(rawValue: 1 << 4)
  package static let former = SentenceCues(rawValue: 1 << 5)
  /// What is stated holds no longer, or in some cases alone.
  package static let qualified = SentenceCues(rawValue: former.rawValue | condition.rawValue)
  package static let movement = SentenceCues(rawValue: 1 << 6)
  package static let comparison = SentenceCues(rawValue: 1 << 7)
  package static let era = SentenceCues(rawValue: 1 << 8)
  package static let article = SentenceCues(rawValue: 1 << 9)
  package static let noteMark = SentenceCues(rawValue: 1 << 10)
  package static let part = SentenceCues(rawValue: 1 << 11)
  package static let name = SentenceCues(rawValue: 1 << 12)
  package static let shortForm = SentenceCues(rawValue: 1 << 13)
  package static let firstMark = SentenceCues(rawValue: 1 << 14)
  package static let reportedNorm = SentenceCues(rawValue: 1 << 15)
  package static let weekday = SentenceCues(rawValue: 1 << 16)
  package static let bound = SentenceCues(rawValue: 1 << 17)
  package static let yearAndNumber = SentenceCues(rawValue: 1 << 18)
  package static let bracket = SentenceCues(rawValue: 1 << 19)

  package static let bearing = SentenceCues(rawValue: 1 << 20)
  package static let free = SentenceCues(rawValue: 1 << 21)
  package static let reckoning = SentenceCues(rawValue: 1 << 22)
  package static let stage = SentenceCues(rawValue: 1 << 23)
  package static let ranking = SentenceCues(rawValue: 1 << 24)
  package static let neighbour = SentenceCues(rawValue: 1 << 25)
  package static let fiscalYear = SentenceCues(rawValue: 1 << 26)
  package static let grade = SentenceCues(rawValue: 1 << 27)

  package static let footnoteMark = SentenceCues(rawValue: 1 << 28)
  package static let appointment = SentenceCues(rawValue: 1 << 29)

  /// The words of every kind.
  package static let table = CueTable([
    (relativeYear, CheckingWords.relativeYears.map(\.word)),
    (bareTime, TimeWords.japaneseBareWords + TimeWords.englishBareWords),
    (condition, StatementWords.conditions), (contrast, StatementWords.contrasts),
    (formula, StatementWords.formulas), (former, CheckingWords.formerWords),
    (movement, CheckingWords.risingWords + CheckingWords.fallingWords),
    (
      comparison,
      CheckingWords.risingWords + CheckingWords.fallingWords + CheckingWords.greaterWords
        + CheckingWords.smallerWords + CheckingWords.englishGreaterWords
        + CheckingWords.englishSmallerWords
    ),
    (era, CheckingWords.eras.map(\.name)), (article, ["第"]), (noteMark, ["(※)"]),
    (part, (ReferenceWords.japanese + ReferenceWords.english).map(\.before)),
    (name, NameWords.endings), (shortForm, ["以下"]), (bracket, ["("]),
    (firstMark, ["①", "(1)", "(01)", "(+1)", "(a)"]), (reportedNorm, ["すること"]),
    (
      weekday,
      ["曜"] + CheckingWords.japaneseWeekdays.map { "(" + $0 }
        + CheckingWords.englishWeekdays.map { String($0.prefix(3)) }
    ),
    (bound, StatementWords.lowerBounds + StatementWords.upperBounds),
    (
      bearing,
      ["全額", "一部", "半額", "半分", "2分の1", " cost", "costs"]
    ),
    (free, ContraryWords.freeWords), (reckoning, ReckoningWords.cues),
    (stage, StageWords.cues), (ranking, RankWords.cues),
    (neighbour, ReferenceWords.neighbours.map(\.word) + ["項"]),
    (fiscalYear, ["年度", "financial year", "fiscal year"]), (grade, GradeWords.cues),
    (footnoteMark, ["[^"]), (appointment, AppointmentWords.cues),
    (yearAndNumber, "0123456789０１２３４５６７８９〇一二三四五六七八九十百千".map { "年\($0)" }),
  ])
}

/// Words of several kinds, looked for together.
package struct CueTable: ~Copyable, Sendable {
  private let trie: WordTrie
  /// For each word, its kinds and those of the words that it begins with.
  private let kinds: [UInt32]
  /// For each sign of three bytes by its number, whether a word begins with it.
  private let signs: [UInt64]
  /// What may follow such a sign, so that few of them are looked up.
  private let followers: SignFollowers
  /// The same for any other sign by its first byte.
  private let leads: [Bool]

  init(_ rows: [(kind: SentenceCues, words: [String])]) {
    var entries: [(word: String, bytes: [UInt8], kinds: UInt32)] = []
    for row in rows {
      for word in row.words { entries.append((word, Array(word.utf8), row.kind.rawValue)) }
    }
    entries.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    // Behind the words that it begins with, a word stands at once or behind their other endings.
    var words: [String] = []
    var kinds: [UInt32] = []
    var beginnings: [(bytes: [UInt8], kinds: UInt32)] = []
    var signs = [UInt64](repeating: 0, count: 1024)
    var leads = [Bool](repeating: false, count: 256)
    var next = 0
    while next < entries.count {
      let (word, bytes) = (entries[next].word, entries[next].bytes)
      while let last = beginnings.last, !bytes.starts(with: last.bytes) {
        beginnings.removeLast()
      }
      var own = beginnings.last?.kinds ?? 0
      while next < entries.count, entries[next].bytes == bytes {
        own |= entries[next].kinds
        next += 1
      }
      words.append(word)
      kinds.append(own)
      beginnings.append((bytes, own))
      guard let lead = word.utf8.first, let sign = word.unicodeScalars.first?.value else {
        continue
      }
      if lead & 0xF0 == 0xE0 {
        signs[Int(sign >> 6)] |= 1 << UInt64(sign & 63)
      } else {
        leads[Int(lead)] = true
      }
    }
    trie = WordTrie(words, backward: false, foldsCase: false)
    followers = SignFollowers(words)
    self.kinds = kinds
    self.signs = signs
    self.leads = leads
  }

  /// The kinds of all words that stand in a range.
  ///
  /// - Complexity: O(*n*), however many words there are.
  package func cues(in bytes: [UInt8], _ range: Range<Int>) -> SentenceCues {
    var found: UInt32 = 0
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      let lead = bytes[offset]
      var length = 1
      var isLead = leads[Int(lead)]
      if lead & 0xF0 == 0xE0, offset + 2 < end {
        length = 3
        let row = Int(lead & 0x0F) << 6 | Int(bytes[offset + 1] & 0x3F)
        isLead =
          signs[row] >> UInt64(bytes[offset + 2] & 0x3F) & 1 != 0
          && followers.mayFollow(row << 6 | Int(bytes[offset + 2] & 0x3F), bytes, offset + 3, end)
      }
      if isLead {
        let row = trie.longest(in: bytes, from: offset, to: end).row
        if row >= 0 { found |= kinds[row] }
      }
      offset += length
    }
    return SentenceCues(rawValue: found)
  }
}

/// For each sign that a word begins with, which signs may stand behind it, as bits that several
/// signs share.
private struct SignFollowers: Sendable {
  /// Open addressing by the sign's number; 0 for an empty place.
  private var signs: [UInt16]
  private var masks: [UInt64]

  init(_ words: [String]) {
    var size = 64
    while size < words.count * 2 { size *= 2 }
    signs = [UInt16](repeating: 0, count: size)
    masks = [UInt64](repeating: 0, count: size)
    for word in words {
      let bytes = Array(word.utf8)
      guard bytes.count >= 3, bytes[0] & 0xF0 == 0xE0 else { continue }
      let sign =
        Int(bytes[0] & 0x0F) << 12 | Int(bytes[1] & 0x3F) << 6 | Int(bytes[2] & 0x3F)
      let place = place(of: sign)
      signs[place] = UInt16(sign)
      // A word of one sign is there whatever follows.
      masks[place] |= bytes.count == 3 ? .max : Self.bit(bytes, 3, bytes.count)
    }
  }

  /// Whether a word may begin with a sign, by what stands behind it.
  @inline(__always)
  func mayFollow(_ sign: Int, _ bytes: [UInt8], _ next: Int, _ end: Int) -> Bool {
    let mask = masks[place(of: sign)]
    return mask == .max || next < end && mask & Self.bit(bytes, next, end) != 0
  }

  /// The signs of one script differ in their last bytes.
  @inline(__always)
  private static func bit(_ bytes: [UInt8], _ next: Int, _ end: Int) -> UInt64 {
    let isLong = bytes[next] & 0xF0 == 0xE0 && next + 2 < end
    return 1 << UInt64(bytes[isLong ? next + 2 : next] & 63)
  }

  @inline(__always)
  private func place(of sign: Int) -> Int {
    let last = signs.count &- 1
    var place = sign &* 0x9E37 >> 3 & last
    while signs[place] != 0, signs[place] != UInt16(truncatingIfNeeded: sign) {
      place = (place &+ 1) & last
    }
    return place
  }
}
