internal import Lexicon
internal import PolicyModel

/// C13: a number of things that are then told one by one, and are more or fewer.
///
/// Fires: 3分野（税、年金）; 税、年金の3分野; 次の4点 before three bullets; ① and ③ without ②;
/// 1つ目 … 3つ目 without 2つ目. Does not: an open list (など), a bracket that explains instead of
/// listing, a list whose names hold a middle dot.
struct EnumeratedCountCheck: ConsistencyCheck {
  static let id = "C13"
  static let asksMeasures = true

  func findings(in edition: CheckedEdition) -> [Finding] {
    edition.shelves.counts.compactMap { index in
      guard edition.figures[index].form == .number else { return nil }
      let figure = edition.figures[index]
      guard let stated = Self.announced(figure, in: edition) else { return nil }
      return bracketedList(behind: figure, stated, in: edition)
        ?? listBefore(figure, stated, in: edition) ?? listBehind(figure, stated, in: edition)
        ?? bullets(behind: figure, stated, in: edition)
    } + SpokenOrder(edition: edition).findings()
  }

  /// The number of things that a figure announces.
  private static func announced(_ figure: Figure, in edition: CheckedEdition) -> Int? {
    guard case .number(let number) = figure.value,
      let stated = number.decimal?.int, (2...20).contains(stated)
    else { return nil }
    let unit = edition.isEnglish ? figure.unit.lowercased() : figure.unit
    if CheckingWords.enumeratedCounters.contains(unit) { return stated }
    let words = edition.words(ofSentence: figure.sentence)
    let isNamed = CheckingWords.enumeratedNouns.contains {
      words.stands($0, at: figure.folded.upperBound)
    }
    return isNamed ? stated : nil
  }

  private func finding(
    _ figure: Figure, _ stated: Int, _ listed: Int, _ list: String, in edition: CheckedEdition
  ) -> Finding {
    edition.finding(
      Self.id, .medium, at: [edition.excerpt(figure)],
      facts: [
        .init("stated", "\(stated)"), .init("listed", "\(listed)"), .init("list", list),
      ],
      arithmetic: "\(listed) ≠ \(stated)")
  }

  // MARK: - In brackets behind the number

  private func bracketedList(
    behind figure: Figure, _ stated: Int, in edition: CheckedEdition
  ) -> Finding? {
    let words = edition.words(ofSentence: figure.sentence)
    var offset = figure.folded.upperBound
    for noun in CheckingWords.enumeratedNouns where words.stands(noun, at: offset) {
      offset += noun.utf8.count
      break
    }
    let mark = words.stands(" (", at: offset) ? " (" : "("
    guard words.stands(mark, at: offset), let close = words.first(")", from: offset) else {
      return nil
    }
    let list = FoldedWords(words.utf8, offset + mark.utf8.count..<close.lowerBound)
    if let dates = dates(in: list, behind: figure, of: edition), dates != stated {
      return finding(figure, stated, dates, list.string, in: edition)
    }
    guard let items = Items(list, isEnglish: edition.isEnglish), !items.counts.contains(stated)
    else { return nil }
    return finding(figure, stated, items.count, list.string, in: edition)
  }

  /// 4回（6月、9月、12月）: how many dates a bracket holds that holds nothing else.
  private func dates(
    in list: FoldedWords, behind figure: Figure, of edition: CheckedEdition
  ) -> Int? {
    let dates = edition.figures(inSentence: figure.sentence).filter {
      list.range.contains($0.folded.lowerBound) && $0.folded.upperBound <= list.range.upperBound
    }
    guard dates.count >= 2, dates.allSatisfy({ $0.kind == .date }), let first = dates.first,
      first.folded.lowerBound == list.range.lowerBound, let last = dates.last,
      last.folded.upperBound == list.range.upperBound,
      zip(dates, dates.dropFirst()).allSatisfy({
        ["、", "・", "及び", "と", ", ", " and ", ", and "]
          .contains(list.string($0.folded.upperBound..<$1.folded.lowerBound))
      })
    else { return nil }
    return dates.count
  }

  // MARK: - Before the number: 税、年金、医療の3分野

  private func listBefore(_ figure: Figure, _ stated: Int, in edition: CheckedEdition) -> Finding? {
    let words = edition.words(ofSentence: figure.sentence)
    let end = figure.folded.lowerBound - "の".utf8.count
    guard !edition.isEnglish, words.ends("の", at: figure.folded.lowerBound),
      end > words.range.lowerBound
    else { return nil }
    let start = Self.listStart(before: end, in: words)
    let list = FoldedWords(words.utf8, start..<end)
    guard let items = Items(list, isEnglish: false), items.count >= 2,
      !items.counts.contains(stated)
    else { return nil }
    return finding(figure, stated, items.count, list.string, in: edition)
  }

  /// Where a list of names begins: behind the last kana, mark or digit that no name holds.
  private static func listStart(before end: Int, in words: FoldedWords) -> Int {
    var position = end
    while position - 3 >= words.range.lowerBound {
      let (a, b, c) = (
        words.utf8[position - 3], words.utf8[position - 2], words.utf8[position - 1]
      )
      let isKanji = (0xE4...0xE9).contains(a)
      // ・ ー and katakana; 、.
      let isKatakana = a == 0xE3 && (b == 0x83 || b == 0x82 && c >= 0xA1)
      let isComma = a == 0xE3 && b == 0x80 && c == 0x81
      guard isKanji || isKatakana || isComma else {
        if (0x61...0x7A).contains(c | 0x20) {
          position -= 1
          continue
        }
        break
      }
      position -= 3
    }
    // 、 right behind a kana belongs to the clause before: 市は、福祉、防災の2分野.
    while words.stands("、", at: position) { position += 3 }
    return position
  }

