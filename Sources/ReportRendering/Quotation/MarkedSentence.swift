internal import PolicyModel

/// Both sides of a changed sentence as the text of the report marks them.
///
/// A change is decided by one word of its sentence; a reader who sees the sentence wants to see
/// all that differs in it.
struct MarkedSentence {
  var old: [Passage.Run]
  var new: [Passage.Run]

  /// Nil where no passage holds both sides with marks inside.
  init?(of change: Change, in passages: MarkedPassages) {
    guard let old = change.old, let new = change.new,
      let passage = passages.last(oldLine: old.line, newLine: new.line),
      let a = passage.old?.runs, let b = passage.new?.runs, let before = Self.cut(a, to: old.text),
      let after = Self.cut(b, to: new.text),
      before.contains(where: \.isChanged) || after.contains(where: \.isChanged)
    else { return nil }
    (self.old, self.new) = (before, after)
  }

  /// The runs of one sentence of a paragraph; nil where it does not stand in it.
  private static func cut(_ runs: [Passage.Run], to sentence: String) -> [Passage.Run]? {
    let text = runs.map(\.text).joined()
    guard !sentence.isEmpty, let range = text.firstRange(of: sentence) else { return nil }
    var cut: [Passage.Run] = []
    var place = 0
    let low = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let high = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    for run in runs {
      let end = place + run.text.utf8.count
      let (start, stop) = (max(low, place), min(high, end))
      if start < stop {
        let bytes = run.text.utf8.dropFirst(start - place).prefix(stop - start)
        guard let words = String(bytes) else { return nil }
        cut.append(Passage.Run(words, isChanged: run.isChanged))
      }
      place = end
    }
    return cut.map(withoutBlank).flatMap(\.self)
  }

  /// "try not ⟦to⟧ show": the blanks around a word stay outside its marks.
  private static func withoutBlank(_ run: Passage.Run) -> [Passage.Run] {
    guard run.isChanged else { return [run] }
    let words = run.text.trimmingBlanks
    guard !words.isEmpty, words.utf8.count < run.text.utf8.count else { return [run] }
    var runs = [Passage.Run(words, isChanged: true)]
    if run.text.hasPrefix(" ") { runs.insert(Passage.Run(" ", isChanged: false), at: 0) }
    if run.text.hasSuffix(" ") { runs.append(Passage.Run(" ", isChanged: false)) }
    return runs
  }

  /// Both sides by the one place at which they differ; nil where there are more.
  var onePlace: (old: ChangedWords, new: ChangedWords)? {
    func words(_ runs: [Passage.Run], like other: [Passage.Run]) -> ChangedWords? {
      if let place = runs.firstIndex(where: \.isChanged) {
        guard place == runs.lastIndex(where: \.isChanged) else { return nil }
        return ChangedWords(
          before: runs[..<place].map(\.text).joined(), changed: runs[place].text,
          after: runs[(place + 1)...].map(\.text).joined())
      }
      // The words that only the other side has would stand behind those before them.
      let text = runs.map(\.text).joined()
      let before = other.prefix { !$0.isChanged }.map(\.text).joined()
      guard text.hasPrefix(before) else { return nil }
      return ChangedWords(
        before: before, changed: "", after: String(text.dropFirst(before.count)))
    }
    guard let old = words(old, like: new), let new = words(new, like: self.old) else { return nil }
    return (old, new)
  }

  /// The new side by the one stretch that differs in it; nil where there are more, between which
  /// words stayed.
  var newStretch: ChangedWords? {
    guard let place = new.firstIndex(where: \.isChanged),
      place == new.lastIndex(where: \.isChanged)
    else { return nil }
    func text(_ runs: ArraySlice<Passage.Run>) -> String { runs.map(\.text).joined() }
    return ChangedWords(
      before: text(new[..<place]), changed: new[place].text, after: text(new[(place + 1)...]))
  }

  /// Whether both sides can be read whole in so many columns.
  func fits(_ room: Int) -> Bool {
    [old, new].allSatisfy { side in
      side.reduce(0) { $0 + DisplayWidth.of($1.text) + ($1.isChanged ? 4 : 0) } <= room
    }
  }
}

/// The passages whose words are marked, found by the lines of their sentences.
struct MarkedPassages {
  /// By their new lines; those of one line as they stand.
  private let passages: [Passage]

  init(_ passages: [Passage]) {
    var marked = passages.filter {
      $0.old != nil && $0.new != nil && ($0.kind == .edited || $0.kind == .moved)
    }
    // A stable sort: the lines rise but where passages moved.
    marked.sort { ($0.new?.line ?? 0) < ($1.new?.line ?? 0) }
    self.passages = marked
  }

  /// The last passage that begins at both lines or before them; O(log n) where passages stayed.
  func last(oldLine: Int, newLine: Int) -> Passage? {
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if (passages[middle].new?.line ?? 0) <= newLine { low = middle + 1 } else { high = middle }
    }
    return passages[..<low].last { ($0.old?.line ?? 0) <= oldLine }
  }
}
