/// The common verbs of a language: how they are written, and whether they name deeds.
package struct Conjugations: Sendable {
  package struct Entry: Hashable, Sendable {
    package var base: String
    /// As often a noun: a *record*.
    package var isNoun: Bool
    /// Tells what somebody does, and not what befalls or is so.
    package var isDeed: Bool
  }

  private var entries: [Substring: Entry] = [:]
  private var pasts: Set<Substring> = []
  private var participles: [Substring: Substring] = [:]

  /// - Parameter text: bases between spaces; behind them `*`, `~` and `=past/participle`.
  package init(_ text: String) {
    for cell in text.split(whereSeparator: \.isWhitespace) {
      let parts = cell.split(separator: "=")
      guard let head = parts.first else { continue }
      let base = head.prefix { $0 != "*" && $0 != "~" }
      let marks = head.dropFirst(base.count)
      entries[base] = Entry(
        base: String(base), isNoun: marks.contains("*"), isDeed: !marks.contains("~"))
      guard parts.count == 2 else { continue }
      let forms = parts[1].split(separator: "/")
      if let past = forms.first, past != base { pasts.insert(past) }
      if let participle = forms.last { participles[participle] = base }
    }
  }

  /// The verb that a base form belongs to: *keep*.
  package func base(_ word: String) -> Entry? { entries[Substring(word)] }

  /// The verb of a third person: *keeps*, *publishes*, *carries*.
  package func thirdPerson(_ word: String) -> Entry? {
    guard word.hasSuffix("s"), word.utf8.count > 2 else { return nil }
    if let entry = entries[word.dropLast()] { return entry }
    guard word.hasSuffix("es") else { return nil }
    if let entry = entries[word.dropLast(2)] { return entry }
    return word.hasSuffix("ies") ? entries[Substring(word.dropLast(3) + "y")] : nil
  }

  /// The verb of a participle: *kept*, *planned*, *carried*.
  package func participle(_ word: String) -> Entry? {
    if let base = participles[Substring(word)] { return entries[base] }
    guard word.hasSuffix("ed"), word.utf8.count > 3 else { return nil }
    if let entry = entries[word.dropLast()] ?? entries[word.dropLast(2)] { return entry }
    if word.hasSuffix("ied") { return entries[Substring(word.dropLast(3) + "y")] }
    let stem = word.dropLast(2)
    let last = stem.suffix(2)
    return last.first == last.last ? entries[stem.dropLast()] : nil
  }

  /// The verb of a gerund: *keeping*, *planning*, *saving*.
  package func gerund(_ word: String) -> Entry? {
    guard word.hasSuffix("ing"), word.utf8.count > 4 else { return nil }
    let stem = word.dropLast(3)
    if let entry = entries[stem] ?? entries[Substring(stem + "e")] { return entry }
    let last = stem.suffix(2)
    return last.first == last.last ? entries[stem.dropLast()] : nil
  }

  /// Whether a word is an irregular past and nothing else: *took*, but not *kept*.
  package func isPast(_ word: String) -> Bool {
    pasts.contains(Substring(word)) && participles[Substring(word)] == nil
  }
}
