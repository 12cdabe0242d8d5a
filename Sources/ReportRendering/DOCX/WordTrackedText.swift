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
    if kind.isHanging { raw("<w:ind w:left=\"420\" w:hanging=\"420\"/>") }
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
    let kept = old.runs.filter { !$0.isChanged }.map(\.text).joined()
    guard !isWhole, kept == new.runs.filter({ !$0.isChanged }).map(\.text).joined() else {
      deleted(old.text, &revision)
      return inserted(new.text, &revision)
    }
    var rest = new.runs[...]
    for run in old.runs {
      if run.isChanged {
        deleted(run.text, &revision)
        continue
      }
      // The other side may cut the words that stayed at other places.
      var open = run.text[...]
      while !open.isEmpty, let next = rest.first {
        rest.removeFirst()
        if next.isChanged {
          inserted(next.text, &revision)
        } else if next.text.utf8.count <= open.utf8.count {
          wordRun(next.text)
          open = open.dropFirst(next.text.count)
        } else {
          wordRun(String(open))
          rest.insert(
            Passage.Run(String(next.text.dropFirst(open.count)), isChanged: false),
            at: rest.startIndex)
          open = ""
        }
      }
    }
    for run in rest where run.isChanged { inserted(run.text, &revision) }
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
