public import PolicyModel

/// Reports and findings in GitHub's Markdown, for people and pull requests.
///
/// Main changes come first, long lists fold, and the length can be bounded: what does not fit
/// is counted at the end, never cut in its middle.
public struct MarkdownRenderer: Sendable {
  public struct Options: Hashable, Sendable {
    /// Language of the report; nil for that of the new edition.
    public var language: Language?
    /// The most characters that the text may have; GitHub takes 65,536.
    public var maximumLength: Int?
    /// How many rows stand before the fold.
    public var openRows: Int
    /// Whether the words that changed are shown, folded.
    public var showsWording: Bool

    public init(
      language: Language? = nil, maximumLength: Int? = nil, openRows: Int = 20,
      showsWording: Bool = true
    ) {
      self.language = language
      self.maximumLength = maximumLength
      self.openRows = openRows
      self.showsWording = showsWording
    }
  }

  private let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// The report, ended with a line end.
  public func render(_ report: ChangeReport) -> String {
    let phrasing = Phrasing(options.language ?? report.new.language).of(report)
    let digest = Digest(report)
    var page = MarkdownWriter(options)
    page.title(report, phrasing)
    page.tally(report, phrasing)
    page.top(digest, phrasing)
    page.figures(digest, openRows: options.openRows, phrasing)
    page.demands(digest, openRows: options.openRows, phrasing)
    if !report.findings.isEmpty {
      page.heading(phrasing["heading.findings"], report.findings.totalCount, phrasing)
      page.findings(report.findings, phrasing)
    }
    page.structure(digest, openRows: options.openRows, phrasing)
    if options.showsWording { page.wording(report, phrasing) }
    page.notation(digest.notations, phrasing)
    page.notices(report, phrasing)
    page.colophon(report, phrasing)
    return page.finished
  }

  /// The findings of one edition, ended with a line end.
  public func render(_ findings: [Finding], of edition: Edition) -> String {
    let phrasing = Phrasing(options.language ?? edition.language)
    var page = MarkdownWriter(options)
    page.append("# " + phrasing["heading.check"] + phrasing["colon"])
    page.text(phrasing.name(of: edition))
    page.append("\n\n")
    page.element("b", phrasing.findingsVerdict(findings))
    page.append("\n\n")
    page.findings(findings, phrasing, showsIDs: true)
    if page.omitted > 0 { page.append("\n" + phrasing.count("cut", page.omitted) + "\n") }
    return page.finished
  }
}

extension MarkdownWriter {
  /// Leaves room for the headings and the closing lines of a report.
  init(_ options: MarkdownRenderer.Options) {
    self.init(limit: options.maximumLength.map { max(0, $0 - 2500) } ?? .max)
  }

  var finished: String { String(decoding: utf8, as: UTF8.self) }

  mutating func heading(_ words: String, _ count: Int?, _ phrasing: Phrasing) {
    append("## " + words)
    if let count { append(phrasing["open"] + phrasing.grouped(count) + phrasing["close"]) }
    append("\n\n")
  }

  mutating func title(_ report: ChangeReport, _ phrasing: Phrasing) {
    append("# " + phrasing["heading.report"] + phrasing["colon"])
    text(report.new.title ?? report.new.series ?? phrasing["untitled"])
    append("\n\n")
    for (label, edition) in [("label.old", report.old), ("label.new", report.new)] {
      append("- " + phrasing[label] + phrasing["colon"])
      text(phrasing.name(of: edition))
      if let file = edition.provenance.fileName {
        append(" ")
        text(file)
      }
      append("\n")
    }
    append("\n")
    element("b", phrasing.verdict(report))
    append("  \n")
    if !report.findings.isEmpty {
      element("b", phrasing.findingsVerdict(report.findings))
      append("  \n")
    }
    append(phrasing.sentences(report.tally) + "\n\n")
    if report.isCoarse { append(phrasing["coarse"] + "\n\n") }
  }

  /// One row a type.
  mutating func tally(_ report: ChangeReport, _ phrasing: Phrasing) {
    let rows = report.tally.byType
    guard !rows.isEmpty else { return }
    tableHead([phrasing["label.kind"], phrasing["label.count"]])
    for (type, counts) in rows {
      append("| " + phrasing["type." + type] + " | ")
      append(
        phrasing.list(
          counts.map { phrasing.tallied($0) + " " + phrasing.counted($0, in: report) }))
      append(" |\n")
    }
    append("\n")
  }

  mutating func tableHead(_ names: [String]) {
    append("| " + names.joined(separator: " | ") + " |\n")
    append("|" + String(repeating: " --- |", count: names.count) + "\n")
  }

