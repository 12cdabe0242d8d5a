internal import Lexicon
internal import PolicyModel

/// The one place in which the words of two demands differ, told by what stands there.
///
/// 「正社員に」 → 「正社員及び契約社員に」 holds for more, "for sports clubs" → "for youth clubs" for
/// another. Words that differ in more than one place say neither.
struct WordShift {
  let words: JoinWords?

  init(language: String) { words = .of(language) }

  func change(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let words, let raw = Self.difference(old, new) else { return nil }
    return judged(change(old, new, raw, words), raw, words)
  }

  /// What became of a list, where nothing else differs; of undivided text alone, unless any is asked for.
  func listStep(
    _ old: String, _ new: String, ofAnyLanguage: Bool = false
  ) -> Change.DemandChange? {
    guard let words, ofAnyLanguage || !words.isDivided, let raw = Self.difference(old, new) else {
      return nil
    }
    let step = ListShift(words)?.change(old, new) ?? WordListShift(words)?.change(old, new)
    return judged(step, raw, words)
  }

  private func judged(
    _ kind: Change.DemandChange?, _ raw: Difference, _ words: JoinWords
  ) -> Change.DemandChange? {
    switch kind {
    // "all staff except drivers ⟦and cooks⟧": one more that is left out.
    case .widened where isInException(raw, words): return .narrowed
    case .narrowed where isInException(raw, words): return .widened
    case .widened, .narrowed: return AskedList(raw, words).turned(kind)
    default: return kind
    }
  }

  /// Whether words that differ name what an exception takes out.
  private func isInException(_ raw: Difference, _ words: JoinWords) -> Bool {
    guard words.isDivided else {
      let behind = raw.behind.prefix { $0 != "、" }.prefix(20)
      return words.exceptions.contains { word in
        guard let place = behind.firstRange(of: word) else { return false }
        return !behind[..<place.lowerBound].contains { "はがに".contains($0) }
      }
    }
    let before = " " + raw.before.lowercased() + " "
    return words.exceptions.contains { word in
      guard let place = before.ranges(of: " " + word + " ").last else { return false }
      return !before[place.upperBound...].split { !$0.isLetter }
        .contains { words.verbal.contains(String($0)) }
    }
  }

  private func change(
    _ old: String, _ new: String, _ raw: Difference, _ words: JoinWords
  ) -> Change.DemandChange? {
    // 「正社員⟦及び契約社員⟧に」: the join says where the words begin.
    if let kind = gain(raw) { return kind }
    let whole = Self.widened(raw, isDivided: words.isDivided)
    if let kind = gain(whole) { return kind }
    if let kind = ListShift(words)?.change(old, new) ?? WordListShift(words)?.change(old, new) {
      return kind
    }
    let (a, b) = (whole.old, whole.new)
    // 「事前に通知⟦した上で⟧」 → 「事前の通知⟦なく⟧」: what was put before the deed is left out.
    if !a.isEmpty, !b.isEmpty, isProcedure(a) != isProcedure(b), isLacking(a) != isLacking(b) {
      return isLacking(b) ? .strengthened : .softened
    }
    // 「⟦承諾を得て、資料を⟧貸し出す」, 「⟦資料を、承諾を得て⟧貸し出す」: the same in another order.
    if !words.isDivided, Self.areOrderedOtherwise(a, b, words.joins) { return nil }
    // "binds ⟦both parties⟧" → "binds ⟦the seller only⟧"
    if words.isDivided, let step = Self.exclusive(a, b) { return step }
    // "at any time" → "before treatment begins"
    if !a.isEmpty, !b.isEmpty, isRestriction(a) != isRestriction(b) {
      return isRestriction(b) ? .narrowed : .widened
    }
    // 「⟦期間内に⟧処分してはならない」 → 「⟦承認を受けずに⟧処分してはならない」: another case.
    if !a.isEmpty, !b.isEmpty, isRestriction(a), isRestriction(b), Likeness.of(a, b) < 0.34 {
      return .retargeted
    }
    if isGrade(a, b, whole.before) { return .retargeted }
    // "checked ⟦by hand⟧" → "⟦by computer⟧": how, and nobody else.
    if words.isDivided, whole.before.lowercased().hasSuffix(" " + AgentWords.by),
      ![a, b].allSatisfy({
        AgentWords.isName($0.lowercased().split(separator: " ").map(String.init))
      })
    {
      return nil
    }
    return !a.isEmpty && !b.isEmpty && isSwap(a, b, whole.behind) ? .retargeted : nil
  }

