internal import PolicyModel

/// C01: two values for one thing. C07: one of them by the fiscal, one by the calendar year.
///
/// Fires: 暫定措置は2026年3月末まで beside 暫定措置は2025年3月末まで; The fee is £40 beside We
/// charge £45. Does not: a series at several dates, another's or a former value (当初), a value
/// that is to become another (200円に引き下げ), other bounds, bases and conditions, values in
/// quotations, one year and a month of it.
struct ConflictingValueCheck: ConsistencyCheck {
  static let id = "C01"
  static let asksPredecessor = true
  static let asksMeasures = true

  func findings(in edition: CheckedEdition) -> [Finding] {
    let book = edition.measures
    let pairs = [edition.alikeMeasures, subjects(in: edition, book)].joined()
    let series = Self.series(of: pairs, book)
    let parallel = pairs.isEmpty ? [] : book.parallelSections()
    var told = [Bool](repeating: false, count: book.measures.count)
    var findings: [Finding] = []
    for pair in pairs where !told[pair.second] && !series[pair.second] {
      let (a, b) = book.figures(pair)
      guard conflicts(a, b, in: edition), !parallel.contains(book.sections(pair)) else { continue }
      told[pair.second] = true
      findings.append(finding(a, b, in: edition))
    }
    return findings + OpeningHours(edition: edition).findings()
  }

  /// For each measure, whether it is of a thing that is given three values or more, or four ends:
  /// steps of a scale, no slip.
  private static func series(
    of pairs: some Sequence<MeasurePair>, _ book: MeasureBook
  ) -> [Bool] {
    var leader = Array(book.measures.indices)
    func lead(_ measure: Int) -> Int {
      var current = measure
      while leader[current] != current { current = leader[current] }
      // The way is made short, so that a thing told thousands of times costs no walk each time.
      var step = measure
      while leader[step] != current {
        let next = leader[step]
        leader[step] = current
        step = next
      }
      return current
    }
    for pair in pairs { leader[lead(pair.second)] = lead(pair.first) }
    /// For each leader, measures with values of its thing, and whether there are more of them.
    var values: [(first: Int, second: Int, third: Int, isSeries: Bool)] = Array(
      repeating: (-1, -1, -1, false), count: leader.count)
    var isCounted = [Bool](repeating: false, count: leader.count)
    func count(_ measure: Int) {
      guard !isCounted[measure] else { return }
      isCounted[measure] = true
      let leader = lead(measure)
      let known = values[leader]
      if known.first < 0 {
        values[leader].first = measure
      } else if known.isSeries || book.haveOneValue(measure, known.first)
        || isBeside(measure, known.first, known.second, book)
      {
        // $6.99 a month or $69 a year: two values of one sentence are one step.
        return
      } else if known.second < 0 {
        values[leader].second = measure
      } else if book.haveOneValue(measure, known.second) {
        return
      } else if known.third < 0, book.measures[measure].isEnd {
        values[leader].third = measure
      } else if known.third < 0 || !book.haveOneValue(measure, known.third) {
        values[leader].isSeries = true
      }
    }
    for pair in pairs {
      count(pair.first)
      count(pair.second)
    }
    return leader.indices.map { values[lead($0)].isSeries }
  }

  /// Whether a measure is the other way of one of two.
  private static func isBeside(
    _ measure: Int, _ first: Int, _ second: Int, _ book: MeasureBook
  ) -> Bool {
    [first, second].contains { $0 >= 0 && book.areAlternatives($0, measure) }
  }

  /// Deadlines and amounts whose subject, as read, is the same long phrase.
  private func subjects(in edition: CheckedEdition, _ book: MeasureBook) -> [MeasurePair] {
    guard !edition.isEnglish else { return [] }
    // A law gives many values for one thing, each under its own conditions.
    let isLaw = edition.heldArticles.count >= 3
    var slots = ValueSlots()
    /// The measures that have a slot, each with its own, and how many a slot has.
    var members: [(slot: Int32, measure: Int32)] = []
    var counts: [Int32] = []
    for (index, measure) in book.measures.enumerated() {
      guard book.subjectKeys[Int(book.subjects[index])].text.utf8.count >= 12,
        measure.isEnd || !isLaw || isTopic(edition.figures[measure.figure], in: edition),
        measure.isEnd || isLaw || edition.figures[measure.figure].bound == .exactly
      else { continue }
      let slot = slots.number(of: index, in: book)
      if slot == counts.count { counts.append(0) }
      counts[slot] += 1
      members.append((Int32(slot), Int32(index)))
    }
    // Whether a sentence names its subject is asked only where another has the same.
    var pairs: [MeasurePair] = []
    /// For each slot the first measure whose sentence names its subject.
    var firsts = [Int32](repeating: -1, count: counts.count)
    for (slot, measure) in members where counts[Int(slot)] > 1 {
      guard edition.names(book.figure(Int(measure))) else { continue }
      let first = firsts[Int(slot)]
      if first < 0 {
        firsts[Int(slot)] = measure
      } else if book.measures[Int(first)].sentence != book.measures[Int(measure)].sentence {
        pairs.append(MeasurePair(Int(first), Int(measure)))
      }
    }
    return pairs
  }

