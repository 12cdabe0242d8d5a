internal import Lexicon

/// One ban of one doer in other words: "Agents will no longer be allowed to charge fees", "Agents
/// will be barred from charging fees", "Agents must not charge fees".
enum BarTwin {
  static func holds(_ a: [String], _ b: [String]) -> Bool {
    guard a.count <= 40, b.count <= 40, let x = Bar(a), let y = Bar(b) else { return false }
    // Of two modals other rules tell how firm they are.
    return (x.isNamed || y.isNamed) && x.doers == y.doers && x.rest == y.rest
      && areOne(x.deed, y.deed)
  }

  private static func areOne(_ a: String, _ b: String) -> Bool {
    a == b || GerundTwin.isGerund(a, of: b) || GerundTwin.isGerund(b, of: a)
  }

  /// Who may not do what.
  private struct Bar {
    let doers: [String]
    let deed: String
    let rest: [String]
    /// "be barred", "not be allowed", rather than "must not"
    let isNamed: Bool

    init?(_ words: [String]) {
      let parted = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
      guard
        let first = parted.firstIndex(where: {
          VoiceWords.modals[$0] != nil || VoiceWords.beings.contains($0)
        }), first >= 1, first <= 12
      else { return nil }
      var place = first
      var (isDenied, isBeing) = (false, false)
      while place < parted.count {
        if VoiceWords.denials.contains(parted[place]) {
          isDenied = true
        } else if parted[place...].starts(with: VoiceWords.longer) {
          isDenied = true
          place += 1
        } else if VoiceWords.beings.contains(parted[place]) || parted[place] == VoiceWords.be {
          isBeing = true
        } else if place > first {
          break
        }
        place += 1
      }
      guard place + 1 < parted.count else { return nil }
      if isBeing {
        // "should not be allowed", "may be barred": no ban yet.
        if VoiceWords.hedging.contains(parted[first]) { return nil }
        // "not allowed ⟦to charge⟧", "barred ⟦from charging⟧", "forbidden ⟦to charge⟧"
        let isBarred = VoiceWords.barred.contains(parted[place])
        guard isBarred ? !isDenied : isDenied && VoiceWords.free.contains(parted[place]),
          place + 2 < parted.count,
          parted[place + 1] == VoiceWords.to || isBarred && parted[place + 1] == VoiceWords.from
        else { return nil }
        place += 2
      } else {
        // "will not" is a promise and "should not" advice.
        guard isDenied, !VoiceWords.advising.contains(parted[first]),
          VoiceWords.banning.contains(parted[first])
        else { return nil }
      }
      func bare(_ words: ArraySlice<String>) -> [String] {
        words.filter { !VoiceWords.articles.contains($0) }
      }
      (doers, deed, isNamed) = (bare(parted[..<first]), parted[place], isBeing)
      rest = bare(parted[(place + 1)...])
    }
  }
}
