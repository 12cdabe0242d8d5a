internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// What a sentence says its predicate of: 「⟦政府は⟧…します」.
  struct Topic {
    enum Kind { case author, party, issuer, other, subject, thing }
    var name: Range<Int>
    var kind: Kind
    var isSubjectMarked: Bool
  }

  private static let noTopics = [
    bytes("又"), bytes("また"), bytes("若しく"), bytes("もしく"), bytes("あるい"), bytes("或い"),
    bytes("に"), bytes("で"), bytes("と"), bytes("から"), bytes("まで"), bytes("より"), bytes("へ"),
    bytes("こと"), bytes("の"), bytes("て"), bytes("を"),
  ]

  /// The first topic of a stretch, outside brackets.
  func topic(in range: Range<Int>) -> Topic? {
    var place = range.lowerBound
    var nameStart = place
    var depth = 0
    while place < range.upperBound {
      let next = text.scalarEnd(after: place)
      depth = max(0, depth + bracketStep(at: place))
      if depth == 0 {
        if text.hasBytes(Self.comma, at: place) { nameStart = next }
        let isTopic = text.hasBytes(bytes("は"), at: place)
        let isSubject = text.hasBytes(bytes("が"), at: place)
        if isTopic || isSubject, place > nameStart,
          next >= range.upperBound || text.script(at: next) != .hiragana
            || text.script(at: text.scalarStart(before: place)) != .hiragana,
          let topic = topic(named: nameStart..<place, isSubject: isSubject)
        {
          return topic
        }
      }
      place = next
    }
    return nil
  }

  private func topic(named name: Range<Int>, isSubject: Bool) -> Topic? {
    let actor = index.actors.longest(in: text, endingAt: name.upperBound, downTo: name.lowerBound)
    let kind = actor.map { index.lexicon.actors[$0.row].kind } ?? ""
    if kind == "time" { return nil }
    if kind.isEmpty {
      for word in Self.noTopics where text.hasBytes(word, endingAt: name.upperBound) { return nil }
    }
    if isSubject, kind.isEmpty || kind == "thing" { return nil }
    var start = name.lowerBound
    let trimmedName = trimmed(start..<name.upperBound)
    start = trimmedName.lowerBound
    let words = String(decoding: text[start..<name.upperBound], as: UTF8.self)
    let resolved: Topic.Kind =
      switch kind {
      case "author": .author
      case "party": stance.title.contains("党") && !stance.title.contains(words) ? .party : .author
      case "issuer": stance.isAuthor(words) ? .author : .issuer
      case "other": stance.isAuthor(words) ? .author : .other
      case "subject": .subject
      default: .thing
      }
    return Topic(name: start..<name.upperBound, kind: resolved, isSubjectMarked: isSubject)
  }

  /// Who is asked or made to act: 「⟦政府⟧に公表を求めます」.
  func addressee(in range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound {
      if text.hasBytes(bytes("に"), at: place),
        let (row, start) = index.actors.longest(
          in: text, endingAt: place, downTo: range.lowerBound),
        ["issuer", "other", "subject", "party"].contains(index.lexicon.actors[row].kind)
      {
        let phrase = nounPhrase(endingAt: place, downTo: range.lowerBound)
        return phrase.isEmpty ? start..<place : phrase
      }
      place = text.scalarEnd(after: place)
    }
    return nil
  }

  func words(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
