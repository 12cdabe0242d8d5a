internal import Lexicon
internal import PolicyModel

/// Reads a plain statement that stands where the other edition has a demand.
///
/// 「許されません」 that becomes 「許容されます」 is turned round; one that becomes
/// 「好ましくありません」 is softer; one that becomes a report of facts is gone.
struct VanishedStance {
  enum Finding {
    /// The statement says the opposite.
    case reversed
    /// The statement leans the same way, less firmly.
    case weaker
    /// The statement is the demand's own words without their hedge.
    case firmer
    /// The statement tells as being done what was promised.
    case goesOn
    /// The statement tells as the author's practice what the demand only allows.
    case practice
    /// The statement is the demand in somebody else's mouth.
    case attributed
    /// The statement tells the demanded deed as done or going on.
    case told
    /// Nothing of the demand is left.
    case gone
  }

  let comparison: Comparison

  /// - Parameters:
  ///   - demand: the demand of one edition.
  ///   - statement: the sentence of the other, as folded words.
  ///   - bare: the same without its figures, for 「30％とするよう努める」 beside 「50％とする」.
  func finding(
    demand: Demand, in view: EditionView, statement: String, bare: String, likeness: Double
  ) -> Finding {
    let whole = view.document.sentences[demand.sentence].folded
    if demand.strength <= 2,
      Self.hedges(sentence(of: demand, in: view), statement)
        || Self.hedges(view.words(of: whole, withoutFiguresOf: demand.sentence), bare)
        || Self.isHedged(sentence(of: demand, in: view), by: demand.cue, statement)
    {
      return .firmer
    }
    if demand.deontic == .permission, likeness >= 0.3, isPractice(demand, statement, view) {
      return .practice
    }
    if isAttributed(demand, statement, in: view) { return .attributed }
    if staysPut(demand, statement, in: view) || Self.asks(statement, forUnneeded: demand) {
      return .reversed
    }
    let table = StanceEndings.of(view.document.language)
    let demanded = view.words(demand.folded)
    let before = Self.turns(demanded, table)
    let after = Self.turns(statement, table)
    // 必要ありません beside 必要です: the verb itself leans nowhere.
    let isDiscouraged =
      demand.polarity < 0 && table.discouraging.contains { Self.tail(statement).contains($0) }
    let isLeaning =
      isDiscouraged
      || table.leaning.contains {
        Self.tail(statement).contains($0) && !demand.verb.hasPrefix($0)
      }
    // 「建設には⟦慎重に⟧対応します」 beside 「建設に反対します」 turns nothing round.
    if before != after, demand.polarity >= 0, demand.strength <= 3,
      demand.modifiers.contains(where: { CautionWords.manners.contains($0) })
    {
      return likeness >= 0.4 ? .firmer : .gone
    }
    if before != after && !isLeaning && likeness >= 0.5 && Self.names(demand.verb, statement) {
      return .reversed
    }
    if isLeaning && likeness >= 0.4 {
      return view.document.language == .english && !isAbout(demand, statement) ? .gone : .weaker
    }
    // "We ⟦do not recommend⟧ open fires" beside "Open fires are not allowed".
    if isDiscouraged, case let object = Likeness.pairs(demand.object.lowercased()), !object.isEmpty,
      Likeness.covered(object, by: Likeness.pairs(statement.lowercased())) >= 0.9
    {
      return .weaker
    }
    return likeness >= 0.4 && tellsDone(demand, demanded, statement, view) ? .told : .gone
  }

  /// Whether a statement has the verb or the object of a demand: "Members may bring guests" is not about
  /// "no one will be charged for them".
  private func isAbout(_ demand: Demand, _ statement: String) -> Bool {
    let low = statement.lowercased()
    let object = Likeness.pairs(demand.object.lowercased())
    return Self.names(demand.verb, low)
      || object.count > 3 && Likeness.covered(object, by: Likeness.pairs(low)) >= 0.5
  }

