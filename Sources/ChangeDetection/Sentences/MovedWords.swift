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
    /// The edit that they are, and the correspondence it belongs to; nil for a sentence of one
    /// edition alone.
    let edit: (link: Int, hunk: WordHunk)?
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
          let (old, new) = (comparison.old, comparison.new)
          if let range = Self.surplus(of: hunk.old, in: old, over: hunk.new, new) {
            gone.add(range, of: (link, hunk), among: places.old)
          }
          if let range = Self.surplus(of: hunk.new, in: new, over: hunk.old, old) {
            come.add(range, of: (link, hunk), among: places.new)
          }
        }
      }
    }
    moves = gone.once.compactMap { hash, old in
      guard let known = come.known[hash], let new = known, old.edit != nil || new.edit != nil,
        comparison.old.bytes(old.range) == comparison.new.bytes(new.range)
      else { return nil }
      return (old, new)
    }
    .sorted { $0.new.range.lowerBound < $1.new.range.lowerBound }
  }

  /// What one side of an edit has more than the other: all of it where the other has nothing, or
  /// what stands before a word that only lost or got its capital.
  private static func surplus(
    of range: Range<Int>, in view: EditionView, over other: Range<Int>, _ otherView: EditionView
  ) -> Range<Int>? {
    guard range.count >= shortest else { return nil }
    guard !other.isEmpty else { return range }
    guard other.count <= 24, range.count - other.count >= shortest else { return nil }
    let tail = range.upperBound - other.count..<range.upperBound
    let isLike = zip(view.bytes(tail), otherView.bytes(other)).allSatisfy { a, b in
      a == b || a | 0x20 == b | 0x20 && (a | 0x20) &- 0x61 < 26
    }
    return isLike ? range.lowerBound..<tail.lowerBound : nil
  }

  /// One change for each; takes the words from what is left to tell of the sentences.
  func changes(explaining explained: inout ExplainedWords) -> [Change] {
    moves.map { old, new in
      for edit in [old.edit, new.edit].compactMap({ $0 }) {
        explained.add(edit.link, old: edit.hunk.old, new: edit.hunk.new)
      }
      if old.edit == nil { explained.addAlone(old: old.sentence) }
      if new.edit == nil { explained.addAlone(new: new.sentence) }
      let before = comparison.old.excerpt(sentence: old.sentence, focus: old.range)
      let after = comparison.new.excerpt(sentence: new.sentence, focus: new.range)
      return Change(
        id: "", matter: .wording(.moved), subject: "", section: after.section, old: before,
        new: after, because: Change.Because(rule: "words-moved"), significance: 0.18)
    }
  }

  /// Stretches of one edition by a hash of their bytes: a dictionary of texts would bring each to
  /// its normal form first.
  private struct Stretches {
    private let view: EditionView
    /// Those whose words are there once; nil for others.
    private(set) var known: [UInt64: Place?] = [:]

    init(_ view: EditionView) { self.view = view }

    var once: some Sequence<(UInt64, Place)> {
      known.lazy.compactMap { hash, place in place.map { (hash, $0) } }
    }

    mutating func add(_ sentence: Int) {
      add(view.document.sentences[sentence].folded, in: sentence, as: nil)
    }

    mutating func add(
      _ range: Range<Int>, of edit: (link: Int, hunk: WordHunk), among sentences: [Int]
    ) {
      let sentence = sentences.first {
        view.document.sentences[$0].folded.contains(range.lowerBound)
      }
      if let sentence { add(range, in: sentence, as: edit) }
    }

    private mutating func add(
      _ range: Range<Int>, in sentence: Int, as edit: (link: Int, hunk: WordHunk)?
    ) {
      guard range.count >= MovedWords.shortest else { return }
      let words = withoutMarks(range)
      guard words.count >= MovedWords.shortest else { return }
      let hash = view.bytes(words).reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      let place = Place(edit: edit, sentence: sentence, range: words)
      known[hash] = .some(known[hash] == nil ? place : nil)
    }

    /// Marks and spaces at the ends go with the place rather than with the words.
    private func withoutMarks(_ range: Range<Int>) -> Range<Int> {
      let bytes = view.document.folded.utf8
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end {
        let next = Self.behindSign(at: start, in: bytes, upTo: end)
        guard Self.isSlight(bytes[start..<next]) else { break }
        start = next
      }
      while end > start {
        var last = end - 1
        while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        guard Self.isSlight(bytes[last..<end]) else { break }
        end = last
      }
      return start..<end
    }

    private static func behindSign(at start: Int, in bytes: [UInt8], upTo end: Int) -> Int {
      var next = start + 1
      while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
      return next
    }

    private static func isSlight(_ sign: ArraySlice<UInt8>) -> Bool {
      String(decoding: sign, as: UTF8.self).unicodeScalars.first.map {
        NotationOfWords.isSpace($0) || NotationOfWords.isMark($0)
      } ?? false
    }
  }
}
