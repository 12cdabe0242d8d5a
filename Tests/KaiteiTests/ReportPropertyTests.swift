import Foundation
import Kaitei
import Testing

/// Laws that every report keeps, over the sample editions and what is made of them.
struct ReportPropertyTests {
  /// Two successive editions.
  struct Pair: CustomTestStringConvertible {
    var old: String
    var new: String
    var testDescription: String { "\(old) → \(new)" }
  }

  static let pairs = [
    Pair(old: "insurance-card/2023-04.txt", new: "insurance-card/2024-10.txt"),
    Pair(old: "insurance-card/2025-07.txt", new: "insurance-card/2026-01.txt"),
    Pair(old: "mimamori-ordinance/2022-04.txt", new: "mimamori-ordinance/2024-04.txt"),
    Pair(old: "mimamori-ordinance/2024-04.txt", new: "mimamori-ordinance/2026-04.txt"),
    Pair(old: "mobility-plan/2024-06.md", new: "mobility-plan/2025-06.md"),
    Pair(old: "platform-terms/2023-05-01.md", new: "platform-terms/2024-11-15.md"),
    Pair(old: "city-plan/2024-03.md", new: "city-plan/2025-09.md"),
  ]
  static let files = pairs.map(\.new)
  /// In the ordinance, plain text, a contents list and the chapters are told by where they stand.
  static let filesWithFreeOrder = files.filter { !$0.hasPrefix("mimamori") }

  @Test(arguments: files) func `an edition against itself has nothing to tell`(file: String) throws
  {
    let edition = try read(text(file), file)
    let report = EditionComparer().report(from: edition, to: edition)
    #expect(report.changes.isEmpty)
    #expect(report.passages.isEmpty)
    #expect(!report.isCoarse)
  }

  @Test(arguments: pairs) func `editions that share their sentences are read as apart`(
    pair: Pair
  ) throws {
    let reader = EditionReader(readings: SentenceReadings())
    for file in [pair.old, pair.new, pair.old] {
      let hint = ReadingHint(fileName: file, published: CalendarDate(iso: "2026-01-01"))
      let bytes = Array(try text(file).utf8)
      let (shared, apart) = (
        try reader.read(bytes, hint: hint), try EditionReader().read(bytes, hint: hint)
      )
      #expect(shared.annotated.figures == apart.annotated.figures)
      #expect(shared.annotated.demands == apart.annotated.demands)
    }
  }

  @Test(arguments: pairs) func `swapped editions give the mirror image`(pair: Pair) throws {
    let (old, new) = (try read(text(pair.old), pair.old), try read(text(pair.new), pair.new))
    let ahead = EditionComparer().report(from: old, to: new).changes.map { Told($0) }
    let back = EditionComparer().report(from: new, to: old).changes.map { Told($0).mirrored }
    let (lost, come) = (Self.rest(of: ahead, without: back), Self.rest(of: back, without: ahead))
    #expect(lost.isEmpty && come.isEmpty, "only ahead \(lost), only back \(come)")
  }

  @Test(arguments: pairs) func `each sentence of either edition stands in one passage`(
    pair: Pair
  ) throws {
    let (old, new) = (try read(text(pair.old), pair.old), try read(text(pair.new), pair.new))
    let passages = EditionComparer(options: DetectionOptions(includesUnchanged: true))
      .report(from: old, to: new).passages
    func letters(_ texts: [String]) -> [Unicode.Scalar] {
      texts.joined().unicodeScalars.filter { $0.properties.isAlphabetic }.sorted()
    }
    func spoken(_ edition: AnnotatedEdition) -> [String] {
      edition.document.sentences.indices.map { edition.document.visibleText(ofSentence: $0) }
    }
    #expect(letters(passages.compactMap(\.old?.text)) == letters(spoken(old)))
    #expect(letters(passages.compactMap(\.new?.text)) == letters(spoken(new)))
  }

  @Test(arguments: filesWithFreeOrder, [1, 2, 3])
  func `sections in another order are moves and nothing else`(file: String, seed: Int) throws {
    let whole = try text(file)
    let parts = try cut(whole, file)
    guard parts.sections.count >= 3 else { return }
    var random = Shuffling(seed: UInt64(seed))
    let old = parts.head + parts.sections.joined()
    let new = parts.head + parts.sections.shuffled(using: &random).joined()
    let report = EditionComparer().report(from: try read(old, file), to: try read(new, file))
    let other = report.changes.filter {
      $0.matter != .structure(.moved, level: .section)
    }.map { Told($0) }
    #expect(other.isEmpty)
    #expect(report.changes.count < parts.sections.count)
  }

