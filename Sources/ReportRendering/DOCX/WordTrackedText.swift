internal import PolicyModel

extension HTMLWriter {
  /// The old text with every change as an insertion or a deletion.
  mutating func trackedText(_ passages: [Passage]) {
    var revision = 0
    for passage in TrackedOrder.passages(of: passages) {
      switch (passage.old, passage.new) {
      case (let old?, let new?) where passage.kind != .moved:
        paragraph(new, mark: nil, from: old, &revision) { xml, revision in
          xml.edits(from: old, to: new, isWhole: passage.kind == .replaced, &revision)
        }
      case (_, let new?):
        paragraph(new, mark: "w:ins", &revision) { xml, revision in
          xml.inserted(new.text, &revision)
        }
      case (let old?, nil):
        paragraph(old, mark: "w:del", &revision) { xml, revision in
          xml.deleted(old.text, &revision)
        }
      case (nil, nil): break
      }
    }
    if passages.isEmpty { raw("<w:p/>") }
  }

  private mutating func paragraph(
    _ side: Passage.Side, mark: StaticString?, from old: Passage.Side? = nil,
    _ revision: inout Int,
    _ content: (inout HTMLWriter, inout Int) -> Void
  ) {
    let kind = side.blockKind
    raw("<w:p><w:pPr>")
    if let style = kind.wordStyle {
      raw("<w:pStyle w:val=\"")
      raw(style)
      raw("\"/>")
    }
    if kind.isHanging {
      element("w:ind", ["w:left": "\(420 * (1 + min(kind.depth, 6)))", "w:hanging": "420"]) { _ in }
    }
    if let mark {
      raw("<w:rPr>")
      element(mark, Self.revision(&revision)) { _ in }
      raw("</w:rPr>")
    }
    raw("</w:pPr>")
    let lead = side.lead
    switch mark {
    case nil where old.map { $0.lead == lead } ?? true: wordRun(lead)
    case nil:
      deleted(old?.lead ?? "", &revision)
      inserted(lead, &revision)
    case .some where lead.isEmpty: break
    case .some(let mark):
      if mark.description == "w:ins" {
        inserted(lead, &revision)
      } else {
        deleted(lead, &revision)
      }
    }
    content(&self, &revision)
    raw("</w:p>")
  }

  /// Runs of both sides as one: what is gone, then what is new, then what stayed.
  private mutating func edits(
    from old: Passage.Side, to new: Passage.Side, isWhole: Bool, _ revision: inout Int
  ) {
    // Marks may tell of another level or style of the same words.
    if old.text == new.text { return wordRun(new.text) }
    guard !isWhole, let steps = Self.steps(from: old.runs, to: new.runs) else {
      deleted(old.text, &revision)
      return inserted(new.text, &revision)
    }
    var gone = String.UnicodeScalarView()
    var come = String.UnicodeScalarView()
    var stayed = String.UnicodeScalarView()
    for step in steps {
      switch step {
      case (let a?, let b?) where a == b:
        if !gone.isEmpty || !come.isEmpty {
          deleted(String(gone), &revision)
          inserted(String(come), &revision)
          (gone, come) = ("".unicodeScalars, "".unicodeScalars)
        }
        stayed.append(b)
      case (let a, let b):
        wordRun(String(stayed))
        stayed = "".unicodeScalars
        if let a { gone.append(a) }
        if let b { come.append(b) }
      }
    }
    deleted(String(gone), &revision)
    inserted(String(come), &revision)
    wordRun(String(stayed))
  }

  /// Both sides letter by letter, those that stayed as pairs; nil where what stayed are not the
  /// same letters but for their width: １０万円 and 10万円.
  ///
  /// A blank that one side alone has goes with the sentence that it stood beside.
  private static func steps(
    from old: [Passage.Run], to new: [Passage.Run]
  ) -> [(Unicode.Scalar?, Unicode.Scalar?)]? {
    func letters(_ runs: [Passage.Run]) -> [(letter: Unicode.Scalar, isChanged: Bool)] {
      runs.flatMap { run in run.text.unicodeScalars.map { ($0, run.isChanged) } }
    }
    func isBlank(_ letter: Unicode.Scalar) -> Bool { letter.properties.isWhitespace }
    let (a, b) = (letters(old), letters(new))
    var steps: [(Unicode.Scalar?, Unicode.Scalar?)] = []
    steps.reserveCapacity(max(a.count, b.count))
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, a[i].isChanged {
        steps.append((a[i].letter, nil))
        i += 1
      } else if j < b.count, b[j].isChanged {
        steps.append((nil, b[j].letter))
        j += 1
      } else if i < a.count, j < b.count,
        WidthMarks.narrow(a[i].letter) == WidthMarks.narrow(b[j].letter)
      {
        steps.append((a[i].letter, b[j].letter))
        i += 1
        j += 1
      } else if i < a.count, isBlank(a[i].letter) {
        steps.append((a[i].letter, nil))
        i += 1
      } else if j < b.count, isBlank(b[j].letter) {
        steps.append((nil, b[j].letter))
        j += 1
      } else {
        return nil
      }
    }
    return steps
  }

  private mutating func inserted(_ words: String, _ revision: inout Int) {
    guard !words.isEmpty else { return }
    element("w:ins", Self.revision(&revision)) { xml in xml.wordRun(words) }
  }

  private mutating func deleted(_ words: String, _ revision: inout Int) {
    guard !words.isEmpty else { return }
    element("w:del", Self.revision(&revision)) { xml in xml.wordDeletedRun(words) }
  }

  /// Number and author of a revision; no date, so that the bytes stay the same.
  private static func revision(_ number: inout Int) -> KeyValuePairs<StaticString, String?> {
    number += 1
    return ["w:id": "\(number)", "w:author": "kaitei"]
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
