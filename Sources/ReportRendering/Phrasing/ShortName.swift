/// A name as it can stand by itself, away from its sentence.
enum ShortName {
  /// Words that point back to what stands before in the text: 前項の記録 is 記録 elsewhere.
  private static let references = [
    "前項の", "前条の", "前号の", "前各項の", "前各号の", "前二項の", "前二条の", "同項の", "同条の", "同号の",
    "当該",
  ]
  /// What is nothing without the words that point back: 前項の規定.
  private static let bound = ["規定", "場合", "場所", "例", "定め", "ほか", "者", "額", "各号", "事項"]

  private static let articles: Set<String> = ["a", "an", "the"]
  private static let owners: Set<String> = ["its", "our", "their", "your", "my"]
  /// Words that an article belongs to: a few posts are no few posts.
  private static let bare: Set<String> = [
    "bit", "few", "fraction", "further", "great", "lot", "majority", "minority", "number", "only",
    "rest", "same", "third", "variety", "whole",
  ]

  /// The name without the words that point back, and without article and owner in English.
  static func standing(_ name: String) -> String {
    for word in references where name.hasPrefix(word) {
      let rest = name.dropFirst(word.count)
      let isBound = rest.unicodeScalars.count < 2 || bound.contains { rest.hasPrefix($0) }
      return isBound ? name : String(rest)
    }
    let words = name.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count > 1, !words[1].isEmpty else { return name }
    let first = words[0].lowercased()
    let isOwned = owners.contains(first)
    // The public, the poor: one word keeps its article.
    guard isOwned || articles.contains(first) && words.count > 2,
      !bare.contains(words[1].lowercased())
    else { return name }
    return String(name[words[1].startIndex...])
  }

  /// The name without an amount that changed: ⟦40⟧ electric buses, 運行費の⟦2分の1⟧.
  ///
  /// What stands behind an amount in the midst of a name belongs to the amount.
  static func without(_ amounts: [String], _ name: String) -> String {
    for amount in amounts where hasNumber(amount) {
      if let counted = counted(name, in: amount) { return counted }
      guard let place = name.firstRange(of: amount) else { continue }
      if place.lowerBound == name.startIndex {
        let rest = withoutParticle(name[place.upperBound...])
        return rest.unicodeScalars.count < 2 ? name : rest
      }
      let rest = withoutEnd(name[..<place.lowerBound])
      return rest.unicodeScalars.count < 2 ? name : rest
    }
    return name
  }

  /// What is counted where the name is nothing but the amount: up to two accounts, two accounts.
  private static func counted(_ name: String, in amount: String) -> String? {
    guard amount == name || amount.hasSuffix(" " + name) else { return nil }
    let words = name.split(separator: " ")
    guard let last = words.lastIndex(where: { hasNumber(String($0)) || numbers.contains($0) }),
      last + 1 < words.count
    else { return nil }
    return words[(last + 1)...].joined(separator: " ")
  }

  private static let numbers: Set<Substring> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "dozen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million",
    "billion",
  ]

  private static func hasNumber(_ words: String) -> Bool {
    words.unicodeScalars.contains { $0.properties.numericType != nil }
      || words.split(separator: " ").contains { numbers.contains($0) }
  }

  private static func withoutParticle(_ words: Substring) -> String {
    var rest = words.drop { $0 == " " }
    for particle in ["on ", "of ", "for ", "in ", "to ", "の", "に", "で", "を", "、"]
    where rest.hasPrefix(particle) {
      rest = rest.dropFirst(particle.count)
      break
    }
    return String(rest)
  }

  private static func withoutEnd(_ words: Substring) -> String {
    var rest = words
    while let last = rest.last, " 、のをはに".contains(last) { rest.removeLast() }
    for word in [" of", " by", " to", " for", " at", " in"] where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      break
    }
    return String(rest)
  }
}
