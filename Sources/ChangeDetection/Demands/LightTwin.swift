internal import Lexicon
internal import PolicyModel

/// One deed with another verb that says no more than that it is done: 「点検を⟦行う⟧」, 「点検を⟦済ませる⟧」; 「窓口を
/// ⟦設ける⟧」, 「窓口を⟦開く⟧」.
enum LightTwin {
  static func holds(_ a: String, _ b: String, _ pair: TurnedWords) -> Bool {
    for group in LightVerbs.groups {
      guard let x = group.ending(of: a), let y = group.ending(of: b), x.row != y.row,
        a.utf8.count > x.length, group.takes(a.utf8.dropLast(x.length))
      else { continue }
      // The figures are told by themselves.
      let (old, new) = (
        rest(pair.comparison.old, pair.oldSentence, x.length),
        rest(pair.comparison.new, pair.newSentence, y.length)
      )
      return old == new
    }
    return false
  }

  private static func rest(_ view: EditionView, _ sentence: Int, _ length: Int) -> String {
    let range = view.document.sentences[sentence].folded
    let count = SentenceEnd.withoutStop(Array(view.bytes(range))).count
    let end = range.lowerBound + max(0, count - length)
    return ClauseTwin.alike(view.words(of: range.lowerBound..<end, withoutFiguresOf: sentence))
  }
}

/// A rule for what remains, named again or pointed at: 「端数が⟦ある⟧ときは、⟦これを⟧切り捨てる」, 「端数が⟦生じた⟧
/// ときは、⟦その端数は⟧切り捨てる」.
enum RaisedTwin {
  static func holds(_ a: String, _ b: String, _ pair: TurnedWords) -> Bool {
    guard let x = RaisedWords.cases.first(where: { a.holdsBytes(of: $0) }),
      let y = RaisedWords.cases.first(where: { b.holdsBytes(of: $0) })
    else { return false }
    // Where the figures alone differ they tell it.
    guard
      case let (old, new) = (
        words(pair.comparison.old, pair.oldSentence), words(pair.comparison.new, pair.newSentence)
      ), old != new, let said = plain(old, x)
    else { return false }
    return said == plain(new, y)
  }

  private static func words(_ view: EditionView, _ sentence: Int) -> String {
    view.words(of: view.document.sentences[sentence].folded, withoutFiguresOf: sentence)
  }

  /// What there is, and what is done with it.
  private static func plain(_ words: String, _ mark: String) -> [String]? {
    guard let place = words.firstRange(of: mark) else { return nil }
    let thing = String(words[..<place.lowerBound])
    let deed = String(words[place.upperBound...])
    if let pointer = RaisedWords.pointers.first(where: { deed.hasPrefix($0) }) {
      return [thing, String(deed.dropFirst(pointer.count))]
    }
    // その端数は
    guard deed.hasPrefix(RaisedWords.that),
      let mark = RaisedWords.marks.compactMap({ deed.firstRange(of: $0) })
        .min(by: { $0.lowerBound < $1.lowerBound }),
      case let name = deed[..<mark.lowerBound].dropFirst(RaisedWords.that.count), name.count >= 2,
      thing.hasSuffix(name)
    else { return nil }
    return [thing, String(deed[mark.upperBound...])]
  }
}
