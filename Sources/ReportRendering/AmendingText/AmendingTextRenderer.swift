public import PolicyModel

/// A draft of the amending text (改め文) that makes one edition of an ordinance into the other.
///
/// It tells title, contents, preamble, chapters, articles, their captions, paragraphs and items,
/// tables and forms, and prints new supplementary provisions as the amending ordinance's own. It
/// keeps the conventions of Japanese drafting: words first, then moves; the last part first where
/// numbers go up. Words are quoted so that they occur once, and what is drafted is carried out on
/// the old words to see that the new ones come of it. What is not told is named in a note.
public struct AmendingTextRenderer: Sendable {
  public init() {}

  /// The draft, ended with a line end. The report must hold its unchanged passages.
  public func render(_ report: ChangeReport) -> String {
    let words = Phrasing.drafting
    var draft = AmendingDraft(report, words)
    guard draft.isOrdinance else { return words["amend.noarticles"] + "\n" }
    draft.write()
    let title = draft.title ?? Phrasing.japanese["untitled"]
    var lines = [
      words.words("amend.draft", ["title": title]), "",
      "　" + words.words("amend.head", ["title": title]), "",
    ]
    if draft.sentences.isEmpty { lines.append("　" + words["amend.none"]) }
    for sentence in draft.sentences {
      lines += ("　" + words.sentence(sentence)).split(separator: "\n").map(String.init)
      lines += sentence.lines
    }
    for lead in draft.provisions { lines += [""] + lead }
    lines += ["", "　" + words["amend.note"]]
    if !draft.untold.isEmpty {
      let shown = draft.untold.prefix(Self.namesShown).joined(separator: words["amend.comma"])
      let rest = draft.untold.count - Self.namesShown
      lines.append(
        "　"
          + words.words(
            "amend.note.rest",
            [
              "places": shown
                + (rest > 0 ? words.words("amend.note.more", ["n": "\(rest)"]) : "")
            ]))
    }
    return lines.map { VisibleText.shown($0) + "\n" }.joined()
  }

  private static let namesShown = 8
}