  /// 「道路と橋を」, 「橋や道路を」: what joins them is no part of them.
  private static func areOrderedOtherwise(_ a: String, _ b: String, _ joins: [String]) -> Bool {
    func signs(_ words: String) -> [Unicode.Scalar] {
      joins.reduce(words) { $0.holdsBytes(of: $1) ? $0.replacingBytes(of: $1, with: "") : $0 }
        .unicodeScalars.sorted()
    }
    return !a.isEmpty && a != b && signs(a) == signs(b)
  }

  private static func exclusive(_ old: String, _ new: String) -> Change.DemandChange? {
    let (a, b) = (
      old.lowercased().split { !$0.isLetter }.map(String.init),
      new.lowercased().split { !$0.isLetter }.map(String.init)
    )
    func isAll(_ words: [String]) -> Bool {
      words.first.map { RuleWords.englishWholes.contains($0) } ?? false
    }
    guard a.count <= 6, b.count <= 6, isAll(a) != isAll(b) else { return nil }
    let only = [a, b].map { $0.first == RuleWords.englishOnly || $0.last == RuleWords.englishOnly }
    if isAll(a), only[1] { return .narrowed }
    return isAll(b) && only[0] ? .widened : nil
  }

  /// "energy class ⟦C⟧" → "energy class ⟦D⟧"
  private func isGrade(_ a: String, _ b: String, _ before: String) -> Bool {
    guard let words, a.utf8.count == 1, b.utf8.count == 1,
      [a, b].allSatisfy({ ("A"..."K").contains($0) })
    else { return false }
    let low = before.lowercased().trimmingSpaces
    return words.grades.contains { low.hasSuffix($0) }
  }

  /// Another member beside those that were there, whatever its own words limit: 「生活保護世帯⟦及び75歳
  /// 以上の者のみの世帯⟧は」 holds for more. Members of an exception are none.
  func member(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let words, !words.isDivided, let raw = Self.difference(old, new),
      raw.old.isEmpty != raw.new.isEmpty || [raw.old, raw.new].contains(words.genitive)
    else { return nil }
    // 「世帯⟦の⟧子」 → 「世帯⟦及び施設にいる⟧子」
    let isGain = raw.old.isEmpty || raw.old == words.genitive
    if isJoinedGroup(raw, words) { return isGain ? .widened : .narrowed }
    guard case let piece = isGain ? raw.new : raw.old, piece.count <= 40,
      let join = words.joins.first(where: {
        $0.utf8.count > 3 && (piece.hasPrefix($0) || piece.hasSuffix($0))
      }), piece.count >= join.count + 2,
      !words.cases.contains(where: { piece.contains($0) }),
      case let behind = raw.behind.prefix(while: { $0 != "、" }).prefix(20),
      !words.exceptions.contains(where: { behind.contains($0) })
    else { return nil }
    return isGain ? .widened : .narrowed
  }

