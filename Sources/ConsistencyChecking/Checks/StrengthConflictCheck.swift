internal import Lexicon
internal import PolicyModel

/// C24: a duty and a mere aim for one object.
///
/// Fires: 届出をしなければならない beside 届出をするよう努めなければならない of one actor; 移行することを目指す beside
/// 移行することを義務付けた. Does not: a heading that says firmly what the body repeats more softly,
/// demands with conditions, two actors.
struct StrengthConflictCheck: ConsistencyCheck {
  static let id = "C24"

  func findings(in edition: CheckedEdition) -> [Finding] {
    let reports = reports(in: edition)
    let told = Set(reports.flatMap { $0.places.map(\.span.start) })
    var duties = CueWords(CheckingWords.dutyWords)
    var aims = CueWords(CheckingWords.aimWords)
    return reports
      + edition.demandsByObject.compactMap { demands(of: $0, in: edition, &duties, &aims) }
      .filter { !$0.places.contains { told.contains($0.span.start) } }
  }

  /// - Complexity: O(*n*) for a group that repeats few duties, however often it does.
  private func demands(
    of group: [Int], in edition: CheckedEdition, _ duties: inout CueWords, _ hopes: inout CueWords
  ) -> Finding? {
    let all = edition.demands
    let aims = group.filter { all[$0].isNorm && hopes.stand(in: all[$0].cue) }
    guard !aims.isEmpty else { return nil }
    var failed: Set<Duty> = []
    for index in group
    where all[index].strength >= 4 && all[index].isNorm && all[index].frame != .announcement
      && duties.stand(in: all[index].cue)
    {
      let duty = all[index]
      let kind = Duty(
        strength: duty.strength, verb: duty.verb, actor: duty.actor, isNegative: duty.polarity < 0)
      guard !failed.contains(kind) else { continue }
      let softer = aims.lazy.map { all[$0] }.filter { aim in
        aim.strength < duty.strength && aim.verb == duty.verb && Self.goes(aim.actor, duty.actor)
          && (aim.polarity < 0) == (duty.polarity < 0)
      }
      guard let aim = softer.first(where: { $0.sentence != duty.sentence }) else {
        if softer.isEmpty { failed.insert(kind) }
        continue
      }
      return edition.finding(
        Self.id, .medium, at: edition.excerpts([duty, aim]),
        facts: [
          .init("object", duty.object), .init("first", duty.cue), .init("second", aim.cue),
        ])
    }
    return nil
  }

  /// What duties that the same aims soften have in common.
  private struct Duty: Hashable {
    let strength: Int
    let verb: String
    let actor: String?
    let isNegative: Bool
  }

  /// Which cues hold a word of a list; a text has few cues, each many times.
  private struct CueWords {
    private let words: [String]
    private var known: [String: Bool] = [:]

    init(_ words: [String]) { self.words = words }

    mutating func stand(in cue: String) -> Bool {
      if let known = known[cue] { return known }
      let stand = words.contains { cue.contains($0) }
      known[cue] = stand
      return stand
    }
  }

  private static func goes(_ a: String?, _ b: String?) -> Bool {
    a == nil || b == nil || a == b
  }

  // MARK: - What is reported of others

  /// 〜することを義務付け and 〜することを目指し, where what stands before them ends with the same words.
  private func reports(in edition: CheckedEdition) -> [Finding] {
    guard !edition.isEnglish else { return twins(in: edition) }
    var duties: [String: (sentence: Int, cue: String)] = [:]
    var aims: [(tail: String, sentence: Int, cue: String)] = []
    for index in edition.sentences.indices {
      let words = edition.words(ofSentence: index)
      if let (key, cue, isDuty) = Self.norm(words, endingAt: edition.endOfWords(in: words)) {
        if !isDuty {
          aims.append((key, index, cue))
        } else if duties[key] == nil {
          duties[key] = (index, cue)
        }
      }
      guard edition.has(.reportedNorm, index) else { continue }
      var position = words.range.lowerBound
      while let mark = words.first("すること", from: position) {
        position = mark.upperBound
        guard let cue = Self.cue(behind: mark.upperBound, in: words),
          let tail = Self.tail(before: mark.lowerBound, in: words)
        else { continue }
        if cue.isDuty {
          if duties[tail] == nil { duties[tail] = (index, cue.word) }
        } else {
          aims.append((tail, index, cue.word))
        }
      }
    }
    return aims.compactMap { aim in
      guard let duty = duties[aim.tail], duty.sentence != aim.sentence else { return nil }
      let places = [aim.sentence, duty.sentence].sorted()
      return edition.finding(
        Self.id, .medium, at: places.map { edition.excerpt(sentence: $0) },
        facts: [
          .init("object", aim.tail), .init("first", duty.cue), .init("second", aim.cue),
        ])
    }
  }

