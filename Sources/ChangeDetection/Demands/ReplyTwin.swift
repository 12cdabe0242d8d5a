internal import Lexicon

/// What somebody gets, and what an author gives them: "Every letter ⟦gets an answer⟧ within ten days", "We
/// ⟦answer⟧ every letter within ten days".
enum ReplyTwin {
  static func sameness(_ a: [String], _ b: [String]) -> RestatedTwin.Sameness? {
    guard let x = gotten(a), let y = given(b) else {
      guard let x = gotten(b), let y = given(a) else { return nil }
      return sameness(x, y)
    }
    return sameness(x, y)
  }

  private static func sameness(_ a: Clause, _ b: Clause) -> RestatedTwin.Sameness? {
    guard a.name == b.name, a.thing == b.thing, a.rest.count == b.rest.count else { return nil }
    let differing = zip(a.rest, b.rest).filter { $0 != $1 }
    // Figures are told by themselves.
    guard
      differing.allSatisfy({ x, y in
        ReplyWords.within.contains(x) && ReplyWords.within.contains(y)
          || isNumber(x) && isNumber(y)
      })
    else { return nil }
    return .sure
  }

  private static func isNumber(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || ReplyWords.numbers.contains(word)
  }

  private struct Clause {
    var name: [String]
    var thing: String
    var rest: [String]
  }

  /// "every letter gets an answer within ten days"
  private static func gotten(_ words: [String]) -> Clause? {
    guard let first = words.first, ReplyWords.each.contains(first),
      let verb = words.firstIndex(where: { ReplyWords.getting.contains($0) }),
      (2...6).contains(verb),
      let (thing, end) = thing(words, from: verb + 1)
    else { return nil }
    return Clause(name: Array(words[1..<verb]), thing: thing, rest: Array(words[end...]))
  }

  /// "we answer every letter within ten days", "we give every applicant a decision within a month"
  private static func given(_ words: [String]) -> Clause? {
    guard words.count >= 4, words[0] == VoiceWords.author,
      let each = words.firstIndex(where: { ReplyWords.each.contains($0) }), each <= 3
    else { return nil }
    let verb = words[1..<each].filter { $0 != VoiceWords.to && $0 != VoiceWords.modals["will"] }
    guard verb.count == 1, let deed = verb.first else { return nil }
    if let thing = ReplyWords.answering[deed] {
      // The name ends where the clause goes on.
      let end = words[(each + 1)...].firstIndex { AgentWords.ends.contains($0) } ?? words.count
      let stop = words[(each + 1)...].firstIndex { ReplyWords.within.contains($0) } ?? end
      return Clause(
        name: Array(words[(each + 1)..<min(end, stop)]), thing: thing,
        rest: Array(words[min(end, stop)...]))
    }
    guard ReplyWords.giving.contains(deed),
      let mark = words[(each + 1)...].firstIndex(where: { TwinEnglish.articles.contains($0) }),
      let (thing, end) = thing(words, from: mark)
    else { return nil }
    return Clause(name: Array(words[(each + 1)..<mark]), thing: thing, rest: Array(words[end...]))
  }

  /// What is had, behind its article.
  private static func thing(_ words: [String], from start: Int) -> (String, Int)? {
    guard start < words.count else { return nil }
    let place = TwinEnglish.articles.contains(words[start]) ? start + 1 : start
    guard place < words.count else { return nil }
    return (ReplyWords.things[words[place]] ?? words[place], place + 1)
  }
}
