internal import Lexicon

/// The number of an article: 第十二条の三 is article 12, branch 3.
struct ArticleNumber: Hashable, CustomStringConvertible {
  let article: Int
  let branches: [Int]

  /// Reads a heading's number; nil where it is none of an article.
  init?(heading: String) {
    let bytes = Array(heading.utf8)
    guard let read = Self.read(bytes, 0..<bytes.count) else { return nil }
    self = read.number
  }

  var description: String {
    (["第\(article)条"] + branches.map(String.init)).joined(separator: "の")
  }

  private init(article: Int, branches: [Int]) {
    self.article = article
    self.branches = branches
  }

  /// All 第…条 of a sentence from an offset on.
  static func references(
    in words: FoldedWords, from start: Int
  ) -> [(number: ArticleNumber, range: Range<Int>)] {
    var references: [(number: ArticleNumber, range: Range<Int>)] = []
    var offset = start
    while let mark = words.first("第", from: offset) {
      offset = mark.upperBound
      if let read = read(words.utf8, mark.lowerBound..<words.range.upperBound) {
        references.append((read.number, mark.lowerBound..<read.end))
        offset = read.end
      }
    }
    return references
  }

  private static func read(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> (number: ArticleNumber, end: Int)? {
    var offset = range.lowerBound
    guard take("第", bytes, &offset, range.upperBound),
      let article = KanjiCount.read(bytes, &offset, range.upperBound),
      take("条", bytes, &offset, range.upperBound)
    else { return nil }
    var branches: [Int] = []
    var behind = offset
    while take("の", bytes, &behind, range.upperBound),
      let branch = KanjiCount.read(bytes, &behind, range.upperBound)
    {
      branches.append(branch)
      offset = behind
    }
    return (ArticleNumber(article: article, branches: branches), offset)
  }

  private static func take(
    _ word: String, _ bytes: [UInt8], _ offset: inout Int, _ end: Int
  ) -> Bool {
    let count = word.utf8.count
    guard offset + count <= end, bytes[offset..<offset + count].elementsEqual(word.utf8)
    else { return false }
    offset += count
    return true
  }
}

/// Small counts in digits of either width or kanji, as numbers of articles are written.
enum KanjiCount {
  /// The digit that a sign of three bytes is, of kanji or of full width.
  private static func digit(_ sign: UInt32) -> Int? {
    (0xFF10...0xFF19).contains(sign) ? Int(sign - 0xFF10) : KanjiNumerals.digit(sign)
  }

  /// Reads at `offset` and moves behind what it read; nil where no number below 100,000 stands.
  static func read(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) -> Int? {
    var total = 0
    var current: Int?
    var position = offset
    var sawAny = false
    while position < end, total < 100_000, (current ?? 0) < 100_000 {
      if (0x30...0x39).contains(bytes[position]) {
        current = (current ?? 0) * 10 + Int(bytes[position] - 0x30)
        position += 1
      } else if position + 3 <= end, bytes[position] & 0xF0 == 0xE0 {
        let sign =
          UInt32(bytes[position] & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
          | UInt32(bytes[position + 2] & 0x3F)
        if let digit = digit(sign) {
          current = (current ?? 0) * 10 + digit
        } else if let power = KanjiNumerals.power(sign) {
          total += (current ?? 1) * power
          current = nil
        } else {
          break
        }
        position += 3
      } else {
        break
      }
      sawAny = true
    }
    guard sawAny, total + (current ?? 0) < 100_000 else { return nil }
    offset = position
    return total + (current ?? 0)
  }
}
