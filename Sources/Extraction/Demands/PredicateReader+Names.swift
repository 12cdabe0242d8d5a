internal import Lexicon
internal import PolicyModel

/// What a demand is called whose object is itself a deed: 検討, of what?
extension PredicateReader {
  /// 「暮らしを支える給付⟦として位置づけ⟧を明確にする」: 暮らしを支える給付としての位置づけ; nil where the object
  /// tells enough, or nothing tells more.
  func fullName(of object: Range<Int>, in sentence: Range<Int>) -> String? {
    guard let deed = bareDeed(object) else { return nil }
    var end = object.lowerBound
    let isPointed = deed.lowerBound > end
    if text.hasBytes(Self.comma, endingAt: end, downTo: sentence.lowerBound) {
      end -= Self.comma.count
    }
    if isPointed, text.hasBytes(sign("か"), endingAt: end, downTo: sentence.lowerBound) {
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
    return words(matter) + row + words(deed)
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