  mutating func top(_ digest: Digest, _ phrasing: Phrasing) {
    guard !digest.top.isEmpty else { return }
    heading(phrasing["heading.top"], nil, phrasing)
    for (index, change) in digest.top.enumerated() {
      entry { page in
        page.append("\(index + 1). ")
        page.element("b", phrasing.subject(of: change))
        page.append(" " + phrasing.list(phrasing.kinds(of: change)))
        // A sentence is told by what is quoted of it.
        if !change.isOfWording {
          page.append(phrasing["colon"])
          page.pair(digest.told(change), digest.movement(of: change, phrasing), phrasing)
        }
        page.confirmation(change, phrasing)
        if !change.isOfSections, !change.isBare {
          page.quotes(digest.quoted(change), digest, phrasing)
        }
        page.append("  \n   ")
        page.element("sub", phrasing.place(of: change))
        page.append("\n")
      }
    }
    append("\n")
  }

  /// The sentence that changed, a line for each edition, its changed words marked.
  private mutating func quotes(_ change: Change, _ digest: Digest, _ phrasing: Phrasing) {
    if change.isMovedWhole { return }
    if let marked = digest.marked(change), marked.fits(160) {
      for (sign, mark, runs) in [("−", "del", marked.old), ("＋", "ins", marked.new)] {
        append("  \n   " + sign + " ")
        for run in runs {
          if run.isChanged { element(mark, run.text) } else { text(run.text) }
        }
      }
      return
    }
    var sides: [(sign: String, mark: String, words: ChangedWords)] = []
    switch (change.old, change.new) {
    case (let old?, let new?):
      let isFigure = if case .figure = change.matter { true } else { false }
      let pair =
        isFigure
        ? (old: .of(old), new: .of(new))
        : ChangedWords.pair(old, new, cues: phrasing.cues(of: change))
      sides = [("−", "del", pair.old), ("＋", "ins", pair.new)]
    case (let old?, nil): sides = [("−", "del", .of(old))]
    case (nil, let new?): sides = [("＋", "ins", .of(new))]
    case (nil, nil): break
    }
    for side in sides {
      let words = side.words.fitted(to: 160)
      append("  \n   " + side.sign + " ")
      text(words.before)
      if !words.changed.isEmpty { element(side.mark, words.changed) }
      text(words.after)
    }
  }

  /// `old → new（delta）` of a figure or wording, `「cue」●●●●○ → 「cue」●●○○○` of a demand.
  mutating func pair(_ change: Change, _ movement: String, _ phrasing: Phrasing) {
    let (old, new) = change.shownSides
    let (cues, isScaled) = (phrasing.cues(of: change), phrasing.showsStrength(change))
    if let old { side(old, cue: cues.old, isScaled: isScaled, phrasing) }
    if old != nil && new != nil { append(" " + phrasing["arrow"] + " ") }
    if let new { side(new, cue: cues.new, isScaled: isScaled, phrasing) }
    guard !movement.isEmpty else { return }
    let sign = phrasing.sign(of: change.direction)
    append((sign.isEmpty ? "" : " " + sign) + phrasing["open"])
    text(movement)
    append(phrasing["close"])
  }

  mutating func side(_ side: Excerpt, cue: String?, isScaled: Bool, _ phrasing: Phrasing) {
    if let demand = side.demand {
      text(phrasing.cue(cue))
      if isScaled { append(" " + Phrasing.scale(demand.strength)) }
    } else {
      text(phrasing.written(side))
    }
  }

  mutating func confirmation(_ change: Change, _ phrasing: Phrasing) {
    if change.needsConfirmation { append(" <b>" + phrasing["label.confirm"] + "</b>") }
  }

  mutating func colophon(_ report: ChangeReport, _ phrasing: Phrasing) {
    if omitted > 0 { append(phrasing.count("cut", omitted) + "\n\n") }
    append("---\n\n<sub>" + phrasing["reference"] + " ")
    text(phrasing.tool(report.tool))
    for (label, edition) in [("label.old", report.old), ("label.new", report.new)] {
      append(" " + phrasing[label] + " SHA-256 ")
      text(edition.provenance.sha256)
    }
    append("</sub>\n")
  }
}

extension MarkdownRenderer {
  /// Words made inert in Markdown, for headings around several reports.
  package static func escaped(_ words: String) -> String {
    var utf8: [UInt8] = []
    MarkdownEscaping.append(words, to: &utf8)
    return String(decoding: utf8, as: UTF8.self)
  }
}
