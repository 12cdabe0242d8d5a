internal import PolicyModel

/// The modal shifts of all sentence pairs, and which of them a demand's change has told.
struct ModalShifts {
  private let byLink: [Int: [ModalShift]]
  /// Pairs that say in other words what they said before.
  let same: Set<Int>
  /// Pairs that seem to: the reader is asked to confirm it.
  let likelySame: Set<Int>
  /// Pairs in which clauses changed places and each still says the same of the same.
  let exchanged: Set<Int>
  private var told: Set<Int> = []

  init(
    _ comparison: Comparison, _ differences: SentenceDifferences, _ renaming: TermRenaming
  ) {
    let language = comparison.new.document.language
    guard language == comparison.old.document.language, [.english, .japanese].contains(language)
    else {
      (byLink, same, likelySame, exchanged) = ([:], [], [], [])
      return
    }
    // Of digits that changed the figures tell.
    let links = differences.hunks.filter { link in
      link.value.contains { TurnedWords.changesWords($0, comparison) }
    }.keys.sorted()
    let parts = stride(from: 0, to: links.count, by: Self.partCount).map { start in
      links[start..<min(start + Self.partCount, links.count)]
    }
    var (byLink, same) = ([Int: [ModalShift]](), Set<Int>())
    var (likelySame, exchanged) = (Set<Int>(), Set<Int>())
    let read = parts.map(by: comparison.spread) { links in
      links.map { Reading($0, differences.hunks[$0] ?? [], comparison, renaming) }
    }
    for part in read {
      for reading in part {
        if reading.isExchanged { exchanged.insert(reading.link) }
        if reading.isLikelySame { likelySame.insert(reading.link) }
        if reading.isSame { same.insert(reading.link) }
        if !reading.shifts.isEmpty { byLink[reading.link] = reading.shifts }
      }
    }
    (self.byLink, self.same) = (byLink, same)
    (self.likelySame, self.exchanged) = (likelySame, exchanged)
  }

  /// Pairs that one thread reads at a time.
  private static let partCount = 64

  /// What one pair of sentences says of its edits.
  private struct Reading {
    let link: Int
    var shifts: [ModalShift] = []
    var isSame = false
    var isLikelySame = false
    var isExchanged = false

    init(_ link: Int, _ hunks: [WordHunk], _ comparison: Comparison, _ renaming: TermRenaming) {
      self.link = link
      let places = comparison.alignment.sentences[link]
      let opposites = OppositeShift(in: hunks, places, comparison, renaming)
      (isExchanged, isLikelySame) = (opposites.isExchanged, opposites.isLikelySame)
      isSame = opposites.isSame || ExceptionTwin.holds(places, comparison)
      if isSame || isLikelySame { return }
      // What was told of whole sentences is told by none of their words again.
      if let whole = opposites.shifts.first, opposites.shifts.count == 1, whole.tellsAll,
        [.half, .notice, .sanction].contains(whole.source)
      {
        shifts = [whole]
        return
      }
      shifts =
        opposites.shifts
        + (comparison.new.document.language == .english
          ? ModalShift.shifts(in: hunks, places, comparison)
          : HedgeShift.shifts(in: hunks, places, comparison))
        + StatementShift.shifts(in: hunks, places, comparison)
    }
  }

  /// The shift inside or beside a demand's words, which is told with the demand then.
  mutating func take(_ link: Int, old: Range<Int>?, new: Range<Int>?) -> ModalShift? {
    let shift = byLink[link]?.first { shift in
      old.map { Self.touch($0, shift.old) } ?? false
        || new.map { Self.touch($0, shift.new) } ?? false
    }
    if shift != nil { told.insert(link) }
    return shift
  }

  /// The shifts of sentences without a judged demand, in reading order.
  var untold: [(link: Int, shift: ModalShift)] {
    byLink.keys.sorted().filter { !told.contains($0) }
      .flatMap { link in
        let shifts = (byLink[link] ?? []).filter { $0.source != .void }
        let modal = shifts.filter { $0.source == .modal }
        return (modal.isEmpty ? Array(shifts.prefix(1)) : modal).map { (link, $0) }
      }
  }

  /// Whether two stretches overlap or stand a word apart.
  private static func touch(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.lowerBound <= b.upperBound + 24 && b.lowerBound <= a.upperBound + 24
  }
}