  // MARK: - Behind a colon, すなわち, namely

  private func listBehind(_ figure: Figure, _ stated: Int, in edition: CheckedEdition) -> Finding? {
    let words = edition.words(ofSentence: figure.sentence)
    let reach = min(words.range.upperBound, figure.folded.upperBound + 40)
    let marks = CheckingWords.listOpeners.compactMap {
      words.first($0, from: figure.folded.upperBound, before: reach)
    }
    guard let mark = marks.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    var end = words.range.upperBound
    for stop in ["からな", "です", "である", "。", ".", ";", "に分"] {
      if let cut = words.first(stop, from: mark.upperBound, before: end) { end = cut.lowerBound }
    }
    guard mark.upperBound < end else { return nil }
    let list = FoldedWords(words.utf8, mark.upperBound..<end)
    // Five teachers and two clerks are counted, not listed.
    guard
      !edition.figures(inSentence: figure.sentence).contains(where: {
        !$0.isInName && $0.folded.lowerBound >= mark.upperBound && $0.folded.upperBound <= end
      })
    else { return nil }
    guard let items = Items(list, isEnglish: edition.isEnglish), !items.counts.contains(stated)
    else { return nil }
    return finding(figure, stated, items.count, list.string, in: edition)
  }

  // MARK: - Bullets below

  private func bullets(
    behind figure: Figure, _ stated: Int, in edition: CheckedEdition
  ) -> Finding? {
    let sentences = edition.sentences
    let block = sentences[figure.sentence].block
    let words = edition.words(ofSentence: figure.sentence)
    guard edition.blocks[block].sentences.last == figure.sentence,
      opensList(figure, in: words), block + 1 < edition.blocks.count,
      case .listItem(let depth, let marker) = edition.blocks[block + 1].kind
    else { return nil }
    let isNumbered = marker.contains { $0.isNumber }
    var listed = 0
    var next = block + 1
    while next < edition.blocks.count,
      case .listItem(let here, let mark) = edition.blocks[next].kind, here >= depth,
      mark.contains(where: { $0.isNumber }) == isNumbered || here > depth
    {
      if here == depth { listed += 1 }
      next += 1
    }
    guard listed >= 2, listed != stated else { return nil }
    return edition.finding(
      Self.id, .medium,
      at: [edition.excerpt(figure)]
        + (edition.blocks[next - 1].sentences.last.map { [edition.excerpt(sentence: $0)] }
          ?? []),
      facts: [.init("stated", "\(stated)"), .init("listed", "\(listed)")],
      arithmetic: "\(listed) ≠ \(stated)")
  }

  /// 次の4点, the following four steps, or a colon at the end.
  private func opensList(_ figure: Figure, in words: FoldedWords) -> Bool {
    let start = figure.folded.lowerBound
    if CheckingWords.listAnnouncers.contains(where: { words.ends($0, at: start) }) { return true }
    // All five measures below apply from April.
    if CheckingWords.listPointers.contains(where: { words.stands($0, at: figure.folded.upperBound) }
    ) {
      return true
    }
    var end = words.range.upperBound
    while end > words.range.lowerBound, words.utf8[end - 1] == 0x20 { end -= 1 }
    return words.ends(":", at: end) || words.ends("：", at: end)
  }

  /// The names in a stretch, where it is nothing but a list of names.
  private struct Items {
    var count = 1
    /// What a reader may count: middle dots and さ of と may divide names or belong to them.
    var counts: Set<Int> = []

    init?(_ list: FoldedWords, isEnglish: Bool) {
      let comma = isEnglish ? "," : "、"
      let hasComma = list.first(comma) != nil
      let hasDots = !isEnglish && list.first("・") != nil
      guard hasComma || hasDots || isEnglish && list.first(" and ") != nil, list.range.count <= 400,
        !list.containsAny(of: CheckingWords.openListWords),
        !list.containsAny(of: ["。", "は、", "(", "「"])
      else { return nil }
      guard !list.utf8[list.range].contains(where: { (0x30...0x39).contains($0) })
      else { return nil }
      let separator = hasComma ? comma : hasDots ? "・" : ","
      count += Self.occurrences(of: separator, in: list)
      var joined = 0
      for word in ["及び", "並びに", "および", "ならびに", " and "] {
        joined +=
          Self.occurrences(of: word, in: list)
          - Self.occurrences(of: separator + word, in: list)
      }
      count += joined
      let loose = Self.occurrences(of: "と", in: list) + Self.occurrences(of: "や", in: list)
      let dots = hasComma ? Self.occurrences(of: "・", in: list) : 0
      counts = [count, count + dots, count + loose]
      // research and development may be one of several names.
      if joined >= 2 { counts.insert(count - joined + 1) }
    }

    private static func occurrences(of word: String, in list: FoldedWords) -> Int {
      var count = 0
      var position = list.range.lowerBound
      while let found = list.first(word, from: position) {
        count += 1
        position = found.upperBound
      }
      return count
    }
  }
}
