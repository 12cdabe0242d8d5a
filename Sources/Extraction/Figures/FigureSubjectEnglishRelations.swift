internal import Lexicon
internal import PolicyModel

/// English nouns that tell nothing alone: what they are of stands in the sentence or heading before.
extension FigureSubject {
  /// Publication should happen within 48 hours, behind Share the minutes with all: of the minutes.
  func nameEnglishRelations(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    guard document.language == .english else { return }
    nameLiable(&subjects, of: drafts, in: text, sentence)
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard !subject.isEmpty, subject.utf8.count <= 36, !subject.utf8.contains(0x28),
        let last = subject.split(separator: " ").last,
        EnglishSubjectWords.relations.contains(last.lowercased()), !subject.contains(" of "),
        isAtHead(subject, in: text),
        let owner = thingBefore(sentence, in: text) ?? thingInHeading(sentence)
      else { continue }
      subjects[index] = subject + " of " + owner
    }
    nameEnglishCircumstances(&subjects, of: drafts, in: text, sentence)
  }

  /// It will apply to those whose assets exceed £350,000, behind replaced by an Asset Tax: to what.
  private func nameLiable(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    let head = text.skippingSpaces(text.start)
    guard sentence > 0, text.starts("It ", at: head),
      let those = [" those whose ", " anyone whose ", " people whose "].lazy.compactMap({
        text.place(of: $0, from: head, to: head + 48)
      }).first,
      EnglishSubjectScopeWords.applying.contains(where: { text.ends($0, at: those + 1) }),
      document.sentences[sentence].block == document.sentences[sentence - 1].block
    else { return }
    let before = document.sentences[sentence - 1].folded
    let words = SentenceText(bytes: text.bytes, start: before.lowerBound, end: before.upperBound)
    let english = EnglishSubject(text: words, drafts: [])
    var levy: String?
    for lead in [" by a ", " by an ", "introduce a ", "introduce an ", "Introduce a "]
    where levy == nil {
      if let place = words.place(of: lead, from: words.start, to: words.end) {
        levy = english.nounPhrase(from: place + lead.utf8.count)
      }
    }
    guard let levy, levy.utf8.count >= 4 else { return }
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard !subject.isEmpty, subject.utf8.count <= 36, drafts[index].holdsAmount,
        text.place(of: "whose " + subject, from: those, to: drafts[index].range.lowerBound) != nil
      else { continue }
      subjects[index] = subject + " liable to the " + levy
    }
  }

  /// Whether the sentence speaks of it alone, or of what it points back to.
  private func isAtHead(_ subject: String, in text: SentenceText) -> Bool {
    var head = text.skippingSpaces(text.start)
    if text.starts("It ", at: head) { return true }
    for article in ["The ", "This ", "That "] { head = text.skipping(article, at: head) ?? head }
    return text.starts(subject, at: head)
      && text.byte(head + subject.utf8.count) == 0x20
  }

  /// The object of an order, else what the sentence before it begins with.
  func thingBefore(_ sentence: Int, in text: SentenceText) -> String? {
    guard sentence > 0,
      document.sentences[sentence].block == document.sentences[sentence - 1].block
    else { return nil }
    let range = document.sentences[sentence - 1].folded
    let words = SentenceText(bytes: text.bytes, start: range.lowerBound, end: range.upperBound)
    let english = EnglishSubject(text: words, drafts: [])
    let head = words.skippingSpaces(words.start)
    guard let first = english.word(from: head) else { return nil }
    if EnglishSubjectWords.bases.contains(first.word), words.byte(first.end) == 0x20 {
      return english.nounPhrase(from: first.end + 1).flatMap { $0.utf8.count >= 4 ? $0 : nil }
    }
    guard let topic = topic(of: sentence - 1, in: text), topic.utf8.count <= 48,
      !EnglishSubjectWords.pronouns.contains(topic.lowercased())
    else { return nil }
    return english.inSentence(topic, at: head)
  }

  private func thingInHeading(_ sentence: Int) -> String? {
    let block = document.blocks[document.sentences[sentence].block]
    switch block.kind {
    case .tableRow, .heading, .title, .dateLine: return nil
    default: break
    }
    guard block.section < document.sections.count, document.sections[block.section].level > 1,
      case let heading = document.sections[block.section].heading,
      (4...36).contains(heading.utf8.count), heading.split(separator: " ").count <= 4,
      heading.utf8.allSatisfy({ $0 == 0x20 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return nil }
    let isOneWordCapital = heading.dropFirst().contains { $0.isUppercase }
    return isOneWordCapital ? heading : heading.prefix(1).lowercased() + heading.dropFirst()
  }
}
