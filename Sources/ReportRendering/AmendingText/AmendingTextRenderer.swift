public import PolicyModel

/// A draft of the amending text (改め文) that makes one edition of an ordinance into the other.
///
/// It tells articles, their captions, paragraphs and items, and the table of contents, by the
/// conventions of Japanese drafting: words first, then moves; the last part first where numbers
/// go up. Words are quoted so that they occur once, and what is drafted is carried out on the
/// old words to see that the new ones come of it.
public struct AmendingTextRenderer: Sendable {
  public init() {}

  /// The draft, ended with a line end. The report must hold its unchanged passages.
  public func render(_ report: ChangeReport) -> String {
    let words = Phrasing.drafting
    var draft = Draft(report, words)
    draft.write()
    let title = report.old.title ?? report.old.series ?? Phrasing.japanese["untitled"]
    var lines = [
      words.words("amend.draft", ["title": title]), "",
      "　" + words.words("amend.head", ["title": title]), "",
    ]
    if draft.sentences.isEmpty { lines.append("　" + words["amend.none"]) }
    for sentence in draft.sentences {
      lines.append("　" + words.sentence(sentence))
      lines += sentence.lines
    }
    lines += ["", "　" + words["amend.note"]]
    if draft.isPartial { lines.append("　" + words["amend.note.rest"]) }
    return lines.map { VisibleText.shown($0) + "\n" }.joined()
  }
}

/// The sentences of an amending text while they are found.
private struct Draft {
  private let report: ChangeReport
  private let words: Phrasing
  private(set) var sentences: [AmendingSentence] = []
  private(set) var isPartial = false

  init(_ report: ChangeReport, _ words: Phrasing) {
    self.report = report
    self.words = words
  }

  mutating func write() {
    if let old = report.old.title, let new = report.new.title, old != new {
      sentences.append(
        AmendingSentence([], lines: ["　　　" + new], inside: words["amend.title"]))
    }
    contents()
    let (old, new) = (
      Article.list(report.passages.compactMap(\.old)),
      Article.list(report.passages.compactMap(\.new))
    )
    main(old.filter { !$0.isSupplementary }, new.filter { !$0.isSupplementary })
    supplementary(old.filter(\.isSupplementary), new.filter(\.isSupplementary))
    isPartial =
      isPartial
      || report.passages.contains { passage in
        guard passage.isOfSubstance, !passage.isFrontMatter else { return false }
        return [passage.old, passage.new].contains { side in
          side.map { !Article.holds($0) && !Self.isContents($0) } ?? false
        }
      }
  }

  // MARK: The table of contents

  private static func isContents(_ side: Passage.Side) -> Bool {
    if case .listItem = side.blockKind { side.section.isEmpty } else { false }
  }

  private mutating func contents() {
    let isThere = report.passages.contains { passage in
      (passage.old ?? passage.new)?.text.filter { $0 != " " && $0 != "　" }
        == words["amend.contents"]
    }
    guard isThere else { return }
    func lines(_ sides: [Passage.Side]) -> [String] {
      sides.filter(Self.isContents).sorted { $0.block < $1.block }.map { $0.lead + $0.text }
    }
    let (old, new) = (
      lines(report.passages.compactMap(\.old)), lines(report.passages.compactMap(\.new))
    )
    guard old != new, !old.isEmpty, !new.isEmpty else { return }
    let place = words["amend.contents"]
    if let steps = AmendingWords(old: old.joined(separator: "\n"), new: new.joined(separator: "\n"))
    {
      sentences.append(
        AmendingSentence(steps.steps.map { .init(words: .step($0, at: place), verb: $0.verb) }))
    } else {
      sentences.append(
        AmendingSentence(
          [.init(words: .whole(place), verb: .rewrite)], lines: new.map { "　" + $0 }))
    }
  }

  // MARK: Articles

  private mutating func main(_ old: [Article], _ new: [Article]) {
    var blocks: [Int: Int] = [:]
    for passage in report.passages {
      if let old = passage.old, let new = passage.new { blocks[old.block] = new.block }
    }
    var partners = Self.partners(old, new, blocks)
    // What came in the place of something else under its number is that article, written anew.
    var names: [String: Int] = [:]
    let taken = Set(partners.compactMap { $0 })
    for (index, article) in new.enumerated() where !taken.contains(index) {
      names[article.number] = index
    }
    var replaced: Set<Int> = []
    for index in old.indices where partners[index] == nil {
      guard let place = names[old[index].number] else { continue }
      partners[index] = place
      replaced.insert(index)
    }
    var back: [Int: Int] = [:]
    for (index, partner) in partners.enumerated() {
      if let partner { back[partner] = index }
    }
    let parts = old.enumerated().map { index, article in
      var part = NumberedList.Part(name: article.number, partner: partners[index])
      guard let partner = partners[index] else { return part }
      if replaced.contains(index) {
        part.before = [
          AmendingSentence(
            [.init(words: .whole(article.number), verb: .rewrite)], lines: new[partner].lines)
        ]
        return part
      }
      let amendment = ArticleAmendment(article, new[partner], partner: { blocks[$0] }, words)
      isPartial = isPartial || amendment.isPartial
      part.clauses = amendment.clauses
      part.before = amendment.sentences
      return part
    }
    sentences += NumberedList(
      old: parts,
      new: new.enumerated().map {
        .init(name: $1.number, partner: back[$0], lines: $1.lines)
      }, unit: words["amend.unit.article"], style: old.first?.style ?? .kanji, whole: ""
    ).sentences()
  }

  /// Supplementary provisions keep their order; new ones are those of the amending ordinance.
  private mutating func supplementary(_ old: [Article], _ new: [Article]) {
    var blocks: [Int: Int] = [:]
    for passage in report.passages {
      if let old = passage.old, let new = passage.new { blocks[old.block] = new.block }
    }
    let partners = Self.partners(old, new, blocks)
    if partners.compactMap({ $0 }).count != max(old.count, new.count) { isPartial = true }
    for (index, partner) in partners.enumerated() {
      guard let partner else { continue }
      let amendment = ArticleAmendment(old[index], new[partner], partner: { blocks[$0] }, words)
      isPartial = isPartial || amendment.isPartial
      sentences += amendment.sentences
      if !amendment.clauses.isEmpty { sentences.append(AmendingSentence(amendment.clauses)) }
    }
  }

  /// For each old article the new one that holds most of its blocks; order is kept.
  private static func partners(
    _ old: [Article], _ new: [Article], _ blocks: [Int: Int]
  ) -> [Int?] {
    var owners: [Int: Int] = [:]
    for (index, article) in new.enumerated() {
      for block in article.blocks { owners[block] = index }
    }
    let wanted: [Int?] = old.map { article in
      var counts: [Int: Int] = [:]
      for block in article.blocks {
        if let owner = blocks[block].flatMap({ owners[$0] }) { counts[owner, default: 0] += 1 }
      }
      return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    // The longest run of articles that keeps its order, by the tails of runs of each length.
    var tails: [(value: Int, index: Int)] = []
    var previous = [Int?](repeating: nil, count: old.count)
    for (index, value) in wanted.enumerated() {
      guard let value else { continue }
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if tails[middle].value < value { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1].index : nil
      if low == tails.count { tails.append((value, index)) } else { tails[low] = (value, index) }
    }
    var partners = [Int?](repeating: nil, count: old.count)
    var at = tails.last?.index
    while let index = at {
      partners[index] = wanted[index]
      at = previous[index]
    }
    return partners
  }
}