  /// "The committee ⟦recommended that⟧ we abolish the toll" beside "we will abolish the toll".
  private func isAttributed(_ demand: Demand, _ statement: String, in view: EditionView) -> Bool {
    let words = AttributionWords.of(view.document.language.rawValue)
    let object = Likeness.pairs(demand.object)
    return words.areHeard(in: Array(statement.utf8)[...])
      && !words.areHeard(in: view.bytes(view.document.sentences[demand.sentence].folded))
      && !object.isEmpty && Self.names(demand.verb, statement.lowercased())
      && Likeness.covered(object, by: Likeness.pairs(statement)) >= 0.7
  }

  /// 「前日までに⟦お申し込みください⟧」 beside 「⟦お申し込みは要りません⟧」
  private static func asks(_ statement: String, forUnneeded demand: Demand) -> Bool {
    guard demand.deontic == .noObligation || demand.frame == .verdict && demand.polarity < 0,
      TurnWords.unneeded.contains(where: { demand.verb.hasPrefix($0) }),
      case let said = trimmed(statement, { "。.！! ".contains($0) }),
      TurnWords.requests.contains(where: { said.hasSuffix($0) })
    else { return false }
    let deed = (demand.object.split(separator: "の").last ?? "").drop {
      TurnWords.honorifics.contains($0)
    }
    let root = String(String.UnicodeScalarView(deed.unicodeScalars.prefix(2)))
    return root.unicodeScalars.count == 2 && said.suffix(10).contains(root)
  }

  /// "The fare will ⟦stay at £3⟧" beside "The fare will be ⟦cut from £3⟧ to £2".
  private func staysPut(_ demand: Demand, _ statement: String, in view: EditionView) -> Bool {
    guard view.document.language == .english, [.reduce, .increase].contains(demand.action),
      case let words = sentence(of: demand, in: view).lowercased(),
      let mark = words.firstRange(of: " from "),
      let start = words[mark.upperBound...].split(whereSeparator: { " .,;".contains($0) }).first,
      start.contains(where: \.isNumber)
    else { return false }
    let said = statement.lowercased()
    return EnglishModals.staying.contains { verb in
      guard let place = said.firstRange(of: " \(verb) at \(start)") else { return false }
      return said[place.upperBound...].first.map { !$0.isNumber } ?? true
    }
  }

  /// "We ⟦remove⟧ such posts" beside "We ⟦may⟧ remove such posts".
  private func isPractice(_ demand: Demand, _ statement: String, _ view: EditionView) -> Bool {
    guard view.document.language == .english else { return false }
    let words = statement.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard
      let doer = words.indices.first(where: { EnglishModals.authors.contains(words[$0]) }),
      !words.contains(where: {
        EnglishModals.strengths[$0] != nil || EnglishModals.negations.contains($0)
      })
    else { return false }
    return words[(doer + 1)...].prefix(3).contains(demand.verb)
  }

