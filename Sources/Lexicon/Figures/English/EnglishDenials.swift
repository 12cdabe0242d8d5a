/// Who is denied by being nobody: *no household will pay more than*.
package enum EnglishDenials {
  /// Whether words, the last one first, are a subject that denies and its verb alone.
  package static func denies(_ words: [String]) -> Bool {
    guard let modal = words.firstIndex(where: { modals.contains($0) }), modal >= 1 else {
      return false
    }
    var verb = words[..<modal]
    if let last = verb.first, measuring.contains(last) { verb = verb.dropFirst() }
    verb = verb.filter { $0 != "be" && $0 != "have" && $0 != "ever" }[...]
    let subject = words[(modal + 1)...]
    guard verb.count == 1, let none = subject.lastIndex(where: { nobody.contains($0) }),
      !subject[...none].contains(where: { narrowing.contains($0) })
    else { return false }
    return true
  }

  private static let modals: Set = ["will", "shall", "may", "must", "can", "should", "would"]
  /// Between the verb and how long or how far: *park ⟦for⟧ more than*.
  private static let measuring: Set = ["for", "by"]
  private static let nobody: Set = ["no", "nobody", "no-one", "none"]
  /// Words that tell of whom nobody is meant: *no worker ⟦who⟧ earns*.
  private static let narrowing: Set = [
    "who", "that", "which", "with", "without", "if", "when", "where", "unless", "but", "and",
    "so", "because", "later", "more", "less", "fewer", "matter",
  ]
}
