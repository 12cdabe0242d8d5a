import ChangeDetection
import DocumentAlignment
import PolicyModel
import Testing

/// An edition built by hand: Markdown-like lines, with figures and demands pointed at by words.
///
/// `# ` begins a section, `- ` a list item; any other line is a paragraph. A line in `number`
/// form like `# 第一条 目的` has the words before the first space as its number if they end
/// in 条.
struct PolicyText {
  private let text: String
  private var document: Document
  private var figures: [Figure] = []
  private var demands: [Demand] = []

  init(_ text: String, language: Language = .japanese) {
    self.text = text
    var folded = NormalizedText()
    var sections = [
      Section(
        number: "", heading: "", level: 0, parent: nil, headingBlock: nil, blocks: 0..<0,
        subsectionsEnd: 0)
    ]
    var blocks: [Block] = []
    var sentences: [Sentence] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { offset += line.utf8.count + 1 }
      if line.isEmpty { continue }
      var marker = 0
      var kind = Block.Kind.paragraph
      if line.hasPrefix("# ") {
        (marker, kind) = (2, .heading(level: 1))
        let title = String(line.dropFirst(2))
        let parts = title.split(separator: " ", maxSplits: 1).map(String.init)
        let hasNumber = parts.count == 2 && parts[0].hasSuffix("条")
        sections.append(
          Section(
            number: hasNumber ? parts[0] : "", heading: hasNumber ? parts[1] : title, level: 1,
            parent: 0, headingBlock: blocks.count, blocks: blocks.count..<blocks.count,
            subsectionsEnd: sections.count + 1))
      } else if line.hasPrefix("- ") {
        (marker, kind) = (2, .listItem(depth: 0, marker: "-"))
      }
      let first = sentences.count
      var start = offset + marker
      let bytes = Array(line.utf8)
      for end in Self.sentenceEnds(bytes) where offset + end > start {
        let from = folded.utf8Count
        folded.append(verbatim: bytes[(start - offset)..<end], from: start)
        folded.append(replaced: [0x0A], from: offset + end, sourceCount: 0)
        sentences.append(
          Sentence(
            block: blocks.count, span: SourceSpan(start, offset + end),
            folded: from..<folded.utf8Count - 1))
        start = offset + end
      }
      blocks.append(
        Block(
          kind: kind, section: sections.count - 1, sentences: first..<sentences.count,
          span: SourceSpan(offset, offset + bytes.count)))
      let range = sections[sections.count - 1].blocks
      sections[sections.count - 1].blocks =
        (range.isEmpty ? blocks.count - 1 : range.lowerBound)..<blocks.count
    }
    sections[0].subsectionsEnd = sections.count
    document = Document(
      text: SourceText(text), folded: folded, language: language, sections: sections,
      blocks: blocks, sentences: sentences)
  }

  private static func sentenceEnds(_ bytes: [UInt8]) -> [Int] {
    let stop = Array("。".utf8)
    var ends: [Int] = []
    var index = 0
    while index + 3 <= bytes.count {
      if Array(bytes[index..<index + 3]) == stop {
        ends.append(index + 3)
        index += 3
      } else {
        index += 1
      }
    }
    if ends.last != bytes.count { ends.append(bytes.count) }
    return ends
  }

  /// Where words stand for the `occurrence`-th time.
  private func place(
    _ words: String, _ occurrence: Int
  ) -> (sentence: Int, span: SourceSpan, folded: Range<Int>)? {
    let needle = Array(words.utf8)
    var seen = 0
    for (index, sentence) in document.sentences.enumerated() {
      let bytes = Array(document.folded.utf8[sentence.folded])
      guard bytes.count >= needle.count else { continue }
      for start in 0...(bytes.count - needle.count)
      where Array(bytes[start..<start + needle.count]) == needle {
        seen += 1
        if seen < occurrence { continue }
        let range =
          sentence.folded.lowerBound + start..<sentence.folded.lowerBound + start + needle.count
        return (index, document.folded.sourceSpan(of: range), range)
      }
    }
    return nil
  }

  /// Marks words as a figure.
  mutating func figure(
    _ words: String, at occurrence: Int = 1, _ kind: Figure.Kind, _ value: Figure.Value,
    unit: String = "", bound: Figure.Bound = .exactly, role: Figure.Role? = nil,
    subject: String = "", written: String? = nil, by resolution: Figure.Resolution = .text,
    isInName: Bool = false
  ) {
    guard let place = place(words, occurrence) else { return }
    figures.append(
      Figure(
        kind: kind, value: value, written: written ?? value.description, resolvedBy: resolution,
        unit: unit, bound: bound, role: role, subject: subject, isInName: isInName, rule: "test",
        sentence: place.sentence, span: place.span, folded: place.folded))
  }

  /// Marks words as a percentage.
  mutating func percent(
    _ words: String, _ value: String, at occurrence: Int = 1, subject: String = ""
  ) {
    figure(
      words, at: occurrence, .percent, .number(ExactNumber(ExactDecimal(value) ?? .zero)),
      unit: "percent", subject: subject)
  }

  /// Marks words as a number of things.
  mutating func count(
    _ words: String, _ value: Int, _ unit: String, at occurrence: Int = 1,
    bound: Figure.Bound = .exactly, subject: String = ""
  ) {
    figure(
      words, at: occurrence, .count, .number(ExactNumber(value)), unit: unit, bound: bound,
      subject: subject)
  }

  /// Marks words as a date, given as `CalendarDate.init(iso:)` reads it.
  mutating func date(
    _ words: String, _ iso: String, at occurrence: Int = 1, role: Figure.Role? = nil,
    written: String? = nil, by resolution: Figure.Resolution = .text
  ) {
    guard let date = CalendarDate(iso: iso) else { return }
    figure(
      words, at: occurrence, .date, .date(date), role: role, written: written ?? iso,
      by: resolution)
  }

  /// Marks words as a demand.
  mutating func demand(
    _ words: String, at occurrence: Int = 1, frame: Demand.Frame = .commitment,
    _ action: Demand.Action, _ verb: String, object: String, polarity: Int = 1, strength: Int = 4,
    cue: String = "します", scope: Demand.Scope = .init(), conditions: [String] = [],
    modifiers: [String] = []
  ) {
    guard let place = place(words, occurrence) else { return }
    let role: Demand.Role =
      switch document.blocks[document.sentences[place.sentence].block].kind {
      case .heading: .heading
      case .listItem: .bullet
      default: .body
      }
    demands.append(
      Demand(
        frame: frame, action: action, verb: verb, polarity: polarity, object: object,
        scope: scope, strength: strength, conditions: conditions, modifiers: modifiers, cue: cue,
        cueSpan: place.span,
        role: role, rule: "test", sentence: place.sentence, span: place.span,
        folded: place.folded))
  }

  /// The edition; its source's bytes stand in for their digest.
  var edition: AnnotatedEdition {
    AnnotatedEdition(
      edition: Edition(
        language: .japanese,
        provenance: Edition.Provenance(sha256: text, format: "text", encoding: "UTF-8")),
      annotated: AnnotatedDocument(
        document: document,
        figures: figures.sorted { $0.folded.lowerBound < $1.folded.lowerBound },
        demands: demands.sorted { $0.folded.lowerBound < $1.folded.lowerBound }))
  }
}

