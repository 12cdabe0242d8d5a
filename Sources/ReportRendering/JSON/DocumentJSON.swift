package import PolicyModel

extension JSONWriter {
  /// The members `sections`, `figures` and `demands` of a document.
  package mutating func documentMembers(_ annotated: AnnotatedDocument) {
    DocumentJSON(annotated).write(to: &self)
  }
}

/// Where a document's sections, blocks, figures and demands are written from.
struct DocumentJSON {
  let annotated: AnnotatedDocument
  let lines: LineIndex
  private var document: Document { annotated.document }

  init(_ annotated: AnnotatedDocument) {
    self.annotated = annotated
    lines = LineIndex(annotated.document.text)
  }

  /// The members `sections`, `figures` and `demands`.
  func write(to json: inout JSONWriter) {
    json.key("sections")
    json.array { json in
      if let root = document.sections.first, !root.blocks.isEmpty {
        section(0, nested: false, to: &json)
      }
      sections(in: 1..<max(1, document.sections.count), to: &json)
    }
    json.key("figures")
    json.array(annotated.figures) { json, figure in
      json.figure(
        figure, surface: document.text.string(figure.span), line: lines.line(at: figure.span.start))
    }
    json.key("demands")
    json.array(annotated.demands) { json, demand in
      json.demand(
        demand, deadline: demand.deadline.map { annotated.figures[$0].value.exchanged },
        line: lines.line(at: demand.span.start))
    }
  }

  private func sections(in range: Range<Int>, to json: inout JSONWriter) {
    var index = range.lowerBound
    while index < range.upperBound {
      section(index, nested: true, to: &json)
      index = max(index + 1, document.sections[index].subsectionsEnd)
    }
  }

  private func section(_ index: Int, nested: Bool, to json: inout JSONWriter) {
    let section = document.sections[index]
    let place = section.headingBlock ?? section.blocks.first
    json.object { json in
      json.member("number", section.number.isEmpty ? nil : section.number)
      json.member("heading", section.heading)
      json.member("level", section.level)
      json.member("line", place.map { lines.line(at: document.blocks[$0].span.start) })
      json.key("blocks")
      json.array(section.blocks.filter { $0 != section.headingBlock }) { json, index in
        block(document.blocks[index], to: &json)
      }
      json.key("sections")
      json.array { json in
        if nested {
          sections(in: index + 1..<max(index + 1, section.subsectionsEnd), to: &json)
        }
      }
    }
  }

  private func block(_ block: Block, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", block.kind.name)
      switch block.kind {
      case .listItem(let depth, let marker):
        json.member("depth", depth)
        json.member("marker", marker)
      case .note(let marker): json.member("marker", marker)
      default: break
      }
      json.key("sentences")
      json.array(block.sentences) { json, index in
        let sentence = document.sentences[index]
        json.object { json in
          json.member("text", document.visibleText(ofSentence: index))
          json.member("start", sentence.span.start)
          json.member("end", sentence.span.end)
          json.member("line", lines.line(at: sentence.span.start))
        }
      }
    }
  }
}

extension Block.Kind {
  /// The kind's name in JSON.
  var name: String {
    switch self {
    case .title: "title"
    case .dateLine: "date-line"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list-item"
    case .tableRow: "table-row"
    case .quotation: "quotation"
    case .preformatted: "preformatted"
    case .note: "note"
    }
  }
}
