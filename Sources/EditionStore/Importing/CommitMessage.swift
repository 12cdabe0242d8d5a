internal import PolicyModel

/// What the commit of an edition says.
struct CommitMessage {
  let text: String
  /// Noon, in Greenwich, of the first day of publication, moved to what git can hold.
  let clampedSeconds: Int
  let isClamped: Bool

  init(_ edition: StoredEdition, summary: String?) {
    let day = edition.published.date.days()?.lowerBound.value ?? 0
    let seconds = day * 86_400 + 43_200
    clampedSeconds = min(max(seconds, 0), 0xFFFF_FFFF)
    isClamped = clampedSeconds != seconds
    let kind =
      switch edition.kind {
      case .first, .edition: ""
      case .correction: " (correction)"
      case .reextraction: " (re-extraction)"
      case .restored: " (restored)"
      }
    var words = "\(edition.series): \(edition.label)\(kind)\n\n"
    if let title = edition.title.map(Trailers.singleLine), !title.isEmpty {
      words += title + "\n\n"
    }
    if let summary { words += Self.paragraphs(of: summary) }
    text = words + Self.trailers(of: edition).text
  }

  static func trailers(of edition: StoredEdition) -> Trailers {
    var trailers = Trailers()
    trailers.append("Series", edition.series)
    trailers.append("Edition", edition.label)
    trailers.append("Published", edition.published.date.description)
    trailers.append("Effective", edition.effective?.description)
    trailers.append("Recorded", edition.recorded.description)
    trailers.append("Language", edition.language.rawValue)
    trailers.append("Source-URL", edition.source.address)
    trailers.append("Source-SHA256", edition.source.sha256)
    trailers.append("Extractor", "\(edition.extractor.name) \(edition.extractor.version)")
    trailers.append("Kind", edition.kind.rawValue)
    let day = edition.published.date.days()?.lowerBound.value ?? 0
    if !(0...0xFFFF_FFFF).contains(day * 86_400 + 43_200) {
      trailers.append("Date-Clamped", edition.published.date.description)
    }
    return trailers
  }

  /// Each line cleaned of controls, and no more than one empty line between them.
  private static func paragraphs(of summary: String) -> String {
    var text = ""
    var wasEmpty = true
    for line in summary.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let clean = Trailers.singleLine(String(Substring(line)))
      if clean.isEmpty && wasEmpty { continue }
      text += clean + "\n"
      wasEmpty = clean.isEmpty
    }
    return text.isEmpty ? "" : wasEmpty ? text : text + "\n"
  }
}
