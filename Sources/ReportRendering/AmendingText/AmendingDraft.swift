internal import PolicyModel

/// The sentences of an amending text while they are found.
struct AmendingDraft {
  private let report: ChangeReport
  private let words: Phrasing
  private let old: Edition
  private let new: Edition
  /// For each old block the new one that it is.
  private var blocks: [Int: Int] = [:]
  private(set) var sentences: [AmendingSentence] = []
  /// Supplementary provisions of the amending ordinance itself, each in its lines.
  private(set) var provisions: [[String]] = []
  /// Names of the parts whose changes are not told.
  private(set) var untold: [String] = []

  /// One edition, taken apart.
  private struct Edition {
    let sides: [Passage.Side]
    let articles: [Article]
    let groups: [SupplementaryGroup]
    let chapters: [Chapter]
    let annexes: [Annex]
    let contents: [String]
    let preamble: [Passage.Side]
    /// The title, where it is the first heading of all.
    let title: String?
    /// Blocks before the first part, of which something is told or nothing has to be.
    let front: Set<Int>

    init(_ sides: [Passage.Side]) {
      self.sides = sides.sorted { $0.block < $1.block }
      let all = Article.list(self.sides)
      articles = all.filter { !$0.isSupplementary }
      groups = SupplementaryGroup.list(all.filter(\.isSupplementary))
      chapters = Chapter.list(self.sides, articles)
      annexes = Annex.list(self.sides)
      let front = self.sides.prefix {
        !Article.holds($0) && Chapter.of($0) == nil && Annex.title(of: $0) == nil
      }.filter { $0.section.count < 2 }
      contents = front.filter(\.isContents).map(\.printed)
      preamble = front.filter(\.isPreamble)
      let title = front.first.flatMap { $0.isHeading ? $0.text : nil }
      self.title = title
      self.front = Set(
        front.filter {
          $0.isContents || $0.isPreamble || $0.isEnactmentLine || $0.isContentsTitle
            || $0.text == title
        }
        .map(\.block))
    }
  }

  init(_ report: ChangeReport, _ words: Phrasing) {
    self.report = report
    self.words = words
    old = Edition(report.passages.compactMap(\.old))
    new = Edition(report.passages.compactMap(\.new))
    for passage in report.passages {
      if let old = passage.old, let new = passage.new { blocks[old.block] = new.block }
    }
  }

  /// Whether there are articles, of which alone an amending text can speak.
  var isOrdinance: Bool {
    [old, new].contains { !$0.articles.isEmpty || !$0.groups.isEmpty }
  }

  /// What the older edition is called.
  var title: String? { report.old.title ?? old.title ?? report.old.series }

  mutating func write() {
    if let old = title, let new = report.new.title ?? new.title, old != new {
      sentences.append(
        AmendingSentence([], lines: ["　　　" + new], inside: words["amend.title"]))
    }
    contents()
    preamble()
    main()
    supplementary()
    annexes()
    name(report.passages.filter { $0.isOfSubstance && !$0.isFrontMatter })
  }

  private mutating func leaveOut(_ name: String) {
    if !untold.contains(name) { untold.append(name) }
  }

  /// Names what changed in parts of which nothing is told.
  private mutating func name(_ passages: [Passage]) {
    for passage in passages {
      for (side, edition) in [(passage.old, old), (passage.new, new)] {
        guard let side, !edition.front.contains(side.block), !Article.holds(side),
          Annex.title(of: side) == nil, Chapter.of(side) == nil
        else { continue }
        leaveOut(side.section.last ?? words["amend.front"])
      }
    }
  }

  // MARK: Contents and preamble

