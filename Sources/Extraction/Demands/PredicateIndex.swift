internal import Lexicon
internal import PolicyModel

/// The tables of a language with final predicates, made ready for matching.
///
/// A class, so that a reader that is handed on copies none of its fifty tables.
final class PredicateIndex: Sendable {
  let lexicon: PredicateLexicon
  /// Stems entered backwards, with the predicates that have them.
  private let stems: ByteTrie
  /// The numbers of the predicates' paradigms.
  private let paradigms: [Int]
  /// Those of predicates like nouns and of verbal nouns.
  private let nominal: Int
  private let verbal: Int
  /// That of phrases that no inflection changes.
  private let unchanging: Int
  /// The characters of the longest verb with its inflection.
  let longestVerb: Int
  /// Moods entered backwards.
  private let moods: ByteTrie
  /// Moods without words.
  private let bareMoods: [Int]
  /// The first of them.
  let plainMood: MoodRow?
  /// By the number of the form.
  private let suffixes: [Suffixes]
  let wrappers: PhraseIndex
  let openers: PhraseIndex
  let normEnds: PhraseIndex
  let modifiers: PhraseIndex
  /// Words that only look as if a modifier stood at their end.
  private let noModifiers: PhraseIndex
  let scopes: PhraseIndex
  /// What is asked for around a demand's own words.
  let surroundings: SurroundingPhrases
  let conditions: PhraseIndex
  let adverbs: PhraseIndex
  let goals: PhraseIndex
  /// The kinds of the adverbs.
  let adverbKinds: [AdverbKinds]
  let actors: PhraseIndex
  let genres: PhraseIndex
  let attributions: PhraseIndex
  private let counters: Set<UInt32>
  /// Small words by the number of their kind.
  private let grammar: [[Word]]
  /// Those of a kind entered backwards.
  private let grammarEnds: [ByteTrie]
  let joins: [[UInt8]]
  let prefixes: [[UInt8]]
  let given: [[UInt8]]
  let replaced: [UInt8]
  let replacing: [[UInt8]]
  let labels: [[UInt8]]
  let settings: [[UInt8]]
  let nounJoins: [[UInt8]]
  private let meansVerbs: Set<String>
  private let (claims, powers): (Set<String>, Set<String>)
  private let goalVerbs: Set<String>
  private let numerals: Set<UInt32>
  let noAmounts: [[UInt8]]
  let pointers: [[UInt8]]
  /// What amounts end in by which something is changed: 3割カット.
  let shares: [[UInt8]]
  /// How idioms end that have their object in themselves: 許可⟦を受け⟧る.
  let ownNounEnds: [String]
  let exceptions: [[UInt8]]
  let exceptionOpener: [UInt8]
  let itemParticles: [[UInt8]]
  let itemKana: [[UInt8]]

