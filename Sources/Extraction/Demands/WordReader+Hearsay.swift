internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// "According to the union, …", "…, engineers say.": what others are quoted with.
  func isHearsay(_ words: [Range<Int>], in sentence: Range<Int>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if let (row, _) = index.phrase(
      index.functions, in: text, from: first.lowerBound, upTo: sentence.upperBound),
      index.lexicon.functions[row].kind == "hearsay"
    {
      return true
    }
    guard isKind(.report, last) else { return false }
    for place in words.indices.dropFirst().suffix(6)
    where text[words[place - 1].upperBound..<words[place].lowerBound].contains(0x2C) {
      return !words[place...].contains { isAuthors(word($0)) }
    }
    return false
  }

  private func isAuthors(_ name: String) -> Bool {
    index.isKind(.pronoun, name) || stance.isAuthor(name)
  }

  /// "⟦Under no circumstances⟧ may passports be withheld": the subject stands behind the cue.
  func invert(_ cue: inout Cue, among words: [Range<Int>], in sentence: Range<Int>) {
    guard cue.row.kind.takesVerb, cue.word > 0 else { return }
    var first = cue.word
    while first > 0, !text[words[first - 1].upperBound..<words[first].lowerBound].contains(0x2C) {
      first -= 1
    }
    guard
      let (row, end) = index.phrase(
        index.functions, in: text, from: words[first].lowerBound, upTo: sentence.upperBound),
      index.lexicon.functions[row].kind == "fronted", end == words[cue.word - 1].upperBound
    else { return }
    for place in cue.next..<min(words.count, cue.next + 8) {
      let isVerb =
        isKind(.passive, words[place])
        || index.verb(
          in: text, from: words[place].lowerBound, upTo: sentence.upperBound, [.base]) != nil
      guard isVerb, place > cue.next else { continue }
      cue.inverted = words[cue.next].lowerBound..<words[place - 1].upperBound
      cue.next = place
      cue.isNegated = true
      return
    }
  }
}
