internal import Lexicon
internal import PolicyModel

/// Those whom a demand is for, named by the same noun with other words beside it alone:
/// 「⟦公立⟧高校の授業料」, "every renter ⟦in social housing⟧".
///
/// Words that praise, and nouns that the demand is not for, tell nothing.
extension DemandJudgement {
  func group(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard old.verb == new.verb, old.polarity.signum() == new.polarity.signum() else { return nil }
    let (a, b) = (wholeWords(old, comparison.old), wholeWords(new, comparison.new))
    let low = b.lowercased()
    guard !RuleWords.leavingOut.contains(where: { low.contains($0) }) else { return nil }
    switch comparison.new.document.language {
    case .japanese: return JapaneseGroup.change(renaming.applied(to: a), b, old, new)
    case .english: return EnglishGroup.change(a, b, new)
    default: return nil
    }
  }

  /// "train staff ⟦in every ward⟧", "⟦at all times⟧": all of the places or times, and of no group.
  func namesAllPlaces(_ old: Demand, _ new: Demand) -> Bool {
    comparison.new.document.language == .english
      && EnglishGroup.namesAllPlaces(
        wholeWords(old, comparison.old), wholeWords(new, comparison.new))
  }

  /// Whether two demands and their sentences are the same, byte for byte.
  func haveEqualBytes(_ old: Demand, _ new: Demand) -> Bool {
    let (a, b) = (comparison.old, comparison.new)
    return a.bytes(old.folded) == b.bytes(new.folded)
      && a.bytes(a.document.sentences[old.sentence].folded)
        == b.bytes(b.document.sentences[new.sentence].folded)
  }

  /// The words of the sentence of which a demand is the only one.
  func wholeWords(_ demand: Demand, _ view: EditionView) -> String {
    let isAlone = view.annotated.demandRanges[demand.sentence].count == 1
    return view.words(isAlone ? view.document.sentences[demand.sentence].folded : demand.folded)
  }
}

enum JapaneseGroup {
  static func change(
    _ old: String, _ new: String, _ a: Demand, _ b: Demand
  ) -> Change.DemandChange? {
    guard max(old.utf8.count, new.utf8.count) <= 1_200 else { return nil }
    let (x, y) = (Array(old), Array(new))
    let isGain = x.count < y.count
    let (short, long) = isGain ? (x, y) : (y, x)
    guard (1...40).contains(long.count - short.count), long.count <= 400 else { return nil }
    var head = zip(short, long).prefix { $0 == $1 }.count
    let length = long.count - short.count
    guard short[head...].elementsEqual(long[(head + length)...]) else { return nil }
    // 「65歳以上⟦の一人暮らし⟧の高齢者」 is 「65歳以上の⟦一人暮らしの⟧高齢者」.
    var tries = 0
    while tries < 4, head >= 0 {
      if takesPart(long[head..<head + length], long[..<head], long[(head + length)...], a, b) {
        return isGain ? .narrowed : .widened
      }
      guard head > 0, long[head - 1] == long[head + length - 1] else { return nil }
      head -= 1
      tries += 1
    }
    return nil
  }

  private static func takesPart(
    _ piece: ArraySlice<Character>, _ before: ArraySlice<Character>,
    _ behind: ArraySlice<Character>, _ a: Demand, _ b: Demand
  ) -> Bool {
    if let last = before.last, isOfNoun(last) || GroupModifiers.joins.contains(last) {
      return false
    }
    let words = String(piece)
    guard !GroupModifiers.praise.contains(where: { words.contains($0) }),
      !RuleWords.fillers.contains(words), !RuleWords.fillers.contains(String(piece.dropLast()))
    else { return false }
    if isPlace(words, behind, b) { return true }
    guard let (noun, rest) = noun(behind), isTarget(noun, rest, a), isTarget(noun, rest, b) else {
      return false
    }
    return isPrefix(words, behind) || isKind(words) || isClause(words)
  }

  /// Kanji, katakana, letters and digits: in the midst of a compound no word begins.
  static func isOfNoun(_ sign: Character) -> Bool {
    guard let scalar = sign.unicodeScalars.first else { return false }
    return (0x30A1...0x30FE).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || sign.isNumber || sign.isLetter && !(0x3041...0x309F).contains(scalar.value)
  }

  /// The noun that words begin with, without what says *all*, and what follows it.
  private static func noun(
    _ behind: ArraySlice<Character>
  ) -> (noun: String, rest: String)? {
    var near = String(behind.prefix(24))
    if let all = GroupModifiers.alls.first(where: { near.hasPrefix($0) }) {
      near.removeFirst(all.count)
    }
    // 「⟦町内に住む⟧満70歳以上の者」: what narrows it already.
    if let mark = near.firstIndex(of: Character(GroupModifiers.owner)),
      case let phrase = near[..<mark],
      GroupModifiers.bounds.contains(where: { phrase.hasSuffix($0) })
    {
      near = String(near[near.index(after: mark)...])
    }
    var name = ""
    for (place, sign) in near.enumerated() {
      if !name.isEmpty, GroupModifiers.nouns.contains(where: { name.hasSuffix($0) }) {
        let rest = String(near.dropFirst(place))
        if marks.contains(where: { rest.hasPrefix($0) }) { return (name, rest) }
      }
      guard !GroupModifiers.parting.contains(sign) else { return nil }
      name.append(sign)
    }
    return nil
  }

