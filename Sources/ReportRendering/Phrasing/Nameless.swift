internal import PolicyModel

/// Objects that name nothing by themselves, so that the sentence stands for them.
enum Nameless {
  /// Pronouns of documents and what begins no name (at least 16 years old), whatever language the
  /// report is in.
  private static let words: Set<String> = [
    "any", "anyone", "at", "her", "him", "it", "me", "one", "ourselves", "so", "that", "them",
    "themselves", "these", "this", "those", "us", "we", "you", "yourself",
    "これ", "これら", "それ", "それら", "こと", "もの", "一切", "一部", "全部", "すべて", "全て", "上記", "下記", "旨", "その旨",
  ]

  /// How amounts begin, which are no names: no more than 3% a year.
  private static let openings = [
    "less than ", "more than ", "no fewer ", "no later ", "no less ", "no more ", "up to ",
    "within ",
  ]

  /// Behind an object that is only the one to whom something is done: 会社に届け出る; but
  /// 制度について names what it is about.
  private static let dative: [Character] = ["に", "へ"]
  private static let notDative: [Character] = ["つ", "関", "対", "係", "か", "よ", "お", "基", "従", "応"]

  /// Behind an object that is only what the sentence leaves out: 町の過失による場合を除き.
  private static let exception = "を除"

  /// - Parameter actor: who does it; a deed is not named by its doer. Videos that must not be
  ///   longer than a minute are no doers.
  static func isNameless(_ object: String, of actor: String? = nil, in sentence: String) -> Bool {
    guard !object.isEmpty else { return true }
    if object == actor, !object.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    let first = object.prefix { $0 != " " }.lowercased()
    if words.contains(first) || openings.contains(where: { object.hasPrefix($0) }) { return true }
    if ShortName.isAmount(object) { return true }
    // 得ること says no more than the verb does.
    if object.hasSuffix("こと"), object.unicodeScalars.count <= 4 { return true }
    guard let place = sentence.firstRange(of: object) else { return false }
    let behind = sentence[place.upperBound...].prefix(2)
    if behind == exception { return true }
    guard let particle = behind.first, dative.contains(particle) else { return false }
    return particle == "へ" ? behind.dropFirst() != "の" : behind.last.map(notDative.contains) != true
  }

  /// Those to whom something is said or given, and the words that lead on to what it is.
  private static let persons: Set<String> = ["anyone", "her", "him", "me", "them", "us", "you"]
  private static let leads: Set<String> = ["about", "of", "to", "with"]
  private static let articles: Set<String> = [
    "a", "an", "his", "its", "our", "the", "their", "your",
  ]

  /// What an object names behind a pronoun: you about *a breach of your data*, you to *confirm
  /// your age*; nil where nothing follows, or only a place: you to the office.
  static func remainder(_ object: String) -> String? {
    let words = object.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
    guard words.count == 4, persons.contains(words[0].lowercased()),
      leads.contains(String(words[1])),
      words[1] != "to" || !articles.contains(String(words[2]))
    else { return nil }
    return String(object[words[2].startIndex...])
  }

  /// What a demand without a named object is about: the object of all its verbs, those to whom
  /// something is done with what it is, or the topic that is no doer; nil where nothing is short
  /// enough for a name.
  static func topic(of excerpt: Excerpt) -> String? {
    guard let demand = excerpt.demand else { return nil }
    let words = excerpt.focusedText
    return sharedObject(in: words) ?? deed(demand, in: words) ?? topic(of: words, demand.actor)
      ?? deed(of: demand.verb, to: demand.object, in: words)
  }

  /// "When you delete a post, we remove it from our servers": remove it from our servers.
  private static func deed(of verb: String, to object: String, in words: String) -> String? {
    guard object == "it" || object == "them",
      let place = words.firstRange(of: " " + verb + " " + object)
    else { return nil }
    let deed = withoutStop(String(words[place.lowerBound...].dropFirst()))
    return deed.unicodeScalars.count <= 72 && deed.utf8.count > verb.utf8.count + 6 ? deed : nil
  }

  /// 事業の効果を、年度末までに検証し、公表させます: 事業の効果.
  private static func sharedObject(in words: String) -> String? {
    guard let place = words.firstRange(of: "を、") else { return nil }
    return named(words[..<place.lowerBound].split(separator: "、").last ?? "")
  }

  /// 町に連絡しなければならない: 町に連絡する.
  private static func deed(_ demand: Demand, in words: String) -> String? {
    guard let object = words.firstRange(of: demand.object + "に"), !demand.cue.isEmpty,
      let cue = words[object.upperBound...].firstRange(of: demand.cue),
      demand.cue.first == demand.verb.first, words[object.upperBound...].first != "は",
      !hasNumber(demand.object[...])
    else { return nil }
    let between = words[object.upperBound..<cue.lowerBound]
    return named(demand.object + "に" + (hasNumber(between) ? "" : between) + demand.verb)
  }

  /// 訪問は、午前8時から行わなければならない: 訪問.
  private static func topic(of words: String, _ actor: String?) -> String? {
    guard let place = words.firstRange(of: "は、") else { return nil }
    var topic = words[..<place.lowerBound]
    if topic.last == "に" { topic.removeLast() }
    return topic.contains("、") || String(topic) == actor ? nil : named(topic)
  }

  private static func hasNumber(_ words: Substring) -> Bool {
    words.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  private static func named(_ words: some StringProtocol) -> String? {
    (2...24).contains(words.unicodeScalars.count) && !self.words.contains(String(words))
      ? String(words) : nil
  }

  static func withoutStop(_ text: String) -> String {
    var words = text[...]
    while let last = words.last, "。．. 　".contains(last) { words.removeLast() }
    return String(words)
  }

  /// A sentence short enough for a heading, without its stop.
  static func sentence(_ text: String) -> String {
    let words = withoutStop(text)[...]
    let isLatin = words.unicodeScalars.prefix(20).allSatisfy { $0.value < 0x2E80 }
    let room = isLatin ? 72 : 40
    guard words.count > room else { return String(words) }
    var cut = words.prefix(room)
    if isLatin, let blank = cut.lastIndex(of: " ") { cut = cut[..<blank] }
    return cut + "…"
  }
}
