/// Writes Markdown in which the document's words mean nothing but themselves.
///
/// What the tool writes goes in by `append`, what anybody else wrote by `text`.
struct MarkdownWriter: ~Copyable {
  private(set) var utf8: [UInt8] = []
  /// Scalars written, as forges count them.
  private var length = 0
  private var limit: Int
  /// Entries left out because of the limit.
  private(set) var omitted = 0

  /// - Parameter limit: the most scalars that entries may fill; headings and the end come on top.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ markup: String) {
    utf8.append(contentsOf: markup.utf8)
    length += markup.unicodeScalars.count
  }

  /// Writes an entry, or nothing of it where it would pass the limit.
  mutating func entry(_ write: (inout MarkdownWriter) -> Void) {
    guard omitted == 0 else {
      omitted += 1
      return
    }
    let start = (utf8.count, length)
    write(&self)
    guard length > limit else { return }
    utf8.removeLast(utf8.count - start.0)
    length = start.1
    omitted += 1
  }

  /// How many scalars entries may still fill.
  var room: Int { max(0, limit - length) }

  /// Writes a part whose entries may fill so much of the room and no more; returns how many it
  /// left out.
  mutating func within(_ share: Int, _ write: (inout MarkdownWriter) -> Void) -> Int {
    let (outer, before) = (limit, omitted)
    limit = length + min(share, room)
    omitted = 0
    write(&self)
    defer { (limit, omitted) = (outer, before) }
    return omitted
  }

  /// Words of a document, every character of markup made inert.
  mutating func text(_ words: String) {
    let start = utf8.count
    MarkdownEscaping.append(VisibleText.shown(words), to: &utf8)
    length += utf8[start...].count { $0 & 0xC0 != 0x80 }
  }

  /// Words in an element that every Markdown for people lets through: `b`, `ins`, `del`.
  mutating func element(_ name: String, _ words: String) {
    append("<" + name + ">")
    text(words)
    append("</" + name + ">")
  }
}
