/// How the chapters of one edition become those of the other.
///
/// A chapter all of whose articles are new comes with them, one all of whose articles go takes
/// them along; of a heading that only came between articles, or went, the heading is told.
struct ChapterAmendment {
  /// What is said before the articles move, and behind.
  private(set) var before: [AmendingSentence] = []
  private(set) var after: [AmendingSentence] = []
  /// Old articles that go with their chapter, new ones that come with theirs.
  private(set) var gone: Set<Int> = []
  private(set) var come: Set<Int> = []
  /// Headings that are printed above a new article.
  private(set) var headings: [Int: [String]] = [:]
  private(set) var untold: [String] = []

  private typealias Side = (chapters: [Chapter], articles: [Article])
  private let old: Side
  private let new: Side
  /// For each old article, and each old chapter, the new one that it is.
  private let articles: [Int?]
  private var partners: [Int?] = []
  private var back: [Int: Int] = [:]
  /// Articles of the newer edition that are new.
  private let fresh: Set<Int>
  private let words: Phrasing

  init(
    old: (chapters: [Chapter], articles: [Article]),
    new: (chapters: [Chapter], articles: [Article]), _ articles: [Int?], _ words: Phrasing
  ) {
    (self.old, self.new, self.articles, self.words) = (old, new, articles, words)
    fresh = Set(new.articles.indices).subtracting(articles.compactMap { $0 })
    guard !old.chapters.isEmpty || !new.chapters.isEmpty else { return }
    pair()
    write()
  }

  // MARK: Pairing

  /// Chapters are one where most of their articles are, or their headings.
  private mutating func pair() {
    partners = [Int?](repeating: nil, count: old.chapters.count)
    var owners: [String: [Int: Int]] = [:]
    for (index, chapter) in new.chapters.enumerated() {
      for article in chapter.articles { owners[chapter.unit, default: [:]][article] = index }
    }
    // The last partner among the chapters of one parent, so that order is kept.
    var last: [Int: Int] = [:]
    for (index, chapter) in old.chapters.enumerated() {
      var counts: [Int: Int] = [:]
      for article in chapter.articles {
        guard let partner = articles[article], let owner = owners[chapter.unit]?[partner] else {
          continue
        }
        counts[owner, default: 0] += 1
      }
      let parent = chapter.parent.flatMap { partners[$0] }
      if chapter.parent != nil, parent == nil { continue }
      let floor = last[chapter.parent ?? -1] ?? -1
      func fits(_ place: Int) -> Bool {
        place > floor && back[place] == nil && new.chapters[place].unit == chapter.unit
          && new.chapters[place].parent == parent
      }
      let most = counts.filter { fits($0.key) }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      let namesake = new.chapters.indices.first {
        fits($0) && new.chapters[$0].heading == chapter.heading
      }
      guard let place = most ?? namesake else { continue }
      partners[index] = place
      back[place] = index
      last[chapter.parent ?? -1] = place
    }
  }

  // MARK: Writing

  private mutating func write() {
    write(children: nil, of: nil)
    for (index, partner) in partners.enumerated() {
      if let partner { write(children: index, of: partner) }
    }
  }

