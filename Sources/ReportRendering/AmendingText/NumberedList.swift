/// Numbered parts of one whole in two editions, and how one list becomes the other.
///
/// Parts are articles, paragraphs or items. Where numbers go up the last part moves first, so
/// that no number is given twice; where they go down the first one does.
struct NumberedList {
  struct Part: Hashable {
    /// 第三条, 第二項, 第一号.
    var name: String
    /// The part that it is in the other edition; nil for one that came or went.
    var partner: Int?
    /// What is said of its words in the sentence that moves it.
    var clauses: [AmendingSentence.Clause] = []
    /// What is said of it in sentences of its own, before anything moves.
    var before: [AmendingSentence] = []
    /// Its words, where it is new.
    var lines: [String] = []
    /// It comes or goes with the chapter around it, which is told elsewhere.
    var isElsewhere = false
    /// What is told to go, where that is not the part itself: 第三章の章名.
    var goesAs: String?
  }

  let old: [Part]
  let new: [Part]
  /// 条, 項, 号.
  let unit: String
  let style: NumeralStyle
  /// 第三条, where the parts are an article's.
  let whole: String

  /// The sentences, each with the lines that it brings in.
  func sentences() -> [AmendingSentence] {
    var sentences: [AmendingSentence] = []
    var index = 0
    if !old.isEmpty, !isUp(0) { sentences += incoming(before: old[0].name) }
    while index < old.count {
      var end = index + 1
      if isUp(index) {
        while end < old.count, isUp(end) { end += 1 }
      } else if isFalling(index) {
        while end < old.count, isFalling(end) { end += 1 }
      }
      sentences += old[index..<end].flatMap(\.before)
      if isUp(index) {
        sentences += rising(index..<end)
      } else if isFalling(index) {
        sentences += falling(index..<end)
      } else if !old[index].clauses.isEmpty {
        sentences.append(AmendingSentence(old[index].clauses, style: style))
      }
      // What comes behind, unless the next part moves up to make room and says so itself.
      if end == old.count || !isUp(end) { sentences += incoming(behind: end - 1) }
      index = end
    }
    return sentences
  }

  private func isShifted(_ index: Int) -> Bool {
    old[index].partner.map { new[$0].name != old[index].name } ?? false
  }

  private func isUp(_ index: Int) -> Bool {
    isShifted(index) && old[index].partner.map { $0 > index } ?? false
  }

  private func isFalling(_ index: Int) -> Bool {
    old[index].partner == nil || isShifted(index) && !isUp(index)
  }

  /// New parts right before another new one, without those told elsewhere.
  private func room(before partner: Int) -> Range<Int> {
    var start = partner
    while start > 0, new[start - 1].partner == nil { start -= 1 }
    return start..<(new[start..<partner].firstIndex(where: \.isElsewhere) ?? partner)
  }

  // MARK: Moving

  private func rising(_ range: Range<Int>) -> [AmendingSentence] {
    var sentences: [AmendingSentence] = []
    var clauses: [AmendingSentence.Clause] = []
    var last = range.upperBound - 1
    while last >= range.lowerBound {
      var first = last
      // Parts that move alike and are otherwise left alone are told together.
      while first > range.lowerBound, old[first - 1].clauses.isEmpty, old[last].clauses.isEmpty,
        step(first - 1) == step(last)
      { first -= 1 }
      clauses += moved(first...last, .moveDown)
      let room = room(before: old[first].partner ?? 0)
      if !room.isEmpty {
        let before = old[..<first].last { $0.partner != nil }
        let isMoved = first > range.lowerBound
        let name = before.map { part in
          isMoved ? part.name : part.partner.map { new[$0].name } ?? part.name
        }
        clauses.append(
          .init(
            words: name.map { .behind($0, count: room.count) }
              ?? .before(old[first].name, count: room.count), verb: .add, unit: unit))
        sentences.append(sentence(clauses, bringing: room))
        clauses = []
      }
      last = first - 1
    }
    if !clauses.isEmpty { sentences.append(sentence(clauses)) }
    return sentences
  }

  private func falling(_ range: Range<Int>) -> [AmendingSentence] {
    var clauses: [AmendingSentence.Clause] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index + 1
      if old[index].partner == nil {
        while end < range.upperBound, old[end].partner == nil { end += 1 }
        let names = old[index..<end].filter { !$0.isElsewhere }.map { $0.goesAs ?? $0.name }
        if !names.isEmpty {
          clauses.append(.init(words: .parts(names), verb: .delete, unit: unit))
        }
      } else {
        while end < range.upperBound, old[end].partner != nil, old[end].clauses.isEmpty,
          old[index].clauses.isEmpty, step(end) == step(index)
        { end += 1 }
        clauses += moved(index...end - 1, .moveUp)
      }
      index = end
    }
    return clauses.isEmpty ? [] : [sentence(clauses)]
  }

  private func step(_ index: Int) -> Int { (old[index].partner ?? index) - index }

  private func moved(
    _ range: ClosedRange<Int>, _ verb: AmendingSentence.Verb
  ) -> [AmendingSentence.Clause] {
    let (first, last) = (range.lowerBound, range.upperBound)
    if range.count > 2 {
      let count = style.words(abs(step(first)))
      return [
        .init(words: .range(old[first].name, old[last].name, by: count), verb: verb, unit: unit)
      ]
    }
    let order = verb == .moveDown ? Array(range.reversed()) : Array(range)
    return order.flatMap { index in
      let name = old[index].partner.map { new[$0].name } ?? ""
      let told = old[index].clauses.isEmpty ? old[index].name : nil
      return old[index].clauses + [
        .init(words: .becomes(told, name), verb: .become, unit: unit)
      ]
    }
  }

  // MARK: Coming

  private func incoming(behind index: Int) -> [AmendingSentence] {
    guard let kept = old[...index].last(where: { $0.partner != nil }), let partner = kept.partner
    else { return [] }
    var end = partner + 1
    while end < new.count, new[end].partner == nil, !new[end].isElsewhere { end += 1 }
    guard end > partner + 1 else { return [] }
    let range = partner + 1..<end
    if index == old.count - 1, !whole.isEmpty {
      let words = AmendingSentence.Words.atEnd(whole, count: range.count)
      return [
        AmendingSentence(
          [.init(words: words, verb: .add, unit: unit)], lines: range.flatMap { new[$0].lines },
          style: style)
      ]
    }
    return [
      sentence(
        [.init(words: .behind(new[partner].name, count: range.count), verb: .add, unit: unit)],
        bringing: range)
    ]
  }

  /// What comes before everything.
  private func incoming(before name: String) -> [AmendingSentence] {
    let range = room(before: old.lazy.compactMap(\.partner).first ?? new.count)
    guard !range.isEmpty else { return [] }
    return [
      sentence(
        [.init(words: .before(name, count: range.count), verb: .add, unit: unit)],
        bringing: range)
    ]
  }

  private func sentence(
    _ clauses: [AmendingSentence.Clause], bringing range: Range<Int> = 0..<0
  ) -> AmendingSentence {
    AmendingSentence(
      clauses, lines: range.flatMap { new[$0].lines }, inside: whole, style: style)
  }
}
