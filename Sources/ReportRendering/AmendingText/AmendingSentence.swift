/// One sentence of an amending text, and the lines that it brings in below.
struct AmendingSentence: Hashable {
  /// What a clause does; the words are the phrasing's.
  enum Verb: String, Hashable {
    case replace, insert, delete, add, attach, become, rewrite
    case moveUp = "up", moveDown = "down"
  }

  enum Words: Hashable {
    /// 「十日」を「十四日」に, behind its place.
    case step(AmendingWords.Step, at: String)
    case parts([String])
    case becomes(String?, String)
    case range(String, String, by: String)
    case behind(String, count: Int)
    case before(String, count: Int)
    case atEnd(String, count: Int)
    /// 第三条を, 第三条の見出しを「（計画）」に.
    case whole(String)
    case caption(String, String)
    case newCaption(String, String)
    /// Lines of the table of contents.
    case lines([String], [String], at: String)
    /// The heading of a chapter that begins with an article which is there: 章名.
    case heading(before: String)
    /// Rows of a table, 次のように.
    case rowsBehind(String)
    case rowsBefore(String)
  }

  struct Clause: Hashable {
    var words: Words
    var verb: Verb
    var unit: String = ""
  }

  var clauses: [Clause]
  var lines: [String]
  /// 第三条中, said once in front.
  var inside: String
  var style: NumeralStyle

  init(
    _ clauses: [Clause], lines: [String] = [], inside: String = "", style: NumeralStyle = .kanji
  ) {
    self.clauses = clauses
    self.lines = lines
    self.inside = inside
    self.style = style
  }
}

extension Phrasing {
  /// The sentence, its clauses one after the other, the last one ended.
  func sentence(_ sentence: AmendingSentence) -> String {
    let clauses = sentence.clauses
    // 第三条第二項を削る, 第三条中第二項を削り、第三項を第二項とする.
    let isInside = clauses.count > 1 && !sentence.inside.isEmpty
    var text = isInside ? words("amend.inside", ["place": sentence.inside]) : sentence.inside
    var index = 0
    var last: AmendingSentence.Clause?
    while index < clauses.count {
      let clause = clauses[index]
      // 「A」を「B」に、「C」を「D」に改め: one verb for steps of one kind at one place.
      var end = index + 1
      var words =
        last.flatMap { continued(clause, after: $0) } ?? self.words(of: clause, sentence.style)
      last = clause
      while end < clauses.count, clauses[end].verb == clause.verb,
        let more = continued(clauses[end], after: clause)
      {
        words += self["amend.comma"] + more
        end += 1
      }
      let isLast = end == clauses.count
      text += words + self["amend." + (isLast ? "end." : "go.") + clause.verb.rawValue]
      text += isLast ? self["amend.stop"] : self["amend.comma"]
      index = end
    }
    return text
  }

  /// A step at the place of the one before, without naming the place again.
  private func continued(
    _ clause: AmendingSentence.Clause, after first: AmendingSentence.Clause
  ) -> String? {
    guard case .step(let step, let place) = clause.words, case .step(_, let before) = first.words,
      place == before
    else { return nil }
    return words(of: step)
  }

  private func words(of step: AmendingWords.Step) -> String {
    switch step {
    case .replace(let old, let new): words("amend.replace", ["old": old, "new": new])
    case .insert(let new, let behind): words("amend.insert", ["new": new, "behind": behind])
    case .delete(let old): words("amend.delete", ["old": old])
    }
  }

  private func words(of clause: AmendingSentence.Clause, _ style: NumeralStyle) -> String {
    switch clause.words {
    case .step(let step, let place):
      return (place.isEmpty ? "" : words("amend.inside", ["place": place])) + words(of: step)
    case .parts(let names):
      // Headings are no numbers that a range could run through.
      let isRange = names.count > 2 && !names.contains { $0.hasSuffix("名") }
      guard isRange, let first = names.first, let last = names.last else {
        let listed = names.dropLast().joined(separator: self["amend.comma"])
        let part =
          names.count < 2 ? names.joined() : listed + self["amend.and"] + names[names.count - 1]
        return words("amend.object", ["part": part])
      }
      return words("amend.range", ["first": first, "last": last])
    case .becomes(let old, let new):
      let name = old ?? words("amend.same", ["unit": clause.unit])
      return words("amend.becomes", ["old": name, "new": new])
    case .range(let first, let last, let count):
      return words(
        "amend.shift", ["first": first, "last": last, "n": count, "unit": clause.unit])
    case .behind(let part, let count): return added("amend.behind", part, count, clause, style)
    case .before(let part, let count): return added("amend.before", part, count, clause, style)
    case .atEnd(let part, let count): return added("amend.at", part, count, clause, style)
    case .whole(let part): return words("amend.object", ["part": part])
    case .caption(let part, let caption):
      return words("amend.caption", ["part": part, "caption": caption])
    case .newCaption(let part, let caption):
      return words("amend.caption.new", ["part": part, "caption": caption])
    case .lines(let old, let new, let place):
      // Lines under one another stand by themselves, within their brackets.
      return words("amend.inside", ["place": place])
        + words(
          "amend.replace",
          ["old": old.joined(separator: "\n　"), "new": new.joined(separator: "\n　")])
    case .heading(let part):
      return words("amend.heading", ["part": part, "unit": clause.unit])
    case .rowsBehind(let part): return words("amend.rows.behind", ["part": part])
    case .rowsBefore(let part): return words("amend.rows.before", ["part": part])
    }
  }

  private func added(
    _ key: String, _ part: String, _ count: Int, _ clause: AmendingSentence.Clause,
    _ style: NumeralStyle
  ) -> String {
    words(key, ["part": part, "n": style.words(count), "unit": clause.unit])
  }
}
