internal import PolicyModel

/// A sentence cut to one line around the words that changed in it.
struct ChangedWords {
  var before: String
  var changed: String
  var after: String

  /// Both sides of a change; where most of a sentence differs, the words that decided it.
  ///
  /// - Parameter cues: words that decided a change of demands, one of each side.
  static func pair(
    _ old: Excerpt, _ new: Excerpt, cues: (old: String?, new: String?) = (nil, nil)
  ) -> (old: ChangedWords, new: ChangedWords) {
    let (a, b) = (Array(old.text.unicodeScalars), Array(new.text.unicodeScalars))
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    // Words and numbers are not cut.
    while head > 0, holdsTogether(a, head) || holdsTogether(b, head) { head -= 1 }
    // 令和 is part of 令和9年.
    if head > 1, head < min(a.count, b.count), isDigit(a[head]) || isDigit(b[head]),
      eras.contains(string(a[(head - 2)..<head]))
    {
      head -= 2
    }
    while tail > 0, holdsTogether(a, a.count - tail) || holdsTogether(b, b.count - tail) {
      tail -= 1
    }
    let longest = max(a.count, b.count)
    let middle = longest - head - tail
    guard a != b, middle <= (cues.old == cues.new ? 80 : 32), middle * 3 <= longest * 2 else {
      // A cue of several pieces is marked where the other side has not the same.
      let pieces = (pieces(cues.old), pieces(cues.new))
      return (
        of(old, pieces.0.first { !pieces.1.contains($0) }, isShared: !pieces.0.isEmpty),
        of(new, pieces.1.first { !pieces.0.contains($0) }, isShared: !pieces.1.isEmpty)
      )
    }
    return (
      ChangedWords(a, withoutBlank(a, head..<max(head, a.count - tail))),
      ChangedWords(b, withoutBlank(b, head..<max(head, b.count - tail)))
    )
  }

  /// "will ⟦not⟧ sell": the blank behind a word that came or went stays outside its marks.
  private static func withoutBlank(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
    range.count > 1 && scalars[range.upperBound - 1] == " "
      ? range.lowerBound..<range.upperBound - 1 : range
  }

  /// The pieces of a cue, which an ellipsis joins.
  private static func pieces(_ cue: String?) -> [String] {
    var pieces: [String] = []
    var open = ""
    for scalar in (cue ?? "").unicodeScalars {
      if scalar == "…" {
        pieces.append(open)
        open = ""
      } else {
        open.unicodeScalars.append(scalar)
      }
    }
    return (pieces + [open]).map { piece in
      String(piece.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// One side by the words that it is quoted for.
  ///
  /// - Parameter isShared: whether the cue stands on both sides, so that nothing is marked.
  static func of(
    _ excerpt: Excerpt, _ cue: String? = nil, isShared: Bool = false
  ) -> ChangedWords {
    let (before, focus, after) = excerpt.parts
    if cue == nil, isShared { return ChangedWords(before: "", changed: "", after: excerpt.text) }
    if let cue, !cue.isEmpty, let place = place(of: cue, in: excerpt) {
      let scalars = Array(excerpt.text.unicodeScalars)
      return ChangedWords(scalars, place)
    }
    return focus.isEmpty
      ? ChangedWords(before: "", changed: "", after: before + after)
      : ChangedWords(before: before, changed: focus, after: after)
  }

  /// Where a cue stands in a demand's own words, or anywhere in its sentence, counted in scalars.
  private static func place(of cue: String, in excerpt: Excerpt) -> Range<Int>? {
    let text = Array(excerpt.text.unicodeScalars)
    let words = Array(cue.unicodeScalars)
    guard words.count <= text.count else { return nil }
    let start = excerpt.parts.before.unicodeScalars.count
    let places = Array(start...max(start, text.count - words.count)) + Array(0..<start)
    let first = places.first { place in
      place + words.count <= text.count
        && words.indices.allSatisfy { text[place + $0] == words[$0] }
    }
    return first.map { $0..<$0 + words.count }
  }

  private init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    before = Self.string(scalars[..<range.lowerBound])
    changed = Self.string(scalars[range])
    after = Self.string(scalars[range.upperBound...])
  }

  init(before: String, changed: String, after: String) {
    (self.before, self.changed, self.after) = (before, changed, after)
  }

  /// Whether a word or a number runs over a place.
  private static func holdsTogether(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place > 0, place < scalars.count else { return false }
    let (left, right) = (scalars[place - 1], scalars[place])
    if isSeparator(right) {
      return isNumeral(left) && place + 1 < scalars.count && isNumeral(scalars[place + 1])
    }
    if isSeparator(left) { return place > 1 && isNumeral(scalars[place - 2]) && isNumeral(right) }
    return isOfWord(left) && isOfWord(right)
  }

  /// A point or comma, which belongs to a number between two digits.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    [".", ",", "．", "，"].contains(scalar)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static let eras: Set<String> = ["令和", "平成", "昭和", "大正", "明治"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil || scalar == "元"
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "A"..."Z", "０"..."９": true
    default: false
    }
  }

  /// The words within a display width, with an ellipsis where some are left out.
  func fitted(to room: Int) -> ChangedWords {
    let around = DisplayWidth.of(before) + DisplayWidth.of(after)
    let changed = Self.head(self.changed, max(8, room - min(around, room / 3)))
    let rest = max(0, room - DisplayWidth.of(changed))
    let behind = min(DisplayWidth.of(after), max(rest / 2, rest - DisplayWidth.of(before)))
    let before = Self.tail(self.before, rest - behind)
    let after = Self.head(self.after, rest - DisplayWidth.of(before))
    return ChangedWords(before: before, changed: changed, after: after)
  }

  private static func head(_ text: String, _ room: Int) -> String {
    if DisplayWidth.of(text) <= room { return text }
    var used = 1
    let kept = text.unicodeScalars.prefix { scalar in
      used += DisplayWidth.of(scalar)
      return used <= room
    }
    // A Latin word is not cut where another one stands before it.
    if let last = kept.last, last.isASCII, text.unicodeScalars.dropFirst(kept.count).first != " ",
      let blank = kept.lastIndex(of: " "), kept[..<blank].count * 2 > kept.count
    {
      return String(kept[..<blank]) + "…"
    }
    return String(kept) + "…"
  }

  private static func tail(_ text: String, _ room: Int) -> String {
    if DisplayWidth.of(text) <= room { return text }
    var used = 1
    let scalars = Array(text.unicodeScalars)
    let kept = scalars.reversed().prefix { scalar in
      used += DisplayWidth.of(scalar)
      return used <= room
    }
    let rest = scalars.suffix(kept.count)
    if let first = rest.first, first.isASCII, let blank = rest.firstIndex(of: " "),
      (rest.endIndex - blank) * 2 > rest.count
    {
      return "…" + string(rest[blank...])
    }
    return "…" + string(rest)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
