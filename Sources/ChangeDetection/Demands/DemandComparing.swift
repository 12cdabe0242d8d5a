internal import PolicyModel

/// What became of every demand: kept, another in strength or scope, moved, dropped or added.
struct DemandComparing {
  let comparison: Comparison
  let kinship: DemandKinship
  let judgement: DemandJudgement

  let restored: RestoredDemands
  let differences: SentenceDifferences
  private let writing: WritingDifferences

  /// - Parameter explained: what comparing figures has told.
  init(
    _ comparison: Comparison, differences: SentenceDifferences, renaming: TermRenaming,
    figurePairs: [Int?], explained: ExplainedWords, earlier: [AnnotatedDocument]
  ) {
    writing = WritingDifferences(
      comparison, differences, figurePairs: figurePairs, explained: explained)
    self.comparison = comparison
    self.differences = differences
    kinship = DemandKinship(comparison: comparison, renaming: renaming)
    judgement = DemandJudgement(comparison, renaming: renaming, figurePairs: figurePairs)
    restored = RestoredDemands(earlier: earlier, kinship: kinship)
  }

  /// Compares all demands; sentences and words that they account for are marked as told.
  func changes(explaining explained: inout ExplainedWords) -> [Change] {
    let pairs = DemandPairing(comparison: comparison, kinship: kinship).pairs()
    var gathering = DemandGathering(comparison)
    var shifts = ModalShifts(comparison, differences, kinship.renaming)
    let keptOld = Set(pairs.map(\.old))
    let keptNew = Set(pairs.map(\.new))
    let twins = DemandTwins(comparison, keptOld: keptOld, keptNew: keptNew)
    let joint = JointDemands(comparison, pairs)
    for pair in pairs {
      let isShared = twins.wentOrCame(beside: pair)
      compare(
        pair, isShared: isShared, isJoint: joint.holds(pair), &shifts, &gathering, &explained)
    }
    let limits = LimitShift(comparison)
    let areAllPaired =
      keptOld.count == comparison.old.annotated.demands.count
      && keptNew.count == comparison.new.annotated.demands.count
    let standing = StandingDemands(
      comparison, kinship: kinship, pairs: areAllPaired ? [] : pairs)
    for index in comparison.old.annotated.demands.indices where !keptOld.contains(index) {
      if limits.tells(old: comparison.old.annotated.demands[index]) { continue }
      lose(index, standing, twins, &shifts, &gathering, &explained)
    }
    for index in comparison.new.annotated.demands.indices where !keptNew.contains(index) {
      if limits.tells(new: comparison.new.annotated.demands[index]) { continue }
      gain(index, standing, twins, &shifts, &gathering, &explained)
    }
    for (link, shift) in shifts.untold { tell(shift, link, &gathering, &explained) }
    for link in differences.hunks.keys.sorted() { report(link, &gathering, &explained) }
    for limit in limits.limits { tell(limit, &gathering, &explained) }
    for item in LeadList(comparison: comparison).items {
      tell(item, item.isLost ? .narrowed : .widened, &gathering, &explained) {
        ($0.rule, $0.isDoubtful, $0.subject) = ("scope", false, item.words)
      }
    }
    // 「ただし、…この限りでない」 behind a sentence in which no demand was read.
    for exception in ExceptionShift(comparison: comparison).exceptions {
      tell(exception, exception.isLost ? .strengthened : .softened, &gathering, &explained)
    }
    return gathering.changes
  }

  /// A modal that changed where no demand was read: to be confirmed.
  private func tell(
    _ shift: ModalShift, _ link: Int, _ gathering: inout DemandGathering,
    _ explained: inout ExplainedWords
  ) {
    let places = comparison.alignment.sentences[link]
    guard let old = sentence(of: shift.old.lowerBound, among: places.old, comparison.old),
      let new = sentence(of: shift.new.lowerBound, among: places.new, comparison.new)
    else { return }
    explained.addDemand(link)
    explained.add(link, old: shift.old, new: shift.new)
    explained.add(link, old: shift.hunk.old, new: shift.hunk.new)
    gathering.add(
      DemandGathering.Entry(
        kinds: [shift.kind], old: nil, new: nil, oldSentence: old, newSentence: new,
        rule: shift.rule, oldCue: shift.oldCue, newCue: shift.newCue, direction: nil,
        isDoubtful: !shift.isPlain, significance: 0.5, oldFocus: shift.old, newFocus: shift.new,
        subject: shift.subject))
  }

