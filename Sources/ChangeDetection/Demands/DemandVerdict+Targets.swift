internal import Lexicon
internal import PolicyModel

/// To whom and for what two demands are, besides their objects.
extension DemandJudgement {
  /// 「同意は、⟦得ること⟧を要しない」: the verb as a noun, which names nothing that is aimed at.
  func isDeed(_ object: String) -> Bool {
    object.hasSuffix("こと") && object.unicodeScalars.count <= 4
  }

  /// 「当社が負担します」 → 「利用者が負担するものとする」: the same deed, laid on the other side.
  func hasOtherDoer(_ old: Demand, _ new: Demand) -> Bool {
    func isAuthors(_ demand: Demand) -> Bool { demand.frame == .commitment && demand.actor == nil }
    func isLaidOn(_ demand: Demand) -> Bool {
      demand.frame == .norm && demand.actor != nil
        && [.obligation, nil].contains(demand.deontic)
    }
    guard isAuthors(old) && isLaidOn(new) || isLaidOn(old) && isAuthors(new) else { return false }
    return old.verb == new.verb && old.polarity.signum() == new.polarity.signum()
      && Likeness.overlap(renaming.applied(to: old.object), new.object) >= 0.5
  }

  func doerChange(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard let a = ActorShift.named(in: old), let b = ActorShift.named(in: new),
      !areOfRenumbered(a, b),
      a == b || ClauseVerbs.alike(renaming.applied(to: a)) != ClauseVerbs.alike(b)
    else { return nil }
    if let part = whole(old, new) ?? doerList(old, new, a, b) { return part }
    // 「⟦夜間の⟧学生は、対象外とする」: fewer are left out.
    let low = comparison.new.words(new.folded).lowercased()
    if RuleWords.leavingOut.contains(where: { low.contains($0) }) {
      let change = doers.change(renaming.applied(to: a), b)
      return change == .retargeted ? change : nil
    }
    return doers.change(renaming.applied(to: a), b) ?? otherOffice(renaming.applied(to: a), b)
  }

  /// "Makers of alcohol, ⟦tobacco,⟧ or spirits may not trade": a list of which the cut before its last
  /// comma names too little.
  private func doerList(
    _ old: Demand, _ new: Demand, _ a: String, _ b: String
  ) -> Change.DemandChange? {
    guard comparison.new.document.language == .english, a != b,
      let step = shift.listStep(
        renaming.applied(to: wholeWords(old, comparison.old)), wholeWords(new, comparison.new),
        ofAnyLanguage: true)
    else { return nil }
    return step == .widened || step == .narrowed ? step : nil
  }

  /// 第15条の規定に違反した者 → 第17条の規定に違反した者: who breaks a rule that has another number now,
  /// or of whom a parenthesis alone says something else, is the same.
  private func areOfRenumbered(_ old: String, _ new: String) -> Bool {
    old != new && Self.bare(old) == Self.bare(new)
      && (old.contains("(") || NumberedParts.clauses.contains { old.contains($0) })
      || NumberedParts.areReferred(old, new)
  }

  /// A name without what stands in parentheses, and without its numbers.
  private static func bare(_ name: String) -> [Unicode.Scalar] {
    var depth = 0
    let open = name.unicodeScalars.filter { scalar in
      if scalar == "(" { depth += 1 }
      defer { if scalar == ")", depth > 0 { depth -= 1 } }
      return depth == 0
    }
    return withoutDigits(String(open))
  }

  /// 「願書を⟦学部長⟧に提出する」 → 「⟦学長⟧に提出する」: another gets it.
  func hasOtherRecipient(_ old: Demand, _ new: Demand) -> Bool {
    guard comparison.new.document.language == .japanese, old.verb == new.verb,
      let a = recipient(old, comparison.old), let b = recipient(new, comparison.new), a != b
    else { return false }
    return OfficeName.areOther(renaming.applied(to: a), b)
  }

