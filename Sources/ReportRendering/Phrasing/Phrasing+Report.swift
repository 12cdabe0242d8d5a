package import PolicyModel

extension Phrasing {
  /// The one sentence that tells what happened between two editions.
  package func verdict(_ report: ChangeReport) -> String {
    let counts = report.tally.counts
    let total = { (type: String) in self.total(of: counts.filter { $0.type == type }) }
    let parts = [
      ("figure", "verdict.figure"), ("demand", "verdict.demand"),
      ("structure", "verdict.structure"), ("wording", "verdict.text"),
    ].compactMap { type, row in
      let count = total(type)
      let key = type == "structure" ? row + level(of: report.changes) : row
      return count == 0 ? nil : self.count(key, count)
    }
    if !parts.isEmpty { return words("verdict.changed", ["parts": list(parts)]) }
    let notation = total("notation")
    if notation > 0 { return count("verdict.notation", notation) }
    if let lines = report.unreadLines {
      return words("verdict.unread", ["old": grouped(lines.old), "new": grouped(lines.new)])
    }
    return self[report.differsOnlyInBytes ? "verdict.bytes" : "verdict.same"]
  }

  /// What the structure's changes are changes of: `.section` or `.paragraph`, nothing for both.
  private func level(of changes: [Change]) -> String {
    var levels: Set<Change.StructureLevel> = []
    for case .structure(_, let level) in changes.map(\.matter) { levels.insert(level) }
    return levels.count == 1 ? levels.first.map { "." + $0.rawValue } ?? "" : ""
  }

  /// How many sentences there are on both sides, and how many stayed.
  package func sentences(_ tally: ChangeReport.Tally) -> String {
    words(
      "tally.sentences",
      [
        "old": grouped(tally.oldSentences), "new": grouped(tally.newSentences),
        "same": grouped(tally.unchangedSentences),
      ])
  }

  /// How many points there are to confirm.
  package func findingsVerdict(_ findings: [Finding]) -> String {
    findings.isEmpty
      ? self["verdict.nofindings"] : count("verdict.findings", findings.totalCount)
  }

  /// How many changes of substance are counted; restated demands are counted beside them.
  package func total(of counts: [ChangeReport.Count]) -> Int {
    counts.filter { !Self.hidden($0) }.reduce(0) { $0 + $1.count }
  }

  /// What is said of a part that stands elsewhere now.
  func moved(_ origin: PartOrigin) -> String {
    origin.place.map { words("moved.from", ["place": $0]) } ?? self["passage.moved"]
  }

  /// How many passages changed only in the numbers that they refer to; nil for none.
  func references(_ references: ShiftedReferences) -> String? {
    guard let example = references.example else { return nil }
    return Template(words: self["references"]).form(for: references.shifted.count).filled { name in
      switch name {
      case "n": grouped(references.shifted.count)
      case "old": example.old
      case "new": example.new
      default: nil
      }
    }
  }

  /// Which terms were renamed, how often, and how many passages are left out for it; nil for none.
  func renamings(_ terms: RenamedTerms, leftOut: Int = 0) -> String? {
    guard !terms.changes.isEmpty else { return nil }
    let terms = terms.changes.map { change in
      words(
        "renamed.term",
        [
          "old": change.because.oldCue ?? "", "new": change.because.newCue ?? "",
          "places": count("places", change.occurrences),
        ])
    }
    let told = words("renamed", ["terms": list(terms)])
    return leftOut == 0 ? told : told + count("renamed.left", leftOut)
  }

  /// What a kind is called in the tally: what its total leaves out says so.
  package func tallied(_ count: ChangeReport.Count) -> String {
    let row = count.type + "." + count.kind
    return self[Self.hidden(count) ? "tally." + row : row]
  }

  /// How often a kind is counted; numbers that shifted together are one change of many headings.
  package func counted(_ count: ChangeReport.Count, in report: ChangeReport) -> String {
    guard count.type == "structure", count.kind == "renumbered" else { return grouped(count.count) }
    let headings = report.changes.reduce(0) { sum, change in
      change.matter == .structure(.renumbered, level: .section) ? sum + change.occurrences : sum
    }
    return headings > count.count
      ? grouped(count.count) + self.count("tally.headings", headings) : grouped(count.count)
  }

  /// Restated demands say the same in other words: counted, but no change of substance.
  private static func hidden(_ count: ChangeReport.Count) -> Bool {
    count.type == "demand" && count.kind == "restated"
  }

  /// An edition in a few words: title or file, label, date.
  package func name(of edition: Edition) -> String {
    let title = edition.title ?? edition.series ?? edition.provenance.fileName ?? self["untitled"]
    let mark = mark(of: edition, beside: title)
    return mark.isEmpty ? title : title + self["open"] + mark + self["close"]
  }

