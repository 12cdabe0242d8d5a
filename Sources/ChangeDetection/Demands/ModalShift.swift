internal import Lexicon
internal import PolicyModel

/// A modal verb that changed in a clause: will → will not, should → must.
///
/// Says how a clause turned even where neither edition's clause was read as a demand.
struct ModalShift {
  var kind: Change.DemandChange
  /// The changed words, in the folded text of either edition.
  var old: Range<Int>
  var new: Range<Int>
  /// The edit that made the difference.
  var hunk: WordHunk
  var oldCue: String
  var newCue: String
  var source = Source.modal
  /// Nothing else differs between both sentences.
  var isWhole = false
  /// The words may say something else than they seem to.
  var isDoubtful = false
  /// What it is said of, where that is not the object of a demand.
  var subject: String?

  /// What told the shift.
  enum Source: Equatable {
    /// A modal verb, or a hedge.
    case modal
    /// A word in the place of another of its scale.
    case scale(WordScale.Sense)
    /// A statement that is denied.
    case denial
    /// What there was none of, or is none of now.
    case void
    /// A statement of rule that holds for more or fewer.
    case statement
    /// A deed that is only striven for, or was.
    case effort
    /// How something is done, which is denied.
    case manner
    /// A deed that is forbidden, or asked to be left.
    case request
    /// Another who bears a cost, or by whose decision something is done.
    case bearer
    /// A list of what is refused, or of those who may do something.
    case list
    /// What one half of a sentence forbids, lets or grounds.
    case half
    /// What has to be told first, or what is paid of what is given.
    case notice
    /// A term in the place of an event.
    case term
    /// Another step against those who break a rule.
    case sanction

    /// Whether it tells all that a demand's words say besides its figures.
    var tellsAll: Bool { [.bearer, .list, .half, .term, .notice, .sanction].contains(self) }
  }

  /// The rule's name in a report.
  var rule: String {
    switch source {
    case .modal, .request: "modal"
    case .scale(.opposite), .denial, .void, .manner: "opposite"
    case .scale, .sanction: "word-scale"
    case .statement: "words"
    case .effort: "effort"
    case .bearer: "actor"
    case .list: "scope"
    case .term: "deadline"
    case .notice: "condition"
    case .half: kind == .reversed ? "opposite" : "scope"
    }
  }

  /// Whether the shift says more than a verdict on the demand that it stands in.
  func outweighs(_ verdict: DemandVerdict) -> Bool {
    switch source {
    case .modal, .denial, .void, .effort:
      !["strength-scale", "polarity", "leave", "two-deeds"].contains(verdict.rule)
    case .scale(.opposite):
      !["polarity", "leave", "price"].contains(verdict.rule)
        && !(verdict.rule == "words"
          && verdict.kinds.contains { $0 == .strengthened || $0 == .softened })
    case .scale: !["leave", "price"].contains(verdict.rule)
    case .manner: verdict.rule != "polarity"
    case .request: verdict.rule != "leave"
    case .statement: false
    case .bearer, .list, .half, .notice, .sanction: true
    case .term: verdict.rule != "polarity" && verdict.rule != "leave"
    }
  }

  /// Whether the words leave no doubt: opposites, and nothing else that differs.
  var isPlain: Bool {
    if case .scale = source { return isWhole && !isDoubtful }
    return tellsAll
  }

  /// Whether nothing is left open: who bears something, or what a list names, and nothing else.
  var tellsAll: Bool { source.tellsAll && isWhole }

  /// What is left to tell of a demand beside the shift.
  func rest(of kinds: [Change.DemandChange]) -> [Change.DemandChange] {
    kinds.filter { kind in
      switch kind {
      case .reversed, .strengthened, .softened, .restated: false
      case .rescheduled, .requantified: true
      case _ where source.tellsAll: false
      case .retargeted, .narrowed, .widened, .reframed: !isWhole
      default: true
      }
    }
  }

