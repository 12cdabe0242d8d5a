public import PolicyModel

/// One document as it is understood: its outline, sentences, figures and demands.
public struct DocumentTextRenderer: Sendable {
  private let options: TerminalRenderer.Options

  public init(_ options: TerminalRenderer.Options = TerminalRenderer.Options()) {
    self.options = options
  }

  /// The document, ended with a line end.
  public func render(_ edition: Edition, _ annotated: AnnotatedDocument) -> String {
    let phrasing = Phrasing(options.language ?? edition.language)
    let document = annotated.document
    let lines = LineIndex(document.text)
    var page = TerminalPage(options)
    page.edition(edition, label: phrasing["label.edition"], phrasing)
    var published = StyledText(phrasing["label.published"], .strong)
    published.add("  " + phrasing.published(edition))
    page.write(published)
    page.write(
      StyledText(
        phrasing.words(
          "outline.summary",
          [
            "sections": phrasing.grouped(max(0, document.sections.count - 1)),
            "sentences": phrasing.grouped(document.sentences.count),
            "figures": phrasing.grouped(annotated.figures.count),
            "demands": phrasing.grouped(annotated.demands.count),
          ]), .faint))
    for notice in document.notices {
      page.notice(notice, label: phrasing["label.note"], phrasing)
    }
    if options.extent == .counts { return page.text }
    page.outline(document, lines, phrasing)
    if options.extent == .full { page.sentences(annotated, lines, phrasing) }
    return page.text
  }
}

extension TerminalPage {
  /// The headings with their lines, nested ones indented.
  fileprivate mutating func outline(
    _ document: Document, _ lines: LineIndex, _ phrasing: Phrasing
  ) {
    guard document.sections.count > 1 else { return }
    heading(phrasing["heading.outline"], count: document.sections.count - 1, phrasing)
    for section in document.sections.dropFirst() {
      let place = section.headingBlock ?? section.blocks.first
      let line = place.map { lines.line(at: document.blocks[$0].span.start) } ?? 0
      let number = "\(line)"
      var text = StyledText(
        String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number, .faint)
      text.add("  " + section.title, section.level <= 1 ? .strong : .plain)
      let indent = (max(1, section.level) - 1) * 2
      write(text, indent: indent, hanging: indent + 7)
    }
  }

  /// Each sentence with its line, and beneath it what was read in it.
  fileprivate mutating func sentences(
    _ annotated: AnnotatedDocument, _ lines: LineIndex, _ phrasing: Phrasing
  ) {
    let document = annotated.document
    heading(phrasing["heading.sentences"], count: document.sentences.count, phrasing)
    var section = -1
    for index in document.sentences.indices {
      let block = document.blocks[document.sentences[index].block]
      if block.section != section {
        section = block.section
        let path = phrasing.sectionPath(document.path(ofSection: section))
        blank()
        write(StyledText("◆ " + (path.isEmpty ? phrasing["preamble"] : path), .heading))
      }
      let line = "\(lines.line(at: document.sentences[index].span.start))"
      var text = StyledText(
        String(repeating: " ", count: max(0, 5 - line.utf8.count)) + line + "  ", .faint)
      text.add(block.kind.lead, .faint)
      if case .heading = block.kind, !document.sections[section].number.isEmpty {
        text.add(document.sections[section].number + " ", .faint)
      }
      text.add(document.visibleText(ofSentence: index))
      write(text, hanging: 7)
      for figure in annotated.figures(inSentence: index) {
        write(
          self.figure(figure, document.visibleText(of: figure.span, inSentence: index), phrasing),
          indent: 9, hanging: 13)
      }
      for demand in annotated.demands(inSentence: index) {
        write(self.demand(demand, annotated, phrasing), indent: 9, hanging: 13)
      }
    }
  }

  /// `# 47.73％  利用率  割合（時点：2025年12月）`.
  private func figure(_ figure: Figure, _ surface: String, _ phrasing: Phrasing) -> StyledText {
    var text = StyledText("# ", .fresh)
    text.add(surface, .strong)
    if let reading = phrasing.reading(of: figure, written: surface) {
      text.add(" = " + reading)
    }
    if !figure.subject.isEmpty { text.add("  " + figure.subject) }
    let kind = phrasing["kind." + figure.kind.rawValue]
    var marks = [kind] + phrasing.marks(of: figure).filter { $0 != kind }
    if figure.isInName { marks.append(phrasing["mark.inName"]) }
    text.add("  " + phrasing.list(marks), .faint)
    return text
  }

  /// `! 約束 ●●●●○ 廃止  対象  「廃止します」`.
  private func demand(
    _ demand: Demand, _ annotated: AnnotatedDocument, _ phrasing: Phrasing
  ) -> StyledText {
    var text = StyledText("! ", .alert)
    text.add(phrasing["frame." + demand.frame.rawValue] + " ", .strong)
    text.add(Phrasing.scale(demand.strength) + " ")
    text.add(phrasing["action." + demand.action.rawValue] + "  ")
    text.add(demand.object.isEmpty ? phrasing["none"] : demand.object, .strong)
    text.add("  " + phrasing.cue(demand.cue))
    var notes: [String] = []
    if let actor = demand.actor {
      notes.append(phrasing["label.actor"] + phrasing["colon"] + actor)
    }
    let scope = phrasing.scope(demand.scope)
    if !scope.isEmpty { notes.append(phrasing["label.scope"] + phrasing["colon"] + scope) }
    if let deadline = demand.deadline, annotated.figures.indices.contains(deadline) {
      notes.append(
        phrasing["label.deadline"] + phrasing["colon"]
          + phrasing.value(of: annotated.figures[deadline]))
    }
    if !demand.conditions.isEmpty {
      notes.append(
        phrasing["label.conditions"] + phrasing["colon"] + phrasing.list(demand.conditions))
    }
    if let speaker = phrasing.speaker(of: demand) { notes.append(speaker) }
    if demand.confidence < 0.5 { notes.append(phrasing["label.confirm"]) }
    if !notes.isEmpty { text.add("  " + phrasing.list(notes), .faint) }
    return text
  }
}

extension Block.Kind {
  /// The sign before a block's words: its marker, or nothing.
  var lead: String {
    switch self {
    case .listItem(let depth, let marker):
      String(repeating: "  ", count: depth) + (marker.isEmpty ? "・" : marker) + " "
    case .note(let marker): marker.isEmpty ? "" : marker + " "
    case .tableRow: "| "
    case .quotation: "> "
    case .title, .dateLine, .heading, .paragraph, .preformatted: ""
    }
  }
}

extension Document {
  /// The words of a figure without the markup round and inside it.
  fileprivate func visibleText(of span: SourceSpan, inSentence index: Int) -> String {
    var words: [UInt8] = []
    for piece in folded.sourcePieces(of: sentences[index].folded) {
      let low = max(piece.start, span.start)
      let high = min(piece.end, span.end)
      if low < high { words += text.utf8[low..<high] }
    }
    return String(decoding: words, as: UTF8.self)
  }
}
