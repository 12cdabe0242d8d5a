internal import Lexicon
internal import PolicyModel

/// Who has to see to a thing: "Tenants are ⟦responsible for⟧ decoration", "Decoration is the
/// tenant's ⟦responsibility⟧".
enum HolderTwin {
  /// Who has to, in both sentences; nil where they are of different things.
  static func holders(_ a: [String], _ b: [String]) -> (old: String, new: String)? {
    guard [a, b].contains(where: { $0.last == VoiceWords.responsibility }) else { return nil }
    if let x = holder(a), let y = owner(b), x.matter == y.matter { return (x.name, y.name) }
    guard let x = owner(a), let y = holder(b), x.matter == y.matter else { return nil }
    return (x.name, y.name)
  }

  /// Another who has to see to the same: "⟦You⟧ are responsible for damage" → "⟦We⟧ are".
  static func areOthers(_ a: [String], _ b: [String]) -> Bool {
    guard let x = holder(a), let y = holder(b), x.matter == y.matter,
      let z = Optional((old: x.name, new: y.name))
    else {
      guard let x = owner(a), let y = owner(b), x.matter == y.matter else { return false }
      return areOther((x.name, y.name))
    }
    return areOther(z)
  }

  private static func areOther(_ names: (old: String, new: String)) -> Bool {
    let pronouns = [names.old, names.new].count { BearerWords.pronouns.contains($0) }
    return pronouns != 1 && !areOne(names)
  }

  /// Whether one and the same has to see to what may be one thing: "any tax that falls due on what you
  /// sell", "any tax due on your sales".
  static func mayBeOne(_ a: [String], _ b: [String]) -> Bool {
    guard let x = holder(a) ?? owner(a), let y = holder(b) ?? owner(b),
      [a, b].count(where: { $0.last == VoiceWords.responsibility }) == 1, areOne((x.name, y.name))
    else { return false }
    return Likeness.overlap(x.matter.joined(separator: " "), y.matter.joined(separator: " ")) >= 0.4
  }

  static func areOne(_ holders: (old: String, new: String)) -> Bool {
    VoidWords.stem(holders.old) == VoidWords.stem(holders.new)
  }

  private static func holder(_ words: [String]) -> (name: String, matter: [String])? {
    guard let place = words.firstIndex(where: { VoiceWords.beings.contains($0) }),
      words[(place + 1)...].starts(with: VoiceWords.responsible), words.count > place + 3
    else { return nil }
    let name = words[..<place].filter { !VoiceWords.owners.contains($0) }.joined(separator: " ")
    return name.isEmpty ? nil : (name, bare(words[(place + 3)...]))
  }

  private static func owner(_ words: [String]) -> (name: String, matter: [String])? {
    guard words.last == VoiceWords.responsibility,
      let place = words.firstIndex(where: { VoiceWords.beings.contains($0) }), place >= 1
    else { return nil }
    let names = words[(place + 1)...].dropLast().filter { $0 != VoiceWords.own }
    if names.count == 1, let doer = names.first.flatMap({ VoiceWords.ours[$0] }) {
      return (doer, bare(words[..<place]))
    }
    let name = names.filter { !VoiceWords.owners.contains($0) }.joined(separator: " ")
    for end in ["'s", "s'", "'"] where name.hasSuffix(end) && name.utf8.count > end.utf8.count {
      return (String(name.dropLast(end.count)), bare(words[..<place]))
    }
    return nil
  }
}

private func bare(_ words: ArraySlice<String>) -> [String] {
  words.filter { !VoiceWords.articles.contains($0) }
}

/// What still is as it was said to be: "Your ticket ⟦is⟧ valid for a year", "Tickets ⟦remain⟧
/// valid for a year".
enum LastingTwin {
  static func hold(_ a: [String], _ b: [String]) -> Bool { says(a, b) || says(b, a) }

  private static func says(_ plain: [String], _ lasting: [String]) -> Bool {
    guard let place = plain.firstIndex(where: { VoiceWords.beings.contains($0) }),
      let verb = lasting.firstIndex(where: { VoiceWords.lasting.contains($0) }), place >= 1,
      verb >= 1,
      plain.count > place + 1, !DenialWords.english.contains(plain[place + 1]),
      plain[(place + 1)...].elementsEqual(lasting[(verb + 1)...])
    else { return false }
    func name(_ words: ArraySlice<String>) -> [String] {
      words.filter { !VoiceWords.owners.contains($0) }.map(single)
    }
    let (x, y) = (name(plain[..<place]), name(lasting[..<verb]))
    return !x.isEmpty && x == y
  }

  private static func single(_ word: String) -> String {
    word.hasSuffix("sses") ? String(word.dropLast(2)) : VoidWords.stem(word)
  }
}

/// A ban without a cause, and unless there is one: "may not refuse ⟦without⟧ good reason", "may
/// not refuse ⟦unless they have⟧ good reason".
enum UnlessTwin {
  static func hold(_ a: [String], _ b: [String]) -> Bool { says(a, b) || says(b, a) }

  private static func says(_ lacking: [String], _ unless: [String]) -> Bool {
    guard let place = lacking.firstIndex(of: VoiceWords.lacking), place < unless.count,
      lacking[..<place].contains(where: { DenialWords.english.contains($0) }),
      lacking[..<place].elementsEqual(unless[..<place]),
      let phrase = VoiceWords.unless.first(where: { unless[place...].starts(with: $0) })
    else { return false }
    return bare(lacking[(place + 1)...]) == bare(unless[(place + phrase.count)...])
  }
}

/// What an author has for others: "We ⟦offer⟧ a fund of £500 for tenants", "⟦Our⟧ fund for
/// tenants ⟦is⟧ £500".
enum OfferTwin {
  static func hold(_ a: [String], _ b: [String]) -> Bool { says(a, b) || says(b, a) }

  private static func says(_ offer: [String], _ told: [String]) -> Bool {
    guard offer.count >= 4, offer[0] == VoiceWords.author, VoiceWords.offering.contains(offer[1]),
      told.first == VoiceWords.our,
      told.count(where: { VoiceWords.beings.contains($0) }) == 1,
      !(offer + told).contains(where: { DenialWords.english.contains($0) })
    else { return false }
    func bag(_ words: ArraySlice<String>) -> [String] {
      words.filter { !VoiceWords.of.contains($0) && !VoiceWords.beings.contains($0) }.sorted()
    }
    return bag(offer[2...]) == bag(told[1...])
  }
}
