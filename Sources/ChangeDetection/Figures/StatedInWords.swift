internal import Lexicon
internal import PolicyModel

/// A value that the other edition says in a word: 2分の1を → 全額を, 世界3位 → 世界一.
///
/// 全額 and 世界一 are read as no figures, since most often nothing is measured by them. In the very
/// place of a share, of a number of people or of a rank they are its value.
struct StatedInWords {
  let comparison: Comparison

  /// The figure that a word of the other edition's sentences tells in the place of one.
  func value(
    insteadOf figure: Figure, of own: EditionView, in view: EditionView, sentences: [Int]
  ) -> Figure? {
    let language = comparison.new.document.language
    if language == .english { return paidInFull(figure, of: own, in: view, sentences: sentences) }
    guard language == .japanese else { return nil }
    let sentence = own.document.sentences[figure.sentence].folded
    let before = own.bytes(sentence.lowerBound..<figure.folded.lowerBound)
    let after = own.bytes(figure.folded.upperBound..<sentence.upperBound)
    for row in StatedValues.rows where measures(figure, row) {
      let needle = Array(row.word.utf8)
      for index in sentences {
        let range = view.document.sentences[index].folded
        guard let start = view.position(of: needle[...], in: range) else { continue }
        let place = start..<start + needle.count
        let lead = view.bytes(range.lowerBound..<place.lowerBound)
        let head = row.heads.first { lead.reversed().starts(with: $0.utf8.reversed()) }
        guard row.heads.isEmpty || head != nil,
          Self.agree(
            Self.withoutParticle(before.reversed()), Self.withoutParticle(lead.reversed()),
            least: 6),
          goOnAlike(after, view.bytes(place.upperBound..<range.upperBound)),
          !view.annotated.figures(inSentence: index).contains(where: {
            !$0.isInName && $0.folded.overlaps(place)
          })
        else { continue }
        let whole = place.lowerBound - (head?.utf8.count ?? 0)..<place.upperBound
        return stated(row.kind, insteadOf: figure, at: whole, of: index, in: view)
      }
    }
    return nil
  }

  /// "refund the deposit ⟦in full⟧" where the other edition refunds half of it.
  private func paidInFull(
    _ figure: Figure, of own: EditionView, in view: EditionView, sentences: [Int]
  ) -> Figure? {
    guard figure.kind == .percent || figure.unit == "fraction",
      let row = StatedValues.rows.first, measures(figure, row), sentences.count == 1,
      let sentence = sentences.first
    else { return nil }
    let range = view.document.sentences[sentence].folded
    let needle = Array(StatedValues.englishWhole.utf8)
    guard let start = view.position(of: needle[...], in: range) else { return nil }
    let words = view.words(range).lowercased()
    let others = own.words(own.document.sentences[figure.sentence].folded).lowercased()
    // One payment, of which nothing else was told: "pay in full, less a fee of 5%" says both.
    guard !others.holdsBytes(of: StatedValues.englishWhole),
      StatedValues.englishPayments.contains(where: {
        words.holdsBytes(of: $0) && others.holdsBytes(of: $0)
      }),
      !view.annotated.figures(inSentence: sentence).contains(where: { $0.kind == figure.kind })
    else { return nil }
    return stated(
      row.kind, insteadOf: figure, at: start..<start + needle.count, of: sentence, in: view)
  }

  private func stated(
    _ kind: StatedValues.Kind, insteadOf figure: Figure, at place: Range<Int>, of sentence: Int,
    in view: EditionView
  ) -> Figure {
    var stated = figure
    stated.bound = .exactly
    stated.rule = "in-words"
    stated.sentence = sentence
    stated.folded = place
    stated.span = view.document.folded.sourceSpan(of: place)
    var number = ExactNumber(1)
    switch kind {
    case .whole where figure.unit == "percent": number = ExactNumber(100)
    case .whole, .first: break
    case .everyone:
      stated.kind = .number
      stated.unit = "fraction"
    }
    stated.value = .number(number)
    stated.written = number.description
    return stated
  }

  /// Whether a word may tell what the figure measures.
  private func measures(_ figure: Figure, _ row: StatedValues.Row) -> Bool {
    guard case .number(let number) = figure.comparedValue else { return false }
    switch row.kind {
    case .whole:
      return FigureMeasure(figure) == .ratio && figure.kind != .multiple
        && ExactNumber(0) < number && !(ExactNumber(1) < number)
    case .everyone: return FigureMeasure(figure) == .count("人")
    case .first: return figure.kind == .ordinal && figure.unit == "位"
    }
  }

  /// 2分の1⟦を⟧, 全額⟦を⟧; or 2分の1を⟦補助⟧, 全額⟦補助⟧.
  private func goOnAlike(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    Self.agree(a, b, least: 3)
      || Self.agree(Self.withoutParticle(Array(a)), Self.withoutParticle(Array(b)), least: 3)
  }

  /// Words from a value on, away from it: without the particle that stands at it.
  private static func withoutParticle(_ words: [UInt8]) -> ArraySlice<UInt8> {
    let isParticle = StatedValues.particles.contains {
      words.starts(with: $0.utf8) || words.starts(with: $0.utf8.reversed())
    }
    return isParticle ? words.dropFirst(3) : words[...]
  }

  /// Whether both go on alike, to their ends or for as many bytes.
  private static func agree(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, least: Int
  ) -> Bool {
    let shared = zip(a, b).prefix { $0 == $1 }.count
    return shared >= least || shared == a.count && a.count == b.count
  }
}
