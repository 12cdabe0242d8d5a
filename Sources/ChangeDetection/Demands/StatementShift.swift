internal import Lexicon
internal import PolicyModel

/// A statement of rule that holds for more or for fewer, where no demand was read in it: "applies to
/// all areas ⟦except the harbour⟧", 「薬学部⟦及び獣医学部⟧にあっては6年とする」.
enum StatementShift {
  static func shifts(in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison)
    -> [ModalShift]
  {
    guard places.old.count == 1, places.new.count == 1, let hunk = hunks.first, hunks.count <= 4,
      isBare(places.old[0], comparison.old), isBare(places.new[0], comparison.new)
    else { return [] }
    if let shift = office(in: hunks, places, comparison) { return [shift] }
    if let shift = proviso(in: hunks, places, comparison) { return [shift] }
    if let shift = exceptionBesideFigures(hunks, places, comparison) { return [shift] }
    if let shift = rightList(in: hunks, places, comparison) { return [shift] }
    guard
      isException(hunks, comparison)
        || laysDown(places.old[0], comparison.old) && laysDown(places.new[0], comparison.new)
        || isListOfPlans(places, comparison)
    else { return [] }
    let language = comparison.new.document.language.rawValue
    let a = comparison.old.words(comparison.old.document.sentences[places.old[0]].folded)
    let b = comparison.new.words(comparison.new.document.sentences[places.new[0]].folded)
    let shift = WordShift(language: language)
    let part = language == "en" ? EnglishGroup.partOfAll(a, b) : nil
    let leave = LeaveEndings.grants(a) && LeaveEndings.grants(b) ? HadFirst.change(a, b) : nil
    if leave == .restated { return [] }
    guard
      let kind = part ?? leave ?? all(a, b, language) ?? shift.change(a, b) ?? shift.member(a, b),
      let told = turned(kind, b, language)
    else { return [] }
    let ranges = (
      hunk.old.lowerBound..<hunks[hunks.count - 1].old.upperBound,
      hunk.new.lowerBound..<hunks[hunks.count - 1].new.upperBound
    )
    return [
      ModalShift(
        kind: told, old: ranges.0, new: ranges.1, hunk: WordHunk(old: ranges.0, new: ranges.1),
        oldCue: comparison.old.words(ranges.0), newCue: comparison.new.words(ranges.1),
        source: .statement, isWhole: hunks.count == 1)
    ]
  }

  /// "Every home will come with a heat pump, a battery ⟦or solar panels⟧": of what somebody undertakes a
  /// list won or lost an item.
  private static func isListOfPlans(_ places: Correspondence, _ comparison: Comparison) -> Bool {
    guard comparison.new.document.language == .english,
      case let a = comparison.old.words(comparison.old.document.sentences[places.old[0]].folded),
      case let b = comparison.new.words(comparison.new.document.sentences[places.new[0]].folded),
      RuleWords.undertakes(a), RuleWords.undertakes(b)
    else { return false }
    return WordShift(language: Language.english.rawValue)
      .listStep(a, b, ofAnyLanguage: true) != nil
  }

