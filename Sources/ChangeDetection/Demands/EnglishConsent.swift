internal import Lexicon
internal import PolicyModel

/// A deed that somebody's leave is needed for, or no longer: "may film ⟦with our permission⟧" → "may film
/// ⟦without our permission⟧".
enum EnglishConsent {
  static func change(_ a: [String], _ b: [String]) -> Change.DemandChange? {
    guard let x = Consent(a), let y = Consent(b), x.isLacking != y.isLacking,
      x.head == y.head, x.tail == y.tail, x.giver == y.giver
    else { return nil }
    return y.isLacking ? .widened : .narrowed
  }

  private struct Consent {
    var isLacking: Bool
    var head: [String]
    var giver: [String]
    var tail: [String]

    init?(_ words: [String]) {
      guard let leave = words.firstIndex(where: { EnglishConsentWords.leaves.contains($0) }),
        let mark = words[..<leave].lastIndex(where: { $0 == "with" || $0 == "without" }),
        leave - mark <= 8, mark >= 2
      else { return nil }
      isLacking = words[mark] == VoiceWords.lacking
      var before = Array(words[..<mark])
      if before.last == TwinEnglish.only { before.removeLast() }
      head = before
      giver = words[(mark + 1)..<leave].filter { !EnglishConsentWords.manners.contains($0) }
      tail = Array(words[(leave + 1)...])
      guard !(head + tail + giver).contains(where: { DenialWords.english.contains($0) }),
        !giver.contains(where: { EnglishModals.strengths[$0] != nil })
      else { return nil }
    }
  }
}
