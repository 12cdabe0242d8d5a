/// A name as it can stand by itself, away from its sentence.
enum ShortName {
  private static let words = NameWords.joined

  /// Whether a section's title is nothing but a number within another one: 二, ○２, (3).
  static func isBareNumber(_ title: String) -> Bool {
    !title.isEmpty
      && title.unicodeScalars.allSatisfy {
        $0.properties.numericType != nil || words.numberSigns.unicodeScalars.contains($0)
      }
  }

  /// Whether a section's title says where it stands and not what it is about: 第14条, Article 5.
  static func isUncaptioned(_ title: String) -> Bool {
    var name = String.UnicodeScalarView()
    for scalar in title.unicodeScalars where scalar.properties.numericType == nil {
      if !words.numberSigns.unicodeScalars.contains(scalar) { name.append(scalar) }
    }
    return name.isEmpty || words.sectionNames.contains(String(name).lowercased())
  }

  /// The name without the words that point back, and without article and owner in English.
  static func standing(_ name: String) -> String {
    for word in words.references where name.beginsInBytes(of: word) {
      let rest = name.dropFirst(word.count)
      let isBound = rest.unicodeScalars.count < 2 || words.bound.contains { rest.hasPrefix($0) }
      return isBound ? name : String(rest)
    }
    if let end = words.reflexives.first(where: { name.hasSuffix($0) }) {
      return standing(String(name.dropLast(end.count)))
    }
    let parts = name.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, !parts[1].isEmpty else { return name }
    let first = parts[0].lowercased()
    let isOwned = words.owners.contains(first)
    // The public, the poor: one word keeps its article.
    guard isOwned || words.articles.contains(first) && parts.count > 2,
      !words.bareWithArticle.contains(parts[1].lowercased())
    else { return name }
    return String(name[parts[1].startIndex...])
  }

  /// The name without an amount that changed: ⟦40⟧ electric buses, 運行費の⟦2分の1⟧.
  ///
  /// What stands behind an amount in the midst of a name belongs to the amount, unless の ties it on.
  static func without(_ amounts: [String], _ name: String) -> String {
    for amount in amounts where hasNumber(amount) {
      if let counted = counted(name, in: amount) { return counted }
      guard let place = name.firstRange(of: amount) else { continue }
      if place.lowerBound == name.startIndex {
        let rest = withoutParticle(name[place.upperBound...])
        return rest.unicodeScalars.count < 2 ? name : rest
      }
      let before = name[..<place.lowerBound]
      if let tie = words.ofWhole, !before.hasSuffix(tie), name[place.upperBound...].hasPrefix(tie) {
        // 産後⟦8週間⟧の休暇: what the amount is of.
        let rest = withoutParticle(name[place.upperBound...])
        if rest.unicodeScalars.count > 1 { return rest }
      }
      let rest = withoutEnd(before)
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
      let rest = b.dropFirst().drop { words.numerals.contains($0) }
      return rest.first.map { withoutParticle(new[$0.startIndex...]) }
    }
    guard let share = whole(of: old), share == whole(of: new) else { return nil }
    return share
  }

  /// 電力 of 電力の40％.
  private static func whole(of name: String) -> String? {
    guard let tie = words.ofWhole else { return nil }
    var rest = name[...]
    while let place = rest.firstRange(of: tie) {
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
  static func isAmount(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0.properties.numericType != nil }
      && name.unicodeScalars.allSatisfy {
        $0.properties.numericType != nil || words.amountSigns.unicodeScalars.contains($0)
      }
  }

  /// What is counted where the name is nothing but the amount: up to two accounts, two accounts.
  private static func counted(_ name: String, in amount: String) -> String? {
    guard amount == name || amount.hasSuffix(" " + name) else { return nil }
    let parts = name.split(separator: " ")
    guard
      let last = parts.lastIndex(where: { hasNumber(String($0)) || words.numerals.contains($0) }),
      last + 1 < parts.count
    else { return nil }
    return parts[(last + 1)...].joined(separator: " ")
  }

  private static func hasNumber(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0.properties.numericType != nil }
      || name.split(separator: " ").contains { words.numerals.contains($0) }
  }

  private static func withoutParticle(_ name: Substring) -> String {
    var rest = name.drop { $0 == " " }
    for particle in words.tiesBehindAmounts where rest.hasPrefix(particle) {
      rest = rest.dropFirst(particle.count)
      break
    }
    return String(rest)
  }

  private static func withoutEnd(_ name: Substring) -> String {
    var rest = name
    while let last = rest.last, words.looseEnds.contains(last) { rest.removeLast() }
    for word in words.tiesBeforeAmounts where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      break
    }
    return String(rest)
  }
}