  /// A noun with の that came before another or went: 「⟦食料品の⟧消費税」.
  func circle(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let words, !words.isDivided, let raw = Self.difference(old, new),
      raw.old.isEmpty != raw.new.isEmpty
    else { return nil }
    let piece = raw.old.isEmpty ? raw.new : raw.old
    let noun = piece.dropLast(words.genitive.count)
    guard piece.hasSuffix(words.genitive), (2...12).contains(noun.count),
      noun.unicodeScalars.allSatisfy({ (1...2).contains(Self.script($0)) }),
      !RuleWords.fillers.contains(String(noun)), !RuleWords.everyone.contains(String(noun)),
      RuleWords.circles.contains(where: { noun.hasSuffix($0) }) || isDivided(raw.behind),
      raw.behind.unicodeScalars.first.map({ (1...2).contains(Self.script($0)) }) ?? false,
      raw.head == 0 || Self.script(raw.a[raw.head - 1]) == 0
    else { return nil }
    return raw.old.isEmpty ? .narrowed : .widened
  }

  /// Whether words begin with what a noun before them takes a part out of: ⟦消費税⟧を.
  private func isDivided(_ words: String) -> Bool {
    let noun = String(
      String.UnicodeScalarView(words.unicodeScalars.prefix { (1...2).contains(Self.script($0)) }))
    return RuleWords.divided.contains { noun.hasSuffix($0) }
  }

  /// Whether one place lost or gained that something may be had at any time, or asks for a step
  /// before it now.
  func freedom(_ old: String, _ new: String) -> Change.DemandChange? {
    guard let words, !words.isDivided, let raw = Self.difference(old, new) else { return nil }
    let pieces = Self.widened(raw, isDivided: false)
    let sides = [raw.old, pieces.old, raw.new, pieces.new].map {
      $0.hasSuffix("、") ? $0.dropLast() : $0[...]
    }
    guard sides.allSatisfy({ $0.count <= 24 }) else { return nil }
    let isFree = sides.map { words.freedoms.contains(String($0)) }
    if (isFree[0] || isFree[1]) != (isFree[2] || isFree[3]) {
      return isFree[0] || isFree[1] ? .softened : .strengthened
    }
    let asks = [sides[0], sides[2]].map { side in words.steps.contains { side.hasSuffix($0) } }
    guard asks[0] != asks[1], asks[0] ? raw.new.isEmpty : raw.old.isEmpty else { return nil }
    return asks[0] ? .strengthened : .softened
  }

  private func gain(_ difference: Difference) -> Change.DemandChange? {
    guard difference.old.isEmpty != difference.new.isEmpty else { return nil }
    let isGain = difference.old.isEmpty
    let piece = isGain ? difference.new : difference.old
    if isRelative(piece, behind: difference.before) { return nil }
    if let words, !words.isDivided,
      difference.gains.contains(where: { words.takesPart($0.piece, before: $0.behind) })
    {
      let isLeftOut = RuleWords.leavingOut.contains { difference.behind.holdsBytes(of: $0) }
      return isGain == isLeftOut ? .widened : .narrowed
    }
    if words?.isDivided == false, difference.gains.contains(where: { HadFirst.isHad($0.piece) }) {
      return isProcedure(piece) ? (isGain ? .softened : .strengthened) : nil
    }
    if isProcedure(piece) || words?.hedges.contains(piece) ?? false {
      return isGain ? .softened : .strengthened
    }
    if isTerm(piece) { return isGain ? .strengthened : .softened }
    if isLimit(piece) || isRestriction(piece) || isQualifier(piece) || isCircle(piece)
      || isPlace(piece)
    {
      return isGain ? .narrowed : .widened
    }
    guard isItem(isGain ? difference.new : difference.old, before: difference.behind) else {
      return nil
    }
    return isGain ? .widened : .narrowed
  }

  /// "a school ⟦where pupils feel safe⟧": what the thing is like, and no case.
  private func isRelative(_ piece: String, behind before: String) -> Bool {
    guard let words, words.isDivided,
      RuleWords.relatives.contains(where: { piece.hasPrefix($0 + " ") }),
      let noun = before.lowercased().split(separator: " ").last
    else { return false }
    return RuleWords.placeNouns.contains(String(noun))
  }

