internal import Lexicon
internal import PolicyModel

/// What a value holds for, where its sentence says it beside the thing that is measured.
///
/// Two values of one measure are no conflict where one is that of 路線バス事業者のうち and the other
/// that of 鉄道事業者のうち, of the first and the second call, for each call and for each visit.
struct StatementScope {
  private let isEnglish: Bool
  /// The cases that the value is one of: 路線バス事業者のうち, 75歳以上の者では.
  private let cases: String?
  /// What the value is counted by: 1人当たり, a year.
  private let rate: String?
  private var isPerHead: Bool {
    rate.map { rate in ["人", "世帯", "者", "社", "戸"].contains { rate.hasSuffix($0) } } ?? false
  }
  /// Numbers that name one of several: 第1次, 2学期, 75歳以上, by what they count.
  private let ordinals: [String: Set<Figure.Value>]
  /// The stems of the English words before an amount.
  private let leadTerms: Set<UInt64>
  /// The stems of the whole English sentence.
  private let sentenceTerms: Set<UInt64>
  /// The value is of those of an age alone: 50歳未満の従事者.
  private let isOfAge: Bool
  /// The value is of a day after the edition's: 2030年度に25%とします.
  private let isToCome: Bool
  /// What is said of a share: 水道の手数料を知らない.
  private let predicate: Set<String>
  /// What the subject names, where the sentence itself gives it.
  private let subject: Set<String>
  /// What stands before an amount, its figures left out.
  private let lead: Set<String>
  /// What stands in parentheses before an amount: 奨学金（有利子）の基準.
  private let asides: Set<String>

  init(of figure: Figure, in edition: CheckedEdition) {
    let words = edition.words(ofSentence: figure.sentence)
    let figures = edition.figures(inSentence: figure.sentence)
    isEnglish = edition.isEnglish
    cases = Self.cases(before: figure, in: words)
    rate = Self.rate(of: figure, figures, in: words)
    var ordinals: [String: Set<Figure.Value>] = [:]
    let head = words.range.lowerBound
    for other in figures where other.folded.upperBound <= figure.folded.lowerBound {
      // 75歳以上では, after 5 years: a figure of another kind says of whom the value is.
      let isCase = [.age, .duration].contains(other.kind) && other.kind != figure.kind
      guard other.kind == .ordinal || isCase || other.isInName && other.rule != "listNumber",
        other.folded.lowerBound > head + 2 || other.kind == .ordinal || isCase
      else { continue }
      ordinals[other.kind.rawValue + other.unit, default: []].insert(other.value)
    }
    self.ordinals = ordinals
    leadTerms =
      edition.isEnglish && figure.kind != .date
      ? Self.terms(in: words, to: figure.folded.lowerBound) : []
    sentenceTerms = edition.isEnglish ? Self.terms(in: words, to: words.range.upperBound) : []
    isOfAge =
      figure.kind != .age
      && figures.contains {
        $0.kind == .age && $0.folded.upperBound <= figure.folded.lowerBound && $0.bound != .exactly
      }
    isToCome = figure.kind != .date && Self.isToCome(figures, in: edition)
    let isJapanese = !edition.isEnglish
    predicate =
      isJapanese && figure.kind == .percent ? Self.predicate(of: figure, in: words) : []
    let isAmount = isJapanese && figure.kind != .date
    lead = isAmount ? Self.lead(before: figure, figures, in: words) : []
    asides = isAmount ? Self.asides(before: figure, in: words) : []
    subject =
      isAmount && edition.names(figure)
      ? SubjectKey(figure.subject).nouns : []
  }

