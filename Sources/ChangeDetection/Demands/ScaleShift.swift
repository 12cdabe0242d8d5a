internal import Lexicon
internal import PolicyModel

/// A word in the place of another of its scale: 無料 → 有料, "required" → "recommended".
///
/// Tells how a sentence turned even where neither edition's sentence was read as a demand.
struct ScaleShift {
  private let pair: TurnedWords
  private let language: Language
  private(set) var shifts: [ModalShift] = []
  /// The edits only say in other words what was said before.
  private(set) var isSame = false
  /// Of several words each is still said of the same.
  private(set) var isExchanged = false

  init(_ pair: TurnedWords) {
    self.pair = pair
    language = pair.comparison.new.document.language
    let (a, b) = (ScaleWord.all(in: pair.old, language), ScaleWord.all(in: pair.new, language))
    for scale in Set(a.map(\.scale)).intersection(b.map(\.scale)).sorted() {
      let (old, new) = (a.filter { $0.scale == scale }, b.filter { $0.scale == scale })
      guard max(old.count, new.count) <= 6 else { continue }
      let partners = partners(old, new)
      if partners.count > 1, partners.count == old.count, old.count == new.count,
        partners.allSatisfy({ $0.0.rung == $0.1.rung })
      {
        isExchanged = true
      }
      for (x, y) in partners {
        guard let edits = pair.edits(at: x.range, y.range) else { continue }
        if saysTheSame(x, y, edits) {
          isSame = true
        } else if let shift = shift(x, y, edits) {
          shifts.append(shift)
        }
      }
    }
  }

  private static func scale(_ number: Int, _ language: Language) -> WordScale {
    language == .japanese ? WordScales.japanese.scales[number] : WordScales.english.scales[number]
  }

  /// Words of both sentences that are said of one thing; where nothing tells of what, the only ones.
  private func partners(_ old: [ScaleWord], _ new: [ScaleWord]) -> [(ScaleWord, ScaleWord)] {
    if old.count == 1, new.count == 1 {
      return areOfOneThing(old[0], new[0]) ? [(old[0], new[0])] : []
    }
    // 「⟦届出⟧をする場合は、⟦報告⟧が必要です」: words of which nothing tells what they are said of, where one changed.
    let edited = (
      old.filter { word in pair.hunks.contains { pair.old.offsets($0.old).overlaps(word.word) } },
      new.filter { word in pair.hunks.contains { pair.new.offsets($0.new).overlaps(word.word) } }
    )
    if (old + new).allSatisfy({ $0.subject.isEmpty }), old.count == new.count, edited.0.count == 1,
      edited.1.count == 1
    {
      return [(edited.0[0], edited.1[0])]
    }
    return old.compactMap { word in
      guard !word.subject.isEmpty, old.count(where: { $0.subject == word.subject }) == 1,
        case let same = new.filter({ $0.subject == word.subject }), same.count == 1
      else { return nil }
      return (word, same[0])
    }
  }

  /// 「⟦入場⟧は無料です」, 「⟦駐車場⟧は有料です」 are said of two.
  private func areOfOneThing(_ a: ScaleWord, _ b: ScaleWord) -> Bool {
    a.subject.isEmpty || b.subject.isEmpty || a.subject == b.subject
      || Likeness.overlap(a.subject, b.subject) >= 0.5
  }

  /// The same rung in other words, and all edits at them.
  private func saysTheSame(_ a: ScaleWord, _ b: ScaleWord, _ edits: ClosedRange<Int>) -> Bool {
    let isSame =
      a.rung == b.rung && (a.subject == b.subject || a.subject.isEmpty || b.subject.isEmpty)
      || Self.scale(a.scale, language).use == .tax && a.rung != b.rung && paysTheSame(a, b)
    guard isSame, pair.old.text(a.word) != pair.new.text(b.word), goOnAlike(a, b) else {
      return false
    }
    return edits.count == pair.hunks.count
      || Self.scale(a.scale, language).use == .tax
      || pair.hunks.indices.allSatisfy {
        edits.contains($0) || isTrailing(pair.hunks[$0], a, b)
      }
  }

  /// 「無償に⟦します⟧」, 「無償化を⟦めざします⟧」: what is said of the same words has to be the same.
  private func goOnAlike(_ a: ScaleWord, _ b: ScaleWord) -> Bool {
    let scale = Self.scale(a.scale, language)
    if scale.use == .tax { return true }
    guard scale.sense == .reach || scale.sense == .opposite && a.isSaid && b.isSaid else {
      return false
    }
    if pair.old.isDivided {
      func rest(_ word: ScaleWord, _ sentence: ComparedSentence) -> [String] {
        sentence.words(in: word.range.upperBound..<sentence.bytes.count).map(\.text)
          .filter { !ScaleContext.articles.contains($0) }
      }
      return rest(a, pair.old) == rest(b, pair.new)
    }
    return pair.old.restBehind(a.range).elementsEqual(pair.new.restBehind(b.range))
  }

  /// An edit right behind the words: 公開⟦しない⟧.
  private func isTrailing(_ hunk: WordHunk, _ a: ScaleWord, _ b: ScaleWord) -> Bool {
    let gap = (
      pair.old.offset(hunk.old.lowerBound) - a.range.upperBound,
      pair.new.offset(hunk.new.lowerBound) - b.range.upperBound
    )
    return (0...6).contains(gap.0) && (0...6).contains(gap.1)
  }