  init(_ lexicon: PredicateLexicon) {
    self.lexicon = lexicon
    func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
    let byKind = Dictionary(grouping: lexicon.grammar) { $0.kind }
    func phrases(_ kind: GrammarKind) -> [String] { byKind["\(kind)", default: []].map(\.text) }
    grammar = GrammarKind.allCases.map { phrases($0).map { Word(stringLiteral: $0) } }
    grammarEnds = grammar.map { words in ByteTrie(words.map { $0.text }, backward: true) }
    (joins, prefixes) = (bytes(lexicon.joins), bytes(lexicon.prefixes))
    given = bytes(lexicon.given)
    (replaced, replacing) = (Array(lexicon.replaced.utf8), bytes(lexicon.replacing))
    labels = bytes(lexicon.labels)
    settings = bytes(lexicon.settings)
    nounJoins = bytes(lexicon.nounJoins)
    meansVerbs = Set(lexicon.meansVerbs)
    (claims, powers) = (Set(lexicon.claims), Set(lexicon.powers))
    goalVerbs = Set(lexicon.goalVerbs)
    numerals = Set(lexicon.numerals.unicodeScalars.map { $0.value })
    noAmounts = bytes(lexicon.noAmounts)
    pointers = bytes(lexicon.pointers)
    shares = bytes(lexicon.shares)
    ownNounEnds = lexicon.ownNounEnds
    exceptions = bytes(lexicon.exceptions)
    exceptionOpener = Array(lexicon.exceptionOpener.utf8)
    itemParticles = bytes(lexicon.itemParticles)
    itemKana = bytes(lexicon.itemKana)
    counters = Set(lexicon.counters.unicodeScalars.map { $0.value })
    wrappers = PhraseIndex(lexicon.wrappers, by: .ends)
    openers = PhraseIndex(phrases(.opener), by: .starts)
    normEnds = PhraseIndex(phrases(.normEnd), by: .ends)
    modifiers = PhraseIndex(lexicon.modifiers.map { $0.text })
    noModifiers = PhraseIndex(lexicon.noModifiers, by: .ends)
    scopes = PhraseIndex(lexicon.scopes.map { $0.text }, by: .starts)
    surroundings = SurroundingPhrases(lexicon)
    conditions = PhraseIndex(lexicon.conditions.map { $0.text }, by: .ends)
    adverbs = PhraseIndex(lexicon.adverbs.map { $0.text })
    goals = PhraseIndex(lexicon.goals.map { $0.text }, by: .starts)
    adverbKinds = lexicon.adverbs.map { AdverbKinds(name: $0.kind) }
    var numbers = ["n": 0, "s": 1]
    func number(_ paradigm: String) -> Int {
      let number = numbers[paradigm] ?? numbers.count
      numbers[paradigm] = number
      return number
    }
    (nominal, verbal, unchanging) = (number("n"), number("s"), number("x"))
    paradigms = lexicon.predicates.map { number($0.paradigm) }
    actors = PhraseIndex(lexicon.actors.map { $0.text })
    genres = PhraseIndex(lexicon.genres.map { $0.text })
    attributions = PhraseIndex(lexicon.attributions.map { $0.text }, by: .starts)
    stems = ByteTrie(lexicon.predicates.map { $0.stem }, backward: true)
    moods = ByteTrie(lexicon.moods.map { $0.text }, backward: true)
    bareMoods = lexicon.moods.indices.filter { lexicon.moods[$0].text.isEmpty }
    plainMood = bareMoods.first.map { lexicon.moods[$0] }
    var endings: [String: String] = [:]
    for row in lexicon.inflections where row.form == .dictionary {
      if row.isCausative || row.isPassive || endings[row.paradigm] != nil { continue }
      endings[row.paradigm] = row.suffix
    }
    var suffixes = InflectionRow.Form.allCases.map { _ in [Suffix]() }
    for row in lexicon.inflections {
      suffixes[row.form.number].append(
        Suffix(
          bytes: Array(row.suffix.utf8), paradigm: row.paradigm, number: number(row.paradigm),
          ending: endings[row.paradigm] ?? "", row: row))
    }
    self.suffixes = InflectionRow.Form.allCases.map { Suffixes($0, suffixes[$0.number]) }
    // A verb that no table lists has at most eight signs before its inflection.
    longestVerb =
      max(8, lexicon.predicates.map { $0.stem.unicodeScalars.count }.max() ?? 0)
      + (lexicon.inflections.map { $0.suffix.unicodeScalars.count }.max() ?? 0)
  }

  /// The small words that do something in a sentence, as the table orders them.
  @inline(__always)
  func words(_ kind: GrammarKind) -> [Word] { grammar[Int(kind.rawValue)] }

  /// Whether one of the small words of a kind ends at `end`.
  @inline(__always)
  func hasWord(
    _ kind: GrammarKind, in text: [UInt8], endingAt end: Int, downTo floor: Int = 0
  ) -> Bool {
    grammarEnds[Int(kind.rawValue)].hasMatch(in: text, endingAt: end, downTo: floor)
  }

