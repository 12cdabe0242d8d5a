internal import Lexicon
internal import PolicyModel

/// The tables of a language that divides its words, made ready for matching.
struct WordIndex: Sendable {
  struct VerbForm: Hashable, Sendable {
    var row: Int
    var form: VerbRow.Form
  }

  let lexicon: WordLexicon
  let cues: PhraseIndex
  let carriers: PhraseIndex
  let actors: PhraseIndex
  let functions: PhraseIndex
  let modifiers: PhraseIndex
  let scopes: PhraseIndex
  let genres: PhraseIndex
  let openers: PhraseIndex
  let measures: PhraseIndex
  /// 'll, 're: words of their own behind another.
  let contractions: [[UInt8]]
  let adverbEnding: [UInt8]
  let participleEnding: [UInt8]
  let pluralEnding: [UInt8]
  private let forms: PhraseIndex
  private let formRows: [VerbForm]
  /// The small words, and by the row of each its kinds: one may have several.
  private let smallWords: ByteTrie
  private let kinds: [WordKinds]

  init(_ lexicon: WordLexicon) {
    self.lexicon = lexicon
    cues = PhraseIndex(lexicon.cues.map(\.text), by: .starts)
    carriers = PhraseIndex(lexicon.carriers.map(\.text), by: .starts)
    actors = PhraseIndex(lexicon.actors.map(\.text), by: .starts)
    functions = PhraseIndex(lexicon.functions.map(\.text), by: .starts)
    modifiers = PhraseIndex(lexicon.modifiers.map(\.text), by: .starts)
    scopes = PhraseIndex(lexicon.scopes.map(\.text), by: .starts)
    genres = PhraseIndex(lexicon.genres.map(\.text), by: .starts)
    openers = PhraseIndex(lexicon.openers.map(\.text), by: .starts)
    measures = PhraseIndex(lexicon.measures.map(\.text), by: .starts)
    adverbEnding = Array(lexicon.adverbEnding.utf8)
    participleEnding = Array(lexicon.participleEnding.utf8)
    pluralEnding = Array(lexicon.pluralEnding.utf8)
    contractions = lexicon.functions.filter { $0.kind == "contraction" }.map { Array($0.text.utf8) }
    var words: [String] = []
    var rows: [VerbForm] = []
    for (index, row) in lexicon.verbs.enumerated() {
      for (form, surfaces) in row.forms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        for surface in surfaces {
          words.append(surface)
          rows.append(VerbForm(row: index, form: form))
        }
      }
    }
    forms = PhraseIndex(words, by: .starts)
    formRows = rows
    var numbers: [String: Int] = [:]
    var smallWords: [String] = []
    var kinds: [WordKinds] = []
    for row in lexicon.functions {
      let kind = Self.kind(row)
      if let number = numbers[row.text] {
        kinds[number].insert(kind)
      } else {
        numbers[row.text] = smallWords.count
        smallWords.append(row.text)
        kinds.append(WordKinds([kind]))
      }
    }
    self.smallWords = ByteTrie(smallWords)
    self.kinds = kinds
  }

  private static let kindsByName = Dictionary(
    uniqueKeysWithValues: WordKind.allCases.map { ("\($0)", $0) })

  /// The kind of a table's row, which is one of those that rules know.
  private static func kind(_ row: PhraseRow) -> WordKind {
    guard let kind = kindsByName[row.kind] else {
      preconditionFailure("\(row.text) is of no kind that is known: \(row.kind)")
    }
    return kind
  }

  /// The kinds of a word; none for one that is in no table.
  func kinds(of word: String) -> WordKinds {
    smallWords.row(of: word).map { kinds[$0] } ?? WordKinds()
  }

  /// The kinds of a word of a text in small letters.
  func kinds(of word: Range<Int>, in text: [UInt8]) -> WordKinds {
    smallWords.row(of: word, in: text).map { kinds[$0] } ?? WordKinds()
  }

  /// The number by which the kinds of a word are asked for again; 0 for one that is in no table.
  func kindsNumber(of word: Range<Int>, in text: [UInt8]) -> Int {
    smallWords.row(of: word, in: text).map { $0 + 1 } ?? 0
  }

  @inline(__always)
  func kinds(numbered number: Int) -> WordKinds { number > 0 ? kinds[number - 1] : WordKinds() }

  func isKind(_ kind: WordKind, _ word: String) -> Bool { kinds(of: word).contains(kind) }

  /// Whether a word is of one of several kinds.
  func isAny(_ wanted: [WordKind], _ word: String) -> Bool { kinds(of: word).containsAny(wanted) }

  func isSmall(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return isSmall(0..<bytes.count, in: bytes)
  }

  /// Whether a word is a small one, an actor or one that begins an item: no verb of its own.
  func isSmall(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    !kinds(of: word, in: text).isDisjoint(with: Self.smallKinds)
      || [modifiers, scopes, actors, openers, measures].contains {
        phrase($0, in: text, from: word.lowerBound, upTo: word.upperBound)?.end == word.upperBound
      }
  }

  private static let smallKinds = WordKinds([
    .subordinate, .relative, .join, .negation, .none, .article, .preposition, .pronoun,
    .addressee, .leadIn, .between, .infinitive, .passive, .skip, .condition, .exception,
    .adjunct, .dummy, .finite, .contrast, .quantifier, .demonstrative, .period, .rhythm,
    .comparison, .all, .only, .polite, .beside,
  ])

  /// The verb that begins at a word, in one of the forms asked for.
  func verb(
    in text: [UInt8], from start: Int, upTo end: Int, _ wanted: Set<VerbRow.Form>
  ) -> (row: VerbRow, end: Int)? {
    var found: (VerbRow, Int)?
    forms.each(in: text, from: start, upTo: end) { index, place in
      guard wanted.contains(formRows[index].form), isWordEnd(in: text, at: place, upTo: end) else {
        return
      }
      found = (lexicon.verbs[formRows[index].row], place)
    }
    return found
  }

  /// A verb with the s of its third person: pays, publishes, carries.
  func thirdPerson(in text: [UInt8], from start: Int, upTo end: Int) -> (row: VerbRow, end: Int)? {
    guard end > start + 1, text[end - 1] == 0x73 else { return nil }
    if let found = verb(in: text, from: start, upTo: end - 1, [.base]), found.end == end - 1 {
      return (found.row, end)
    }
    guard end > start + 3, text[end - 2] == 0x65 else { return nil }
    if let found = verb(in: text, from: start, upTo: end - 2, [.base]), found.end == end - 2 {
      return (found.row, end)
    }
    guard text[end - 3] == 0x69 else { return nil }
    let base = Array(text[start..<end - 3]) + [0x79]
    return verb(in: base, from: 0, upTo: base.count, [.base]).flatMap {
      $0.end == base.count ? ($0.row, end) : nil
    }
  }

  /// The longest of some phrases that begins at a word and ends with one.
  func phrase(
    _ phrases: PhraseIndex, in text: [UInt8], from start: Int, upTo end: Int
  ) -> (row: Int, end: Int)? {
    var found: (Int, Int)?
    phrases.each(in: text, from: start, upTo: end) { row, place in
      if isWordEnd(in: text, at: place, upTo: end) { found = (row, place) }
    }
    return found
  }

  func isWordEnd(in text: [UInt8], at place: Int, upTo end: Int) -> Bool {
    place >= end || !WordReader.isLetter(text[place])
  }

  static let english = WordIndex(.english)
  static let german = WordIndex(.german)

  /// The tables of a language; nil where there are none.
  static func forLanguage(_ language: Language) -> WordIndex? {
    switch language.rawValue {
    case "en": english
    case "de": german
    default: nil
    }
  }
}