  private mutating func contents() {
    guard old.contents != new.contents, !old.contents.isEmpty, !new.contents.isEmpty,
      old.sides.contains(where: \.isContentsTitle)
    else { return }
    let place = words["amend.contents"]
    if old.contents.count == new.contents.count {
      let (a, b) = (old.contents.joined(separator: "\n"), new.contents.joined(separator: "\n"))
      if let steps = AmendingWords(old: a, new: b), !steps.holdsLineEnd {
        sentences.append(
          AmendingSentence(steps.steps.map { .init(words: .step($0, at: place), verb: $0.verb) }))
        return
      }
    }
    // Lines that come or go are quoted with their neighbour.
    let least = min(old.contents.count, new.contents.count)
    var head = zip(old.contents, new.contents).prefix { $0 == $1 }.count
    let tail = min(
      zip(old.contents.reversed(), new.contents.reversed()).prefix { $0 == $1 }.count,
      least - head)
    var ends = (old.contents.count - tail, new.contents.count - tail)
    if head == ends.0 || head == ends.1 {
      if head > 0 { head -= 1 } else { ends = (ends.0 + 1, ends.1 + 1) }
    }
    guard ends.0 <= old.contents.count, ends.1 <= new.contents.count else { return }
    sentences.append(
      AmendingSentence([
        .init(
          words: .lines(
            Array(old.contents[head..<ends.0]), Array(new.contents[head..<ends.1]), at: place),
          verb: .replace)
      ]))
  }

  private mutating func preamble() {
    let texts = (old.preamble.map(\.text), new.preamble.map(\.text))
    guard texts.0 != texts.1 else { return }
    let place = words["amend.preamble"]
    let lines = texts.1.map { "　" + $0 }
    if texts.0.isEmpty {
      sentences.append(AmendingSentence([], lines: lines, inside: words["amend.preamble.new"]))
    } else if texts.1.isEmpty {
      sentences.append(AmendingSentence([.init(words: .parts([place]), verb: .delete)]))
    } else if let clauses = Self.clauses(texts.0, texts.1, at: place) {
      sentences.append(AmendingSentence(clauses))
    } else {
      sentences.append(
        AmendingSentence([.init(words: .whole(place), verb: .rewrite)], lines: lines))
    }
  }

  /// What is said of texts that stand under one address; nil where it cannot be said by words.
  static func clauses(
    _ old: [String], _ new: [String], at place: String
  ) -> [AmendingSentence.Clause]? {
    let changed = old.count == new.count ? old.indices.filter { old[$0] != new[$0] } : []
    guard !changed.isEmpty, changed.count <= clauseLimit else { return nil }
    var clauses: [AmendingSentence.Clause] = []
    for index in changed {
      let beside = old.enumerated().filter { $0.offset != index }.map(\.element)
      guard let steps = AmendingWords(old: old[index], new: new[index], beside: beside) else {
        return nil
      }
      clauses += steps.steps.map { .init(words: .step($0, at: place), verb: $0.verb) }
    }
    return clauses.count <= clauseLimit ? clauses : nil
  }

  /// More clauses are harder to follow than the new words.
  private static let clauseLimit = 12

  // MARK: Articles

  private mutating func main() {
    var partners = Article.partners(old.articles, new.articles, blocks)
    // What came in the place of something else under its number is that article, written anew.
    var names: [String: Int] = [:]
    let taken = Set(partners.compactMap { $0 })
    for (index, article) in new.articles.enumerated() where !taken.contains(index) {
      names[article.number] = index
    }
    var replaced: Set<Int> = []
    for index in old.articles.indices where partners[index] == nil {
      guard let place = names[old.articles[index].number] else { continue }
      partners[index] = place
      replaced.insert(index)
    }
    let chapters = ChapterAmendment(
      old: (old.chapters, old.articles), new: (new.chapters, new.articles), partners, words)
    let parts = parts(old.articles, new.articles, partners, replaced).enumerated().map {
      index, part in
      var part = part
      part.isElsewhere = chapters.gone.contains(index)
      return part
    }
    let back = Self.back(partners)
    let list = NumberedList(
      old: parts,
      new: new.articles.enumerated().map { index, article in
        .init(
          name: article.number, partner: back[index],
          lines: (chapters.headings[index] ?? []) + article.lines,
          isElsewhere: chapters.come.contains(index))
      }, unit: words["amend.unit.article"], style: old.articles.first?.style ?? .kanji, whole: "")
    sentences += chapters.before + list.sentences() + chapters.after
    for name in chapters.untold { leaveOut(name) }
  }

  private static func back(_ partners: [Int?]) -> [Int: Int] {
    var back: [Int: Int] = [:]
    for (index, partner) in partners.enumerated() {
      if let partner { back[partner] = index }
    }
    return back
  }

