/// English sentences that tell who has a right, goes free, or belongs to a body.
package enum RightWords {
  /// Whether a sentence is one of these.
  package static func tell(_ sentence: String) -> Bool {
    let low = sentence.lowercased()
    let words = low.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
    guard words.count <= 60, !words.contains(where: { DenialWords.english.contains($0) }) else {
      return false
    }
    if predicates.contains(where: { low.holdsBytes(of: $0) }) { return true }
    if let place = words.firstIndex(where: { leaves.contains($0) }), place >= 2 {
      let name = words[..<place]
      return openers.contains(words[0])
        || name.contains(where: GroupModifiers.englishNouns.contains)
        ? AgentWords.isName(name) || name.contains(where: isGroup) : false
    }
    guard let place = makings.compactMap({ low.firstRange(of: $0)?.lowerBound }).min() else {
      return false
    }
    return low[..<place].split { !$0.isLetter }.contains { bodies.contains(String($0)) }
  }

  private static func isGroup(_ word: String) -> Bool {
    GroupModifiers.englishNouns.contains(word) || AgentWords.isName([word])
  }

  private static let leaves: Set<String> = ["can", "may"]
  private static let openers: Set<String> = ["any", "all", "every", "each", "only"]
  private static let predicates = [
    " free of charge", " admitted free", " are exempt from ", " is exempt from ",
    " are entitled to ", " is entitled to ", " fall outside ", " falls outside ",
    " are covered by ", " are eligible for ", " qualify for ", " travel free", " land free",
  ]
  private static let makings = [
    " consists of ", " consist of ", " is composed of ", " is made up of ", " comprises ",
  ]
  private static let bodies: Set<String> = [
    "panel", "jury", "board", "committee", "commission", "tribunal", "council", "delegation",
    "group", "working", "team", "court",
  ]
}
