package import PolicyModel

extension JSONWriter {
  /// The whole report as one object.
  package mutating func report(_ report: ChangeReport, language: Language?) {
    object { json in
      json.member("schema", "kaitei.report/1")
      json.member("tool", report.tool.name + " " + report.tool.version)
      json.member("rules", report.tool.rules)
      json.key("old")
      json.edition(report.old)
      json.key("new")
      json.edition(report.new)
      json.key("tally")
      json.tally(report.tally)
      json.key("sections")
      json.array(report.sections) { json, section in json.correspondence(section) }
      json.key("changes")
      json.array(ofMany: report.changes) { json, change in json.change(change) }
      json.key("passages")
      json.array(ofMany: report.passages) { json, passage in json.passage(passage) }
      json.key("findings")
      json.findings(report.findings, language: language ?? report.new.language)
      json.key("ignored")
      json.object { json in
        for kind in Change.NotationChange.allCases {
          json.member(kind.key, report.tally.count(type: "notation", kind: kind.rawValue))
        }
      }
      json.key("notices")
      json.object { json in
        json.key("old")
        json.notices(report.oldNotices)
        json.key("new")
        json.notices(report.newNotices)
        json.member("coarse", report.isCoarse)
        json.member("differsOnlyInBytes", report.differsOnlyInBytes)
        if let lines = report.unreadLines {
          json.key("unreadLines")
          json.object { json in
            json.member("old", lines.old)
            json.member("new", lines.new)
          }
        }
      }
    }
  }

  package mutating func findings(_ findings: [Finding], language: Language) {
    let phrasing = Phrasing(language)
    array(findings) { json, finding in
      json.object { json in
        json.member("id", finding.id)
        json.member("check", finding.check)
        json.member("severity", finding.severity.rawValue)
        json.member("message", phrasing.message(finding))
        json.key("places")
        json.array(finding.places) { json, place in
          json.object { json in
            json.member("text", place.text)
            json.member("line", place.line)
            json.member("section", place.section)
            json.member("start", place.span.start)
            json.member("end", place.span.end)
          }
        }
        json.key("values")
        json.array(finding.facts) { json, fact in
          json.object { json in
            json.member("name", fact.name)
            json.member("value", fact.value)
          }
        }
        json.member("arithmetic", finding.arithmetic.isEmpty ? nil : finding.arithmetic)
        json.member("carriedOver", finding.isCarriedOver)
        if finding.further > 0 { json.member("further", finding.further) }
        if !finding.also.isEmpty {
          json.key("also")
          json.findings(finding.also, language: language)
        }
      }
    }
  }

  private mutating func tally(_ tally: ChangeReport.Tally) {
    object { json in
      json.key("sentences")
      json.object { json in
        json.member("old", tally.oldSentences)
        json.member("new", tally.newSentences)
        json.member("unchanged", tally.unchangedSentences)
      }
      json.key("counts")
      json.array(tally.counts) { json, count in
        json.object { json in
          json.member("type", count.type)
          json.member("kind", count.kind)
          json.member("count", count.count)
        }
      }
    }
  }

  private mutating func correspondence(_ section: ChangeReport.SectionCorrespondence) {
    object { json in
      json.member("kind", section.kind.rawValue)
      json.key("old")
      json.array(section.old) { json, place in json.place(place) }
      json.key("new")
      json.array(section.new) { json, place in json.place(place) }
      json.member("similarity", ratio: section.similarity)
    }
  }

  private mutating func place(_ place: ChangeReport.SectionPlace) {
    object { json in
      json.member("number", place.number.isEmpty ? nil : place.number)
      json.member("heading", place.heading)
      json.member("level", place.level)
      json.member("line", place.line)
    }
  }

  private mutating func passage(_ passage: Passage) {
    object { json in
      json.member("kind", passage.kind.rawValue)
      json.key("old")
      json.side(passage.old)
      json.key("new")
      json.side(passage.new)
    }
  }

  private mutating func side(_ side: Passage.Side?) {
    guard let side else { return null() }
    object { json in
      json.member("line", side.line)
      json.member("section", side.section)
      json.member("block", side.blockKind.name)
      json.key("runs")
      json.array(side.runs) { json, run in
        json.object { json in
          json.member("text", run.text)
          json.member("changed", run.isChanged)
        }
      }
    }
  }
}

extension ChangeReport.Tally {
  /// How often a kind of change occurs; 0 where it is not listed.
  package func count(type: String, kind: String) -> Int {
    counts.first { $0.type == type && $0.kind == kind }?.count ?? 0
  }
}

extension Change.NotationChange {
  fileprivate var key: String {
    switch self {
    case .width: "width"
    case .era: "era"
    case .separator: "separator"
    case .unit: "unit"
    case .relativeDate: "relative-date"
    case .punctuation: "punctuation"
    case .whitespace: "whitespace"
    case .link: "link"
    case .style: "style"
    case .spelling: "spelling"
    }
  }
}
