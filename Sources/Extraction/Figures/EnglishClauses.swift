internal import Lexicon
internal import PolicyModel

/// An English sentence read once as clauses: what each of its words does, and its verbs.
struct EnglishClauses {
  /// What a word does in its clause.
  enum Kind: UInt8 {
    case noun, determiner, tie, to, modal, be, have, helper, negation, pronoun, object, relative
    case opener, joint, adverb, particle, there, bound, figure, verb, comma, stop, open, close

    init(_ word: EnglishClauseWords.Class) {
      self =
        switch word {
        case .determiner: .determiner
        case .tie: .tie
        case .to: .to
        case .modal: .modal
        case .be: .be
        case .have: .have
        case .helper: .helper
        case .negation: .negation
        case .pronoun: .pronoun
        case .object: .object
        case .relative: .relative
        case .opener: .opener
        case .joint: .joint
        case .adverb: .adverb
        case .particle: .particle
        case .there: .there
        case .bound: .bound
        }
    }
  }

  /// The forms of a verb that a word may be.
  struct Forms: OptionSet {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let participle = Forms(rawValue: 4)
    static let gerund = Forms(rawValue: 8)
    static let past = Forms(rawValue: 16)
    /// The verb is as often a noun.
    static let noun = Forms(rawValue: 32)
    static let verbal: Forms = [.base, .third, .participle, .gerund, .past]
  }

  struct Word {
    var range: Range<Int>
    var kind: Kind
    var forms: Forms = []
    /// The figure that it is; -1 for none.
    var draft = -1
    /// The verb that it is a part of; -1 for none.
    var verb = -1
  }

  struct Verb {
    enum Form { case finite, infinitive, gerund, reduced, imperative }
    /// Its first word, its main word, and the last that belongs to it.
    var first: Int
    var main: Int
    var last: Int
    var form: Form
    var isPassive = false
    var isNegated = false
  }

  let text: SentenceText
  let drafts: [FigureDraft]
  /// The sentence in small letters.
  let lower: [UInt8]
  var words: [Word] = []
  var verbs: [Verb] = []
  /// By its figure the place of its word; -1 where it is part of a name.
  private(set) var places: [Int]

  init(_ text: SentenceText, _ drafts: [FigureDraft]) {
    self.text = text
    self.drafts = drafts
    let isRead = drafts.contains { !$0.isInName }
    lower =
      isRead
      ? text.bytes[text.start..<max(text.start, text.end)].map {
        $0 &- 0x41 < 26 ? $0 | 0x20 : $0
      } : []
    places = Array(repeating: -1, count: drafts.count)
    guard isRead else { return }
    words.reserveCapacity((text.end - text.start) / 5)
    divide()
    tag()
  }

  // MARK: Words

  private mutating func divide() {
    var position = text.start
    var next = 0
    while position < text.end {
      while next < drafts.count,
        drafts[next].isInName || drafts[next].range.lowerBound < position
      {
        next += 1
      }
      if next < drafts.count, drafts[next].range.lowerBound == position {
        position = divide(figure: next)
        next += 1
        continue
      }
      let limit = next < drafts.count ? drafts[next].range.lowerBound : text.end
      position = addWord(at: position, before: limit)
    }
  }

  /// The words of a bound or tie at the head of a figure, then the figure.
  private mutating func divide(figure: Int) -> Int {
    let range = drafts[figure].range
    var position = range.lowerBound
    while position < range.upperBound, text.isLetter(position) {
      var end = position
      while end < range.upperBound, isWordByte(end) { end += 1 }
      guard end < range.upperBound, text.byte(end) == 0x20,
        EnglishNumbers.table.end(in: text.bytes, from: position, to: end) != end
      else { break }
      let kind = classOf(position..<end)
      switch kind {
      case .tie, .to, .bound, .negation, .particle, .adverb: break
      case nil:
        // exceeds £5, limited to 3, aged 67, age of 16: words before digits.
        guard drafts[figure].date == nil, drafts[figure].kind != .recurrence,
          isBeforeNumber(end, range.upperBound)
        else { return finish(figure, from: position) }
      default:
        guard drafts[figure].date == nil, drafts[figure].kind != .recurrence,
          isBeforeNumber(end, range.upperBound), kind != .determiner
        else { return finish(figure, from: position) }
      }
      position = addWord(at: position, before: end)
      position = text.skippingSpaces(position)
    }
    return finish(figure, from: position)
  }

  private mutating func finish(_ figure: Int, from start: Int) -> Int {
    let end = drafts[figure].range.upperBound
    places[figure] = words.count
    words.append(Word(range: start..<end, kind: .figure, draft: figure))
    return end
  }

  /// Whether digits or a number in words stand among the next words.
  private func isBeforeNumber(_ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end {
      position = text.skippingSpaces(position)
      if !text.isLetter(position) { return true }
      var last = position
      while last < end, isWordByte(last) { last += 1 }
      if EnglishNumbers.table.end(in: text.bytes, from: position, to: last) == last { return true }
      guard last > position else { return false }
      position = last
    }
    return false
  }

