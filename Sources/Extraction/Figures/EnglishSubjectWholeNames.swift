internal import Lexicon
internal import PolicyModel

/// English names brought to what a reader needs, after all other rules: what hangs on the noun behind
/// it, and what a length of time is given for.
extension EnglishSubject {
  func nameWholly(_ subjects: inout [String]) {
    for index in drafts.indices where !drafts[index].isInName {
      if let age = ageAskedFor(drafts[index]) {
        subjects[index] = age
        continue
      }
      if subjects[index].isEmpty {
        if let share = shareInList("", drafts[index]) { subjects[index] = share }
        continue
      }
      if let whole = timeForDeed(subjects[index], drafts[index])
        ?? withRequirement(subjects[index], drafts[index])
        ?? withoutState(subjects[index], drafts[index])
        ?? withPlace(subjects[index], drafts[index])
        ?? chanceForDeed(subjects[index], drafts[index]) ?? withTail(subjects[index], drafts[index])
      {
        subjects[index] = whole
      }
    }
  }

  /// 3 days to replace the photos: the time, rather than what reads as an order.
  private func timeForDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .duration,
      let deed = text.skipping(" to ", at: draft.range.upperBound),
      text.starts(subject, at: deed), isBase(at: deed), subject.utf8.count <= 72
    else { return nil }
    return "time to " + subject
  }

  /// A £40 bond required to rent a stall: with what it is required for.
  private func withRequirement(_ subject: String, _ draft: FigureDraft) -> String? {
    guard
      draft.kind == .money || draft.kind == .count || draft.kind == .percent
        || draft.kind == .ordinal,
      let behind = endOfNoun(subject, draft), let first = word(from: behind + 1),
      text.byte(behind) == 0x20, EnglishSubjectWords.requirements.contains(first.word),
      let tie = word(from: text.skippingSpaces(first.end)),
      tie.word == "to" || tie.word == "for" || tie.word == "by"
    else { return nil }
    let start = text.skippingSpaces(tie.end)
    guard tie.word != "to" || isBase(at: start), let end = endOfDeed(from: start) else {
      return nil
    }
    let name = text.string(behind - subject.utf8.count..<end)
    return name.utf8.count <= 84 ? name : nil
  }

  /// Where a subject ends that stands right behind its figure, or is the noun there.
  private func endOfNoun(_ subject: String, _ draft: FigureDraft) -> Int? {
    let end = draft.range.upperBound
    if text.byte(end) == 0x20, text.starts(subject, at: end + 1) {
      return end + 1 + subject.utf8.count
    }
    return text.ends(subject, at: end) && draft.range.count > subject.utf8.count ? end : nil
  }

  /// Where the words end that say what something is required for: before the next verb or sign.
  private func endOfDeed(from start: Int) -> Int? {
    guard let first = clauses.words.firstIndex(where: { $0.range.lowerBound >= start }),
      clauses.words[first].range.lowerBound == start
    else { return nil }
    var last = first
    while last + 1 < clauses.words.count, last - first < 8 {
      let next = last + 1
      switch clauses.kind(next) {
      case .noun, .determiner, .tie, .particle: break
      default: return closed(first, last)
      }
      if clauses.words[next].verb >= 0, clauses.words[next].verb != clauses.words[first].verb {
        break
      }
      last = next
    }
    return closed(first, last)
  }

  private func closed(_ first: Int, _ last: Int) -> Int? {
    var last = last
    while last > first, clauses.kind(last) == .tie || clauses.kind(last) == .determiner {
      last -= 1
    }
    return clauses.words[last].range.upperBound
  }

  /// Two accounts on the town's website: with where they are.
  private func withPlace(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard draft.kind == .count, !subject.utf8.contains(0x20), text.ends(subject, at: end),
      let tie = [" on the ", " in the ", " at the ", " under the "].first(where: {
        text.starts($0, at: end)
      }), let place = nounPhrase(from: end + tie.utf8.count), place.utf8.count <= 36,
      let first = word(from: end + tie.utf8.count),
      !EnglishSubjectWords.noPlaces.contains(first.word), !text.isDigit(end + tie.utf8.count),
      self.draft(reaching: end + tie.utf8.count + 1).map({
        $0.range.lowerBound > end + tie.utf8.count
      })
        ?? true
    else { return nil }
    // on the Heron.org website: a dot within a name is no end.
    var close = end + tie.utf8.count + place.utf8.count
    if text.byte(close) == 0x2E, text.isLetter(close + 1) {
      while close < text.end, text.byte(close) != 0x20, text.byte(close) != 0x2C { close += 1 }
      if let head = word(from: close + 1), !EnglishSubjectWords.stops.contains(head.word) {
        close = head.end
      }
    }
    return text.string(end - subject.utf8.count..<close)
  }

  /// Wanted to make the changes, but missed the first opportunity: to do what.
  private func chanceForDeed(_ subject: String, _ draft: FigureDraft) -> String? {
    let end = draft.range.upperBound
    guard draft.kind == .ordinal, EnglishSubjectWords.chances.contains(subject),
      let behind = text.skipping(" " + subject, at: end),
      !text.starts(" to ", at: behind), !text.starts(" for ", at: behind),
      !text.starts(" of ", at: behind)
    else { return nil }
    var place = draft.range.lowerBound
    while place > text.start, draft.range.lowerBound - place <= 120 {
      place -= 1
      guard text.starts(" to ", at: place), isBase(at: place + 4),
        let deed = infinitive(from: place + 4)
      else { continue }
      return deed.utf8.count <= 48 ? subject + " to " + deed : nil
    }
    return nil
  }

  /// 180 places open to all: without the word that says how they are.
  private func withoutState(_ subject: String, _ draft: FigureDraft) -> String? {
    guard draft.kind == .count, let space = subject.lastIndex(of: " "),
      EnglishSubjectWords.states.contains(String(subject[subject.index(after: space)...]))
    else { return nil }
    return String(subject[..<space])
  }
}
