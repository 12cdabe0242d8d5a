/// Turns sentences into sorted feature codes: character pairs where words are not spaced,
/// words, their stems and inner stretches where they are.
///
/// A lone ideograph counts as well: 取得 and 取る, 飲料水 and 飲み水 share no pair.
/// 三十日 and 30日 share the number, 費用 and お金 their group of synonyms.
///
/// The low four bits of a code are its class, the rest a hash. A feature that a sentence has
/// twice gets a second code, so that sets of codes behave as multisets.
struct FeatureExtraction {
  /// What a feature of each class weighs before its rarity is known.
  static let classWeights: [Float] = [
    0.25,  // two hiragana: endings and particles
    0.7,  // hiragana beside another script
    1.0,  // two ideographs, two katakana, ideograph and katakana
    0.8,  // syllables: Hangul, Thai
    0.6,  // a number
    0.5,  // a word of up to three letters
    0.9,  // a word
    0.7,  // a word's stem
    0.25,  // a stretch inside a word
    0.45,  // one ideograph
    0.9,  // a group of synonyms
    0.4,  // a group of words of one field
    0, 0, 0, 0,
  ]

  /// The class of numbers.
  static let numberClass: UInt32 = 4

  private var codes: [UInt32] = []
  private var number = IdeographicNumber()
  private var word: [UInt32] = []
  /// The letters of an unspaced script since the last other character.
  private var run: [UInt32] = []
  private let synonyms = SynonymScan.shared

  /// The features of a stretch, ascending and single.
  mutating func features(of range: Range<Int>, in bytes: [UInt8]) -> [UInt32] {
    codes.removeAll(keepingCapacity: true)
    var scan = LetterScan(range)
    var previous = Letter(scalar: 0, letterClass: .none)
    var isLone = false
    var isCapital = false
    while let letter = scan.next(in: bytes) {
      if !word.isEmpty, scan.standsInCompound(letter, behindCapital: isCapital, in: bytes) {
        continue
      }
      if letter.letterClass == .ideograph {
        if !number.take(letter.scalar) {
          endNumber()
          add(hash(letter.scalar, 1), 9)
        }
      } else {
        if letter.scalar == 0x2C && previous.letterClass == .digit { continue }
        endNumber()
      }
      let isWord = letter.letterClass == .word || letter.letterClass == .digit
      if !word.isEmpty && (!isWord || letter.letterClass != previous.letterClass) {
        endWord(isNumber: previous.letterClass == .digit)
      }
      if isWord || letter.letterClass == .none { endRun() }
      if isWord {
        if word.isEmpty { isCapital = scan.isCapital(letter, in: bytes) }
        word.append(letter.scalar)
      } else if letter.letterClass != .none {
        run.append(letter.scalar)
        if previous.letterClass.isUnspaced {
          add(hash(previous.scalar, letter.scalar), weightClass(previous, letter))
          isLone = false
        } else {
          isLone = true
        }
      }
      if isLone && letter.letterClass == .none && previous.letterClass != .none {
        add(hash(previous.scalar, 0), 1)
        isLone = false
      }
      previous = letter
    }
    if !word.isEmpty { endWord(isNumber: previous.letterClass == .digit) }
    endNumber()
    endRun()
    if isLone { add(hash(previous.scalar, 0), 1) }
    return single()
  }

  /// Dice's coefficient of two sets of features by their class weights, 0 to 1.
  static func likeness(_ first: [UInt32], _ second: [UInt32]) -> Float {
    func weight(_ codes: some Sequence<UInt32>) -> Float {
      codes.reduce(0) { $0 + classWeights[Int($1 & 0xF)] }
    }
    let total = weight(first) + weight(second)
    return total > 0 ? 2 * weight(Set(first).intersection(second)) / total : 0
  }

  private func weightClass(_ first: Letter, _ second: Letter) -> UInt32 {
    if first.letterClass == .syllable || second.letterClass == .syllable { return 3 }
    let hiragana =
      (first.letterClass == .hiragana ? 1 : 0) + (second.letterClass == .hiragana ? 1 : 0)
    return hiragana == 2 ? 0 : hiragana == 1 ? 1 : 2
  }

  /// A number in ideographs counts as the digits that say the same.
  private mutating func endNumber() {
    guard let value = number.end() else { return }
    add(hash(ArraySlice(String(value).utf8.map { UInt32($0) })), 4)
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    synonyms.run(run) { codes.append(code(ofGroup: $0)) }
    run.removeAll(keepingCapacity: true)
  }

  private func code(ofGroup group: UInt32) -> UInt32 {
    (group &* 0x85EB_CA6B) & ~0xF | (group < synonyms.firstKin ? 10 : 11)
  }

  private mutating func endWord(isNumber: Bool) {
    defer { word.removeAll(keepingCapacity: true) }
    let whole = hash(word[...])
    if isNumber {
      add(whole, 4)
      return
    }
    synonyms.word(word) { group in
      if let digits = synonyms.digits[group] {
        add(hash(digits[...]), 4)
      } else {
        codes.append(code(ofGroup: group))
      }
    }
    if word.count <= 3 {
      add(whole, 5)
    } else {
      add(whole, 6)
      fold()
      add(hash(word.prefix(word.count >= 6 ? 5 : 4)) ^ 0x5EED_0000, 7)
      var start = 1
      while start + 4 <= word.count && start < 24 {
        add(hash(word[start..<start + 4]) ^ 0x1A1A_0000, 8)
        start += 1
      }
    }
  }

  /// Anträge beside Antrag: plurals and derivations change the vowel of a stem.
  private mutating func fold() {
    for place in word.indices where word[place] >= 0xE4 {
      switch word[place] {
      case 0xE4: word[place] = 0x61
      case 0xF6: word[place] = 0x6F
      case 0xFC: word[place] = 0x75
      default: break
      }
    }
  }

  private mutating func add(_ hash: UInt32, _ weightClass: UInt32) {
    codes.append(hash & ~0xF | weightClass)
  }

  private func hash(_ first: UInt32, _ second: UInt32) -> UInt32 {
    mixed(mixed(0x811C_9DC5, first), second)
  }

  private func hash(_ scalars: ArraySlice<UInt32>) -> UInt32 {
    scalars.reduce(0x811C_9DC5) { mixed($0, $1) }
  }

  private func mixed(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let product = (hash ^ scalar) &* 0x9E37_79B1
    return product ^ product >> 15
  }

  private mutating func single() -> [UInt32] {
    codes.sort()
    var result: [UInt32] = []
    result.reserveCapacity(codes.count)
    var times: UInt32 = 0
    var hasRepeats = false
    for (index, code) in codes.enumerated() {
      if index > 0 && code == codes[index - 1] {
        times += 1
        guard times <= 3 else { continue }
        result.append((code &+ times &* 0x9E37_79B0) & ~0xF | code & 0xF)
        hasRepeats = true
      } else {
        times = 0
        result.append(code)
      }
    }
    if hasRepeats { result.sort() }
    return result
  }
}
