internal import PolicyModel

/// C28: a figure that was updated in one place and left as it was in another.
///
/// Fires: 利用率38％ became 47％ in one sentence, and another sentence that stood unchanged still
/// says 利用率38％. Does not: values at another date, of another subject or unit.
struct HalfUpdateCheck: ConsistencyCheck {
  static let id = "C28"

  func findings(in edition: CheckedEdition) -> [Finding] {
    guard let predecessor = edition.predecessor else { return [] }
    let updates = Updates(in: edition, from: predecessor)
    guard !updates.isEmpty else { return [] }
    return edition.figures.compactMap { twin in
      guard !twin.isInName, edition.isUnchanged(twin.sentence),
        let update = updates.missed(by: twin)
      else { return nil }
      return edition.finding(
        Self.id, .high, at: [edition.excerpt(update.new), edition.excerpt(twin)],
        facts: [
          .init("subject", twin.subject), .init("old", update.old.value.description),
          .init("new", update.new.value.description),
        ],
        arithmetic: "\(update.old.value) → \(update.new.value), \(twin.value)")
    }
  }
}

/// The figures that changed their value inside a sentence that otherwise answers to one of old,
/// found by what they said before.
private struct Updates {
  typealias Update = (old: Figure, new: Figure)

  private var all: [Update] = []
  private var values: Set<Value> = []
  /// Numbers of the first updates of each phrase and each noun.
  private var bySubject: [Key<SubjectKey>: Int] = [:]
  private var byNoun: [Key<String>: Int] = [:]

  /// What was said; a twin says it still.
  private struct Value: Hashable {
    let kind: Figure.Kind
    let unit: String
    let value: Figure.Value
    let role: Figure.Role?

    init(_ figure: Figure) {
      kind = figure.kind
      unit = figure.unit
      value = figure.value
      role = figure.role
    }
  }

  /// What was said of what, and when it held; a twin without a date answers to any.
  private struct Key<Words: Hashable>: Hashable {
    let value: Value
    let words: Words
    let asOf: CalendarDate?
  }

  var isEmpty: Bool { all.isEmpty }

  init(in edition: CheckedEdition, from predecessor: Predecessor) {
    for link in predecessor.alignment.sentences
    where link.similarity < 1 && link.similarity >= 0.5 && link.old.count == 1
      && link.new.count == 1
    {
      let old = predecessor.edition.annotated.figures(inSentence: link.old[0])
      let new = edition.edition.annotated.figures(inSentence: link.new[0])
      guard old.count == new.count else { continue }
      for (old, new) in zip(old, new)
      where old.kind == new.kind && old.unit == new.unit && old.value != new.value && !old.isInName
      {
        enter((old, new))
      }
    }
  }

  private mutating func enter(_ update: Update) {
    let number = all.count
    all.append(update)
    let value = Value(update.old)
    values.insert(value)
    let subject = SubjectKey(update.old.subject)
    guard !subject.text.isEmpty else { return }
    for asOf in Set([nil, update.old.asOf]) {
      let key = Key(value: value, words: subject, asOf: asOf)
      if bySubject[key] == nil { bySubject[key] = number }
      for noun in subject.nouns {
        let key = Key(value: value, words: noun, asOf: asOf)
        if byNoun[key] == nil { byNoun[key] = number }
      }
    }
  }

  /// The update that a figure missed: of the same phrase, else the first that shares a noun.
  func missed(by twin: Figure) -> Update? {
    let value = Value(twin)
    guard values.contains(value) else { return nil }
    let subject = SubjectKey(twin.subject)
    guard !subject.text.isEmpty else { return nil }
    let number =
      bySubject[Key(value: value, words: subject, asOf: twin.asOf)]
      ?? subject.nouns.compactMap { byNoun[Key(value: value, words: $0, asOf: twin.asOf)] }.min()
    return number.map { all[$0] }
  }
}