  /// Whether the two hold for different things.
  func differs(from other: StatementScope) -> Bool {
    if let cases, let theirs = other.cases, cases != theirs, !cases.hasSuffix(theirs),
      !theirs.hasSuffix(cases)
    {
      return true
    }
    if rate != other.rate {
      // A sum in all is another than one per head; a fee may leave "a year" and 1枚につき out.
      if rate != nil && other.rate != nil || isPerHead || other.isPerHead { return true }
    }
    // Our data within 60 days, backups within 120 days.
    if !leadTerms.isSubset(of: other.sentenceTerms),
      !other.leadTerms.isSubset(of: sentenceTerms)
    {
      return true
    }
    if isToCome != other.isToCome || isOfAge != other.isOfAge { return true }
    for (unit, values) in ordinals {
      if let theirs = other.ordinals[unit], values.isDisjoint(with: theirs) { return true }
    }
    if !asides.isEmpty, !other.asides.isEmpty, asides.isDisjoint(with: other.asides) {
      return true
    }
    return Self.areUnlike(predicate, other.predicate) || areUnlikeNames(subject, other.subject)
      || areUnlikeNames(lead, other.lead)
  }

  /// The same for names, of which 人数 and the like are none.
  private func areUnlikeNames(_ a: Set<String>, _ b: Set<String>) -> Bool {
    guard !a.isEmpty, !b.isEmpty, a != b else { return false }
    return Self.areUnlike(
      a.subtracting(StatementWords.barePlaces), b.subtracting(StatementWords.barePlaces))
  }

