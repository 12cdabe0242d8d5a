internal import Lexicon
internal import PolicyModel

/// A statement that tells a demand's deed as being done: "We ⟦are opening⟧ two clinics" beside "We plan to open
/// two clinics", 「再開を⟦進めています⟧」 beside 「再開をめざします」.
struct UnderWayStatement {
  /// - Parameters:
  ///   - sentence: the demand's own, as folded words.
  ///   - statement: the one that answers to it.
  static func holds(
    _ demand: Demand, in sentence: String, beside statement: String, _ language: Language
  ) -> Bool {
    switch language {
    case .english: holdsInEnglish(demand, sentence, statement)
    case .japanese: demand.strength <= 2 && holdsInJapanese(demand, statement)
    default: false
    }
  }

  /// 「再開を⟦断念しました⟧」: what was demanded is done no more.
  static func isGivenUp(_ demand: Demand, beside statement: String, _ language: Language) -> Bool {
    language == .japanese && demand.polarity > 0
      && ends(statement, in: UnderWayWords.givenUp) != nil
      && !UnderWayWords.givenUp.contains { $0.hasPrefix(demand.verb.prefix(2)) }
  }

  private static func holdsInJapanese(_ demand: Demand, _ statement: String) -> Bool {
    guard demand.polarity > 0, let deed = ends(statement, in: UnderWayWords.ends),
      let root = demand.verb.unicodeScalars.first.map(String.init)
    else { return false }
    // The deed that is being done is the one that was aimed at.
    return deed.suffix(6).contains(root) && covers(statement, demand.object, 0.7)
  }

  /// What stands before one of the endings at a sentence's end.
  private static func ends(_ statement: String, in endings: [String]) -> Substring? {
    var rest = statement[...]
    while let last = rest.last, "。.！! ".contains(last) { rest.removeLast() }
    return endings.first { rest.hasSuffix($0) }.map { rest.dropLast($0.count) }
  }

  private static func holdsInEnglish(
    _ demand: Demand, _ sentence: String, _ statement: String
  ) -> Bool {
    // One look at the bytes spares most statements all that follows.
    guard statement.utf8.count < 600, statement.holdsBytes(of: UnderWayWords.gerund) else {
      return false
    }
    let told = words(statement)
    guard !told.contains(where: { UnderWayWords.denials.contains($0) || $0.hasSuffix("n't") }),
      covers(statement.lowercased(), demand.object.lowercased(), 0.6)
    else { return false }
    let verb = demand.verb.lowercased().prefix { $0 != " " }
    for place in told.indices.dropFirst() {
      if told[place] == UnderWayWords.passive, UnderWayWords.being.contains(told[place - 1]) {
        let forms = ReportEndings.of("en").participles(of: String(verb))
        if place + 1 < told.count, forms.contains(told[place + 1]) { return true }
      }
      guard isGerund(told[place], of: verb), hasObject(demand, behind: place, told) else {
        continue
      }
      var before = place - 1
      if before > 0, UnderWayWords.adverbs.contains(told[before]) { before -= 1 }
      if before > 0, UnderWayWords.begun.contains(told[before]) {
        before -= 1
        if before >= 0, ["have", "has"].contains(told[before]) { before -= 1 }
        return before >= 0 && isSubject(told[before], of: demand, in: sentence)
      }
      guard UnderWayWords.being.contains(told[before]) else { continue }
      if told[before].contains("'") { return true }
      return before > 0 && isSubject(told[before - 1], of: demand, in: sentence)
    }
    return false
  }

  /// "extending ⟦the scheme⟧", but not "extending ⟦the deadline⟧ for the scheme": the object right behind its verb.
  private static func hasObject(_ demand: Demand, behind verb: Int, _ told: [String]) -> Bool {
    let own = words(demand.object).filter { !UnderWayWords.articles.contains($0) }
    let next = told[(verb + 1)...].filter { !UnderWayWords.articles.contains($0) }
      .prefix(own.count + 1).joined(separator: " ")
    return covers(next, own.joined(separator: " "), 0.6)
  }

  /// Whether the word before a demand's cue is the one that does it in the statement, too.
  private static func isSubject(_ word: String, of demand: Demand, in sentence: String) -> Bool {
    let (own, cue) = (words(sentence), words(demand.cue))
    guard !cue.isEmpty, let start = own.indices.first(where: { own[$0...].starts(with: cue) })
    else { return false }
    return start > 0 && own[start - 1] == word
  }

  private static func isGerund(_ word: String, of verb: Substring) -> Bool {
    guard word.utf8.count > 5, word.hasSuffix(UnderWayWords.gerund) else { return false }
    let stem = word.dropLast(3)
    return stem == verb || stem + "e" == verb
      || stem.dropLast() == verb && stem.last == verb.last
  }

  private static func covers(_ statement: String, _ object: String, _ least: Double) -> Bool {
    let pairs = Likeness.pairs(object)
    // One sign has no pairs: 橋.
    guard object.unicodeScalars.count > 1 else {
      return !object.isEmpty && statement.contains(object)
    }
    return Likeness.covered(pairs, by: Likeness.pairs(statement)) >= least
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
  }
}

extension DemandComparing {
  /// What a statement in a demand's place says that tells its deed as being done, or as given up.
  func underWay(
    _ demand: Demand, _ view: EditionView, _ answer: Answer, _ other: EditionView
  ) -> VanishedStance.Finding? {
    let language = view.document.language
    guard answer.sentences.count == 1, let sentence = answer.sentences.first,
      language == other.document.language
    else { return nil }
    let own = view.words(view.document.sentences[demand.sentence].folded)
    let said = other.words(other.document.sentences[sentence].folded)
    if UnderWayStatement.holds(demand, in: own, beside: said, language) {
      return demand.strength <= 2 && demand.action != .study ? .firmer : .goesOn
    }
    return UnderWayStatement.isGivenUp(demand, beside: said, language) ? .gone : nil
  }

  /// A demand whose words alone changed.
  func restated(_ entry: DemandGathering.Entry) -> DemandGathering.Entry {
    var entry = entry
    (entry.kinds, entry.rule, entry.isDoubtful) = ([.restated], "wording", false)
    return entry
  }
}
