internal import Lexicon

/// Finds the groups of synonyms that a word or a run of unspaced letters belongs to.
///
/// Words are looked up by hash, runs by the longest entry at each place. Linear in the text.
struct SynonymScan: Sendable {
  /// The tables of all languages, made once.
  static let shared = SynonymScan(Synonyms.all)

  /// The longest entry of a script without spaces, in letters.
  private var longest = 0
  private var slots: [Slot]
  /// The digits that a group of words for one number stands for.
  private(set) var digits: [UInt32: [UInt32]] = [:]
  /// The first group of kin.
  private(set) var firstKin = UInt32.max
  private let mask: UInt32

  /// An entry, or the beginning of a longer one.
  private struct Slot {
    var hash: UInt32 = 0
    var groups: (UInt32, UInt32) = (0, 0)
    var kin: (UInt32, UInt32) = (0, 0)
    var uses: Uses = []
  }

  /// How an entry may be met.
  private struct Uses: OptionSet {
    let rawValue: UInt8
    static let isWord = Uses(rawValue: 1)
    static let isStem = Uses(rawValue: 2)
    static let isStretch = Uses(rawValue: 4)
    static let goesOn = Uses(rawValue: 8)
  }

  /// Takes the entries; of a word's groups the first two of either sort count.
  init(_ words: [Synonyms.Word]) {
    var size = 1 << 10
    let letters = words.reduce(0) { $0 + $1.text.unicodeScalars.count }
    while size < letters * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = UInt32(size - 1)
    for word in words {
      if let written = word.digits {
        digits[word.group + 1] = written.unicodeScalars.map(\.value)
      }
      if word.isKin { firstKin = min(firstKin, word.group + 1) }
      let scalars = Self.letters(of: word.text)
      guard let first = scalars.first else { continue }
      if first.letterClass.isUnspaced {
        longest = max(longest, scalars.count)
        enter(scalars, word, .isStretch)
      } else {
        enter(scalars, word, word.isStem ? .isStem : .isWord)
      }
    }
  }

  private static func letters(of text: Substring) -> [Letter] {
    let bytes = Array(text.utf8)
    var scan = LetterScan(0..<bytes.count)
    var letters: [Letter] = []
    while let letter = scan.next(in: bytes) { letters.append(letter) }
    return letters
  }

  private mutating func enter(_ letters: [Letter], _ word: Synonyms.Word, _ use: Uses) {
    var hash = Self.seed
    for (index, letter) in letters.enumerated() {
      hash = Self.mixed(hash, letter.scalar)
      let slot = place(of: hash)
      slots[slot].hash = hash
      guard index + 1 == letters.count else {
        slots[slot].uses.insert(.goesOn)
        continue
      }
      slots[slot].uses.insert(use)
      if word.isKin {
        Self.note(word.group + 1, in: &slots[slot].kin)
      } else {
        Self.note(word.group + 1, in: &slots[slot].groups)
      }
    }
  }

  private static func note(_ group: UInt32, in groups: inout (UInt32, UInt32)) {
    if groups.0 == 0 {
      groups.0 = group
    } else if groups.0 != group {
      groups.1 = group
    }
  }

  /// Calls `found` with each group of the longest entry that a word of a spaced script begins with.
  func word(_ scalars: [UInt32], found: (UInt32) -> Void) {
    var hash = Self.seed
    var best: Slot?
    for (index, scalar) in scalars.enumerated() {
      hash = Self.mixed(hash, scalar)
      let slot = slots[place(of: hash)]
      guard slot.hash == hash else { break }
      if slot.uses.contains(.isStem) || (index + 1 == scalars.count && slot.uses.contains(.isWord))
      {
        best = slot
      }
      guard slot.uses.contains(.goesOn) else { break }
    }
    if let best { report(best, found) }
  }

  /// Calls `found` with each group of the longest entries in a run of unspaced letters.
  func run(_ scalars: [UInt32], found: (UInt32) -> Void) {
    var start = 0
    while start < scalars.count {
      var hash = Self.seed
      var best: (length: Int, slot: Slot)?
      for length in 1...min(longest, scalars.count - start) {
        hash = Self.mixed(hash, scalars[start + length - 1])
        let slot = slots[place(of: hash)]
        guard slot.hash == hash else { break }
        if slot.uses.contains(.isStretch) { best = (length, slot) }
        guard slot.uses.contains(.goesOn) else { break }
      }
      if let best {
        report(best.slot, found)
        start += best.length
      } else {
        start += 1
      }
    }
  }

  private func report(_ slot: Slot, _ found: (UInt32) -> Void) {
    if slot.groups.0 != 0 { found(slot.groups.0) }
    if slot.groups.1 != 0 { found(slot.groups.1) }
    if slot.kin.0 != 0 { found(slot.kin.0) }
    if slot.kin.1 != 0 { found(slot.kin.1) }
  }

  private func place(of hash: UInt32) -> Int {
    var place = hash & mask
    while slots[Int(place)].hash != 0 && slots[Int(place)].hash != hash {
      place = (place + 1) & mask
    }
    return Int(place)
  }

  private static let seed: UInt32 = 0x811C_9DC5

  private static func mixed(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let product = (hash ^ scalar) &* 0x9E37_79B1
    return (product ^ product >> 15) | 1
  }
}