  /// "Any school ⟦or charity⟧ can hire the hall": of those who have a right a list won or lost an item.
  private static func rightList(
    in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> ModalShift? {
    guard comparison.new.document.language == .english,
      case let a = comparison.old.words(comparison.old.document.sentences[places.old[0]].folded),
      case let b = comparison.new.words(comparison.new.document.sentences[places.new[0]].folded),
      RightWords.tell(a), RightWords.tell(b),
      let step = WordShift(language: Language.english.rawValue)
        .listStep(a, b, ofAnyLanguage: true), step == .widened || step == .narrowed,
      let first = hunks.first, let last = hunks.last
    else { return nil }
    let hunk = WordHunk(
      old: first.old.lowerBound..<last.old.upperBound,
      new: first.new.lowerBound..<last.new.upperBound)
    return ModalShift(
      kind: step, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: comparison.old.words(hunk.old), newCue: comparison.new.words(hunk.new),
      source: .statement, isWhole: true)
  }

  /// 「この規則は、⟦全⟧従業員に適用する」
  private static func all(
    _ old: String, _ new: String, _ language: String
  ) -> Change.DemandChange? {
    guard language == "ja", let place = WordShift.difference(old, new),
      place.old.isEmpty != place.new.isEmpty,
      RuleWords.wholly.contains(place.old + place.new),
      place.behind.unicodeScalars.first.map({ $0.properties.isIdeographic }) ?? false,
      !(place.before.unicodeScalars.last.map { $0.properties.isIdeographic } ?? false)
    else { return nil }
    return place.old.isEmpty ? .widened : .narrowed
  }

  /// "⟦except ferries⟧", "⟦unless it is faulty⟧": what such words are put to is a rule.
  private static func isException(_ hunks: [WordHunk], _ comparison: Comparison) -> Bool {
    guard hunks.count == 1, comparison.new.document.language == .english,
      case let (a, b) = (
        comparison.old.words(hunks[0].old), comparison.new.words(hunks[0].new)
      ), a.contains(where: \.isLetter) != b.contains(where: \.isLetter)
    else { return false }
    let words = (a + b).lowercased().drop { !$0.isLetter }
    // "$12 ⟦excluding tax⟧": what the price is told of.
    if RuleWords.taxes.contains(where: { tax in words.split { !$0.isLetter }.contains { $0 == tax }
    }) {
      return false
    }
    return RuleWords.excepting.contains { words.hasPrefix($0 + " ") }
      || RuleWords.unless.contains { words.hasPrefix($0 + " ") }
  }

  /// "All members⟦, other than students,⟧ pay a deposit of £30": beside figures that moved.
  private static func exceptionBesideFigures(
    _ hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> ModalShift? {
    guard hunks.count > 1, comparison.new.document.language == .english else { return nil }
    func isOfFigure(_ range: Range<Int>, _ view: EditionView, _ sentence: Int) -> Bool {
      range.isEmpty
        || view.annotated.figures(inSentence: sentence).contains {
          $0.folded.lowerBound <= range.lowerBound && range.upperBound <= $0.folded.upperBound
        }
    }
    let rest = hunks.filter { hunk in
      !isOfFigure(hunk.old, comparison.old, places.old[0])
        || !isOfFigure(hunk.new, comparison.new, places.new[0])
    }
    guard rest.count == 1, let hunk = rest.first, isException([hunk], comparison),
      let kind = turned(
        comparison.old.words(hunk.old).contains(where: \.isLetter) ? .widened : .narrowed, "", "en")
    else { return nil }
    return ModalShift(
      kind: kind, old: hunk.old, new: hunk.new, hunk: hunk,
      oldCue: comparison.old.words(hunk.old), newCue: comparison.new.words(hunk.new),
      source: .statement, isWhole: true)
  }

  /// "Every school will have a nurse⟦, subject to funding⟧": room that was left or taken.
  private static func proviso(
    in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> ModalShift? {
    guard hunks.count == 1, comparison.new.document.language == .english,
      case let a = comparison.old.words(comparison.old.document.sentences[places.old[0]].folded),
      case let b = comparison.new.words(comparison.new.document.sentences[places.new[0]].folded),
      RuleWords.undertakes(a), RuleWords.undertakes(b),
      let step = ProvisoShift.change(a, b, .english), step != .restated
    else { return nil }
    return ModalShift(
      kind: step, old: hunks[0].old, new: hunks[0].new, hunk: hunks[0],
      oldCue: comparison.old.words(hunks[0].old), newCue: comparison.new.words(hunks[0].new),
      source: .statement, isWhole: true)
  }

  /// 「⟦学長⟧が許可する」 → 「⟦学部長⟧が許可する」: another decides.
  private static func office(
    in hunks: [WordHunk], _ places: Correspondence, _ comparison: Comparison
  ) -> ModalShift? {
    guard comparison.new.document.language == .japanese, hunks.count == 1, let hunk = hunks.first,
      let a = OfficeName(around: hunk.old, of: places.old[0], in: comparison.old),
      let b = OfficeName(around: hunk.new, of: places.new[0], in: comparison.new),
      a.isOther(than: b),
      case let end = comparison.new.document.sentences[places.new[0]].folded.upperBound,
      case let behind = comparison.new.words(b.range.upperBound..<max(b.range.upperBound, end)),
      decides(behind) || receives(behind)
    else { return nil }
    return ModalShift(
      kind: .retargeted, old: a.range, new: b.range, hunk: hunk, oldCue: a.name, newCue: b.name,
      source: .statement, isWhole: true)
  }

  private static func decides(_ behind: String) -> Bool {
    guard let doer = RuleWords.doers.first(where: { behind.hasPrefix($0) }) else { return false }
    let rest = behind.dropFirst(doer.count)
    // 「手数料の全部は、⟦会長が⟧定める」: somebody else does it.
    return !rest.contains(RuleWords.subjectMark)
      && RuleWords.deciding.contains { rest.contains($0) }
  }

  private static func receives(_ behind: String) -> Bool {
    RuleWords.recipients.contains { mark in
      behind.hasPrefix(mark)
        && RuleWords.handing.contains { behind.dropFirst(mark.count).hasPrefix($0) }
    }
  }

  private static func isBare(_ sentence: Int, _ view: EditionView) -> Bool {
    view.annotated.demandRanges[sentence].isEmpty && !view.isHeading(sentence: sentence)
  }

  /// Whether a sentence says what holds, as rules do.
  private static func laysDown(_ sentence: Int, _ view: EditionView) -> Bool {
    let range = view.document.sentences[sentence].folded
    return view.document.language == .english
      ? RuleWords.binds(view.bytes(range)) : RuleWords.laysDown(view.bytes(range))
  }

  /// 「対象になりません」: with more that are left out it holds for fewer.
  private static func turned(
    _ kind: Change.DemandChange, _ words: String, _ language: String
  ) -> Change.DemandChange? {
    let low = words.lowercased()
    let isLeftOut = RuleWords.leavingOut.contains { low.contains($0) }
    switch kind {
    case .widened: return isLeftOut ? .narrowed : kind
    case .narrowed: return isLeftOut ? .widened : kind
    case .softened, .strengthened: return kind
    default: return nil
    }
  }
}
