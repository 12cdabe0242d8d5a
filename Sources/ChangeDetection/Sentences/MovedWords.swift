internal import PolicyModel

/// Words that left one sentence and stand word for word in another: a clause that was put
/// elsewhere, or a line of a broken sentence.
///
/// They are told once, as moved, rather than as two edited sentences.
struct MovedWords {
  let comparison: Comparison
  private let moves: [(old: Place, new: Place)]

  /// Bytes from which words are a clause; shorter ones come and go by chance.
  private static let shortest = 36

  /// Where words went from or came to.
  private struct Place {
    /// The correspondence that they are an edit of; nil for a sentence of one edition alone.
    let link: Int?
    let sentence: Int
    let range: Range<Int>
  }

  /// - Complexity: O(*n*) in the edits and the sentences that stand alone.
  init(_ comparison: Comparison, differences: SentenceDifferences) {
    self.comparison = comparison
    var gone = Stretches(comparison.old)
    var come = Stretches(comparison.new)
    for (link, places) in comparison.alignment.sentences.enumerated() {
      if places.new.isEmpty {
        for sentence in places.old { gone.add(sentence) }
      } else if places.old.isEmpty {
        for sentence in places.new { come.add(sentence) }
      } else {
        for hunk in differences.hunks[link] ?? [] {
          if hunk.new.isEmpty { gone.add(hunk.old, of: link, among: places.old) }
          if hunk.old.isEmpty { come.add(hunk.new, of: link, among: places.new) }
        }
      }
    }
    moves = gone.once.compactMap { words, old in
      guard let new = come.once[words], old.link != nil || new.link != nil else { return nil }
      return (old, new)
    }
    .sorted { $0.new.range.lowerBound < $1.new.range.lowerBound }
  }

  /// One change for each; takes the words from what is left to tell of the sentences.
  func changes(explaining explained: inout ExplainedWords) -> [Change] {
    moves.map { old, new in
      if let link = old.link {
        explained.add(link, old: old.range, new: nil)
      } else {
        explained.addAlone(old: old.sentence)
      }
      if let link = new.link {
        explained.add(link, old: nil, new: new.range)
      } else {
        explained.addAlone(new: new.sentence)
      }
      let before = comparison.old.excerpt(sentence: old.sentence, focus: old.range)
      let after = comparison.new.excerpt(sentence: new.sentence, focus: new.range)
      return Change(
        id: "", matter: .wording(.moved), subject: "", section: after.section, old: before,
        new: after, because: Change.Because(rule: "words-moved"), significance: 0.18)
    }
  }

  /// Stretches of one edition by their words.
  private struct Stretches {
    private let view: EditionView
    /// Those whose words are there once; nil for others.
    private var known: [String: Place?] = [:]

    init(_ view: EditionView) { self.view = view }

    var once: [String: Place] { known.compactMapValues { $0 } }

    mutating func add(_ sentence: Int) {
      let range = view.document.sentences[sentence].folded
      add(Place(link: nil, sentence: sentence, range: range))
    }

    mutating func add(_ range: Range<Int>, of link: Int, among sentences: [Int]) {
      let sentence = sentences.first {
        view.document.sentences[$0].folded.contains(range.lowerBound)
      }
      guard let sentence else { return }
      add(Place(link: link, sentence: sentence, range: range))
    }

    private mutating func add(_ place: Place) {
      guard place.range.count >= MovedWords.shortest else { return }
      let words = Self.withoutMarks(view.words(place.range))
      guard words.utf8.count >= MovedWords.shortest else { return }
      known[words] = .some(known[words] == nil ? place : nil)
    }

    /// Marks and spaces at the ends go with the place rather than with the words.
    private static func withoutMarks(_ words: String) -> String {
      let isSlight = { (scalar: Unicode.Scalar) in
        NotationOfWords.isSpace(scalar) || NotationOfWords.isMark(scalar)
      }
      var rest = Substring(words).unicodeScalars
      while let first = rest.first, isSlight(first) { rest.removeFirst() }
      while let last = rest.last, isSlight(last) { rest.removeLast() }
      return String(rest)
    }
  }
}