  /// The sentence that holds a place, or ends there where words were put behind it.
  private func sentence(of place: Int, among sentences: [Int], _ view: EditionView) -> Int? {
    sentences.first { view.document.sentences[$0].folded.contains(place) }
      ?? sentences.first { view.document.sentences[$0].folded.upperBound == place }
  }

  /// A deed that changed in what others say: to be confirmed.
  private func report(
    _ link: Int, _ gathering: inout DemandGathering, _ explained: inout ExplainedWords
  ) {
    let places = comparison.alignment.sentences[link]
    guard
      let shift = ReportedShift.shift(
        in: differences.hunks[link] ?? [], places, comparison)
    else { return }
    explained.add(link, old: shift.hunk.old, new: shift.hunk.new)
    gathering.add(
      DemandGathering.Entry(
        kinds: [shift.kind], old: nil, new: nil, oldSentence: places.old[0],
        newSentence: places.new[0], rule: "reported", oldCue: shift.oldDeed,
        newCue: shift.newDeed, direction: nil, isDoubtful: true, significance: 0.4,
        oldFocus: shift.hunk.old, newFocus: shift.hunk.new))
  }

  private func compare(
    _ pair: DemandPairing.Pair, isShared: Bool, isJoint: Bool, _ shifts: inout ModalShifts,
    _ gathering: inout DemandGathering,
    _ explained: inout ExplainedWords
  ) {
    let old = comparison.old.annotated.demands[pair.old]
    let new = comparison.new.annotated.demands[pair.new]
    if let link = pair.link, writing.notationOnly.contains(link) { return }
    var verdict = judgement.verdict(
      old: old, new: new, isForced: pair.isForced,
      haveSameWords: pair.link.map { writing.haveSameWords(old, new, $0) } ?? false)
    if isShared, verdict.rule == "words" {
      (verdict.kinds, verdict.rule, verdict.isDoubtful) = ([.restated], "wording", false)
    }
    if isJoint, verdict.rule == "actor" || verdict.rule == "words" {
      (verdict.kinds, verdict.rule, verdict.isDoubtful) = ([.restated], "wording", false)
    }
    if pair.isShare {
      let places = pair.link.map { comparison.alignment.sentences[$0] }
      let isMerged = (places?.old.count ?? 1) > (places?.new.count ?? 1)
      verdict.kinds = [isMerged ? .merged : .split]
      verdict.rule = "demand-shared"
      verdict.isDoubtful = false
    }
    if !verdict.kinds.isEmpty, let step = banStep(old, new) {
      verdict.kinds = step + verdict.kinds.filter { $0 == .rescheduled || $0 == .requantified }
      (verdict.rule, verdict.isDoubtful) = ("scope", false)
    }
    var subject: String?
    if let link = pair.link, let shift = shifts.take(link, old: old.folded, new: new.folded),
      shift.outweighs(verdict), !judgement.isCappedAlike(old, new)
    {
      verdict.kinds = [shift.kind] + shift.rest(of: verdict.kinds).filter { $0 != shift.kind }
      (verdict.rule, verdict.oldCue, verdict.newCue) = (shift.rule, shift.oldCue, shift.newCue)
      verdict.isDoubtful = verdict.isDoubtful || shift.isDoubtful
      subject = shift.subject
      if shift.source == .term { explained.add(link, old: shift.old, new: shift.new) }
    }
    if saysTheSame(pair, old, new, verdict, shifts) { verdict.saysTheSame() }
    if let link = pair.link, shifts.likelySame.contains(link) { verdict.mayJustSayTheSame() }
    // 「平日に限り延長できる」 → 「延長できない」: the bounds of what is given up go with it.
    if verdict.kinds.first == .reversed, old.polarity.signum() * new.polarity.signum() < 0 {
      verdict.kinds.removeAll { $0 == .widened || $0 == .narrowed }
    }
    if verdict.rule == "leave",
      let link = pair.link ?? comparison.old.sentenceLinks[old.sentence]
    {
      _ = shifts.take(link, old: old.folded, new: new.folded)
    }
    explain(pair, old, new, verdict, &explained)
    guard let main = verdict.kinds.first else { return }
    gathering.add(
      DemandGathering.Entry(
        kinds: verdict.kinds, old: old, new: new, oldSentence: old.sentence,
        newSentence: new.sentence, rule: verdict.rule, oldCue: verdict.oldCue,
        newCue: verdict.newCue, direction: verdict.direction, isDoubtful: verdict.isDoubtful,
        significance: DemandSignificance.of(main, old: old, new: new),
        subject: judgement.part(of: new, movedBy: verdict.figure) ?? subject))
  }

