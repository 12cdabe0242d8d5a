internal import Lexicon
internal import PolicyModel

/// The day of the week that stands with a date: 5月20日(火), Tuesday, 20 May.
struct WeekdayBeside {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// 5月20日(火) → 5月20日(水): one of both contradicts the calendar, or another day is meant.
  ///
  /// In the editions of two years one day of the year falls on two days of the week.
  func differs(_ old: Figure, _ new: Figure) -> Bool {
    guard old.kind == .date, new.kind == .date, let a = weekday(of: old, comparison.old),
      let b = weekday(of: new, comparison.new)
    else { return false }
    return a != b && !(isOfCalendar(a, old) && isOfCalendar(b, new))
  }

  private func isOfCalendar(_ weekday: Int, _ figure: Figure) -> Bool {
    guard case .date(let date) = figure.value, date.year != nil, date.day != nil,
      let day = date.days()?.lowerBound
    else { return false }
    return day.weekday - 1 == weekday
  }

  private func weekday(of figure: Figure, _ view: EditionView) -> Int? {
    let own = view.words(figure.folded)
    if let open = own.lastIndex(of: "(") {
      let inside = own[own.index(after: open)...]
      return WeekdayNames.japanese.firstIndex { inside.hasPrefix($0) }
        ?? Weekdays.named(in: own).first
    }
    if let day = Weekdays.named(in: own).first { return day }
    let sentence = view.document.sentences[figure.sentence].folded
    let start = max(sentence.lowerBound, figure.folded.lowerBound - 14)
    let before = view.words(start..<figure.folded.lowerBound).lowercased()
    return WeekdayNames.english.firstIndex {
      before.hasSuffix($0 + ", ") || before.hasSuffix($0 + " ")
    }
  }
}

/// The days of the week that words name, Monday 0.
enum Weekdays {
  static func named(in words: String) -> [Int] {
    let folded = words.lowercased()
    let english = WeekdayNames.english.indices.filter { folded.contains(WeekdayNames.english[$0]) }
    if !english.isEmpty { return english }
    guard folded.holdsBytes(of: "曜") else { return [] }
    let signs = Array(folded)
    var days: Set<Int> = []
    for place in signs.indices where signs[place] == "曜" {
      var place = place - 1
      while place >= 0, let day = WeekdayNames.japanese.firstIndex(of: String(signs[place])),
        place == 0 || signs[place - 1] != "曜"
      {
        days.insert(day)
        // 毎週月・木曜日: one 曜 for both.
        guard place >= 2, WeekdayNames.between.contains(signs[place - 1]) else { break }
        place -= 2
      }
    }
    return days.sorted()
  }
}
