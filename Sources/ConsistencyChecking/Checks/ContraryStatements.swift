internal import Lexicon
internal import PolicyModel

/// Finds statements of one thing of which only one can hold, for C25.
///
/// Their words agree but for the ending or the modal: 印鑑証明書の添付を要する beside 印鑑証明書の添付を要しない, may
/// beside may not. Exceptions, conditions, alternatives and other times are left alone.
struct ContraryStatements {
  private let edition: CheckedEdition
  /// For each section whether its heading, or one above it, speaks of another time or text.
  private let isElsewhere: [Bool]

  init(edition: CheckedEdition) {
    self.edition = edition
    var isElsewhere: [Bool] = []
    for section in edition.document.sections {
      let title = Array(section.title.utf8)
      let words = FoldedWords(title, title.indices)
      // A section stands behind the one that holds it.
      let isWithin = section.parent.map { isElsewhere.indices.contains($0) && isElsewhere[$0] }
      isElsewhere.append(
        isWithin ?? false
          || !isElsewhere.isEmpty
            && ContraryWords.otherHeadings.contains { words.first($0) != nil }
      )
    }
    self.isElsewhere = isElsewhere
  }

  /// One statement, told apart from its contrary by `holds` alone.
  private struct Statement {
    let sentence: Int
    let holds: Bool
    let words: String
    /// Long enough to mean one thing wherever it stands.
    let isLong: Bool
  }

  private struct Key: Hashable {
    let matter: ContraryWords.Matter
    let text: String
    private let fingerprint: UInt64

    init(matter: ContraryWords.Matter, text: String) {
      self.matter = matter
      self.text = text
      var hash = Fingerprint()
      hash.add(text)
      fingerprint = hash.state
    }

    static func == (a: Key, b: Key) -> Bool {
      a.fingerprint == b.fingerprint && a.matter == b.matter && a.text.hasBytes(of: b.text)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
  }

  /// - Complexity: O(*n*) in the length of the text.
  func findings() -> [Finding] {
    var known: [Key: [Statement]] = [:]
    var findings: [Finding] = []
    for sentence in edition.sentences.indices where mayState(sentence) {
      for (key, statement) in statements(in: sentence) {
        let rivals = known[key, default: []]
        if let rival = rivals.first(where: { contradicts($0, statement) }) {
          findings.append(finding(rival, statement))
          break
        }
        if rivals.count < 8 { known[key, default: []].append(statement) }
      }
    }
    return findings
  }

  private func contradicts(_ a: Statement, _ b: Statement) -> Bool {
    guard a.holds != b.holds, a.sentence != b.sentence else { return false }
    let sections = (
      edition.section(ofSentence: a.sentence), edition.section(ofSentence: b.sentence)
    )
    // Items of one list may be choices.
    if sections.0 == sections.1, isItem(a.sentence), isItem(b.sentence) { return false }
    return sections.0 == sections.1 || a.isLong && b.isLong
  }

  private func finding(_ a: Statement, _ b: Statement) -> Finding {
    edition.finding(
      PolarityConflictCheck.id, .high,
      at: [a.sentence, b.sentence].map { edition.excerpt(sentence: $0) },
      facts: [.init("one", a.words), .init("other", b.words)])
  }

  /// Whether a sentence is a statement of the text's own that holds in every case.
  private func mayState(_ sentence: Int) -> Bool {
    let block = edition.blocks[edition.sentences[sentence].block]
    switch block.kind {
    case .paragraph, .listItem: break
    default: return false
    }
    let words = edition.words(ofSentence: sentence)
    guard (9...300).contains(words.range.count), !edition.has(.qualified, sentence)
    else { return false }
    return true
  }

  private func isItem(_ sentence: Int) -> Bool {
    if case .listItem = edition.blocks[edition.sentences[sentence].block].kind {
      true
    } else {
      false
    }
  }

  private func statements(in sentence: Int) -> [(Key, Statement)] {
    let words = edition.words(ofSentence: sentence)
    let found = edition.isEnglish ? english(words) : japanese(words)
    guard let found, !isElsewhere[edition.section(ofSentence: sentence)] else { return [] }
    // What must be done may be done.
    let matters: [ContraryWords.Matter] =
      found.side.matter == .duty && found.side.holds ? [.duty, .leave] : [found.side.matter]
    return found.keys.flatMap { text in
      matters.map { matter in
        (
          Key(matter: matter, text: text),
          Statement(
            sentence: sentence, holds: found.side.holds, words: found.shown,
            isLong: text.utf8.count >= (edition.isEnglish && matter != .life ? 28 : 15))
        )
      }
    }
  }

