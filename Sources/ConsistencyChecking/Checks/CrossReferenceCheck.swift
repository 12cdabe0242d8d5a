internal import Lexicon
internal import PolicyModel

/// C18: a reference to an article, section, table, figure, annex or note that the edition does
/// not hold.
///
/// Fires: 第12条に定める where articles end at 10; 図7のとおり without a 図7; see Section 14; a mark
/// (※) without a note. Does not: an article of another text named before or behind it,
/// supplementary provisions, counts (表3枚).
struct CrossReferenceCheck: ConsistencyCheck {
  static let id = "C18"

  func findings(in edition: CheckedEdition) -> [Finding] {
    articles(in: edition) + noteMarks(in: edition) + parts(in: edition)
      + NeighbourReferences(edition: edition).findings()
  }

  private func articles(in edition: CheckedEdition) -> [Finding] {
    let held = edition.heldArticles
    guard held.count >= 3, let highest = held.max() else { return [] }
    var findings: [Finding] = []
    for index in edition.sentences(with: .article) where !edition.isSupplementary(index) {
      let words = edition.words(ofSentence: index)
      guard let first = words.first("第"),
        !edition.blocks[edition.sentences[index].block].isHeading
      else { continue }
      for reference in ArticleNumber.references(in: words, from: first.lowerBound) {
        guard !held.contains(reference.number.article), reference.number.article <= highest + 200,
          !Self.namesOtherText(words, before: reference.range.lowerBound)
        else { continue }
        var facts: [Finding.Fact] = [
          .init("reference", words.string(reference.range)), .init("last", "第\(highest)条"),
        ]
        let number = reference.number.article
        if let before = held.filter({ $0 < number }).max(),
          let after = held.filter({ $0 > number }).min()
        {
          facts += [
            .init("missing", "第\(number)条"), .init("before", "第\(before)条"),
            .init("after", "第\(after)条"),
          ]
        }
        findings.append(
          edition.finding(Self.id, .high, at: [edition.excerpt(sentence: index)], facts: facts))
      }
    }
    return findings
  }

  /// 労働基準法第89条, 同法第5条: the article is another text's.
  private static func namesOtherText(_ words: FoldedWords, before offset: Int) -> Bool {
    OtherTexts.areNamed(in: FoldedWords(words.utf8, words.range.lowerBound..<offset))
  }

  // MARK: - Sections, tables, figures, annexes, notes

  private func parts(in edition: CheckedEdition) -> [Finding] {
    let reader = PartNumberReader(isEnglish: edition.isEnglish)
    var anchors: Set<String> = []
    var kinds: Set<String> = []
    var references: [(part: PartNumber, sentence: Int)] = []
    for section in edition.sections where !section.number.isEmpty {
      let digits = Self.digits(of: section.number)
      if !digits.isEmpty { anchors.insert("#" + digits) }
      // ## Annex B: Fees is read as number and heading.
      let number = Array(section.number.utf8)
      for part in reader.parts(in: number, 0..<number.count) {
        anchors.insert(part.part + part.number)
        kinds.insert(part.part)
      }
    }
    let items = Self.numberedItems(of: edition)
    for number in items { anchors.insert("#\(number)") }
    for block in edition.blocks {
      for sentence in block.sentences where edition.has(.part, sentence) {
        let range = edition.sentences[sentence].folded
        let isFirst = sentence == block.sentences.lowerBound
        for part in reader.parts(in: edition.utf8, range) {
          let leads = isFirst && Self.isCaption(part, range, edition.utf8)
          if leads || block.isHeading || block.isCaption {
            anchors.insert(part.part + part.number)
            kinds.insert(part.part)
          } else {
            references.append((part, sentence))
          }
        }
      }
    }
    let isNumbered = anchors.contains { $0.hasPrefix("#") }
    let divided = Self.divided(anchors)
    return references.compactMap { part, sentence in
      let whole = part.number.split(separator: ".").first.map(String.init) ?? part.number
      guard !anchors.contains(part.part + part.number),
        !(part.isSection
          && (anchors.contains("#" + part.number)
            || anchors.contains("#" + whole) && !divided.contains(whole))),
        !anchors.contains(part.part + whole) || part.number == whole,
        !part.isSection
          || (edition.sections.count >= 3 || !items.isEmpty)
            && part.number.utf8.allSatisfy({ $0 < 0x41 }),
        !edition.isSupplementary(sentence), !belongsElsewhere(part, sentence, in: edition)
      else { return nil }
      let words = edition.words(ofSentence: sentence)
      let isCertain = kinds.contains(part.part) || part.isSection && isNumbered
      // A law's annexes are often kept apart from its text.
      let severity: Finding.Severity =
        isCertain ? .high : edition.heldArticles.count >= 3 ? .low : .medium
      return edition.finding(
        Self.id, severity, at: [edition.excerpt(sentence: sentence)],
        facts: [.init("reference", words.string(part.range))])
    }
  }

  /// The numbers of a text whose paragraphs are numbered in one row, and that has no other parts.
  private static func numberedItems(of edition: CheckedEdition) -> [Int] {
    guard edition.isEnglish, edition.sections.count < 3 else { return [] }
    var numbers: [Int] = []
    for block in edition.blocks {
      guard case .listItem(0, let marker) = block.kind else { continue }
      guard let number = Int(marker.filter(\.isNumber)), number == numbers.count + 1 else {
        return []
      }
      numbers.append(number)
    }
    return numbers.count >= 3 ? numbers : []
  }

