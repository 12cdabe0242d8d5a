internal import Lexicon
internal import PolicyModel

/// What an amount is told for: a stretch of time, or a thing of which there are several.
struct AmountShare {
  enum Measure: Equatable {
    case period(AmountPeriods.Period)
    /// A word for it, folded: 世帯, tonne.
    case thing(String)
  }

  let measure: Measure
  /// The figure's words with those that tell the measure, in the folded text.
  let words: Range<Int>

  /// Nil where nothing tells.
  init?(of figure: Figure, in view: EditionView) {
    switch figure.kind {
    case .money, .percent, .count, .number, .dimension, .duration: break
    default: return nil
    }
    let place = figure.folded
    let sentence = view.document.sentences[figure.sentence].folded
    let own = view.words(place)
    if let measure = Self.measure(heading: own, isLength: figure.kind == .duration) {
      self.init(measure, place)
      return
    }
    let before = view.words(max(sentence.lowerBound, place.lowerBound - 36)..<place.lowerBound)
    if let (measure, count) = Self.measure(before: before) {
      self.init(measure, place.lowerBound - count..<place.upperBound)
      return
    }
    let behind = view.words(place.upperBound..<min(sentence.upperBound, place.upperBound + 32))
    for row in AmountPeriods.after {
      if own.hasSuffix(row.word) {
        self.init(.period(row.period), place)
        return
      }
      if behind.hasPrefix(row.word),
        !(behind.dropFirst(row.word.count).first?.isLetter ?? false)
      {
        self.init(.period(row.period), place.lowerBound..<place.upperBound + row.word.utf8.count)
        return
      }
    }
    if let (thing, _) = Self.thing(own) {
      self.init(.thing(thing), place)
    } else if let (thing, count) = Self.thing(behind, isAtStart: true) {
      self.init(.thing(thing), place.lowerBound..<place.upperBound + count)
    } else {
      return nil
    }
  }

  private init(_ measure: Measure, _ words: Range<Int>) {
    self.measure = measure
    self.words = words
  }

  // MARK: Japanese

  /// 月額3万円, 月3万円: the head of the amount's own words.
  private static func measure(heading own: String, isLength: Bool) -> Measure? {
    if !isLength, let row = AmountPeriods.before.first(where: { own.hasPrefix($0.word) }) {
      return .period(row.period)
    }
    let row = AmountPeriods.beforeAlone.first {
      own.hasPrefix($0.word) && own.dropFirst($0.word.count).first?.isNumber == true
    }
    return row.map { .period($0.period) }
  }

  /// What the words before an amount tell, and how many bytes of them do: 1時間当たり, 1世帯につき.
  private static func measure(before words: String) -> (Measure, Int)? {
    var lead = words[...]
    if let cut = lead.lastIndex(where: { "、。(「".contains($0) }) {
      lead = lead[lead.index(after: cut)...]
    }
    for mark in AmountPeriods.shares where lead.hasSuffix(mark) {
      let measured = lead.dropLast(mark.count)
      if let row = AmountPeriods.before.first(where: { measured.hasSuffix($0.word) }) {
        return (.period(row.period), row.word.utf8.count + mark.utf8.count)
      }
      let thing = String(measured.reversed().prefix { !standsApart($0) }.reversed())
      guard !thing.isEmpty else { return nil }
      return (.thing(folded(thing)), thing.utf8.count + mark.utf8.count)
    }
    for row in AmountPeriods.before where lead.hasSuffix(row.word) {
      // 平成1年100円: the year of a date is no length.
      let rest = lead.dropLast(row.word.count).last
      if row.word.first?.isNumber == true, rest.map({ !standsApart($0) }) == true { continue }
      return (.period(row.period), row.word.utf8.count)
    }
    for row in AmountPeriods.beforeAlone where lead.hasSuffix(row.word) {
      if lead.dropLast(row.word.count).last.map(standsApart) ?? true {
        return (.period(row.period), row.word.utf8.count)
      }
    }
    return nil
  }

  /// Whether a word can end with a character: kana and signs do, numbers and kanji go on.
  private static func standsApart(_ character: Character) -> Bool {
    !character.isNumber
      && character.unicodeScalars.allSatisfy {
        !(0x3400...0x9FFF).contains($0.value) && !(0x30A0...0x30FF).contains($0.value)
      }
  }

  /// 一人 and 1人 are one.
  private static func folded(_ thing: String) -> String {
    thing.hasPrefix("一") ? "1" + thing.dropFirst() : thing
  }

  // MARK: English

  /// The noun behind *per*, and how many bytes there are up to its end.
  private static func thing(_ words: String, isAtStart: Bool = false) -> (String, Int)? {
    for mark in AmountPeriods.perThing {
      guard let found = words.firstRange(of: mark),
        !isAtStart || found.lowerBound == words.startIndex
      else { continue }
      let noun = words[found.upperBound...].prefix { $0.isLetter || $0 == "-" }
      guard !noun.isEmpty, noun != "cent" else { continue }
      return (noun.lowercased(), mark.utf8.count + noun.utf8.count)
    }
    return nil
  }
}

