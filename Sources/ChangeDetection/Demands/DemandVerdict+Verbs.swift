internal import Lexicon
internal import PolicyModel

/// What the verbs of two demands say besides their strength: when is paid, and what is a duty.
extension DemandJudgement {
  /// 「納めなければならない」 → 「⟦前納⟧しなければならない」: the verb says when is paid.
  func paying(_ old: Demand, _ new: Demand) -> FigureDifference? {
    guard old.verb != new.verb, let a = PaymentTimes.time(of: old.verb),
      let b = PaymentTimes.time(of: new.verb), a != b
    else { return nil }
    var difference = FigureDifference.none
    difference.direction = a.rawValue < b.rawValue ? .postponed : .advanced
    return difference
  }

  /// 「研修を実施する」 → 「実施⟦しなければならない⟧」: what was told as the author's way is laid down as a duty.
  func duty(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard Set([old.frame, new.frame]) == [.commitment, .norm], old.verb == new.verb,
      old.polarity.signum() == new.polarity.signum(),
      let norm = [old, new].first(where: { $0.frame == .norm }), norm.deontic == .obligation,
      DutyEndings.japanese.contains(where: { norm.cue.hasSuffix($0) })
    else { return nil }
    return new.frame == .norm ? .strengthened : .softened
  }

  /// 「市は、作成⟦する⟧」 → 「市は、作成⟦しなければならない⟧」: the same doer's deed, and nothing but its ending.
  func bareDuty(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, old.verb == new.verb,
      old.action == new.action, old.polarity.signum() == new.polarity.signum(),
      case let ends = [old, new].map({ demand in
        DutyEndings.japanese.contains { demand.cue.hasSuffix($0) }
      }), ends[0] != ends[1],
      case let plain = ends[0] ? new : old, DutyEndings.isPlain(plain.cue),
      case let a = comparison.old.words(old.folded), case let b = comparison.new.words(new.folded),
      let x = a.firstRange(of: old.cue), let y = b.firstRange(of: new.cue),
      !a[..<x.lowerBound].isEmpty,
      renaming.applied(to: String(a[..<x.lowerBound])) == String(b[..<y.lowerBound])
    else { return nil }
    return ends[0] ? .softened : .strengthened
  }

  /// "We will ⟦always⟧ answer letters" → "⟦usually⟧": how often, and nothing else.
  func frequency(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .english else { return nil }
    let a = comparison.old.words(old.folded).split(separator: " ").map(String.init)
    let b = comparison.new.words(new.folded).split(separator: " ").map(String.init)
    guard a.count == b.count, case let places = a.indices.filter({ a[$0] != b[$0] }),
      places.count == 1, let place = places.first,
      let x = FrequencyWords.ranks[a[place].lowercased()],
      let y = FrequencyWords.ranks[b[place].lowercased()]
    else { return nil }
    return x == y ? .restated : y > x ? .strengthened : .softened
  }

  /// 「班長1名を置く」 → 「班長1名⟦及び副班長1名⟧を置く」: another item, with an amount of its own.
  func itemGainOrLoss(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, !old.quantities.isEmpty,
      !new.quantities.isEmpty, old.quantities.count != new.quantities.count,
      let item = shift.change(
        renaming.applied(to: wordsWithoutFigures(old, comparison.old)),
        wordsWithoutFigures(new, comparison.new)), [.widened, .narrowed].contains(item)
    else { return nil }
    return item
  }

  /// 「原則として毎月1回開く」 → 「2か月に1回開く」: how often comes before the hedge that went with it.
  func leading(
    _ kinds: [Change.DemandChange], _ direction: Change.Direction?, _ old: Demand, _ new: Demand
  ) -> [Change.DemandChange] {
    guard kinds.contains(.requantified), let first = kinds.first, old.verb == new.verb,
      old.modifiers != new.modifiers || old.scope != new.scope,
      first == .strengthened && direction == .lowered
        || first == .softened && direction == .raised
    else { return kinds }
    return [.requantified] + kinds.filter { $0 != .requantified }
  }

  /// 「電車は、⟦300か所での運行⟧を目指す」, 「⟦電車⟧を400か所で運行することを目指す」: an object that holds an amount names
  /// nothing else where the other one stands in both sentences.
  func areCutOtherwise(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese else { return false }
    let (a, b) = (comparison.old, comparison.new)
    func stands(_ object: String) -> Bool {
      a.words(a.document.sentences[old.sentence].folded).contains(object)
        && b.words(b.document.sentences[new.sentence].folded).contains(object)
    }
    return amounts(of: old, a).contains { old.object.contains($0) } && stands(new.object)
      || amounts(of: new, b).contains { new.object.contains($0) } && stands(old.object)
  }

  /// Another member of those or that which a demand is about.
  func member(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese else { return nil }
    return shift.member(
      ConditionWords.alike(renaming.applied(to: comparison.old.words(old.folded))),
      ConditionWords.alike(comparison.new.words(new.folded)))
  }

  /// 「⟦中学校⟧卒業まで」 → 「⟦高校⟧卒業まで」: a further stage of school, up to which or from which it holds.
  func stage(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese,
      let a = SchoolStages.limit(in: comparison.old.words(old.folded)),
      let b = SchoolStages.limit(in: comparison.new.words(new.folded)),
      a.isUpper == b.isUpper, a.year != b.year
    else { return nil }
    return (a.year < b.year) == a.isUpper ? .widened : .narrowed
  }
}
