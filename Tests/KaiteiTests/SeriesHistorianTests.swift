import Kaitei
import PolicyModel
import Testing

@Suite struct SeriesHistorianTests {
  private func historian(_ texts: String...) throws -> SeriesHistorian {
    var historian = SeriesHistorian()
    for (index, text) in texts.enumerated() {
      var hint = ReadingHint()
      hint.published = .year(2020 + index)
      _ = historian.add(try EditionReader().read(Array(text.utf8), hint: hint))
    }
    return historian
  }

  @Test func `a figure is one strand however often its value changes`() throws {
    let history = try historian(
      "窓口の利用率は30％です。\n公園は5か所です。\n", "窓口の利用率は30％です。\n公園は5か所です。\n",
      "公園は6か所です。\n窓口の利用率は47.5％です。\n"
    ).history(since: 0)
    let strand = try #require(
      history.strands.first { $0.points[0].excerpt.figure?.unit == "percent" })
    #expect(strand.points.map { $0.excerpt.figure?.value.description } == ["30", "47.5"])
    #expect(strand.points.map { $0.first...$0.last } == [0...1, 2...2])
    #expect(strand.turns == 1)
    let start = try #require(strand.points.last?.excerpt.figure?.span.start)
    #expect(history.figures[start].map { history.strands[$0] } == strand)
  }

  @Test func `a demand keeps its strand when it is softened`() throws {
    let history = try historian(
      "相談窓口を全区に設置します。\n", "相談窓口を全区に設置するよう努めます。\n"
    ).history(since: 0)
    let strand = try #require(history.strands.first { $0.points.count == 2 })
    let strengths = strand.points.compactMap { $0.excerpt.demand?.strength }
    #expect(strengths.count == 2 && strengths[0] > strengths[1])
  }

  @Test func `a demand that stayed as firm is quoted as it reads now`() throws {
    let history = try historian(
      "証明書の有効期間を2年に延ばします。\n", "証明書の有効期間を3年に延ばします。\n"
    ).history(since: 0)
    let strand = try #require(
      history.strands.first { $0.points.last?.excerpt.demand != nil })
    #expect(strand.points.count == 1 && strand.points[0].first == 0)
    #expect(strand.points[0].excerpt.text == "証明書の有効期間を3年に延ばします。")
  }

  @Test func `a sentence is told as new, reworded, dropped or restored with its editions`() throws {
    let library = "図書館の開館時間を午後8時まで延長します。\n"
    let first = "公園を整備します。\n" + library
    let second = "公園を整備します。\n図書館の開館時間を午後9時まで延長します。\n"
    let third = "公園を整備します。\n"
    let history = try historian(first, second, third, first).history(since: 2)
    #expect(history.stories.map(\.event) == [.restored])
    let story = try #require(history.stories.first)
    #expect((story.said, story.worded, story.last) == (0, 0, 0))
    let dropped = try historian(first, second, third).history(since: 1)
    #expect(dropped.stories.map(\.event) == [.dropped])
    #expect(dropped.stories.first?.said == 0 && dropped.stories.first?.worded == 1)
    let reworded = try historian(first, second).history(since: 0)
    #expect(reworded.stories.map(\.event) == [.reworded])
    #expect(reworded.stories.first?.said == 0)
  }

  @Test func `a sentence that both compared editions have is no news`() throws {
    let first = "公園を整備します。\n図書館の開館時間を午後8時まで延長します。\n"
    let history = try historian(first, "公園を整備します。\n", first).history(since: 0)
    #expect(history.stories.isEmpty)
  }
}