  /// Whether two demands say the same in other words, or one that changed places with another still
  /// says the same of the same.
  private func saysTheSame(
    _ pair: DemandPairing.Pair, _ old: Demand, _ new: Demand, _ verdict: DemandVerdict,
    _ shifts: ModalShifts
  ) -> Bool {
    let isTurned = verdict.kinds.first == .reversed
    guard let link = pair.link else {
      return isTurned
        && TurnedWords(whole: old.sentence, new.sentence, comparison)
          .map { ScaleShift($0).isSame } ?? false
    }
    return shifts.same.contains(link) || isTurned && shifts.exchanged.contains(link)
  }

  /// A judged demand tells the difference of its words; a moved one that of its sentences.
  private func explain(
    _ pair: DemandPairing.Pair, _ old: Demand, _ new: Demand, _ verdict: DemandVerdict,
    _ explained: inout ExplainedWords
  ) {
    if let link = pair.link {
      let silent: Set<Change.DemandChange> = [
        .restated, .promoted, .demoted, .rescheduled, .requantified,
      ]
      if verdict.kinds.contains(where: { !silent.contains($0) }) {
        explained.addDemand(link)
        explained.add(link, old: old.folded, new: new.folded)
      }
    } else if !verdict.kinds.isEmpty {
      explained.addAlone(old: old.sentence)
      explained.addAlone(new: new.sentence)
    }
  }

  // MARK: Without a partner

