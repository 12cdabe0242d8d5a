public import PolicyModel

/// Numbers that a user knows and shares are held against: how many municipalities there are.
///
/// One a line: the names of the whole, divided by commas, an equals sign and the number; more
/// than one number where several are in use. `#` begins a comment.
///
///     全自治体, すべての自治体 = 1788
///     市区町村, 市町村 = 1741, 1718   # with and without the special wards
///     households in the city = 38600
public struct KnownFacts: Sendable {
  public struct Fact: Hashable, Sendable {
    public let names: [String]
    public let values: [ExactDecimal]
    /// Counted from 1.
    public let line: Int
  }

  public let facts: [Fact]
  /// Lines that are no fact.
  public let unreadable: [Int]

  public init(_ text: String = "") {
    var facts: [Fact] = []
    var unreadable: [Int] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      let sides = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let names = sides[0].split(whereSeparator: { $0 == "," || $0 == "、" }).map(Self.trimmed)
        .filter { !$0.isEmpty }
      let values =
        sides.count == 2 ? Self.numbers(String(sides[1])) : []
      guard !names.isEmpty, !values.isEmpty else {
        unreadable.append(index + 1)
        continue
      }
      facts.append(Fact(names: names, values: values, line: index + 1))
    }
    self.facts = facts
    self.unreadable = unreadable
  }

  /// `1,788` is one number, `1741, 1718` are two.
  private static func numbers(_ text: String) -> [ExactDecimal] {
    var numbers: [ExactDecimal] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "、" || $0 == ";" }) {
      var digits = part.filter { $0 != "," }
      while digits.last == "." { digits.removeLast() }
      guard let number = ExactDecimal(digits), !number.isZero else { return [] }
      numbers.append(number)
    }
    return numbers
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