  /// 「懲戒は、⟦理事長⟧が行う」 → 「⟦理事会⟧が行う」: another does it.
  func otherOffice(_ old: String, _ new: String) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, let a = OfficeName(named: old, at: 0..<0),
      let b = OfficeName(named: new, at: 0..<0), a.isOther(than: b)
    else { return nil }
    return .retargeted
  }

  /// The office or the person right before a verb of handing in: 学長 of 「願書を学長に提出」.
  private func recipient(_ demand: Demand, _ view: EditionView) -> String? {
    let words = view.words(demand.folded)
    for verb in RuleWords.handing where demand.verb.hasPrefix(verb) || demand.cue.contains(verb) {
      for mark in RuleWords.recipients {
        guard let place = words.firstRange(of: mark + verb) else { continue }
        let before = words[..<place.lowerBound].unicodeScalars.reversed()
          .prefix { (0x3400...0x9FFF).contains($0.value) || (0x30A0...0x30FF).contains($0.value) }
        let name = String(String.UnicodeScalarView(before.reversed()))
        if OfficeName(named: name, at: 0..<0) != nil { return name }
      }
    }
    return nil
  }

  /// 「消費税を下げる」 → 「⟦食料品の⟧消費税を下げる」: a noun before the object takes a part out of it.
  func circle(_ old: Demand, _ new: Demand) -> Change.DemandChange? {
    guard comparison.new.document.language == .japanese, old.verb == new.verb else { return nil }
    return shift.circle(
      renaming.applied(to: comparison.old.words(old.folded)), comparison.new.words(new.folded))
  }

  /// "We will reduce the time" → "We will ⟦shorten⟧ the time": another verb, and nothing else.
  func areVerbsAlone(_ old: Demand, _ new: Demand) -> Bool {
    old.verb != new.verb && !old.object.isEmpty && old.polarity.signum() == new.polarity.signum()
      && VoidWords.withoutDenial(old.object) == VoidWords.withoutDenial(new.object)
  }

  /// Of several terms the one that moved, where the first stayed: 「春の分は4月までに、秋の分は⟦9月⟧までに」.
  func laterDeadline(_ old: Demand, _ new: Demand) -> (difference: FigureDifference, figure: Int)? {
    guard let first = old.deadline, new.deadline != nil, old.verb == new.verb else { return nil }
    let view = comparison.old.annotated
    for index in view.figures.indices(within: old.folded, among: view.figureRanges[old.sentence])
    where index > first && index < figurePairs.count && view.figures[index].role == .deadline {
      guard let partner = figurePairs[index],
        case let figure = comparison.new.annotated.figures[partner], figure.role == .deadline,
        new.folded.contains(figure.folded.lowerBound),
        case .changed(let difference) = figures.verdict(old: view.figures[index], new: figure)
      else { continue }
      return (difference, partner)
    }
    return nil
  }

  /// What the figure that moved is said of, where a demand has several parts and the last one is its
  /// object: 「⟦前期分⟧は4月30日までに、後期分は10月31日までに納付する」.
  func part(of demand: Demand, movedBy figure: Int?) -> String? {
    let view = comparison.new
    guard let figure, figure < view.annotated.figures.count, !demand.object.isEmpty,
      case let moved = view.annotated.figures[figure], moved.sentence == demand.sentence
    else { return nil }
    let sentence = view.document.sentences[demand.sentence].folded
    let end = moved.folded.upperBound
    let behind = view.words(end..<max(end, sentence.upperBound))
    let joins = JoinWords.of(view.document.language.rawValue)
    guard
      let place = behind.firstRange(of: demand.object) ?? tail(of: demand, in: behind, moved, view)
    else { return nil }
    let between = behind[..<place.lowerBound]
    let isDivided = joins?.isDivided ?? true
    let breaks = joins?.breaks ?? []
    guard breaks.contains(where: { between.contains($0) || place.isEmpty }),
      view.annotated.figures(inSentence: demand.sentence)
        .contains(where: {
          $0.kind == moved.kind && $0.folded.lowerBound > moved.folded.upperBound
        })
    else { return nil }
    if case let subject = moved.subject, !subject.isEmpty, subject != demand.object,
      sentence.contains(moved.folded.lowerBound), view.words(sentence).contains(subject)
    {
      return subject
    }
    return isDivided ? nil : head(before: moved.folded.lowerBound, in: sentence, view)
  }

  /// 「大企業への課税」 of 「⟦大企業への課税で⟧年3兆円、富裕層への課税で…」.
  private func head(
    before place: Int, in sentence: Range<Int>, _ view: EditionView
  ) -> String? {
    let words = view.words(sentence.lowerBound..<place)
    var part = words.split { "、。 ".contains($0) }.last.map(String.init) ?? ""
    for mark in RuleWords.partMarks where part.hasSuffix(mark) {
      part.removeLast(mark.count)
      break
    }
    return part.count >= 2 ? part : nil
  }

  /// An object that begins with the figure itself: "must pay ⟦$12 and children $5⟧".
  private func tail(
    of demand: Demand, in behind: String, _ moved: Figure, _ view: EditionView
  ) -> Range<String.Index>? {
    let own = view.words(moved.folded)
    guard let number = own.split(whereSeparator: { !$0.isNumber }).first,
      let start = demand.object.firstRange(of: String(number)),
      case let rest = demand.object[start.upperBound...],
      rest.contains(where: \.isNumber) || RuleWords.parts.contains(where: { rest.contains($0) }),
      demand.object.distance(from: demand.object.startIndex, to: start.lowerBound) <= 2
    else { return nil }
    return behind.startIndex..<behind.startIndex
  }
}
