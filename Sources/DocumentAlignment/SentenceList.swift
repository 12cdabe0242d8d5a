internal import PolicyModel

/// The sentences of one side in order, as ranges of one byte array.
struct SentenceList {
  let bytes: [UInt8]
  let ranges: [Range<Int32>]
  /// Hash of letters and digits alone: width, case, spaces and punctuation do not count.
  private(set) var wordHashes: [UInt64] = []
  /// The same with every number replaced by one sign.
  private(set) var maskedHashes: [UInt64] = []
  /// Letters that are no part of a number.
  private(set) var letterCounts: [Int32] = []
  /// Sentences that are headings, in order, and those of them with a name beside a number.
  let headings: SentenceHeadings

  init(
    bytes: [UInt8], ranges: [Range<Int32>], headings: SentenceHeadings = SentenceHeadings()
  ) {
    self.bytes = bytes
    self.ranges = ranges
    self.headings = headings
    wordHashes.reserveCapacity(ranges.count)
    maskedHashes.reserveCapacity(ranges.count)
    letterCounts.reserveCapacity(ranges.count)
    for range in ranges { hash(Int(range.lowerBound)..<Int(range.upperBound)) }
  }

  var count: Int { ranges.count }

  /// The bytes of a sentence as a range of `bytes`.
  func range(_ index: Int) -> Range<Int> {
    Int(ranges[index].lowerBound)..<Int(ranges[index].upperBound)
  }

  private mutating func hash(_ range: Range<Int>) {
    var words: UInt64 = 0xCBF2_9CE4_8422_2325
    var masked = words
    var all = words
    var count: Int32 = 0
    var isInNumber = false
    var hasLetters = false
    var scan = LetterScan(range)
    while let letter = scan.next(in: bytes) {
      all = Self.mix(all, letter.scalar)
      guard letter.letterClass != .none else { continue }
      hasLetters = true
      words = Self.mix(words, letter.scalar)
      if letter.isNumeral {
        if !isInNumber { masked = Self.mix(masked, 0x23) }
        isInNumber = true
      } else {
        masked = Self.mix(masked, letter.scalar)
        isInNumber = false
        count += 1
      }
    }
    wordHashes.append(hasLetters ? words : all)
    maskedHashes.append(hasLetters ? masked : all)
    letterCounts.append(count)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(scalar)) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ (mixed >> 32)
  }
}

extension SentenceList {
  /// Whether two sentences have the same bytes.
  func isEqual(_ index: Int, to other: Int, in list: SentenceList) -> Bool {
    bytes[range(index)] == list.bytes[list.range(other)]
  }
}

/// Which sentences of a list are headings; none of a running text.
struct SentenceHeadings {
  private var flags: [Bool] = []
  /// Headings of one sentence that have words of their own: 第五条 alone names nothing.
  private(set) var named: [Int] = []

  init() {}

  init(_ document: Document) {
    flags = Array(repeating: false, count: document.sentences.count)
    for section in document.sections {
      guard let block = section.headingBlock else { continue }
      let sentences = document.blocks[block].sentences
      for sentence in sentences { flags[sentence] = true }
      if !section.heading.isEmpty && sentences.count == 1 { named.append(sentences.lowerBound) }
    }
  }

  func contains(_ sentence: Int) -> Bool { !flags.isEmpty && flags[sentence] }
}