  private func isWordByte(_ offset: Int) -> Bool {
    let byte = text.byte(offset)
    return (byte | 0x20) &- 0x61 < 26 || byte == 0x27 || byte == 0x2D || byte >= 0x80
      || byte &- 0x30 < 10
  }

  private mutating func addWord(at start: Int, before limit: Int) -> Int {
    let byte = text.byte(start)
    switch byte {
    case 0x2C: words.append(Word(range: start..<start + 1, kind: .comma))
    case 0x3B, 0x3A, 0x2E, 0x3F, 0x21:
      words.append(Word(range: start..<start + 1, kind: .stop))
    case 0x28, 0x5B: words.append(Word(range: start..<start + 1, kind: .open))
    case 0x29, 0x5D: words.append(Word(range: start..<start + 1, kind: .close))
    case 0xE2 where text.byte(start + 1) == 0x80 && (0x93...0x94).contains(text.byte(start + 2)):
      // Dashes.
      words.append(Word(range: start..<start + 3, kind: .stop))
      return start + 3
    default: return addLetters(at: start, before: limit)
    }
    return start + 1
  }

  private mutating func addLetters(at start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit, isWordByte(end) {
      if text.byte(end) == 0xE2, text.byte(end + 1) == 0x80, text.byte(end + 2) != 0x99,
        text.byte(end + 2) != 0x91
      {
        break
      }
      end += 1
    }
    guard end > start else { return start + 1 }
    var word = Word(range: start..<end, kind: .noun)
    let isName =
      text.byte(start) &- 0x41 < 26 && !words.isEmpty && kind(words.count - 1) != .stop
    if let known = classOf(start..<end), !isName || known == .determiner || known == .be {
      word.kind = Kind(known)
    } else if text.byte(start) == 0x2D || text.byte(start) == 0x27 {
      return end
    } else {
      // March, Board: a name within the sentence is no verb.
      word.forms = isName ? [] : forms(start..<end)
      if text.ends("ly", at: end), end - start > 4, word.forms.isEmpty,
        !isAdjectiveInLy(start..<end)
      {
        word.kind = .adverb
      }
    }
    words.append(word)
    return end
  }

  private func isAdjectiveInLy(_ range: Range<Int>) -> Bool {
    EnglishSubjectWords.adjectivesInLy.contains(text.lowered(range))
  }

  private func classOf(_ range: Range<Int>) -> EnglishClauseWords.Class? {
    guard range.count <= 12 else { return nil }
    let row = EnglishClauseWords.classes.trie.row(of: range, in: text.bytes)
    return row < 0 ? nil : EnglishClauseWords.classes.rows[row]
  }

  private func forms(_ range: Range<Int>) -> Forms {
    let common = WordLexicon.english.conjugations
    let own = range.lowerBound - text.start..<range.upperBound - text.start
    var forms: Forms = []
    func add(_ form: Forms, _ entry: Conjugations.Entry?) {
      guard let entry else { return }
      forms.insert(form)
      if entry.isNoun { forms.insert(.noun) }
    }
    add(.base, common.base(own, in: lower))
    switch lower[own.upperBound - 1] {
    case 0x73: add(.third, common.thirdPerson(own, in: lower))
    case 0x67: add(.gerund, common.gerund(own, in: lower))
    case 0x64:
      add(.participle, common.participle(own, in: lower))
      if forms.isEmpty, own.count > 4, lower[own.upperBound - 2] == 0x65,
        lower[own.upperBound - 3] != 0x65,
        !EnglishSubjectWords.nounsLikeParticiples.contains(text.lowered(range))
      {
        forms.insert(.participle)
      }
    default: add(.participle, common.participle(own, in: lower))
    }
    if common.isPast(own, in: lower) { forms.insert(.past) }
    if forms.isEmpty {
      // Overwritten, rebuilt.
      for prefix in EnglishDeedWords.prefixes where text.starts(prefix, at: range.lowerBound) {
        add(.participle, common.participle(own.dropFirst(prefix.utf8.count), in: lower))
      }
    }
    return forms
  }

  // MARK: Words by their place

  func lowered(_ place: Int) -> String { text.lowered(words[place].range) }

  /// Whether a word is this one, in small letters.
  @inline(__always)
  func isWord(_ place: Int, _ word: String) -> Bool {
    guard words.indices.contains(place), words[place].range.count == word.utf8.count else {
      return false
    }
    var offset = words[place].range.lowerBound - text.start
    for byte in word.utf8 {
      if lower[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  func kind(_ place: Int) -> Kind {
    place >= 0 && place < words.count ? words[place].kind : .stop
  }

  func forms(_ place: Int) -> Forms {
    place >= 0 && place < words.count ? words[place].forms : []
  }

  func string(_ first: Int, _ last: Int) -> String {
    text.string(words[first].range.lowerBound..<words[last].range.upperBound)
  }
}