  /// The chapters of one parent, as one list.
  private mutating func write(children parent: Int?, of partner: Int?) {
    let olds = old.chapters.indices.filter { old.chapters[$0].parent == parent }
    let news = new.chapters.indices.filter { new.chapters[$0].parent == partner }
    guard !olds.isEmpty || !news.isEmpty else { return }
    var places: [Int: Int] = [:]
    for (place, index) in news.enumerated() { places[index] = place }
    var oldPlaces: [Int: Int] = [:]
    for (place, index) in olds.enumerated() { oldPlaces[index] = place }
    let whole = parent.map { address(of: $0) } ?? ""

    var titles: [AmendingSentence] = []
    var comes = false
    let incoming = news.map { index in
      var part = NumberedList.Part(
        name: new.chapters[index].name, partner: back[index].flatMap { oldPlaces[$0] })
      guard back[index] == nil else { return part }
      let chapter = new.chapters[index]
      let isWhole = chapter.articles.allSatisfy(fresh.contains)
      if isWhole, !olds.isEmpty, stands(alone: chapter) {
        comes = true
        come.formUnion(chapter.articles)
        part.lines = lines(of: index)
      } else {
        part.isElsewhere = true
        if isWhole {
          for (article, lines) in chapterLines(of: index) {
            headings[article, default: []] += lines
          }
          if chapter.articles.isEmpty { untold.append(chapter.name) }
        } else {
          titles += headingsAlone(of: index)
        }
      }
      return part
    }
    var goes = false
    let outgoing = olds.map { index in
      let chapter = old.chapters[index]
      var part = NumberedList.Part(
        name: chapter.name, partner: partners[index].flatMap { places[$0] })
      if let partner = partners[index] {
        let heading = new.chapters[partner].heading
        if heading != chapter.heading {
          part.before = [
            AmendingSentence(
              [.init(words: .whole(title(of: index)), verb: .rewrite)],
              lines: [Chapter.line(name: chapter.name, heading: heading, unit: chapter.unit)])
          ]
        }
      } else if !comes, chapter.articles.allSatisfy({ articles[$0] == nil }) {
        goes = true
        gone.formUnion(chapter.articles)
      } else {
        part.goesAs = words.words(
          "amend.title.of", ["part": chapter.name, "unit": chapter.unit])
        let inner = old.chapters.indices.filter { place in
          place > index && old.chapters[place].path.starts(with: chapter.path)
        }
        if !inner.isEmpty {
          before.append(
            AmendingSentence([.init(words: .parts(inner.map { title(of: $0) }), verb: .delete)]))
        }
      }
      return part
    }
    let unit = (olds.first.map { old.chapters[$0] } ?? new.chapters[news[0]]).unit
    let sentences = NumberedList(
      old: outgoing, new: incoming, unit: unit,
      style: olds.first.map { NumeralStyle(of: old.chapters[$0].name) } ?? .kanji, whole: whole
    ).sentences()
    if goes { before += sentences } else { after += sentences }
    after += titles
  }

  /// Headings that came between articles, the outer one with those inside of it.
  private func headingsAlone(of index: Int) -> [AmendingSentence] {
    var groups: [(article: Int, chapters: [Chapter])] = []
    for chapter in new.chapters[index...].prefix(while: {
      $0.path.starts(with: new.chapters[index].path)
    }) {
      guard let first = chapter.articles.first else { continue }
      if groups.last?.article == first {
        groups[groups.count - 1].chapters.append(chapter)
      } else {
        groups.append((first, [chapter]))
      }
    }
    return groups.map { group in
      let units = group.chapters.map(\.unit)
      return AmendingSentence(
        [
          .init(
            words: .heading(before: new.articles[group.article].name), verb: .attach,
            unit: units.joined(separator: words["amend.title.and"]))
        ], lines: group.chapters.map(\.line))
    }
  }

  /// Whether what follows a new chapter is no new article of an old one, which would have to be
  /// told behind it.
  private func stands(alone chapter: Chapter) -> Bool {
    let next = chapter.articles.upperBound
    guard next < new.articles.count, fresh.contains(next) else { return true }
    // The next one is new as well: all is well if it begins a chapter that is new.
    return new.chapters.enumerated().contains { index, other in
      other.articles.lowerBound == next && back[index] == nil && !other.articles.isEmpty
        && other.articles.allSatisfy(fresh.contains)
    }
  }

  /// 第二章第一節.
  private func address(of index: Int) -> String {
    let chapter = old.chapters[index]
    return (chapter.parent.map { address(of: $0) } ?? "") + chapter.name
  }

  private func title(of index: Int) -> String {
    words.words(
      "amend.title.of", ["part": address(of: index), "unit": old.chapters[index].unit])
  }

  /// A new chapter as it is printed, with its articles.
  private func lines(of index: Int) -> [String] {
    let above = chapterLines(of: index)
    let chapter = new.chapters[index]
    return chapter.articles.isEmpty
      ? [chapter.line]
      : chapter.articles.flatMap { (above[$0] ?? []) + new.articles[$0].lines }
  }

  /// The headings of a new chapter and of those in it, by the article that they stand above.
  private func chapterLines(of index: Int) -> [Int: [String]] {
    var lines: [Int: [String]] = [:]
    for chapter in new.chapters[index...].prefix(while: {
      $0.path.starts(with: new.chapters[index].path)
    }) {
      guard let first = chapter.articles.first else { continue }
      lines[first, default: []].append(chapter.line)
    }
    return lines
  }
}