  private func lose(
    _ index: Int, _ standing: StandingDemands, _ twins: DemandTwins,
    _ shifts: inout ModalShifts,
    _ gathering: inout DemandGathering, _ explained: inout ExplainedWords
  ) {
    let demand = comparison.old.annotated.demands[index]
    if let link = comparison.old.sentenceLinks[demand.sentence],
      writing.notationOnly.contains(link)
    {
      return
    }
    let answer = answer(to: demand.sentence, in: comparison.old, others: \.new)
    if let answer, says(answer, demand, comparison.old, in: comparison.new) { return }
    if let answer, shifts.same.contains(answer.link) { return }
    if let answer, shifts.likelySame.contains(answer.link) { return }
    if answer == nil, isJoined(demand, comparison.old, others: \.new, in: comparison.new) { return }
    if let answer, isDeedAmongOthers(demand, answer, in: comparison.old, \.old, \.new) { return }
    var entry = DemandGathering.Entry(
      kinds: [.dropped], old: demand, new: nil, oldSentence: demand.sentence, newSentence: nil,
      rule: "unmatched", oldCue: demand.cue, newCue: nil, direction: nil,
      isDoubtful: demand.confidence < 0.5 || standing.stillStates(old: index), significance: 0)
    if let answer, let other = answer.sentences.first {
      entry.newSentence = other
      switch finding(demand, comparison.old, answer, comparison.new) {
      case .reversed where isTurnedTwice(demand.sentence, answer): entry.rule = "statement"
      case .reversed: (entry.kinds, entry.rule) = ([.reversed], "statement")
      case .weaker: (entry.kinds, entry.rule) = ([.softened], "statement")
      case .firmer: (entry.kinds, entry.rule, entry.isDoubtful) = ([.strengthened], "hedge", true)
      case .goesOn: return gathering.add(restated(entry))
      case .practice: (entry.kinds, entry.rule) = ([.strengthened], "practice")
      case .told: (entry.kinds, entry.rule) = ([.reframed], "report")
      case .attributed: (entry.kinds, entry.rule) = ([.reframed], "attribution")
      case .gone: entry.rule = "statement"
      }
      if entry.kinds == [.dropped] {
        entry.isDoubtful = !isGone(demand, from: answer.sentences, in: comparison.new)
      }
      if let step = priceStep(demand, comparison.old, answer, comparison.new) {
        (entry.kinds, entry.rule, entry.isDoubtful) = (
          [step ? .strengthened : .softened], "price", true
        )
      }
      if let shift = shifts.take(answer.link, old: demand.folded, new: nil) {
        (entry.kinds, entry.rule, entry.newCue) = ([shift.kind], shift.rule, shift.newCue)
        entry.subject = shift.subject
        entry.isDoubtful = !shift.tellsAll && (entry.isDoubtful || shift.isDoubtful)
      } else if let cue = joinedBan(demand, answer, in: comparison.old, comparison.new) {
        (entry.kinds, entry.rule, entry.oldCue, entry.isDoubtful) = (
          [.narrowed], "scope", cue, false
        )
      } else if isDoneByAnother(demand, answer, comparison.old, comparison.new) {
        (entry.kinds, entry.rule, entry.isDoubtful) = ([.retargeted], "actor", false)
      } else if isToldPlainly(demand, entry, answer, comparison.old, comparison.new) {
        return
      }
      // Of a text in other words nothing is known to have gone where the sentence has its answer.
      if entry.kinds == [.dropped], comparison.isInOtherWords {
        return gathering.add(restated(entry))
      }
      explained.addWhole(answer.link)
    } else {
      explained.addAlone(old: demand.sentence)
    }
    if entry.kinds == [.dropped], standing.outlives(old: index) {
      let kind: Change.DemandChange =
        entry.newSentence.map(comparison.new.isHeading(sentence:)) ?? false ? .restated : .demoted
      (entry.kinds, entry.rule, entry.isDoubtful) = ([kind], "heading", false)
    }
    entry.significance = DemandSignificance.of(
      entry.kinds[0], old: demand, new: nil,
      isShare: twins.stayed(besideOld: index))
    gathering.add(entry)
  }

