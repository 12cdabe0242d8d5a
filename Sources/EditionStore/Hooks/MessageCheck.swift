internal import PolicyModel

/// Something about the trailers of a commit message that a store could not read.
public enum MessageProblem: Hashable, Sendable {
  case missing(trailer: String)
  case repeated(trailer: String)
  /// The value is not what the trailer is for.
  case malformed(trailer: String, value: String)
}

extension EditionStore {
  /// Looks at the trailers of a message that says it records an edition.
  ///
  /// A message without the trailers `Series` and `Edition` is about something else and has no
  /// problems. Lines that begin with `comment` are git's.
  public static func problems(
    inMessage message: String, comment: String = "#"
  ) -> [MessageProblem] {
    let kept = message.split(separator: "\n", omittingEmptySubsequences: false).filter {
      comment.isEmpty || !$0.hasPrefix(comment)
    }.joined(separator: "\n")
    let trailers = Trailers(message: kept)
    guard trailers["Series"] != nil || trailers["Edition"] != nil else { return [] }
    var problems: [MessageProblem] = []
    for key in ["Series", "Edition", "Published", "Recorded", "Source-SHA256", "Kind"]
    where trailers[key] == nil {
      problems.append(.missing(trailer: key))
    }
    for key in trailers.repeatedKeys where known.contains(key) {
      problems.append(.repeated(trailer: key))
    }
    for (key, value) in trailers.lines where !isWellFormed(value, for: key) {
      problems.append(.malformed(trailer: key, value: value))
    }
    return problems
  }

  private static let known: Set<String> = [
    "Series", "Edition", "Published", "Effective", "Recorded", "Language", "Source-URL",
    "Source-SHA256", "Extractor", "Kind", "Date-Clamped",
  ]

  private static func isWellFormed(_ value: String, for key: String) -> Bool {
    switch key {
    case "Series", "Edition": StoreKey(cleaning: value)?.text == value
    case "Published", "Effective", "Date-Clamped": CalendarDate(stored: value) != nil
    case "Recorded": Moment(value) != nil
    case "Source-SHA256":
      value.utf8.count == 64
        && value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    case "Kind": StoredEdition.Kind(rawValue: value) != nil
    case "Language": !value.isEmpty && value.utf8.count <= 35
    default: true
    }
  }
}
