/// The automatic numbers of a Word document: what stands before a paragraph without being typed.
final class WordNumbering: XMLListener {
  /// The list and level that a paragraph is numbered by.
  struct Reference: Hashable {
    var list: String
    var level: Int
  }

  struct Level {
    var start = 1
    var format = "decimal"
    /// The number with its surroundings: `第%1条`, `(%2)`, `%1.%2`.
    var text = ""
  }

  private var definitions: [String: [Int: Level]] = [:]
  /// Which definition a list follows, and where it starts anew.
  private var lists: [String: (definition: String, starts: [Int: Int])] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var startedLists: Set<Reference> = []

  private var definition: String?
  private var list: String?
  private var level: Int?

  func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "abstractNum": definition = attributes["abstractNumId"]
    case "num":
      list = attributes["numId"]
      if let list { lists[list] = ("", [:]) }
    case "abstractNumId": if let list { lists[list]?.definition = attributes.val ?? "" }
    case "lvl", "lvlOverride":
      level = attributes["ilvl"].flatMap { Int($0) }
      if name == "lvl", let definition, let level { definitions[definition]?[level] = Level() }
    case "startOverride":
      if let list, let level { lists[list]?.starts[level] = attributes.val.flatMap { Int($0) } }
    case "start": change { $0.start = attributes.val.flatMap { Int($0) } ?? 1 }
    case "numFmt": change { $0.format = attributes.val ?? "decimal" }
    case "lvlText": change { $0.text = attributes.val ?? "" }
    default: break
    }
    if name == "abstractNum", let definition { definitions[definition] = [:] }
  }

  private func change(_ edit: (inout Level) -> Void) {
    guard let definition, let level, var changed = definitions[definition]?[level] else { return }
    edit(&changed)
    definitions[definition]?[level] = changed
  }

  func close(_ name: String) {
    switch name {
    case "abstractNum": definition = nil
    case "num": list = nil
    default: break
    }
  }

  func words(_ words: UnsafeBufferPointer<UInt8>) {}

  /// The words before the next paragraph of a list; nil for a list that is not numbered.
  func label(for reference: Reference) -> (words: String, isBullet: Bool)? {
    guard reference.list != "0", let list = lists[reference.list],
      let levels = definitions[list.definition], let level = levels[reference.level]
    else { return nil }
    if level.format == "bullet" { return ("・", true) }
    if level.format == "none" { return level.text.isEmpty ? nil : (level.text, false) }
    var counts = counters[list.definition] ?? [:]
    if let start = list.starts[reference.level], startedLists.insert(reference).inserted {
      counts[reference.level] = start
    } else {
      counts[reference.level] = (counts[reference.level] ?? level.start - 1) &+ 1
    }
    for deeper in counts.keys where deeper > reference.level { counts[deeper] = nil }
    counters[list.definition] = counts
    var words = ""
    var rest = level.text[...]
    while let sign = rest.first {
      rest.removeFirst()
      guard sign == "%", let digit = rest.first?.wholeNumberValue, digit > 0 else {
        words.append(sign)
        continue
      }
      rest.removeFirst()
      let other = levels[digit - 1] ?? Level()
      words += WordNumber.spelled(counts[digit - 1] ?? other.start, as: other.format)
    }
    return words.isEmpty ? nil : (words, false)
  }
}