  /// "will not raise income tax ⟦for basic-rate payers⟧"
  private func isCircle(_ piece: String) -> Bool {
    guard let words else { return false }
    let parts = piece.lowercased().split(separator: " ").map { String($0).trimmingMarks }
    guard (2...6).contains(parts.count), words.circles.contains(parts[0]),
      !parts.contains(where: { words.verbal.contains($0) && $0 != "who" })
    else { return false }
    return words.people.contains { parts[parts.count - 1].hasSuffix($0) }
  }

  /// "Dogs must be on a lead ⟦in the park⟧"
  private func isPlace(_ piece: String) -> Bool {
    guard let words, words.isDivided else { return false }
    let low = piece.lowercased().trimmingMarks
    let parts = low.split(separator: " ").map(String.init)
    return (2...5).contains(parts.count) && words.places.contains { low.hasPrefix($0 + " ") }
      && !parts.contains { words.noPlaces.contains($0) || words.verbal.contains($0) }
      && !piece.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// "for every pupil⟦, term time only⟧"
  private func isLimit(_ piece: String) -> Bool {
    guard let words, piece.count <= 40, !words.noLimits.contains(where: { piece.contains($0) })
    else { return false }
    guard words.isDivided else { return words.limits.contains { piece.contains($0) } }
    return piece.lowercased().split(separator: " ").contains {
      words.limits.contains(String($0).trimmingMarks)
    }
  }

  /// "report ⟦serious⟧ accidents"
  private func isQualifier(_ piece: String) -> Bool {
    words?.qualifiers.contains(piece.lowercased()) ?? false
  }

  /// "share your data ⟦without your consent⟧", 「⟦許可なく⟧校外に出てはならない」
  private func isRestriction(_ piece: String) -> Bool {
    guard let words, !piece.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return false }
    guard words.isDivided else {
      let phrase = piece.hasSuffix("、") ? piece.dropLast() : piece[...]
      return phrase.count <= 24 && words.restrictions.contains { phrase.hasSuffix($0) }
        && !words.noLimits.contains { phrase.hasSuffix($0) }
    }
    let low = String(piece.lowercased().filter { !",.;".contains($0) }.drop { $0 == " " })
    let parts = low.split(separator: " ")
    // "a home ⟦where⟧ they are safe" → "a home ⟦in which⟧": the rest is what limits.
    guard parts.count <= 10, parts.count > 1 || !RuleWords.relatives.contains(low) else {
      return false
    }
    return words.restrictions.contains { low == $0 || low.hasPrefix($0 + " ") }
      || parts.first.map { words.marks.contains(String($0)) } == true
        && words.consents.contains { word in parts.contains { $0 == word } }
  }

  /// 「⟦住民の意見を聴いた上で⟧計画を見直します」
  private func isProcedure(_ piece: String) -> Bool {
    guard let words, piece.count <= 30 else { return false }
    let phrase = piece.hasSuffix("、") ? piece.dropLast() : piece[...]
    return words.procedures.contains { phrase.hasSuffix($0) }
  }

  private func isLacking(_ piece: String) -> Bool {
    guard let words, !words.noLimits.contains(where: { piece.hasSuffix($0) }) else { return false }
    return words.lacking.contains { piece.hasSuffix($0) }
  }

  /// "publish a plan ⟦in our first year⟧", 「⟦任期中に⟧橋を架け替えます」
  private func isTerm(_ piece: String) -> Bool {
    guard let words, piece.count <= 60 else { return false }
    guard words.isDivided else {
      let phrase = piece.hasSuffix("、") ? piece.dropLast() : piece[...]
      return words.terms.contains { phrase.hasSuffix($0) }
    }
    let low = piece.lowercased().filter { !",.;".contains($0) }.trimmingPrefix { $0 == " " }
    return low.split(separator: " ").count <= 8
      && words.terms.contains { low == $0 || low.hasPrefix($0 + " ") }
  }

