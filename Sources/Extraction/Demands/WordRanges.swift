/// The words of a stretch of text, found as they are asked for.
struct WordRanges: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private let contractions: [[UInt8]]
  private var place: Int
  private let end: Int
  /// 'll behind *we*: a word that is told next.
  private var pending: Range<Int>?

  /// - Parameter contractions: what is a word of its own at the end of another one.
  init(text: [UInt8], contractions: [[UInt8]], within stretch: Range<Int>) {
    self.text = text
    self.contractions = contractions
    place = stretch.lowerBound
    end = stretch.upperBound
  }

  mutating func next() -> Range<Int>? {
    if let found = pending {
      pending = nil
      return found
    }
    while place < end, !WordReader.isLetter(text[place]) { place += 1 }
    guard place < end else { return nil }
    let start = place
    var isJoined = false
    while place < end {
      let byte = text[place]
      if !WordReader.isLetter(byte) {
        guard byte == 0x27 || byte == 0x2D, place + 1 < end, WordReader.isLetter(text[place + 1])
        else { break }
        isJoined = true
      } else if byte == 0xE2 {
        isJoined = true
      }
      place += 1
    }
    guard isJoined,
      let short = contractions.first(where: {
        text.hasBytes($0, endingAt: place, downTo: start + 1)
      })
    else { return start..<place }
    pending = place - short.count..<place
    return start..<place - short.count
  }
}
