internal import Lexicon

/// How the suffixes of verbs are kept and found.
extension PredicateIndex {
  struct Suffix: Sendable {
    var bytes: [UInt8]
    var paradigm: String
    /// The number of the paradigm.
    var number: Int
    /// How verbs of the paradigm end in a dictionary.
    var ending: String
    var row: InflectionRow
  }

  /// The suffixes of a form in the tables' order, and how they are found.
  ///
  /// A class, so that asking for those of a form counts one reference up and down.
  final class Suffixes: Sendable {
    let form: InflectionRow.Form
    let all: [Suffix]
    /// For each suffix the number of its paradigm and its bytes, close together.
    let paradigms: [Int]
    let counts: [Int]
    /// Where a noun is the stem itself: 廃止.
    let verbalNoun: (suffix: Int, count: Int)?
    /// The suffixes entered backwards.
    private let trie: ByteTrie
    /// Suffixes without bytes, which end everywhere.
    private let bare: [Int]

    init(_ form: InflectionRow.Form, _ all: [Suffix]) {
      self.form = form
      self.all = all
      paradigms = all.map { $0.number }
      counts = all.map { $0.bytes.count }
      verbalNoun = all.firstIndex { $0.paradigm == "s" }.map { ($0, 0) }
      trie = ByteTrie(all.map { $0.row.suffix }, backward: true)
      bare = all.indices.filter { all[$0].bytes.isEmpty }
    }

    /// The suffixes that end at a place, in the tables' order.
    func ending(in text: [UInt8], at end: Int, downTo floor: Int) -> SuffixList {
      var found = SuffixList()
      for number in bare { found.insert(number) }
      trie.matches(in: text, endingAt: end, downTo: floor) { rows, _ in
        for row in rows { found.insert(Int(trie.rows[row])) }
      }
      return found
    }
  }

  /// A few numbers in ascending order, without an array: one is made for every place looked at.
  struct SuffixList {
    private var numbers = InlineArray<24, Int32>(repeating: 0)
    private(set) var count = 0

    subscript(place: Int) -> Int { Int(numbers[place]) }

    mutating func insert(_ number: Int) {
      guard count < numbers.count else { return }
      var place = count
      while place > 0, numbers[place - 1] > Int32(number) {
        numbers[place] = numbers[place - 1]
        place -= 1
      }
      numbers[place] = Int32(number)
      count += 1
    }
  }
}

extension PredicateIndex {
  /// 「3⟦年間⟧補給します」: what is counted is no part of the verb.
  func behindCounter(_ start: Int, _ characters: Int, in text: [UInt8]) -> (Int, Int) {
    guard text.script(at: text.scalarStart(before: start)) == .digit else {
      return (start, characters)
    }
    var (start, characters) = (start, characters)
    while characters > 2, isCounter(text, at: start) {
      start = text.scalarEnd(after: start)
      characters -= 1
    }
    return (start, characters)
  }
}