  private func gain(
    _ index: Int, _ standing: StandingDemands, _ twins: DemandTwins,
    _ shifts: inout ModalShifts,
    _ gathering: inout DemandGathering, _ explained: inout ExplainedWords
  ) {
    let demand = comparison.new.annotated.demands[index]
    if let link = comparison.new.sentenceLinks[demand.sentence],
      writing.notationOnly.contains(link)
    {
      return
    }
    let answer = answer(to: demand.sentence, in: comparison.new, others: \.old)
    if let answer, says(answer, demand, comparison.new, in: comparison.old) { return }
    if let answer, shifts.same.contains(answer.link) { return }
    if let answer, shifts.likelySame.contains(answer.link) { return }
    if answer == nil, isJoined(demand, comparison.new, others: \.old, in: comparison.old) { return }
    if let answer, isDeedAmongOthers(demand, answer, in: comparison.new, \.new, \.old) { return }
    var entry = DemandGathering.Entry(
      kinds: [.added], old: nil, new: demand, oldSentence: nil, newSentence: demand.sentence,
      rule: "unmatched", oldCue: nil, newCue: demand.cue, direction: nil,
      isDoubtful: demand.confidence < 0.5 || standing.stated(new: index), significance: 0)
    if let answer, let other = answer.sentences.first {
      entry.oldSentence = other
      switch finding(demand, comparison.new, answer, comparison.old) {
      case .reversed where isTurnedTwice(demand.sentence, answer): entry.rule = "statement"
      case .reversed: (entry.kinds, entry.rule) = ([.reversed], "statement")
      case .weaker: (entry.kinds, entry.rule) = ([.strengthened], "statement")
      case .firmer: (entry.kinds, entry.rule, entry.isDoubtful) = ([.softened], "hedge", true)
      case .goesOn: return gathering.add(restated(entry))
      case .practice: (entry.kinds, entry.rule) = ([.softened], "practice")
      case .told: (entry.kinds, entry.rule) = ([.reframed], "report")
      case .attributed: (entry.kinds, entry.rule) = ([.reframed], "attribution")
      case .gone: entry.rule = "statement"
      }
      if entry.kinds == [.added] {
        entry.isDoubtful = !isGone(demand, from: answer.sentences, in: comparison.old)
      }
      if let step = priceStep(demand, comparison.new, answer, comparison.old) {
        (entry.kinds, entry.rule, entry.isDoubtful) = (
          [step ? .softened : .strengthened], "price", true
        )
      }
      if let shift = shifts.take(answer.link, old: nil, new: demand.folded) {
        (entry.kinds, entry.rule, entry.oldCue) = ([shift.kind], shift.rule, shift.oldCue)
        entry.subject = shift.subject
        entry.isDoubtful = !shift.tellsAll && (entry.isDoubtful || shift.isDoubtful)
      } else if let cue = joinedBan(demand, answer, in: comparison.new, comparison.old) {
        (entry.kinds, entry.rule, entry.newCue, entry.isDoubtful) = (
          [.widened], "scope", cue, false
        )
      } else if isDoneByAnother(demand, answer, comparison.new, comparison.old) {
        (entry.kinds, entry.rule, entry.isDoubtful) = ([.retargeted], "actor", false)
      } else if isToldPlainly(demand, entry, answer, comparison.new, comparison.old) {
        return
      }
      // Of a text in other words nothing is known to have come where the sentence has its answer.
      if entry.kinds == [.added], comparison.isInOtherWords {
        return gathering.add(restated(entry))
      }
      explained.addWhole(answer.link)
    } else {
      explained.addAlone(new: demand.sentence)
    }
    if entry.kinds == [.added], standing.precedes(new: index) {
      let kind: Change.DemandChange =
        entry.oldSentence.map(comparison.old.isHeading(sentence:)) ?? false ? .restated : .promoted
      (entry.kinds, entry.rule, entry.isDoubtful) = ([kind], "heading", false)
    }
    if entry.kinds == [.added], restored.hold(kinship.newSide(index)) {
      (entry.kinds, entry.rule) = ([.restored], "older-edition")
    }
    entry.significance = DemandSignificance.of(
      entry.kinds[0], old: nil, new: demand, isShare: twins.stayed(besideNew: index))
    gathering.add(entry)
  }

  private func finding(
    _ demand: Demand, _ view: EditionView, _ answer: Answer, _ other: EditionView
  ) -> VanishedStance.Finding {
    if isQuoted(answer, demand, view, in: other) { return .told }
    if let finding = underWay(demand, view, answer, other) { return finding }
    // Where the sentence has other demands, this one went by itself.
    let hasDemands = answer.sentences.contains { !other.annotated.demandRanges[$0].isEmpty }
    let statement = answer.sentences
      .map { other.words(other.document.sentences[$0].folded) }.joined()
    if hasDemands {
      return VanishedStance.tellsInPassing(demand, statement, view.document.language)
        ? .told : .gone
    }
    return VanishedStance(comparison: comparison)
      .finding(
        demand: demand, in: view, statement: statement,
        bare: answer.sentences.map {
          other.words(of: other.document.sentences[$0].folded, withoutFiguresOf: $0)
        }.joined(), likeness: answer.likeness)
  }
}