  /// Whether all that one has more stands in one place, and is short.
  func isInOnePlace(_ old: String, _ new: String) -> Bool {
    guard let words, let raw = Self.difference(old, new) else { return false }
    let (short, long) = raw.old.count < raw.new.count ? (raw.old, raw.new) : (raw.new, raw.old)
    return words.isDivided
      ? short.isEmpty && long.split(separator: " ").count <= 6
      : short.count <= 2 && long.count <= 14
  }

  /// A noun with the word that joins it to the others.
  private func isItem(_ piece: String, before behind: String) -> Bool {
    guard let words else { return false }
    if words.isDivided {
      var parts = piece.lowercased().split(separator: " ").map(String.init)
      guard (2...6).contains(parts.count) || piece.hasPrefix(",") else { return false }
      parts = parts.map { $0.trimmingMarks }
      guard
        parts.first.map({ words.joins.contains($0) }) ?? false
          || parts.last.map({ words.joins.contains($0) }) ?? false || piece.hasPrefix(",")
      else { return false }
      return !parts.contains { words.verbal.contains($0) }
    }
    guard let join = words.joins.first(where: { piece.hasPrefix($0) || piece.hasSuffix($0) }) else {
      return false
    }
    let noun = piece.hasPrefix(join) ? piece.dropFirst(join.count) : piece.dropLast(join.count)
    guard noun.count >= (join.utf8.count > 3 ? 1 : 2), noun.count <= 20,
      !words.verbal.contains(where: { noun.contains($0) }),
      let first = noun.unicodeScalars.first, let last = noun.unicodeScalars.last
    else { return false }
    let isNoun = Self.script(first) != 0 || words.kanaNouns.contains { noun.hasPrefix($0) }
    return isNoun && Self.script(last) != 0 && isMarked(behind)
  }

  /// Whether the nouns that a piece belongs to are what is acted on or for whom: 「…に」, not 「…により」.
  private func isMarked(_ behind: String) -> Bool {
    guard let words else { return false }
    // 「調理、⟦配送、⟧及び洗浄を行う」: in the midst of a list.
    if words.joins.contains(where: { behind.hasPrefix($0) }) { return true }
    let noun = behind.unicodeScalars.prefix { Self.script($0) != 0 }.count
    let particle = String(
      String.UnicodeScalarView(
        behind.unicodeScalars.dropFirst(noun).prefix { (0x3041...0x309F).contains($0.value) }))
    return words.marks.contains(particle)
  }

  /// One noun in another's place, where a mark says that something is done to it or for it.
  private func isSwap(_ a: String, _ b: String, _ behind: String) -> Bool {
    guard let words, a.count >= 2, b.count >= 2, a.count <= 40, b.count <= 40,
      !words.assents.isSuperset(of: [a, b])
    else { return false }
    for side in [a, b] {
      if side.unicodeScalars.contains(where: { $0.properties.numericType != nil }) { return false }
      let isVerbal =
        words.isDivided
        ? side.lowercased().split(separator: " ").contains {
          words.verbal.contains(String($0).trimmingMarks)
        }
        : words.verbal.contains { side.contains($0) }
      if isVerbal { return false }
    }
    // 「対応⟦で⟧きる」 is no mark.
    if !words.isDivided,
      !words.marks.contains(where: { mark in
        behind.hasPrefix(mark)
          && (mark != words.means
            || behind.unicodeScalars.dropFirst().first.map { Self.script($0) != 0 } ?? false)
      })
    {
      return false
    }
    guard Likeness.of(a, b) < 0.34 else { return false }
    return Synonyms.groups(of: a).isDisjoint(with: Synonyms.groups(of: b))
  }
}

extension String {
  var trimmingSpaces: String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }

  fileprivate var trimmingMarks: String {
    filter { !",.;:".contains($0) || self == "," }
  }
}
