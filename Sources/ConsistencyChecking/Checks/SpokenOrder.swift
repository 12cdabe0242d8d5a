internal import Lexicon
internal import PolicyModel

/// Ordinals told in running text: ①②③, (1)(2)(3), (a)(b)(c), 1つ目, 第一に, First.
///
/// Each run must go on by one from its first member; a run that does not begin with the first
/// says nothing.
struct SpokenOrder {
  let edition: CheckedEdition

  func findings() -> [Finding] {
    var findings = edition.blocks.indices.compactMap { gap(inBlock: $0) }
    findings += ordinals()
    return findings
  }

  // MARK: - Marks inside one paragraph

  private func gap(inBlock block: Int) -> Finding? {
    let sentences = edition.blocks[block].sentences
    let isFirstItem = Self.isFirst(edition.blocks[block])
    guard sentences.count > 1 || !isFirstItem,
      isFirstItem || sentences.contains(where: { edition.has(.firstMark, $0) }),
      let first = sentences.first, let last = sentences.last
    else { return nil }
    let all = edition.sentences
    let words = FoldedWords(
      edition.utf8, all[first].folded.lowerBound..<all[last].folded.upperBound)
    for found in [circled(words), bracketed(words)] {
      // (1) of an item whose lines go on with (2) and (3).
      let isAfterFirst = isFirstItem && found.first.map { $0.number > 1 } ?? false
      let marks = isAfterFirst ? [(1, words.range.lowerBound)] + found : found
      guard let (expected, found, offset) = Self.firstGap(marks) else { continue }
      let sentence = sentences.last { all[$0].folded.lowerBound <= offset } ?? first
      return finding(expected: "\(expected)", listed: "\(found)", at: [sentence])
    }
    return nil
  }

  private static func isFirst(_ block: Block) -> Bool {
    guard case .listItem(_, let marker) = block.kind else { return false }
    return ["(1)", "（1）", "（１）", "(１)", "①"].contains { $0.utf8.elementsEqual(marker.utf8) }
  }

  private func finding(expected: String, listed: String, at sentences: [Int]) -> Finding {
    edition.finding(
      EnumeratedCountCheck.id, .medium, at: sentences.map { edition.excerpt(sentence: $0) },
      facts: [.init("expected", expected), .init("listed", listed)],
      arithmetic: "\(expected) ≠ \(listed)")
  }

  /// The first number that does not follow the one before, in a run from 1 to at least 2.
  private static func firstGap(
    _ marks: [(number: Int, offset: Int)]
  ) -> (expected: Int, found: Int, offset: Int)? {
    guard marks.count >= 3, marks[0].number == 1 else { return nil }
    var expected = 1
    for (number, offset) in marks {
      if number == expected {
        expected += 1
      } else if number == 1 {
        // A new run; references back to earlier numbers are no run.
        expected = 2
      } else if number < expected - 1 {
        return nil
      } else {
        return number > expected + 3 ? nil : (expected, number, offset)
      }
    }
    return nil
  }

  /// ① to ⑳ are E2 91 A0 to B3.
  private func circled(_ words: FoldedWords) -> [(number: Int, offset: Int)] {
    var marks: [(number: Int, offset: Int)] = []
    var offset = words.range.lowerBound
    while offset + 2 < words.range.upperBound {
      if words.utf8[offset] == 0xE2, words.utf8[offset + 1] == 0x91,
        (0xA0...0xB3).contains(words.utf8[offset + 2])
      {
        marks.append((Int(words.utf8[offset + 2] - 0xA0) + 1, offset))
        offset += 3
      } else {
        offset += 1
      }
    }
    return marks
  }

  /// (1) or (a), each before a word: behind a word it is a reference.
  private func bracketed(_ words: FoldedWords) -> [(number: Int, offset: Int)] {
    var numbers: [(number: Int, offset: Int)] = []
    var letters: [(number: Int, offset: Int)] = []
    var offset = words.range.lowerBound
    while let open = words.first("(", from: offset) {
      offset = open.upperBound
      guard let close = words.first(")", from: offset, before: offset + 3),
        leads(open.lowerBound, in: words)
      else { continue }
      let inside = words.utf8[open.upperBound..<close.lowerBound]
      if let number = Int(String(decoding: inside, as: UTF8.self)), number > 0 {
        numbers.append((number, open.lowerBound))
      } else if inside.count == 1, let letter = inside.first, (0x61...0x7A).contains(letter) {
        letters.append((Int(letter) - 0x60, open.lowerBound))
      }
    }
    return numbers.isEmpty ? letters : numbers
  }

  private func leads(_ offset: Int, in words: FoldedWords) -> Bool {
    var offset = offset
    while offset > words.range.lowerBound, words.utf8[offset - 1] == 0x20 { offset -= 1 }
    if offset == words.range.lowerBound { return true }
    return ["、", "。", "は", ":", ";", ",", ".", " and", " or", " to", " will", "：", "・"].contains {
      words.ends($0, at: offset)
    }
  }

  // MARK: - Words at the beginning of sentences

  private func ordinals() -> [Finding] {
    var runs = [[(number: Int, sentence: Int)]](
      repeating: [], count: CheckingWords.ordinalRuns.count)
    for index in edition.sentences.indices {
      guard let (run, number) = ordinal(opening: index) else { continue }
      runs[run].append((number, index))
    }
    return runs.flatMap { run in
      zip(run, run.dropFirst()).compactMap { last, next in
        guard next.sentence - last.sentence <= 60, next.number != 1,
          next.number != last.number + 1,
          (last.number...last.number + 2).contains(next.number)
        else { return nil }
        return finding(
          expected: "\(last.number + 1)", listed: "\(next.number)",
          at: [last.sentence, next.sentence])
      }
    }
  }

  /// 「また、2つ目は」 begins with a conjunction.
  private func ordinal(opening sentence: Int) -> (run: Int, number: Int)? {
    let (utf8, range) = (
      edition.utf8, edition.sentences[sentence].folded
    )
    let start = CheckingWords.ordinalOpeners.longest(
      in: utf8, from: range.lowerBound, to: range.upperBound
    ).end
    let row = CheckingWords.ordinals.trie.longest(in: utf8, from: start, to: range.upperBound).row
    return row < 0 ? nil : CheckingWords.ordinals.rows[row]
  }
}
