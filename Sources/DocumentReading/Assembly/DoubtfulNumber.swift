/// A number at the head of a passage that may as well count the words behind it: 5 new schools.
struct DoubtfulNumber {
  /// Where it stands in the source.
  var start: Int
  /// What is asked of the numbers round it.
  var candidate: NumberRuns.Candidate
  /// What the passage is if the number belongs to its words.
  var otherwise: Passage.Form

  /// Nil for marks that are numbers of parts whatever stands round them.
  ///
  /// - Parameter end: Where the words behind the mark end.
  init?(_ mark: NumberMark, in bytes: [UInt8], to end: Int, otherwise: Passage.Form) {
    guard let candidate = mark.candidate(in: bytes, to: end, isInArticle: false)
    else { return nil }
    start = mark.range.lowerBound
    self.candidate = candidate
    self.otherwise = otherwise
  }
}

extension [Passage] {
  /// Gives numbers that number nothing back to their passages' words.
  ///
  /// - Complexity: O(*n*)
  func settlingNumbers() -> [Passage] {
    var places: [Place: [(index: Int, candidate: NumberRuns.Candidate)]] = [:]
    var isInArticle = false
    for (index, passage) in enumerated() {
      if case .heading(let number, _, _) = passage.form {
        isInArticle = number.hasPrefix("第") && number.contains("条")
      }
      guard var candidate = passage.doubtful?.candidate else { continue }
      candidate.isInArticle = isInArticle
      if case .heading = passage.form, candidate.counting == .alone { candidate.counting = .no }
      places[Place(passage.form), default: []].append((index, candidate))
    }
    guard !places.isEmpty else { return self }
    var settled = self
    for numbers in places.values {
      let isPart = NumberRuns.parts(among: numbers.map(\.candidate))
      for (number, isPart) in zip(numbers, isPart) where !isPart {
        settled[number.index].takeBackNumber()
      }
    }
    return settled
  }

  /// Where numbers go on from one another.
  private enum Place: Hashable {
    case heading(level: Int)
    case item(depth: Int)
    case other

    init(_ form: Passage.Form) {
      switch form {
      case .heading(_, _, let level): self = .heading(level: level)
      case .block(.listItem(let depth, _)): self = .item(depth: depth)
      default: self = .other
      }
    }
  }
}

extension Passage {
  fileprivate mutating func takeBackNumber() {
    guard let doubtful, case .source(let words)? = pieces.first else { return }
    pieces[0] = .source(doubtful.start..<words.upperBound)
    form = doubtful.otherwise
    self.doubtful = nil
  }
}
