internal import Lexicon
internal import PolicyModel

/// Whether a demand is laid on others than before, on more of them or on fewer.
///
/// 「生徒は」 → 「3年生の生徒は」 narrows, "parents" → "parents and carers" widens.
struct ActorShift {
  private let words: ActorWords?

  init(language: String) { words = .of(language) }

  /// Who acts, else what is let or forbidden: "⟦Vote rigging⟧ is prohibited".
  static func named(in demand: Demand) -> String? {
    let isSaidOfThing = ["prohibited", "allowed", "required"].contains(demand.rule)
    return demand.actor ?? (isSaidOfThing ? demand.object : nil)
  }

  func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let words else { return Likeness.overlap(old, new) < 0.3 ? .retargeted : nil }
    let a = plain(old, words)
    let b = plain(new, words)
    guard a != b, !a.isEmpty, !b.isEmpty else { return nil }
    if parts(of: b, words).contains(a) { return .widened }
    if parts(of: a, words).contains(b) { return .narrowed }
    if joins(b, to: a, words) { return .widened }
    if joins(a, to: b, words) { return .narrowed }
    if let kind = qualified(a, b, words) { return kind }
    return Likeness.overlap(a, b) < 0.3 || areApart(a, b, words) ? .retargeted : nil
  }

  /// Whether names of divided words share none, whatever letters they share: "heads", "the dean".
  private func areApart(_ a: String, _ b: String, _ words: ActorWords) -> Bool {
    guard words.isDivided else { return false }
    func stems(_ name: String) -> Set<Substring> {
      Set(name.split { !$0.isLetter }.map { $0.prefix(4) })
    }
    return stems(a).isDisjoint(with: stems(b))
      && Synonyms.groups(of: a).isDisjoint(with: Synonyms.groups(of: b))
  }

  /// One name with a word before it that tells which: ⟦founding⟧ members.
  private func qualified(_ a: String, _ b: String, _ words: ActorWords) -> Change.DemandChange? {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.hasSuffix(words.isDivided ? " " + short : short), short.count >= 2 else {
      return nil
    }
    let more = long.dropLast(short.count)
    // 「⟦大学院の⟧学生を除く住民」: said of those who are left out.
    if words.exceptions.contains(where: { short.contains($0) }) { return nil }
    let isPraise =
      words.isDivided
      ? more.split(separator: " ").allSatisfy { GroupModifiers.englishPraise.contains(String($0)) }
      : GroupModifiers.praise.contains { more.contains($0) }
    if isPraise || !words.isDivided && RuleWords.fillers.contains(String(more.dropLast())) {
      return nil
    }
    // "the ⟦deputy⟧ mayor" is somebody else.
    if words.others.contains(where: {
      words.isDivided ? more.split(separator: " ").contains($0[...]) : more.hasSuffix($0)
    }) {
      return .retargeted
    }
    guard words.isDivided || !Self.withoutReferences(String(more)).contains(where: \.isNumber),
      !words.plain.contains(where: { more.hasPrefix($0) })
    else { return nil }
    // 「会社」 and 「株式会社」: one word, not a name with another before it.
    if !words.isDivided, !GroupModifiers.prefixes.contains(String(more)), !more.hasSuffix("の"),
      !more.hasSuffix("な"), !more.hasSuffix("い"),
      !more.hasSuffix("た"), !more.hasSuffix("る")
    {
      return nil
    }
    return a.count < b.count ? .narrowed : .widened
  }

  /// 「⟦第3項⟧の届出をした」: the number of a part counts nothing.
  private static func withoutReferences(_ words: String) -> String {
    var kept = String.UnicodeScalarView()
    var number = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if scalar.properties.numericType != nil, kept.last == "第" || !number.isEmpty {
        number.append(scalar)
        continue
      }
      if !number.isEmpty, !NumberedParts.clauses.contains(String(scalar)) {
        kept.append(contentsOf: number)
      }
      number = String.UnicodeScalarView()
      kept.append(scalar)
    }
    kept.append(contentsOf: number)
    return String(kept)
  }

  /// 「居住する世帯」, 「居住する世帯⟦及び⟧事業所を有する法人」: the same with others joined to it.
  private func joins(_ long: String, to short: String, _ words: ActorWords) -> Bool {
    guard !words.isDivided, long.hasPrefix(short) else { return false }
    let more = long.dropFirst(short.count)
    return words.joins.contains { more.hasPrefix($0) && more.count > $0.count }
  }

  private func plain(_ name: String, _ words: ActorWords) -> String {
    guard words.isDivided else { return name }
    let parts = name.lowercased().split(separator: " ").map(String.init)
    var rest = parts.drop { words.plain.contains($0) }
    // "every ⟦single⟧ pupil"
    if let first = rest.first, words.stress.contains(first), rest.startIndex > 0,
      words.stressed.contains(parts[rest.startIndex - 1])
    {
      rest.removeFirst()
    }
    return rest.joined(separator: " ")
  }

  private func parts(of name: String, _ words: ActorWords) -> [String] {
    if words.isDivided {
      let parts = name.split(separator: " ").split { words.joins.contains(String($0)) }
      return parts.count < 2
        ? []
        : parts.map {
          $0.drop { words.plain.contains(String($0)) }.joined(separator: " ")
        }
    }
    for join in words.joins {
      let parts = name.split(join)
      if parts.count > 1 { return parts }
    }
    return []
  }
}

extension String {
  /// The pieces between a word, as often as it stands here.
  fileprivate func split(_ word: String) -> [String] {
    var parts: [String] = []
    var piece = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      if rest.starts(with: word.unicodeScalars) {
        parts.append(String(piece))
        piece = String.UnicodeScalarView()
        rest = rest.dropFirst(word.unicodeScalars.count)
      } else {
        piece.append(rest.removeFirst())
      }
    }
    return parts + [String(piece)]
  }
}
