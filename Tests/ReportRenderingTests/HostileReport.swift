import PolicyModel

/// A report in which every word that a document or its metadata can choose is hostile.
enum HostileReport {
  static let payloads: [String] = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onmouseover='alert(1)",
    "<svg/onload=alert(1)>", "</style><script>alert(1)</script>", "]]><script>alert(1)</script>",
    "</title><script>alert(1)</script>", "<!--><script>alert(1)</script>-->",
    "javascript:alert(1)", "&lt;script&gt;", "<a href=\"javascript:alert(1)\">x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'>", "</td></tr></table><h1>x", "{{constructor}}",
    "<details open ontoggle=alert(1)>", "<math><mi//xlink:href=\"data:x,<script>\">",
    "![x](javascript:alert(1))", "[x](javascript:alert(1))", "<http://evil.example>",
    "| a | b |", "# heading", "@everyone", "#123", "www.evil.example", "http://evil.example/",
    "`code` **bold** ~~gone~~ $x$", "1. list", "- list", "::error file=a::x", "\u{1B}[31mred",
    "\u{1B}]0;title\u{07}", "\u{9B}31m", "\u{202E}evil", "\u{2066}x\u{2069}", "a\u{0}b", "a\r\nb",
    "\u{200B}\u{FEFF}", "=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(A1)", "\t=1",
    "%0A::error::x", "\u{2028}x",
  ]

  /// The sample report with `words` put in wherever somebody else than the tool chooses words.
  static func report(_ words: String) -> ChangeReport {
    var report = SampleReport.report
    report.old = edition(report.old, words)
    report.new = edition(report.new, words)
    report.changes = report.changes.map { change in
      var change = change
      change.subject = words
      change.section = [words, words]
      change.old = change.old.map { excerpt($0, words) }
      change.new = change.new.map { excerpt($0, words) }
      change.because.oldCue = words
      change.because.newCue = words
      return change
    }
    report.sections = report.sections.map { section in
      var section = section
      for index in section.old.indices {
        section.old[index].number = words
        section.old[index].heading = words
      }
      for index in section.new.indices { section.new[index].heading = words + words }
      return section
    }
    report.passages = report.passages.map { passage in
      var passage = passage
      passage.old = passage.old.map { side($0, words) }
      passage.new = passage.new.map { side($0, words) }
      return passage
    }
    report.findings = report.findings.map { finding in
      var finding = finding
      finding.places = finding.places.map { excerpt($0, words) }
      finding.facts = finding.facts.map { .init($0.name, words) }
      finding.arithmetic = words
      return finding
    }
    report.newNotices.append(.init(kind: .doubtfulEncoding(name: words)))
    return report
  }

  static func edition(_ edition: Edition, _ words: String) -> Edition {
    var edition = edition
    edition.series = words
    edition.label = words
    edition.title = words
    edition.provenance.fileName = words
    edition.provenance.address = words
    edition.provenance.encoding = words
    return edition
  }

  private static func excerpt(_ excerpt: Excerpt, _ words: String) -> Excerpt {
    var excerpt = excerpt
    excerpt.text = words
    excerpt.section = [words]
    excerpt.focus = excerpt.focus.map { _ in 0..<words.utf8.count }
    excerpt.demand?.object = words
    excerpt.demand?.cue = words
    excerpt.demand?.actor = words
    excerpt.demand?.attribution = .quoted(words)
    excerpt.demand?.conditions = [words]
    excerpt.figure?.subject = words
    excerpt.figure?.unit = words
    return excerpt
  }

  private static func side(_ side: Passage.Side, _ words: String) -> Passage.Side {
    var side = side
    side.section = [words]
    side.runs = side.runs.map { .init(words, isChanged: $0.isChanged) }
    return side
  }
}
