internal import Lexicon
internal import PolicyModel

/// Finds an office that is filled in two ways, for C25.
///
/// Fires: 委員長は、委員の互選により定める beside 委員長は、市長が指名する; the chair is elected by the members beside the chair is
/// appointed by the director. Does not: another office (副委員長), substitutes, the first holder, an
/// election that an appointment confirms.
struct FilledOffices {
  let edition: CheckedEdition

  private struct Rule {
    let way: AppointmentWords.Way
    let sentence: Int
    let words: String
  }

  func findings() -> [Finding] {
    var rules: [String: [Rule]] = [:]
    for sentence in edition.sentences(with: .appointment) {
      let words = edition.words(ofSentence: sentence)
      guard words.range.count <= 210,
        !words.containsAny(
          of: edition.isEnglish ? AppointmentWords.englishOthers : AppointmentWords.others),
        !edition.isInQuotation(words.range.lowerBound), let found = rule(words)
      else { continue }
      rules[found.office, default: []].append(
        Rule(
          way: found.way, sentence: sentence,
          words: words.string(words.range.lowerBound..<edition.endOfWords(in: words))))
    }
    return rules.values.compactMap { own -> Finding? in
      guard own.count == 2, own[0].way != own[1].way, own[0].sentence != own[1].sentence else {
        return nil
      }
      return edition.finding(
        PolarityConflictCheck.id, .medium, at: own.map { edition.excerpt(sentence: $0.sentence) },
        facts: [.init("one", own[0].words), .init("other", own[1].words)])
    }.sorted { ($0.places.first?.span.start ?? 0) < ($1.places.first?.span.start ?? 0) }
  }

  private func rule(_ words: FoldedWords) -> (office: String, way: AppointmentWords.Way)? {
    let rows = edition.isEnglish ? AppointmentWords.english : AppointmentWords.japanese
    let found = rows.compactMap { row in words.first(row.word).map { ($0, row.way) } }
    guard Set(found.map(\.1)).count == 1, let (place, way) = found.first else { return nil }
    if edition.isEnglish {
      let office = words.string(words.range.lowerBound..<place.lowerBound).lowercased()
      return office.split(separator: " ").count <= 5 ? (office, way) : nil
    }
    guard let mark = words.first("は", before: place.lowerBound) else { return nil }
    let office = words.string(words.range.lowerBound..<mark.lowerBound)
    guard office.utf8.count <= 36,
      AppointmentWords.offices.contains(where: { office.hasSuffix($0) })
    else { return nil }
    return (office, way)
  }
}
