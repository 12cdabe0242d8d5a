/// Signs at the head of a line that make it an item, a heading or a note.
package enum ListMarks {
  /// Signs of items; the text may follow at once.
  package static let bullets = Array("・･•●○◎◯◆◇■□▪▫▲△▼▽★☆►▶▷⇒⇨➡➢➤✓✔☑☐‣◦⁃∙◾◽➊".unicodeScalars)

  /// Signs of items that are also used inside sentences: a space must follow.
  package static let spaced = Array("-*+–—―‐→−".unicodeScalars)

  /// Dashes that make an item when two stand together: ――, ──, ——.
  package static let doubled = Array("―─—–ー━".unicodeScalars)

  /// Bullets that are a minus right before a digit: ▲3.2億円.
  package static let minusSigns = Array("▲△▼".unicodeScalars)

  /// Signs that head a section when no sentence follows on the line.
  package static let headings = Array("■□◆◇●◎○★☆▼▲▶".unicodeScalars)

  /// Signs and words of notes; a number may follow.
  package static let notes = [
    "※", "（注", "(注", "［注", "〔注", "注）", "注)", "注：", "注:", "（※", "(※", "＊", "（備考", "Note:", "NOTE:",
    "Notes:",
  ]

  /// Brackets that make a heading when they hold the whole line.
  package static let headingBrackets: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("【", "】"), ("＜", "＞"), ("<", ">"), ("〈", "〉"), ("《", "》"), ("〔", "〕"), ("［", "］"), ("≪", "≫"),
  ]
}
