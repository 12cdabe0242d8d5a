/// Objects that name nothing by themselves, so that the sentence stands for them.
enum Nameless {
  /// Pronouns of documents, whatever language the report is in.
  private static let words: Set<String> = [
    "any", "anyone", "her", "him", "it", "me", "one", "ourselves", "so", "that", "them",
    "themselves", "these", "this", "those", "us", "we", "you", "yourself",
    "これ", "これら", "それ", "それら", "こと", "もの", "一切", "一部", "全部", "すべて", "全て", "上記", "下記",
  ]

  /// Behind an object that is only the one to whom something is done: 会社に届け出る; but
  /// 制度について names what it is about.
  private static let dative: [Character] = ["に", "へ"]
  private static let notDative: [Character] = ["つ", "関", "対", "係", "か", "よ", "お", "基", "従", "応"]

  static func isNameless(_ object: String, in sentence: String) -> Bool {
    guard !object.isEmpty else { return true }
    let first = object.prefix { $0 != " " }.lowercased()
    if words.contains(first) { return true }
    // 得ること says no more than the verb does.
    if object.hasSuffix("こと"), object.unicodeScalars.count <= 4 { return true }
    guard let place = sentence.firstRange(of: object) else { return false }
    let behind = sentence[place.upperBound...].prefix(2)
    guard let particle = behind.first, dative.contains(particle) else { return false }
    return particle == "へ" ? behind.dropFirst() != "の" : behind.last.map(notDative.contains) != true
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