  /// 委員の任期は、二年とする: in a law the value of a short norm whose topic the subject is.
  private func isTopic(_ figure: Figure, in edition: CheckedEdition) -> Bool {
    let words = edition.words(ofSentence: figure.sentence)
    guard words.range.count <= 120, let topic = words.first("は", before: figure.folded.lowerBound)
    else { return false }
    return words.ends(figure.subject, at: topic.lowerBound)
      && topic.lowerBound - figure.subject.utf8.count - words.range.lowerBound <= 6
  }

  private func conflicts(_ x: Figure, _ y: Figure, in edition: CheckedEdition) -> Bool {
    switch (x.value, y.value) {
    case (.date(let p), .date(let q)):
      guard let p = p.days(), let q = q.days() else { return false }
      return conflicts(x, p, y, q, in: edition) && !edition.holdApart(x, y)
    case (.duration(let p), .duration(let q)):
      return !p.isSameLength(as: q) && p.totalMonths.isZero == q.totalMonths.isZero
        && isAlone(x, y, in: edition) && !edition.holdApart(x, y)
        && !edition.restOnUnlikeSentences(x, y)
    case (.number(let p), .number(let q)):
      guard p != q, isAlone(x, y, in: edition), !edition.holdApart(x, y),
        !edition.restOnUnlikeSentences(x, y)
      else { return false }
      let isHedged = [x.bound, y.bound].contains { $0 == .about || $0 == .around }
      guard !isHedged else {
        let (low, high) = (min(p.approximate, q.approximate), max(p.approximate, q.approximate))
        return high > low * 1.15
      }
      return true
    default:
      return false
    }
  }

  /// Ends differ and neither date is only the wider name of the other; a former deadline
  /// conflicts where it lies behind the one that is said to hold, for a deadline is put off.
  private func conflicts(
    _ x: Figure, _ p: ClosedRange<DayNumber>, _ y: Figure, _ q: ClosedRange<DayNumber>,
    in edition: CheckedEdition
  ) -> Bool {
    guard p.upperBound != q.upperBound else { return false }
    let isWider =
      p.contains(q.lowerBound) && p.contains(q.upperBound)
      || q.contains(p.lowerBound)
        && q.contains(p.upperBound)
    if isWider, Self.isFiscal(x) == Self.isFiscal(y) { return false }
    switch (edition.isFormer(x), edition.isFormer(y)) {
    case (true, true), (false, false): return true
    case (true, false): return p.upperBound > q.upperBound
    case (false, true): return q.upperBound > p.upperBound
    }
  }

  /// No other figure of either sentence gives the value that the other sentence states.
  private func isAlone(_ x: Figure, _ y: Figure, in edition: CheckedEdition) -> Bool {
    func values(_ sentence: Int, _ kind: Figure.Kind, _ unit: String) -> [Figure.Value] {
      edition.figures(inSentence: sentence)
        .filter { $0.kind == kind && $0.unit == unit }.map(\.value)
    }
    let first = values(x.sentence, x.kind, x.unit)
    let second = values(y.sentence, y.kind, y.unit)
    guard !first.contains(y.value), !second.contains(x.value), !areSteps(x, y, in: edition) else {
      return false
    }
    if first.count > 1, second.count > 1 {
      return SubjectKey(x.subject) == SubjectKey(y.subject) && first.count == second.count
        && first.firstIndex(of: x.value) == second.firstIndex(of: y.value)
    }
    // One value against several: the first of them is the sentence's own.
    return first.first == x.value && second.first == y.value
  }

  /// After 5 years 27 days, after 10 years 30 days: sentences of like figures of which several differ.
  private func areSteps(_ x: Figure, _ y: Figure, in edition: CheckedEdition) -> Bool {
    func amounts(_ sentence: Int) -> [Figure] {
      edition.figures(inSentence: sentence)
        .filter { !$0.isInName && $0.kind != .date && $0.kind != .dateRange }
    }
    let (first, second) = (amounts(x.sentence), amounts(y.sentence))
    guard first.count == second.count, first.map(\.kind) == second.map(\.kind) else { return false }
    return zip(first, second).count(where: { $0.value != $1.value }) > 1
  }

