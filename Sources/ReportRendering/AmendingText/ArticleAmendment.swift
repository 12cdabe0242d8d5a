/// How one article becomes the one that it is in the newer edition.
struct ArticleAmendment {
  private let old: Article
  private let new: Article
  /// For each provision of the old article the one that it is; nil for one that is gone.
  private let partners: [Int?]
  /// Those of them whose words are wholly other ones.
  private let replaced: Set<Int>
  private let words: Phrasing

  /// What is said in the sentence that may move the article.
  private(set) var clauses: [AmendingSentence.Clause] = []
  /// What is said before.
  private(set) var sentences: [AmendingSentence] = []
  /// Something changed that is not told.
  private(set) var isPartial = false

  /// - Parameter partner: the new block of an old one.
  init(_ old: Article, _ new: Article, partner: (Int) -> Int?, _ words: Phrasing) {
    (self.old, self.new, self.words) = (old, new, words)
    let places = Dictionary(
      new.provisions.enumerated().map { ($1.block, $0) }, uniquingKeysWith: { first, _ in first })
    var last = -1
    let aligned: [Int?] = old.provisions.map { provision in
      guard let place = partner(provision.block).flatMap({ places[$0] }), place > last,
        new.provisions[place].rank == provision.rank
      else { return nil }
      last = place
      return place
    }
    let all = Self.replaced(aligned, old, new)
    replaced = Set(all.indices.filter { aligned[$0] == nil && all[$0] != nil })
    partners = all
    write()
  }

  /// What stands alone at one place in both editions is one provision, written anew.
  private static func replaced(_ aligned: [Int?], _ old: Article, _ new: Article) -> [Int?] {
    var partners = aligned
    var start = 0
    var floor = 0
    for end in 0...partners.count where end == partners.count || partners[end] != nil {
      let ceiling = end < partners.count ? partners[end] ?? 0 : new.provisions.count
      let (gone, come) = (start..<end, floor..<max(floor, ceiling))
      let isAlike =
        gone.count == come.count
        && zip(gone, come).allSatisfy { old.provisions[$0].rank == new.provisions[$1].rank }
      if isAlike {
        for (index, place) in zip(gone, come) { partners[index] = place }
      } else if let first = gone.first, first == 0, come.first == 0,
        old.provisions[0].rank == 0, new.provisions[0].rank == 0
      {
        // The first words of an article are its first paragraph whatever they say.
        partners[0] = 0
      }
      start = end + 1
      floor = ceiling + 1
    }
    return partners
  }

  private mutating func write() {
    let texts = { (article: Article) in article.provisions.map(\.text) }
    if old.caption != new.caption {
      let words: AmendingSentence.Words =
        old.caption.isEmpty
        ? .newCaption(old.name, new.caption)
        : new.caption.isEmpty
          ? .parts([self.words.words("amend.caption.of", ["part": old.name])])
          : .caption(old.name, new.caption)
      clauses.append(
        .init(
          words: words,
          verb: old.caption.isEmpty ? .attach : new.caption.isEmpty ? .delete : .replace))
    }
    let isMoved = partners != Array(new.provisions.indices).map { Optional($0) }
    guard texts(old) != texts(new) || isMoved else { return }
    if old.isIrregular || new.isIrregular {
      isPartial = true
      return
    }
    var wording: [AmendingSentence.Clause] = []
    var rewritten: [AmendingSentence] = []
    for (index, provision) in old.provisions.enumerated() {
      guard let partner = partners[index], provision.text != new.provisions[partner].text else {
        continue
      }
      let place = old.name + old.address(of: index)
      let steps: AmendingWords? =
        replaced.contains(index)
        ? nil
        : AmendingWords(
          old: provision.text, new: new.provisions[partner].text,
          beside: old.below(index).map { old.provisions[$0].text })
      if let steps {
        let said = wording.isEmpty && clauses.isEmpty ? place : same(old.address(of: index))
        for step in steps.steps {
          wording.append(.init(words: .step(step, at: said), verb: step.verb))
        }
      } else {
        rewritten.append(rewriting(index, at: place, as: new.provisions[partner]))
      }
    }
    let moves = moves()
    if moves.isEmpty && rewritten.isEmpty {
      clauses += wording
      return
    }
    if !clauses.isEmpty || !wording.isEmpty {
      sentences.append(AmendingSentence(clauses + wording, style: old.style))
    }
    clauses = []
    sentences += rewritten + moves
  }

