internal import Lexicon
internal import PolicyModel

/// An English statement without a modal that is denied now: "A permit is needed" → "is ⟦not⟧ needed".
enum DenialShift {
  static func shift(in pair: TurnedWords, at index: Int) -> ModalShift? {
    guard pair.old.isDivided, pair.isSmall(besides: index...index),
      let a = denial(pair.hunks[index].old, in: pair.old),
      let b = denial(pair.hunks[index].new, in: pair.new), a.isDenied != b.isDenied
    else { return nil }
    let isOldDenied = a.isDenied
    let side = isOldDenied ? pair.old : pair.new
    let denied = isOldDenied ? a : b
    guard let next = side.words(in: denied.range.upperBound..<side.bytes.count).first?.text,
      !ScaleContext.limits.contains(next), a.verb == b.verb
    else { return nil }
    let hunk = pair.hunks[index]
    return ModalShift(
      kind: .reversed, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: isOldDenied ? a.shown : a.verb, newCue: isOldDenied ? b.verb : b.shown,
      source: .denial, isWhole: pair.hunks.count == 1,
      isDoubtful: pair.hunks.count > 1
        || pair.isTurnedTwice(
          besides: isOldDenied ? a.range : pair.old.offsets(hunk.old),
          isOldDenied ? pair.new.offsets(hunk.new) : b.range)
    )
  }

  private struct Denial {
    var verb: String
    var isDenied: Bool
    var range: Range<Int>
    var shown: String
  }

  /// The verb at an edit, and whether the edit denies it: is ⟦not⟧, ⟦isn't⟧, is ⟦⟧.
  private static func denial(_ edit: Range<Int>, in sentence: ComparedSentence) -> Denial? {
    let range = sentence.offsets(edit)
    let own = sentence.words(in: range)
    let before = sentence.words(in: 0..<range.lowerBound).last
    switch own.count {
    case 0:
      guard let verb = before, ScaleContext.deniable.contains(verb.text) else { return nil }
      return Denial(verb: verb.text, isDenied: false, range: range, shown: verb.text)
    case 1:
      let word = own[own.startIndex]
      if let verb = ScaleContext.contracted[word.text] {
        return Denial(verb: verb, isDenied: true, range: word.range, shown: word.text)
      }
      if ScaleContext.deniable.contains(word.text) {
        return Denial(verb: word.text, isDenied: false, range: word.range, shown: word.text)
      }
      guard ScaleContext.denials.contains(word.text), let verb = before,
        ScaleContext.deniable.contains(verb.text)
      else { return nil }
      return Denial(
        verb: verb.text, isDenied: true, range: word.range, shown: verb.text + " " + word.text)
    default: return nil
    }
  }
}
