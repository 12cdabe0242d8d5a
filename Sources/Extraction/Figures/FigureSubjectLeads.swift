internal import Lexicon
internal import PolicyModel

/// Subjects that the lines above a figure tell.
extension FigureSubject {
  /// 次の範囲で通院を認める。 above a list of cases: what they are cases of.
  func leadIn(ofCase sentence: Int) -> String? {
    let section = document.section(ofSentence: sentence)
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 12), by: -1) {
      guard document.section(ofSentence: earlier) == section else { return nil }
      let range = document.sentences[earlier].folded
      let words = SentenceText(
        bytes: document.folded.utf8, start: range.lowerBound, end: range.upperBound)
      guard words.ends("。", at: words.end) else { continue }
      var position = words.start
      while position < words.end, !words.has(JapaneseSubjectWords.leadsIn, at: position) {
        position += words.width(position)
      }
      guard position < words.end else { return nil }
      let japanese = JapaneseSubject(text: words, drafts: [], sharing: phrases)
      return japanese.objectOfClause(from: position)
    }
    return nil
  }

  /// 得た額から一万円を控除して得た額: what is taken from a sum, or comes to it, that the heading names.
  func step(
    of sum: String, _ drafts: [FigureDraft], _ index: Int, in text: SentenceText
  ) -> String {
    let draft = drafts[index]
    // 十八歳に満たない者に: how old they are whom the heading's rule is for.
    if draft.kind == .age, document.language == .japanese, !sum.isEmpty,
      !sum.endsInBytes(of: "年齢"),
      text.has(JapaneseSubjectScopeWords.agedOnes, at: draft.range.upperBound)
    {
      return sum + "（年齢）"
    }
    guard draft.kind == .money, document.language == .japanese else { return sum }
    let bytes = Array(sum.utf8)
    var isSum = JapaneseSubjectWords.sums.longest(in: bytes, endingAt: bytes.count, from: 0) != nil
    let japanese = JapaneseSubject(text: text, drafts: drafts, sharing: phrases)
    if let factor = japanese.factorOfSum(draft) {
      // 手当の額: one of several that it is made of.
      if !isSum { return factor }
      if sum.utf8.count + factor.utf8.count <= 135 { return sum + "（" + factor + "）" }
    }
    guard
      let (tie, _) = JapaneseSubjectWords.stepsOfSum.longest(
        in: text.bytes, from: draft.range.upperBound, to: text.end)
    else { return sum }
    // 給付金の額は、……三千円を控除して得た額とする: of the sum that the sentence speaks of.
    var sum = sum
    if !isSum, let topic = japanese.topicOfThing(before: draft.range.lowerBound),
      topic.hasSuffix("額"), topic.utf8.count >= 9
    {
      (sum, isSum) = (topic, true)
    }
    guard !sum.isEmpty else { return "" }
    // 支給に関する経過措置: no name of a sum.
    return isSum ? sum + tie : String(tie.suffix(3))
  }

  /// 支給額（勤続5年以上、6月）: with what tells a table from another of the same head.
  func captioned(_ name: String, _ caption: String) -> String {
    guard !caption.isEmpty, name.utf8.count + caption.utf8.count <= 120 else { return name }
    guard document.language.isUndivided else { return name + " (" + caption + ")" }
    let words = caption.replacingBytes(of: "(", with: "（").replacingBytes(of: ")", with: "）")
    guard name.hasSuffix("）"), let open = name.lastIndex(of: "（") else {
      return name + "（" + words + "）"
    }
    return name[...open] + words + "、" + name[name.index(after: open)...]
  }

  /// Free trial. Your trial lasts 30 days: a heading that runs into its paragraph.
  func leadIn(of block: Block, before sentence: Int) -> String? {
    guard document.language == .english, let first = block.sentences.first, first < sentence else {
      return nil
    }
    let range = document.sentences[first].folded
    guard range.count <= 64, document.folded.utf8[range.upperBound - 1] == 0x2E else { return nil }
    var words = document.folded.string(range).dropLast().drop { !$0.isLetter }
    while let last = words.last, !last.isLetter, last != ")" { words = words.dropLast() }
    let parts = words.split(separator: " ")
    guard (1...5).contains(parts.count), let head = parts.first?.lowercased(),
      !EnglishSubjectWords.doers.contains(head), !EnglishSubjectWords.pronouns.contains(head),
      parts.allSatisfy({ !EnglishSubjectWords.sentenceVerbs.contains($0.lowercased()) })
    else { return nil }
    return String(words)
  }

  /// 四年六労働日五年八労働日: the rule that the sentence before such a row of cells is of.
  func ruleOfColumns(above sentence: Int) -> String {
    guard sentence > 0,
      document.sentences[sentence].block == document.sentences[sentence - 1].block,
      case let before = document.sentences[sentence - 1].folded, before.count > 150
    else { return "" }
    let words = SentenceText(
      bytes: document.folded.utf8, start: before.lowerBound, end: before.upperBound)
    guard words.ends("字句とする。", at: words.end) else { return "" }
    return JapaneseSubject(text: words, drafts: [], sharing: phrases).ruleOfColumns() ?? ""
  }

  /// 継続勤務年数 of 次の表の上欄に掲げる継続勤務年数の区分に応じ: what the first cells of the rows below are of.
  func classOfRows(above sentence: Int) -> String? {
    let section = document.section(ofSentence: sentence)
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 16), by: -1) {
      guard document.section(ofSentence: earlier) == section else { return nil }
      if case .tableRow = document.blocks[document.sentences[earlier].block].kind { continue }
      let own = words(of: earlier)
      guard own.ends("字句とする。", at: own.end),
        let mark = own.place(of: "の区分に応じ", from: own.start, to: own.end)
      else { return nil }
      let japanese = JapaneseSubject(text: own, drafts: [], sharing: phrases)
      guard let noun = japanese.phrase.nounPhrase(endingAt: mark, from: own.start),
        case let last = japanese.lastPart(of: noun, behind: own.start), !japanese.isHollow(last)
      else { return nil }
      return japanese.phrase.string(last)
    }
    return nil
  }

  /// The heading of a section, or of those around it where it says nothing: 基本方針, Overview.
  func tellingHeading(of section: Int) -> String {
    let own = document.sections[section].heading
    guard own.utf8.count <= 45, isHollowHeading(own) else { return own }
    var around = document.sections[section].parent
    while let outer = around, outer > 0 {
      let heading = document.sections[outer].heading
      if !heading.isEmpty, !isHollowHeading(heading) { return heading }
      around = document.sections[outer].parent
    }
    return ""
  }

  private func isHollowHeading(_ heading: String) -> Bool {
    document.language == .english
      ? EnglishSubjectWords.hollowHeadings.contains(heading.lowercased())
      : JapaneseSubjectNames.hollowHeadings.contains(heading)
  }
}