  private struct Reading {
    let side: ContraryWords.Side
    let keys: [String]
    let shown: String
  }

  // MARK: Japanese

  private func japanese(_ words: FoldedWords) -> Reading? {
    let end = edition.endOfWords(in: words)
    return reading(words, endingAt: end)
      ?? words.first("とし、", before: end).flatMap { reading(words, endingAt: $0.lowerBound + 6) }
  }

  /// The statement up to an offset, in its nouns and verbs.
  private func reading(_ words: FoldedWords, endingAt end: Int) -> Reading? {
    let match = ContraryWords.japaneseEndings.trie.longest(
      in: words.utf8, endingAt: end, from: words.range.lowerBound)
    guard match.row >= 0 else { return nil }
    let ending = ContraryWords.japaneseEndings.words[match.row]
    let start = opening(words)
    let rest = FoldedWords(words.utf8, start..<max(start, end - ending.utf8.count))
    guard rest.range.count >= 6, rest.first(anyOf: ContraryWords.exceptions) == nil,
      !isQuoted(rest)
    else { return nil }
    let text = Self.tied(rest)
    guard text.utf8.count >= 6 else { return nil }
    return Reading(
      side: ContraryWords.japaneseEndings.rows[match.row], keys: [text],
      shown: words.string(start..<end))
  }

  private func opening(_ words: FoldedWords) -> Int {
    let start = words.range.lowerBound
    return ContraryWords.openers.first { words.stands($0, at: start) }
      .map { start + $0.utf8.count } ?? start
  }

  private func isQuoted(_ words: FoldedWords) -> Bool {
    edition.isInQuotation(words.range.lowerBound)
      || edition.isInQuotation(words.range.upperBound - 1)
  }

  /// A statement's words without what only ties them together.
  private static func tied(_ words: FoldedWords) -> String {
    var bytes: [UInt8] = []
    var offset = words.range.lowerBound
    while offset < words.range.upperBound {
      let match = ContraryWords.ties.longest(
        in: words.utf8, from: offset, to: words.range.upperBound)
      if match.row >= 0, match.end > offset {
        offset = match.end
      } else {
        bytes.append(words.utf8[offset])
        offset += 1
        while offset < words.range.upperBound, words.utf8[offset] & 0xC0 == 0x80 {
          bytes.append(words.utf8[offset])
          offset += 1
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: English

  private func english(_ words: FoldedWords) -> Reading? {
    guard let place = words.first(anyOf: ContraryWords.englishModals.trie) else { return nil }
    let match = ContraryWords.englishModals.trie.longest(
      in: words.utf8, from: place, to: words.range.upperBound)
    let end = edition.endOfWords(in: words)
    guard match.row >= 0, match.end <= end else { return nil }
    let start = opening(words)
    guard start < place, words.first(anyOf: ContraryWords.exceptions) == nil, !isQuoted(words)
    else { return nil }
    // One statement has one modal.
    let rest = FoldedWords(words.utf8, match.end..<end)
    guard rest.first(anyOf: ContraryWords.englishModals.trie) == nil else { return nil }
    let subject = words.string(start..<place).lowercased()
    let side = ContraryWords.englishModals.rows[match.row]
    if side.matter == .life {
      guard subject.split(separator: " ").count >= 3 else { return nil }
      return Reading(side: side, keys: [subject], shown: words.string(start..<end))
    }
    let tail = rest.string.lowercased().replacingBytes(of: "also ", with: "")
    var keys = [subject + " … " + Self.trimmed(tail)]
    for report in ContraryWords.reportingTexts {
      if let mark = words.first(report, before: place) {
        keys.append(
          words.string(mark.upperBound..<place).lowercased() + " … " + Self.trimmed(tail))
      }
    }
    keys = keys.filter { $0.split(separator: " ").count >= 4 }
    guard !keys.isEmpty else { return nil }
    return Reading(side: side, keys: keys, shown: words.string(start..<end))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasPrefix(" ") { text.removeFirst() }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
