public import PolicyModel

/// Changes and findings as workflow commands, which GitHub shows beside the lines.
///
/// Findings warn, changes are notices; nothing is called an error. Commands stand in order of
/// weight, since GitHub shows only the first ten of a step.
public struct GitHubRenderer: Sendable {
  private let language: Language?
  private let path: String?

  /// - Parameters:
  ///   - path: of the file in its repository; nil for the new edition's file name.
  public init(language: Language? = nil, path: String? = nil) {
    self.language = language
    self.path = path
  }

  /// One command a line; nothing where nothing changed.
  public func render(_ report: ChangeReport) -> String {
    let phrasing = Phrasing(language ?? report.new.language).of(report)
    let digest = Digest(report)
    var utf8 = commands(report.findings, of: report.new, phrasing)
    let changes = (digest.figures + digest.demands + digest.structures).enumerated().sorted {
      ($1.element.significance, $0.offset) < ($0.element.significance, $1.offset)
    }
    for (_, change) in changes {
      command(
        "notice", file: file(report.new), line: change.new?.line,
        title: phrasing["type." + change.matter.type] + phrasing["colon"]
          + phrasing.list(phrasing.kinds(of: change)),
        message: message(change, digest, phrasing), to: &utf8)
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// What is told of a change; a heading that only moved is not told again as its own place.
  private func message(_ change: Change, _ digest: Digest, _ phrasing: Phrasing) -> String {
    let subject = phrasing.subject(of: change)
    let told = phrasing.told(digest.told(change))
    if case .structure = change.matter, let old = change.old, old.text == change.new?.text {
      return subject + " " + phrasing.lines(old: old.line, new: change.new?.line)
    }
    return subject + phrasing["colon"] + told + " " + phrasing.place(of: change)
  }

  /// One command a finding.
  public func render(_ findings: [Finding], of edition: Edition) -> String {
    let phrasing = Phrasing(language ?? edition.language)
    return String(decoding: commands(findings, of: edition, phrasing), as: UTF8.self)
  }

  private func commands(
    _ findings: [Finding], of edition: Edition, _ phrasing: Phrasing
  ) -> [UInt8] {
    var utf8: [UInt8] = []
    for finding in findings {
      let warns = finding.severity == .high || finding.severity == .medium
      command(
        warns ? "warning" : "notice", file: file(edition), line: finding.places.first?.line,
        title: finding.check + " " + phrasing["heading.findings"],
        message: phrasing.oneLine(finding), to: &utf8)
    }
    return utf8
  }

  private func file(_ edition: Edition) -> String? { path ?? edition.provenance.fileName }

  private func command(
    _ name: String, file: String?, line: Int?, title: String, message: String,
    to utf8: inout [UInt8]
  ) {
    utf8.append(contentsOf: "::\(name) ".utf8)
    if let file {
      utf8.append(contentsOf: "file=".utf8)
      Self.append(file, isProperty: true, to: &utf8)
      utf8.append(UInt8(ascii: ","))
      if let line { utf8.append(contentsOf: "line=\(line),".utf8) }
    }
    utf8.append(contentsOf: "title=".utf8)
    Self.append(title, isProperty: true, to: &utf8)
    utf8.append(contentsOf: "::".utf8)
    Self.append(message, isProperty: false, to: &utf8)
    utf8.append(0x0A)
  }

  private static func append(_ words: String, isProperty: Bool, to utf8: inout [UInt8]) {
    for byte in VisibleText.shown(words).utf8 {
      switch byte {
      case UInt8(ascii: "%"): utf8.append(contentsOf: "%25".utf8)
      case UInt8(ascii: ":") where isProperty: utf8.append(contentsOf: "%3A".utf8)
      case UInt8(ascii: ",") where isProperty: utf8.append(contentsOf: "%2C".utf8)
      default: utf8.append(byte)
      }
    }
  }
}