  @Test(arguments: pairs)
  func `a section put in elsewhere alters nothing that is told of the rest`(pair: Pair) throws {
    let old = try read(text(pair.old), pair.old)
    let whole = try text(pair.new)
    let parts = try cut(whole, pair.new)
    let heading = pair.new.hasSuffix(".md") ? "## The lighthouse\n\n" : "The lighthouse\n"
    let words = "Foghorns sound from the old lighthouse in thick weather.\n\n"
    let before = EditionComparer().report(from: old, to: try read(whole, pair.new)).changes
    for place in [0, parts.sections.count / 2, parts.sections.count] {
      let new =
        parts.head + parts.sections[..<place].joined() + heading + words
        + parts.sections[place...].joined()
      let after = EditionComparer().report(from: old, to: try read(new, pair.new)).changes
      let lost = Set(before.map(\.id)).subtracting(after.map(\.id))
      #expect(lost.isEmpty, "lost \(before.filter { lost.contains($0.id) }.map { Told($0) })")
      let known = Set(before.map(\.id))
      let come = after.filter { !known.contains($0.id) }
      #expect(come.allSatisfy { $0.new?.text.contains("lighthouse") == true })
    }
  }

  // MARK: -

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("revisions")

  private func text(_ file: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(file), encoding: .utf8)
  }

  private func read(_ text: String, _ file: String) throws -> AnnotatedEdition {
    var hint = ReadingHint()
    hint.fileName = file
    hint.published = CalendarDate(iso: "2026-01-01")
    return try EditionReader().read(Array(text.utf8), hint: hint)
  }

  /// A text cut before the headings of the highest level that has several.
  private func cut(_ text: String, _ file: String) throws -> (head: String, sections: [String]) {
    let document = try read(text, file).document
    let level = (1...6).first { level in document.sections.count { $0.level == level } >= 3 }
    let index = LineIndex(document.text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = document.sections.filter { $0.level == level }
      .compactMap { $0.headingBlock.map { index.line(at: document.blocks[$0].span.start) } }
    guard let first = starts.first else { return (text, []) }
    func joined(_ range: Range<Int>) -> String { lines[range].map { $0 + "\n" }.joined() }
    let ends = starts.dropFirst().map { $0 - 1 } + [lines.count]
    return (
      joined(0..<first - 1), zip(starts, ends).map { joined($0 - 1..<$1) + "\n" }
    )
  }

  private static func rest(of some: [Told], without others: [Told]) -> [Told] {
    var counts: [Told: Int] = [:]
    for other in others { counts[other, default: 0] += 1 }
    return some.filter { told in
      counts[told, default: 0] -= 1
      return counts[told, default: 0] < 0
    }
  }
}

/// A change by its kinds and words, to be held against that of the swapped editions.
private struct Told: Hashable {
  private var type: String
  private var kinds: Set<String>
  private var old: String?
  private var new: String?

  init(_ change: Change) {
    switch change.matter {
    case .figure(let kind): (type, kinds) = ("figure", [kind.rawValue])
    case .demand(let all): (type, kinds) = ("demand", Set(all.map(\.rawValue)))
    case .structure(let kind, let level): (type, kinds) = (level.rawValue, [kind.rawValue])
    case .wording(let kind): (type, kinds) = ("wording", [kind.rawValue])
    case .notation: (type, kinds) = ("notation", [])
    }
    // A demand that is gone is dropped, one that came is added; other types say removed.
    kinds = Set(kinds.map { $0 == "dropped" ? "removed" : $0 })
    (old, new) = (change.old?.text, change.new?.text)
  }

  var mirrored: Told {
    var told = self
    (told.old, told.new) = (new, old)
    told.kinds = Set(kinds.map { Self.mirror[$0] ?? $0 })
    return told
  }

  private static let mirror: [String: String] = {
    let pairs = [
      ("added", "removed"), ("softened", "strengthened"), ("widened", "narrowed"),
      ("promoted", "demoted"), ("split", "merged"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs + pairs.map { ($1, $0) })
  }()
}

/// A repeatable source of numbers.
private struct Shuffling: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
