import DocumentReading
import Extraction
import Foundation
import PolicyModel
import Testing

/// Sentences that documents have in common are read once, and to the same effect as apart.
@Suite struct SentenceReadingsTests {
  private func document(_ text: String, _ language: Language) throws -> Document {
    let hint = ReadingHint(format: .text, language: language)
    return try DocumentReader().read(Array(text.utf8), hint: hint).document
  }

  private func expectSameAsApart(
    _ texts: [(text: String, published: CalendarDate?)], _ language: Language
  ) throws {
    let readings = SentenceReadings()
    for (text, published) in texts {
      let document = try document(text, language)
      let shared = Annotator(readings: readings).annotate(document, published: published)
      let apart = Annotator().annotate(document, published: published)
      #expect(shared.figures == apart.figures)
      #expect(shared.demands == apart.demands)
      #expect(!apart.figures.isEmpty)
    }
  }

  @Test func aSentenceThatStandsElsewhereKeepsItsPlaces() throws {
    let promise = "市は、2027年3月末までに相談員を12人に増やします。"
    try expectSameAsApart(
      [
        ("港町の計画\n\n\(promise)\n", .month(year: 2025, 4)),
        ("港町の計画\n\n窓口の利用者は38％にとどまります。\(promise)\n", .month(year: 2026, 4)),
      ], .japanese)
  }

  @Test func whatTheEditionsDateDecidesIsDecidedForEach() throws {
    let text = "港町の計画\n\n昨年12月に始めた制度は、98年の調査をもとに、30年代の見通しを示します。来年度は3割増やします。\n"
    let early = text
    try expectSameAsApart(
      [
        (early, .month(year: 2001, 4)), (text, .month(year: 2026, 4)), (text, nil),
        (text, .month(year: 2001, 6)),
      ], .japanese)
    let readings = SentenceReadings()
    let years = try [2001, 2026].map { year in
      Annotator(readings: readings)
        .annotate(try document(text, .japanese), published: .month(year: year, 4))
        .figures.first.map { "\($0.value)" }
    }
    #expect(years == ["2000-12", "2025-12"])
  }

  @Test func whatTheTitleTellsIsToldOfEach() throws {
    let rule = "利用者は、名札を着ける。事務局は、10日以内に回答する。\n"
    try expectSameAsApart(
      [("港町図書館利用規則\n\n\(rule)", nil), ("港町図書館のあゆみ\n\n\(rule)", nil)], .japanese)
  }

  @Test func englishSentencesToo() throws {
    let promise = "We will build 40 homes by March 2027 and keep rents below 30%."
    try expectSameAsApart(
      [
        ("Harbour plan\n\n\(promise)\n", .month(year: 2025, 4)),
        ("Harbour plan\n\nRents rose by 4% last year. \(promise)\n", .month(year: 2026, 4)),
      ], .english)
  }

  @Test func aTextThatRepeatsItselfIsReadInEachPlace() throws {
    let part = (1...40).map { "第\($0)地区では、\($0 + 20)人の職員が2026年度までに窓口を開きます。\n" }.joined()
    let text = "港町の計画\n\n" + String(repeating: part, count: 120)
    let found = Annotator().annotate(try document(text, .japanese), published: nil)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = LineIndex(found.document.text)
    #expect(found.demands.count == 4800)
    for figure in found.figures where figure.kind == .count {
      let line = lines[index.line(at: figure.span.start) - 1]
      #expect(line.contains(found.document.text.string(figure.span)))
    }
  }

  @Test func editionsReadAtOnceAreReadAsApart() async throws {
    let parts = (1...1500).map {
      "第\($0)号の施設は、年間\($0 * 3)件の相談を受け、2028年度までに\($0 % 9 + 2)割を電子化します。\n"
    }
    let old = try document("港町の計画\n\n" + parts.joined(), .japanese)
    let new = try document("港町の計画\n\n" + parts.dropFirst(7).joined(), .japanese)
    let readings = SentenceReadings()
    let read = await withTaskGroup(of: (Bool, AnnotatedDocument).self) { group in
      for isOld in [true, false] {
        group.addTask {
          (isOld, Annotator(readings: readings).annotate(isOld ? old : new, published: nil))
        }
      }
      return await group.reduce(into: [Bool: AnnotatedDocument]()) { $0[$1.0] = $1.1 }
    }
    #expect(read[true]?.figures == Annotator().annotate(old, published: nil).figures)
    #expect(read[false]?.figures == Annotator().annotate(new, published: nil).figures)
    #expect(read[false]?.demands == Annotator().annotate(new, published: nil).demands)
  }
}
