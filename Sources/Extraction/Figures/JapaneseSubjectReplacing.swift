internal import Lexicon

/// Words that a sentence puts in the place of others: 「一日について」とあるのは「一週間について」とする.
extension JapaneseSubject {
  /// Reads what stands in such quotations by itself, since their neighbours say other things.
  func readInQuotations(_ subjects: inout [String]) {
    let quotations = replacedWords()
    guard !quotations.isEmpty else { return }
    var first = 0
    for words in quotations {
      while first < drafts.count, drafts[first].range.lowerBound < words.lowerBound { first += 1 }
      var end = first
      while end < drafts.count, drafts[end].range.upperBound <= words.upperBound { end += 1 }
      guard end > first else { continue }
      let inner = drafts[first..<end].map { draft in
        var own = draft
        own.asOf = nil
        return own
      }
      let own = JapaneseSubject(
        text: SentenceText(bytes: text.bytes, start: words.lowerBound, end: words.upperBound),
        drafts: inner, sharing: phrase.texts
      ).phrases()
      for index in first..<end where !drafts[index].isInName {
        if !own[index - first].isEmpty {
          subjects[index] = own[index - first]
        } else if isElsewhere(subjects[index], words, quotations) {
          subjects[index] =
            perUnit(drafts[index], in: words) ?? placeAlone(before: words)
            ?? ruleApplied(before: words) ?? placeOfWords(before: words.lowerBound) ?? ""
        } else if let own = perUnit(drafts[index], in: words) {
          subjects[index] = own
        }
      }
      first = end
    }
  }

  /// 「一月について三十時間」: what the words set for each such time or thing.
  private func perUnit(_ draft: FigureDraft, in words: Range<Int>) -> String? {
    let start = draft.range.lowerBound
    guard text.ends("について", at: start),
      let unit = self.draft(around: start - 13), unit.lowerBound >= words.lowerBound,
      unit.upperBound == start - 12
    else { return nil }
    let measure =
      switch draft.kind {
      case .duration: "時間"
      case .money: "額"
      case .percent: "割合"
      default: "数"
      }
    return text.string(unit) + "の" + measure + "（" + (personsRuled() ?? "") + "読替え）"
  }

  /// 前条の規定により使用する生徒についての第十条の規定の適用: those for whom words read otherwise.
  func personsRuled() -> String? {
    for tie in ["についての", "に関する", "に対する"] {
      guard let mark = text.place(of: tie, from: text.start, to: min(text.end, text.start + 360)),
        let person = phrase.nounPhrase(endingAt: mark, from: floorBefore(mark)), !isHollow(person),
        text.starts("第", at: mark + tie.utf8.count) || text.starts("同", at: mark + tie.utf8.count)
          || text.starts("前", at: mark + tie.utf8.count)
      else { continue }
      var start = person.lowerBound
      // 使用する|生徒: with its verb alone.
      if text.ends("する", at: start) {
        var verb = start - 6
        while text.script(before: verb).script == .kanji { verb = text.previous(verb) }
        start = verb
      }
      return person.upperBound - start <= 60
        ? text.string(start..<person.upperBound) + "についての" : nil
    }
    return nil
  }

  /// The quotations of a sentence that says which words read otherwise.
  func replacedWords() -> [Range<Int>] {
    guard text.holds("」とあるのは") else { return [] }
    var found: [Range<Int>] = []
    var depth = 0
    var open = text.start
    var position = text.start
    while position < text.end {
      if text.starts("「", at: position) {
        depth += 1
        if depth == 1 { open = position + 3 }
      } else if text.starts("」", at: position), depth > 0 {
        depth -= 1
        if depth == 0 { found.append(open..<position) }
      }
      position += text.width(position)
    }
    return found
  }

  /// Whether a subject was taken from another quotation than its figure's.
  private func isElsewhere(
    _ subject: String, _ words: Range<Int>, _ quotations: [Range<Int>]
  ) -> Bool {
    guard !subject.isEmpty else { return false }
    let name = Array(subject.utf8)
    func holds(_ range: Range<Int>) -> Bool {
      var position = range.lowerBound
      while position + name.count <= range.upperBound {
        if text.bytes[position..<position + name.count].elementsEqual(name) { return true }
        position += text.width(position)
      }
      return false
    }
    return !holds(words) && quotations.contains(where: holds)
  }

  /// 第六条第一項 of 第六条第一項中「…」, but no 同条第一項, which only points back.
  private func placeAlone(before words: Range<Int>) -> String? {
    placeOfWords(before: words.lowerBound).flatMap { $0.hasPrefix("同") ? nil : $0 }
  }

  /// 第五条第一項の規定の適用については、: the rule that reads otherwise.
  private func ruleApplied(before words: Range<Int>) -> String? {
    var position = text.start
    while position < words.lowerBound {
      if text.starts("の適用については", at: position),
        let range = phrase.nounPhrase(endingAt: position, from: text.start), range.count <= 60
      {
        let rule = text.string(range.lowerBound..<position)
        // 同条中「五年間」とあるのは、「三年間」とする: the words that read otherwise.
        guard
          let tie = ["」とあるのは、「", "」とあるのは「"].first(where: { text.ends($0, at: words.lowerBound) }),
          let open = phrase.opening(before: words.lowerBound - tie.utf8.count)
        else { return rule + "の読替え" }
        let old = text.string(open + 3..<words.lowerBound - tie.utf8.count)
        let name = rule.hasSuffix("の規定") ? String(rule.dropLast(3)) : rule
        return name + "の「" + old + "」の読替え"
      }
      position += text.width(position)
    }
    return nil
  }
}