  private func shift(_ a: ScaleWord, _ b: ScaleWord, _ edits: ClosedRange<Int>) -> ModalShift? {
    let scale = Self.scale(a.scale, language)
    guard a.rung != b.rung, pair.isSmall(besides: edits, weight: areOnOneObject(a, b) ? 1 : 2),
      scale.use != .join || isOfObject(a.word, pair.old) && isOfObject(b.word, pair.new),
      let kind = kind(scale, a, b)
    else { return nil }
    let (old, new) = (pair.old.folded(shown(a)), pair.new.folded(shown(b)))
    let isWhole = edits.count == pair.hunks.count
    return ModalShift(
      kind: kind, old: old, new: new, hunk: pair.joined(edits),
      oldCue: pair.comparison.old.words(old), newCue: pair.comparison.new.words(new),
      source: .scale(scale.sense), isWhole: isWhole,
      isDoubtful: !isPlain(scale, a, b))
  }

  /// 「⟦採取量の制限⟧を勧告する」, 「⟦採取量の制限⟧を命ずる」: words that begin with the mark of their object.
  private func areOnOneObject(_ a: ScaleWord, _ b: ScaleWord) -> Bool {
    guard !pair.old.isDivided else { return false }
    func before(_ word: ScaleWord, _ sentence: ComparedSentence) -> ArraySlice<UInt8> {
      sentence.bytes[..<min(word.word.lowerBound + 3, sentence.bytes.count)].suffix(12)
    }
    let (x, y) = (before(a, pair.old), before(b, pair.new))
    return x.count == 12 && x.elementsEqual(y)
      && x.suffix(3).elementsEqual(String(ScaleContext.object).utf8)
  }

  /// The words alone, or with what turns them.
  private func shown(_ word: ScaleWord) -> Range<Int> {
    let isTurned = pair.old.isDivided
    return isTurned ? word.range : word.word
  }

  /// Whether the words leave no doubt: said of one thing in both sentences, and nothing else denied.
  private func isPlain(_ scale: WordScale, _ a: ScaleWord, _ b: ScaleWord) -> Bool {
    guard a.subject == b.subject, !pair.isTurnedTwice(besides: a.range, b.range) else {
      return false
    }
    switch scale.sense {
    case .opposite: return a.isSaid && b.isSaid
    case .firmness, .reach, .choice: return true
    }
  }

  private func kind(_ scale: WordScale, _ a: ScaleWord, _ b: ScaleWord) -> Change.DemandChange? {
    switch scale.sense {
    case .opposite: return .reversed
    case .reach:
      return isTurned(a, b) ? nil : b.rung > a.rung ? .widened : .narrowed
    case .firmness: return isTurned(a, b) ? nil : b.rung > a.rung ? .strengthened : .softened
    case .choice:
      let areConditions = [pair.old, pair.new].allSatisfy {
        $0.holds(anyOf: ScaleContext.conditions)
      }
      if isTurned(a, b, besides: areConditions ? ScaleContext.banning : []) { return nil }
      if areConditions { return b.rung > a.rung ? .narrowed : .widened }
      return b.rung > a.rung ? .strengthened : .softened
    }
  }

  /// Whether a sentence denies or leaves out what it names: less of it is more then.
  private func isTurned(
    _ a: ScaleWord, _ b: ScaleWord, besides passed: [String] = []
  ) -> Bool {
    let refusing = ScaleContext.refusing.filter { !passed.contains($0) }
    return [(pair.old, a.range), (pair.new, b.range)].contains { sentence, range in
      !sentence.denials.isEmpty || sentence.holds(anyOf: refusing, besides: range)
    }
  }

  /// Whether words join what is handed in or done, and no doers or cases: 「A⟦及び⟧Bを提出する」.
  private func isOfObject(_ place: Range<Int>, _ sentence: ComparedSentence) -> Bool {
    if sentence.isDivided {
      let before = sentence.words(in: 0..<place.lowerBound)
      return before.contains { EnglishModals.strengths[$0.text] ?? 0 >= 3 }
        && before.suffix(6).allSatisfy { !ScaleContext.clausal.contains($0.text) }
        && sentence.words(in: place.upperBound..<sentence.bytes.count).prefix(6)
          .allSatisfy {
            !ScaleContext.clausal.contains($0.text) && EnglishModals.strengths[$0.text] == nil
          }
    }
    let words = sentence.text(place.upperBound..<sentence.bytes.count)
    guard let end = words.firstIndex(where: { ScaleContext.particles.contains($0) }) else {
      return false
    }
    return words[end] == ScaleContext.object && words[..<end].count <= 16
      && ScaleContext.handled.contains { words[end...].contains($0) }
  }

  // MARK: Prices

  /// 「1,000円(税抜)」 and 「1,100円(税込)」: the tax makes one of the other.
  private func paysTheSame(_ a: ScaleWord, _ b: ScaleWord) -> Bool {
    let (before, after) = (
      amounts(pair.comparison.old, pair.oldSentence),
      amounts(pair.comparison.new, pair.newSentence)
    )
    guard !before.isEmpty, before.count == after.count else { return false }
    let (with, without) = a.rung == 0 ? (before, after) : (after, before)
    return zip(with, without).allSatisfy { gross, net in
      ScaleContext.taxes.contains { tax in
        let exact = net * Double(tax.1 + tax.0) / Double(tax.1)
        return gross > net && abs(exact - gross) <= 1
      }
    }
  }

  private func amounts(_ view: EditionView, _ sentence: Int) -> [Double] {
    view.annotated.figures(inSentence: sentence).compactMap {
      guard $0.kind == .money, case .number(let number) = $0.comparedValue else { return nil }
      return number.approximate
    }
  }
}
