internal import PolicyModel

/// Objects that name nothing by themselves, so that the sentence stands for them.
enum Nameless {
  private static let words = NameWords.joined

  /// - Parameter actor: who does it; a deed is not named by its doer. Videos that must not be
  ///   longer than a minute are no doers.
  static func isNameless(_ object: String, of actor: String? = nil, in sentence: String) -> Bool {
    guard !object.isEmpty else { return true }
    if object == actor, !object.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    let first = object.prefix { $0 != " " }.lowercased()
    if words.nameless.contains(first) || isAmountOff(object) { return true }
    if words.amountOpenings.contains(where: { object.hasPrefix($0) }) { return true }
    if ShortName.isAmount(object) || isNumberOfTimes(object) { return true }
    if hasNumber(object.prefix(2)), words.amountEnds.contains(where: { object.hasSuffix($0) }) {
      return true
    }
    // 得ること says no more than the verb does.
    if object.hasSuffix(NameWords.deedEnding), object.unicodeScalars.count <= 4 { return true }
    if isBareDeed(object) { return true }
    guard let place = sentence.firstRange(of: object) else { return false }
    let behind = sentence[place.upperBound...].prefix(2)
    if behind == NameWords.exception { return true }
    guard let particle = behind.first, NameWords.dative.contains(particle) else { return false }
    let attributive = NameWords.attributiveDative
    if particle == attributive.particle { return behind.dropFirst() != attributive.tie }
    return behind.last.map(NameWords.notDative.contains) != true
  }

  /// Five times, and nothing else.
  private static func isNumberOfTimes(_ object: String) -> Bool {
    let parts = object.split(separator: " ")
    guard parts.count > 1, let last = parts.last, words.nameless.contains(String(last)) else {
      return false
    }
    return parts.dropLast().allSatisfy { words.numerals.contains($0) }
  }

  /// £4.50 off, and nothing else.
  private static func isAmountOff(_ object: String) -> Bool {
    guard let last = object.split(separator: " ").last,
      NameWords.directions.contains(String(last))
    else { return false }
    let amount = object.dropLast(last.count + 1)
    return !amount.contains { $0.isLetter }
  }

  /// The nearest heading that names a matter, be it one around it: 政策概要 names none, and one around
  /// that promises something itself (給付を見直します) would seem to be what changed.
  static func heading(of section: [String]) -> String? {
    guard let own = section.last, isHollow(own) else { return section.last }
    guard let outer = section.last(where: { !isHollow($0) }) else { return own }
    return outer.last.map(words.verbEnds.contains) ?? false ? nil : outer
  }

  private static func isHollow(_ heading: String) -> Bool {
    let bare = heading.unicodeScalars.drop {
      $0.properties.numericType != nil || $0.properties.isWhitespace
        || words.numberSigns.unicodeScalars.contains($0)
    }
    return words.hollowHeadings.contains(String(String.UnicodeScalarView(bare)).lowercased())
  }

  /// 検討, 詳細な検討: of what?
  private static func isBareDeed(_ object: String) -> Bool {
    guard let deed = words.deeds.first(where: { object.hasSuffix($0) }) else { return false }
    return words.manners.contains(String(object.dropLast(deed.count)))
  }

  /// What an object names behind a pronoun: you about *a breach of your data*, you to *confirm
  /// your age*; nil where nothing follows, or only a place: you to the office.
  static func remainder(_ object: String) -> String? {
    let parts = object.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
    guard parts.count == 4, words.persons.contains(parts[0].lowercased()),
      words.leads.contains(String(parts[1])),
      parts[1] != "to" || !words.articlesAndOwners.contains(String(parts[2]))
    else { return nil }
    return String(object[parts[2].startIndex...])
  }

  /// What a demand without a named object is about: the object of all its verbs, those to whom
  /// something is done with what it is, or the topic that is no doer; nil where nothing is short
  /// enough for a name.
  static func topic(of excerpt: Excerpt) -> String? {
    guard let demand = excerpt.demand else { return nil }
    let text = excerpt.focusedText
    return company(of: demand, in: text) ?? sharedObject(in: text) ?? deed(demand, in: text)
      ?? topic(of: text, demand.actor)
      ?? deed(of: demand.verb, to: demand.object, in: text)
  }

  /// Landlords must register with the council: the deed with the one that it is done with.
  static func company(of demand: Demand, in text: String) -> String? {
    guard !demand.verb.isEmpty, !demand.object.isEmpty else { return nil }
    for tie in words.deedTies {
      let deed = demand.verb + " " + tie + " " + demand.object
      if text.firstRange(of: " " + deed) != nil { return deed }
    }
    return nil
  }

