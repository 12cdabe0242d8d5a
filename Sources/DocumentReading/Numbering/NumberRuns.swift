/// Tells numbers that count parts from numbers that count what follows them.
///
/// `1 Purpose`, `2 Scope` number their parts; `5 new schools` says how many. In half-width digits
/// with a space behind them both look alike, and only the numbers round them tell: parts are
/// numbered from 1 on, one by one.
struct NumberRuns {
  struct Candidate {
    var value: Int
    /// The first paragraph of an article has no number, the next is 2.
    var isInArticle: Bool
  }

  private let candidates: [Candidate]
  private var isPart: [Bool]
  /// The candidates of the run that is open.
  private var run: [Int] = []

  private init(_ candidates: [Candidate]) {
    self.candidates = candidates
    isPart = Array(repeating: false, count: candidates.count)
  }

  /// For each number of one kind, in reading order, whether it belongs to a run of parts.
  ///
  /// One number may be left out where an edition dropped a part; numbers that do not go on stand
  /// between those that do without ending the run.
  ///
  /// - Complexity: O(*n*)
  static func parts(among candidates: [Candidate]) -> [Bool] {
    var runs = NumberRuns(candidates)
    for index in candidates.indices { runs.take(index) }
    runs.close()
    return runs.isPart
  }

  /// The same for headings, which keep their numbers where an edition puts them in another order.
  ///
  /// - Complexity: O(*n*)
  static func parts(amongHeadings candidates: [Candidate]) -> [Bool] {
    let values = Set(candidates.map(\.value))
    var last = 0
    while values.contains(last + 1) || last > 1 && values.contains(last + 2) { last += 1 }
    return candidates.map { last > 1 && $0.value <= last }
  }

  private mutating func take(_ index: Int) {
    let value = candidates[index].value
    if let last = run.last.map({ candidates[$0].value }),
      value == last + 1 || run.count > 1 && value == last + 2
    {
      run.append(index)
    } else if value == 1 || value == 2 {
      close()
      run = [index]
    }
  }

  private mutating func close() {
    guard let first = run.first else { return }
    let isArticle = candidates[first].value == 2 && candidates[first].isInArticle
    if run.count > 1 || isArticle {
      for index in run { isPart[index] = true }
    }
    run.removeAll(keepingCapacity: true)
  }
}

extension NumberMark {
  /// Whether nothing but a space behind half-width digits makes it a mark, so that it may count
  /// the words behind it.
  func mayCountWords(in bytes: [UInt8]) -> Bool {
    style == .digits(.bare) && bytes[range.lowerBound] < 0x80 && range.upperBound < end
      && bytes[range.upperBound] == 0x20
  }
}
