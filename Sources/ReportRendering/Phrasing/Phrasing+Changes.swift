package import PolicyModel

extension Phrasing {
  /// The kinds of a change in words, the main one first.
  package func kinds(of change: Change) -> [String] {
    change.matter.kinds.map { self[change.matter.type + "." + $0] }
  }

  /// What a change is about: its subject, else its object, else the words themselves.
  package func subject(of change: Change) -> String {
    if isNameless(change), let excerpt = change.new ?? change.old {
      return nameOfOtherSide(change)
        ?? Nameless.sentence(excerpt.demand == nil ? excerpt.text : excerpt.focusedText)
    }
    if !change.subject.isEmpty { return change.subject }
    let excerpt = change.new ?? change.old
    if let object = excerpt?.demand?.object, !object.isEmpty { return object }
    guard let excerpt else { return self["untitled"] }
    return excerpt.figure == nil
      ? Self.shortened(excerpt.focusedText, to: 40) : setting(of: excerpt)
  }

  /// What a change is about, where its sentence is quoted below: a demand that names nothing is
  /// called by its heading.
  package func headline(of change: Change) -> String {
    if isNameless(change), nameOfOtherSide(change) == nil, let heading = change.section.last {
      return heading
    }
    return subject(of: change)
  }

  /// Whether a demand's object names nothing by itself.
  private func isNameless(_ change: Change) -> Bool {
    guard case .demand = change.matter, let excerpt = change.new ?? change.old else { return false }
    return Nameless.isNameless(change.subject, of: excerpt.demand?.actor, in: excerpt.text)
  }

  /// What a demand is about by the words behind its pronoun, else by those of its older side.
  private func nameOfOtherSide(_ change: Change) -> String? {
    let sides = [change.new, change.old].compactMap { $0 }
    for side in sides {
      if let name = (side.demand?.object).flatMap(Nameless.remainder) { return name }
    }
    guard sides.count == 2, let old = sides.last, let demand = old.demand,
      !Nameless.isNameless(demand.object, of: demand.actor, in: old.text)
    else { return nil }
    return demand.object
  }

  /// What a quoted figure or demand is about.
  package func subject(of excerpt: Excerpt) -> String {
    if let subject = excerpt.figure?.subject, !subject.isEmpty { return subject }
    if let object = excerpt.demand?.object, !object.isEmpty { return object }
    return excerpt.figure == nil
      ? Self.shortened(excerpt.focusedText, to: 40) : setting(of: excerpt)
  }

  /// The words around a figure whose subject was not found, the figure itself as a gap:
  /// `読み取り機を置いているのは〔　〕で`.
  package func setting(of excerpt: Excerpt) -> String {
    let (before, _, after) = excerpt.parts
    let left = Self.lastClause(before)
    let right = Self.firstClause(after)
    if left.isEmpty && right.isEmpty {
      return excerpt.section.last
        ?? self[excerpt.figure?.kind == .date ? "date.line" : "preamble"]
    }
    // 最終更新日：〔　〕 names itself.
    if right.isEmpty, let last = left.last, last == ":" || last == "：" {
      return String(left.dropLast())
    }
    // 地域くらし省　2025年6月: what stands before a date that ends its line names it.
    if right.isEmpty, excerpt.figure?.kind == .date, let last = left.unicodeScalars.last,
      last.value > 0x30FF
    {
      return left
    }
    return left + self["gap"] + right
  }

  /// The first scalars of a text, with an ellipsis where something is left out.
  package static func shortened(_ text: String, to count: Int) -> String {
    let scalars = text.unicodeScalars
    guard var end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    // A number or a short word is left out whole.
    var place = end
    for _ in 0..<16 {
      guard place > scalars.startIndex else { break }
      let before = scalars.index(before: place)
      guard isCut(between: scalars[before], and: scalars[place]) else {
        end = place
        break
      }
      place = before
    }
    return String(scalars[..<end]) + "…"
  }

