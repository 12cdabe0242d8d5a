internal import Lexicon
internal import PolicyModel

/// Whether two demands that pull in opposite directions are about different things.
///
/// 「市営バスの運賃値上げに反対」 and 「市営バスの路線維持」 have only the bus in common: one went and the
/// other came, and nobody turned round.
enum OtherThing {
  static func holds(_ old: Demand, _ new: Demand, in language: Language) -> Bool {
    guard old.polarity.signum() * new.polarity.signum() < 0,
      old.verb != new.verb || isVoid(old) != isVoid(new),
      !old.object.isEmpty, !new.object.isEmpty
    else { return false }
    // "We oppose fracking" → "We support libraries"
    if language == .english, old.frame == .verdict, new.frame == .verdict,
      Likeness.overlap(old.object.lowercased(), new.object.lowercased()) < 0.3
        || haveOtherHeads(old.object, new.object)
    {
      return Synonyms.groups(of: old.object).isDisjoint(with: Synonyms.groups(of: new.object))
    }
    let (a, b) =
      language == .japanese
      ? remainders(old.object, new.object)
      : isForOthers(old, new) ? ("", "") : heads(old.object, new.object)
    guard !a.isEmpty, !b.isEmpty else { return false }
    return Synonyms.groups(of: a).isDisjoint(with: Synonyms.groups(of: b))
  }

  /// "No time keeper is placed"
  private static func isVoid(_ demand: Demand) -> Bool {
    demand.rule == "withheld" || VoidWords.isVoid(demand.object)
  }

  /// Whether two demands do another thing each, though they stand in one place.
  static func isOtherDeed(_ old: Demand, _ new: Demand) -> Bool {
    sharesFrameAlone(old, new) || tells(old, beside: new) || tells(new, beside: old)
  }

  /// 「使途の公開を進めます」 and 「視察費は廃止します」: what is to end is told of no more, and no more firmly.
  private static func tells(_ told: Demand, beside ended: Demand) -> Bool {
    told.action == .disclose && told.polarity >= 0 && ended.action == .abolish
      && ended.polarity < 0 && told.frame == ended.frame
      && !ended.object.contains(TurnWords.stem(of: told.verb))
  }

  /// 「定期券に要する費用を補助します」, 「備蓄に要する費用を負担します」: the same words around two things, of which
  /// something else is done.
  private static func sharesFrameAlone(_ old: Demand, _ new: Demand) -> Bool {
    guard old.verb != new.verb, old.object != new.object,
      let a = ObjectFrames.matter(of: old.object), let b = ObjectFrames.matter(of: new.object)
    else { return false }
    return Likeness.overlap(a, b) < 0.4
      && Synonyms.groups(of: a).isDisjoint(with: Synonyms.groups(of: b))
  }

  /// What is left of two objects behind the nouns that they share at their beginning; empty where
  /// the rest shares a sign as well.
  private static func remainders(_ a: String, _ b: String) -> (String, String) {
    var x = a.split(separator: "の")[...]
    var y = b.split(separator: "の")[...]
    var shared = 0
    while let first = x.first, first == y.first {
      x.removeFirst()
      y.removeFirst()
      shared += 1
    }
    guard shared > 0 else { return ("", "") }
    let (rest, other) = (x.joined(separator: "の"), y.joined(separator: "の"))
    let signs = Set(rest.unicodeScalars).intersection(other.unicodeScalars)
      .filter { !(0x3041...0x309F).contains($0.value) }
    return signs.isEmpty ? (rest, other) : ("", "")
  }

  /// "mandatory helmets ⟦for adults⟧": what is supported or opposed, whoever it is for.
  static func matter(_ object: String) -> String {
    let words = object.lowercased().split(separator: " ").map(String.init)
    guard let mark = words.firstIndex(of: ObjectFrames.beneficiary),
      words[mark...].contains(where: isOfPeople)
    else { return words.joined(separator: " ") }
    return words[..<mark].joined(separator: " ")
  }

  private static func isOfPeople(_ word: String) -> Bool {
    GroupModifiers.englishNouns.contains(word)
      || JoinWords.of("en")?.people.contains { word.hasSuffix($0) } ?? false
  }

  /// "We oppose helmets for adults" → "We support helmets for riders": turned, and for others.
  static func isForOthers(_ old: Demand, _ new: Demand) -> Bool {
    guard old.frame == .verdict, new.frame == .verdict else { return false }
    let (a, b) = (old.object.lowercased(), new.object.lowercased())
    return a != b && matter(a) == matter(b) && matter(a) != a && matter(b) != b
  }

  /// "a new ⟦airport⟧ in the north", "a new ⟦hospital⟧ in the north": the noun that the rest tells of is
  /// another, and neither object names both.
  private static func haveOtherHeads(_ a: String, _ b: String) -> Bool {
    func words(_ object: String) -> [String] {
      object.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
    }
    func head(_ words: [String]) -> String? {
      words.prefix { !ObjectFrames.prepositions.contains($0) }.last.map(VoidWords.stem)
    }
    let (x, y) = (words(a), words(b))
    guard let p = head(x), let q = head(y), p != q else { return false }
    return !x.contains { VoidWords.stem($0) == q } && !y.contains { VoidWords.stem($0) == p }
  }

  /// Whether what is refused by one and wanted by the other has words of its own in both.
  static func isOfOthers(_ old: Demand, _ new: Demand) -> Bool {
    guard old.frame == .verdict, new.frame == .verdict else { return false }
    let (a, b) = (ObjectFrames.content(of: old.object), ObjectFrames.content(of: new.object))
    return !a.isEmpty && !b.isEmpty && !a.contains(b) && !b.contains(a)
  }

  /// The last words of two objects; empty where one of them stands in the other object too.
  private static func heads(_ a: String, _ b: String) -> (String, String) {
    func words(_ object: String) -> [Substring] {
      object.lowercased().split { !$0.isLetter && $0 != "-" }.map { $0.prefix(5) }
    }
    let (x, y) = (words(a), words(b))
    guard let last = x.last, let other = y.last, !y.contains(last), !x.contains(other),
      !Set(x).isDisjoint(with: y)
    else { return ("", "") }
    return (
      a.lowercased().split(separator: " ").last.map(String.init) ?? "",
      b.lowercased().split(separator: " ").last.map(String.init) ?? ""
    )
  }
}
