internal import PolicyModel

/// Looks beyond the sentence for figures that have lost their partner there.
///
/// A value that is met again in another sentence has moved. A value that goes while its
/// subject comes back with another one, in the same section, has changed. A value of a
/// sentence that is gone altogether counts as kept where the section still states it.
struct FigureWandering {
  let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  struct Result {
    var moved: [(old: Int, new: Int)] = []
    var changed: [(old: Int, new: Int)] = []
    var restatedOld: Set<Int> = []
    var restatedNew: Set<Int> = []
  }

  func search(old: [Int], new: [Int]) -> Result {
    var result = Result()
    guard !old.isEmpty || !new.isEmpty else { return result }
    result.moved = moves(old, new)
    let goneOld = Set(result.moved.map(\.old))
    let goneNew = Set(result.moved.map(\.new))
    let restOld = old.filter { !goneOld.contains($0) }
    let restNew = new.filter { !goneNew.contains($0) }
    result.changed = resettled(restOld, restNew)
    let toldOld = Set(result.changed.map(\.old))
    let toldNew = Set(result.changed.map(\.new))
    result.restatedOld = restated(
      restOld.filter { !toldOld.contains($0) }, in: comparison.old, among: comparison.new)
    result.restatedNew = restated(
      restNew.filter { !toldNew.contains($0) }, in: comparison.new, among: comparison.old)
    return result
  }

  private struct Key: Hashable {
    var measure: FigureMeasure
    var value: String
    init(_ figure: Figure) {
      measure = FigureMeasure(figure)
      value = figure.valueKey
    }
  }

  // MARK: The same value in another sentence

  private func moves(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    guard !old.isEmpty && !new.isEmpty else { return [] }
    var places: [Key: [Int]] = [:]
    for index in new {
      places[Key(comparison.new.annotated.figures[index]), default: []].append(index)
    }
    var candidates: [(worth: Double, old: Int, new: Int)] = []
    for index in old {
      let figure = comparison.old.annotated.figures[index]
      // A value that stands in hundreds of places says nothing about where one of them went.
      guard let others = places[Key(figure)], others.count <= 40 else { continue }
      for other in others {
        if let worth = worthOfMove(figure, comparison.new.annotated.figures[other]) {
          candidates.append((worth, index, other))
        }
      }
    }
    return chosen(candidates)
  }

  private func worthOfMove(_ old: Figure, _ new: Figure) -> Double? {
    // Each cell states its own, and $2m of another row has not moved there.
    guard !isOfAnotherCell(old, comparison.old, new, comparison.new) else { return nil }
    let isNear = comparison.areInSameSection(old: old.sentence, new: new.sentence)
    let subject = Likeness.of(old.subject, new.subject)
    let context = Likeness.of(surroundings(old, comparison.old), surroundings(new, comparison.new))
    // 子, 者: one sign in common brings 3歳 no nearer to another 3歳.
    let isNamed = old.isTelling || old.subject.utf8.count > 3 || new.subject.utf8.count > 3
    let alike = isNamed ? max(subject, context) : context
    let needed =
      switch (old.isTelling, isNear) {
      case (true, true): 0.0
      case (true, false): 0.2
      case (false, true): 0.35
      case (false, false): 0.6
      }
    guard alike >= needed else { return nil }
    return alike + (isNear ? 1 : 0) + (old.isTelling ? 0.5 : 0) + (old.role == new.role ? 0.1 : 0)
  }

  // MARK: Another value for the same subject

  private func resettled(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    struct Room: Hashable {
      var section: Int
      var measure: FigureMeasure
    }
    var rooms: [Room: [Int]] = [:]
    for index in new {
      let figure = comparison.new.annotated.figures[index]
      let section = comparison.new.section(ofSentence: figure.sentence)
      guard let link = comparison.new.sectionLinks[section] else { continue }
      rooms[Room(section: link, measure: FigureMeasure(figure)), default: []].append(index)
    }
    var candidates: [(worth: Double, old: Int, new: Int)] = []
    for index in old {
      let figure = comparison.old.annotated.figures[index]
      let section = comparison.old.section(ofSentence: figure.sentence)
      guard let link = comparison.old.sectionLinks[section],
        let others = rooms[Room(section: link, measure: FigureMeasure(figure))],
        others.count <= 40
      else { continue }
      for other in others {
        let candidate = comparison.new.annotated.figures[other]
        guard figure.role == candidate.role,
          mayMeasureTheSame(figure, candidate)
        else { continue }
        let subject = Likeness.of(figure.subject, candidate.subject)
        let context = Likeness.of(
          surroundings(figure, comparison.old), surroundings(candidate, comparison.new))
        if subject >= 0.6 && context >= 0.3 || context >= 0.6 {
          candidates.append((subject + context, index, other))
        }
      }
    }
    return chosen(candidates)
  }

  /// Whether two figures may be of one subject as far as tables tell: row and column name what a
  /// cell measures, another name is another measure, and a head names itself.
  private func mayMeasureTheSame(_ old: Figure, _ new: Figure) -> Bool {
    let (a, b) = (comparison.old.document, comparison.new.document)
    guard
      case .tableRow(_, let isHead) = a.blocks[a.sentences[old.sentence].block].kind,
      case .tableRow(_, let isOtherHead) = b.blocks[b.sentences[new.sentence].block].kind
    else { return true }
    return !isHead && !isOtherHead && old.subject == new.subject
  }

