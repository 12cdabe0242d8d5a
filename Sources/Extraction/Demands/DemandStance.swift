internal import Lexicon
internal import PolicyModel

/// What a document as a whole tells about who speaks in it and how.
struct DemandStance: Hashable {
  /// Law, ordinance, rules, terms: plain sentences bind whom they name.
  var isNormative = false
  /// An authority's own plan: its subject is the author.
  var isPlan = false
  /// Names that are the author's own.
  var authors: Set<String> = []
  /// A programme by its title or a party's own text.
  var isPledge = false
  /// Lists what is asked of others: 要求書, 答申.
  var isDemanding = false
  /// A party's own text by its title.
  var isPartys = false
  /// The words of the title.
  var title = ""
  /// What the text was read as.
  var kind = TextKind.unknown

  func isAuthor(_ name: String) -> Bool {
    authors.contains { name.endsInBytes(of: $0) || $0.endsInBytes(of: name) }
  }
}

extension DemandStance {
  private static let article = bytes("条")
  private static let ordinal = bytes("第")
  /// Reads the title, counts articles and norms, and asks whose text this is.
  ///
  /// - Parameters:
  ///   - known: what the document is called where it has no title of its own.
  ///   - genre: what another edition of the text was read as.
  init(
    of document: Document, title known: String?, as genre: TextKind.Genre? = nil,
    by index: PredicateIndex
  ) {
    let text = document.folded.utf8
    title = Self.title(of: document)
    if title.isEmpty { title = known ?? "" }
    var articles = 0
    var norms = 0
    for sentence in document.sentences {
      let range = sentence.folded
      if text.hasBytes(Self.ordinal, at: range.lowerBound) {
        var place = range.lowerBound + 3
        let end = min(range.upperBound, place + 24)
        while place < end, !text.hasBytes(Self.article, at: place) {
          place = text.scalarEnd(after: place)
        }
        if place < end { articles += 1 }
      }
      var tail = range.upperBound
      if text.hasBytes(sign("。"), endingAt: tail) { tail -= 3 }
      norms += index.normEnds.count(in: text, endingAt: tail, downTo: range.lowerBound)
    }
    articles += document.sections.count { $0.number.hasPrefix("第") && $0.number.contains("条") }
    // 「星山病院」「面会のご案内」: the edition's own title may stand below its author's name.
    var kinds = Self.kinds(ofTitle: title, by: index)
    if let known, known != title { kinds.formUnion(Self.kinds(ofTitle: known, by: index)) }
    isPlan = kinds.contains("plan") || genre == .plan
    let words = Array(title.utf8)
    isPartys = index.words(.party).contains { word in
      words.indices.contains { words.hasBytes(word, at: $0) }
    }
    isDemanding = kinds.contains("demands")
    isPledge =
      isPartys || !kinds.isDisjoint(with: ["pledge", "coalition", "demands"])
      || genre == .programme
    if isPledge { isPlan = false }
    isNormative =
      !isPledge && !isPlan
      && (kinds.contains("norm") || articles >= 3 || genre == .rules
        || norms >= 5 && norms * 10 >= document.sentences.count
        || norms >= 3 && norms * 4 >= document.sentences.count)
    if !isNormative {
      authors = isPartys ? [] : Self.authors(inTitle: title, isPlan: isPlan, by: index)
    }
    kind = TextKind(
      isNormative ? .rules : isPledge ? .programme : isPlan ? .plan : .unknown,
      isTold: isPledge || isPlan || kinds.contains("norm") || articles >= 3)
  }

  private static func title(of document: Document) -> String {
    for block in document.blocks.prefix(12) {
      switch block.kind {
      case .title, .heading(level: 1), .heading(level: 0):
        guard let first = block.sentences.first, let last = block.sentences.last else { continue }
        return document.folded.string(
          document.sentences[first].folded.lowerBound..<document.sentences[last].folded.upperBound)
      default: continue
      }
    }
    return ""
  }

  /// The kinds of text that the words of a title name, each at the end of a word.
  private static func kinds(ofTitle title: String, by index: PredicateIndex) -> Set<String> {
    let text = Array(title.utf8)
    var kinds: Set<String> = []
    var place = 0
    while place < text.count {
      let next = text.scalarEnd(after: place)
      let isWordEnd =
        next == text.count
        || (text.script(at: next) != .kanji && text.script(at: next) != .katakana)
      if isWordEnd, let (row, _) = index.genres.longest(in: text, endingAt: next, downTo: 0) {
        kinds.insert(index.lexicon.genres[row].kind)
      }
      place = next
    }
    return kinds
  }

  private static func authors(
    inTitle title: String, isPlan: Bool, by index: PredicateIndex
  ) -> Set<String> {
    var authors: Set<String> = []
    let text = Array(title.utf8)
    for (row, _) in index.actors.all(in: text, 0..<text.count) {
      let phrase = index.lexicon.actors[row]
      if phrase.kind == "issuer" { authors.insert(phrase.text) }
    }
    if isPlan, authors.isEmpty { authors.formUnion(["国", "政府"]) }
    if authors.contains("株式会社") { authors.insert("会社") }
    return authors
  }
}
