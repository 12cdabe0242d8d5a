import Kaitei
import ReportRendering
import Testing

@Suite struct TimelineTests {
  private func timeline(_ texts: (date: String, text: String)...) throws -> EditionTimeline {
    EditionTimeline(
      try texts.map { date, text in
        var hint = ReadingHint()
        hint.published = CalendarDate(iso: date)
        return try EditionReader().read(Array(text.utf8), hint: hint)
      })
  }

  @Test func `a share is followed by the words before it`() throws {
    let track = try #require(
      try timeline(
        ("2023", "窓口の利用率は30％です。利用率の低い3か所を見直します。\n"),
        ("2024", "窓口の開設は5か所です。\n"),
        ("2025", "窓口の利用率は47.5％です。利用率の低い3か所を見直します。\n")
      ).track("利用率"))
    #expect(track.points.map(\.value) == ["30", nil, "47.5"])
    #expect(track.points.last?.delta?.description == "17.5")
  }

  @Test func `of two things that the words may mean, the one that changed is followed`() throws {
    let track = try #require(
      try timeline(
        ("2024", "経過措置は2025年3月末までです。\n経過措置は1年ごとに見直します。\n"),
        ("2025", "経過措置は2026年3月末までです。\n経過措置は1年ごとに見直します。\n")
      ).track("経過措置"))
    #expect(track.points.map(\.value) == ["2025-03-31", "2026-03-31"])
  }

  @Test func `where an amount and its date stand together, the amount is followed`() throws {
    let track = try #require(
      try timeline(
        ("2024", "待機児童を2026年度末までに200人減らす。\n"),
        ("2025", "待機児童を2027年度末までに200人減らす。\n"),
        ("2026", "待機児童を2027年度末までに250人減らす。\n")
      ).track("待機児童"))
    #expect(track.points.map(\.value) == ["200", "200", "250"])
  }

  @Test func `words that no edition says are not tracked`() throws {
    #expect(try timeline(("2023", "窓口は3か所です。\n")).track("温泉") == nil)
  }

  @Test func `a sentence is found before it had its wording, and after it was gone`() throws {
    let origin = try #require(
      try timeline(
        ("2022", "公園を整備します。\n図書館の開館時間を午後8時まで延長します。\n"),
        ("2023", "公園を整備します。\n図書館の開館時間を午後9時まで延長します。\n"),
        ("2024", "公園を整備します。\n市役所の受付を改めます。\n"),
        ("2025", "公園を整備します。\n図書館の開館時間を午後9時まで延長します。\n")
      ).origin("午後9時"))
    #expect(origin.steps.map(\.event) == [.first, .changed, .dropped, .restored])
    #expect(
      origin.steps.map { $0.edition.published?.date.description }
        == ["2022", "2023", "2024", "2025"])
    #expect(origin.steps.map(\.saysWords) == [false, true, true, true])
    #expect(origin.steps[1].edits == [Origin.Edit(old: "午後8時まで", new: "午後9時まで")])
    let told = TimelineRenderer(format: .terminal, language: .japanese).render(origin)
    #expect(told.contains("2022  初出（別の表現）"))
    #expect(told.contains("2023  変更（この表現はここから）"))
    #expect(told.contains("    午後8時まで → 午後9時まで\n"))
  }
}