  /// 町は、避難経路を点検 + しなければならない or するよう努める, adverbs left out; nil for long norms, which hold
  /// conditions.
  private static func norm(
    _ words: FoldedWords, endingAt end: Int
  ) -> (key: String, cue: String, isDuty: Bool)? {
    guard words.range.count <= 240, words.ends(anyOf: CheckingWords.normEndingTrie, at: end)
    else { return nil }
    for (endings, isDuty) in [(CheckingWords.aimEndings, false), (CheckingWords.dutyEndings, true)]
    {
      guard let ending = endings.first(where: { words.ends($0, at: end) }) else { continue }
      var key = words.string(words.range.lowerBound..<end - ending.utf8.count)
      for adverb in CheckingWords.leadingAdverbs {
        key = key.replacingBytes(of: "、" + adverb, with: "、")
      }
      return (key, ending, isDuty)
    }
    return nil
  }

  /// Two English sentences that differ in must and should alone.
  private func twins(in edition: CheckedEdition) -> [Finding] {
    var duties: [String: (sentence: Int, cue: String)] = [:]
    var aims: [(key: String, sentence: Int, cue: String)] = []
    for index in edition.sentences.indices {
      let words = edition.words(ofSentence: index)
      guard words.range.count <= 300 else { continue }
      if let (key, cue) = Self.split(words, at: CheckingWords.englishDuties) {
        if duties[key] == nil { duties[key] = (index, cue) }
      } else if let (key, cue) = Self.split(words, at: CheckingWords.englishAims) {
        aims.append((key, index, cue))
      }
    }
    return aims.compactMap { aim in
      guard let duty = duties[aim.key] else { return nil }
      return edition.finding(
        Self.id, .medium,
        at: [aim.sentence, duty.sentence].sorted().map { edition.excerpt(sentence: $0) },
        facts: [
          .init("object", aim.key), .init("first", duty.cue), .init("second", aim.cue),
        ])
    }
  }

  private static func split(_ words: FoldedWords, at cues: [String]) -> (String, String)? {
    for cue in cues {
      guard let mark = words.first(cue) else { continue }
      let before = words.string(words.range.lowerBound..<mark.lowerBound)
      let behind = words.string(mark.upperBound..<words.range.upperBound)
      return ((before + " … " + behind).lowercased(), String(cue.dropFirst().dropLast()))
    }
    return nil
  }

  private static func cue(behind offset: Int, in words: FoldedWords) -> (
    word: String, isDuty: Bool
  )? {
    for particle in ["を", "も", "が"] where words.stands(particle, at: offset) {
      let start = offset + particle.utf8.count
      for word in CheckingWords.reportedDuties where words.stands(word, at: start) {
        return (word, true)
      }
      for word in CheckingWords.reportedAims where words.stands(word, at: start) {
        return (word, false)
      }
    }
    return nil
  }

  /// The last two nouns before 〜すること with the particle between them: ガバメントクラウドに移行.
  private static func tail(before end: Int, in words: FoldedWords) -> String? {
    var start = end
    var particles = 0
    while start - 3 >= words.range.lowerBound {
      let (a, b) = (words.utf8[start - 3], words.utf8[start - 2])
      let isKanji = (0xE4...0xE9).contains(a)
      let isKatakana = a == 0xE3 && (b == 0x83 || b == 0x82 && words.utf8[start - 1] >= 0xA1)
      if !isKanji, !isKatakana {
        particles += 1
        guard particles == 1, ["に", "を", "へ"].contains(where: { words.ends($0, at: start) }) else {
          break
        }
      }
      start -= 3
    }
    let tail = words.string(start..<end)
    return particles >= 1 && tail.utf8.count >= 15 ? tail : nil
  }
}

extension Demand {
  /// The author's own, without conditions, in the text itself, and no mere leave.
  fileprivate var isNorm: Bool {
    frame != .verdict && conditions.isEmpty && attribution == .author && role != .heading
      && deontic != .permission
  }
}
