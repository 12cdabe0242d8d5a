extension Synonyms {
  /// The groups that a word or phrase belongs to.
  package static func groups(of words: String) -> Set<UInt32> {
    let low = words.lowercased()
    var found: Set<UInt32> = []
    if let whole = wholes[low] { found.formUnion(whole) }
    var prefix = ""
    for character in low.prefix(24) {
      prefix.append(character)
      if let stem = stems[prefix] { found.formUnion(stem) }
    }
    return found
  }

  private static let wholes = byText { !$0.isStem }
  private static let stems = byText { $0.isStem }

  private static func byText(_ isWanted: (Word) -> Bool) -> [String: [UInt32]] {
    var groups: [String: [UInt32]] = [:]
    for word in all where isWanted(word) {
      groups[word.text.lowercased(), default: []].append(word.group)
    }
    return groups
  }
}