  /// Each names something that shares no two signs with what the other names alone.
  ///
  /// What both begin or end with is no difference: クラブの定員 and クラブの待機児童 differ in the rest.
  private static func areUnlike(_ a: Set<String>, _ b: Set<String>) -> Bool {
    guard !a.isEmpty, !b.isEmpty else { return false }
    var own = a.subtracting(b).sorted().joined().unicodeScalars.map(\.value)[...]
    var theirs = b.subtracting(a).sorted().joined().unicodeScalars.map(\.value)[...]
    while let sign = own.first, sign == theirs.first {
      own.removeFirst()
      theirs.removeFirst()
    }
    while let sign = own.last, sign == theirs.last {
      own.removeLast()
      theirs.removeLast()
    }
    guard !own.isEmpty, !theirs.isEmpty, own.count + theirs.count >= 3 else { return false }
    let pairs = Set(zip(own, own.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    return zip(theirs, theirs.dropFirst()).allSatisfy { a, b in
      !pairs.contains(UInt64(a) << 32 | UInt64(b))
    }
  }

  private static func terms(in words: FoldedWords, to end: Int) -> Set<UInt64> {
    var reader = StatementReader(isEnglish: true)
    var terms: [UInt64] = []
    let end = min(end, words.range.upperBound)
    guard words.range.lowerBound < end else { return [] }
    reader.read(
      FoldedWords(words.utf8, words.range.lowerBound..<end), without: [], into: &terms)
    return Set(terms)
  }

  private static func isToCome(_ figures: ArraySlice<Figure>, in edition: CheckedEdition) -> Bool {
    guard let published = edition.published else { return false }
    return figures.contains { other in
      guard case .date(let date) = other.value, !other.isInName, other.role != .start,
        let days = date.days()
      else { return false }
      return days.lowerBound > published.upperBound
    }
  }

  private static func lead(
    before figure: Figure, _ figures: ArraySlice<Figure>, in words: FoldedWords
  ) -> Set<String> {
    var nouns: Set<String> = []
    var start = words.range.lowerBound
    for other in figures where other.folded.upperBound <= figure.folded.lowerBound {
      if other.folded.lowerBound > start {
        nouns.formUnion(SubjectKey(words.string(start..<other.folded.lowerBound)).nouns)
      }
      start = max(start, other.folded.upperBound)
    }
    if start < figure.folded.lowerBound {
      nouns.formUnion(SubjectKey(words.string(start..<figure.folded.lowerBound)).nouns)
    }
    return nouns
  }

  private static func asides(before figure: Figure, in words: FoldedWords) -> Set<String> {
    var asides: Set<String> = []
    var position = words.range.lowerBound
    while let open = words.first("(", from: position, before: figure.folded.lowerBound),
      let close = words.first(")", from: open.upperBound, before: figure.folded.lowerBound)
    {
      let aside = words.string(open.upperBound..<close.lowerBound)
      if !aside.utf8.contains(where: { $0 &- 0x30 < 10 }) { asides.insert(aside) }
      position = close.upperBound
    }
    return asides
  }

  /// The phrase before のうち or では, up to the mark or the word before it.
  private static func cases(before figure: Figure, in words: FoldedWords) -> String? {
    let start = max(words.range.lowerBound, figure.folded.lowerBound - 150)
    var found: Range<Int>?
    for mark in StatementWords.caseMarks {
      var position = start
      while let next = words.first(mark, from: position, before: figure.folded.lowerBound) {
        if next.upperBound > (found?.upperBound ?? 0) { found = next }
        position = next.upperBound
      }
    }
    guard let found else { return nil }
    var first = start
    while let cut = words.first("、", from: first, before: found.lowerBound) {
      first = cut.upperBound
    }
    let phrase = words.string(first..<found.lowerBound)
    // 2024年度では says when, not what.
    guard
      SubjectKey(phrase).nouns.contains(where: { noun in
        noun.unicodeScalars.contains {
          !($0.properties.isWhitespace || (0x30...0x39).contains($0.value))
        }
          && !StatementWords.timeSigns.contains { noun.hasSuffix($0) }
      })
    else { return nil }
    return SubjectKey(phrase).text
  }

  /// 1人当たり before a value; a year, for each visit, over three years behind it.
  private static func rate(
    of figure: Figure, _ figures: ArraySlice<Figure>, in words: FoldedWords
  ) -> String? {
    let end = figure.folded.upperBound
    if let next = figures.first(where: { $0.folded.lowerBound >= end }),
      next.folded.lowerBound - end <= 6
    {
      switch next.kind {
      case .recurrence,
        .duration where figure.kind == .money || figure.kind == .count:
        if words.utf8[end] == 0x20 { return next.value.description }
      default: break
      }
    }
    for mark in StatementWords.rateMarks {
      guard words.stands(mark, at: end) else { continue }
      var last = end + mark.utf8.count
      while last < words.range.upperBound, words.utf8[last] | 0x20 > 0x60 { last += 1 }
      return words.string(end..<last)
    }
    for mark in StatementWords.ratePrefixes {
      guard
        let found = words.first(
          mark, from: figure.folded.lowerBound - 30, before: figure.folded.lowerBound)
      else { continue }
      var first = found.lowerBound
      while first > words.range.lowerBound,
        !["、", "は", "を", "が", "。"].contains(where: { words.ends($0, at: first) })
      {
        first -= 1
      }
      return words.string(first..<found.lowerBound)
    }
    return nil
  }

  /// The nouns between a share and the end of its clause: 18%が水道の手数料を知らない.
  private static func predicate(of figure: Figure, in words: FoldedWords) -> Set<String> {
    let end = figure.folded.upperBound
    guard ["が", "は", "の者が", "の人が"].contains(where: { words.stands($0, at: end) }) else {
      return []
    }
    // 42%が、仕事との両立に不安を: the first mark only parts the subject off.
    let start = words.stands("が、", at: end) || words.stands("は、", at: end) ? end + 6 : end
    let last = words.first("、", from: start)?.lowerBound ?? words.range.upperBound
    return SubjectKey(words.string(start..<last)).nouns
  }
}

extension CheckedEdition {
  /// Whether a short sentence leaves its matter to the one before: 回収率は59％でした.
  ///
  /// Two of them are about what two unlike sentences speak of.
  func restOnUnlikeSentences(_ a: Figure, _ b: Figure) -> Bool {
    guard let first = sentenceBefore(a), let second = sentenceBefore(b) else { return false }
    return first != second
  }

  /// The words of the sentence before, of one section with it and with figures of its own, where
  /// the figure's own is short and its subject one bare noun.
  private func sentenceBefore(_ figure: Figure) -> String? {
    let own = words(ofSentence: figure.sentence)
    let index = figure.sentence - 1
    guard !isEnglish, own.range.count <= 60, index >= 0,
      section(ofSentence: index) == section(ofSentence: figure.sentence),
      SubjectKey(figure.subject).text.utf8.count <= 12, !own.contains("の"),
      !figureRange(ofSentence: index).isEmpty
    else { return nil }
    return words(ofSentence: index).string
  }

  /// Whether two values of one measure hold for different things.
  func holdApart(_ a: Figure, _ b: Figure) -> Bool {
    StatementScope(of: a, in: self).differs(from: StatementScope(of: b, in: self))
  }
}
