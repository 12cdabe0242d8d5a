public import PolicyModel

/// Says which section, block and sentence of the old edition answers to which of the new.
///
/// Total and deterministic. Near-linear: no step compares all with all.
public struct Aligner: Sendable {
  private let thresholds: AlignmentThresholds

  public init() {
    self.init(thresholds: AlignmentThresholds())
  }

  init(thresholds: AlignmentThresholds) {
    self.thresholds = thresholds
  }

  /// Makes the tables ready that the first alignment would wait for.
  public static func prepare() { _ = SynonymScan.shared }

  /// Aligns two editions on every level.
  ///
  /// Order is judged inside containers: a section is moved among its siblings, a block inside
  /// its section, a sentence inside its block or section; what goes along with a moved section
  /// is matched.
  public func align(_ old: AnnotatedDocument, _ new: AnnotatedDocument) -> Alignment {
    let oldList = SentenceList(old.document)
    let newList = SentenceList(new.document)
    var pairing = SentenceAligner(thresholds: thresholds).align(
      oldList, newList, rows: SentenceRuns(old: rows(old.document), new: rows(new.document)))
    let builder = DocumentCorrespondences(old: old.document, new: new.document)
    RowRepair(old: old.document, new: new.document, oldList: oldList, newList: newList)
      .repair(&pairing.pairs)
    DateLineRepair(old: old.document, new: new.document).repair(&pairing.pairs)
    var sentences = SentenceCorrespondences(old: oldList, new: newList, pairing: pairing).all()
    var sections = builder.sectionPairing(from: sentences)
    let headings = HeadingRepair(old: old.document, new: new.document)
      .repair(&pairing.pairs, along: sections)
    let namesakes = NamesakeRepair(
      old: old.document, new: new.document, oldList: oldList, newList: newList
    ).repair(&pairing.pairs, along: sections)
    let tables = TableRepair(
      old: old.document, new: new.document, oldList: oldList, newList: newList
    ).repair(&pairing.pairs, along: sections)
    if headings || namesakes || tables {
      sentences = SentenceCorrespondences(old: oldList, new: newList, pairing: pairing).all()
      sections = builder.sectionPairing(from: sentences)
    }
    return builder.alignment(of: sentences, along: sections, isCoarse: pairing.isCoarse)
  }

  /// The sentences of each row of a table.
  private func rows(_ document: Document) -> [Range<Int>] {
    document.blocks.compactMap { block in
      if case .tableRow = block.kind { block.sentences } else { nil }
    }
  }

  /// Aligns sentences of running text, given in order.
  ///
  /// Every index of either side occurs in exactly one correspondence.
  public func align(old: [String], new: [String]) -> [Correspondence] {
    let oldList = SentenceList(old)
    let newList = SentenceList(new)
    let pairing = SentenceAligner(thresholds: thresholds).align(oldList, newList)
    return SentenceCorrespondences(old: oldList, new: newList, pairing: pairing).all()
  }
}

extension SentenceList {
  /// The sentences of a document in reading order.
  init(_ document: Document) {
    self.init(
      bytes: document.folded.utf8,
      ranges: document.sentences.map {
        Int32($0.folded.lowerBound)..<Int32($0.folded.upperBound)
      }, headings: SentenceHeadings(document))
  }

  /// The sentences of a running text.
  init(_ sentences: [String]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int32>] = []
    for sentence in sentences {
      let start = Int32(bytes.count)
      bytes.append(contentsOf: sentence.utf8)
      ranges.append(start..<Int32(bytes.count))
    }
    self.init(bytes: bytes, ranges: ranges)
  }
}
