internal import Lexicon
internal import PolicyModel

/// Tells which changes of figures are part of a demand's change, so that they can be told once.
enum FigureOwners {
  /// Where a sentence is quoted from.
  private struct Place: Hashable {
    var line: Int
    var start: Int
  }

  /// The changes with the figures linked to the demands whose deadlines and amounts they are.
  static func linked(_ changes: [Change]) -> [Change] {
    var demands: [Place: [Int]] = [:]
    for (index, change) in changes.enumerated() {
      guard case .demand = change.matter else { continue }
      for excerpt in [change.old, change.new].compactMap({ $0 }) where excerpt.demand != nil {
        demands[place(of: excerpt), default: []].append(index)
      }
    }
    guard !demands.isEmpty else { return changes }
    var linked = changes
    for (index, change) in changes.enumerated() {
      guard case .figure(let kind) = change.matter,
        let excerpt = change.new ?? change.old
      else { continue }
      guard
        let owner = demands[place(of: excerpt)]?.first(where: { owns(changes[$0], change, kind) })
      else { continue }
      linked[index].partOf = changes[owner].id
      if let subject = whole(change.subject, of: changes[owner]) {
        linked[index].subject = subject
      }
    }
    return linked
  }

  /// 解消 of the promise 待機児童を解消します is 待機児童の解消: a deed alone names no figure.
  private static func whole(_ subject: String, of demand: Change) -> String? {
    guard let own = demand.new?.demand ?? demand.old?.demand, !subject.isEmpty,
      own.verb.hasPrefix(subject), own.verb.hasSuffix(DeedWords.verbEnd),
      (1...20).contains(demand.subject.unicodeScalars.count),
      !demand.subject.contains(subject), !PronounWords.japanese.contains(demand.subject)
    else { return nil }
    return demand.subject + DeedWords.tie + subject
  }

  private static func place(of excerpt: Excerpt) -> Place {
    Place(line: excerpt.line, start: excerpt.span.start)
  }

  private static func owns(
    _ demand: Change, _ figure: Change, _ kind: Change.FigureChange
  ) -> Bool {
    guard case .demand(let kinds) = demand.matter else { return false }
    switch kind {
    case .changed, .requalified:
      return !kinds.contains(.restated)
        && (holds(demand.old, figure.old) || isSilent(demand.old, figure.old))
        && (holds(demand.new, figure.new) || isSilent(demand.new, figure.new))
        && (holds(demand.old, figure.old) || holds(demand.new, figure.new))
    case .added: return !kinds.contains(.restated) && holds(demand.new, figure.new)
    case .removed: return !kinds.contains(.restated) && holds(demand.old, figure.old)
    case .moved: return false
    }
  }

  /// Whether a side that holds no demand is the very sentence that the figure stood in: what is
  /// only aimed at now was done before.
  private static func isSilent(_ demand: Excerpt?, _ figure: Excerpt?) -> Bool {
    guard let demand, let figure, demand.demand == nil else { return false }
    return demand.text == figure.text && place(of: demand) == place(of: figure)
  }

  /// Whether a figure stands in the words that a demand is quoted for.
  private static func holds(_ demand: Excerpt?, _ figure: Excerpt?) -> Bool {
    guard let demand, let figure, demand.demand != nil, demand.text == figure.text,
      place(of: demand) == place(of: figure), let words = demand.focus, let number = figure.focus
    else { return false }
    return words.lowerBound <= number.lowerBound && number.upperBound <= words.upperBound
  }
}
