internal import Lexicon
internal import PolicyModel

extension WordReader {
  /// "⟦The Senate⟧ may waive": a capital tells of an institution that no table lists.
  func isNamed(_ subject: Subject) -> Bool {
    let words = words(in: subject.range)
    guard let first = words.first else { return false }
    // "⟦Only⟧ registered charities may apply"
    if index.isKind("only", word(first)) || index.isKind("all", word(first)) { return true }
    let name = index.isKind("article", word(first)) ? words.dropFirst().first : nil
    return name.map { (0x41...0x5A).contains(original[$0.lowerBound]) } ?? false
  }

  /// "The ⟦aim⟧ is to be heard" tells what is wanted, and lays nothing down.
  func isPurpose(_ subject: Subject, among words: [Range<Int>]) -> Bool {
    words.contains {
      subject.range.lowerBound <= $0.lowerBound && $0.upperBound <= subject.range.upperBound
        && index.isKind("purpose", word($0))
    }
  }

  /// "Make-up must be discreet", "bids must reach us": what rules lay down of a thing.
  ///
  /// "It must be noted", "the firm must have known" lay nothing down.
  func lays(_ cue: Cue, _ deed: Deed, of subject: Subject, among words: [Range<Int>]) -> Bool {
    guard stance.isNormative, !subject.range.isEmpty, !isDummy(subject) else { return false }
    // "The decision shall be final" tells what follows.
    if deed.isStative, index.isKind("effect", word(words[cue.word])) { return false }
    guard let end = deed.verbEnd, let next = words.first(where: { $0.lowerBound >= end }) else {
      return true
    }
    return !isParticiple(word(next))
  }

  /// "⟦It⟧ is to be hoped", "⟦there⟧ must be".
  func isDummy(_ subject: Subject) -> Bool {
    words(in: subject.range).first.map { index.isKind("dummy", word($0)) } ?? false
  }

  /// "You can ⟦bring⟧ a friend", "consent can be ⟦withdrawn⟧".
  func isRight(_ deed: Deed, of subject: Subject) -> Bool {
    switch subject.kind {
    case .subject:
      index.isKind("right", deed.verb)
        || deed.isListed && (deed.isPassive || !isNotice(deed.verb)) && !deed.object.isEmpty
    case .thing:
      deed.isPassive && (index.isKind("right", deed.verb) || isLimited(subject))
    // "We can ⟦refuse⟧ requests that are excessive"
    case .author: !deed.isPassive && !deed.object.isEmpty && index.isKind("denying", deed.verb)
    case .other: false
    }
  }

  /// "take effect", "come into force"
  func begins(_ words: [Range<Int>], at place: Int) -> Bool {
    guard place < words.count,
      let (row, _) = index.phrase(
        index.functions, in: text, from: words[place].lowerBound, upTo: text.count)
    else { return false }
    return index.isKind("onset", index.lexicon.functions[row].text)
  }

  /// "We provide ⟦details⟧ on how to …" gives nothing but words.
  func tells(_ object: Range<Int>) -> Bool {
    words(in: object).first.map { index.isKind("telling", word($0)) } ?? false
  }

  /// "⟦Only⟧ original works can be listed"
  private func isLimited(_ subject: Subject) -> Bool {
    words(in: subject.range).first.map { index.isKind("only", word($0)) } ?? false
  }

  func lastWord(of cue: Cue) -> String {
    words(in: cue.range).last.map { word($0) } ?? ""
  }

  /// A modal with its verb, where both stand close: will ⟦consider abolishing⟧.
  func spoken(_ cue: Cue, _ deed: Deed) -> Range<Int> {
    guard cue.row.kind.takesVerb, let end = deed.verbEnd, end > cue.range.upperBound,
      end - cue.range.lowerBound <= 64
    else { return cue.range }
    return cue.range.lowerBound..<end
  }
}
