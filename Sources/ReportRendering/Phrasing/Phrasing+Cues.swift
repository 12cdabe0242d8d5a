package import PolicyModel

/// The words that decided a demand's change, as they are quoted.
extension Phrasing {
  /// The cue of one side, in quotation marks.
  package func cue(_ words: String?) -> String {
    guard let words, !words.isEmpty else { return self["cue.none"] }
    return self["open.quote"] + words + self["close.quote"]
  }

  /// The cue pair that decided a demand's change.
  package func cues(of change: Change) -> (old: String?, new: String?) {
    func words(_ cue: String?, _ side: Excerpt?) -> String? {
      Self.polite(Self.denied(Self.completed(cue, side, change.subject), side), side)
    }
    return (
      words(change.because.oldCue ?? change.old?.demand?.cue, change.old),
      words(change.because.newCue ?? change.new?.demand?.cue, change.new)
    )
  }

  /// ⟦ご⟧連絡ください: with the polite sign that the verb has in its sentence.
  private static func polite(_ cue: String?, _ side: Excerpt?) -> String? {
    guard let cue, let side, let first = cue.unicodeScalars.first, first.value >= 0x4E00 else {
      return cue
    }
    for sign in NameWords.politeSigns where side.text.holdsBytes(of: sign + cue) {
      guard let place = side.text.firstRange(of: sign + cue) else { continue }
      // りんご販売 has no polite sign.
      let before = side.text[..<place.lowerBound].last
      if before.map(NameWords.beforePoliteSigns.contains) ?? true { return sign + cue }
    }
    return cue
  }

  /// Who denies by being nobody belongs to what is said: ⟦nobody⟧ will be charged.
  private static func denied(_ cue: String?, _ side: Excerpt?) -> String? {
    guard let cue, let side, let demand = side.demand, !demand.cue.isEmpty,
      demand.polarity < 0 || isNobody(demand.actor?.prefix { $0 != " " }),
      cue.hasPrefix(demand.cue),
      case let (before, focus, after) = side.parts, case let text = before + focus + after,
      let place = text[text.index(text.startIndex, offsetBy: before.count)...]
        .firstRange(of: demand.cue) ?? text.firstRange(of: demand.cue)
    else { return cue }
    let clause = text[..<place.lowerBound].split(omittingEmptySubsequences: false) {
      ",;:.".contains($0)
    }
    let words = (clause.last ?? "").split(separator: " ")
    // They begin their clause; "there is ⟦no⟧ reason why fees must not rise" denies nobody.
    guard
      let first = words.indices.last(where: { index in
        isNobody(words[index])
          && (index == 0 || NameWords.joined.joins.contains(words[index - 1].lowercased()))
      }), words.endIndex - first <= 8
    else { return cue }
    let isShort = words.endIndex - first <= 3
    return isShort
      ? words[first...].joined(separator: " ") + " " + cue : words[first] + ellipsis + cue
  }

  private static func isNobody(_ word: Substring?) -> Bool {
    word.map { NameWords.joined.nobodies.contains($0.lowercased()) } ?? false
  }

  /// A cue with the words that it leaves open, without those that its title says, in the order of
  /// its sentence: do not ⟦sell⟧, ⟦得ることを⟧要しない.
  private static func completed(
    _ cue: String?, _ side: Excerpt?, _ title: String
  ) -> String? {
    guard let cue, let side, let demand = side.demand else { return cue }
    if let whole = withVerb(cue, demand, side) { return arranged(whole, side) }
    // What names nothing by itself is part of what is said of it.
    let object = demand.object
    if object.hasSuffix("こと"), object.unicodeScalars.count <= 4, cue.hasSuffix(demand.cue),
      side.text.contains(object + "を" + demand.cue)
    {
      return String(cue.dropLast(demand.cue.count)) + object + "を" + demand.cue
    }
    guard cue.hasSuffix(demand.cue) else { return arranged(cue, side) }
    var pieces = pieces(of: cue)
    let last = pieces.removeLast()
    let own = withoutObject(withoutObject(last, title), object)
    return arranged((pieces + [own]).joined(separator: ellipsis), side)
  }

  /// do not, aim to: with their verb.
  private static func withVerb(_ cue: String, _ demand: Demand, _ side: Excerpt) -> String? {
    guard cue.utf8.last.map({ $0 < 0x80 }) == true, !demand.cue.isEmpty,
      cue.hasSuffix(demand.cue)
    else { return nil }
    if !demand.verb.isEmpty, demand.verb != demand.cue,
      !cue.split(separator: " ").contains(Substring(demand.verb)),
      side.text.contains(demand.cue + " " + demand.verb)
    {
      return cue + " " + demand.verb
    }
    // The verb of "aim to" was not read; "is limited to" has it.
    guard demand.cue.hasSuffix(" to"), demand.verb == demand.cue,
      let place = side.text.firstRange(of: demand.cue + " ")
    else { return nil }
    let verb = side.text[place.upperBound...].prefix { $0.isLetter }
    return verb.isEmpty ? nil : cue + " " + verb
  }

  /// 公表を市に求めます of 全件の調査と公表 is 市に求めます.
  private static func withoutObject(_ cue: String, _ object: String) -> String {
    for particle in ["を", "は", "も", "が"] {
      guard let place = cue.firstRange(of: particle), place.lowerBound > cue.startIndex,
        object.hasSuffix(cue[..<place.lowerBound])
      else { continue }
      let rest = cue[place.upperBound...].drop { $0 == "、" }
      return rest.isEmpty ? cue : String(rest)
    }
    return cue
  }

  /// What stands between the pieces of a cue.
  static let ellipsis = " … "

  /// The pieces of a cue, which ellipses join.
  static func pieces(of cue: String) -> [String] {
    var pieces: [String] = []
    var rest = cue[...]
    while let place = rest.firstRange(of: ellipsis) {
      pieces.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return pieces + [String(rest)]
  }

  /// The pieces of a cue in the order of their sentence, those that touch joined:
  /// will build … by the end of 2031, 20台まで増やします.
  private static func arranged(_ cue: String, _ side: Excerpt) -> String {
    let pieces = pieces(of: cue)
    guard pieces.count > 1 else { return cue }
    let (before, focus, after) = side.parts
    let whole = before + focus + after
    var places: [Range<String.Index>] = []
    for piece in pieces {
      let own = whole[whole.index(whole.startIndex, offsetBy: before.count)...]
      guard let place = own.firstRange(of: piece) ?? whole.firstRange(of: piece) else { return cue }
      places.append(place)
    }
    places.sort { $0.lowerBound < $1.lowerBound }
    var told = ""
    var end = whole.startIndex
    for place in places {
      if !told.isEmpty {
        let gap = end < place.lowerBound ? String(whole[end..<place.lowerBound]) : ""
        let isNone = gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "、" }
        told += isNone ? gap : ellipsis
      }
      if max(end, place.lowerBound) < place.upperBound {
        told += whole[max(end, place.lowerBound)..<place.upperBound]
      }
      end = max(end, place.upperBound)
    }
    return told
  }
}
