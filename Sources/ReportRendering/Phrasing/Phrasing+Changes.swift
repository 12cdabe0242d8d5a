package import PolicyModel

extension Phrasing {
  /// The kinds of a change in words, the main one first.
  package func kinds(of change: Change) -> [String] {
    change.matter.kinds.map { kind($0, of: change) }
  }

  /// One of the kinds; what one edition demands and the other merely reports says so.
  package func kind(_ kind: String, of change: Change) -> String {
    if kind == "reframed", change.because.rule == "report" {
      if change.new?.demand == nil { return self["demand.reframed.reported"] }
      if change.old?.demand == nil { return self["demand.reframed.demanded"] }
    }
    let isUnread = change.old?.demand == nil && change.new?.demand == nil
    if kind == "retargeted", isUnread && change.because.rule == "actor" || isOfAnother(change) {
      return self["demand.retargeted.actor"]
    }
    if change.because.rule == "renumbered-reference", change.occurrences > 1 {
      return count("wording.references", change.occurrences)
    }
    let words = self[change.matter.type + "." + kind]
    // Numbers that shifted together are one change of many headings.
    return change.isOfSections && change.occurrences > 1
      ? words + count("tally.headings", change.occurrences) : words
  }

  /// Whether the same is demanded of somebody else.
  private func isOfAnother(_ change: Change) -> Bool {
    guard let old = change.old?.demand, let new = change.new?.demand, old.object == new.object,
      !old.object.isEmpty, old.verb == new.verb, let a = old.actor, let b = new.actor
    else { return false }
    return a != b && a != old.object
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
    case (let old?, let new?):
      return "\(old) \(self["arrow"]) \(new)" + (tail.isEmpty ? passedOn(change) : tail)
    case (nil, let new?): return new + tail
    case (let old?, nil): return old + tail
    case (nil, nil): return movement
    }
  }

  /// Of what the same amount is told on either side, where it passed on to another thing.
  private func passedOn(_ change: Change) -> String {
    guard change.because.rule == "subject", let old = change.old?.figure?.subject,
      let new = change.new?.figure?.subject, old != new
    else { return "" }
    return self["open"] + self["label.subject"] + self["colon"] + old + " " + self["arrow"] + " "
      + new + self["close"]
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
    if excerpt.figure != nil {
      return Self.shortened(Self.withoutVerb(excerpt.focusedText), to: 60)
    }
    return Self.shortened(excerpt.demand == nil ? excerpt.text : excerpt.focusedText, to: 80)
  }

  /// "must ⟦not be longer than 4 minutes⟧": the amount is not longer than 4 minutes.
  private static func withoutVerb(_ amount: String) -> String {
    for verb in ["be", "last", "take"] where amount.hasPrefix("not " + verb + " ") {
      return "not " + amount.dropFirst(5 + verb.count)
    }
    return amount
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