extension AmountShare {
  /// 1時間当たり: whether a length or count is what an amount is told for.
  static func isOne(_ figure: Figure, _ view: EditionView) -> Bool {
    let sentence = view.document.sentences[figure.sentence].folded
    let end = figure.folded.upperBound
    let behind = view.words(end..<min(sentence.upperBound, end + 12))
    return AmountPeriods.shares.contains { behind.hasPrefix($0) }
  }
}

/// Compares amounts that are told for different stretches of time.
struct AmountsOfPeriods {
  let comparison: Comparison

  /// What became of an amount whose period or thing changed; nil where neither did.
  func verdict(old: Figure, new: Figure) -> FigureVerdict? {
    guard old.kind == new.kind, hasOtherSurroundings(old, new),
      let a = AmountShare(of: old, in: comparison.old),
      let b = AmountShare(of: new, in: comparison.new), a.measure != b.measure
    else { return nil }
    let isLength = old.kind == .duration
    var told = FigureDifference.none
    told.isOfShares = true
    guard case .period(let first) = a.measure, case .period(let second) = b.measure,
      let rates = rates(old, new, first, second)
    else { return .requalified(told, rule: "base") }
    if rates.lowerBound > 0.001 {
      told.direction = isLength ? .lengthened : .raised
    } else if rates.upperBound < -0.001 {
      told.direction = isLength ? .shortened : .lowered
    } else {
      return .requalified(told, rule: "unit")
    }
    if rates.lowerBound == rates.upperBound {
      told.delta = Change.Delta(value: nil, unit: "", relative: rates.lowerBound)
    }
    return .changed(told)
  }

  /// Whether the words of two figures or those next to them differ, numbers left out: of most
  /// amounts nothing but the digits changed.
  private func hasOtherSurroundings(_ old: Figure, _ new: Figure) -> Bool {
    let own = (old.folded, new.folded)
    let ends = (end(of: old, comparison.old), end(of: new, comparison.new))
    return differ(own.0, own.1, reach: .max)
      || differ(
        own.0.upperBound..<min(ends.0.upperBound, own.0.upperBound + 32),
        own.1.upperBound..<min(ends.1.upperBound, own.1.upperBound + 32), reach: 32)
      || differ(
        max(ends.0.lowerBound, own.0.lowerBound - 36)..<own.0.lowerBound,
        max(ends.1.lowerBound, own.1.lowerBound - 36)..<own.1.lowerBound, reach: 36,
        isBackward: true)
  }

  private func end(of figure: Figure, _ view: EditionView) -> Range<Int> {
    view.document.sentences[figure.sentence].folded
  }

  /// Whether two stretches of the old and the new text differ in more than digits, as far as both
  /// reach; of one as long as the reach nobody knows how it goes on.
  private func differ(
    _ first: Range<Int>, _ second: Range<Int>, reach: Int, isBackward: Bool = false
  ) -> Bool {
    let (a, b) = (comparison.old.document.folded.utf8, comparison.new.document.folded.utf8)
    func byte(_ bytes: [UInt8], _ range: Range<Int>, _ offset: Int) -> UInt8 {
      bytes[isBackward ? range.upperBound - 1 - offset : range.lowerBound + offset]
    }
    var (i, j) = (0, 0)
    while true {
      while i < first.count, byte(a, first, i).isOfNumber { i += 1 }
      while j < second.count, byte(b, second, j).isOfNumber { j += 1 }
      guard i < first.count, j < second.count else { break }
      if byte(a, first, i) != byte(b, second, j) { return true }
      i += 1
      j += 1
    }
    return i < first.count && second.count < reach || j < second.count && first.count < reach
  }

  /// By what share more is told for one and the same time, at least and at most.
  private func rates(
    _ old: Figure, _ new: Figure, _ first: AmountPeriods.Period, _ second: AmountPeriods.Period
  ) -> ClosedRange<Double>? {
    guard let a = amount(old), let b = amount(new), a > 0, b > 0,
      old.unit == new.unit || old.kind == .duration
    else { return nil }
    if first.rawValue > second.rawValue {
      let count = first.count(of: second)
      return (b * count.lowerBound / a - 1)...(b * count.upperBound / a - 1)
    }
    let count = second.count(of: first)
    return (b / (a * count.upperBound) - 1)...(b / (a * count.lowerBound) - 1)
  }

  private func amount(_ figure: Figure) -> Double? {
    switch figure.value {
    case .number(let number): number.approximate
    case .duration(let length) where length.totalMonths.isZero: length.totalSeconds.approximate
    case .duration(let length) where length.totalSeconds.isZero: length.totalMonths.approximate
    default: nil
    }
  }
}

extension UInt8 {
  /// A digit, a sign between digits or a space.
  var isOfNumber: Bool { self &- 0x30 < 10 || self == 0x2C || self == 0x2E || self == 0x20 }
}
