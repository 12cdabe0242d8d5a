internal import PolicyModel

extension HTMLPage {
  /// Where each changed sentence comes from: known where the report is made from a store.
  mutating func stories() {
    guard let history, !history.stories.isEmpty else { return }
    heading("heading.story", id: "story", count: history.stories.count)
    html.element("p", ["class": "quiet"], text: phrasing["story.note"])
    for event in [
      SentenceStory.Event.restored, .dropped, .reworded, .new,
    ] {
      let own = history.stories.filter { $0.event == event }
      guard !own.isEmpty else { continue }
      html.raw("<details class=\"story\"")
      if event == .restored { html.raw(" open") }
      html.raw("><summary>")
      html.text(phrasing["story." + event.rawValue] + " " + phrasing.grouped(own.count))
      html.raw("</summary>\n<ul class=\"stories\">")
      var shown = 0
      for story in own.prefix(Self.fullRows) where !isFull(.stories) {
        self.story(story, history)
        shown += 1
      }
      if own.count > shown {
        html.element("li", text: phrasing.count("more", own.count - shown))
      }
      html.raw("</ul></details>\n")
    }
  }

  private mutating func story(_ story: SentenceStory, _ history: SeriesHistory) {
    html.element("li") { html in
      html.element(
        "span", ["class": "words", "lang": names.wordsLanguage],
        text: Phrasing.shortened(story.excerpt.text, to: 160))
      var facts: [String] = []
      func add(_ label: String, _ edition: Int) {
        guard history.editions.indices.contains(edition) else { return }
        facts.append(
          phrasing[label] + phrasing["colon"] + phrasing.mark(of: history.editions[edition]))
      }
      add("label.said", story.said)
      if story.worded != story.said { add("label.worded", story.worded) }
      if let last = story.last { add("label.last", last) }
      let isOld = story.event == .dropped
      facts.append(
        phrasing.lines(
          old: isOld ? story.excerpt.line : nil, new: isOld ? nil : story.excerpt.line))
      html.element("span", ["class": "sub"], text: phrasing.list(facts))
    }
  }
}
