/// A name as it can stand by itself, away from its sentence.
enum ShortName {
  /// Words that point back to what stands before in the text: 前項の記録 is 記録 elsewhere.
  private static let references = [
    "前項の", "前条の", "前号の", "前各項の", "前各号の", "前二項の", "前二条の", "同項の", "同条の", "同号の",
    "当該", "その",
  ]
  /// What is nothing without the words that point back: 前項の規定.
  private static let bound = [
    "規定", "場合", "場所", "例", "定め", "ほか", "者", "額", "各号", "事項", "他", "後", "際", "時", "とき", "間", "旨",
    "うち",
  ]

  private static let articles: Set<String> = ["a", "an", "the"]
  private static let owners: Set<String> = ["its", "our", "their", "your", "my"]
  /// Words that an article belongs to: a few posts are no few posts.
  private static let bare: Set<String> = [
    "bit", "few", "fraction", "further", "great", "lot", "majority", "minority", "number", "only",
    "rest", "same", "third", "variety", "whole",
  ]

  /// Whether a section's title is nothing but a number within another one: 二, ○２, (3).
  static func isBareNumber(_ title: String) -> Bool {
    !title.isEmpty
      && title.unicodeScalars.allSatisfy {
        $0.properties.numericType != nil || "○◯().．（）第項号 ".unicodeScalars.contains($0)
      }
  }

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

  /// What both editions count, where they differ in the number alone: six, then four branch
  /// libraries; 電力の40％, then 電力の50％以上.
  static func counted(_ old: String, _ new: String) -> String? {
    guard old != new else { return nil }
    let (a, b) = (old.split(separator: " "), new.split(separator: " "))
    if a.count > 1, a.count == b.count, a.dropFirst().elementsEqual(b.dropFirst()),
      let first = a.first, let second = b.first, hasNumber(String(first)),
      hasNumber(String(second))
    {
      let rest = b.dropFirst().drop { numbers.contains($0) }
      return rest.first.map { withoutParticle(new[$0.startIndex...]) }
    }
    guard let share = whole(of: old), share == whole(of: new) else { return nil }
    return share
  }

  /// 電力 of 電力の40％.
  private static func whole(of name: String) -> String? {
    var rest = name[...]
    while let place = rest.firstRange(of: "の") {
      if let next = rest[place.upperBound...].unicodeScalars.first,
        next.properties.numericType != nil
      {
        let whole = name[..<place.lowerBound]
        return whole.unicodeScalars.count > 1 ? String(whole) : nil
      }
      rest = rest[place.upperBound...]
    }
    return nil
  }

  /// Whether words are an amount and nothing besides: 10万円, 約3割.
  static func isAmount(_ words: String) -> Bool {
    words.unicodeScalars.contains { $0.properties.numericType != nil }
      && words.unicodeScalars.allSatisfy {
        $0.properties.numericType != nil
          || ",，.．万億兆円％%割人件回台約以上下未満程度か所".unicodeScalars.contains($0)
      }
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
