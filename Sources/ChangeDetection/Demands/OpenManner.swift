internal import Lexicon
internal import PolicyModel

/// How something is done, turned round: "held ⟦in public⟧" → "held ⟦in private⟧"; and what nobody can take
/// further, which one may now: "The ruling ⟦is final⟧" → "The ruling ⟦may be appealed⟧".
enum OpenManner {
  /// What turned: the manner alone, or other words beside it.
  enum Turn { case whole, part }

  static func turn(_ a: [String], _ b: [String]) -> Turn? {
    guard a.count >= 3, b.count >= 3,
      ![a, b].contains(where: { words in
        words.contains { EnglishModals.negations.contains($0) || EnglishModals.voids.contains($0) }
      })
    else { return nil }
    let shared = zip(a, b).prefix { $0 == $1 }.count
    guard shared >= 2 else { return nil }
    for (open, closed) in OpenManners.pairs {
      for (x, y) in [(open, closed), (closed, open)] {
        // "in ⟦public⟧", "in ⟦private⟧": the first word may be one that both have.
        for start in [shared, shared - 1] {
          guard let m = ending(x, a, from: start), let n = ending(y, b, from: start) else {
            continue
          }
          return a[m...].elementsEqual(b[n...]) ? .whole : .part
        }
      }
    }
    return nil
  }

  /// Where such words end that begin at a place.
  private static func ending(_ phrases: [[String]], _ words: [String], from start: Int) -> Int? {
    guard let phrase = phrases.first(where: { words[start...].starts(with: $0) }),
      case let end = start + phrase.count,
      end == words.count || OpenManners.followers.contains(words[end])
    else { return nil }
    return end
  }

  /// Whether what was final may be taken further, or the other way.
  static func frees(_ a: [String], _ b: [String]) -> Bool { opens(a, b) || opens(b, a) }

  private static func opens(_ closed: [String], _ open: [String]) -> Bool {
    guard let place = closed.firstIndex(of: OpenManners.final), place >= 2,
      closed[(place + 1)...].allSatisfy(OpenManners.binding.contains),
      case let name = closed[..<place].reversed().drop(while: OpenManners.beings.contains),
      name.count < place, !name.isEmpty, case let subject = Array(name.reversed()),
      open.starts(with: subject), open.count > subject.count + 2,
      TwinEnglish.leaves.contains(open[subject.count]),
      !open.contains(where: { DenialWords.english.contains($0) })
    else { return false }
    let rest = open[(subject.count + 1)...]
    return OpenManners.appeals.contains { rest.starts(with: $0) }
  }
}