  private static let marks =
    GroupModifiers.recipients + GroupModifiers.topics
    + [GroupModifiers.object, GroupModifiers.owner]

  /// Whether a demand is for those whom a noun names, or is laid on them.
  private static func isTarget(_ noun: String, _ rest: String, _ demand: Demand) -> Bool {
    if GroupModifiers.topics.contains(where: { rest.hasPrefix($0) }) {
      if rest.hasPrefix(GroupModifiers.theme) { return true }
      return demand.actor?.hasSuffix(noun) ?? false || demand.object.hasSuffix(noun)
    }
    if let mark = GroupModifiers.recipients.first(where: { rest.hasPrefix($0) }) {
      let verb = rest.dropFirst(mark.count)
      if GroupModifiers.noRecipients.contains(where: { verb.hasPrefix($0) }) { return false }
      return !RuleWords.handing.contains { verb.hasPrefix($0) || demand.verb.hasPrefix($0) }
    }
    if rest.hasPrefix(GroupModifiers.subject) { return true }
    if rest.hasPrefix(GroupModifiers.owner) {
      return ![.disclose, .study, .review].contains(demand.action)
        && demand.object.contains(noun + GroupModifiers.owner)
    }
    return demand.object.hasSuffix(noun) && demand.action != .create && demand.action != .increase
  }

  /// 「⟦公立⟧高校」
  private static func isPrefix(_ words: String, _ behind: ArraySlice<Character>) -> Bool {
    GroupModifiers.prefixes.contains(words)
      && behind.first.map { isOfNoun($0) || $0 == "子" } ?? false
  }

  /// 「⟦従業員20人以下の⟧中小企業」; 「⟦2人以上の⟧職員」 tells how many.
  private static func isKind(_ words: String) -> Bool {
    guard words.hasSuffix(GroupModifiers.owner) else { return false }
    let phrase = words.dropLast()
    // 「⟦市立小学校に通う児童の⟧保護者」
    if let noun = GroupModifiers.nouns.first(where: { phrase.hasSuffix($0) }),
      case let clause = String(phrase.dropLast(noun.count)), isClause(clause)
    {
      return true
    }
    guard GroupModifiers.kinds.contains(where: { phrase.hasSuffix($0) }) else { return false }
    guard phrase.first?.isNumber ?? false else { return true }
    return GroupModifiers.measures.contains { phrase.drop(while: \.isNumber).hasPrefix($0) }
  }

  /// 「⟦町内に3年以上住む⟧世帯」
  private static func isClause(_ words: String) -> Bool {
    guard let last = words.last, GroupModifiers.clauseEnds.contains(last) else { return false }
    let end = words.suffix(8)
    return GroupModifiers.verbs.contains { end.contains($0) }
  }

  /// 「⟦館内での⟧喫煙を禁止する」
  private static func isPlace(
    _ words: String, _ behind: ArraySlice<Character>, _ demand: Demand
  ) -> Bool {
    guard demand.action == .prohibit, words.count <= 20,
      GroupModifiers.places.contains(where: { words.hasSuffix($0) })
    else { return false }
    let deed = behind.prefix { !GroupModifiers.parting.contains($0) }
    return !deed.isEmpty && demand.object.hasSuffix(String(deed))
  }
}

enum EnglishGroup {
  static func change(_ old: String, _ new: String, _ demand: Demand) -> Change.DemandChange? {
    let (x, y) = (words(old), words(new))
    if x.count == y.count { return partOfAll(x, y) }
    let isGain = x.count < y.count
    let (short, long) = isGain ? (x, y) : (y, x)
    let length = long.count - short.count
    guard (1...14).contains(length), long.count <= 80 else { return nil }
    let head = zip(short, long).prefix { $0 == $1 }.count
    guard short[head...].elementsEqual(long[(head + length)...]) else { return nil }
    let (before, piece, behind) = (
      long[..<head], long[head..<head + length], long[(head + length)...]
    )
    let around = " " + before.joined(separator: " ") + " "
    guard !RuleWords.excepting.contains(where: { around.contains(" " + $0 + " ") }) else {
      return nil
    }
    guard
      isBefore(piece, before, behind, demand) || isBehind(piece, before, behind)
        || isPlace(piece, before, behind, demand)
    else { return nil }
    return isGain ? .narrowed : .widened
  }