  /// Numbers of sections whose own sections are numbered below them: 4 where there is a 4.2.
  private static func divided(_ anchors: Set<String>) -> Set<String> {
    var divided: Set<String> = []
    for anchor in anchors where anchor.hasPrefix("#") {
      let number = anchor.dropFirst()
      for point in number.indices where number[point] == "." {
        divided.insert(String(number[..<point]))
      }
    }
    return divided
  }

  /// 【別表第1】, 図2　推移, Table 3: at the beginning of a paragraph, and no sentence about it.
  private static func isCaption(_ part: PartNumber, _ range: Range<Int>, _ utf8: [UInt8]) -> Bool {
    let lead = utf8[range.lowerBound..<part.range.lowerBound]
    guard lead.count <= 3, !lead.contains(where: { (0x61...0x7A).contains($0 | 0x20) }) else {
      return false
    }
    var next = part.range.upperBound
    guard next < range.upperBound else { return true }
    let isSpaced = utf8[next] == 0x20
    while next < range.upperBound, utf8[next] == 0x20 { next += 1 }
    guard next < range.upperBound else { return true }
    if utf8[next] < 0x80 {
      return !(0x61...0x7A).contains(utf8[next])
    }
    // は, を, に … go on with a sentence; 。 ends one.
    return isSpaced
      || !(utf8[next] == 0xE3 && next + 1 < range.upperBound
        && (utf8[next + 1] == 0x81 || utf8[next + 1] == 0x82 && utf8[next + 2] < 0xA1))
  }

  /// `2.`, `第3章`, `（４）` as `2`, `3`, `4`; `3.2` as it is.
  private static func digits(of number: String) -> String {
    let bytes = Array(number.utf8)
    var position = bytes.firstIndex { (0x30...0x39).contains($0) } ?? 0
    if position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      var text = ""
      while position < bytes.count,
        (0x30...0x39).contains(bytes[position]) || bytes[position] == 0x2E
      {
        text.unicodeScalars.append(Unicode.Scalar(bytes[position]))
        position += 1
      }
      while text.hasSuffix(".") { text.removeLast() }
      return text
    }
    for start in bytes.indices where start % 3 == 0 {
      var offset = start
      if let count = KanjiCount.read(bytes, &offset, bytes.count) { return "\(count)" }
    }
    return ""
  }

  private func belongsElsewhere(
    _ part: PartNumber, _ sentence: Int, in edition: CheckedEdition
  ) -> Bool {
    let words = edition.words(ofSentence: sentence)
    if edition.isInQuotation(part.range.lowerBound), part.part != "章", part.part != "節" {
      return true
    }
    if edition.isEnglish {
      let behind = part.range.upperBound
      var end = behind
      // 12(a)(ii) of the Act
      while end < words.range.upperBound, words.utf8[end] != 0x20, words.utf8[end] != 0x2C {
        end += 1
      }
      for offset in [behind, end] {
        if ReferenceWords.thisText.contains(where: { words.stands($0, at: offset) }) {
          return false
        }
        if ReferenceWords.otherTextBehind.contains(where: { words.stands($0, at: offset) }) {
          return true
        }
      }
      let start = max(words.range.lowerBound, part.range.lowerBound - 60)
      let before = FoldedWords(words.utf8, start..<part.range.lowerBound)
      return before.containsAny(of: [
        " Act", " Code", "U.S.C", " Treaty", " Constitution", " Directive", " Regulation",
      ])
    }
    let start = max(words.range.lowerBound, part.range.lowerBound - 45)
    let before = FoldedWords(words.utf8, start..<part.range.lowerBound)
    return OtherTexts.areNamed(in: before) || before.containsAny(of: ["白書", "報告書", "同"])
  }

  // MARK: - Note marks

  /// ※ in brackets behind a word needs a note that begins with ※.
  private func noteMarks(in edition: CheckedEdition) -> [Finding] {
    let hasNote = edition.blocks.contains { block in
      if case .note = block.kind { return true }
      guard let first = block.sentences.first else { return false }
      return edition.words(ofSentence: first).stands(
        "※", at: edition.sentences[first].folded.lowerBound)
    }
    guard !hasNote else { return [] }
    return edition.sentences(with: .noteMark).compactMap { index in
      let words = edition.words(ofSentence: index)
      guard let mark = words.first("(※)"), words.first("(※", from: mark.upperBound) == nil
      else { return nil }
      return edition.finding(
        Self.id, .medium, at: [edition.excerpt(sentence: index)],
        facts: [.init("reference", words.string(mark))])
    }
  }
}

extension CheckedEdition {
  /// The articles that there are or were: headings, paragraphs that begin with their number, and
  /// those that 第四条から第七条まで　削除 names.
  func findHeldArticles() -> Set<Int> {
    var held = Set(sections.compactMap { ArticleNumber(heading: $0.number)?.article })
    for block in blocks {
      guard let first = block.sentences.first else { continue }
      let words = words(ofSentence: first)
      let start = words.range.lowerBound
      guard words.stands("第", at: start) else { continue }
      let references = ArticleNumber.references(in: words, from: start)
      guard let leading = references.first, leading.range.lowerBound == start,
        // 第12条の規定は… is a sentence about an article.
        words.contains("削除")
          || !CheckingWords.particlesBehindArticle.contains(where: {
            words.stands($0, at: leading.range.upperBound)
          })
      else { continue }
      held.insert(leading.number.article)
      if words.contains("削除") {
        held.formUnion(references.map(\.number.article))
        if references.count == 2, words.contains("から"),
          leading.number.article < references[1].number.article
        {
          held.formUnion(leading.number.article...references[1].number.article)
        }
      }
    }
    return held
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Titles and notes may hold an anchor wherever it stands in them.
  fileprivate var isCaption: Bool {
    switch kind {
    case .title, .note: true
    default: false
    }
  }
}
