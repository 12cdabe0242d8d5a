internal import Lexicon
internal import PolicyModel

/// Finds hours of one thing that two sentences give in two ways, for C01.
///
/// Fires: 図書館の開館時間は、午前9時から午後7時まで beside 図書館の開館時間は、午前9時から午後8時まで; 相談窓口（午前9時から午後6時まで） beside 相談窓口の開設時間は、…午後5時まで.
/// Does not: hours of other days (土曜日), of a season, several hours in one sentence.
struct OpeningHours {
  let edition: CheckedEdition

  func findings() -> [Finding] {
    guard !edition.isEnglish else { return [] }
    var known: [SubjectKey: Figure] = [:]
    var severals: Set<SubjectKey> = []
    var findings: [(key: SubjectKey, finding: Finding)] = []
    for index in edition.figures.indices where edition.figures[index].form == .times {
      let figure = edition.figures[index]
      guard let key = thing(of: figure) else { continue }
      guard let first = known[key] else {
        known[key] = figure
        continue
      }
      guard first.value != figure.value, first.sentence != figure.sentence else { continue }
      // Three hours of one thing are a timetable.
      if findings.contains(where: { $0.key == key }) { severals.insert(key) }
      findings.append(
        (
          key,
          edition.finding(
            ConflictingValueCheck.id, .high, at: [edition.excerpt(first), edition.excerpt(figure)],
            facts: [
              .init("subject", first.subject), .init("first", edition.surface(first)),
              .init("second", edition.surface(figure)),
            ], arithmetic: "\(first.value) ≠ \(figure.value)")
        ))
    }
    return findings.filter { !severals.contains($0.key) }.map(\.finding)
  }

  /// What the hours are of: the topic of the sentence, or the name that the bracket explains.
  private func thing(of figure: Figure) -> SubjectKey? {
    switch edition.blocks[edition.sentences[figure.sentence].block].kind {
    case .paragraph, .listItem: break
    default: return nil
    }
    let words = edition.words(ofSentence: figure.sentence)
    guard !figure.isInName, !edition.has(.qualified, figure.sentence),
      !edition.isChanging(figure), words.range.count <= 300,
      !words.containsAny(of: HourWords.otherDays),
      edition.figures(inSentence: figure.sentence).allSatisfy({ $0.span == figure.span })
    else { return nil }
    if words.ends("(", at: figure.folded.lowerBound),
      words.stands(")", at: figure.folded.upperBound)
    {
      return name(
        in: FoldedWords(words.utf8, words.range.lowerBound..<figure.folded.lowerBound - 1))
    }
    guard let mark = words.first("は", before: figure.folded.lowerBound),
      ["", "、"].contains(words.string(mark.upperBound..<figure.folded.lowerBound))
    else { return nil }
    return name(in: FoldedWords(words.utf8, words.range.lowerBound..<mark.lowerBound))
  }

  /// 相談窓口の開設時間 and 相談窓口 are one name; nil for less than four signs.
  private func name(in words: FoldedWords) -> SubjectKey? {
    var end = words.range.upperBound
    for ending in HourWords.names where words.ends(ending, at: end) {
      end -= ending.utf8.count
      break
    }
    // A topic is taken whole; the name before a bracket begins behind the last kana.
    var start = end
    while start - 3 >= words.range.lowerBound, (0xE3...0xE9).contains(words.utf8[start - 3]),
      !(words.utf8[start - 3] == 0xE3 && words.utf8[start - 2] <= 0x81)
    {
      start -= 3
    }
    guard end - start >= 9, !words.ends("の", at: start) else { return nil }
    return SubjectKey(words.string(start..<end))
  }
}