  /// "⟦all⟧ members" → "⟦adult⟧ members"
  static func partOfAll(_ old: String, _ new: String) -> Change.DemandChange? {
    partOfAll(words(old), words(new))
  }

  private static func partOfAll(_ old: [String], _ new: [String]) -> Change.DemandChange? {
    guard old.count == new.count, old.count <= 80,
      let place = old.indices.first(where: { old[$0] != new[$0] }), place + 1 < old.count,
      old[(place + 1)...].elementsEqual(new[(place + 1)...]),
      GroupModifiers.englishNouns.contains(old[place + 1]), old[place + 1].hasSuffix("s"),
      !old[..<place].contains(where: {
        RuleWords.excepting.contains($0) || EnglishModals.negations.contains($0)
      })
    else { return nil }
    if old[place] == GroupModifiers.all, GroupModifiers.adjectives.contains(new[place]) {
      return .narrowed
    }
    return new[place] == GroupModifiers.all && GroupModifiers.adjectives.contains(old[place])
      ? .widened : nil
  }

  /// Whether one has a phrase of all places or times more than the other, and nothing else.
  static func namesAllPlaces(_ old: String, _ new: String) -> Bool {
    let (x, y) = (words(old), words(new))
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    let length = long.count - short.count
    guard (2...5).contains(length), long.count <= 80 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    guard short[head...].elementsEqual(long[(head + length)...]) else { return false }
    let piece = long[head..<head + length]
    return GroupModifiers.wideOpeners.contains(piece[piece.startIndex])
      && GroupModifiers.englishAlls.contains(piece[piece.startIndex + 1])
      && !piece.contains { GroupModifiers.englishNouns.contains($0) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(separator: " ").map { $0.filter { !",.;:".contains($0) } }
      .filter { !$0.isEmpty }
  }

  /// "all ⟦permanent⟧ staff"
  private static func isBefore(
    _ piece: ArraySlice<String>, _ before: ArraySlice<String>, _ behind: ArraySlice<String>,
    _ demand: Demand
  ) -> Bool {
    guard piece.count <= 2, piece.allSatisfy({ GroupModifiers.adjectives.contains($0) }),
      let noun = behind.first, GroupModifiers.englishNouns.contains(noun),
      !GroupModifiers.makers.contains(demand.verb)
    else { return false }
    if GroupModifiers.stress.isSuperset(of: piece),
      before.last.map({ GroupModifiers.stressed.contains($0) }) ?? false
    {
      return false
    }
    let isMany =
      noun.hasSuffix("s") || GroupModifiers.plurals.contains(noun)
    return isMany || before.suffix(2).contains { GroupModifiers.determiners.contains($0) }
  }

  /// "every renter ⟦in social housing⟧ a right", "all residents ⟦of the north wing⟧ must"
  private static func isBehind(
    _ piece: ArraySlice<String>, _ before: ArraySlice<String>, _ behind: ArraySlice<String>
  ) -> Bool {
    guard let opener = piece.first, piece.count >= 2, GroupModifiers.openers.contains(opener),
      let noun = before.last, GroupModifiers.englishNouns.contains(noun),
      !piece.contains(where: {
        GroupModifiers.whole.contains($0) || EnglishModals.strengths[$0] != nil
      })
    else { return false }
    let isSubject =
      !before.contains { EnglishModals.strengths[$0] != nil || ScaleContext.copulas.contains($0) }
      && behind.first.map {
        EnglishModals.strengths[$0] != nil || ScaleContext.copulas.contains($0)
      } ?? false
    if isSubject { return true }
    let phrase = piece.joined(separator: " ")
    if GroupModifiers.ownOpeners.contains(opener)
      || GroupModifiers.ownPhrases.contains(where: { phrase.hasPrefix($0 + " ") || phrase == $0 })
    {
      return true
    }
    // "give every renter ⟦in social housing⟧ a right": no verb takes what stands before its object.
    return behind.first.map {
      GroupModifiers.given.contains($0) || $0.first?.isNumber ?? false || $0.hasPrefix("£")
        || $0.hasPrefix("$")
    } ?? false
  }

  /// "Smoking is banned ⟦in cafes⟧"
  private static func isPlace(
    _ piece: ArraySlice<String>, _ before: ArraySlice<String>, _ behind: ArraySlice<String>,
    _ demand: Demand
  ) -> Bool {
    guard demand.action == .prohibit || demand.deontic == .permission, behind.isEmpty,
      let opener = piece.first, (2...6).contains(piece.count),
      GroupModifiers.placeOpeners.contains(opener),
      before.last.map({ demand.cue.lowercased().hasSuffix($0) }) ?? false
    else { return false }
    let noPlaces = JoinWords.of(Language.english.rawValue)?.noPlaces ?? []
    return !piece.contains {
      GroupModifiers.whole.contains($0) && !GroupModifiers.wards.contains($0)
        || noPlaces.contains($0) || $0.contains(where: \.isNumber)
    }
  }
}
