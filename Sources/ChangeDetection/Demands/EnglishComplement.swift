internal import Lexicon
internal import PolicyModel

/// One restriction said from both sides: "⟦Non-members⟧ may not enter", "⟦Only members⟧ may enter".
enum EnglishComplement {
  static func sameness(_ a: [String], _ b: [String]) -> RestatedTwin.Sameness? {
    let (x, y) = (a.contains(TwinEnglish.only), b.contains(TwinEnglish.only))
    guard x != y, case let (leave, ban) = x ? (a, b) : (b, a),
      leave.count(where: { $0 == TwinEnglish.only }) == 1,
      let place = leave.firstIndex(of: TwinEnglish.only),
      leave.contains(where: { TwinEnglish.leaves.contains($0) }),
      !leave.contains(where: { DenialWords.english.contains($0) }),
      case let let_ = leave[..<place] + leave[(place + 1)...]
    else { return nil }
    if place == 0 {
      return others(ban).map { $0.elementsEqual(let_) } ?? false ? .sure : nil
    }
    guard let said = withoutBan(ban) else { return nil }
    let shared = zip(said, let_).prefix { $0 == $1 }.count
    if shared == place, shared < said.count,
      TwinEnglish.complements[said[shared]]?.contains(leave[place + 1]) ?? false,
      said[(shared + 1)...].elementsEqual(leave[(place + 2)...])
    {
      return .sure
    }
    // "may not dive ⟦without a vest⟧", "only ⟦with a trainer⟧": another thing is asked for.
    if shared < said.count, TwinEnglish.complements[said[shared]] != nil { return nil }
    // "may not walk about ⟦alone⟧", "only ⟦with a guide⟧": the ban lost what limited it.
    return shared == place && shared >= 3 && shared < said.count && said.count - shared <= 6
      && TwinEnglish.prepositions.contains(leave[place + 1])
      && said[shared...] != leave[(place + 1)...]
      && !said[shared...].contains { let_[shared...].contains($0) && $0.utf8.count > 3 }
      ? .likely : nil
  }

  /// "⟦Non-members⟧ may not enter" and "⟦Only staff⟧ may enter", "may not dive ⟦without a vest⟧"
  /// and "may dive ⟦only with a trainer⟧": both keep some out, by another rule.
  static func isOfOthers(_ a: [String], _ b: [String]) -> Bool {
    let (x, y) = (a.contains(TwinEnglish.only), b.contains(TwinEnglish.only))
    guard x != y, case let (leave, ban) = x ? (a, b) : (b, a),
      let place = leave.firstIndex(of: TwinEnglish.only),
      !leave.contains(where: { DenialWords.english.contains($0) })
    else { return false }
    if place == 0 {
      guard let said = others(ban),
        let p = said.firstIndex(where: { TwinEnglish.leaves.contains($0) }),
        let q = leave.firstIndex(where: { TwinEnglish.leaves.contains($0) })
      else { return false }
      return said[(p + 1)...].elementsEqual(leave[(q + 1)...]) && !leave.contains(TwinEnglish.non)
    }
    let let_ = leave[..<place] + leave[(place + 1)...]
    guard place + 1 < leave.count, let said = withoutBan(ban) else { return false }
    let shared = zip(said, let_).prefix { $0 == $1 }.count
    return shared == place && shared >= 3 && shared < said.count
      && TwinEnglish.complements[said[shared]]?.contains(leave[place + 1]) ?? false
  }

  /// "non-members may not enter", "nobody but members may enter" as "members may enter".
  private static func others(_ ban: [String]) -> [String]? {
    if ban.first == TwinEnglish.non { return withoutBan(Array(ban.dropFirst())) }
    guard let nobody = TwinEnglish.nobody.first(where: { ban.starts(with: $0) }),
      case let rest = ban.dropFirst(nobody.count),
      let but = TwinEnglish.excepting.first(where: { rest.starts(with: $0) }),
      case let said = Array(rest.dropFirst(but.count)),
      !said.contains(where: { DenialWords.english.contains($0) })
    else { return nil }
    return said
  }

  /// Without the one word that denies.
  private static func withoutBan(_ ban: [String]) -> [String]? {
    guard
      let place = ban.firstIndex(where: {
        $0 == TwinEnglish.not || $0 == TwinEnglish.cannot
      }),
      ban.count(where: { DenialWords.english.contains($0) && $0 != "without" }) == 1
    else { return nil }
    var said = ban
    if ban[place] == TwinEnglish.cannot {
      said[place] = "can"
    } else {
      guard place > 0, TwinEnglish.bans.contains(ban[place - 1]) else { return nil }
      said.remove(at: place)
    }
    return said
  }
}
