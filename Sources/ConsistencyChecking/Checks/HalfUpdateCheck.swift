internal import PolicyModel

/// C28: a figure that was updated in one place and left as it was in another.
///
/// Fires: 利用率38％ became 47％ in one sentence, and another sentence that stood unchanged still
/// says 利用率38％. Does not: values at another date, of another subject or unit,
/// in another row or column.
struct HalfUpdateCheck: ConsistencyCheck {
  static let id = "C28"
  static let asksPredecessor = true
  static let asksMeasures = true

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let predecessor = edition.predecessor else { return [] }
    let updates = updates(in: edition, from: predecessor)
    guard !updates.isEmpty else { return [] }
    let before = predecessor.edition.annotated.figures
    var left = LeftBehind(by: updates.map { before[$0.old] }, in: edition)
    let alike = measuredAlike(updates, left, in: edition)
    // One value left behind is told once, however often it was updated elsewhere.
    var missed: [(twin: Int, new: Int)] = []
    var isMissed = [Bool](repeating: false, count: edition.figures.count)
    for (number, update) in updates.enumerated() {
      let old = before[update.old]
      let new = edition.figures[update.new]
      let subject = left.subject(of: old)
      for twin in left.twins(ofUpdate: number) where !isMissed[twin] {
        guard
          edition.figures[twin].role == old.role
            || edition.isEnd(edition.figures[twin]) && edition.isEnd(new),
          edition.figures[twin].sentence != new.sentence,
          edition.figures[twin].asOf == nil || edition.figures[twin].asOf == old.asOf
        else { continue }
        let theirs = left.subject(of: edition.figures[twin])
        // Cells of tables say by row and column what they measure.
        if edition.isCell(edition.figures[twin]), edition.isCell(new),
          edition.figures[twin].subject != new.subject
        {
          continue
        }
        guard
          alike.contains(MeasurePair(min(twin, update.new), max(twin, update.new)))
            || (edition.isEnglish
              ? left.isOneName(subject, theirs) : left.areNamedAlike(subject, theirs))
        else { continue }
        isMissed[twin] = true
        missed.append((twin, update.new))
      }
    }
    return missed.sorted { $0.twin < $1.twin }.map { found in
      let (twin, new) = (edition.figures[found.twin], edition.figures[found.new])
      // What went from one value to the other is named, not what kept it.
      let named = [new, twin].first { edition.names($0) } ?? new
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(new), edition.excerpt(twin)],
        facts: [
          .init("subject", edition.isEnglish ? "" : named.subject),
          .init("old", edition.shown(twin)), .init("new", edition.shown(new)),
          .init("oldWritten", edition.surface(twin)), .init("newWritten", edition.surface(new)),
        ],
        arithmetic: "\(twin.value) → \(new.value), \(twin.value)")
    }
  }

  /// A figure that changed its value, as an index into the figures of either edition.
  private struct Update {
    let old: Int
    let new: Int
  }

  /// The pairs of figures of one thing of which one was updated and one left behind.
  private func measuredAlike(
    _ updates: [Update], _ left: LeftBehind, in edition: CheckedEdition
  ) -> Set<MeasurePair> {
    var isUpdated = [Bool](repeating: false, count: edition.figures.count)
    for update in updates { isUpdated[update.new] = true }
    let measures = edition.measures.measures
    var alike: Set<MeasurePair> = []
    for pair in edition.alikeMeasures {
      let (a, b) = (measures[pair.first].figure, measures[pair.second].figure)
      if isUpdated[a] && left.holds(b) || isUpdated[b] && left.holds(a) {
        alike.insert(MeasurePair(min(a, b), max(a, b)))
      }
    }
    return alike
  }

  /// Figures that changed their value inside a sentence that otherwise answers to one of old.
  private func updates(
    in edition: CheckedEdition, from predecessor: Predecessor
  ) -> [Update] {
    var updates: [Update] = []
    for link in predecessor.alignment.sentences
    where link.similarity < 1 && link.similarity >= 0.5 {
      guard link.old.count == 1, link.new.count == 1 else { continue }
      let old = predecessor.edition.annotated.figures(inSentence: link.old[0])
      let new = edition.figures(inSentence: link.new[0])
      guard old.count == new.count else { continue }
      for (a, b) in zip(old.indices, new.indices)
      where old[a].kind == new[b].kind && old[a].unit == new[b].unit
        && old[a].value != new[b].value && !old[a].isInName
      {
        updates.append(Update(old: a, new: b))
      }
    }
    return updates
  }
}

extension CheckedEdition {
  fileprivate func isCell(_ figure: Figure) -> Bool {
    if case .tableRow = blocks[sentences[figure.sentence].block].kind { true } else { false }
  }
}

/// The figures of unchanged sentences that say what an update said before.
private struct LeftBehind {
  /// In a text made of copies one value stays in thousands of places.
  private static let mostTwins = 64
  /// For each update, the number of what it said before.
  private let saying: [Int32]
  /// For each saying, the figures of unchanged sentences that say it.
  private var twins: [[Int32]]
  private var isTwin: [Bool]
  private var subjects = TextNumbers()
  /// What is known of each subject by its number, once it was asked for.
  private var names: [Name?] = []

  private struct Name {
    let key: SubjectKey
    let nouns: Set<String>
  }

  init(by updates: [Figure], in edition: CheckedEdition) {
    var numbers: [Saying: Int32] = [:]
    var kinds: Set<Figure.Kind> = []
    saying = updates.map { old in
      let key = Saying(old)
      kinds.insert(old.kind)
      if let number = numbers[key] { return number }
      let number = Int32(numbers.count)
      numbers[key] = number
      return number
    }
    twins = Array(repeating: [], count: numbers.count)
    isTwin = Array(repeating: false, count: edition.figures.count)
    for index in edition.figures.indices
    where !edition.figures[index].isInName && kinds.contains(edition.figures[index].kind)
      && edition.isUnchanged(edition.figures[index].sentence)
    {
      guard let number = numbers[Saying(edition.figures[index])].map(Int.init),
        twins[number].count < Self.mostTwins
      else { continue }
      twins[number].append(Int32(index))
      isTwin[index] = true
    }
  }

  private struct Saying: Hashable {
    let kind: Figure.Kind
    let unit: String
    let value: Figure.Value

    init(_ figure: Figure) {
      kind = figure.kind
      unit = figure.unit
      value = figure.value
    }
  }

  /// Whether a figure still says what some update said.
  func holds(_ figure: Int) -> Bool { isTwin[figure] }

  /// The figures that still say what an update said, in reading order.
  func twins(ofUpdate update: Int) -> [Int] { twins[Int(saying[update])].map(Int.init) }

  /// The number of a figure's subject.
  mutating func subject(of figure: Figure) -> Int {
    let number = Int(subjects.number(entering: figure.subject))
    if number == names.count { names.append(nil) }
    return number
  }

  /// Whether two subjects are one name.
  mutating func isOneName(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (name(a).key, name(b).key)
    return !first.text.isEmpty && first == second
  }

  /// Whether two subjects are one name or have a noun in common.
  mutating func areNamedAlike(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (name(a), name(b))
    guard !first.key.text.isEmpty, !second.key.text.isEmpty else { return false }
    return first.key == second.key || !first.nouns.isDisjoint(with: second.nouns)
  }

  private mutating func name(_ number: Int) -> Name {
    if let known = names[number] { return known }
    let key = SubjectKey(subjects.texts[number])
    let name = Name(key: key, nouns: key.nouns)
    names[number] = name
    return name
  }
}
