internal import Lexicon
internal import PolicyModel

/// Terms that the whole document now calls otherwise: バウチャー, everywhere a クーポン.
///
/// A term counts as renamed if at least three sentences put the same new term in its place,
/// the old one is gone from the new edition, and the new one was not in the old. Longer names that
/// hold it (労働者災害補償保険法) may stay as they were.
struct TermRenaming {
  struct Term: Hashable {
    var old: String
    var new: String

    /// Words with the new term in the place of the old, but in the names that stayed.
    func applied(to words: String, keeping names: ArraySlice<String>) -> String {
      guard let name = names.first else { return words.replacingBytes(of: old, with: new) }
      return words.split(separator: name, omittingEmptySubsequences: false)
        .map { applied(to: String($0), keeping: names.dropFirst()) }.joined(separator: name)
    }
  }

  struct Renamed {
    var term: Term
    /// Longer names with the old term that the new edition has still.
    var kept: Set<String>
    /// Correspondences and hunks that show it, in reading order.
    var places: [(link: Int, hunk: WordHunk)]
  }

  private(set) var renamed: [Renamed] = []

  init() {}

  init(_ comparison: Comparison, differences: SentenceDifferences) {
    var places: [Term: [(link: Int, hunk: WordHunk)]] = [:]
    for link in differences.hunks.keys.sorted() {
      for hunk in differences.hunks[link] ?? [] {
        guard let term = Self.term(hunk, comparison) else { continue }
        places[term, default: []].append((link, hunk))
      }
    }
    let frequent = places.filter { Set($0.value.map(\.link)).count >= 3 }
      .sorted { a, b in
        a.value.count != b.value.count
          ? a.value.count > b.value.count : (a.key.old, a.key.new) < (b.key.old, b.key.new)
      }
    for (term, places) in frequent.prefix(Self.most) {
      guard let kept = comparison.new.names(around: term.old), kept.count <= Self.mostKept,
        comparison.old.names(around: term.new) != nil
      else { continue }
      renamed.append(Renamed(term: term, kept: kept, places: places))
    }
    // フルタイム労働者 → 正社員 before the 労働者 in it.
    renamed.sort { $0.term.old.utf8.count > $1.term.old.utf8.count }
  }

  private static let most = 24
  private static let mostKept = 40

  /// An old edition's words with today's terms in them.
  func applied(to words: String) -> String {
    var words = words
    for renamed in renamed where words.holdsBytes(of: renamed.term.old) {
      let held = renamed.kept.filter { words.holdsBytes(of: $0) }.sorted {
        ($1.utf8.count, $0) < ($0.utf8.count, $1)
      }
      words = renamed.term.applied(to: words, keeping: held[...])
    }
    return words
  }

  /// The two sides of a hunk, if both are terms: short, and of letters that name things.
  private static func term(_ hunk: WordHunk, _ comparison: Comparison) -> Term? {
    guard (4...60).contains(hunk.old.count), (4...60).contains(hunk.new.count) else { return nil }
    guard !comparison.old.hasFigure(in: hunk.old), !comparison.new.hasFigure(in: hunk.new) else {
      return nil
    }
    let old = comparison.old.words(hunk.old)
    let new = comparison.new.words(hunk.new)
    return isTerm(old) && isTerm(new) ? Term(old: old, new: new) : nil
  }

  private static func isTerm(_ words: String) -> Bool {
    var hasName = false
    for scalar in words.unicodeScalars {
      if isOfName(scalar) {
        hasName = true
      } else if ![0x20, 0x2D, 0x3005].contains(scalar.value) {
        return false
      }
    }
    return hasName
  }

  fileprivate static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30A1...0x30FC, 0x4E00...0x9FFF, 0x3400...0x4DBF: true
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
    default: false
    }
  }
}

extension EditionView {
  /// Whether a stretch of folded text touches a figure.
  func hasFigure(in range: Range<Int>) -> Bool {
    let figures = annotated.figures
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].folded.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < figures.count && figures[low].folded.lowerBound < range.upperBound
  }

  /// The longer names in which a term stands (労働者災害補償保険法); nil where it stands by itself, or in
  /// another form of a divided word (*users*).
  ///
  /// - Complexity: O(*n*) for words that begin with an uncommon byte pair.
  func names(around term: String) -> Set<String>? {
    let needle = Array(term.utf8)
    let end = document.folded.utf8Count
    var names: Set<String> = []
    var start = 0
    while let place = position(of: needle[...], in: start..<end) {
      start = place + needle.count
      // A sign that the stretch cuts is none of a name.
      let before = words(max(0, place - Self.longestName)..<place).unicodeScalars
        .reversed().prefix(while: TermRenaming.isOfName).reversed()
      let behind = words(start..<min(end, start + Self.longestName)).unicodeScalars
        .prefix(while: TermRenaming.isOfName)
      guard !before.isEmpty || !behind.isEmpty, document.language.isUndivided else { return nil }
      names.insert(
        String(String.UnicodeScalarView(before)) + term + String(String.UnicodeScalarView(behind)))
    }
    return names
  }

  private static let longestName = 120

  /// Whether the folded text has the words anywhere.
  ///
  /// - Complexity: O(*n*) for words that begin with an uncommon byte pair.
  func contains(_ words: String) -> Bool {
    contains(Array(words.utf8)[...], in: 0..<document.folded.utf8Count)
  }

  /// Whether a stretch of the folded text has the bytes anywhere.
  func contains(_ needle: ArraySlice<UInt8>, in range: Range<Int>) -> Bool {
    position(of: needle, in: range) != nil
  }

  /// Where the bytes first stand in a stretch of the folded text.
  func position(of needle: ArraySlice<UInt8>, in range: Range<Int>) -> Int? {
    let text = document.folded.utf8
    guard let first = needle.first, needle.count <= range.count else { return nil }
    var start = range.lowerBound
    let last = range.upperBound - needle.count
    while start <= last {
      if text[start] == first {
        var length = 1
        while length < needle.count && text[start + length] == needle[needle.startIndex + length] {
          length += 1
        }
        if length == needle.count { return start }
      }
      start += 1
    }
    return nil
  }
}