  /// "When you delete a post, we remove it from our servers": remove it from our servers.
  private static func deed(of verb: String, to object: String, in text: String) -> String? {
    guard words.things.contains(object), let place = text.firstRange(of: " " + verb + " " + object)
    else { return nil }
    if let thing = thing(before: text[..<place.lowerBound]) { return thing }
    let deed = withoutStop(String(text[place.lowerBound...].dropFirst()))
    return deed.unicodeScalars.count <= 72 && deed.utf8.count > verb.utf8.count + 6 ? deed : nil
  }

  /// "You may ask for a ⟦free meter⟧, and we will" fit it: what the clause before ends in.
  private static func thing(before text: Substring) -> String? {
    guard let tie = text.ranges(of: NameWords.joiningClause).last else { return nil }
    let parts = text[..<tie.lowerBound].split(separator: " ")
    guard let article = parts.lastIndex(where: { words.articlesAndOwners.contains(String($0)) }),
      article > 0, !NameWords.placing.contains(String(parts[article - 1])),
      case let name = parts[(article + 1)...], (1...4).contains(name.count),
      !name.contains(where: { hasNumber($0) || $0.last == "," })
    else { return nil }
    return name.joined(separator: " ")
  }

  /// 事業の効果を、年度末までに検証し、公表させます: 事業の効果.
  private static func sharedObject(in text: String) -> String? {
    guard let place = text.firstRange(of: NameWords.objectOfSeveral) else { return nil }
    return named(text[..<place.lowerBound].split(separator: NameWords.comma).last ?? "")
  }

  /// 町に連絡しなければならない: 町に連絡する.
  private static func deed(_ demand: Demand, in text: String) -> String? {
    guard let object = text.firstRange(of: demand.object + NameWords.dativeMark),
      !demand.cue.isEmpty, let cue = text[object.upperBound...].firstRange(of: demand.cue),
      demand.cue.first == demand.verb.first,
      text[object.upperBound...].first != NameWords.topicMark.first,
      !hasNumber(demand.object[...])
    else { return nil }
    let between = text[object.upperBound..<cue.lowerBound]
    let way = hasNumber(between) ? "" : between
    return named(demand.object + NameWords.dativeMark + way + demand.verb)
  }

  /// 訪問は、午前8時から行わなければならない: 訪問.
  private static func topic(of text: String, _ actor: String?) -> String? {
    guard let place = text.firstRange(of: NameWords.topicMark) else { return nil }
    var topic = text[..<place.lowerBound]
    if topic.hasSuffix(NameWords.dativeMark) { topic.removeLast() }
    return topic.contains(NameWords.comma) || String(topic) == actor ? nil : named(topic)
  }

  private static func hasNumber(_ name: Substring) -> Bool {
    name.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  private static func named(_ name: some StringProtocol) -> String? {
    (2...24).contains(name.unicodeScalars.count) && !words.nameless.contains(String(name))
      ? String(name) : nil
  }

  static func withoutStop(_ text: String) -> String {
    var words = text[...]
    while let last = words.last, NameWords.stops.contains(last) { words.removeLast() }
    return String(words)
  }

  /// What a long sentence says something of: 「参議院議員の選挙については、…」, "Research that is paid for
  /// by the state will be …".
  private static func opening(of text: Substring) -> String? {
    var rest = text
    for word in words.connectives where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    for mark in words.topicEnds {
      guard let place = rest.firstRange(of: mark) else { continue }
      let topic = rest[..<place.lowerBound]
      let isLatin = mark.first == " "
      guard (isLatin ? 8...64 : 3...32).contains(topic.count),
        !words.openingsOfClauses.contains(where: { topic.hasPrefix($0) }),
        isLatin || !topic.contains(NameWords.comma), named(topic.prefix(20)) != nil
      else { continue }
      return ShortName.standing(String(topic))
    }
    return nil
  }

  /// A sentence short enough for a heading, without its stop.
  static func sentence(_ text: String) -> String {
    let words = withoutStop(text)[...]
    let isLatin = words.unicodeScalars.prefix(20).allSatisfy { $0.value < 0x2E80 }
    let room = isLatin ? 72 : 40
    guard words.count > room else { return String(words) }
    if let topic = opening(of: words) { return topic }
    var cut = words.prefix(room)
    if isLatin, let blank = cut.lastIndex(of: " ") { cut = cut[..<blank] }
    return cut + "…"
  }
}
