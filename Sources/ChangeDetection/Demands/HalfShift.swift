internal import Lexicon
internal import PolicyModel

/// What turned in the second half of a sentence, or stands in a refusal's place: 「見学は自由ですが、⟦撮影は
/// できません⟧」 → 「見学は自由で、⟦撮影もできます⟧」, "There is no fee" → "A fee must be paid".
enum HalfShift {
  static func shift(in pair: TurnedWords) -> ModalShift? {
    guard max(pair.old.bytes.count, pair.new.bytes.count) <= 480 else { return nil }
    if pair.old.isDivided { return english(pair) }
    guard let (a, b) = JapaneseText.both(pair) else { return nil }
    if let subject = freed(a, b) ?? freed(b, a) { return shift(.reversed, pair, subject) }
    if let subject = charged(a, b) ?? charged(b, a) { return shift(.reversed, pair, subject) }
    if let subject = ClauseDenial.turned(a, b) { return shift(.reversed, pair, subject) }
    if ComplementTwin.isOfOthers(a, b) { return open(shift(.retargeted, pair, nil)) }
    switch ButForTwin.finding(a, b) {
    case .others: return open(shift(.retargeted, pair, nil))
    case .opened: return shift(.widened, pair, nil)
    case .closed: return shift(.narrowed, pair, nil)
    case .same, nil: break
    }
    if case .other(let kind, let isSure) = ConsentTwin.finding(a, b) {
      return isSure ? shift(kind, pair, nil) : open(shift(kind, pair, nil))
    }
    if let step = SanctionShift.change(a, b) { return shift(step, pair, nil, .sanction) }
    if let step = HadFirst.notice(a, b) { return shift(step, pair, nil, .notice) }
    if let step = BirthShift.change(a, b) ?? ExemptShift.change(a, b, pair) {
      return shift(step, pair, nil)
    }
    if isLoosened(a, b) { return shift(.softened, pair, nil, .effort) }
    return isLoosened(b, a) ? shift(.strengthened, pair, nil, .effort) : nil
  }

  /// 撮影 of 「見学は自由ですが、撮影はできません」 and 「見学は自由で、撮影もできます」.
  private static func freed(_ a: String, _ b: String) -> String? {
    guard let x = JapaneseText.without(TwinWords.outOfReach, a),
      let y = JapaneseText.without(TwinWords.inReach, b),
      let (first, deed) = halves(String(x), TwinWords.but),
      let (same, other) = halves(String(y), TwinWords.and),
      first == same, deed == other, !deed.isEmpty
    else { return nil }
    return deed
  }

  private static func halves(_ words: String, _ joins: [String]) -> (String, String)? {
    for join in joins {
      guard words.holdsBytes(of: join), let place = words.firstRange(of: join) else { continue }
      return (String(words[..<place.lowerBound]), String(words[place.upperBound...]))
    }
    return nil
  }

  /// 「営利を目的とする利用⟦はお断りします⟧」 and 「営利目的の利用は、⟦使用料を2倍とします⟧」.
  private static func charged(_ a: String, _ b: String) -> String? {
    guard let refused = JapaneseText.without(TwinWords.refused, a),
      let paid = JapaneseText.without(TwinWords.paid, b).map(String.init),
      let fee = TwinWords.fees.first(where: { paid.holdsBytes(of: $0) }),
      let place = paid.firstRange(of: fee),
      paid[place.upperBound...].contains(where: \.isNumber)
    else { return nil }
    let (long, short) = TwinWords.aims
    let name = String(refused)
    let aim = String(paid[..<place.lowerBound]).replacingBytes(of: "、", with: "")
      .replacingBytes(of: long, with: short)
    return aim == name.replacingBytes(of: long, with: short) + "は" ? name : nil
  }

  /// 「⟦すべて⟧木造とします」 and 「木造と⟦することを基本と⟧します」.
  private static func isLoosened(_ a: String, _ b: String) -> Bool {
    guard let base = TwinWords.basically.first(where: { b.holdsBytes(of: $0) }) else {
      return false
    }
    func bare(_ words: String) -> String { words.filter { $0 != "、" } }
    let plain = TwinWords.wholly.reduce(a) { $0.replacingBytes(of: $1, with: "") }
    return bare(plain) == bare(b.replacingBytes(of: base, with: TwinWords.laid))
  }

  // MARK: English

