internal import PolicyModel

/// A paragraph or an item of an article, as an amending text addresses it.
struct Provision: Hashable {
  /// 0 and 1 for 項, 2 for 号, 3 for what an item is divided into.
  var rank: Int
  /// What stands before its words: ２, 一, (1), イ; empty for an article's first words.
  var marker: String
  var text: String
  /// Its block in its edition.
  var block: Int
}

/// An article, or supplementary provisions, of one edition.
struct Article: Hashable {
  /// 第三条, 第３条の２, 附則.
  var number: String
  /// What addresses call it; in supplementary provisions 附則第三条.
  var name: String
  /// The caption without its brackets; empty without one.
  var caption: String
  /// The headings around it.
  var path: [String]
  var provisions: [Provision] = []
  /// Its blocks in its edition, its heading's among them.
  var blocks: [Int] = []
  /// Its words are laid out in a way that no number tells apart: tables, unnumbered additions.
  var isIrregular = false

  /// How the number's own words write numbers.
  var style: NumeralStyle { NumeralStyle(of: number) }

  var hasSeveralParagraphs: Bool { provisions.contains { $0.rank == 1 } }

  /// Where a provision stands, below the article: 第二項第一号.
  func address(of index: Int) -> String {
    var (paragraph, item, part) = (0, 0, "")
    for provision in provisions[...index] {
      switch provision.rank {
      case 0, 1: (paragraph, item, part) = (paragraph + 1, 0, "")
      case 2: (item, part) = (item + 1, "")
      default: part = provision.marker
      }
    }
    let paragraphs = hasSeveralParagraphs ? "第" + style.words(paragraph) + "項" : ""
    return paragraphs + (item > 0 ? "第" + style.words(item) + "号" : "") + part
  }

  /// The words that an address of a paragraph or an item covers beside its own.
  func below(_ index: Int) -> Range<Int> {
    var end = index + 1
    while end < provisions.count, provisions[end].rank > max(1, provisions[index].rank) { end += 1 }
    return index + 1..<end
  }
}

/// 三, ３ or 3.
enum NumeralStyle {
  case kanji, wide, ascii

  init(of words: String) {
    let scalars = words.unicodeScalars
    if scalars.contains(where: { ("０"..."９").contains($0) }) {
      self = .wide
    } else {
      self = scalars.contains { ("0"..."9").contains($0) } ? .ascii : .kanji
    }
  }

  /// What numbers are written with.
  static let numerals = Set(
    "0123456789０１２３４５６７８９〇一二三四五六七八九十百千".unicodeScalars)

  func words(_ number: Int) -> String {
    switch self {
    case .ascii: return "\(number)"
    case .wide:
      return String(
        String.UnicodeScalarView(
          "\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case .kanji:
      let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
      return [(1000, "千"), (100, "百"), (10, "十"), (1, "")].reduce(into: "") { words, unit in
        let digit = number / unit.0 % 10
        if digit > 0 { words += (digit == 1 && unit.0 > 1 ? "" : digits[digit]) + unit.1 }
      }
    }
  }
}

extension Article {
  /// The articles of one edition in reading order, from the sides of a report's passages.
  static func list(_ sides: [Passage.Side]) -> [Article] {
    var articles: [Article] = []
    var seen: Set<Int> = []
    for side in sides.sorted(by: { $0.block < $1.block }) where seen.insert(side.block).inserted {
      guard let title = side.section.last, let number = number(title) else { continue }
      if articles.last?.path != side.section {
        let name = title.dropFirst(number.count).drop { $0 == " " }
        articles.append(
          Article(
            number: number, name: number, caption: Self.bare(String(name)), path: side.section))
      }
      articles[articles.count - 1].blocks.append(side.block)
      articles[articles.count - 1].add(side)
    }
    return articles
  }

  /// Whether a passage's side stands in an article or in supplementary provisions.
  static func holds(_ side: Passage.Side) -> Bool {
    side.section.last.flatMap(number) != nil
  }

  var isSupplementary: Bool {
    number.hasPrefix("附") || path.contains { Self.isSupplement($0) }
  }

  static func isSupplement(_ title: String) -> Bool {
    title.hasPrefix("附則") || title.hasPrefix("附　則") || title.hasPrefix("附 則")
  }

  private static func number(_ title: String) -> String? {
    let name = QuietSection.name(title)
    if ArticleName.isArticle(name) { return name }
    let plain = title.filter { $0 != " " && $0 != "　" }
    return plain.hasPrefix("附則") ? String(title.prefix(while: { $0 != " " })) : nil
  }

  static func bare(_ caption: String) -> String {
    caption.hasPrefix("（") && caption.hasSuffix("）")
      ? String(caption.dropFirst().dropLast()) : caption
  }

  private mutating func add(_ side: Passage.Side) {
    switch side.blockKind {
    case .heading, .title, .dateLine: return
    case .paragraph:
      if !provisions.isEmpty { isIrregular = true }
      provisions.append(Provision(rank: 0, marker: "", text: side.text, block: side.block))
    case .listItem(_, let marker):
      provisions.append(
        Provision(rank: Self.rank(marker), marker: marker, text: side.text, block: side.block))
    case .tableRow, .quotation, .preformatted, .note:
      isIrregular = true
      provisions.append(Provision(rank: 4, marker: "", text: side.text, block: side.block))
    }
  }

  private static func rank(_ marker: String) -> Int {
    switch marker.unicodeScalars.first {
    case ("0"..."9")?, ("０"..."９")?: 1
    case ("ア"..."ン")?: 3
    default: 2
    }
  }

  /// The article as it is printed, its first line without indent.
  var lines: [String] {
    var lines = caption.isEmpty || number.hasPrefix("附") ? [] : ["　（" + caption + "）"]
    for (index, provision) in provisions.enumerated() {
      let lead = index == 0 && !number.hasPrefix("附") ? number : provision.marker
      let indent = String(repeating: "　", count: max(0, provision.rank - 1))
      lines.append(indent + lead + (lead.isEmpty ? "　" : "　") + provision.text)
    }
    return lines
  }
}