  /// Label and date of an edition, what a title tells already left out.
  package func mark(of edition: Edition, beside title: String) -> String {
    let date = edition.published?.date
    let label = edition.label.flatMap { label in
      date.map { tells(label, $0) && Self.numbers(label).count <= 3 } == true ? nil : label
    }
    let day = date.flatMap { tells(title, $0) ? nil : self.date($0) }
    return list([label, day].compactMap { $0 }.filter { !$0.isEmpty })
  }

  /// Whether words hold a date already, with the year of any calendar: 令和6年3月, May 2024.
  private func tells(_ words: String, _ date: CalendarDate) -> Bool {
    guard let day = date.days()?.lowerBound.parts else { return false }
    let numbers = Self.numbers(words)
    // The eras that documents of this age bear begin in 1989 and 2019.
    guard [day.year, day.year - 2018, day.year - 1988].contains(where: numbers.contains) else {
      return false
    }
    switch date {
    case .year, .fiscalYear: return true
    case .month, .day:
      guard numbers.contains(day.month) || words.contains(self["month.\(day.month)"]) else {
        return false
      }
      if case .day = date { return numbers.contains(day.day) }
      return true
    default: return false
    }
  }

  /// The numbers in words, of either width.
  private static func numbers(_ words: String) -> [Int] {
    var numbers: [Int] = []
    var open: Int?
    for scalar in words.unicodeScalars {
      let digit: Int? =
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
      if let digit {
        open = min(99_999, (open ?? 0) * 10 + digit)
      } else if let number = open {
        numbers.append(number)
        open = nil
      }
    }
    return numbers + (open.map { [$0] } ?? [])
  }

  /// What a page about a revision is called: the document first, then its editions.
  package func title(of report: ChangeReport) -> String {
    let marks = marks(of: report.old, and: report.new)
    let name =
      report.new.title ?? report.new.series ?? report.new.provenance.fileName ?? self["untitled"]
    return words(
      "report.title",
      ["name": name, "old": marks.old, "new": marks.new, "what": self["heading.report"]])
  }

  /// The label by which an edition is told from others of its series: label, date or file.
  package func mark(of edition: Edition) -> String {
    if let label = edition.label, !label.isEmpty { return label }
    if let date = edition.published?.date { return self.date(date) }
    return edition.provenance.fileName ?? self["unknown"]
  }

  /// Both editions by label or date, and by their files where those are the same.
  package func marks(of old: Edition, and new: Edition) -> (old: String, new: String) {
    let marks = (old: mark(of: old), new: mark(of: new))
    guard marks.old == marks.new, let oldFile = old.provenance.fileName,
      let newFile = new.provenance.fileName
    else { return marks }
    return (
      marks.old + self["open"] + oldFile + self["close"],
      marks.new + self["open"] + newFile + self["close"]
    )
  }

  /// The date of publication with what told it.
  package func published(_ edition: Edition) -> String {
    guard let published = edition.published else { return self["unknown"] }
    return date(published.date) + self["open"] + datedBy(edition) + self["close"]
  }

  /// What tells an edition's date.
  package func datedBy(_ edition: Edition) -> String {
    edition.published.map { self["date.by." + $0.witness.rawValue] } ?? self["unknown"]
  }

  /// Name and version of the tool with its rules.
  package func tool(_ tool: ChangeReport.Tool) -> String {
    tool.name + " " + tool.version + self["open"] + self["label.rules"] + " " + tool.rules
      + self["close"]
  }

  /// A number and heading as a reader cites them; the preamble has neither.
  package func title(_ place: ChangeReport.SectionPlace) -> String {
    place.title.isEmpty ? self["preamble"] : place.title
  }

  /// What the reader met, as a sentence.
  package func notice(_ notice: ReadingNotice) -> String {
    switch notice.kind {
    case .lineEndsNormalized: self["notice.line-ends"]
    case .invisibleCharacters(let codePoints, let count):
      Template(words: self["notice.invisible"]).form(for: count).filled { name in
        name == "n"
          ? grouped(count)
          : list(codePoints.map { "U+" + String($0, radix: 16, uppercase: true) })
      }
    case .bidirectionalControls(let count): self.count("notice.bidi", count)
    case .lookAlikeCharacters(let count): self.count("notice.lookalike", count)
    case .privateUseCharacters(let count): self.count("notice.private", count)
    case .replacedBytes(let count): self.count("notice.replaced", count)
    case .doubtfulEncoding(let name): words("notice.encoding", ["name": name])
    case .flattenedNesting(let limit): self.count("notice.nesting", limit)
    case .hiddenText(let count): self.count("notice.hidden", count)
    case .siteFurniture(let count): self.count("notice.furniture", count)
    case .formsNormalized(let count): self.count("notice.forms", count)
    case .trackedChanges(let insertions, let deletions):
      words(
        "notice.tracked",
        ["insertions": grouped(insertions), "deletions": grouped(deletions)])
    }
  }
}
