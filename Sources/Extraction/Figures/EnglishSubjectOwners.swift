internal import Lexicon
internal import PolicyModel

/// Bare English nouns, told with whose they are: the body that so many make up, who gets the amount, who answers.
extension EnglishSubject {
  func owned(_ subject: String, _ index: Int) -> String? {
    let draft = drafts[index]
    guard (3...36).contains(subject.utf8.count), !subject.holdsBytes(of: " of ") else { return nil }
    switch draft.kind {
    case .count:
      return ofBody(subject, index) ?? ofWhole(subject, draft) ?? withRelative(subject, index)
    case .percent, .number: return withRelative(subject, index) ?? forWhom(subject, draft)
    case .money: return gotBy(subject, index) ?? forWhom(subject, draft)
    case .duration: return takenAs(subject, draft) ?? doneBy(subject, index)
    default: return nil
    }
  }

  /// Whose the verb is that a figure hangs on, as it stands within a sentence.
  private func doer(of verb: Int) -> String? {
    guard let range = clauses.subject(of: verb), clauses.kind(range.lowerBound) != .pronoun else {
      return nil
    }
    let name = clauses.string(range.lowerBound, range.upperBound)
    guard (4...60).contains(name.utf8.count), !name.utf8.contains(0x28) else { return nil }
    return inSentence(name, at: clauses.words[range.lowerBound].range.lowerBound)
  }

  /// The board of trustees consists of nine members: of what they are members.
  private func ofBody(_ subject: String, _ index: Int) -> String? {
    let start = drafts[index].range.lowerBound
    guard let tie = EnglishSubjectScopeWords.consistings.first(where: { text.ends($0, at: start) }),
      clauses.places[index] >= 0,
      let verb = clauses.governor(of: clauses.places[index]),
      clauses.words[clauses.verbs[verb].first].range.lowerBound >= start - tie.utf8.count,
      let body = doer(of: verb), !body.holdsBytes(of: subject)
    else { return nil }
    return subject + " of " + body
  }

  /// A quorum of five members: what so many make up.
  private func ofWhole(_ subject: String, _ draft: FigureDraft) -> String? {
    let start = draft.range.lowerBound
    guard text.ends(" of ", at: start), let whole = word(before: start - 4),
      EnglishSubjectScopeWords.wholes.contains(whole.word)
    else { return nil }
    return whole.word + " of " + subject
  }

  /// Nurses who finished the course numbered 480: which of them.
  private func withRelative(_ subject: String, _ index: Int) -> String? {
    let start = drafts[index].range.lowerBound
    guard case let own = clauses.places[index], own >= 0,
      let relative = (max(0, own - 16)..<own).first(where: { clauses.isWord($0, "who") }),
      case let tie = clauses.words[relative].range.lowerBound - 1, text.ends(subject, at: tie),
      case let place = tie - subject.utf8.count,
      let verb = clauses.governor(of: clauses.places[index]), clauses.verbs[verb].form == .finite,
      case let end = clauses.words[clauses.verbs[verb].first].range.lowerBound, end < start,
      case let who = place + subject.utf8.count, end - who >= 12, end - who <= 66,
      !text.bytes[who..<end].contains(where: { ",;:()".utf8.contains($0) }),
      clauses.kind(clauses.verbs[verb].first - 1) != .relative,
      // The clause has a verb of its own.
      clauses.verbs[..<verb].contains(where: {
        clauses.words[$0.first].range.lowerBound > who
      })
    else { return nil }
    return text.string(place..<text.skippingSpaces(before: end))
  }

  /// Members of the panel receive a daily allowance of $150: whose it is.
  private func gotBy(_ subject: String, _ index: Int) -> String? {
    guard clauses.places[index] >= 0,
      let verb = clauses.governor(of: clauses.places[index]), !clauses.verbs[verb].isPassive,
      EnglishSubjectScopeWords.gettings.contains(clauses.lowered(clauses.verbs[verb].main)),
      let object = clauses.object(of: verb, before: clauses.places[index]),
      clauses.string(object.lowerBound, object.upperBound).hasSuffix(subject),
      let owner = doer(of: verb), owner.utf8.count <= 48
    else { return nil }
    return subject + " for " + owner
  }

  /// A discount of 20% for electric cars: for what or whom.
  private func forWhom(_ subject: String, _ draft: FigureDraft) -> String? {
    guard let tie = text.skipping(" for ", at: draft.range.upperBound),
      EnglishSubjectScopeWords.reliefs.contains(subject),
      text.ends(subject + " of ", at: draft.range.lowerBound),
      let noun = nounPhrase(from: tie), (4...48).contains(noun.utf8.count)
    else { return nil }
    return subject + " for " + noun
  }

  /// We will interpret silence longer than two weeks as consent: as what it is taken.
  private func takenAs(_ subject: String, _ draft: FigureDraft) -> String? {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard let tie = text.skipping(" as ", at: end), text.ends(subject + " ", at: start),
      case let object = start - subject.utf8.count - 1, text.byte(object - 1) == 0x20,
      let verb = word(before: object - 1),
      EnglishSubjectScopeWords.takings.contains(verb.word),
      let article = word(from: tie),
      case let head = EnglishSubjectWords.articles.contains(article.word)
        ? text.skippingSpaces(article.end) : tie,
      let noun = nounPhrase(from: head), (4...60).contains(noun.utf8.count)
    else { return nil }
    return subject + " taken as " + noun
  }

  /// If the landlord does not respond within 14 days: whose response it is.
  private func doneBy(_ subject: String, _ index: Int) -> String? {
    guard let verbs = EnglishSubjectScopeWords.nounsOfVerbs[subject], clauses.places[index] >= 0,
      let verb = clauses.governor(of: clauses.places[index]), !clauses.verbs[verb].isPassive,
      verbs.contains(clauses.lowered(clauses.verbs[verb].main)),
      let owner = doer(of: verb), owner.utf8.count <= 30, !owner.holdsBytes(of: " of ")
    else { return nil }
    let name =
      ["the ", "a ", "an "].first(where: { owner.hasPrefix($0) }).map {
        String(owner.dropFirst($0.count))
      } ?? owner
    return name + (name.hasSuffix("s") ? "' " : "'s ") + subject
  }

  /// Return of their badge: nobody is named whose it could be.
  func withoutDangling(_ subject: String) -> String {
    guard subject.holdsBytes(of: " their "), let place = subject.firstRange(of: " their ")
    else { return subject }
    let words = subject[..<place.lowerBound].split(separator: " ").map { $0.lowercased() }
    // Could not keep their home warm: a clause of those meant.
    guard let tie = words.last, EnglishSubjectScopeWords.tiesOfOwners.contains(tie),
      !words.contains(where: {
        $0 == "who" || $0 == "whose" || EnglishSubjectWords.people.contains($0)
          || EnglishSubjectWords.persons.contains($0)
      })
    else { return subject }
    return subject[..<place.lowerBound] + " the " + subject[place.upperBound...]
  }
}
