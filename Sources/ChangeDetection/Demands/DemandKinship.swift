internal import PolicyModel

/// Tells how well two demands can be one and the same, said twice.
struct DemandKinship {
  let comparison: Comparison
  let renaming: TermRenaming

  /// A demand with what comparing it needs, worked out once.
  struct Side {
    let demand: Demand
    let object: [UInt64]
    let words: [UInt64]
    /// 0 at the sentence's begin, 1 at its end.
    let position: Double

    /// What a demand is looked up by: the bigrams of its object, or of all its words.
    var features: Set<UInt64> {
      Set((object.count >= 2 ? object : words).prefix(60))
    }
  }

  /// The demands that share most with one, by their places in the posting lists; bigrams that
  /// hundreds share are passed over.
  static func likely(_ side: Side, _ postings: [UInt64: [Int32]]) -> [Int] {
    var votes: [Int32: Int] = [:]
    for feature in side.features {
      guard let places = postings[feature], places.count <= 200 else { continue }
      for place in places { votes[place, default: 0] += 1 }
    }
    return votes.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(12).map { Int($0.key) }
  }

  func oldSide(_ index: Int) -> Side {
    side(comparison.old, index) { renaming.applied(to: $0) }
  }

  func newSide(_ index: Int) -> Side {
    side(comparison.new, index) { $0 }
  }

  private func side(_ view: EditionView, _ index: Int, _ rename: (String) -> String) -> Side {
    let demand = view.annotated.demands[index]
    let sentence = view.document.sentences[demand.sentence].folded
    return Side(
      demand: demand, object: Likeness.pairs(rename(demand.object)),
      words: Likeness.pairs(rename(view.words(demand.folded))),
      position: Double(demand.folded.lowerBound - sentence.lowerBound)
        / Double(max(1, sentence.count)))
  }

  /// The worth of a pair in sentences that answer to each other; nil for unlikely ones.
  func worthInPair(_ a: Side, _ b: Side, areAlone: Bool, likeness: Double) -> Double? {
    let isOfOneDeed = TurnedDemand.sharesDeed(a.demand, b.demand)
    let object = isOfOneDeed ? 1 : Likeness.of(a.object, b.object)
    let words = Likeness.of(a.words, b.words)
    var worth = 3 * object + 2 * words - abs(a.position - b.position)
    if a.demand.action == b.demand.action && a.demand.action != .other { worth += 1 }
    if a.demand.verb == b.demand.verb { worth += 1 }
    // "You may cancel" and "we may cancel", 「改修します」 and 「料金を引き下げます」.
    if OtherThing.holds(a.demand, b.demand, in: comparison.new.document.language)
      || OtherThing.isOtherDeed(a.demand, b.demand)
    {
      return nil
    }
    if a.demand.verb != b.demand.verb {
      let isOther = (a.demand.actor == nil) != (b.demand.actor == nil)
      if isOther, !isOfOneDeed, a.demand.frame == b.demand.frame, a.demand.frame == .norm {
        return nil
      }
      // 「センターを設置します」 and 「センターの機能を強化します」: two deeds, not one reworded.
      if a.demand.action != b.demand.action, object < 0.8, Self.isDeed(a.demand),
        Self.isDeed(b.demand), a.demand.strength == b.demand.strength
      {
        return nil
      }
      // 「同意をいただきます」 and 「ウェブサイトで公表します」 share a condition alone.
      if object == 0, a.demand.frame != b.demand.frame, a.demand.action != b.demand.action,
        a.demand.frame != .verdict, b.demand.frame != .verdict,
        [a.demand.action, b.demand.action].contains(.disclose)
      {
        return nil
      }
      if a.demand.polarity * b.demand.polarity < 0, object == 0, !a.object.isEmpty,
        !b.object.isEmpty, a.demand.frame != .verdict, b.demand.frame != .verdict
      {
        return nil
      }
    }
    if a.demand.frame == b.demand.frame { worth += 0.3 }
    if areAlone { worth += likeness >= 0.6 ? 3 : 1 }
    return worth >= 2 ? worth : nil
  }

  /// An action with a class of its own that no softer one stands for.
  private static func isDeed(_ demand: Demand) -> Bool {
    switch demand.action {
    case .create, .restore, .increase, .provide, .maintain, .protect: true
    default: false
    }
  }

  /// Whether two demands of one section want the same, in whatever words: a heading's and
  /// that of the text below it.
  func wantTheSame(_ a: Side, _ b: Side) -> Bool {
    guard a.demand.polarity.signum() == b.demand.polarity.signum() else { return false }
    let object = max(
      Likeness.covered(a.object, by: b.object), Likeness.covered(b.object, by: a.object))
    if object >= 0.6 && min(a.object.count, b.object.count) >= 2 { return true }
    return a.demand.action == b.demand.action && a.object.count >= 2
      && (Likeness.covered(a.object, by: b.words) >= 0.9
        || b.object.count >= 2 && Likeness.covered(b.object, by: a.words) >= 0.9)
  }

  /// The worth of a pair that only its words join; nil for anything but the same demand.
  func worthAnywhere(_ a: Side, _ b: Side, isNear: Bool) -> Double? {
    // "You can cancel your account", "we may terminate your account".
    if a.demand.verb != b.demand.verb, a.demand.frame == .norm, b.demand.frame == .norm,
      (a.demand.actor == nil) != (b.demand.actor == nil)
    {
      return nil
    }
    if OtherThing.isOtherDeed(a.demand, b.demand) { return nil }
    // "A time limit is placed", "No time keeper is placed"
    if a.demand.verb == b.demand.verb,
      OtherThing.holds(a.demand, b.demand, in: comparison.new.document.language)
    {
      return nil
    }
    let object = Likeness.of(a.object, b.object)
    let words = Likeness.of(a.words, b.words)
    let isSameAct =
      a.demand.verb == b.demand.verb
      || a.demand.action == b.demand.action && a.demand.action != .other
    let enough = isNear ? 0.5 : 0.65
    guard isSameAct && object >= enough && words >= 0.3 || words >= enough + 0.15 else {
      return nil
    }
    return object + words + (isSameAct ? 0.5 : 0) + (isNear ? 0.3 : 0)
  }
}
