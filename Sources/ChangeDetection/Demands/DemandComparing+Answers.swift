internal import Lexicon
internal import PolicyModel

/// What the other edition says in the sentences that answer to a demand's own.
extension DemandComparing {
  struct Answer {
    var link: Int
    var sentences: [Int]
    var likeness: Double
  }

  /// The sentences of the other edition that answer to a demand's own.
  func answer(
    to sentence: Int, in view: EditionView, others: KeyPath<Correspondence, [Int]>
  ) -> Answer? {
    guard let link = view.sentenceLinks[sentence] else { return nil }
    let pair = comparison.alignment.sentences[link]
    let sentences = pair[keyPath: others]
    return sentences.isEmpty
      ? nil : Answer(link: link, sentences: sentences, likeness: pair.similarity)
  }

  /// Whether a case turned with what is said in it, so that a sentence and its answer may say the same.
  func isTurnedTwice(_ sentence: Int, _ answer: Answer) -> Bool {
    guard let other = answer.sentences.first, answer.sentences.count == 1 else { return false }
    let pair = comparison.alignment.sentences[answer.link]
    let isOld = pair.old.contains(sentence) && pair.new.contains(other)
    let (a, b) = isOld ? (sentence, other) : (other, sentence)
    let (old, new) = (ComparedSentence(comparison.old, a), ComparedSentence(comparison.new, b))
    return old.denies == new.denies && (old.denials.count + new.denials.count) > 0
  }

  /// Whether the other edition has a demand's very words, read there as no demand because of
  /// what stands around them: words that stayed are no change.
  func says(
    _ answer: Answer, _ demand: Demand, _ view: EditionView, in other: EditionView
  ) -> Bool {
    let words = view.bytes(demand.folded)
    if isQuoted(answer, demand, view, in: other) { return false }
    return answer.sentences.contains { sentence in
      let range = other.document.sentences[sentence].folded
      return range.count == words.count
        ? other.bytes(range) == words : other.contains(words, in: range)
    } || saysWithOtherFigures(answer, demand, view, in: other)
      || saysInSeries(answer, demand, view, in: other)
      || saysOnTheWay(answer, demand, in: other)
      || goesOn(answer, demand, view, in: other)
      || answer.sentences.contains {
        PassiveTwin.says(other.words(other.document.sentences[$0].folded), demand)
      }
  }

  /// 「計画の策定を行う」 beside 「⟦計画を策定し、⟧訓練を実施する」: the deed is said before the last one.
  private func saysOnTheWay(_ answer: Answer, _ demand: Demand, in other: EditionView) -> Bool {
    guard other.document.language == .japanese, demand.polarity > 0, !demand.object.isEmpty,
      case let stem = TurnWords.stem(of: demand.verb), stem != demand.verb
    else { return false }
    let deed = demand.object + DeedListWords.object + stem + DeedListWords.medial
    let told = ReportEndings.of("ja").pairs
    return answer.sentences.contains { sentence in
      let words = other.words(other.document.sentences[sentence].folded)
      guard words.holdsBytes(of: deed) else { return false }
      let end = words.last == "。" ? words.dropLast() : words[...]
      return !told.contains { end.hasSuffix($0.told) }
        && !ConsentWords.denied.contains { end.hasSuffix($0) }
    }
  }

  /// Whether the other edition puts a demand's words into somebody's mouth: 「…します。」と述べています.
  func isQuoted(
    _ answer: Answer, _ demand: Demand, _ view: EditionView, in other: EditionView
  ) -> Bool {
    let own = view.words(demand.folded).filter { !"。.、,".contains($0) }
    guard own.count >= 6,
      !Quotation.opens(view.words(view.document.sentences[demand.sentence].folded))
    else { return false }
    return answer.sentences.contains {
      let sentence = other.words(other.document.sentences[$0].folded)
      return Quotation.opens(sentence) && Likeness.overlap(own, sentence) >= 0.4
        && sentence.filter { !"。.、,".contains($0) }.contains(own)
    }
  }