  /// The old articles with what is said of each.
  private mutating func parts(
    _ olds: [Article], _ news: [Article], _ partners: [Int?], _ replaced: Set<Int> = []
  ) -> [NumberedList.Part] {
    var parts: [NumberedList.Part] = []
    for (index, article) in olds.enumerated() {
      var part = NumberedList.Part(name: article.name, partner: partners[index])
      if let partner = partners[index] {
        if replaced.contains(index) {
          part.before = [
            AmendingSentence(
              [.init(words: .whole(article.name), verb: .rewrite)], lines: news[partner].lines)
          ]
        } else {
          let amendment = ArticleAmendment(
            article, news[partner], partner: { blocks[$0] }, words)
          if amendment.isPartial { leaveOut(article.name) }
          part.clauses = amendment.clauses
          part.before = amendment.sentences
        }
      }
      parts.append(part)
    }
    return parts
  }

  // MARK: Supplementary provisions

  /// Old ones are amended; new ones are those of the amending ordinance.
  private mutating func supplementary() {
    var found: Set<Int> = []
    for group in old.groups {
      let match = new.groups.indices.first { index in
        !found.contains(index)
          && (new.groups[index].title == group.title
            || Article.partners(group.articles, new.groups[index].articles, blocks)
              .contains { $0 != nil })
      }
      guard let match else {
        leaveOut(group.title)
        continue
      }
      found.insert(match)
      let news = new.groups[match].articles
      let partners = Article.partners(group.articles, news, blocks)
      let back = Self.back(partners)
      let parts = parts(group.articles, news, partners)
      sentences += NumberedList(
        old: parts,
        new: news.enumerated().map {
          .init(name: $1.name, partner: back[$0], lines: $1.lines)
        }, unit: words["amend.unit.article"], style: group.articles.first?.style ?? .kanji,
        whole: ""
      ).sentences()
    }
    for (index, group) in new.groups.enumerated() where !found.contains(index) {
      provisions.append(
        ["　　　" + words["amend.supplement"]] + group.articles.flatMap(\.lines))
    }
  }

  // MARK: Tables and forms

  private mutating func annexes() {
    let amendment = AnnexAmendment(old.annexes, new.annexes, blocks, words)
    sentences += amendment.sentences
    for name in amendment.untold { leaveOut(name) }
  }
}

/// The provisions under one heading 附則.
struct SupplementaryGroup {
  /// 附則, 附則（令和六年条例第九号）.
  let title: String
  var articles: [Article]

  static func list(_ articles: [Article]) -> [SupplementaryGroup] {
    var groups: [SupplementaryGroup] = []
    var last: [String]?
    for article in articles {
      let root = article.path.firstIndex { Article.isSupplement($0) } ?? 0
      let path = Array(article.path.prefix(root + 1))
      if path != last {
        let title = (path.last ?? article.number).filter { $0 != " " && $0 != "　" }
        groups.append(SupplementaryGroup(title: title, articles: []))
        last = path
      }
      var article = article
      let title = groups[groups.count - 1].title
      article.name = Article.isSupplement(article.number) ? title : title + article.number
      groups[groups.count - 1].articles.append(article)
    }
    return groups
  }
}

extension Passage.Side {
  fileprivate var isHeading: Bool {
    if case .heading = blockKind { true } else { false }
  }

  /// A line of the table of contents, which is none of running text.
  fileprivate var isContents: Bool {
    if case .listItem = blockKind { !text.hasSuffix("。") } else { false }
  }

  /// A paragraph before the first part.
  fileprivate var isPreamble: Bool {
    guard text.hasSuffix("。") else { return false }
    switch blockKind {
    case .paragraph, .listItem: return true
    default: return false
    }
  }

  /// A line as it is printed: the heading behind its number by a wide blank.
  fileprivate var printed: String {
    let line = lead + text
    guard line.hasPrefix("第"), let space = line.firstIndex(of: " ") else {
      return lead.hasPrefix("・") ? text : line
    }
    return line[..<space] + "　" + line[line.index(after: space)...]
  }
}
