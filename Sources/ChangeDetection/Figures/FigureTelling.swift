internal import Lexicon
internal import PolicyModel

/// Puts what became of a figure into a change with its evidence.
struct FigureTelling {
  let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// The change that a verdict amounts to; nil for a figure that was kept.
  func change(old: Figure, new: Figure, verdict: FigureVerdict, isDoubtful: Bool) -> Change? {
    switch verdict {
    case .kept: nil
    case .notation(let kind):
      change(.notation(kind), old, new, nil, rule: "equal-value", isDoubtful: false)
    case .changed(let difference):
      change(
        .figure(.changed), old, new, difference,
        rule: isDoubtful ? "figure-subject" : "figure-slot", isDoubtful: isDoubtful)
    case .requalified(let difference, let rule):
      change(.figure(.requalified), old, new, difference, rule: rule, isDoubtful: isDoubtful)
    case .slid(let difference):
      change(
        .figure(.changed), old, new, difference, rule: "edition-date", isDoubtful: true)
    }
  }

  func moved(old: Int, new: Int) -> Change {
    change(
      .figure(.moved), comparison.old.annotated.figures[old],
      comparison.new.annotated.figures[new], nil, rule: "equal-value-elsewhere", isDoubtful: false)
  }

  /// The same value for another subject than before.
  func resettled(old: Int, new: Int) -> Change {
    change(
      .figure(.requalified), comparison.old.annotated.figures[old],
      comparison.new.annotated.figures[new], nil, rule: "subject", isDoubtful: true)
  }

  /// A figure of the old edition that the new one has in words.
  func spelled(old: Int, in sentence: Int, as words: Range<Int>) -> Change {
    var change = change(
      .notation(.unit), comparison.old.annotated.figures[old], nil, nil, rule: "spelled-out",
      isDoubtful: false)
    change.new = comparison.new.excerpt(sentence: sentence, focus: words)
    change.section = change.new?.section ?? change.section
    return change
  }

  /// A figure of the new edition that the old one has in words.
  func spelled(new: Int, in sentence: Int, as words: Range<Int>) -> Change {
    var change = change(
      .notation(.unit), nil, comparison.new.annotated.figures[new], nil, rule: "spelled-out",
      isDoubtful: false)
    change.old = comparison.old.excerpt(sentence: sentence, focus: words)
    return change
  }

  func removed(_ old: Int) -> Change {
    change(
      .figure(.removed), comparison.old.annotated.figures[old], nil, nil, rule: "figure-slot",
      isDoubtful: false)
  }

  func added(_ new: Int) -> Change {
    change(
      .figure(.added), nil, comparison.new.annotated.figures[new], nil, rule: "figure-slot",
      isDoubtful: false)
  }

  private func change(
    _ matter: Change.Matter, _ oldFigure: Figure?, _ newFigure: Figure?,
    _ difference: FigureDifference?, rule: String, isDoubtful: Bool
  ) -> Change {
    let isOfShares = difference?.isOfShares ?? false
    let oldExcerpt = oldFigure.map { excerpt($0, comparison.old, isOfShares: isOfShares) }
    let newExcerpt = newFigure.map { excerpt($0, comparison.new, isOfShares: isOfShares) }
    let isDateline = newFigure.map { comparison.new.isDateline(sentence: $0.sentence) } ?? false
    let subjects = [newFigure?.subject, oldFigure?.subject].compactMap { $0 }
    return Change(
      id: "", matter: matter, subject: subjects.first { !$0.isEmpty } ?? "",
      section: newExcerpt?.section ?? oldExcerpt?.section ?? [], old: oldExcerpt,
      // The day from which an edition holds, beneath its title, is its own and was not put off.
      new: newExcerpt, delta: difference?.delta,
      direction: isDateline ? nil : difference?.direction,
      because: Change.Because(
        rule: rule, oldCue: oldFigure?.cueWords, newCue: newFigure?.cueWords),
      significance: isDateline
        ? 0.1 : FigureSignificance.of(matter, old: oldFigure, new: newFigure, difference),
      needsConfirmation: isDoubtful && !isDateline)
  }
}

extension FigureTelling {
  private func excerpt(_ figure: Figure, _ view: EditionView, isOfShares: Bool) -> Excerpt {
    view.excerpt(
      sentence: figure.sentence, focus: Self.words(of: figure, view, isOfShares: isOfShares),
      figure: figure)
  }

  /// The words that a reader needs to see the change.
  static func words(of figure: Figure, _ view: EditionView, isOfShares: Bool) -> Range<Int> {
    isOfShares ? AmountShare(of: figure, in: view)?.words ?? figure.folded : view.focus(of: figure)
  }
}

extension Figure {
  /// The rule that read the figure, as evidence.
  fileprivate var cueWords: String? { rule.isEmpty ? nil : rule }

  /// Whether it is how much there may or must be.
  fileprivate var limits: Bool {
    switch bound {
    case .atMost, .atLeast, .lessThan, .moreThan, .upTo: true
    case .exactly, .about, .around: false
    }
  }
}

/// How much a reader will care about a figure's change, 0 to 1.
enum FigureSignificance {
  static func of(
    _ matter: Change.Matter, old: Figure?, new: Figure?, _ difference: FigureDifference?
  ) -> Double {
    guard let figure = new ?? old, case .figure(let kind) = matter else { return 0.05 }
    var weight =
      switch FigureMeasure(figure) {
      case .money, .ratio, .percentPoint: 0.62
      case .age: 0.66
      case .duration, .recurrence: 0.58
      case .date: 0.5
      case .count, .number, .dimension, .temperature, .time: 0.5
      case .ordinal: 0.35
      }
    // A deadline that was over in either edition went neither way.
    let isOver = kind == .changed && figure.kind == .date && difference?.direction == nil
    if !isOver, figure.role == .deadline || old?.role == .deadline { weight += 0.2 }
    switch figure.role ?? MeasureRoles.named(by: figure.subject) {
    case .target: weight += 0.15
    // How things stand goes on by itself; nobody decided it.
    case .baseline: weight -= 0.1
    default:
      // A limit was laid down by somebody; what was measured was not.
      if figure.kind != .date, kind == .changed, figure.limits || old?.limits ?? false {
        weight += 0.05
      }
    }
    if let relative = difference?.delta?.relative { weight += min(0.15, abs(relative) * 0.15) }
    // 1.6～2.0兆円 → 3兆円: how far cannot be said, but it went up.
    if kind == .changed, difference?.delta == nil, difference?.direction != nil { weight += 0.1 }
    if let days = difference?.delta?.days { weight += min(0.1, Double(abs(days)) / 7300) }
    switch kind {
    case .changed: break
    case .requalified: weight -= 0.08
    case .added, .removed: weight -= 0.12
    case .moved: weight = 0.15
    }
    return min(1, max(0, weight))
  }
}
