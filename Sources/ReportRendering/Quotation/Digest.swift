internal import PolicyModel

/// A report's changes sorted out for people: by type, and the most telling ones in front.
struct Digest {
  /// Those whose dates were merely brought up to date stand at the end.
  var figures: [Change] = []
  /// Where they begin; the end where there are few.
  var firstDateStep = 0
  var demands: [Change] = []
  /// Demands in other words, of which no step was read: told by their names and places alone.
  var reworded: [Change] = []
  /// How many the list of demands is headed by: those that only were reworded where there are no others.
  var demandCount: Int { demands.isEmpty ? reworded.count : demands.count }
  var structures: [Change] = []
  var wordings: [Change] = []
  var notations: [Change] = []
  /// Changes of figures that a demand's change tells along, by its id.
  var parts: [String: [Change]] = [:]
  /// The most significant changes of substance, at most `topCount`; no figure beside its demand,
  /// and no heading beside what changed in it.
  var top: [Change] = []
  /// What the sections among them say that came or went, by the change's id.
  var leads: [String: Excerpt] = [:]
  /// The weightiest change in those sections, by the change's id.
  private var contents: [String: Change] = [:]
  /// What else changed in the sentences of some of them, by the change's id.
  private var edits: [String: Change] = [:]
  private let passages: MarkedPassages
  /// Terms that the new edition calls otherwise.
  let terms: RenamedTerms
  /// The headings that lead to the sections of changes, by their lines.
  private var oldPaths: [Int: [String]] = [:]
  private var newPaths: [Int: [String]] = [:]
  /// Lines of the concordance that say something: sections that did not merely stay.
  var sections: [ChangeReport.SectionCorrespondence] = []

  init(_ report: ChangeReport, topCount: Int = 8) {
    passages = MarkedPassages(report.passages)
    terms = RenamedTerms(report)
    for change in report.changes {
      switch change.matter {
      case .figure: figures.append(change)
      case .demand(let kinds):
        if kinds == [.restated] { reworded.append(change) } else { demands.append(change) }
      case .structure: structures.append(change)
      case .wording: wordings.append(change)
      case .notation: notations.append(change)
      }
    }
    let substance = figures + demands + structures.filter { !isToldByItsWords($0) } + wordings
    for figure in figures {
      if let demand = figure.partOf { parts[demand, default: []].append(figure) }
    }
    let main = MainChanges(
      of: substance, parts: parts, passages: report.passages, count: topCount)
    (top, leads, contents, edits) = (main.top, main.leads, main.contents, main.edits)
    arrangeFigures()
    sections = report.sections.filter { $0.label != nil }
    for change in structures where change.isOfSections {
      if let old = change.old { oldPaths[old.line] = old.section }
      if let new = change.new { newPaths[new.line] = new.section }
    }
  }

  /// A section as a row names it: with the one around it, where it has no more than a number.
  func title(_ place: ChangeReport.SectionPlace, isOld: Bool, _ phrasing: Phrasing) -> String {
    let title = phrasing.title(place)
    let path = (isOld ? oldPaths : newPaths)[place.line] ?? []
    guard ShortName.isBareNumber(title), let around = path.dropLast().last else { return title }
    return around + " " + title
  }

  /// Puts years that rolled on behind everything else, and rows of one table that came or went
  /// behind one another.
  private mutating func arrangeFigures() {
    let steps = figures.filter(\.isDateStep)
    let rest = steps.count < Self.fewSteps ? figures : figures.filter { !$0.isDateStep }
    var arranged: [Change] = []
    var start = 0
    while start < rest.count {
      var end = start + 1
      while end < rest.count, rest[start].isLonely, rest[end].isLonely,
        rest[end].significance == rest[start].significance
      { end += 1 }
      let run = rest[start..<end]
      arranged += run.filter { $0.old != nil || !$0.isLonely }
      arranged += run.filter { $0.old == nil && $0.isLonely }
      start = end
    }
    arranged = Self.gathered(arranged)
    firstDateStep = arranged.count
    figures = steps.count < Self.fewSteps ? arranged : arranged + steps
  }

