internal import Lexicon
public import PolicyModel

/// What a report is to hold besides the changes.
public struct DetectionOptions: Hashable, Sendable {
  /// Passages without a change are listed too, as side-by-side views of the whole text need.
  public var includesUnchanged: Bool
  /// Whether passages are listed at all; lists of editions tell the changes alone.
  public var listsPassages: Bool
  /// The month in which fiscal years begin.
  public var fiscalStart: Int

  public init(
    includesUnchanged: Bool = false, listsPassages: Bool = true, fiscalStart: Int = 4
  ) {
    self.includesUnchanged = includesUnchanged
    self.listsPassages = listsPassages
    self.fiscalStart = fiscalStart
  }
}

/// Tells what an alignment of two editions means: figures, demands, structure, wording.
///
/// Total: whatever the editions hold, there is a report. Every figure and demand of both
/// editions is accounted for once, as kept, changed, moved, added or removed.
public struct ChangeDetector: Sendable {
  public var options: DetectionOptions
  private let spread: Spread?

  /// - Parameter spread: compares long texts in parts at once; nil to compare one part after the
  ///   other.
  public init(options: DetectionOptions = DetectionOptions(), spread: Spread? = nil) {
    self.options = options
    self.spread = spread
  }

  /// Makes the tables ready that the first report would wait for.
  public static func prepare() { Synonyms.prepare() }

  /// Makes those of a language ready.
  public static func prepare(for language: Language) {
    switch language {
    case .japanese: _ = WordScales.japanese.scales.count
    case .english: _ = WordScales.english.scales.count
    default: break
    }
  }

  /// The report on two editions along an alignment of their texts.
  ///
  /// - Parameter earlier: editions older than `old`; a demand that one of them made is restored.
  /// - Complexity: near-linear in the length of both texts.
  public func report(
    old: AnnotatedEdition, new: AnnotatedEdition, along alignment: Alignment,
    tool: ChangeReport.Tool, earlier: [AnnotatedDocument] = []
  ) -> ChangeReport {
    let comparison = Comparison(
      old: old, new: new, along: alignment, options: options, spread: spread)
    let differences = SentenceDifferences(comparison)
    let renaming = TermRenaming(comparison, differences: differences)
    var explained = ExplainedWords()
    let figures = FigureComparing(comparison).changes(explaining: &explained)
    let demands = DemandComparing(
      comparison, differences: differences, renaming: renaming, figurePairs: figures.pairs,
      explained: explained, earlier: earlier
    ).changes(explaining: &explained)
    let moved = MovedWords(comparison, differences: differences)
      .changes(explaining: &explained)
    let structure = StructureComparing(comparison, explained: explained).outcome()
    let wording = WordingComparing(
      comparison: comparison, differences: differences, renaming: renaming,
      structure: structure, explained: explained
    ).outcome()
    return ReportAssembly(comparison: comparison, differences: differences, wording: wording)
      .report(
        changes: figures.changes + demands + structure.changes + moved + wording.changes,
        tool: tool)
  }
}
