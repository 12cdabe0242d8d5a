import ChangeDetection
import Kaitei
import PolicyModel
import SequenceDiff
import Testing

/// What is found in a text and between two texts keeps its laws, whatever the texts are.
@Suite struct UnderstandingFuzzTests {
  @Test func `figures and demands stand in the text that they are told of`() {
    Fuzz("figures").run(rounds: 80) { input, _ in
      let text = String(decoding: input, as: UTF8.self)
      guard let edition = try? EditionReader().read(Array(text.utf8)) else { return }
      let document = edition.document
      for figure in edition.annotated.figures {
        #expect(figure.span.start < figure.span.end && figure.span.end <= document.text.utf8.count)
        #expect(figure.folded.upperBound <= document.folded.utf8.count)
        #expect(!document.folded.visibleText(figure.folded, in: document.text).isEmpty)
      }
      for demand in edition.annotated.demands {
        #expect(demand.span.end <= document.text.utf8.count)
        #expect((0...5).contains(demand.strength) && (0...3).contains(demand.testability))
      }
      _ = EditionChecker().findings(in: edition)
    }
  }

  @Test func `a number is read alike however it is written`() {
    Fuzz("numbers").run(rounds: 60) { _, dice in
      // Shapes that are no year, no ordinal and no phone number.
      let value = 1 + dice.roll([90, 9_000, 900_000, 90_000_000].randomElement(using: &dice) ?? 90)
      let spellings = [
        "\(value)円", Self.grouped(value) + "円", Self.wide(Self.grouped(value)) + "円",
        Self.wide("\(value)") + "円", Self.kanji(value) + "円", Self.mixed(value) + "円",
      ]
      for spelling in spellings {
        let figures = Self.figures(in: "手当の額は\(spelling)とする。")
        #expect(
          figures.contains {
            $0.value.description.hasSuffix("\(value)") || Self.number($0) == value
          },
          "\(spelling) is \(value), read as \(figures.map(\.value))")
      }
    }
  }

  @Test func `an era's date is the date of its year`() {
    // The year before the era, and its first and last whole years by the calendar of today.
    let eras: [(name: String, before: Int, first: Int, last: Int)] = [
      ("令和", 2018, 2020, 2040), ("平成", 1988, 1990, 2018), ("昭和", 1925, 1927, 1988),
      ("大正", 1911, 1913, 1925), ("明治", 1867, 1873, 1911),
    ]
    Fuzz("eras").run(rounds: 50) { _, dice in
      let era = eras[dice.roll(eras.count)]
      let year = era.first + dice.roll(era.last - era.first + 1)
      let (month, day) = (1 + dice.roll(12), 1 + dice.roll(28))
      let count = year - era.before
      let told = Self.figures(in: "期日は\(era.name)\(count)年\(month)月\(day)日とする。").map(\.value)
      let plain = Self.figures(in: "期日は\(year)年\(month)月\(day)日とする。").map(\.value)
      #expect(told == plain && plain.count == 1, "\(era.name)\(count)年\(month)月\(day)日")
    }
  }

  @Test func `what a report shows is both texts whole`() {
    let comparer = EditionComparer(options: DetectionOptions(includesUnchanged: true))
    Fuzz("align").run(rounds: 60) { input, dice in
      var other = input
      for _ in 0..<1 + dice.roll(6) { Mutation.change(&other, Seeds.texts, &dice) }
      guard let old = Self.read(input), let new = Self.read(other) else { return }
      let report = comparer.report(from: old, to: new)
      #expect(
        Self.letters(report.passages.compactMap(\.old?.text)) == Self.letters(Self.spoken(old)))
      #expect(
        Self.letters(report.passages.compactMap(\.new?.text)) == Self.letters(Self.spoken(new)))
      #expect(Set(report.changes.map(\.id)).count == report.changes.count)
      #expect(comparer.report(from: old, to: old).changes.isEmpty)
    }
  }

  @Test func `a script turns one sequence into the other`() {
    Fuzz("script").run(rounds: 200) { input, dice in
      let old = input.map { Int32($0 % 24) }
      var other = input
      for _ in 0..<1 + dice.roll(6) { Mutation.change(&other, Seeds.texts, &dice) }
      let new = other.map { Int32($0 % 24) }
      for method in [SequenceComparison(), SequenceComparison(method: .anchored, searchLimit: 8)] {
        let script = method.script(old: old, new: new)
        #expect(script.applied(to: old, takingFrom: new) == new)
        #expect(script.inverse.applied(to: new, takingFrom: old) == old)
      }
    }
  }

  // MARK: -

  static func read(_ input: [UInt8]) -> AnnotatedEdition? {
    let text = String(decoding: input, as: UTF8.self)
    return try? EditionReader().read(
      Array(text.utf8), hint: ReadingHint(published: CalendarDate(iso: "2026-01-01")))
  }

  private static func spoken(_ edition: AnnotatedEdition) -> [String] {
    edition.document.sentences.indices.map { edition.document.visibleText(ofSentence: $0) }
  }

  private static func letters(_ texts: [String]) -> [Unicode.Scalar] {
    texts.joined().unicodeScalars.filter { $0.properties.isAlphabetic }.sorted()
  }

  private static func figures(in text: String) -> [Figure] {
    read(Array(text.utf8))?.annotated.figures ?? []
  }

  private static func number(_ figure: Figure) -> Int? {
    guard case .number(let number) = figure.value else { return nil }
    return Int(exactly: number.approximate)
  }

  private static func grouped(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  private static func wide(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  /// 12345 as 一万二千三百四十五.
  private static func kanji(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    func small(_ value: Int) -> String {
      var words = ""
      for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = value / unit % 10
        guard digit > 0 else { continue }
        words += (digit == 1 && unit > 1 ? "" : digits[digit]) + name
      }
      return words
    }
    let (high, low) = (value / 10_000, value % 10_000)
    return (high > 0 ? small(high) + "万" : "") + small(low)
  }

  /// 12345 as 1万2345.
  private static func mixed(_ value: Int) -> String {
    let (high, low) = (value / 10_000, value % 10_000)
    return (high > 0 ? "\(high)万" : "") + (low > 0 || high == 0 ? "\(low)" : "")
  }
}