  /// The shifts among the word edits of a pair of English sentences.
  static func shifts(in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison)
    -> [ModalShift]
  {
    hunks.compactMap { hunk in
      guard hunk.old.count <= 80, hunk.new.count <= 80,
        let old = clause(around: hunk.old, among: places.old, comparison.old),
        let new = clause(around: hunk.new, among: places.new, comparison.new),
        // "anyone who ⟦cannot⟧ / ⟦is unable to⟧ attend will be told": the modal behind an edit is one
        // that both sides have, and answers to none inside of it.
        (old.words.lowerBound >= hunk.old.upperBound)
          == (new.words.lowerBound >= hunk.new.upperBound),
        let told = kind(old.modal, new.modal),
        let kind = told == .reversed && SameVoid.holds(places.old, places.new, comparison)
          ? SameVoid.step(places.old[0], places.new[0], comparison) : told
      else { return nil }
      let isTurnedTwice =
        kind == .reversed
        && deniesElsewhere(old, among: places.old, comparison.old)
          != deniesElsewhere(new, among: places.new, comparison.new)
      return ModalShift(
        kind: kind, old: old.words, new: new.words, hunk: hunk,
        oldCue: comparison.old.words(old.words), newCue: comparison.new.words(new.words),
        isDoubtful: isTurnedTwice)
    }
  }

  /// Whether the sentence of a clause denies besides its modal: "must not park ⟦without⟧ a permit".
  private static func deniesElsewhere(
    _ clause: (modal: Modal, words: Range<Int>), among sentences: [Int], _ view: EditionView
  ) -> Bool {
    guard
      let sentence = sentences.first(where: {
        view.document.sentences[$0].folded.contains(clause.words.lowerBound)
      })
    else { return false }
    return ComparedSentence(view, sentence).denies != clause.modal.isNegated
  }

  private struct Modal {
    var strength: Int
    var isNegated: Bool
  }

  private static func kind(_ old: Modal, _ new: Modal) -> Change.DemandChange? {
    if old.isNegated != new.isNegated { return .reversed }
    if old.strength == new.strength { return nil }
    return new.strength > old.strength ? .strengthened : .softened
  }

  /// The modal in an edit or directly before it, with the words that belong to it.
  private static func clause(
    around range: Range<Int>, among sentences: [Int], _ view: EditionView
  ) -> (modal: Modal, words: Range<Int>)? {
    let bounds = sentences.map { view.document.sentences[$0].folded }
      .first { $0.lowerBound <= range.lowerBound && range.lowerBound <= $0.upperBound }
    guard let bounds else { return nil }
    let words = words(around: range, in: bounds, view)
    for (index, word) in words.enumerated() {
      guard let strength = EnglishModals.strengths[word.text],
        !isMonth(word, in: bounds, view)
      else { continue }
      var found = modal(strength, at: index, in: words)
      if isVoid(before: word.range.lowerBound, in: bounds, view) {
        found.modal.isNegated.toggle()
      }
      return found
    }
    for (index, word) in words.enumerated() where index + 1 < words.count {
      guard let strength = EnglishModals.intentions[word.text], words[index + 1].text == "to" else {
        continue
      }
      return (
        Modal(strength: strength, isNegated: false),
        word.range.lowerBound..<words[index + 1].range.upperBound
      )
    }
    return nil
  }

  /// "due on 5 ⟦May⟧": with its capital in the midst of a sentence.
  private static func isMonth(_ word: Word, in bounds: Range<Int>, _ view: EditionView) -> Bool {
    word.range.lowerBound > bounds.lowerBound
      && EnglishModals.months.contains(view.words(word.range))
  }

  /// The bytes in which the subject of a modal is looked for.
  private static let longestSubject = 240