  /// The words behind the last comma, not many of them.
  private static func lastClause(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars.suffix(60))
    var start = 0
    var isCut = text.unicodeScalars.count > 60
    for index in scalars.indices.dropLast() where isClauseEnd(scalars, index) {
      start = index + 1
      isCut = false
    }
    let room = roomInClause(scalars[start...])
    if scalars.count - start > room {
      start = scalars.count - room
      isCut = true
      // A cut inside a word of Latin letters moves behind it.
      if let blank = scalars[start...].firstIndex(of: " "), scalars.indices.contains(start - 1),
        scalars[start - 1] != " ", scalars[start].isASCII
      {
        start = blank + 1
      }
    }
    return (isCut ? "…" : "") + string(scalars[start...])
  }

  /// The words up to the first comma, not many of them.
  private static func firstClause(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars.prefix(60))
    let end = scalars.indices.first { isClauseEnd(scalars, $0) } ?? scalars.count
    let room = roomInClause(scalars[..<end]) * 2 / 3
    guard end > room else { return string(scalars[..<end]) }
    var cut = room
    if scalars[cut].isASCII, scalars[cut] != " ",
      let blank = scalars[..<cut].lastIndex(of: " ")
    {
      cut = blank
    }
    return string(scalars[..<cut]) + "…"
  }

  /// Latin words need twice the room of kanji and kana.
  private static func roomInClause(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.count { $0.isASCII } * 2 > scalars.count ? 36 : 18
  }

  /// A comma, stop or bracket; a point or comma inside a number is none.
  private static func isClauseEnd(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "、", "。", "，", "．", "；", "：", "（", "）", "「", "」", ";", "(", ")", "“", "”": true
    case ".", ",", ":": index + 1 == scalars.count || scalars[index + 1] == " "
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).trimmingBlanks
  }

  /// Old and new as written with the movement: `38.3％ → 47.73％（＋9.43ポイント、＋24.6％）`.
  package func transition(_ change: Change) -> String {
    let old = change.old.map { written($0) }
    let new = change.new.map { written($0) }
    let movement = self.movement(change)
    let tail = movement.isEmpty ? "" : self["open"] + movement + self["close"]
    switch (old, new) {
    case (let old?, let new?): return "\(old) \(self["arrow"]) \(new)" + tail
    case (nil, let new?): return new + tail
    case (let old?, nil): return old + tail
    case (nil, nil): return movement
    }
  }

  /// A change in one line of plain text: cue pair and strengths of a demand, else old and new.
  package func told(_ change: Change) -> String {
    let (old, new) = change.shownSides
    guard change.matter.type == "demand", old?.demand != nil || new?.demand != nil else {
      return transition(change)
    }
    let cues = cues(of: change)
    let sides = [
      old?.demand.map { cue(cues.old) + " " + Self.scale($0.strength) },
      new?.demand.map { cue(cues.new) + " " + Self.scale($0.strength) },
    ].compactMap { $0 }
    return sides.joined(separator: " " + self["arrow"] + " ")
  }

  /// The words of an excerpt that matter, short enough for a table: a figure's own words, a
  /// demand's deciding words in their neighbourhood, else the beginning of the text.
  package func written(_ excerpt: Excerpt) -> String {
    if excerpt.figure != nil { return Self.shortened(excerpt.focusedText, to: 60) }
    return Self.shortened(excerpt.demand == nil ? excerpt.text : excerpt.focusedText, to: 80)
  }

  /// Where it stands: section path, then lines of both editions.
  package func place(of change: Change) -> String {
    let path = sectionPath(change.place)
    let lines = self.lines(old: change.old?.line, new: change.new?.line)
    return path.isEmpty ? lines : lines.isEmpty ? path : path + " " + lines
  }

  /// `旧12行→新14行`, `line 12 → 14`, or the one that there is.
  package func lines(old: Int?, new: Int?) -> String {
    switch (old, new) {
    case (let old?, let new?) where old == new:
      words("lines.same", ["n": "\(new)"])
    case (let old?, let new?): words("lines.both", ["old": "\(old)", "new": "\(new)"])
    case (let old?, nil): words("lines.old", ["n": "\(old)"])
    case (nil, let new?): words("lines.new", ["n": "\(new)"])
    case (nil, nil): ""
    }
  }

  /// The strength as filled and open circles: `●●●●○`.
  package static func scale(_ strength: Int) -> String {
    let filled = max(0, min(5, strength))
    return String(repeating: "●", count: filled) + String(repeating: "○", count: 5 - filled)
  }

  /// The cue of one side, in quotation marks.
  package func cue(_ words: String?) -> String {
    guard let words, !words.isEmpty else { return self["cue.none"] }
    return self["open.quote"] + words + self["close.quote"]
  }

  /// The cue pair that decided a demand's change.
  package func cues(of change: Change) -> (old: String?, new: String?) {
    (
      Self.completed(change.because.oldCue ?? change.old?.demand?.cue, change.old),
      Self.completed(change.because.newCue ?? change.new?.demand?.cue, change.new)
    )
  }

  /// A cue with the words that it leaves open: do not ⟦sell⟧, ⟦得ることを⟧要しない.
  private static func completed(_ cue: String?, _ side: Excerpt?) -> String? {
    guard let cue, let side, let demand = side.demand else { return cue }
    if !demand.verb.isEmpty, cue.utf8.last.map({ $0 < 0x80 }) == true,
      !cue.split(separator: " ").contains(Substring(demand.verb)),
      !demand.cue.isEmpty, cue.hasSuffix(demand.cue),
      side.text.contains(demand.cue + " " + demand.verb)
    {
      return cue + " " + demand.verb
    }
    // What names nothing by itself is part of what is said of it.
    let object = demand.object
    if object.hasSuffix("こと"), object.unicodeScalars.count <= 4, cue.hasSuffix(demand.cue),
      side.text.contains(object + "を" + demand.cue)
    {
      return String(cue.dropLast(demand.cue.count)) + object + "を" + demand.cue
    }
    return cue
  }
}

extension String {
  /// The words without blanks and line ends around them.
  var trimmingBlanks: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