/// The report on two editions along the aligner's own alignment.
func report(
  _ old: PolicyText, _ new: PolicyText, options: DetectionOptions = DetectionOptions(),
  earlier: [PolicyText] = []
) -> ChangeReport {
  let old = old.edition
  let new = new.edition
  return ChangeDetector(options: options).report(
    old: old, new: new, along: Aligner().align(old.annotated, new.annotated),
    tool: ChangeReport.Tool(version: "1", rules: "1"),
    earlier: earlier.map(\.edition.annotated))
}

extension ChangeReport {
  /// Every change as `type kind old→new`, for comparing whole reports at a glance.
  var told: [String] {
    changes.map { change in
      "\(change.name) \(change.old?.focused ?? "")→\(change.new?.focused ?? "")"
    }
  }
}

extension Change {
  /// Type and kinds: `figure changed`, `demand softened+narrowed`.
  var name: String {
    switch matter {
    case .figure(let kind): "figure \(kind.rawValue)"
    case .demand(let kinds): "demand \(kinds.map(\.rawValue).joined(separator: "+"))"
    case .structure(let kind, let level): "\(level.rawValue) \(kind.rawValue)"
    case .wording(let kind): "wording \(kind.rawValue)"
    case .notation(let kind): "notation \(kind.rawValue)"
    }
  }
}

extension Excerpt {
  /// The focused words, or all of them.
  var focused: String {
    guard let focus else { return text }
    return String(decoding: Array(text.utf8)[focus], as: UTF8.self)
  }
}

/// A sentence of either edition, and the kinds of change that the report must tell of its demands.
struct DemandCase: CustomTestStringConvertible, Sendable {
  var kinds: String
  var old: String
  var new: String
  var testDescription: String { "\(kinds): \(old) → \(new)" }

  init(_ kinds: String, _ old: String, _ new: String) {
    (self.kinds, self.old, self.new) = (kinds, old, new)
  }
}