  /// Figures with those that came or went with one of them, in its line, right behind it.
  private static func gathered(_ figures: [Change]) -> [Change] {
    var others: [LonelyLine: [Change]] = [:]
    for figure in figures { LonelyLine(figure).map { others[$0, default: []].append(figure) } }
    return figures.flatMap { figure -> [Change] in
      guard let line = LonelyLine(figure) else { return [figure] }
      return others.removeValue(forKey: line) ?? []
    }
  }

  /// Whether two figures came or went in one line, in the same way: what is said of both is said once.
  func comeTogether(_ figure: Change, _ other: Change) -> Bool {
    guard let line = LonelyLine(figure) else { return false }
    return line == LonelyLine(other) && figure.needsConfirmation == other.needsConfirmation
      && figure.occurrences == other.occurrences
  }

  /// Where a figure came or went.
  private struct LonelyLine: Hashable {
    var line: Int
    var isOld: Bool
    var section: [String]

    init?(_ figure: Change) {
      guard figure.isLonely, let side = figure.new ?? figure.old else { return nil }
      line = side.line
      isOld = figure.new == nil
      section = side.section
    }
  }

  /// Fewer dates are told among the other figures.
  private static let fewSteps = 4

  /// Whether a heading was renamed by the very change that a demand or a figure in it tells.
  private func isToldByItsWords(_ change: Change) -> Bool {
    guard case .structure(.renamed, _) = change.matter, let old = change.old, let new = change.new
    else { return false }
    return (demands + figures).contains { $0.old?.line == old.line && $0.new?.line == new.line }
  }

  /// The figures that a demand's change is about: its old and its new deadline or amount.
  func amounts(of change: Change) -> [Change] {
    parts[change.id, default: []].filter { $0.old != nil && $0.new != nil }
  }

  /// How far a demand's deadlines and amounts went, else its direction, each in its parts.
  func movements(of change: Change, _ phrasing: Phrasing) -> [[String]] {
    let amounts = amounts(of: change).map { phrasing.movements($0) }.filter { !$0.isEmpty }
    return (amounts.isEmpty ? [phrasing.movements(change)] : amounts).filter { !$0.isEmpty }
  }

  /// The same as one phrase; empty where nothing is known.
  func movement(of change: Change, _ phrasing: Phrasing) -> String {
    movements(of: change, phrasing).map { phrasing.list($0) }
      .joined(separator: phrasing["amounts"])
  }

  /// The change as it is told: a section that came or went with what it says, not with its
  /// heading once more.
  func told(_ change: Change) -> Change {
    guard let lead = leads[change.id] else { return change }
    var told = change
    if told.old == nil { told.new = lead } else { told.old = lead }
    return told
  }

  /// What a section without a caption is about, by what it says; nil for any other change.
  func matter(of change: Change, _ phrasing: Phrasing) -> String? {
    guard change.isLonelySection, ShortName.isUncaptioned(change.section.last ?? "") else {
      return nil
    }
    return contents[change.id].map { phrasing.subject(of: $0) }
      ?? leads[change.id].map { Nameless.sentence($0.text) }
  }

  /// The sentence of a change with everything in it that differs; nil where it is not at hand.
  func marked(_ change: Change) -> MarkedSentence? { MarkedSentence(of: change, in: passages) }

  /// What is quoted for a change: its sentence with all that differs in it where more does than
  /// what is told of it.
  func quoted(_ change: Change) -> Change { edits[change.id] ?? deciding(change) }

  /// What decided a change: a demand's figure where nothing else did.
  func deciding(_ change: Change) -> Change {
    guard case .demand = change.matter, let amount = amounts(of: change).first,
      change.old?.demand?.strength == change.new?.demand?.strength
    else { return told(change) }
    return amount
  }
}

extension Change {
  /// A figure that only one edition has.
  fileprivate var isLonely: Bool { (old == nil) != (new == nil) }

  /// A year or a date that went on, no deadline and no beginning of anything.
  fileprivate var isDateStep: Bool {
    guard matter == .figure(.changed), direction == nil, !needsConfirmation,
      let old = old?.figure, let new = new?.figure, old.kind == .date, new.kind == .date
    else { return false }
    return [.none, .asOf, .baseline].contains(new.role)
  }

