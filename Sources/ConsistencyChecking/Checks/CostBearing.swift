internal import Lexicon
internal import PolicyModel

/// Finds a cost of which one sentence has all borne and another a part, and a charge that is told
/// as free and with its price, for C25.
///
/// Fires: 検診の費用は市が全額を負担する beside 検診の費用の一部を負担する; 使用料は無料とする beside 使用料は年額6,000円とする. Does not:
/// costs of other names, conditions, cases (市外の方は), former prices.
struct CostBearing {
  let edition: CheckedEdition

  func findings() -> [Finding] { edition.isEnglish ? english() : borne() + free() }

  private struct Known {
    let sentence: Int
    let words: String
  }

  private func mayState(_ sentence: Int) -> Bool {
    switch edition.blocks[edition.sentences[sentence].block].kind {
    case .paragraph, .listItem: break
    default: return false
    }
    return !edition.has(.qualified, sentence)
      && edition.words(ofSentence: sentence).range.count <= 300
  }

  private func finding(_ a: Known, _ b: Known) -> Finding {
    let (first, second) = a.sentence < b.sentence ? (a, b) : (b, a)
    return edition.finding(
      PolarityConflictCheck.id, .high,
      at: [first.sentence, second.sentence].map { edition.excerpt(sentence: $0) },
      facts: [.init("one", first.words), .init("other", second.words)])
  }

  /// All of one cost here and a part of it there.
  private func paired(_ wholes: [SubjectKey: Known], _ parts: [SubjectKey: Known]) -> [Finding] {
    parts.compactMap { cost, part in wholes[cost].map { ($0, part) } }
      .filter { $0.0.sentence != $0.1.sentence }
      .sorted { $0.1.sentence < $1.1.sentence }
      .map { finding($0.0, $0.1) }
  }

  // MARK: All and a part

  private func borne() -> [Finding] {
    var wholes: [SubjectKey: Known] = [:]
    var parts: [SubjectKey: Known] = [:]
    for sentence in edition.sentences(with: .bearing) where mayState(sentence) {
      let words = edition.words(ofSentence: sentence)
      guard words.containsAny(of: ContraryWords.bearing),
        !words.containsAny(of: ContraryWords.caseMarks)
      else { continue }
      if let mark = first(of: ContraryWords.wholes, in: words),
        let cost = topic(of: words, before: mark.lowerBound)
          ?? phrase(before: mark.lowerBound, words)
      {
        wholes[cost] = wholes[cost] ?? Known(sentence: sentence, words: words.string(mark))
      } else if let mark = first(of: ContraryWords.parts, in: words),
        let cost = phrase(before: mark.lowerBound, words)
      {
        parts[cost] = parts[cost] ?? Known(sentence: sentence, words: words.string(mark))
      }
    }
    return paired(wholes, parts)
  }

  private func first(of rows: [String], in words: FoldedWords) -> Range<Int>? {
    rows.lazy.compactMap { words.first($0) }.first
  }

  /// 検診の費用は at the head of a sentence.
  private func topic(of words: FoldedWords, before end: Int) -> SubjectKey? {
    guard let mark = words.first("は", before: end) else { return nil }
    return cost(FoldedWords(words.utf8, words.range.lowerBound..<mark.lowerBound))
  }

  /// 検診の費用 right before の一部を, behind the last は or 、.
  private func phrase(before end: Int, _ words: FoldedWords) -> SubjectKey? {
    var start = words.range.lowerBound
    for mark in ["は、", "は", "が", "、"] {
      var from = start
      while let found = words.first(mark, from: from, before: end) {
        start = found.upperBound
        from = start
      }
    }
    return cost(FoldedWords(words.utf8, start..<end))
  }

  /// A phrase of four signs or more that names a cost.
  private func cost(_ words: FoldedWords) -> SubjectKey? {
    guard words.range.count >= 12,
      ContraryWords.costs.contains(where: { words.ends($0, at: words.range.upperBound) })
    else { return nil }
    return SubjectKey(words.string)
  }

  private func english() -> [Finding] {
    var wholes: [SubjectKey: Known] = [:]
    var parts: [SubjectKey: Known] = [:]
    for sentence in edition.sentences(with: .bearing) where mayState(sentence) {
      let words = edition.words(ofSentence: sentence)
      let end = edition.endOfWords(in: words)
      if let mark = first(of: ContraryWords.englishWholes, in: words), mark.upperBound < end {
        let cost = SubjectKey(words.string(mark.upperBound..<end))
        wholes[cost] = wholes[cost] ?? Known(sentence: sentence, words: words.string(mark))
      } else if let mark = first(of: ContraryWords.englishParts, in: words), mark.upperBound < end {
        let cost = SubjectKey(words.string(mark.upperBound..<end))
        parts[cost] = parts[cost] ?? Known(sentence: sentence, words: words.string(mark))
      }
    }
    return paired(wholes, parts)
  }

  // MARK: Free and at a price

  private func free() -> [Finding] {
    var free: [SubjectKey: Known] = [:]
    var priced: [SubjectKey: Known] = [:]
    for sentence in edition.sentences.indices {
      let range = edition.figureRange(ofSentence: sentence)
      let isFree = edition.has(.free, sentence)
      guard isFree || range.count == 1 && edition.figures[range.lowerBound].kind == .money,
        mayState(sentence)
      else { continue }
      let words = edition.words(ofSentence: sentence)
      guard let mark = words.first("は"), mark.lowerBound - words.range.lowerBound <= 90,
        let name = cost(FoldedWords(words.utf8, words.range.lowerBound..<mark.lowerBound))
      else { continue }
      let known = Known(
        sentence: sentence,
        words: words.string(words.range.lowerBound..<edition.endOfWords(in: words)))
      if isFree, range.isEmpty,
        ContraryWords.freeEndings.contains(where: {
          words.ends($0, at: edition.endOfWords(in: words))
        }), words.first("は", from: mark.upperBound) == nil
      {
        free[name] = free[name] ?? known
      } else if let index = range.first, range.count == 1,
        states(index, behind: mark.upperBound, words)
      {
        priced[name] = priced[name] ?? known
      }
    }
    return paired(free, priced)
  }

  /// Only 年額 and the like stand between the topic and its price, and とする or です behind it.
  private func states(_ index: Int, behind topic: Int, _ words: FoldedWords) -> Bool {
    let figure = edition.figures[index]
    guard case .number(let value) = figure.value, !value.isZero, figure.bound == .exactly,
      !figure.isInName, topic <= figure.folded.lowerBound,
      ContraryWords.beforePrices.contains(words.string(topic..<figure.folded.lowerBound))
    else { return false }
    return ContraryWords.behindPrices.contains { words.stands($0, at: figure.folded.upperBound) }
  }
}
