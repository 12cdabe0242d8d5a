internal import Lexicon

/// A deed that an author rules out, told of what would undergo it: "We will ⟦never sell your data⟧",
/// "⟦None of your data⟧ will be ⟦sold⟧"; "We will never raise the fee", "No fee will ever be raised".
enum DeniedVoice {
  static func hold(_ a: [String], _ b: [String]) -> Bool {
    if let ruled = active(a) { return says(ruled, b) }
    return active(b).map { says($0, a) } ?? false
  }

  private struct Clause {
    var modal: String
    var isNever: Bool
    var verb: String
    var rest: ArraySlice<String>
  }

  /// "we", a modal, a denial and a verb with what follows it.
  private static func active(_ words: [String]) -> Clause? {
    guard words.count >= 4, words.count <= 40, words[0] == VoiceWords.author else { return nil }
    let parted = words.flatMap { VoiceWords.contracted[$0] ?? [$0] }
    guard parted.count >= 5, let modal = VoiceWords.modals[parted[1]], !modal.isEmpty,
      VoiceWords.denials.contains(parted[2]), parted[3] != VoiceWords.be
    else { return nil }
    return Clause(
      modal: modal, isNever: parted[2] == VoiceWords.never, verb: parted[3], rest: parted[4...])
  }

  /// "no fee will ever be raised", "none of your data will be sold"
  private static func says(_ clause: Clause, _ words: [String]) -> Bool {
    guard words.count <= 40, let first = words.first, VoiceWords.voids.contains(first),
      let modal = words.firstIndex(where: { VoiceWords.modals[$0] == clause.modal }),
      case let isOf = words.count > 1 && words[1] == VoiceWords.partitive,
      first == VoidWords.determiner ? !isOf : isOf,
      case let start = isOf ? 2 : 1, modal > start
    else { return false }
    var place = modal + 1
    let isEver = place < words.count && words[place] == VoiceWords.ever
    if isEver { place += 1 }
    // "We will not …" binds today, "no … will ever" for good.
    guard clause.isNever || !isEver, place + 1 < words.count, words[place] == VoiceWords.be,
      VoiceTwin.isParticiple(words[place + 1], of: clause.verb)
    else { return false }
    let behind = VoiceTwin.withoutAuthor(Array(words[(place + 2)...]))
    return VoiceTwin.places(Array(clause.rest), Array(words[start..<modal]) + behind)
  }

  /// "⟦Nobody⟧ may be dismissed", "⟦No worker⟧ may be dismissed": whom alone such a deed can befall.
  static func mayHold(_ a: [String], _ b: [String]) -> Bool {
    befalls(a, b) || befalls(b, a)
  }

  private static func befalls(_ a: [String], _ b: [String]) -> Bool {
    guard
      let front = VoiceWords.nobody.first(where: { a.starts(with: $0) }), b.count >= 5,
      b[0] == VoidWords.determiner, b.count == a.count - front.count + 2,
      a[front.count...].elementsEqual(b[2...]),
      let verb = b.dropFirst(4).first, b[3] == VoiceWords.be
    else { return false }
    return VoiceWords.befalling[verb]?.contains(b[1]) ?? false
  }
}