  /// The words next to a figure, the figure itself left out.
  private func surroundings(_ figure: Figure, _ view: EditionView) -> String {
    let sentence = view.document.sentences[figure.sentence].folded
    let words = figure.folded.clamped(to: sentence)
    var low = max(sentence.lowerBound, words.lowerBound - 60)
    var high = min(sentence.upperBound, words.upperBound + 60)
    let bytes = view.document.folded.utf8
    while low < words.lowerBound && bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high > words.upperBound && high < bytes.count && bytes[high] & 0xC0 == 0x80 { high -= 1 }
    return view.words(low..<words.lowerBound) + " " + view.words(words.upperBound..<high)
  }

  private func chosen(
    _ candidates: [(worth: Double, old: Int, new: Int)]
  ) -> [(old: Int, new: Int)] {
    var usedOld = Set<Int>()
    var usedNew = Set<Int>()
    var result: [(old: Int, new: Int)] = []
    let order = candidates.sorted { a, b in
      if a.worth != b.worth { return a.worth > b.worth }
      let x = abs(a.old - a.new)
      let y = abs(b.old - b.new)
      return x != y ? x < y : (a.old + a.new, a.old) < (b.old + b.new, b.old)
    }
    for candidate in order
    where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
      result.append((candidate.old, candidate.new))
    }
    return result.sorted { $0.new < $1.new }
  }

  // MARK: The same value still stated nearby

  /// Whether one of two names is the end of the other: 計画の改定 and 改定.
  private func isOneName(_ a: String, _ b: String) -> Bool {
    !b.isEmpty && (a.endsInBytes(of: b) || b.endsInBytes(of: a))
  }

  /// 「10年に1度改定している。しかし、10年に1回では…」 → 「10年に1回改定しているが…」: of one subject the value was
  /// said twice, and still is said.
  private func saidTwice(
    _ lost: [Int], in view: EditionView, once other: EditionView
  ) -> Set<Int> {
    let figures = view.annotated.figures
    let isLost = Set(lost)
    func states(_ figure: Figure, _ sentences: [Int], _ view: EditionView, of subject: String?)
      -> Bool
    {
      sentences.contains { sentence in
        view.annotated.figureRanges[sentence].contains { index in
          let stated = view.annotated.figures[index]
          let isLone = view.isOld == other.isOld || !isLost.contains(index)
          return isLone && !stated.isInName && Key(stated) == Key(figure)
            && (subject.map { isOneName($0, stated.subject) } ?? true)
        }
      }
    }
    return Set(
      lost.filter { index in
        let figure = figures[index]
        guard !figure.subject.isEmpty, let link = view.sentenceLinks[figure.sentence] else {
          return false
        }
        let places = comparison.alignment.sentences[link]
        let (own, others) = view.isOld ? (places.old, places.new) : (places.new, places.old)
        return states(figure, own, view, of: figure.subject)
          && states(figure, others, other, of: nil)
      })
  }

  /// Figures of sentences without a partner whose value the answering section states anyway.
  private func restated(
    _ lost: [Int], in view: EditionView, among other: EditionView
  ) -> Set<Int> {
    guard !lost.isEmpty else { return [] }
    let twice = saidTwice(lost, in: view, once: other)
    struct Place: Hashable {
      var section: Int
      var key: Key
    }
    var wanted = Set<Int>()
    for index in lost {
      let figure = view.annotated.figures[index]
      guard isAlone(figure.sentence, in: view),
        let link = view.sectionLinks[view.section(ofSentence: figure.sentence)]
      else { continue }
      wanted.insert(link)
    }
    guard !wanted.isEmpty else { return twice }
    var stated: [Place: [Int]] = [:]
    for (index, figure) in other.annotated.figures.enumerated() where !figure.isInName {
      guard let link = other.sectionLinks[other.section(ofSentence: figure.sentence)],
        wanted.contains(link)
      else { continue }
      stated[Place(section: link, key: Key(figure)), default: []].append(index)
    }
    var result = twice
    for index in lost {
      let figure = view.annotated.figures[index]
      guard isAlone(figure.sentence, in: view),
        let link = view.sectionLinks[view.section(ofSentence: figure.sentence)],
        let others = stated[Place(section: link, key: Key(figure))]
      else { continue }
      let isMereDate = FigureMeasure(figure) == .date && figure.role != .deadline
      if isMereDate
        || others.prefix(8).contains(where: {
          Likeness.of(other.annotated.figures[$0].subject, figure.subject) >= 0.6
            && !isOfAnotherCell(figure, view, other.annotated.figures[$0], other)
        })
      {
        result.insert(index)
      }
    }
    return result
  }

  /// 15億円 in the column of this year and in that of the next: each cell states its own.
  private func isOfAnotherCell(
    _ figure: Figure, _ view: EditionView, _ candidate: Figure, _ other: EditionView
  ) -> Bool {
    guard
      case .tableRow = view.document.blocks[view.document.sentences[figure.sentence].block].kind,
      case .tableRow =
        other.document.blocks[other.document.sentences[candidate.sentence].block].kind
    else { return false }
    return figure.subject != candidate.subject
  }

  /// Whether a sentence has no partner in the other edition.
  private func isAlone(_ sentence: Int, in view: EditionView) -> Bool {
    guard let link = view.sentenceLinks[sentence] else { return true }
    let pair = comparison.alignment.sentences[link]
    return pair.old.isEmpty || pair.new.isEmpty
  }
}