  /// A provision written anew: an article of one paragraph with its caption and number, the
  /// words around items without these.
  private func rewriting(
    _ index: Int, at place: String, as provision: Provision
  ) -> AmendingSentence {
    let old = self.old.provisions[index]
    var lines = [Self.line(provision, lead: old.marker)]
    var place = place
    if !self.old.below(index).isEmpty {
      place += words["amend.around"]
    } else if self.old.address(of: index).isEmpty, !self.old.name.hasPrefix("附") {
      lines = [self.old.number + "　" + provision.text]
      if !new.caption.isEmpty { lines.insert("　（" + new.caption + "）", at: 0) }
    }
    return AmendingSentence(
      [.init(words: .whole(place), verb: .rewrite)], lines: lines, style: self.old.style)
  }

  /// 同条第三項.
  private func same(_ address: String) -> String {
    words.words("amend.same", ["unit": words["amend.unit.article"]]) + address
  }

  private static func line(_ provision: Provision, lead: String) -> String {
    lead.isEmpty ? "　" + provision.text : lead + "　" + provision.text
  }

  // MARK: Paragraphs and items that come, go and move

  private func moves() -> [AmendingSentence] {
    let paragraphs = (list(old, 0...1, in: nil), list(new, 0...1, in: nil))
    var sentences: [AmendingSentence] = []
    for place in paragraphs.0 {
      guard let partner = partners[place] else { continue }
      sentences += moves(
        list(old, 2...2, in: place), list(new, 2...2, in: partner),
        whole: old.name + old.address(of: place), unit: words["amend.unit.item"])
    }
    return sentences
      + moves(
        paragraphs.0, paragraphs.1, whole: old.name, unit: words["amend.unit.paragraph"])
  }

  /// The provisions of some ranks, of a whole article or below one paragraph.
  private func list(_ article: Article, _ ranks: ClosedRange<Int>, in parent: Int?) -> [Int] {
    let range = parent.map { article.below($0) } ?? article.provisions.indices
    return range.filter { ranks.contains(article.provisions[$0].rank) }
  }

  private func moves(
    _ olds: [Int], _ news: [Int], whole: String, unit: String
  ) -> [AmendingSentence] {
    var places: [Int: Int] = [:]
    for (place, index) in news.enumerated() { places[index] = place }
    let name = { (place: Int) in "第" + old.style.words(place + 1) + unit }
    let partners: [Int?] = olds.map { index in self.partners[index].flatMap { places[$0] } }
    guard partners != news.indices.map({ Optional($0) }) else { return [] }
    var back: [Int: Int] = [:]
    for (place, partner) in partners.enumerated() {
      if let partner { back[partner] = place }
    }
    return NumberedList(
      old: partners.enumerated().map { .init(name: name($0), partner: $1) },
      new: news.enumerated().map { place, index in
        let lines = ([index] + new.below(index)).map { below in
          let provision = new.provisions[below]
          return String(repeating: "　", count: max(0, provision.rank - 1))
            + Self.line(provision, lead: provision.marker)
        }
        return .init(name: name(place), partner: back[place], lines: lines)
      }, unit: unit, style: old.style, whole: whole
    ).sentences()
  }
}

extension AmendingWords.Step {
  var verb: AmendingSentence.Verb {
    switch self {
    case .replace: .replace
    case .insert: .insert
    case .delete: .delete
    }
  }
}
