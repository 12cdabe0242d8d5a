internal import Lexicon

/// Tells numbers that count parts from numbers that count what follows them.
///
/// `1 Purpose`, `2 Scope` number their parts; `5 new schools`, `5 校を新設` say how many. In half-width
/// digits with a space behind them both look alike. Where the words behind can be counted, a number
/// belongs to them, unless it goes on from others; any other number is a part's.
enum NumberRuns {
  struct Candidate {
    var value: Int
    var counting: Counting
    /// The first paragraph of an article has no number, the next is 2.
    var isInArticle: Bool
  }

  /// Whether the words behind a number read as what it counts.
  enum Counting {
    case no
    /// Only where no other number of its kind stands in the document: 12 Members form a quorum.
    case alone
    case yes
  }

  /// How many numbers in a row are a run: two counts may well be 1 and 2.
  private static let leastOfRun = 3

  /// For each number of one kind, in reading order, whether it is the number of a part.
  ///
  /// One number may be left out where an edition dropped a part; numbers that do not go on stand
  /// between those that do without ending the run.
  ///
  /// - Complexity: O(*n*)
  static func parts(among candidates: [Candidate]) -> [Bool] {
    var isPart = candidates.map { candidate in
      switch candidate.counting {
      case .no: true
      case .alone: candidates.count > 1 || candidate.value == 1
      case .yes: candidate.isInArticle && candidate.value == 2
      }
    }
    var run: [Int] = []
    func close() {
      if run.count >= leastOfRun { for index in run { isPart[index] = true } }
      run.removeAll(keepingCapacity: true)
    }
    for (index, candidate) in candidates.enumerated() {
      if let last = run.last.map({ candidates[$0].value }),
        candidate.value == last + 1 || run.count > 1 && candidate.value == last + 2
      {
        run.append(index)
      } else if candidate.value == 1 {
        close()
        run = [index]
      }
    }
    close()
    return isPart
  }
}

extension NumberMark {
  /// What a run is asked of this mark; nil where signs or wide forms make it a part's number,
  /// whatever stands round it.
  ///
  /// - Parameter end: Where the words behind it end.
  func candidate(in bytes: [UInt8], to end: Int, isInArticle: Bool) -> NumberRuns.Candidate? {
    guard style == .digits(.bare), let value, bytes[range.lowerBound] < 0x80,
      range.upperBound < self.end, bytes[range.upperBound] == 0x20
    else { return nil }
    return NumberRuns.Candidate(
      value: value, counting: Self.counting(bytes, self.end..<end), isInArticle: isInArticle)
  }

  /// Small letters, which begin no title, are counted: new schools; so is a counter with the
  /// particle of a sentence: 路線を新設.
  private static func counting(_ bytes: [UInt8], _ words: Range<Int>) -> NumberRuns.Counting {
    guard !words.isEmpty else { return .no }
    if let first = Unicode.Scalar(DecodedScalar(bytes.span, at: words.lowerBound).value),
      first.properties.isCased
    {
      if first.properties.isLowercase { return .yes }
      let word = bytes[words].prefix { ($0 | 0x20) &- 0x61 < 26 }
      return CountedWords.openers.contains(String(decoding: word, as: UTF8.self)) ? .no : .alone
    }
    let counter = JapaneseCounters.table.trie.longest(
      in: bytes, from: words.lowerBound, to: words.upperBound)
    guard counter.row >= 0 else { return .no }
    let cursor = ScalarCursor(bytes, counter.end..<words.upperBound)
    let isCounted =
      CountedWords.particles.contains(where: cursor.begins)
      && !CountedWords.matters.contains(where: cursor.begins)
    return isCounted ? .yes : .no
  }
}
