import PolicyModel
import Testing

@Suite struct ExcerptTests {
  private let figure = Figure(
    kind: .count, value: .number(ExactNumber(30)), written: "30", unit: "人", rule: "count",
    sentence: 0, span: SourceSpan(0, 5), folded: 0..<5)
  private let demand = Demand(
    frame: .commitment, action: .increase, verb: "増やす", polarity: 1, object: "職員",
    strength: 4, cue: "増やします", cueSpan: SourceSpan(6, 20), role: .body, rule: "volition",
    sentence: 0, span: SourceSpan(0, 20), folded: 0..<20)

  @Test func `an excerpt shows what it was made with`() {
    for (figure, demand) in [(nil, nil), (figure, nil), (nil, demand), (figure, demand)] {
      let excerpt = Excerpt(
        text: "職員を30人増やします", line: 1, section: [], span: SourceSpan(0, 20), figure: figure,
        demand: demand)
      #expect(excerpt.figure == figure)
      #expect(excerpt.demand == demand)
    }
  }

  @Test func `figure and demand change without each other`() {
    var excerpt = Excerpt(text: "", line: 1, section: [], span: SourceSpan(0, 0), demand: demand)
    excerpt.figure = figure
    #expect(excerpt.figure == figure && excerpt.demand == demand)
    excerpt.demand = nil
    #expect(excerpt.figure == figure && excerpt.demand == nil)
    excerpt.figure = nil
    #expect(excerpt == Excerpt(text: "", line: 1, section: [], span: SourceSpan(0, 0)))
  }
}