  /// "⟦No person⟧ shall fish": the subject in the same clause denies.
  private static func isVoid(
    before modal: Int, in bounds: Range<Int>, _ view: EditionView
  ) -> Bool {
    let bytes = view.document.folded.utf8
    let reach = max(bounds.lowerBound, modal - longestSubject)
    let start =
      bytes[reach..<modal].lastIndex { [0x2C, 0x3A, 0x3B].contains($0) }
      ?? (reach == bounds.lowerBound ? reach : bytes[reach..<modal].firstIndex(of: 0x20) ?? modal)
    return view.words(start..<modal).lowercased().split { !$0.isLetter && $0 != "-" }
      .contains { EnglishModals.voids.contains(String($0)) }
  }

  private static func modal(
    _ strength: Int, at index: Int, in words: [Word]
  ) -> (modal: Modal, words: Range<Int>) {
    var modal = Modal(
      strength: strength, isNegated: EnglishModals.negations.contains(words[index].text))
    var end = words[index].range.upperBound
    let texts = words[(index + 1)...].map(\.text)
    if let phrase = EnglishModals.denyingPhrases.first(where: { texts.starts(with: $0) }) {
      modal.isNegated = true
      return (modal, words[index].range.lowerBound..<words[index + phrase.count].range.upperBound)
    }
    for (place, word) in words.enumerated().dropFirst(index + 1).prefix(2) {
      if EnglishModals.negations.contains(word.text) {
        // "shall ⟦no later⟧ than May"
        if place + 1 < words.count, ScaleContext.limits.contains(words[place + 1].text) { break }
        modal.isNegated = true
      } else if word.text == EnglishModals.being {
        // "There will ⟦be no⟧ charge.", "will ⟦be required to⟧ publish"
        guard place + 2 < words.count, let bound = EnglishModals.binding[words[place + 1].text],
          words[place + 2].text == EnglishModals.infinitive
        else { continue }
        let hedge = words.dropFirst(place + 3).first.flatMap { EnglishModals.hedges[$0.text] }
        modal.strength = min(bound, hedge.map { $0 == 1 ? 3 : $0 } ?? bound)
        let last = place + (hedge == nil ? 2 : 3)
        return (modal, words[index].range.lowerBound..<words[last].range.upperBound)
      } else if let hedge = EnglishModals.hedges[word.text] {
        // "must ⟦consider⟧" is a duty to weigh something, "will consider" hardly a promise.
        let isDuty = hedge == 1 && EnglishModals.duties.contains(words[index].text)
        modal.strength = min(modal.strength, isDuty ? 3 : hedge)
      } else {
        break
      }
      end = word.range.upperBound
    }
    return (modal, words[index].range.lowerBound..<end)
  }

  private struct Word {
    var text: String
    var range: Range<Int>
  }

  /// The edit's own words, one before it and three behind it, in small letters.
  private static func words(
    around range: Range<Int>, in bounds: Range<Int>, _ view: EditionView
  ) -> [Word] {
    let bytes = view.document.folded.utf8
    var start = range.lowerBound
    for _ in 0..<1 {
      while start > bounds.lowerBound && !isLetter(bytes[start - 1]) { start -= 1 }
      while start > bounds.lowerBound && isLetter(bytes[start - 1]) { start -= 1 }
    }
    // "will be ⟦required⟧ to"
    if bytes[start..<min(bytes.count, start + 3)].elementsEqual(beingBytes) {
      while start > bounds.lowerBound && !isLetter(bytes[start - 1]) { start -= 1 }
      while start > bounds.lowerBound && isLetter(bytes[start - 1]) { start -= 1 }
    }
    var words: [Word] = []
    var behind = 0
    var position = start
    while position < bounds.upperBound && behind < 3 {
      guard isLetter(bytes[position]) else {
        position += 1
        continue
      }
      let first = position
      while position < bounds.upperBound && isLetter(bytes[position]) { position += 1 }
      let text = view.words(first..<position).lowercased().replacingBytes(of: "\u{2019}", with: "'")
      words.append(Word(text: text, range: first..<position))
      if first >= range.upperBound { behind += 1 }
    }
    return words
  }

  private static let beingBytes = Array((EnglishModals.being + " ").utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x27 || byte >= 0x80
  }
}
