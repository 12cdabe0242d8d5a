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

  /// A sentence short enough for a heading, without its stop.
  static func sentence(_ text: String) -> String {
    var words = text[...]
    while let last = words.last, "。．. 　".contains(last) { words.removeLast() }
    let isLatin = words.unicodeScalars.prefix(20).allSatisfy { $0.value < 0x2E80 }
    let room = isLatin ? 72 : 40
    guard words.count > room else { return String(words) }
    var cut = words.prefix(room)
    if isLatin, let blank = cut.lastIndex(of: " ") { cut = cut[..<blank] }
    return cut + "…"
  }
}
