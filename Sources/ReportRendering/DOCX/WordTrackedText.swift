internal import PolicyModel

/// Writes the old text with every change as a revision that can be accepted or refused:
/// insertions, deletions and moves.
struct WordTrackedText: ~Copyable {
  /// What happened to a paragraph or to words in it.
  enum Mark {
    case inserted, deleted, movedFrom, movedTo

    var element: StaticString {
      switch self {
      case .inserted: "w:ins"
      case .deleted: "w:del"
      case .movedFrom: "w:moveFrom"
      case .movedTo: "w:moveTo"
      }
    }
  }

  var xml = HTMLWriter()
  /// When moves were made; Word asks for it, and it is to be the same each time.
  private let date: String
  private var revisions = 0

  init(date: String) { self.date = date }

  /// The text, and nothing around it.
  mutating func write(_ passages: [Passage]) {
    let moves = TrackedMoves(TrackedOrder.steps(of: passages))
    // The first numbers are those of the moves.
    revisions = 2 * moves.count + 1
    var place = 0
    while place < moves.steps.count {
      let step = moves.steps[place]
      if step.isRow {
        let end = Self.endOfTable(moves.steps, from: place)
        table(moves.steps[place..<end])
        place = end
        // Tables that touch would be one, and a text does not end with one.
        if place == moves.steps.count || moves.steps[place].isRow { xml.raw("<w:p/>") }
      } else {
        paragraph(step, moves.parts[place])
        place += 1
      }
    }
    if passages.isEmpty { xml.raw("<w:p/>") }
  }

  // MARK: Paragraphs

  private mutating func paragraph(_ step: TrackedStep, _ part: TrackedMoves.Part?) {
    switch step {
    case .kept(let passage):
      guard let old = passage.old, let new = passage.new else { return }
      begin(new, mark: nil)
      if old.lead == new.lead {
        xml.wordRun(new.lead)
      } else {
        words(old.lead, .deleted)
        words(new.lead, .inserted)
      }
      edits(from: old, to: new, isWhole: passage.kind == .replaced)
    case .added(let side):
      begin(side, mark: .inserted)
      words(side.lead + side.text, .inserted)
    case .removed(let side):
      begin(side, mark: .deleted)
      words(side.lead + side.text, .deleted)
    case .movedFrom(let passage):
      if let old = passage.old {
        moved(old, other: passage.new, .movedFrom, changed: .deleted, part)
      }
      return
    case .movedTo(let passage):
      if let new = passage.new {
        moved(new, other: passage.old, .movedTo, changed: .inserted, part)
      }
      return
    }
    xml.raw("</w:p>")
  }

  /// One end of a move: the words that stayed have moved, the others are gone or new.
  private mutating func moved(
    _ side: Passage.Side, other: Passage.Side?, _ mark: Mark, changed: Mark,
    _ part: TrackedMoves.Part?
  ) {
    begin(side, mark: mark)
    if let part, part.isFirst { bound(part, mark, isStart: true) }
    if other?.lead == side.lead {
      words(side.lead, mark)
    } else {
      words(side.lead, changed)
    }
    for run in side.runs { words(run.text, run.isChanged ? changed : mark) }
    xml.raw("</w:p>")
    if let part, part.isLast { bound(part, mark, isStart: false) }
  }

  /// Begins a paragraph whose end is as new or gone as the mark says.
  private mutating func begin(_ side: Passage.Side, mark: Mark?) {
    let kind = side.blockKind
    xml.raw("<w:p><w:pPr>")
    if let style = kind.wordStyle {
      xml.raw("<w:pStyle w:val=\"")
      xml.raw(style)
      xml.raw("\"/>")
    }
    if kind.isHanging {
      xml.element(
        "w:ind", ["w:left": "\(420 * (1 + min(kind.depth, 6)))", "w:hanging": "420"]
      ) { _ in }
    }
    if let mark {
      xml.raw("<w:rPr>")
      revision(mark.element)
      xml.raw("</w:rPr>")
    }
    xml.raw("</w:pPr>")
  }

  /// Where a move begins or ends; its two places bear one name.
  private mutating func bound(_ part: TrackedMoves.Part, _ mark: Mark, isStart: Bool) {
    let isFrom = if case .movedFrom = mark { true } else { false }
    // Even at the old place, odd at the new one.
    let id = "\(part.move * 2 + (isFrom ? 0 : 1))"
    if isStart {
      xml.element(
        isFrom ? "w:moveFromRangeStart" : "w:moveToRangeStart",
        ["w:id": id, "w:author": "kaitei", "w:date": date, "w:name": "move\(part.move)"]
      ) { _ in }
    } else {
      xml.element(isFrom ? "w:moveFromRangeEnd" : "w:moveToRangeEnd", ["w:id": id]) { _ in }
    }
  }

  // MARK: Words

  /// Runs of both sides as one: what is gone, then what is new, then what stayed.
  mutating func edits(from old: Passage.Side, to new: Passage.Side, isWhole: Bool) {
    edits(from: old.runs, to: new.runs, isWhole: isWhole)
  }

  mutating func edits(from old: [Passage.Run], to new: [Passage.Run], isWhole: Bool) {
    let (oldText, newText) = (old.map(\.text).joined(), new.map(\.text).joined())
    // Marks may tell of another level or style of the same words.
    if oldText == newText { return xml.wordRun(newText) }
    guard !isWhole, let steps = LetterSteps.steps(from: old, to: new) else {
      words(oldText, .deleted)
      return words(newText, .inserted)
    }
    var gone = String.UnicodeScalarView()
    var come = String.UnicodeScalarView()
    var stayed = String.UnicodeScalarView()
    for step in steps {
      switch step {
      case (let a?, let b?) where a == b:
        if !gone.isEmpty || !come.isEmpty {
          words(String(gone), .deleted)
          words(String(come), .inserted)
          (gone, come) = ("".unicodeScalars, "".unicodeScalars)
        }
        stayed.append(b)
      case (let a, let b):
        xml.wordRun(String(stayed))
        stayed = "".unicodeScalars
        if let a { gone.append(a) }
        if let b { come.append(b) }
      }
    }
    words(String(gone), .deleted)
    words(String(come), .inserted)
    xml.wordRun(String(stayed))
  }

  mutating func words(_ words: String, _ mark: Mark) {
    guard !words.isEmpty else { return }
    let isGone = if case .deleted = mark { true } else { false }
    let attributes = nextRevision()
    xml.element(mark.element, attributes) { xml in
      if isGone { xml.wordDeletedRun(words) } else { xml.wordRun(words) }
    }
  }

  /// An element of a revision without content.
  mutating func revision(_ name: StaticString) {
    let attributes = nextRevision()
    xml.element(name, attributes) { _ in }
  }

  /// Number and author of a revision; no date, so that the bytes stay the same.
  private mutating func nextRevision() -> KeyValuePairs<StaticString, String?> {
    revisions += 1
    return ["w:id": "\(revisions)", "w:author": "kaitei"]
  }
}

extension HTMLWriter {
  /// The old text with every change as an insertion, a deletion or a move.
  mutating func trackedText(_ passages: [Passage], date: String) {
    var text = WordTrackedText(date: date)
    text.write(passages)
    append(text.xml)
  }
}

extension Block.Kind {
  /// The paragraph style of a block; nil for body text.
  fileprivate var wordStyle: StaticString? {
    switch self {
    case .title: "Title"
    case .heading(let level): level <= 1 ? "Heading1" : level == 2 ? "Heading2" : "Heading3"
    default: nil
    }
  }
}