  /// A section or paragraph with the same words in both editions.
  var isMovedWhole: Bool {
    guard case .structure = matter else { return false }
    return old?.text == new?.text
  }

  /// A figure that stands by itself, as in the cell of a table: its words tell no more than it.
  var isBare: Bool {
    guard case .figure(let kind) = matter, kind == .changed || kind == .requalified,
      let side = new ?? old
    else { return false }
    let (before, _, after) = side.parts
    return before.isEmpty && after.isEmpty
  }

  /// Whether it tells of a section that only one edition has.
  var isLonelySection: Bool {
    guard case .structure(let kind, .section) = matter else { return false }
    return kind == .added || kind == .removed
  }

  /// Whether it tells of a sentence for itself.
  var isOfWording: Bool {
    if case .wording = matter { true } else { false }
  }

  /// Whether it tells of headings, which name it and are quoted by its values.
  var isOfSections: Bool {
    if case .structure(_, .section) = matter { true } else { false }
  }

  /// The headings that it stands under; a section's own heading names the change already.
  var place: [String] { isOfSections ? section.dropLast() : section }

  /// The sides that are shown beside one another: of a demand those that hold one, since the
  /// other side may only tell where it stood.
  var shownSides: (old: Excerpt?, new: Excerpt?) {
    guard case .demand = matter else { return (old, new) }
    return (
      old.flatMap { $0.demand == nil ? nil : $0 }, new.flatMap { $0.demand == nil ? nil : $0 }
    )
  }
}

extension ChangeReport.SectionCorrespondence {
  /// What happened to the section, as a row of the phrasing; nil where it merely stayed.
  var label: String? {
    guard kind == .matched, let old = old.first, let new = new.first else {
      return kind == .matched ? nil : "correspondence." + kind.rawValue
    }
    if old.heading != new.heading { return "correspondence.renamed" }
    return old.number == new.number ? nil : "correspondence.renumbered"
  }
}

extension Passage {
  /// Whether its words changed, as against standing unchanged or in another notation.
  var isOfSubstance: Bool {
    switch kind {
    case .unchanged, .notation: false
    case .edited, .added, .removed, .moved, .replaced: true
    }
  }

  /// The section that it is read in: the new one, the old one for what is gone.
  var section: [String] { new?.section ?? old?.section ?? [] }
}

extension ChangeReport {
  /// The heading above everything that stands under headings, where there is one.
  var commonHeading: String? {
    var common: String?
    var isDeep = false
    for passage in passages {
      for side in [passage.old, passage.new] {
        guard let section = side?.section, let first = section.first else { continue }
        if common == nil { common = first }
        if first != common { return nil }
        isDeep = isDeep || section.count > 1
      }
    }
    return isDeep ? common : nil
  }
}

extension ChangeReport.Tally {
  /// Types and their counts in the order in which they are shown.
  var byType: [(type: String, counts: [ChangeReport.Count])] {
    ["figure", "demand", "structure", "wording", "notation"].compactMap { type in
      let own = counts.filter { $0.type == type && $0.count > 0 }
      return own.isEmpty ? nil : (type, own)
    }
  }
}

extension Passage.Side {
  /// What stands before the words and is no part of them: a list marker, a heading's number.
  var lead: String {
    switch blockKind {
    case .listItem(_, let marker) where BulletSign.isTyped(marker):
      return BulletSign.shown(isJapanese: text.unicodeScalars.contains { $0.value >= 0x3041 })
    case .listItem(_, let marker), .note(let marker): return marker.isEmpty ? "" : marker + " "
    case .heading:
      let words = text
      guard let title = section.last, title.utf8.count > words.utf8.count, !words.isEmpty,
        title.utf8.reversed().starts(with: words.utf8.reversed())
      else { return "" }
      return String(decoding: title.utf8.prefix(title.utf8.count - words.utf8.count), as: UTF8.self)
    default: return ""
    }
  }
}

/// How bullets are shown that were typed as signs of a keyboard.
enum BulletSign {
  /// Whether it would read as the sign of what is gone or new.
  static func isTyped(_ marker: String) -> Bool { ["-", "*", "+"].contains(marker) }

  static func shown(isJapanese: Bool) -> String { isJapanese ? "・" : "• " }
}
