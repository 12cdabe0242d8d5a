internal import PolicyModel

extension HTMLWriter {
  /// Begins `word/document.xml`.
  mutating func beginWordDocument() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    raw(
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
    )
  }

  /// Ends it: A4 with its margins, page numbers and the direction of its lines.
  mutating func endWordDocument(isLandscape: Bool, isVertical: Bool = false) {
    raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>")
    if isLandscape {
      raw("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
    } else {
      raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
    }
    raw(
      "<w:pgMar w:top=\"964\" w:right=\"964\" w:bottom=\"964\" w:left=\"964\" w:header=\"567\" w:footer=\"454\" w:gutter=\"0\"/>"
    )
    if isVertical { raw("<w:textDirection w:val=\"tbRl\"/>") }
    raw("</w:sectPr></w:body></w:document>")
  }

  /// A paragraph of one style.
  mutating func wordParagraph(
    _ style: StaticString?, _ words: String, isVertical: Bool = false
  ) {
    raw("<w:p>")
    if let style {
      raw("<w:pPr><w:pStyle w:val=\"")
      raw(style)
      raw("\"/></w:pPr>")
    }
    wordRun(words, isVertical: isVertical)
    raw("</w:p>")
  }

  /// A run of words with the properties that `look` names.
  ///
  /// - Parameter isVertical: lines run down the page, and short numbers stand upright in them.
  mutating func wordRun(_ words: String, look: WordLook = [], isVertical: Bool = false) {
    guard isVertical else { return wordRun(words, look: look, isUpright: false) }
    for piece in UprightNumbers.pieces(of: words) {
      switch piece.setting {
      case .plain: wordRun(piece.words, look: look, isUpright: false)
      case .combined: wordRun(piece.words, look: look, isUpright: true)
      case .stacked:
        for digit in piece.words { wordRun(String(digit), look: look, isUpright: true) }
      }
    }
  }

  private mutating func wordRun(_ words: String, look: WordLook, isUpright: Bool) {
    guard !words.isEmpty else { return }
    raw("<w:r>")
    if isUpright || !look.isEmpty {
      raw("<w:rPr>")
      wordLook(look)
      // Its place in the text is a number that no other run has.
      if isUpright {
        element(
          "w:eastAsianLayout", ["w:id": "\(utf8.count)", "w:vert": "1", "w:vertCompress": "1"]
        ) { _ in }
      }
      raw("</w:rPr>")
    }
    raw("<w:t xml:space=\"preserve\">")
    text(words)
    raw("</w:t></w:r>")
  }

  /// Words that are gone, inside of `w:del`.
  mutating func wordDeletedRun(_ words: String) {
    raw("<w:r><w:delText xml:space=\"preserve\">")
    text(words)
    raw("</w:delText></w:r>")
  }

  private mutating func wordLook(_ look: WordLook) {
    if look.contains(.bold) { raw("<w:b/>") }
    if look.contains(.red) { raw("<w:color w:val=\"A5161D\"/>") }
    if look.contains(.soft) { raw("<w:color w:val=\"555555\"/>") }
    if look.contains(.line) { raw("<w:u w:val=\"single\"/>") }
    if look.contains(.doubleLine) { raw("<w:u w:val=\"double\"/>") }
    if look.contains(.boxed) {
      raw("<w:bdr w:val=\"dashed\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
    }
  }
}

/// How a run of words looks.
struct WordLook: OptionSet {
  let rawValue: Int
  static let bold = WordLook(rawValue: 1)
  static let line = WordLook(rawValue: 2)
  static let red = WordLook(rawValue: 4)
  static let soft = WordLook(rawValue: 8)
  /// In a dashed box, as a cell of a table that changed.
  static let boxed = WordLook(rawValue: 16)
  /// Under the number or name of a part that moved; in place of `line`.
  static let doubleLine = WordLook(rawValue: 32)
}
