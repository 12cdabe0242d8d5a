internal import PolicyModel

/// What the words of a sentence tell of its figures, wherever the sentence stands.
struct FigureReading: Sendable {
  var drafts: [FigureDraft] = []
  /// What each measures by the sentence's own words; empty where they do not say.
  var subjects: [String] = []
  /// The year of publication, where a rule asked for it: 98年 in a text of 2001.
  var publishedYear: Int?

  /// The same in a text in which the sentence begins so much later.
  func moved(by offset: Int) -> FigureReading {
    if drafts.isEmpty { return self }
    var moved = self
    moved.drafts = drafts.map { $0.moved(by: offset) }
    return moved
  }
}

/// All that such a reading rests on besides the words.
struct FigureContext: Hashable, Sendable {
  let language: Language
  /// Whether it is known when the document was published.
  let knowsEdition: Bool
  /// Whether a table's row or column speaks of numbers of days.
  let countsDays: Bool
}
