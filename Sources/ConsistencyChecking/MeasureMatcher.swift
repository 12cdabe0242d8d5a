internal import Lexicon
internal import PolicyModel

/// Finds the measures of an edition that are of the same thing.
struct MeasureMatcher {
  let book: MeasureBook
  /// The terms of every measure, by number; those of a shorter stretch are in all longer ones.
  let terms: TermLists
  private let edition: CheckedEdition
  private let isLaw: Bool

  init(book: MeasureBook, terms: TermLists, edition: CheckedEdition) {
    self.book = book
    self.terms = terms
    self.edition = edition
    isLaw = edition.heldArticles.count >= 3
  }

  /// Pairs of measures of the same thing, in reading order.
  ///
  /// - Complexity: near O(*n*): candidates are of one class and share a rare term, and a common
  ///   one gives at most 12.
  func pairs() -> [MeasurePair] {
    var pairs: [MeasurePair] = []
    let standings = book.standings
    var shelves = MeasureShelves(standings.count)
    var lastOfSkeleton: [Int32: Int] = [:]
    var same: [Int] = []
    for index in standings.indices {
      let own = standings[index]
      // A law gives many amounts for one thing, each under its own conditions.
      guard own.isEnd || !isLaw else { continue }
      same.removeAll(keepingCapacity: true)
      shelves.begin(index)
      if own.skeleton >= 0 {
        if let other = lastOfSkeleton[own.skeleton], shelves.isNew(other),
          isSame(other, index)
        {
          same.append(other)
        }
        lastOfSkeleton[own.skeleton] = index
      }
      // Deadlines are few and may be told at length; of an amount a few words are enough.
      for term in terms.rarest(of: index, own.isEnd ? 40 : 8) {
        let key = UInt64(own.group) << 32 | UInt64(term)
        shelves.visit(key) { other in
          // Two times of one thing are most of what stands on a shelf.
          let moment = standings[other].moment
          guard moment == own.moment || moment < 0 || own.moment < 0 else { return }
          if isSame(other, index) { same.append(other) }
        }
      }
      if same.count > 1 { same.sort() }
      for other in same { pairs.append(MeasurePair(other, index)) }
    }
    return pairs
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (book.standings[first], book.standings[second])
    guard a.group == b.group, a.sentence != b.sentence else { return false }
    let isEnd = a.isEnd
    guard isOfOneTime(a, b) else { return false }
    // Another share of another whole: 全体の30%, 予算の30%; all tenants and tenants are one.
    if a.base >= 0, b.base >= 0, a.base != b.base {
      let (p, q) = (book.bases[Int(a.base)], book.bases[Int(b.base)])
      if !p.hasSuffix(q), !q.hasSuffix(p) { return false }
    }
    let isOneSection = a.section == b.section
    if a.skeleton >= 0, a.skeleton == b.skeleton, !isLaw,
      isOneSection || !terms.isShort(first) || isEnd && isLong(Int(a.sentence))
    {
      return true
    }
    if isEnd, isOneSection, isOneMatter(first, second) { return true }
    guard terms.mayOverlap(first, second, withHeadings: !isOneSection) else { return false }
    let overlap = terms.overlap(of: first, and: second, withHeadings: !isOneSection)
    guard !overlap.isEmpty else { return false }
    let least = edition.isEnglish ? 2 : 3
    guard
      overlap.shared >= least || overlap.shared + 1 >= least && isOneSubject(first, second)
        || isOneBound(first, overlap)
    else { return false }
    let (high, low) = (max(overlap.there, overlap.back), min(overlap.there, overlap.back))
    if isLaw { return high >= 0.95 && low >= 0.75 }
    // A date that ends something tells by its event; an amount needs its whole statement.
    return high >= (isEnd ? 0.8 : 0.85) && low >= 0.6 || high >= 0.99 && low >= 0.5
  }

