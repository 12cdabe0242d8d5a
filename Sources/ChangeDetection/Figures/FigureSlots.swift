internal import PolicyModel

/// Finds which figure of an old sentence stands in the slot of which of the new one.
///
/// A slot is told by what is measured, by the words around it, by its subject and role and by
/// its place in the order. The best assignment of all figures together wins.
struct FigureSlots {
  let comparison: Comparison

  /// Pairs of indices into the figures of both editions.
  ///
  /// - Parameter likeness: how alike the sentences are.
  func pairs(old: [Int], new: [Int], likeness: Double) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var old = old[...]
    var new = new[...]
    trimEqual(&old, &new, into: &pairs)
    if old.isEmpty || new.isEmpty { return pairs }
    if old.count > Self.tooMany || new.count > Self.tooMany {
      pairs += inOrder(old, new)
      return pairs
    }
    let rows = Array(old)
    let columns = Array(new)
    let oldSlots = rows.map { Slot(comparison.old, $0) }
    let newSlots = columns.map { Slot(comparison.new, $0) }
    let isOnlyOne = { (slot: Slot, slots: [Slot]) in
      slots.filter { $0.measure == slot.measure }.count == 1
    }
    let oldAlone = oldSlots.map { isOnlyOne($0, oldSlots) }
    let newAlone = newSlots.map { isOnlyOne($0, newSlots) }
    // Where both sides measure the same things in the same order, places speak for a pair.
    let isOneShape = oldSlots.map(\.measure) == newSlots.map(\.measure)
    if isOneShape, rows.count > 1,
      rest(of: comparison.old, rows) == rest(of: comparison.new, columns)
    {
      return pairs + zip(rows, columns).map { ($0, $1) }
    }
    let found = Assignment.pairs(rows: rows.count, columns: columns.count) { row, column in
      worth(
        oldSlots[row], newSlots[column], areAlone: oldAlone[row] && newAlone[column],
        likeness: likeness
      ).map { isOneShape && row == column ? $0 + 1 : $0 }
    }
    pairs += found.map { (rows[$0.row], columns[$0.column]) }
    exchangeNamesakes(&pairs)
    return keepingDates(pairs, old: rows, new: columns)
  }

  /// 「運輸が34％、家庭が28％」 → 「家庭が31％、運輸が30％」: each is compared with its own, wherever it stands.
  private func exchangeNamesakes(_ pairs: inout [(old: Int, new: Int)]) {
    let (a, b) = (comparison.old.annotated.figures, comparison.new.annotated.figures)
    guard pairs.count > 1, pairs.count <= Self.tooMany else { return }
    for i in pairs.indices {
      let (own, kept) = (a[pairs[i].old].subject, b[pairs[i].new].subject)
      guard !own.isEmpty, own != kept else { continue }
      for j in pairs.indices.dropFirst(i + 1)
      where a[pairs[j].old].subject == kept && b[pairs[j].new].subject == own
        && FigureMeasure(a[pairs[i].old]) == FigureMeasure(b[pairs[j].new])
        && FigureMeasure(a[pairs[j].old]) == FigureMeasure(b[pairs[i].new])
      {
        (pairs[i].new, pairs[j].new) = (pairs[j].new, pairs[i].new)
        break
      }
    }
  }

  /// 「2022年10月、発行を2024年12月に停止すると発表しました」 → 「2024年12月、発行を停止しました」: the day of a
  /// thing that both editions name is the same, wherever it stands.
  private func keepingDates(
    _ pairs: [(old: Int, new: Int)], old: [Int], new: [Int]
  ) -> [(old: Int, new: Int)] {
    guard old.count != new.count, pairs.count == min(old.count, new.count) else { return pairs }
    let (a, b) = (comparison.old.annotated.figures, comparison.new.annotated.figures)
    func isKept(_ x: Int, _ y: Int) -> Bool {
      a[x].kind == .date && !a[x].subject.isEmpty && a[x].subject == b[y].subject
        && a[x].role == b[y].role && a[x].hasSameValue(as: b[y])
    }
    var pairs = pairs
    for x in old where !pairs.contains(where: { $0.old == x }) {
      if let index = pairs.firstIndex(where: { isKept(x, $0.new) && !isKept($0.old, $0.new) }) {
        pairs[index].old = x
      }
    }
    for y in new where !pairs.contains(where: { $0.new == y }) {
      if let index = pairs.firstIndex(where: { isKept($0.old, y) && !isKept($0.old, $0.new) }) {
        pairs[index].new = y
      }
    }
    return pairs
  }

  /// The words between the figures of a sentence: where they are the same and only numbers differ,
  /// 1人で5％、3人で9％ and 3人で5％、1人で9％, every number stands in the place of the one before it.
  private func rest(of view: EditionView, _ figures: [Int]) -> [UInt8] {
    var words: [UInt8] = []
    var sentence = -1
    var place = 0
    func close() {
      if sentence >= 0 {
        words += view.bytes(place..<max(place, view.document.sentences[sentence].folded.upperBound))
      }
    }
    for index in figures {
      let figure = view.annotated.figures[index]
      if figure.sentence != sentence {
        close()
        sentence = figure.sentence
        place = view.document.sentences[sentence].folded.lowerBound
      }
      words += view.bytes(place..<max(place, figure.folded.lowerBound))
      words.append(0)
      place = max(place, figure.folded.upperBound)
    }
    close()
    return words
  }

  /// Figures of a sentence beyond which not each is compared with each.
  static let tooMany = 120

  /// Figures that are the same in the same order at either end need no search.
  private func trimEqual(
    _ old: inout ArraySlice<Int>, _ new: inout ArraySlice<Int>,
    into pairs: inout [(old: Int, new: Int)]
  ) {
    guard old.count > Self.tooMany || new.count > Self.tooMany else { return }
    while let a = old.first, let b = new.first, isSame(a, b) {
      pairs.append((a, b))
      old.removeFirst()
      new.removeFirst()
    }
    while let a = old.last, let b = new.last, isSame(a, b) {
      pairs.append((a, b))
      old.removeLast()
      new.removeLast()
    }
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    comparison.old.bytes(comparison.old.annotated.figures[a].folded)
      == comparison.new.bytes(comparison.new.annotated.figures[b].folded)
  }

  /// For a sentence of hundreds of figures: equal counts go pairwise, others by their values.
  private func inOrder(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(old: Int, new: Int)] {
    if old.count == new.count { return zip(old, new).map { ($0, $1) } }
    var waiting: [String: [Int]] = [:]
    for index in new.reversed() {
      waiting[comparison.new.annotated.figures[index].valueKey, default: []].append(index)
    }
    return old.compactMap { index in
      let key = comparison.old.annotated.figures[index].valueKey
      return waiting[key]?.popLast().map { (index, $0) }
    }
  }

  /// A figure with the words around it.
  struct Slot {
    let figure: Figure
    let measure: FigureMeasure
    let before: ArraySlice<UInt8>
    let after: ArraySlice<UInt8>
    /// 0 at the sentence's begin, 1 at its end.
    let position: Double

    init(_ view: EditionView, _ index: Int) {
      figure = view.annotated.figures[index]
      measure = FigureMeasure(figure)
      let sentence = view.document.sentences[figure.sentence].folded
      let words = figure.folded.clamped(to: sentence)
      before = view.bytes(max(sentence.lowerBound, words.lowerBound - 48)..<words.lowerBound)
      after = view.bytes(words.upperBound..<min(sentence.upperBound, words.upperBound + 48))
      position =
        Double(words.lowerBound - sentence.lowerBound) / Double(max(1, sentence.count))
    }
  }

  /// How well two figures fit one slot; nil for those that must not be compared.
  private func worth(_ old: Slot, _ new: Slot, areAlone: Bool, likeness: Double) -> Double? {
    guard let kinship = old.measure.kinship(with: new.measure) else { return nil }
    let left = Self.shared(old.before.reversed(), new.before.reversed())
    let right = Self.shared(old.after, new.after)
    if kinship < 0.5, !mayReplace(old, new, left) { return nil }
    let subject = Likeness.of(old.figure.subject, new.figure.subject)
    let isSame = old.figure.hasSameValue(as: new.figure)
    var worth = kinship + 1.6 * left + 1.6 * right + 1.5 * subject
    if isSame { worth += 2.5 }
    if old.figure.kind == new.figure.kind { worth += 0.5 }
    if old.figure.role == new.figure.role {
      worth += 0.5
    } else if old.figure.role != nil && new.figure.role != nil {
      worth -= 0.8
    }
    if areAlone { worth += 1 }
    // What is told in other terms has proved its place.
    if kinship < 0.5, [old.measure, new.measure].contains(.date) { worth += 1 }
    worth -= 1.2 * abs(old.position - new.position)
    if isSame { return worth > 2.5 ? worth : nil }
    // Another value is the same figure only if something besides its unit says so.
    var evidence =
      left + right + subject + (areAlone ? old.measure.peculiarity : 0)
      + (likeness > 0.8 ? 0.3 : 0)
    if areAlone && evidence < 0.75 {
      let context = max(
        Self.likeness(old.before, new.before), Self.likeness(old.after, new.after))
      evidence += 0.6 * context
      worth += context
    }
    return evidence >= 0.75 && worth > 3 ? worth : nil
  }

  /// 2人以上 → 過半数, 3日以内に → 翌日までに: what is told in wholly other terms is one figure only in the
  /// very same place.
  private func mayReplace(_ old: Slot, _ new: Slot, _ left: Double) -> Bool {
    let measures = [old.measure, new.measure]
    guard measures.contains(.ratio) || measures.contains(.date) else { return true }
    if measures.contains(.date), old.figure.bound != .atMost || new.figure.bound != .atMost {
      return false
    }
    let tie = Array("に".utf8)
    let right = Self.shared(
      old.after.starts(with: tie) ? old.after.dropFirst(3) : old.after,
      new.after.starts(with: tie) ? new.after.dropFirst(3) : new.after)
    return left + right >= (measures.contains(.date) ? 0.9 : 1.2)
  }

  /// How alike the words on one side are where a particle or an ending has changed.
  private static func likeness(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Double {
    Likeness.of(String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
  }

  /// How far two contexts agree, going outwards: 1 for 24 bytes or up to both ends.
  private static func shared(
    _ a: some Collection<UInt8>, _ b: some Collection<UInt8>
  ) -> Double {
    var count = 0
    for (x, y) in zip(a, b) {
      if x != y { return min(1, Double(count) / 24) }
      count += 1
    }
    if a.count == b.count { return 1 }
    return min(1, Double(count) / 24)
  }
}
