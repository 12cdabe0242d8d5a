public import PolicyModel

/// Reports, documents and findings for a person at a terminal.
///
/// The summary fits one screen; details follow. Words that changed stand between marks, so
/// that colour is never the only sign. What a document writes is never obeyed by a terminal.
public struct TerminalRenderer: Sendable {
  /// How much of a report is shown.
  public enum Extent: Hashable, Sendable {
    /// Everything.
    case full
    /// Verdict, tally and main changes.
    case summary
    /// Verdict and tally.
    case counts
  }

  public struct Options: Hashable, Sendable {
    /// Columns of the terminal.
    public var width: Int
    public var usesColor: Bool
    /// Language of the report; nil for that of the new edition.
    public var language: Language?
    public var extent: Extent
    /// Addresses become links that the terminal can open.
    public var usesHyperlinks: Bool
    /// Lines of the terminal, which the summary fills and no more.
    public var height: Int

    public init(
      width: Int = 80, usesColor: Bool = false, language: Language? = nil,
      extent: Extent = .full, usesHyperlinks: Bool = false, height: Int = 24
    ) {
      self.width = width
      self.height = height
      self.usesColor = usesColor
      self.language = language
      self.extent = extent
      self.usesHyperlinks = usesHyperlinks
    }
  }

  private let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// The report, ended with a line end.
  ///
  /// - Parameter spread: writes the two parts that a whole report falls into at once; nil to write
  ///   one after the other.
  public func render(_ report: ChangeReport, spread: Spread? = nil) -> String {
    let phrasing = Phrasing(options.language ?? report.new.language).of(report)
    let digest = Digest(report)
    let written = [0, 1].map(by: spread) { part in
      part == 0 ? head(report, digest, phrasing) : body(report, digest, phrasing)
    }
    return String(decoding: written.joined(), as: UTF8.self)
  }

  /// Everything up to the structure.
  private func head(_ report: ChangeReport, _ digest: Digest, _ phrasing: Phrasing) -> [UInt8] {
    var page = TerminalPage(options)
    page.editions(report, phrasing)
    page.verdict(report, phrasing)
    page.tally(report, phrasing)
    if options.extent != .counts { page.top(digest, phrasing) }
    if options.extent == .full {
      page.figures(digest, phrasing)
      page.demands(digest, phrasing)
      page.structure(digest, phrasing)
    }
    return page.utf8
  }

  /// The wording and what is to be confirmed, to the end.
  private func body(_ report: ChangeReport, _ digest: Digest, _ phrasing: Phrasing) -> [UInt8] {
    var page = TerminalPage(options)
    if options.extent == .full {
      page.wording(report, phrasing)
      page.notation(digest.notations, phrasing)
      if !report.findings.isEmpty {
        page.heading(phrasing["heading.findings"], count: report.findings.totalCount, phrasing)
        page.findings(report.findings, phrasing)
      }
    }
    page.notices(report, phrasing)
    if options.extent == .full { page.colophon(report, phrasing) }
    return page.utf8
  }

  /// The findings of one edition, ended with a line end.
  public func render(_ findings: [Finding], of edition: Edition) -> String {
    let phrasing = Phrasing(options.language ?? edition.language)
    var page = TerminalPage(options)
    page.write(StyledText(phrasing["heading.check"], .heading))
    page.edition(edition, label: phrasing["label.edition"], phrasing)
    page.blank()
    page.write(
      StyledText(phrasing.findingsVerdict(findings), findings.isEmpty ? .plain : .alert))
    if options.extent != .counts, !findings.isEmpty {
      page.blank()
      page.findings(findings, phrasing, showsIDs: true)
    }
    return page.text
  }
}

extension TerminalPage {
  init(_ options: TerminalRenderer.Options) {
    self.init(
      width: options.width, usesColor: options.usesColor, usesHyperlinks: options.usesHyperlinks,
      height: options.height)
  }

  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// A heading with a rule that fills the line.
  mutating func heading(_ words: String, count: Int? = nil, _ phrasing: Phrasing) {
    var text = StyledText("━━ " + words, .heading)
    if let count { text.add(" " + phrasing.grouped(count), .heading) }
    let rest = columns - text.width - 1
    if rest > 0 { text.add(" " + String(repeating: "━", count: rest), .faint) }
    blank()
    write(text)
  }

  /// An edition as the head of a report names it.
  mutating func edition(_ edition: Edition, label: String, _ phrasing: Phrasing) {
    var text = StyledText(label, .strong)
    text.add("  ")
    let name = phrasing.name(of: edition)
    if let address = edition.provenance.address {
      text.add(name, link: address)
    } else {
      text.add(name)
    }
    if let file = edition.provenance.fileName, edition.title ?? edition.series != nil {
      text.add("  " + file, .faint)
    }
    write(text, hanging: DisplayWidth.of(label) + 2)
  }
}