  /// A sentence that nobody writes under two headings without meaning one thing.
  private func isLong(_ sentence: Int) -> Bool {
    edition.sentences[sentence].folded.count >= 75
  }

  /// You may hold up to two accounts: a bound on what is counted, which nothing else tells apart.
  private func isOneBound(_ measure: Int, _ overlap: TermLists.Overlap) -> Bool {
    edition.isEnglish && book.measures[measure].side != .exactly && overlap.shared >= 1
      && book.figure(measure).kind == .count
      && overlap.there >= 0.999 && overlap.back >= 0.999
  }

  /// Two ends of one short name under one heading: 申請の期限は6月30日 and 申請は7月31日まで.
  private func isOneMatter(_ first: Int, _ second: Int) -> Bool {
    guard !isLaw else { return false }
    // Applications close on 30 June, applications must arrive by 31 July: no other words at all.
    if terms.count(of: first) == 0, terms.count(of: second) == 0 {
      let things = (things(of: first), things(of: second))
      return !things.0.isEmpty && things.0 == things.1
    }
    guard book.subjects[first] == book.subjects[second],
      edition.names(book.figure(first)), edition.names(book.figure(second))
    else { return false }
    let overlap = terms.overlap(of: first, and: second, withHeadings: false)
    let (high, low) = (max(overlap.there, overlap.back), min(overlap.there, overlap.back))
    return high >= 0.99 && low >= 0.5
  }

  /// What is to be done by a day, where the sentence's words only carry a deadline.
  private func things(of measure: Int) -> Set<String> {
    guard edition.isEnglish else { return [] }
    let words = edition.words(ofSentence: book.measures[measure].sentence).string.lowercased()
    return Set(StatementWords.englishThings.filter { words.contains($0.word) }.map(\.thing))
  }

  private func isOfOneTime(_ a: MeasureBook.Standing, _ b: MeasureBook.Standing) -> Bool {
    guard a.moment != b.moment else { return true }
    guard a.moment < 0 || b.moment < 0 else { return false }
    return edition.isPast(Int(a.sentence)) == edition.isPast(Int(b.sentence))
  }

  /// A compound name of four signs or more that both figures are read to measure: 委員の任期.
  private func isOneSubject(_ first: Int, _ second: Int) -> Bool {
    book.subjects[first] == book.subjects[second]
      && book.subjectKeys[Int(book.subjects[first])].text.utf8.count >= 12
  }
}

/// Measures by class and term, at most 12 on a shelf.
private struct MeasureShelves {
  private static let width: Int32 = 12
  private var numbers = NumberTable()
  /// For each shelf, how many stand there and which entry is the last.
  private var shelves: [(count: Int32, last: Int32)] = []
  /// Measures with the entry before each on its shelf.
  private var entries: [(measure: Int32, before: Int32)] = []
  /// For each measure, the one that asked for it last.
  private var askedBy: [Int32]
  private var current = 0

  init(_ count: Int) { askedBy = [Int32](repeating: -1, count: count) }

  mutating func begin(_ measure: Int) { current = measure }

  /// Whether the current measure sees another for the first time.
  mutating func isNew(_ other: Int) -> Bool {
    guard askedBy[other] != Int32(current) else { return false }
    askedBy[other] = Int32(current)
    return true
  }

  /// Shows the current measure those on a shelf that it has not seen, and puts it there.
  mutating func visit(_ key: UInt64, _ body: (Int) -> Void) {
    let shelf = Int(numbers.number(entering: key))
    if shelf == shelves.count { shelves.append((0, -1)) }
    let (count, last) = shelves[shelf]
    var entry = last
    while entry >= 0 {
      let (measure, before) = entries[Int(entry)]
      if isNew(Int(measure)) { body(Int(measure)) }
      entry = before
    }
    guard count < Self.width else { return }
    entries.append((Int32(current), last))
    shelves[shelf] = (count + 1, Int32(entries.count - 1))
  }
}
