package import PolicyModel
internal import SequenceDiff

/// What changed between two stretches of folded text, as runs that a reader can follow.
///
/// Small islands of sameness inside changed words are given up, insertions stand at natural
/// boundaries, and a stretch that is all but rewritten is shown as replaced.
package struct WordEdits: Hashable, Sendable {
  /// A run of folded text and whether the other side has it.
  package struct Run: Hashable, Sendable {
    package var range: Range<Int>
    package var isChanged: Bool

    package init(range: Range<Int>, isChanged: Bool) {
      self.range = range
      self.isChanged = isChanged
    }
  }

  /// One side of a comparison: a stretch of a document's folded text.
  package struct Side: Sendable {
    package var bytes: [UInt8]
    package var range: Range<Int>
    /// The figures inside the stretch, ascending.
    package var figures: [Range<Int>]
    package var language: Language

    package init(
      bytes: [UInt8], range: Range<Int>, figures: [Range<Int>] = [], language: Language
    ) {
      self.bytes = bytes
      self.range = range
      self.figures = figures
      self.language = language
    }
  }

  /// The runs of either side, in order and without gaps; none for an empty side.
  package let old: [Run]
  package let new: [Run]
  /// What stands on either side instead of the other, in order; either range may be empty.
  package let hunks: [WordHunk]
  /// Common words by weight over all words, 0 to 1.
  package let similarity: Double
  /// The sides differ, but only in marks and spaces.
  package let isNotationOnly: Bool
  /// So little is common that either side is one changed run.
  package let isReplaced: Bool

  /// No run of either side is changed; spaces may be wider.
  package var isUnmarked: Bool {
    !old.contains(where: \.isChanged) && !new.contains(where: \.isChanged)
  }

  /// Share of common words below which a stretch counts as replaced.
  private static let replacedBelow = 0.3

  /// Compares two stretches.
  ///
  /// - Complexity: O(*nd*) in tokens and edits, bounded for hopeless pairs.
  package init(old: Side, new: Side) {
    let oldTokens = WordTokenizer(language: old.language)
      .tokens(of: old.range, in: old.bytes, figures: old.figures)
    let newTokens = WordTokenizer(language: new.language)
      .tokens(of: new.range, in: new.bytes, figures: new.figures)
    var table = TokenTable<UInt64>()
    let oldNumbers = oldTokens.map { table.identifier(of: Self.hash($0, in: old.bytes)) }
    let newNumbers = newTokens.map { table.identifier(of: Self.hash($0, in: new.bytes)) }
    let script = SequenceComparison().script(old: oldNumbers, new: newNumbers)
    similarity = Self.similarity(of: script, oldTokens, newTokens)
    isNotationOnly =
      old.bytes[old.range] != new.bytes[new.range]
      && zip(oldTokens, oldNumbers).filter { !$0.0.isMark }.map(\.1)
        == zip(newTokens, newNumbers).filter { !$0.0.isMark }.map(\.1)
    let hasWords = !oldTokens.isEmpty && !newTokens.isEmpty
    isReplaced =
      hasWords && !isNotationOnly && similarity < Self.replacedBelow && !script.hunks.isEmpty
    guard !isReplaced else {
      self.old = [Run(range: old.range, isChanged: true)]
      self.new = [Run(range: new.range, isChanged: true)]
      hunks = [WordHunk(old: old.range, new: new.range)]
      return
    }
    let clean = SemanticCleanup(oldTokens: oldTokens, newTokens: newTokens)
      .cleaned(script)
      .slid(old: oldNumbers, new: newNumbers) { isInsertion, range in
        isInsertion
          ? Self.naturalness(of: range, newTokens, new.bytes)
          : Self.naturalness(of: range, oldTokens, old.bytes)
      }
    var oldRuns = RunList(range: old.range)
    var newRuns = RunList(range: new.range)
    var hunks: [WordHunk] = []
    for hunk in clean.hunks {
      let trimmed = SharedEnds.trimmed(hunk, oldTokens, newTokens, old.bytes, new.bytes)
      if !trimmed.old.isEmpty { oldRuns.change(trimmed.old) }
      if !trimmed.new.isEmpty { newRuns.change(trimmed.new) }
      hunks.append(WordHunk(old: trimmed.old, new: trimmed.new))
    }
    self.hunks = hunks
    self.old = oldRuns.closed
    self.new = newRuns.closed
  }

  private static func hash(_ token: WordToken, in bytes: [UInt8]) -> UInt64 {
    if token.kind == .space { return 1 }
    return bytes[token.range].reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  private static func similarity(
    of script: EditScript, _ old: [WordToken], _ new: [WordToken]
  ) -> Double {
    let total = old.reduce(0) { $0 + $1.weight } + new.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return script.hunks.isEmpty ? 1 : 0 }
    let changed = script.hunks.reduce(0) { sum, hunk in
      sum + old[hunk.old].reduce(0) { $0 + $1.weight }
        + new[hunk.new].reduce(0) { $0 + $1.weight }
    }
    return 1 - Double(changed) / Double(total)
  }

  /// How natural a place is for words put in or taken out: whole clauses before half ones.
  private static func naturalness(
    of range: Range<Int>, _ tokens: [WordToken], _ bytes: [UInt8]
  ) -> Int {
    let last = tokens[range.upperBound - 1]
    let first = tokens[range.lowerBound]
    var score = 0
    if last.kind == .punctuation { score += closes(last, bytes) ? 4 : 1 }
    if range.upperBound == tokens.count { score += 2 }
    if range.lowerBound == 0 { score += 2 }
    if range.lowerBound > 0 {
      let before = tokens[range.lowerBound - 1]
      if before.kind == .punctuation { score += closes(before, bytes) ? 3 : 1 }
      if before.kind == .space { score += 1 }
    }
    if last.kind == .hiragana { score += 1 }
    if first.kind == .hiragana || first.kind == .space { score -= 1 }
    if first.kind == .punctuation { score -= closes(first, bytes) ? 2 : 0 }
    return score
  }

  /// Whether a mark ends a clause: 、 。 , . ; : and their like.
  private static func closes(_ token: WordToken, _ bytes: [UInt8]) -> Bool {
    let mark = bytes[token.range]
    if mark.count == 1, let byte = mark.first {
      return [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29].contains(byte)
    }
    return mark.elementsEqual([0xE3, 0x80, 0x81]) || mark.elementsEqual([0xE3, 0x80, 0x82])
      || mark.elementsEqual([0xE3, 0x80, 0x8D])
  }
}

/// Builds the runs of one side from its changed stretches.
private struct RunList {
  private let range: Range<Int>
  private var runs: [WordEdits.Run] = []
  private var next: Int

  init(range: Range<Int>) {
    self.range = range
    next = range.lowerBound
  }

  mutating func change(_ changed: Range<Int>) {
    if changed.lowerBound > next {
      runs.append(WordEdits.Run(range: next..<changed.lowerBound, isChanged: false))
    }
    if let last = runs.last, last.isChanged, last.range.upperBound == changed.lowerBound {
      runs[runs.count - 1].range = last.range.lowerBound..<changed.upperBound
    } else {
      runs.append(WordEdits.Run(range: changed, isChanged: true))
    }
    next = changed.upperBound
  }

  var closed: [WordEdits.Run] {
    next < range.upperBound
      ? runs + [WordEdits.Run(range: next..<range.upperBound, isChanged: false)] : runs
  }
}
