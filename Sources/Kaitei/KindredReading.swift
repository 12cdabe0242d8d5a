internal import Extraction
internal import PolicyModel

/// Two editions of a text, with the demands of both read as one kind of text.
///
/// Whether a text without a telling title lays down rules is told by how many of its sentences
/// do. An edition in which a few of them changed must not be read as another kind: of two
/// readings the one holds for both that the title tells, else the weightier one.
struct KindredReading {
  private(set) var old: AnnotatedEdition
  private(set) var new: AnnotatedEdition

  init(_ old: AnnotatedEdition, _ new: AnnotatedEdition) {
    (self.old, self.new) = (old, new)
    let (a, b) = (old.annotated.kind, new.annotated.kind)
    guard a.genre != b.genre, old.document.language == new.document.language,
      !old.document.sentences.isEmpty, !new.document.sentences.isEmpty
    else { return }
    if leads(a, over: b) {
      self.new.annotated = Self.reread(new, as: a.genre)
    } else if leads(b, over: a) {
      self.old.annotated = Self.reread(old, as: b.genre)
    }
  }

  /// Who acts in a plan that no title tells of is known from its own sentences alone.
  private func leads(_ a: TextKind, over b: TextKind) -> Bool {
    if b.isTold || a.genre == .unknown { return false }
    return a.isTold || a.genre != .plan && a.genre.outweighs(b.genre)
  }

  private static func reread(
    _ edition: AnnotatedEdition, as genre: TextKind.Genre
  ) -> AnnotatedDocument {
    Annotator().reread(edition.annotated, title: edition.edition.title, as: genre)
  }

  // MARK: Texts of no known kind

  /// Reads single sentences as rules where that is what they would be in a clear text: those that
  /// answer to a demand of the other edition, and those with a right that only one edition gives.
  mutating func readSentences(along alignment: Alignment) {
    guard old.annotated.kind == .unknown, new.annotated.kind == .unknown,
      old.document.language == new.document.language
    else { return }
    var pairs: [(old: Int, new: Int)] = []
    var (gone, come): ([Int], [Int]) = ([], [])
    for link in alignment.sentences where link.similarity < 1 {
      let counts = (
        link.old.reduce(0) { $0 + old.annotated.demandRanges[$1].count },
        link.new.reduce(0) { $0 + new.annotated.demandRanges[$1].count }
      )
      if link.new.isEmpty, counts.0 == 0 { gone += link.old }
      if link.old.isEmpty, counts.1 == 0 { come += link.new }
      if link.old.count == 1, link.new.count == 1, (counts.0 == 0) != (counts.1 == 0) {
        pairs.append((link.old[0], link.new[0]))
      }
    }
    guard !pairs.isEmpty || !gone.isEmpty || !come.isEmpty else { return }
    let (before, after) = (
      Self.rules(pairs.map(\.old), of: old.annotated),
      Self.rules(pairs.map(\.new), of: new.annotated)
    )
    let read = pairs.filter { before[$0.old]?.count == 1 && after[$0.new]?.count == 1 }
    old.annotated.put(
      read.compactMap { before[$0.old]?.first } + Self.rights(gone, of: old.annotated))
    new.annotated.put(
      read.compactMap { after[$0.new]?.first } + Self.rights(come, of: new.annotated))
  }

  private static func rules(_ sentences: [Int], of annotated: AnnotatedDocument) -> [Int: [Demand]]
  {
    if sentences.isEmpty { return [:] }
    return Dictionary(
      grouping: Annotator().rules(inSentences: sentences.sorted(), of: annotated), by: \.sentence)
  }

  private static func rights(_ sentences: [Int], of annotated: AnnotatedDocument) -> [Demand] {
    sentences.isEmpty
      ? [] : Annotator().rights(inSentences: sentences.sorted(), of: annotated)
  }
}

extension AnnotatedDocument {
  /// Takes demands in, in the place of all others of their sentences.
  fileprivate mutating func put(_ found: [Demand]) {
    if found.isEmpty { return }
    let read = Set(found.map(\.sentence))
    let all = (demands.filter { !read.contains($0.sentence) } + found)
      .sorted { ($0.sentence, $0.folded.lowerBound) < ($1.sentence, $1.folded.lowerBound) }
    self = AnnotatedDocument(document: document, figures: figures, demands: all, kind: kind)
  }
}