  /// 「見直します」 beside 「見直しました」, "will build" beside "have built".
  private func tellsDone(
    _ demand: Demand, _ demanded: String, _ statement: String, _ view: EditionView
  ) -> Bool {
    let endings = ReportEndings.of(view.document.language.rawValue)
    if endings.isFinal {
      let stops: (Character) -> Bool = { "。.！!".contains($0) }
      let (a, b) = (Self.trimmed(demanded, stops), Self.trimmed(statement, stops))
      return Self.names(demand.verb, statement)
        && endings.pairs.contains { a.hasSuffix($0.demanded) && b.hasSuffix($0.told) }
    }
    // "Leaks ⟦are repaired⟧ within a day" beside "leaks ⟦are repaired⟧ by a plumber": both say it alike.
    if VoiceWords.tellingRules.contains(demand.rule),
      statement.lowercased().holdsBytes(of: demand.cue.lowercased())
    {
      return false
    }
    let words = Set(
      statement.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
    return endings.participles(of: demand.verb).contains {
      let parts = $0.split(separator: " ").map(String.init)
      return parts.allSatisfy(words.contains)
    }
  }

  /// 「⟦設置した⟧センターの機能を強化します」 beside 「センターを設置します」.
  static func tellsInPassing(_ demand: Demand, _ statement: String, _ language: Language) -> Bool {
    let endings = ReportEndings.of(language.rawValue)
    guard endings.isFinal else { return false }
    let head = String(demand.object.suffix(4))
    return head.count >= 3 && statement.contains(head)
      && endings.attributive.contains {
        demand.verb.hasSuffix($0.demanded)
          && statement.contains(demand.verb.dropLast($0.demanded.count) + $0.told)
      }
  }

  private static func trimmed(_ words: String, _ isStop: (Character) -> Bool) -> Substring {
    var rest = words[...]
    while let last = rest.last, isStop(last) || last == " " { rest.removeLast() }
    return rest
  }

  private func sentence(of demand: Demand, in view: EditionView) -> String {
    view.words(view.document.sentences[demand.sentence].folded)
  }

  /// Whether a sentence is a statement with a hedge at its end: 見直すことを検討します beside
  /// 見直します.
  static func hedges(_ sentence: String, _ statement: String) -> Bool {
    let a = Array(sentence.unicodeScalars)
    let b = Array(statement.unicodeScalars)
    let shared = zip(a, b).prefix { $0 == $1 }.count
    // 目指します and 目指してまいります: nothing but the end is another.
    let body = a.last == "。" ? a.dropLast() : a[...]
    let goesOn = StyleEndings.goingOn.contains { end in
      let end = Array(end.unicodeScalars)
      return body.suffix(end.count).elementsEqual(end) && shared + end.count + 1 >= body.count
    }
    if goesOn { return false }
    // ます。 and the vowel before it are all that a hedge takes away.
    return b.count >= 8 && shared + 4 >= b.count && a.count >= b.count + 3
  }

  /// "We ⟦aim to⟧ answer every call" beside "We answer every call".
  private static func isHedged(_ sentence: String, by cue: String, _ statement: String) -> Bool {
    let words = sentence.lowercased().split(separator: " ").map(String.init)
    // The cue may hold its verb: "aim to answer".
    let hedge = cue.lowercased().split(separator: " ").map(String.init).prefix(2)
    guard hedge.count == 2,
      let place = words.indices.first(where: { words[$0...].starts(with: hedge) })
    else { return false }
    let rest = (words[..<place] + words[(place + 2)...]).joined(separator: " ")
    return Likeness.of(rest, statement) >= 0.8
  }

  /// Whether a statement has a demand's verb, or another from its root: 許す, 許容されます.
  private static func names(_ verb: String, _ statement: String) -> Bool {
    let isWide = (verb.utf8.first ?? 0) >= 0xE0
    let root = verb.unicodeScalars.prefix(
      isWide ? ((verb.unicodeScalars.first?.value ?? 0) >= 0x3400 ? 1 : 2) : 4)
    return statement.contains(String(String.UnicodeScalarView(root)))
  }

  /// Whether the end of the words denies or opposes.
  private static func turns(_ words: String, _ table: StanceEndings) -> Bool {
    let end = tail(words, 8)
    // 「返さなければならない」 denies nothing.
    let isDuty = ScaleContext.duties.contains { tail(words, 12).contains($0) }
    let denies = !isDuty && table.denying.contains { end.contains($0) }
    let opposes = table.opposing.contains { end.contains($0) }
    return denies != opposes
  }

  /// The last words, where stance is told in Japanese; enough of an English clause.
  private static func tail(_ words: String, _ length: Int = 14) -> String {
    let isWide = words.utf8.contains { $0 >= 0xE0 }
    return String(words.suffix(isWide ? length : 160))
  }
}
