internal import Lexicon
internal import PolicyModel

/// C20: two names of bodies, laws or reports that are all but the same.
///
/// Fires: デジタル臨時行政調査会 beside デジタル臨時調査会; the Harbour Safety Board beside the Harbor Safety
/// Board. Does not: names that differ in a number, a place or a pair of opposites (東/西, 第1/第2),
/// short names. The two are listed, not judged.
struct NameVariantCheck: ConsistencyCheck {
  static let id = "C20"
  static let gravest = Finding.Severity.low

  private struct Name {
    let text: String
    let scalars: [UInt32]
    let sentence: Int
  }

  func findings(in edition: CheckedEdition) -> [Finding] {
    var shelves: [String: [Name]] = [:]
    var order: [String] = []
    var seen: Set<String> = []
    for index in edition.sentences(with: .name) {
      let words = edition.words(ofSentence: index)
      let names = edition.isEnglish ? Self.englishNames(words) : Self.japaneseNames(words)
      for (text, shelf) in names where seen.insert(text).inserted {
        if shelves[shelf] == nil { order.append(shelf) }
        // A text of many thousand names is a register, not prose.
        if shelves[shelf, default: []].count < 200 {
          shelves[shelf, default: []].append(
            Name(text: text, scalars: text.unicodeScalars.map(\.value), sentence: index))
        }
      }
    }
    return order.flatMap { pairs(of: shelves[$0] ?? [], in: edition) }
  }

  private func pairs(of names: [Name], in edition: CheckedEdition) -> [Finding] {
    var findings: [Finding] = []
    for (index, a) in names.enumerated() {
      for b in names[..<index] where Self.isAlike(a.scalars, b.scalars, edition.isEnglish) {
        let places = [b.sentence, a.sentence].map { edition.excerpt(sentence: $0) }
        findings.append(
          edition.finding(
            Self.id, .low, at: places, facts: [.init("first", b.text), .init("second", a.text)]))
        break
      }
    }
    return findings
  }

  /// One edit of at most three neighbouring signs in a long name, neither a number nor one of a
  /// pair of opposites.
  private static func isAlike(_ a: [UInt32], _ b: [UInt32], _ isEnglish: Bool) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.count >= (isEnglish ? 12 : 6), long.count - short.count <= 3 else { return false }
    var head = 0
    while head < short.count, short[head] == long[head] { head += 1 }
    var tail = 0
    while tail < short.count - head, short[short.count - 1 - tail] == long[long.count - 1 - tail] {
      tail += 1
    }
    let left = short.count - head - tail
    let right = long.count - head - tail
    guard left <= 2, right <= 3, left + right > 0, head > 0, head + tail >= short.count * 7 / 10
    else { return false }
    let changed = short[head..<head + left] + long[head..<head + right]
    return !changed.contains { scalar in
      NameWords.telling.contains(scalar) || (0x30...0x39).contains(scalar)
    } && (isEnglish || left == 0 || left == right)
  }

  private static func japaneseNames(_ words: FoldedWords) -> [(String, String)] {
    var names: [(String, String)] = []
    var run: [UInt32] = []
    func close() {
      defer { run.removeAll(keepingCapacity: true) }
      guard run.count >= 6, run.count <= 24,
        let ending = NameWords.japaneseEndings.first(where: {
          run.suffix($0.count).elementsEqual($0)
        })
      else { return }
      var text = ""
      for value in run {
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      names.append((text, String(ending.map { "\($0)" }.joined(separator: " "))))
    }
    for scalar in words.string.unicodeScalars {
      switch scalar.value {
      case 0x4E00...0x9FFF, 0x30A1...0x30FA, 0x30FC, 0x3005: run.append(scalar.value)
      default: close()
      }
    }
    close()
    return names
  }

  /// Runs of at least two capitalised words that end in a word for a body or a paper.
  private static func englishNames(_ words: FoldedWords) -> [(String, String)] {
    var names: [(String, String)] = []
    var run: [Substring] = []
    func close() {
      defer { run.removeAll() }
      guard run.count >= 2, let last = run.last, NameWords.englishEndings.contains(String(last))
      else { return }
      names.append((run.joined(separator: " "), String(last)))
    }
    let text = words.string
    for word in text.split(separator: " ") {
      let bare = word.filter { $0.isLetter }
      if let first = bare.utf8.first, (0x41...0x5A).contains(first), bare != "The" {
        run.append(Substring(bare))
        if word.utf8.last.map({ !(0x61...0x7A).contains($0 | 0x20) }) ?? true { close() }
      } else {
        close()
      }
    }
    close()
    return names
  }
}
