internal import Lexicon
internal import PolicyModel

/// C19: numbers of articles, headings or items that leave one out or come twice.
///
/// Fires: 第3条 before 第5条; ## 2 before ## 4; (1)(2)(2). Does not: branch numbers (第3条の2), 第4条 削除,
/// numbers that begin anew, supplementary provisions.
struct NumberingCheck: ConsistencyCheck {
  static let id = "C19"

  func findings(in edition: CheckedEdition) -> [Finding] {
    articles(in: edition) + headings(in: edition) + items(in: edition)
  }

  /// Numbers of sister headings in one style, from 1 on.
  private func headings(in edition: CheckedEdition) -> [Finding] {
    struct Row: Hashable {
      let parent: Int?
      let style: String
    }
    var last: [Row: (number: Int, written: String)] = [:]
    var findings: [Finding] = []
    for section in edition.sections {
      guard let block = section.headingBlock, let (style, number) = Self.number(of: section.number),
        ArticleNumber(heading: section.number) == nil,
        let sentence = edition.blocks[block].sentences.first,
        !edition.isSupplementary(sentence)
      else { continue }
      let row = Row(parent: section.parent, style: style)
      defer { last[row] = (number, section.number) }
      guard let (previous, before) = last[row], number != previous + 1, number >= previous,
        number <= previous + 3, number != 1
      else { continue }
      findings.append(
        edition.finding(
          Self.id, .medium, at: [edition.excerpt(sentence: sentence)],
          facts: [
            .init(number == previous ? "repeated" : "listed", section.number),
            .init("expected", "\(previous + 1)"), .init("previous", before),
          ]))
    }
    return findings
  }

  private func articles(in edition: CheckedEdition) -> [Finding] {
    var findings: [Finding] = []
    let held = edition.heldArticles
    var last: (number: ArticleNumber, section: Int)?
    for (index, section) in edition.sections.enumerated() {
      guard let block = section.headingBlock,
        let sentence = edition.blocks[block].sentences.first,
        !edition.isSupplementary(sentence), let number = ArticleNumber(heading: section.number)
      else { continue }
      defer { last = (number, index) }
      guard let previous = last, number.article != 1, !covers(section.title) else { continue }
      let isDoubled = number == previous.number
      let isGap =
        number.article > previous.number.article + 1 && number.branches.isEmpty
        && !(previous.number.article + 1..<number.article).allSatisfy(held.contains)
        && !covers(edition.sections[previous.section].title)
      guard isDoubled || isGap else { continue }
      findings.append(
        edition.finding(
          Self.id, .medium, at: [edition.excerpt(sentence: sentence)],
          facts: [
            .init(isDoubled ? "repeated" : "listed", section.number),
            .init("expected", "第\(previous.number.article + 1)条"),
            .init("previous", edition.sections[previous.section].number),
          ]))
    }
    return findings
  }

  /// A heading that stands for several articles or for one that was taken out.
  private func covers(_ title: String) -> Bool {
    ["削除", "から", "及び", "～", "〜"].contains { title.contains($0) }
  }

  private func items(in edition: CheckedEdition) -> [Finding] {
    var findings: [Finding] = []
    var last: [Int: (style: String, number: Int, written: String)] = [:]
    for block in edition.blocks {
      guard case .listItem(let depth, let marker) = block.kind else {
        // A new article or section begins anew; a paragraph between two items does not.
        if block.isHeading { last.removeAll() }
        continue
      }
      if let first = block.sentences.first, edition.isSupplementary(first) { continue }
      for deeper in last.keys where deeper > depth { last[deeper] = nil }
      guard let item = Self.number(of: marker) else {
        last[depth] = nil
        continue
      }
      if let previous = last[depth], previous.style == item.style, item.number != 1,
        item.number != previous.number + 1, item.number >= previous.number,
        let sentence = block.sentences.first
      {
        findings.append(
          edition.finding(
            Self.id, .medium, at: [edition.excerpt(sentence: sentence)],
            facts: [
              .init(item.number == previous.number ? "repeated" : "listed", marker),
              .init("expected", "\(previous.number + 1)"), .init("previous", previous.written),
            ]))
      }
      last[depth] = (item.style, item.number, marker)
    }
    return findings
  }

  /// The number in a marker and the marker with the number taken out: `(3)` is 3, `(#)`.
  private static func number(of marker: String) -> (style: String, number: Int)? {
    var digits = ""
    var style = ""
    for character in marker.unicodeScalars {
      if let digit = digit(character) {
        if digits.isEmpty { style += "#" }
        digits += "\(digit)"
      } else {
        guard digits.isEmpty || !style.isEmpty else { return nil }
        style.unicodeScalars.append(character)
      }
    }
    guard let number = Int(digits), style.filter({ $0 == "#" }).count == 1 else { return nil }
    return (style, number)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    case 0x2460...0x2473: Int(scalar.value) - 0x2460 + 1
    default: nil
    }
  }
}
