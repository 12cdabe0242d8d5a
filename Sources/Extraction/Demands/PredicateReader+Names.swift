internal import Lexicon
internal import PolicyModel

/// What a demand is called whose object is itself a deed: 検討, of what?
extension PredicateReader {
  /// 「暮らしを支える給付⟦として位置づけ⟧を明確にする」: 暮らしを支える給付としての位置づけ; nil where the object
  /// tells enough, or nothing tells more.
  func fullName(of object: Range<Int>, in sentence: Range<Int>) -> String? {
    if let side = bareSide(object) {
      return ownerOfSide(before: object.lowerBound, downTo: sentence.lowerBound).map {
        words($0) + "の" + words(side)
      }
    }
    let isManner =
      JapaneseDemandNames.manners.longest(
        in: text, endingAt: object.upperBound, from: object.lowerBound)?.start == object.lowerBound
    let deed = bareDeed(object)
    guard isManner || deed != nil else { return nil }
    var end = object.lowerBound
    let isPointed = deed.map { $0.lowerBound > end } ?? false
    if text.hasBytes(Self.comma, endingAt: end, downTo: sentence.lowerBound) {
      end -= Self.comma.count
    }
    if let deed, isPointed, text.hasBytes(sign("か"), endingAt: end, downTo: sentence.lowerBound) {
      return question(endingAt: end, downTo: sentence.lowerBound).map {
        words($0) + "の" + words(deed)
      }
    }
    guard
      let (row, tie) = JapaneseDemandNames.ties.longest(
        in: text, endingAt: end, from: sentence.lowerBound),
      case let matter = nounPhrase(endingAt: tie, downTo: sentence.lowerBound),
      matter.count >= 6, matter.count <= 120, bareDeed(matter) == nil
    else { return nil }
    // 建て替えに向けて、詳細⟦検討⟧を進める: the verb has taken the deed.
    return deed.map { words(matter) + row + words($0) } ?? words(matter)
  }

  /// 効果 of その効果.
  private func bareSide(_ object: Range<Int>) -> Range<Int>? {
    let pointer = JapaneseDemandNames.pointers.end(
      in: text, from: object.lowerBound, to: object.upperBound)
    guard pointer > object.lowerBound,
      JapaneseDemandNames.bareSides.end(in: text, from: pointer, to: object.upperBound)
        == object.upperBound
    else { return nil }
    return pointer..<object.upperBound
  }

  /// 「⟦見本の学校⟧を設け、その効果を測る」: what something was done to right before.
  private func ownerOfSide(before end: Int, downTo floor: Int) -> Range<Int>? {
    guard text.hasBytes(Self.comma, endingAt: end, downTo: floor) else { return nil }
    var place = end
    while place > floor, end - place < 120 {
      place = text.scalarStart(before: place)
      guard text.hasBytes(sign("を"), at: place) else { continue }
      let owner = nounPhrase(endingAt: place, downTo: floor)
      let isEmpty = ["旨", "こと", "もの", "ため"].contains { words(owner).hasSuffix($0) }
      return (6...90).contains(owner.count) && !isEmpty ? owner : nil
    }
    return nil
  }

  /// A deed without what it is done to: 検討, 詳細検討, その検討.
  private func bareDeed(_ object: Range<Int>) -> Range<Int>? {
    guard object.count <= 36, !object.isEmpty,
      let (_, start) = JapaneseDemandNames.bareDeeds.longest(
        in: text, endingAt: object.upperBound, from: object.lowerBound)
    else { return nil }
    var head = object.lowerBound
    let pointer = JapaneseDemandNames.pointers.end(in: text, from: head, to: object.upperBound)
    if pointer > head { head = pointer }
    guard start > head else { return head..<object.upperBound }
    let manner = JapaneseDemandNames.manners.longest(in: text, endingAt: start, from: head)
    return manner?.start == head ? head..<object.upperBound : nil
  }

  /// 「…として⟦どのような支援を行うべきか⟧、その検討」
  private func question(endingAt end: Int, downTo floor: Int) -> Range<Int>? {
    var place = end
    while place > floor, end - place <= 120 {
      let start = text.scalarStart(before: place)
      if text.hasBytes(Self.comma, at: start)
        || text.hasBytes(bytes("として"), endingAt: place, downTo: floor)
      {
        break
      }
      place = start
    }
    return (12...120).contains(end - place) ? place..<end : nil
  }
}