  private static func english(_ pair: TurnedWords) -> ModalShift? {
    let (a, b) = (pair.old.words.map(\.text), pair.new.words.map(\.text))
    guard a.count <= 60, b.count <= 60 else { return nil }
    if let subject = fee(a, b) ?? fee(b, a) { return shift(.reversed, pair, subject) }
    if isJoined(a, b) || isJoined(b, a) { return shift(.reversed, pair, nil) }
    if VoiceTwin.agree(a, b) == false { return shift(.reversed, pair, nil) }
    if let ban = GerundTwin.forbids(a, b), !ban.areBans { return shift(.reversed, pair, nil) }
    if HolderTwin.holders(a, b) != nil || HolderTwin.areOthers(a, b) {
      return shift(.retargeted, pair, nil)
    }
    if EnglishComplement.isOfOthers(a, b) { return open(shift(.retargeted, pair, nil)) }
    if case .other(let kind, let isSure) = FreeTwin.finding(a, b) {
      return isSure ? shift(kind, pair, nil) : open(shift(kind, pair, nil))
    }
    if case .other(let kind, let isSure) = AvailableTwin.finding(a, b) {
      return isSure ? shift(kind, pair, nil) : open(shift(kind, pair, nil))
    }
    if let step = ExemptShift.change(a, b) { return shift(step, pair, nil) }
    if let step = PaidShift.change(a, b) { return shift(step, pair, nil, .notice) }
    if let step = EnglishConsent.change(a, b) ?? ArticleShift.change(a, b) {
      return shift(step, pair, nil)
    }
    if let step = SanctionShift.change(a, b) { return shift(step, pair, nil, .sanction) }
    switch OpenManner.turn(a, b) {
    case .whole: return shift(.reversed, pair, nil)
    case .part: return open(shift(.reversed, pair, nil))
    case nil: break
    }
    if OpenManner.frees(a, b) { return shift(.reversed, pair, nil) }
    if hasMoreGrounds(a, b) { return shift(.widened, pair, nil) }
    return hasMoreGrounds(b, a) ? shift(.narrowed, pair, nil) : nil
  }

  /// "There is no entrance fee" and "An entrance fee of £5 must be paid".
  private static func fee(_ a: [String], _ b: [String]) -> String? {
    guard a.count >= 4, a.count <= 8, a[0] == VoidWords.dummy,
      ["is", "are", "will", "shall"].contains(a[1]),
      let void = a.firstIndex(of: TwinEnglish.no), void <= 3, void + 1 < a.count,
      case let name = a[(void + 1)...],
      case let rest = b.drop(while: { TwinEnglish.articles.contains($0) }),
      rest.count < b.count, rest.starts(with: name),
      !b.contains(where: { DenialWords.english.contains($0) }),
      case let told = rest.dropFirst(name.count).prefix(8),
      told.contains(where: { TwinEnglish.musts.contains($0) }),
      told.contains(where: { TwinEnglish.charges.contains($0) })
    else { return nil }
    return name.joined(separator: " ")
  }

  /// "You may read, ⟦but you may not⟧ copy" and "You may read ⟦and⟧ copy".
  private static func isJoined(_ a: [String], _ b: [String]) -> Bool {
    guard let but = a.firstIndex(of: TwinEnglish.but), but >= 3,
      case let rest = Array(a[(but + 1)...]),
      let not = rest.firstIndex(of: TwinEnglish.not), not <= 3, not >= 1,
      rest[..<not].elementsEqual(a[..<not]), TwinEnglish.leaves.contains(rest[not - 1]),
      case let deed = rest[(not + 1)...].filter({ !["it", "them"].contains($0) }), !deed.isEmpty
    else { return false }
    let subject = Array(a[..<not])
    let first = Array(a[not..<but])
    return b == subject + first + [TwinEnglish.and] + deed
      || first.count > 1
        && b == subject + [first[0], TwinEnglish.and] + deed + Array(first[1...])
  }

  /// "We share data ⟦only⟧ on A" and "We share data on A ⟦or in an emergency⟧".
  private static func hasMoreGrounds(_ a: [String], _ b: [String]) -> Bool {
    guard let only = a.firstIndex(of: TwinEnglish.only), only >= 2, only + 1 < a.count,
      TwinEnglish.grounds.contains(a[only + 1]), !b.contains(TwinEnglish.only),
      !a.contains(where: { DenialWords.english.contains($0) }),
      !b.contains(where: { DenialWords.english.contains($0) }),
      case let rest = a[..<only] + a[(only + 1)...], b.starts(with: rest)
    else { return false }
    return b.count > rest.count && b[rest.count] == TwinEnglish.or
  }

  // MARK: Telling

  /// To be confirmed.
  private static func open(_ shift: ModalShift) -> ModalShift {
    var shift = shift
    shift.isDoubtful = true
    return shift
  }

  private static func shift(
    _ kind: Change.DemandChange, _ pair: TurnedWords, _ subject: String?,
    _ source: ModalShift.Source = .half
  ) -> ModalShift {
    let hunk = pair.joined(0...pair.hunks.count - 1)
    return ModalShift(
      kind: kind, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: pair.comparison.old.words(hunk.old), newCue: pair.comparison.new.words(hunk.new),
      source: source, isWhole: true, subject: subject)
  }
}