  private func finding(_ x: Figure, _ y: Figure, in edition: CheckedEdition) -> Finding {
    let (a, b) = x.span < y.span ? (x, y) : (y, x)
    let isMixed = Self.isFiscal(a) != Self.isFiscal(b) && a.kind == .date
    let check = isMixed && Self.isNear(a, b) ? "C07" : Self.id
    var facts: [Finding.Fact] = [
      .init("subject", edition.isEnglish ? "" : subject(a, b, in: edition)),
      .init("first", edition.shown(a)), .init("second", edition.shown(b)),
    ]
    let carried = edition.carriedOver(a, b)
    if let carried { facts.append(.init("carried", edition.shown(carried))) }
    // A reader looks for the words of the text: 2025年度まで, not 2026年3月31日.
    let (first, second) = (edition.surface(a), edition.surface(b))
    if first != second, first != edition.shown(a) || second != edition.shown(b),
      max(first.utf8.count, second.utf8.count) <= 90
    {
      facts += [.init("firstWritten", first), .init("secondWritten", second)]
      if let carried { facts.append(.init("carriedWritten", edition.surface(carried))) }
    }
    return edition.finding(
      check, check == Self.id ? .high : .medium, at: [edition.excerpt(a), edition.excerpt(b)],
      facts: facts, arithmetic: "\(Self.value(a)) ≠ \(Self.value(b))")
  }

  /// The longer of two names of one thing that their own sentences give.
  private func subject(_ a: Figure, _ b: Figure, in edition: CheckedEdition) -> String {
    let names = [a, b].filter { edition.names($0) }.map(\.subject)
    return names.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? ""
  }

  private static func isFiscal(_ figure: Figure) -> Bool {
    figure.written.contains("FY")
  }

  /// Ends at most a year apart: 2026年度末 and 2026年末.
  private static func isNear(_ a: Figure, _ b: Figure) -> Bool {
    guard case .date(let p) = a.value, case .date(let q) = b.value, let x = p.days(),
      let y = q.days()
    else { return false }
    return abs(x.upperBound.value - y.upperBound.value) < 360
  }

  /// A deadline as the day that it ends with, other values as they are.
  private static func value(_ figure: Figure) -> String {
    figure.lastDay ?? figure.value.description
  }
}

extension Figure {
  /// The day that a date ends with, in ISO 8601.
  fileprivate var lastDay: String? {
    guard case .date(let date) = value else { return nil }
    return date.days()?.upperBound.date.description
  }
}

extension CheckedEdition {
  /// Whether a figure's own sentence holds its subject, which may come from a heading.
  func names(_ figure: Figure) -> Bool {
    guard !figure.subject.isEmpty else { return false }
    if isVerbatim(figure.sentence) {
      return words(ofSentence: figure.sentence).contains(figure.subject)
    }
    let sentence = Array(document.visibleText(ofSentence: figure.sentence).utf8)
    return FoldedWords(sentence, 0..<sentence.count).contains(figure.subject)
  }

  /// Whether the source writes a sentence as its folded words are.
  private func isVerbatim(_ sentence: Int) -> Bool {
    let folded = document.sentences[sentence].folded
    let span = document.folded.sourceSpan(of: folded)
    guard span.utf8Count == folded.count else { return false }
    let source = document.text.utf8[span.range]
    return source == document.folded.utf8[folded]
      && !source.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  /// A value for a reader: a date as the day it ends with, an amount in the text's own words.
  func shown(_ figure: Figure) -> String {
    figure.lastDay ?? surface(figure)
  }

  /// The one of two figures whose sentence stands unchanged since the old edition while the
  /// other's does not.
  func carriedOver(_ a: Figure, _ b: Figure) -> Figure? {
    switch (isUnchanged(a.sentence), isUnchanged(b.sentence)) {
    case (true, false): a
    case (false, true): b
    default: nil
    }
  }
}

/// Numbers the things that measures may be of, by what they are called and count in.
private struct ValueSlots {
  private var things = NumberTable()
  private var moments = NumberTable()
  private var bases = NumberTable()

  /// The number of what a measure is of; values at several dates are a series and no one thing.
  mutating func number(of index: Int, in book: MeasureBook) -> Int {
    let measure = book.measures[index]
    let side: UInt64 =
      switch measure.side {
      // 2028年度までに and 2028年度で終わる tell one end in two ways.
      case _ where measure.isEnd: 0
      case .exactly: 0
      case .atLeast: 1
      case .atMost: 2
      }
    let thing = things.number(
      entering: Self.key(book.standings[index].group, book.subjects[index]))
    let moment = moments.number(
      entering: Self.key(thing, 0) | UInt64(UInt32(measure.moment + 1)) << 2 | side)
    return Int(bases.number(entering: Self.key(moment, book.standings[index].base + 1)))
  }

  private static func key(_ high: Int32, _ low: Int32) -> UInt64 {
    UInt64(UInt32(high)) << 32 | UInt64(UInt32(low))
  }
}