  /// Where the longest modifier begins that ends at `end`, and is no part of another word: 解決して.
  func modifier(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> Int? {
    guard let (_, start) = modifiers.longest(in: text, endingAt: end, downTo: floor),
      noModifiers.longest(in: text, endingAt: end, downTo: floor) == nil
    else { return nil }
    return start
  }

  /// Whether the character at a place can stand between a number and what follows: 回, 円, 以.
  func isCounter(_ text: [UInt8], at place: Int) -> Bool {
    if text[place] == 0x25 { return true }
    guard place + 2 < text.count, text[place] & 0xF0 == 0xE0 else { return false }
    return counters.contains(
      UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
        | UInt32(text[place + 2] & 0x3F))
  }

  /// Whether the character at a place writes a number in kanji.
  func isNumeral(_ text: [UInt8], at place: Int) -> Bool {
    guard place + 2 < text.count, text[place] & 0xF0 == 0xE0 else { return false }
    return numerals.contains(
      UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
        | UInt32(text[place + 2] & 0x3F))
  }

  /// Moods whose words end at `end`, longest first, with where they begin; the empty one last.
  func moods(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> MoodList {
    var found = MoodList()
    for row in bareMoods.reversed() { found.append(row, from: end) }
    moods.matches(in: text, endingAt: end, downTo: floor) { rows, start in
      for row in rows { found.append(Int(moods.rows[row]), from: start) }
    }
    return found
  }

  /// A mood by its row in the tables.
  func mood(_ row: Int) -> MoodRow { lexicon.moods[row] }

  /// The predicate in this form whose words end at `end`: the one with the longest stem.
  func predicate(
    in text: [UInt8], _ form: InflectionRow.Form, endingAt end: Int, downTo floor: Int,
    isDeed: Bool = false
  ) -> Predicate? {
    let suffixes = suffixes[form.number]
    var best = (row: -1, suffix: -1, start: end)
    let ending = suffixes.ending(in: text, at: end, downTo: floor)
    for place in 0..<ending.count {
      let number = ending[place]
      let paradigm = suffixes.paradigms[number]
      if isDeed, paradigm == nominal { continue }
      let stemEnd = end - suffixes.counts[number]
      stems.matches(in: text, endingAt: stemEnd, downTo: floor) { rows, start in
        if best.row >= 0 {
          if best.start < start { return }
          if best.start == start, paradigm != nominal { return }
        }
        for place in rows {
          let row = Int(stems.rows[place])
          if paradigms[row] == paradigm { best = (row, number, start) }
        }
      }
    }
    guard best.row >= 0 else {
      return unlisted(in: text, suffixes, ending, endingAt: end, downTo: floor)
    }
    let suffix = suffixes.all[best.suffix]
    return Predicate(
      row: lexicon.predicates[best.row], range: best.start..<end,
      isCausative: suffix.row.isCausative, isPassive: suffix.row.isPassive, isListed: true,
      ending: suffix.ending, inflection: suffix.row.suffix)
  }

  /// 活用し, 踏まえ: how something is done, and no deed of its own.
  func isMeans(_ stem: String) -> Bool { meansVerbs.contains(stem) }

  /// 申請し, 借り: what only those can do who have a right to it.
  func isClaim(_ stem: String) -> Bool { claims.contains(stem) }

  /// 防ぐ: what lies in nobody's power where it cannot be done.
  func isPower(_ stem: String) -> Bool { powers.contains(stem) }

  /// 「運営に⟦協力⟧する」: what stands in に is what it works on.
  func takesGoal(_ stem: String) -> Bool { goalVerbs.contains(stem) }

  /// The fixed phrase that ends at `end`: 許せません, 必要はありません.
  func fixed(in text: [UInt8], endingAt end: Int, downTo floor: Int) -> Predicate? {
    var best = (row: -1, start: end)
    stems.matches(in: text, endingAt: end, downTo: floor) { rows, start in
      for place in rows {
        let row = Int(stems.rows[place])
        if paradigms[row] == unchanging { best = (row, start) }
      }
    }
    guard best.row >= 0 else { return nil }
    return Predicate(
      row: lexicon.predicates[best.row], range: best.start..<end, isCausative: false,
      isPassive: false, isListed: true, ending: "", inflection: "")
  }

  /// A verbal noun that no table lists: two characters or more of kanji or katakana, and する.
  private func unlisted(
    in text: [UInt8], _ suffixes: Suffixes, _ ending: SuffixList, endingAt end: Int,
    downTo floor: Int
  ) -> Predicate? {
    var longest: (suffix: Int, count: Int)?
    for place in 0..<ending.count where suffixes.paradigms[ending[place]] == verbal {
      let count = suffixes.counts[ending[place]]
      if count > longest?.count ?? 0 { longest = (ending[place], count) }
    }
    if longest == nil, suffixes.form == .noun { longest = suffixes.verbalNoun }
    guard let longest, end - longest.count > floor else { return nil }
    let stemEnd = end - longest.count
    var start = stemEnd
    var characters = 0
    var script: CharacterScript?
    while start > floor, characters < 8 {
      let previous = text.scalarStart(before: start)
      let next = text.script(at: previous)
      guard next == .kanji || next == .katakana, script == nil || script == next else { break }
      script = next
      start = previous
      characters += 1
    }
    let isMade =
      characters == 1 && start > floor && text.hasBytes(sign("化"), at: start)
      && isAlphabet(text.script(at: text.scalarStart(before: start)))
    if isMade {
      while start > floor {
        let previous = text.scalarStart(before: start)
        guard isAlphabet(text.script(at: previous)) else { break }
        start = previous
      }
    }
    if script == .kanji, start > floor {
      (start, characters) = behindCounter(start, characters, in: text)
    }
    guard characters >= 2 || isMade else { return nil }
    if script == .kanji, characters > 4 {
      start = stemEnd
      for _ in 0..<2 { start = text.scalarStart(before: start) }
    }
    let stem = String(decoding: text[start..<stemEnd], as: UTF8.self)
    let suffix = suffixes.all[longest.suffix]
    return Predicate(
      row: .unlisted(stem: stem, paradigm: "s"),
      range: start..<end, isCausative: suffix.row.isCausative, isPassive: suffix.row.isPassive,
      isListed: false, ending: suffix.ending, inflection: suffix.row.suffix)
  }

  /// DX化, ワンストップ化: what 化 makes verbs of besides kanji.
  private func isAlphabet(_ script: CharacterScript) -> Bool {
    script == .latin || script == .katakana
  }

  /// The predicates of the language's tables, compiled once.
  static let japanese = PredicateIndex(.japanese)
}

extension InflectionRow.Form {
  /// Its place among all forms.
  fileprivate var number: Int {
    switch self {
    case .dictionary: 0
    case .continuative: 1
    case .negative: 2
    case .archaic: 3
    case .gerund: 4
    case .noun: 5
    }
  }
}

/// A predicate found in a text.
struct Predicate: Sendable {
  var row: PredicateRow
  var range: Range<Int>
  var isCausative: Bool
  var isPassive: Bool
  /// In the tables; otherwise a verbal noun that only looks like one.
  var isListed: Bool
  var ending: String
  var inflection: String

  /// The verb as a dictionary has it: 廃止する, やめさせる.
  var plainForm: String {
    guard isCausative else {
      switch row.paradigm {
      case "n": return row.kind == .verdict ? row.stem + "である" : row.stem
      default: return row.stem + ending
      }
    }
    return inflection.hasSuffix("る") ? row.stem + inflection : row.stem + causative + "る"
  }

  private var causative: String {
    var text = inflection
    if text.hasSuffix("て") { text.removeLast() }
    return text
  }
}
