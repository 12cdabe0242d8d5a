internal import PolicyModel

/// C30: a figure that another language edition of the same text gives differently.
///
/// Fires only beside that edition: 5 % here and 3 % there, between figures that agree. Does not:
/// figures that one side leaves out, other units for one value, numbers up to three, which
/// languages put in words of their own.
struct ParallelTextCheck: ConsistencyCheck {
  static let id = "C30"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let parallel = edition.parallel else { return [] }
    let own = Self.keys(edition.edition.annotated)
    let other = Self.keys(parallel.annotated)
    let lines = LineIndex(parallel.document.text)
    return Self.gaps(own.map(\.key), other.map(\.key)).flatMap { here, there -> [Finding] in
      pairs(own[here], other[there]).map { a, b in
        let x = edition.figures[a.figure]
        let y = parallel.annotated.figures[b.figure]
        return edition.finding(
          Self.id, .high, at: [edition.excerpt(x)],
          facts: [
            .init("first", edition.surface(x)),
            .init("second", parallel.document.text.string(y.span)),
            .init("line", "\(lines.line(at: y.span.start))"),
          ],
          arithmetic: "\(x.value) ≠ \(y.value)")
      }
    }
  }

  private struct Key: Hashable {
    let kind: String
    let value: String
  }

  private struct Entry {
    let key: Key
    let figure: Int
  }

  /// What figures say in any language, in reading order.
  private static func keys(_ document: AnnotatedDocument) -> [Entry] {
    document.figures.enumerated().compactMap { index, figure in
      guard !figure.isInName, let key = key(figure) else { return nil }
      return Entry(key: key, figure: index)
    }
  }

  private static func key(_ figure: Figure) -> Key? {
    switch (figure.kind, figure.value) {
    case (.percent, .number(let number)): Key(kind: "percent", value: number.description)
    case (.number, .number(let number)), (.count, .number(let number)), (.age, .number(let number)):
      figure.unit == "fraction"
        ? Key(kind: "percent", value: (number * ExactDecimal(100)).description)
        : abs(number.approximate) <= 3 ? nil : Key(kind: "number", value: number.description)
    case (.money, .number(let number)): Key(kind: figure.unit, value: number.description)
    case (.dimension, .number(let number)): Key(kind: "dimension", value: number.description)
    case (.date, .date(let date)):
      date.year == nil ? nil : Key(kind: "date", value: date.description)
    case (.duration, .duration(let length)): Key(kind: "duration", value: length.description)
    default: nil
    }
  }

  /// The stretches of both sides that stand between figures that agree.
  ///
  /// - Complexity: O(*n·d*), *d* the number of differences, up to a limit; beyond it nothing is
  ///   said, for the texts are no translations.
  private static func gaps(_ a: [Key], _ b: [Key]) -> [(Range<Int>, Range<Int>)] {
    guard let matches = commonSubsequence(a, b) else { return [] }
    var gaps: [(Range<Int>, Range<Int>)] = []
    var (x, y) = (0, 0)
    for (i, j) in matches + [(a.count, b.count)] {
      if x < i, y < j { gaps.append((x..<i, y..<j)) }
      (x, y) = (i + 1, j + 1)
    }
    return gaps
  }

  private static func commonSubsequence(_ a: [Key], _ b: [Key]) -> [(Int, Int)]? {
    guard !a.isEmpty, !b.isEmpty, a.count <= 4000, b.count <= 4000 else { return nil }
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var matches: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        matches.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    // Two texts that share less than half of their figures are no translations.
    return matches.count * 2 >= min(a.count, b.count) ? matches : nil
  }

  /// Figures of one kind that answer to each other, as many as both sides have.
  private func pairs(_ a: ArraySlice<Entry>, _ b: ArraySlice<Entry>) -> [(Entry, Entry)] {
    var rest = Array(b)
    return a.compactMap { entry in
      guard let index = rest.firstIndex(where: { $0.key.kind == entry.key.kind }) else {
        return nil
      }
      return (entry, rest.remove(at: index))
    }
  }
}
