internal import Lexicon

/// What a sentence makes an exception of, and lays on nobody.
extension WordReader {
  /// Whether a word stands in a clause that is excepted from what was said before it: "within seven
  /// days, ⟦save where a road has to be closed⟧", "⟦unless an expert must be asked⟧".
  func isExcepted(_ place: Int, among words: [Range<Int>]) -> Bool {
    var before = place - 1
    let least = max(1, place - Self.longestException)
    while before >= least {
      // Behind a comma another clause may begin; the one before the exception is not its own.
      let gap = text[words[before].upperBound..<words[before + 1].lowerBound]
      if gap.contains(where: { $0 == 0x2C || $0 == 0x3B || $0 == 0x3A }) { return false }
      // "unless an expert is needed, ⟦and will⟧ tell you": the sentence may go on.
      if isKind(.join, words[before]) { return false }
      if opensException(before, upTo: place, among: words) { return true }
      before -= 1
    }
    return false
  }

  private static let longestException = 14

  private func opensException(_ start: Int, upTo end: Int, among words: [Range<Int>]) -> Bool {
    let first = text[words[start].lowerBound]
    guard first == 0x65 || first == 0x73 || first == 0x75 || first == 0x62,
      let opener = EnglishProvisos.exceptions[word(words[start])]
    else { return false }
    if opener == .alone { return true }
    var place = start + 1
    if opener == .denied {
      guard place < end, word(words[place]) == EnglishProvisos.not else { return false }
      place += 1
    }
    // "save ⟦on days when⟧ …": the case is named before what it is.
    for next in place..<min(end, place + 4) {
      if EnglishProvisos.cases.contains(word(words[next])) { return true }
      if next == place, !isKind(.preposition, words[next]) { return false }
    }
    return false
  }
}