  /// The same words with another figure in them: 「午後6時30分までとします」 → 「午後7時までとします」.
  private func saysWithOtherFigures(
    _ answer: Answer, _ demand: Demand, _ view: EditionView, in other: EditionView
  ) -> Bool {
    func plain(_ words: String) -> [Unicode.Scalar] {
      words.unicodeScalars.filter { $0.properties.numericType == nil }
    }
    let own = plain(view.words(demand.folded))
    let rest = plain(view.words(of: demand.folded, withoutFiguresOf: demand.sentence))
    return answer.sentences.contains {
      let range = other.document.sentences[$0].folded
      if plain(other.words(range)) == own { return true }
      let there = plain(other.words(of: range, withoutFiguresOf: $0))
      return rest.count >= 8 && rest.count < own.count && there.contains(rest)
    }
  }

  /// 「委員を3名⟦入れる⟧」, 「委員を5名⟦入れ、⟧うち1名は…」: the figures are told by themselves.
  private func goesOn(
    _ answer: Answer, _ demand: Demand, _ view: EditionView, in other: EditionView
  ) -> Bool {
    guard view.document.language == .japanese, answer.sentences.count == 1 else { return false }
    let own = view.words(
      of: view.document.sentences[demand.sentence].folded, withoutFiguresOf: demand.sentence)
    let sentence = answer.sentences[0]
    let there = other.words(
      of: other.document.sentences[sentence].folded, withoutFiguresOf: sentence)
    return ContinuedDeed.says(there, own, demand)
  }

  /// Whether the sentence that answers to a neighbour says a demand's words as well.
  func isJoined(
    _ demand: Demand, _ view: EditionView, others: KeyPath<Correspondence, [Int]>,
    in other: EditionView
  ) -> Bool {
    [demand.sentence - 1, demand.sentence + 1].contains { sentence in
      view.document.sentences.indices.contains(sentence)
        && answer(to: sentence, in: view, others: others)
          .map { saysInSeries($0, demand, view, in: other) } ?? false
    }
  }

  /// "We will keep the records." beside "We will delete the rest ⟦and keep the records⟧": one modal bears both.
  private func saysInSeries(
    _ answer: Answer, _ demand: Demand, _ view: EditionView, in other: EditionView
  ) -> Bool {
    guard let joins = JoinWords.of(view.document.language.rawValue), joins.isDivided,
      !demand.object.isEmpty, let modal = demand.cue.split(separator: " ").first,
      !isDenied(demand.cue)
    else { return false }
    let deed = (demand.verb + " " + demand.object).lowercased()
    return answer.sentences.contains { sentence in
      let words = other.words(other.document.sentences[sentence].folded).lowercased()
      return joins.joins.contains { words.contains(($0 == "," ? ", " : " \($0) ") + deed) }
        && other.annotated.demandRanges[sentence].contains {
          let rest = other.annotated.demands[$0]
          return rest.cue.split(separator: " ").first == modal && !isDenied(rest.cue)
        }
    }
  }

  private func isDenied(_ cue: String) -> Bool {
    cue.lowercased().split(separator: " ")
      .contains { EnglishModals.negations.contains(String($0)) }
  }

  /// "must not copy ⟦or sell⟧ the files" beside "must not copy the files": what is forbidden besides, as
  /// both verbs say it; nil for anything else.
  func joinedBan(
    _ demand: Demand, _ answer: Answer, in view: EditionView, _ other: EditionView
  ) -> String? {
    guard demand.rule == Self.conjoined, isBan(demand),
      answer.sentences.count == 1, let sentence = answer.sentences.first
    else { return nil }
    let there = other.annotated.demandRanges[sentence].map { other.annotated.demands[$0] }
    guard let own = bans(beside: demand, view).first, own.rule != Self.conjoined,
      there.contains(where: { isBan($0) && $0.verb == own.verb })
    else { return nil }
    return own.cue + " … " + demand.cue
  }

