internal import Lexicon
internal import PolicyModel

/// Reads the demands of sentences in languages that divide their words.
///
/// Cues are found first; each is read with its subject to the left and its verb to the right.
struct WordReader {
  let index: WordIndex
  /// The folded text in lower case; offsets are the folded text's.
  let text: [UInt8]
  /// The folded text as it is.
  let original: [UInt8]
  let stance: WordStance
  var marks = WordMarks.none

  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x30...0x39).contains(byte)
  }

  struct Cue {
    var row: CueRow
    var range: Range<Int>
    /// Index of the first word behind it.
    var next: Int
    /// Index of its first word.
    var word: Int
    var isNegated: Bool
    /// The subject, where it stands behind the cue: under no circumstances may ⟦passports⟧ be kept.
    var inverted: Range<Int>?
  }

  /// The demands of one sentence, in reading order.
  func drafts(in sentence: Range<Int>, role: Demand.Role, isAnalysis: Bool) -> [DemandDraft] {
    let words = words(in: sentence)
    guard !words.isEmpty, !endsInQuestion(sentence), !isHearsay(words, in: sentence) else {
      return []
    }
    let quoted = quotations(in: sentence)
    var drafts: [DemandDraft] = []
    var last: Subject?
    var covered: Int?
    for cue in cues(among: words, in: sentence) {
      guard !quoted.contains(where: { $0.contains(cue.range.lowerBound) }) else { continue }
      if cue.row.kind == .will, let before = covered, cue.word == before, !drafts.isEmpty {
        continue
      }
      if cue.row.isStatement, cue.word > 0, let before = covered, cue.word <= before { continue }
      // "… unless a court ⟦asks⟧ for it": said in a clause that hangs on the one before.
      if cue.row.isStatement, let before = covered, before < cue.word,
        words[before..<cue.word].contains(where: { isKind(.condition, $0) })
      {
        continue
      }
      covered = withoutAdverbs(cue.next, words, in: sentence)
      if cue.word > 3, isExcepted(cue.word, among: words) { continue }
      guard let subject = subject(of: cue, among: words, in: sentence, after: last) else {
        continue
      }
      if cue.row.isStatement, cue.row.kind != .forbid,
        cue.row.kind != .agree || subject.kind != .subject,
        cue.row.kind != .lack || !stance.isNormative,
        cue.word > 0 || subject.kind != .author,
        !isSaid(cue, by: subject, among: words),
        !self.words(in: cue.range).contains(where: { isKind(.passive, $0) })
      {
        continue
      }
      last = subject
      guard let draft = draft(of: cue, subject, among: words, in: sentence, role: role) else {
        continue
      }
      drafts.append(draft)
      while let last = drafts.last, let second = joined(to: last, cue, subject, in: sentence) {
        drafts[drafts.count - 1].object = last.object.lowerBound..<second.1
        drafts.append(second.0)
      }
      if let second = undergoneNext(to: draft, among: words, in: sentence) { drafts.append(second) }
    }
    if drafts.isEmpty, last == nil || last?.kind == .thing,
      let draft = politeRequest(words, in: sentence)
        ?? imperative(words, in: sentence, role: role, isAnalysis: isAnalysis)
        ?? opened(words, in: sentence, role: role, isAnalysis: isAnalysis)
        ?? withheld(words, in: sentence)
        ?? commanded(words, in: sentence, role: role, isAnalysis: isAnalysis)
    {
      drafts.append(draft)
      let verb = words.firstIndex { $0.lowerBound >= draft.cue.upperBound } ?? words.count
      let cue = Cue(row: .bare, range: draft.cue, next: verb, word: 0, isNegated: false)
      let author = Subject(kind: .author, range: draft.cue, isNegative: false)
      while draft.rule == "imperative", let last = drafts.last,
        let second = joined(to: last, cue, author, in: sentence)
      {
        drafts[drafts.count - 1].object = last.object.lowerBound..<second.1
        drafts.append(second.0)
      }
    }
    // "⟦It is for the⟧ board to approve": the cue was found, and whose duty it is not yet.
    let isOpened = drafts.count == 1 && drafts[0].cue.lowerBound == words[0].lowerBound
    if drafts.isEmpty || isOpened,
      let draft = entrusted(words, in: sentence, role: role, besides: drafts.first)
    {
      drafts = [draft]
    }
    if drafts.isEmpty,
      let draft = practised(words, in: sentence, role: role, isAnalysis: isAnalysis)
        ?? bestowed(words, in: sentence, role: role)
    {
      drafts.append(draft)
      if let second = practisedNext(to: draft, among: words, in: sentence) {
        drafts.append(second)
      }
    }
    if drafts.isEmpty {
      drafts = laidDown(words, in: sentence, role: role, isAnalysis: isAnalysis)
    }
    // "A manager will reply …; ⟦you can ask for a review⟧".
    var start = drafts.first.map { clauseStart(before: $0.cue.lowerBound, in: sentence) } ?? 0
    for place in drafts.indices {
      let end =
        place + 1 < drafts.count
        ? boundary(between: drafts[place], and: drafts[place + 1]) : sentence.upperBound
      drafts[place].clause = start..<max(start, end)
      start = max(start, end)
    }
    return drafts
  }

  /// Behind the last semicolon before a place.
  private func clauseStart(before place: Int, in sentence: Range<Int>) -> Int {
    text[sentence.lowerBound..<max(sentence.lowerBound, place)].lastIndex(of: 0x3B).map { $0 + 1 }
      ?? sentence.lowerBound
  }

  /// Where the words of one demand end and those of the next begin: at the first comma,
  /// semicolon or "and" behind its object.
  private func boundary(between first: DemandDraft, and second: DemandDraft) -> Int {
    let limit = second.cue.lowerBound
    let from = min(limit, max(first.cue.upperBound, first.object.upperBound))
    var end = from
    for word in words(in: from..<limit) {
      if let mark = text[end..<word.lowerBound].firstIndex(where: { $0 == 0x2C || $0 == 0x3B }) {
        return mark
      }
      if isKind(.join, word) { return word.lowerBound }
      end = word.upperBound
    }
    return limit
  }

  /// The words of a sentence; apostrophes and hyphens belong to them.
  func words(in sentence: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(sentence.count / 6 + 2)
    for word in eachWord(in: sentence) { words.append(word) }
    return words
  }

  /// The same one by one, for whoever stops at the first few.
  func eachWord(in sentence: Range<Int>) -> WordRanges {
    WordRanges(text: text, contractions: index.contractions, within: sentence)
  }

  func firstWord(in stretch: Range<Int>) -> Range<Int>? {
    var words = eachWord(in: stretch)
    return words.next()
  }

  @inline(__always)
  func kinds(of word: Range<Int>) -> WordKinds {
    marks.kindsNumber(of: word).map { index.kinds(numbered: $0) } ?? index.kinds(of: word, in: text)
  }

  /// Whether a word is of a kind.
  func isKind(_ kind: WordKind, _ word: Range<Int>) -> Bool {
    kinds(of: word).contains(kind)
  }

  /// Whether a word is of one of several kinds.
  func isAny(_ wanted: [WordKind], _ word: Range<Int>) -> Bool {
    kinds(of: word).containsAny(wanted)
  }

  var conjugations: Conjugations { index.lexicon.conjugations }

  func isSmall(_ word: Range<Int>) -> Bool { index.isSmall(word, in: text) }

  func word(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Words as the document writes them.
  func written(_ range: Range<Int>) -> String {
    String(decoding: original[range], as: UTF8.self)
  }

  private func endsInQuestion(_ sentence: Range<Int>) -> Bool {
    var end = sentence.upperBound
    while end > sentence.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return end > sentence.lowerBound && text[end - 1] == 0x3F
  }

  /// Stretches between double quotation marks.
  private func quotations(in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let isCurly =
        text[place] == 0xE2 && place + 2 < sentence.upperBound && text[place + 1] == 0x80
        && (text[place + 2] == 0x9C || text[place + 2] == 0x9D)
      if text[place] == 0x22 || isCurly {
        if let start = open {
          found.append(start..<place)
          open = nil
        } else {
          open = place
        }
      }
      place = text.scalarEnd(after: place)
    }
    if let open, hasReport(before: open, in: sentence) { found.append(open..<sentence.upperBound) }
    return found
  }

  private func hasReport(before place: Int, in sentence: Range<Int>) -> Bool {
    words(in: sentence.lowerBound..<place).contains { isKind(.report, $0) }
  }

  /// May with a capital, in the midst of a sentence that is not all in capitals.
  private func isMonth(_ cue: Range<Int>) -> Bool {
    cue.count > 1 && (0x41...0x5A).contains(original[cue.lowerBound])
      && !(0x41...0x5A).contains(original[cue.lowerBound + 1])
  }

  /// Whether a clause whose verb stands at its end is negated before it.
  private func negates(_ words: ArraySlice<Range<Int>>, behind cue: Int) -> Bool {
    var end = cue
    for range in words {
      if text[end..<range.lowerBound].contains(0x2C) { return false }
      if isKind(.negation, range) { return true }
      end = range.upperBound
    }
    return false
  }

  func cues(among words: [Range<Int>], in sentence: Range<Int>) -> [Cue] {
    var cues: [Cue] = []
    var place = 0
    while place < words.count {
      let start = words[place].lowerBound
      guard
        let (row, end) = index.phrase(index.cues, in: text, from: start, upTo: sentence.upperBound)
      else {
        if let cue = allotment(at: place, among: words) {
          cues.append(cue)
          place = cue.next
        } else {
          place += 1
        }
        continue
      }
      var next = place
      while next < words.count, words[next].lowerBound < end { next += 1 }
      if isIdleHabit(index.lexicon.cues[row], at: place, among: words) {
        place += 1
        continue
      }
      let isNegated = next < words.count && isKind(.negation, words[next])
      let isNegatedLater =
        index.lexicon.verbPlace == .atEnd && index.lexicon.cues[row].kind.takesVerb
        && negates(words.dropFirst(next + (isNegated ? 1 : 0)), behind: end)
      var cue = Cue(
        row: index.lexicon.cues[row], range: start..<end, next: isNegated ? next + 1 : next,
        word: place,
        isNegated: (isNegated || isNegatedLater) != index.lexicon.cues[row].isNegative)
      if isNegated { cue.range = start..<words[next].upperBound }
      place = max(next, place + 1)
      // "between ⟦May⟧ and September"
      if cue.word > 0, cue.row.kind == .may, isMonth(cue.range) { continue }
      // "⟦Should⟧ your bag be late, …" puts a condition.
      if cue.word == 0, isKind(.inversion, words[0]) { continue }
      if !isNegated { invert(&cue, among: words, in: sentence) }
      cues.append(cue)
    }
    return cues
  }
}
