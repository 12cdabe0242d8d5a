internal import PolicyModel

/// Words by which a sentence turned, stepped on a scale, or was denied, whatever rule tells them.
struct OppositeShift {
  private(set) var shifts: [ModalShift] = []
  /// The edits say the same in other words: 「公開しない」 → 「非公開とする」.
  private(set) var isSame = false
  /// They may say the same in other words: 「雨の日は…できません」 → 「…は晴れた日に限りできます」.
  private(set) var isLikelySame = false
  /// Clauses changed places, and each still says the same of the same.
  private(set) var isExchanged = false

  init(
    in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison,
    _ renaming: TermRenaming
  ) {
    guard places.old.count == 1, places.new.count == 1,
      let pair = TurnedWords(hunks, old: places.old[0], new: places.new[0], comparison)
    else { return }
    // "No dogs are allowed", "Dogs are not allowed": before any word of them is weighed.
    if VoidTwin.holds(pair) {
      isSame = true
      return
    }
    switch RestatedTwin.sameness(pair) {
    case .sure:
      isSame = true
      return
    case .likely:
      isLikelySame = true
      return
    case nil: break
    }
    if let shift = HalfShift.shift(in: pair) ?? ReachShift.shift(in: pair) {
      shifts = [shift]
      return
    }
    let (bearers, lists) = (BearerShift(pair, renaming), NamedLists(pair))
    let agents = AgentShift(pair, renaming)
    if bearers.isSame || lists.isSame || agents.isSame || DutyTwin.holds(pair)
      || DeciderShift.isSame(in: pair)
    {
      isSame = true
      return
    }
    if let shift = bearers.shift ?? lists.shift ?? DeciderShift.shift(in: pair, renaming)
      ?? agents.shift ?? DoerShift.shift(in: pair, renaming) ?? EventShift.shift(in: pair)
      ?? NeedShift.shift(in: pair)
    {
      shifts = [shift]
      return
    }
    let scales = ScaleShift(pair)
    (isSame, isExchanged) = (scales.isSame && scales.shifts.isEmpty, scales.isExchanged)
    isSame =
      isSame
      || scales.shifts.isEmpty
        && (ChargeTwin.holds(pair) || BanTwin.holds(pair) || JoinTwin.holds(pair))
    if isSame { return }
    if let manner = MannerShift.shift(in: pair) {
      shifts = [manner]
      return
    }
    let denials = hunks.indices.compactMap {
      DenialShift.shift(in: pair, at: $0) ?? VoidShift.shift(in: pair, at: $0)
    }
    let ends = [
      EndingShift.shift(in: pair), EffortShift.shift(in: pair), LeaveShift.shift(in: pair),
      RequestShift.shift(in: pair),
    ].compactMap { $0 }
    shifts = scales.shifts + denials + ends
  }
}