  /// What is told of two bans of which one sentence forbids more verbs than the other: the verb that was
  /// joined on or went widens or narrows them, and the rest of their words tell nothing else; nil for
  /// other demands.
  func banStep(_ old: Demand, _ new: Demand) -> [Change.DemandChange]? {
    guard isBan(old), isBan(new),
      case let (olds, news) = (bans(beside: old, comparison.old), bans(beside: new, comparison.new)),
      olds.count != news.count, let a = olds.first, let b = news.first,
      a.rule != Self.conjoined, b.rule != Self.conjoined, a.verb == b.verb,
      (olds + news).contains(where: { $0.rule == Self.conjoined })
    else { return nil }
    if new.rule == Self.conjoined, old.rule != Self.conjoined, news.count > olds.count {
      return [.widened]
    }
    return old.rule == Self.conjoined && new.rule != Self.conjoined && olds.count > news.count
      ? [.narrowed] : []
  }

  private func bans(beside demand: Demand, _ view: EditionView) -> [Demand] {
    view.annotated.demandRanges[demand.sentence].map { view.annotated.demands[$0] }
      .filter(isBan)
  }

  /// "must not copy", and a verb that was joined on to it.
  private func isBan(_ demand: Demand) -> Bool {
    demand.polarity < 0
      && (demand.deontic == .prohibition || demand.rule == Self.conjoined
        || demand.rule == Self.must && isDenied(demand.cue))
  }

  private static var conjoined: String { "conjoined" }
  private static var must: String { "must" }

  /// "kept for a year and then ⟦disposed of⟧" beside "kept for a year and then ⟦shredded⟧": a deed in
  /// another's place of which the other was not read. Its words tell it.
  func isDeedAmongOthers(
    _ demand: Demand, _ answer: Answer, in view: EditionView,
    _ own: KeyPath<WordHunk, Range<Int>>, _ other: KeyPath<WordHunk, Range<Int>>
  ) -> Bool {
    guard view.document.language == .english,
      let first = demand.cue.split(separator: " ").first,
      EnglishModals.strengths[first.lowercased()] == nil,
      view.annotated.demandRanges[demand.sentence].count > 1
    else { return false }
    return (differences.hunks[answer.link] ?? []).contains { hunk in
      !hunk[keyPath: other].isEmpty && hunk[keyPath: other].count <= 40
        && view.words(hunk[keyPath: own]).hasPrefix(demand.cue)
    }
  }

  /// Whether sentences that have demands of their own say nothing of this one's object.
  func isGone(_ demand: Demand, from sentences: [Int], in other: EditionView) -> Bool {
    let object = Likeness.pairs(demand.object)
    guard !object.isEmpty, demand.confidence >= 0.5 else { return false }
    if deedIsGone(demand, from: sentences, in: other) { return true }
    return sentences.contains { !other.annotated.demandRanges[$0].isEmpty }
      && sentences.allSatisfy {
        let words = Likeness.pairs(other.words(other.document.sentences[$0].folded))
        return Likeness.covered(object, by: words) < 0.4
      }
  }

  /// 「給食の⟦完全実施⟧と無償化」 → 「給食の無償化」: of two deeds on one object the other stayed.
  private func deedIsGone(_ demand: Demand, from sentences: [Int], in other: EditionView) -> Bool {
    guard comparison.new.document.language == .japanese,
      demand.action != .other || demand.rule == "nounFinal",
      demand.verb.unicodeScalars.count >= 2
    else { return false }
    let root = String(String.UnicodeScalarView(demand.verb.unicodeScalars.prefix(2)))
    return sentences.contains { !other.annotated.demandRanges[$0].isEmpty }
      && sentences.allSatisfy { sentence in
        !other.words(other.document.sentences[sentence].folded).contains(root)
          && other.annotated.demandRanges[sentence].allSatisfy {
            let rest = other.annotated.demands[$0]
            return rest.object == demand.object
              || OtherThing.holds(demand, rest, in: comparison.new.document.language)
          }
      }
  }
}
