internal import Lexicon
internal import PolicyModel

/// Finds an end in one sentence that lies before the start of the same thing in another, for C02.
///
/// Fires: 応募の締切は5月29日です beside 応募の受付は6月1日に開始します. Does not: things with several starts or ends under one
/// heading (first and second round), dates without a year of their own or the section's.
struct OrderApart {
  let edition: CheckedEdition

  private struct Key: Hashable {
    let section: Int
    let thing: SubjectKey
  }

  func findings() -> [Finding] {
    guard !edition.isEnglish else { return [] }
    var starts: [Key: [Figure]] = [:]
    var ends: [Key: [Figure]] = [:]
    for index in edition.shelves.dates {
      let role = edition.figures[index].role
      guard
        role == nil && edition.figures[index].bound == .exactly || role == .start
          || role == .deadline,
        !edition.figures[index].isInName, !edition.figures[index].subject.isEmpty,
        !edition.isPast(edition.figures[index].sentence)
      else { continue }
      let figure = edition.figures[index]
      let isEnd = edition.isEnd(figure)
      guard isEnd || figure.role == .start, edition.names(figure),
        let thing = Self.thing(figure.subject)
      else { continue }
      let key = Key(section: edition.section(ofSentence: figure.sentence), thing: thing)
      if isEnd {
        ends[key, default: []].append(figure)
      } else {
        starts[key, default: []].append(figure)
      }
    }
    return starts.compactMap { key, own -> Finding? in
      guard own.count == 1, let end = ends[key], end.count == 1, own[0].sentence != end[0].sentence,
        let first = day(own[0]), let last = day(end[0]), last.upperBound < first.lowerBound
      else { return nil }
      return edition.finding(
        ImpossibleOrderCheck.id, .high,
        at: [own[0], end[0]].sorted { $0.span < $1.span }.map { edition.excerpt($0) },
        facts: [
          .init("start", "\(first.lowerBound.date)"), .init("end", "\(last.upperBound.date)"),
        ], arithmetic: "\(last.upperBound.date) < \(first.lowerBound.date)")
    }.sorted { ($0.places.first?.span.start ?? 0) < ($1.places.first?.span.start ?? 0) }
  }

  private func day(_ figure: Figure) -> ClosedRange<DayNumber>? {
    guard case .date(let date) = figure.value, date.precision == .day, date.year != nil else {
      return nil
    }
    return date.days()
  }

  /// 応募の締切 and 応募の受付 are of 応募.
  private static func thing(_ subject: String) -> SubjectKey? {
    let ending = StretchWords.edges.first { subject.endsInBytes(of: $0) }
    var name = ending.map { subject.dropLast($0.count) } ?? subject[...]
    if name.hasSuffix("の") { name.removeLast() }
    return name.utf8.count >= 6 && name.utf8.count <= 45 ? SubjectKey(String(name)) : nil
  }
}
