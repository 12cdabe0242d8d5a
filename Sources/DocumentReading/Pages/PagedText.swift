internal import PolicyModel

/// The text layer of a document that is kept as pages, without what belongs to the pages.
///
/// Page numbers and lines that stand at the head or foot of most pages are left out; a paragraph
/// that goes on over the page goes on in the next line.
struct PagedText {
  let utf8: [UInt8]

  /// - Parameter layer: pages that end with a form feed.
  /// - Throws: `ReadingError` for pages without any words, which are pictures.
  init(_ layer: [UInt8]) throws(ReadingError) {
    let valid =
      UTF8Validity.firstInvalidOffset(in: layer) == nil
      ? layer : Array(String(decoding: layer, as: UTF8.self).utf8)
    guard Visibility.hasText(valid) else { throw .container(.pdf, .noTextLayer) }
    var pages = valid.split(separator: 0x0C, omittingEmptySubsequences: false)
      .map { Self.lines(of: $0) }
    if pages.last?.isEmpty == true { pages.removeLast() }
    let furniture = Self.furniture(of: pages)
    var text: [UInt8] = []
    text.reserveCapacity(valid.count)
    for page in pages {
      for (index, line) in page.enumerated() {
        let isEdge = index < 2 || index >= page.count - 2
        if isEdge && (Self.isPageNumber(line) || furniture.contains(Self.key(line))) { continue }
        text += line
        text.append(0x0A)
      }
    }
    utf8 = text
  }

  /// A page's lines from the first with words to the last.
  private static func lines(of page: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines = page.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    let isBlank = { (line: ArraySlice<UInt8>) in line.allSatisfy { $0 <= 0x20 } }
    while let first = lines.first, isBlank(first) { lines.removeFirst() }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    return Array(lines)
  }

  /// `- 3 -`, `3`, `3 / 12`, `３ページ`: digits, and nothing but what stands around them.
  private static func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 40 else { return false }
    var digitCount = 0
    for scalar in String(decoding: line, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar {
      case "0"..."9", "０"..."９": digitCount += 1
      case " ", "　", "-", "－", "–", "—", "‐", "−", "/", "／", "p", ".", "ー", "ペ", "ジ", "頁",
        "a", "g", "e", "o", "f", "\r":
        continue
      default: return false
      }
    }
    return (1...8).contains(digitCount)
  }

  /// Lines at the edges of more than half of the pages, of three at least.
  private static func furniture(of pages: [[ArraySlice<UInt8>]]) -> Set<[UInt8]> {
    guard pages.count >= 3 else { return [] }
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for key in Set((page.prefix(2) + page.suffix(2)).map(key)) { counts[key, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 2 > pages.count && !$0.key.isEmpty }.keys)
  }

  /// A line without its digits and spaces, since a running head may bear the page's number.
  private static func key(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.filter { $0 > 0x20 && !(0x30...0x39).contains($0) }
  }
}
