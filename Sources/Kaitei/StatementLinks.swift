internal import PolicyModel

/// Which figure and demand of an edition goes on from which of the edition before.
///
/// What the report pairs stays paired; the rest is found in the sentences that answer to one
/// another, by its value or by what it is about.
struct StatementLinks {
  /// For each figure of the newer edition, the older one's index.
  private(set) var figures: [Int?]
  /// For each demand of the newer edition, the older one's index.
  private(set) var demands: [Int?]

  init(
    from old: AnnotatedEdition, to new: AnnotatedEdition, along alignment: Alignment,
    report: ChangeReport
  ) {
    let (old, new) = (old.annotated, new.annotated)
    figures = Array(repeating: nil, count: new.figures.count)
    demands = Array(repeating: nil, count: new.demands.count)
    var goneFigures = Array(repeating: false, count: old.figures.count)
    var goneDemands = Array(repeating: false, count: old.demands.count)
    let newPlaces = Places(new)
    let oldPlaces = Places(old)
    for change in report.changes {
      switch change.matter {
      case .figure:
        let before = change.old?.figure.flatMap { oldPlaces.figures[$0.span.start] }
        let after = change.new?.figure.flatMap { newPlaces.figures[$0.span.start] }
        if let before { goneFigures[before] = true }
        if let before, let after { figures[after] = before }
      case .demand:
        let before = change.old?.demand.flatMap { oldPlaces.demands[$0.span.start] }
        let after = change.new?.demand.flatMap { newPlaces.demands[$0.span.start] }
        if let before { goneDemands[before] = true }
        if let before, let after { demands[after] = before }
      default: continue
      }
    }
    for link in alignment.sentences where !link.old.isEmpty && !link.new.isEmpty {
      let oldFigures = link.old.flatMap { old.figureRanges[$0] }
      for index in link.new.flatMap({ new.figureRanges[$0] }) where figures[index] == nil {
        let figure = new.figures[index]
        let found = oldFigures.first {
          !goneFigures[$0] && old.figures[$0].kind == figure.kind
            && old.figures[$0].unit == figure.unit && old.figures[$0].value == figure.value
        }
        guard let found else { continue }
        figures[index] = found
        goneFigures[found] = true
      }
      let oldDemands = link.old.flatMap { old.demandRanges[$0] }
      let newDemands = link.new.flatMap { new.demandRanges[$0] }
      let isSingle = oldDemands.count == 1 && newDemands.count == 1
      for index in newDemands where demands[index] == nil {
        let demand = new.demands[index]
        let found = oldDemands.first {
          !goneDemands[$0]
            && (isSingle
              || old.demands[$0].verb == demand.verb && old.demands[$0].object == demand.object)
        }
        guard let found else { continue }
        demands[index] = found
        goneDemands[found] = true
      }
    }
  }

  /// Figures and demands of an edition by the offset at which each begins.
  private struct Places {
    private(set) var figures: [Int: Int] = [:]
    private(set) var demands: [Int: Int] = [:]

    init(_ annotated: AnnotatedDocument) {
      for (index, figure) in annotated.figures.enumerated() { figures[figure.span.start] = index }
      for (index, demand) in annotated.demands.enumerated() { demands[demand.span.start] = index }
    }
  }
}
