internal import Lexicon
internal import PolicyModel

/// One thing that nothing is to happen to both times, whatever is undertaken of it: "⟦No cyclist⟧ will be
/// killed", "We will work towards a city in which ⟦no cyclist⟧ is killed".
enum SameVoid {
  static func holds(_ old: [Int], _ new: [Int], _ comparison: Comparison) -> Bool {
    guard comparison.new.document.language == .english, old.count == 1, new.count == 1 else {
      return false
    }
    return holds(words(comparison.old, old[0]), words(comparison.new, new[0]))
  }

  /// What is only worked for in one of them: "we will work towards a city in which".
  static func step(_ old: Int, _ new: Int, _ comparison: Comparison) -> Change.DemandChange? {
    func aims(_ view: EditionView, _ sentence: Int) -> Bool {
      let words = " " + words(view, sentence).lowercased()
      return EnglishModals.aims.contains { words.contains(" " + $0 + " ") }
    }
    let (a, b) = (aims(comparison.old, old), aims(comparison.new, new))
    return a == b ? nil : b ? .softened : .strengthened
  }

  private static func words(_ view: EditionView, _ sentence: Int) -> String {
    view.words(view.document.sentences[sentence].folded)
  }

  static func holds(_ old: String, _ new: String) -> Bool {
    guard max(old.utf8.count, new.utf8.count) <= 600, let a = Void(old), let b = Void(new),
      a.name == b.name
    else { return false }
    return a.said.contains { word in b.said.contains { $0.hasPrefix(word) || word.hasPrefix($0) } }
  }

  /// The one denial of a sentence, which a noun follows.
  private struct Void {
    var name: String
    /// The first letters of the words behind it that are no small ones.
    var said: [String]

    init?(_ sentence: String) {
      let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }
        .map(String.init)
      guard
        case let places = words.indices.filter({ EnglishModals.voids.contains(words[$0]) }),
        places.count == 1, let place = places.first, place + 2 < words.count,
        !words.indices.contains(where: {
          $0 != place
            && (EnglishModals.negations.contains(words[$0]) || words[$0] == "without")
        }), !ScaleContext.limits.contains(words[place + 1])
      else { return nil }
      name = words[place] == "no" ? words[place + 1] : words[place]
      said = words[(place + 2)...].filter {
        $0.utf8.count >= 4 && EnglishModals.strengths[$0] == nil
      }
      .map { String($0.prefix(5)) }
      guard !said.isEmpty else { return nil }
    }
  }
}
