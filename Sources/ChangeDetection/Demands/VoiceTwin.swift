internal import Lexicon
internal import PolicyModel

/// One thing said of who does it and of what undergoes it: "We do not ⟦accept⟧ cheques", "Cheques
/// are not ⟦accepted⟧"; "You must ⟦keep⟧ noise ⟦down⟧", "Noise must be ⟦kept down⟧".
enum VoiceTwin {
  /// Whether one says what the other says; false where one denies it, nil where they are of
  /// different deeds.
  static func agree(_ a: [String], _ b: [String]) -> Bool? {
    if let doer = active(a) { return says(doer, b) }
    return active(b).flatMap { says($0, a) }
  }

  private struct Clause {
    var modal = ""
    var isDenied = false
    var isAuthors = false
    var verb: String
    /// What follows the verb.
    var rest: ArraySlice<String>
  }

  /// "we", a modal or none, a denial or none, and a verb.
  private static func active(_ words: [String]) -> Clause? {
    guard words.count >= 3, words.count <= 40, VoiceWords.doers.contains(words[0]) else {
      return nil
    }
    let parted = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
    var place = 1
    var clause = Clause(verb: "", rest: [])
    if let modal = VoiceWords.modals[parted[1]] {
      clause.modal = modal
      place = 2
    } else if parted[0] != VoiceWords.author {
      return nil
    }
    if place < parted.count, VoiceWords.denials.contains(parted[place]) {
      clause.isDenied = true
      place += 1
    }
    guard place + 1 < parted.count, !VoiceWords.beings.contains(parted[place]),
      parted[place] != VoiceWords.be
    else { return nil }
    clause.verb = parted[place]
    clause.isAuthors = parted[0] == VoiceWords.author
    clause.rest = parted[(place + 1)...]
    return clause
  }

  private static func says(_ clause: Clause, _ words: [String]) -> Bool? {
    guard words.count <= 40 else { return nil }
    let parted = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
    // "are not accepted", "will not be accepted"
    guard
      let first = parted.firstIndex(where: {
        VoiceWords.beings.contains($0) || VoiceWords.modals[$0] != nil
      }), first > 0
    else { return nil }
    var place = first + 1
    var isDenied = false
    let isPlain = VoiceWords.beings.contains(parted[first])
    guard (isPlain ? "" : VoiceWords.modals[parted[first]]) == clause.modal else { return nil }
    if place < parted.count, VoiceWords.denials.contains(parted[place]) {
      isDenied = true
      place += 1
    }
    if !isPlain {
      guard place < parted.count, parted[place] == VoiceWords.be else { return nil }
      place += 1
    }
    guard place < parted.count, isParticiple(parted[place], of: clause.verb) else { return nil }
    let behind = Array(parted[(place + 1)...])
    // "will not be shared ⟦by us⟧"
    let undergone =
      Array(parted[..<first]) + (clause.isAuthors ? withoutAuthor(behind) : behind)
    return places(Array(clause.rest), undergone) ? isDenied == clause.isDenied : nil
  }

  /// What stands behind a deed, without the author who does it.
  static func withoutAuthor(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(of: VoiceWords.by), place + 1 < words.count,
      words[place + 1] == VoiceWords.us
    else { return words }
    return Array(words[..<place] + words[(place + 2)...])
  }

  /// The same words, a particle of the verb at either side of its object.
  static func places(_ a: [String], _ b: [String]) -> Bool {
    let (x, y) = (plain(a), plain(b))
    if x == y { return !x.isEmpty }
    guard x.count == y.count, x.count >= 2, let first = x.first,
      VoiceWords.particles.contains(first),
      let place = y.firstIndex(of: first)
    else { return false }
    var other = y
    other.remove(at: place)
    return x.dropFirst().elementsEqual(other)
  }

  /// "your card", "cards": which of one's things is meant is known.
  private static func plain(_ words: [String]) -> [String] {
    words.filter { !VoiceWords.articles.contains($0) && VoiceWords.ours[$0] == nil }
      .map { VoiceWords.particles.contains($0) ? $0 : VoidWords.stem($0) }
  }

  static func isParticiple(_ word: String, of verb: String) -> Bool {
    if ReportEndings.of("en").participles(of: verb).contains(word) { return true }
    guard let last = verb.last else { return false }
    if word == verb { return VoiceWords.unbent.contains(verb) }
    return [verb + "ed", verb + "d", verb + String(last) + "ed", verb.dropLast() + "ied"].contains(
      word)
  }
}

/// A deed that nobody may do, said as one: "You must not ⟦sublet⟧ your home", "⟦Subletting⟧ your
/// home is forbidden".
enum GerundTwin {
  /// Whether both forbid; false where one lets it be done, nil where they are of different deeds.
  static func forbids(_ a: [String], _ b: [String]) -> (areBans: Bool, isOfAll: Bool)? {
    guard [a, b].contains(where: { $0.first?.endsInBytes(of: VoiceWords.gerund) ?? false }),
      case let (x, y) = (ban(a), ban(b)), (x == nil) != (y == nil), let ban = x ?? y,
      let named = named(x == nil ? a : b), named.rest == ban.rest,
      isGerund(named.deed, of: ban.verb)
    else { return nil }
    return (named.isForbidden, ban.isOfAll)
  }

  private static func ban(_ words: [String]) -> (verb: String, rest: [String], isOfAll: Bool)? {
    guard words.count <= 30 else { return nil }
    let parted = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
    guard let modal = parted.firstIndex(where: { VoiceWords.banning.contains($0) }), modal >= 1,
      modal <= 3, modal + 2 < parted.count, VoiceWords.denials.contains(parted[modal + 1]),
      parted[modal + 2] != VoiceWords.be
    else { return nil }
    let rest = parted[(modal + 3)...].filter { !VoiceWords.articles.contains($0) }
    return (parted[modal + 2], rest, modal == 1 && VoiceWords.doers.contains(parted[0]))
  }

  private static func named(
    _ words: [String]
  ) -> (deed: String, rest: [String], isForbidden: Bool)? {
    let parted = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
    guard let deed = parted.first, deed.endsInBytes(of: VoiceWords.gerund),
      let being = parted.firstIndex(where: { VoiceWords.beings.contains($0) }),
      case let behind = parted[(being + 1)...]
    else { return nil }
    for (forms, isForbidden) in [(VoiceWords.forbidden, true), (VoiceWords.allowed, false)] {
      guard let form = forms.first(where: { behind.starts(with: $0) }) else { continue }
      let rest = Array(parted[1..<being] + behind.dropFirst(form.count))
      return (deed, rest.filter { !VoiceWords.articles.contains($0) }, isForbidden)
    }
    return nil
  }

  static func isGerund(_ word: String, of verb: String) -> Bool {
    guard let last = verb.last else { return false }
    return word == EnglishDeedWords.gerund(of: verb, isParticiple: false)
      || word == verb + String(last) + "ing" || word == verb + "ing"
  }
}
