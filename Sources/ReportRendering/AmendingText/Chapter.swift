internal import PolicyModel

/// A part of an ordinance that holds articles: 編, 章, 節, 款 or 目.
struct Chapter: Hashable {
  /// The headings down to its own.
  let path: [String]
  /// 第三章.
  let name: String
  /// 章.
  let unit: String
  /// What it is called behind its number.
  let heading: String
  /// Its articles in their list.
  var articles: Range<Int>
  /// The part around it.
  let parent: Int?

  /// 編, 章, 節, 款 and 目, from the outermost.
  static let units = ["編", "章", "節", "款", "目"]

  /// The heading as it is printed, the deeper the further in.
  var line: String { Self.line(name: name, heading: heading, unit: unit) }

  static func line(name: String, heading: String, unit: String) -> String {
    String(repeating: "　", count: 2 + (units.firstIndex(of: unit) ?? 1)) + name
      + (heading.isEmpty ? "" : "　" + heading)
  }

  /// Number and unit of a heading such as 第三章 雑則; nil for any other.
  static func number(of title: String) -> (name: String, unit: String)? {
    let name = QuietSection.name(title)
    guard name.hasPrefix("第"),
      let place = name.dropFirst().firstIndex(where: { units.contains(String($0)) })
    else { return nil }
    let number = name[name.index(after: name.startIndex)..<place]
    let rest = name[name.index(after: place)...]
    guard !number.isEmpty, number.unicodeScalars.allSatisfy(NumeralStyle.numerals.contains),
      rest.isEmpty || rest.hasPrefix("の")
    else { return nil }
    return (name, String(name[place]))
  }

  /// The innermost part that a side stands in directly, where that is no article.
  static func of(_ side: Passage.Side) -> String? {
    side.section.last.flatMap { number(of: $0)?.name }
  }

  /// The parts of one edition in reading order.
  static func list(_ sides: [Passage.Side], _ articles: [Article]) -> [Chapter] {
    var owners: [Int: Int] = [:]
    for (index, article) in articles.enumerated() {
      for block in article.blocks { owners[block] = index }
    }
    var chapters: [Chapter] = []
    var open: [Int] = []
    var count = 0
    var last: [String]?
    for side in sides {
      if let owner = owners[side.block] { count = owner + 1 }
      if side.section != last {
        last = side.section
        guard !side.section.contains(where: Article.isSupplement) else { continue }
        while let index = open.last, !side.section.starts(with: chapters[index].path) {
          open.removeLast()
        }
        let known = open.last.map { chapters[$0].path.count } ?? 0
        for (place, title) in side.section.enumerated().dropFirst(known) {
          guard let (name, unit) = number(of: title) else { continue }
          let start = owners[side.block] ?? count
          chapters.append(
            Chapter(
              path: Array(side.section[...place]), name: name, unit: unit,
              heading: String(title.dropFirst(name.count).drop { $0 == " " || $0 == "　" }),
              articles: start..<start, parent: open.last))
          open.append(chapters.count - 1)
        }
      }
      guard owners[side.block] != nil else { continue }
      for index in open where chapters[index].articles.upperBound < count {
        chapters[index].articles = chapters[index].articles.lowerBound..<count
      }
    }
    return chapters
  }
}
