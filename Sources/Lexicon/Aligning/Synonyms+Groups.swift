extension Synonyms {
  /// The groups of one meaning that a word or phrase belongs to.
  package static func groups(of words: String) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var hash = seed
    for byte in words.lowercased().utf8 {
      hash = mixed(hash, byte)
      if let stem = stems[hash] { found.formUnion(stem) }
    }
    if let whole = wholes[hash] { found.formUnion(whole) }
    return found
  }

  /// Makes the tables behind `groups` ready.
  package static func prepare() { _ = (wholes, stems) }

  /// Groups by the hash of a word's bytes; those of stems are met on the way to what follows them.
  private static let wholes = byHash { !$0.isStem && !$0.isKin }
  private static let stems = byHash { $0.isStem && !$0.isKin }

  private static func byHash(_ isWanted: (Word) -> Bool) -> [UInt64: [UInt32]] {
    var groups: [UInt64: [UInt32]] = [:]
    for word in all where isWanted(word) {
      groups[word.text.utf8.reduce(seed, mixed), default: []].append(word.group)
    }
    return groups
  }

  /// FNV-1a.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
