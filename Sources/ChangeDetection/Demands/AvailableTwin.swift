internal import Lexicon
internal import PolicyModel

/// Who gets a thing, from either side: "Tenants are ⟦entitled to⟧ a permit", "A permit is
/// ⟦available to⟧ tenants".
enum AvailableTwin {
  enum Finding: Equatable {
    case same
    case other(Change.DemandChange, isSure: Bool)
  }

  static func finding(_ a: [String], _ b: [String]) -> Finding? {
    guard a.count <= 50, b.count <= 50,
      a.contains(AvailableWords.available) != b.contains(AvailableWords.available),
      let x = Offer(a), let y = Offer(b), x.isOfThing != y.isOfThing, x.thing == y.thing
    else { return nil }
    if x.isDenied != y.isDenied {
      return x.group == y.group ? .other(.reversed, isSure: true) : nil
    }
    guard !x.isDenied else { return x.group == y.group && x.isOfAll == y.isOfAll ? .same : nil }
    if x.group == y.group {
      if x.isOfAll == y.isOfAll { return .same }
      return .other(y.isOfAll ? .widened : .narrowed, isSure: true)
    }
    if isBound(x.group, of: y.group) { return .other(.widened, isSure: true) }
    if isBound(y.group, of: x.group) { return .other(.narrowed, isSure: true) }
    return .other(.retargeted, isSure: false)
  }

  /// "tenants ⟦with two years' residence⟧", "tenants"
  private static func isBound(_ part: [String], of whole: [String]) -> Bool {
    part.count > whole.count && part.starts(with: whole)
      && AvailableWords.bounds.contains(part[whole.count])
  }

  private struct Offer {
    var isOfThing: Bool
    var thing: [String]
    var group: [String]
    var isOfAll: Bool
    var isDenied: Bool

    init?(_ words: [String]) {
      guard
        let first = words.firstIndex(where: {
          AvailableWords.beings.contains($0) || AvailableWords.modals.contains($0)
        }), first >= 1
      else { return nil }
      var place = first
      isDenied = false
      while place < words.count,
        AvailableWords.beings.contains(words[place]) || AvailableWords.modals.contains(words[place])
          || AvailableWords.denials.contains(words[place])
      {
        if AvailableWords.denials.contains(words[place]) { isDenied = true }
        place += 1
      }
      let (before, behind) = (words[..<first], words[place...])
      let group: ArraySlice<String>
      if behind.starts(with: AvailableWords.entitled) {
        isOfThing = false
        (group, thing) = (before, Self.plain(behind.dropFirst(AvailableWords.entitled.count)))
      } else if behind.starts(with: [AvailableWords.available, AvailableWords.to]) {
        isOfThing = true
        (group, thing) = (behind.dropFirst(2), Self.plain(before))
      } else {
        return nil
      }
      let lifted = group.firstIndex { AvailableWords.whatever.contains($0) } ?? group.endIndex
      isOfAll =
        lifted < group.endIndex || group.first.map { AvailableWords.all.contains($0) } ?? false
      self.group = Self.plain(group[..<lifted])
      guard !thing.isEmpty, !self.group.isEmpty else { return nil }
    }

    private static func plain(_ words: ArraySlice<String>) -> [String] {
      words.filter { !AvailableWords.articles.contains($0) && !AvailableWords.all.contains($0) }
        .map { AvailableWords.bounds.contains($0) ? $0 : VoidWords.stem($0) }
    }
  }
}

/// Leave that is paid now, and a sum that is only paid in part.
enum PaidShift {
  static func change(_ a: [String], _ b: [String]) -> Change.DemandChange? {
    if isPaid(a, b) { return .strengthened }
    if isPaid(b, a) { return .softened }
    if isInPart(a, b) { return .softened }
    return isInPart(b, a) ? .strengthened : nil
  }

  /// "⟦unpaid⟧ leave" → "⟦paid⟧ leave"
  private static func isPaid(_ a: [String], _ b: [String]) -> Bool {
    guard a.contains(PaidWords.unpaid), b.contains(PaidWords.paid) else { return false }
    let (a, b) = (
      a.filter { !PaidWords.articles.contains($0) }, b.filter { !PaidWords.articles.contains($0) }
    )
    guard a.count == b.count, let place = a.firstIndex(of: PaidWords.unpaid),
      b[place] == PaidWords.paid, a[..<place] == b[..<place], a[(place + 1)...] == b[(place + 1)...]
    else { return false }
    return a[(place + 1)...].prefix(3).contains { PaidWords.times.contains($0) }
      && !a.contains(where: { DenialWords.english.contains($0) })
  }

  /// "repay the fee ⟦in full⟧" → "repay ⟦half of⟧ the fee"
  private static func isInPart(_ a: [String], _ b: [String]) -> Bool {
    guard a.suffix(PaidWords.wholly.count) == PaidWords.wholly[...],
      case let whole = a.dropLast(PaidWords.wholly.count)
    else { return false }
    return PaidWords.parts.contains { part in
      guard b.count == whole.count + part.count,
        let place = b.indices.first(where: { $0 >= whole.count || b[$0] != whole[$0] }),
        b[place...].starts(with: part)
      else { return false }
      return whole[place...].elementsEqual(b[(place + part.count)...])
    }
  }
}
