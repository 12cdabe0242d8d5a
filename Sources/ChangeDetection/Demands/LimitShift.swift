internal import Lexicon
internal import PolicyModel

/// A sentence that came or went behind one that stayed, and holds it to some: 「家賃を助成する。⟦ただし、
/// 町民に限る。⟧」
struct LimitShift {
  /// A sentence that limits, with the demand before it in both editions.
  struct Limit {
    var sentence: Int
    var isLost: Bool
    /// The sentence before it, in the edition without the limit.
    var kept: Int
    /// The demand in the edition without the limit; nil where none was read.
    var demand: Demand?
    var words: String
  }

  private(set) var limits: [Limit] = []
  private var gained: Set<Int> = []
  private var lost: Set<Int> = []

  init(_ comparison: Comparison) {
    let language = comparison.new.document.language
    guard [.japanese, .english].contains(language), language == comparison.old.document.language
    else { return }
    limits =
      Self.found(in: comparison.new, isLost: false, comparison)
      + Self.found(in: comparison.old, isLost: true, comparison)
    gained = Set(limits.filter { !$0.isLost }.map(\.sentence))
    lost = Set(limits.filter(\.isLost).map(\.sentence))
  }

  /// Whether a demand stands in a sentence that limits another one, and is told with that.
  func tells(old demand: Demand) -> Bool { lost.contains(demand.sentence) }
  func tells(new demand: Demand) -> Bool { gained.contains(demand.sentence) }

  private static func found(
    in view: EditionView, isLost: Bool, _ comparison: Comparison
  ) -> [Limit] {
    let other = isLost ? comparison.new : comparison.old
    return view.document.sentences.indices.dropFirst().compactMap { sentence in
      let place = view.document.sentences[sentence]
      guard view.document.sentences[sentence - 1].block == place.block,
        place.folded.count <= 180, isAlone(sentence, view, isLost, comparison),
        opens(view.bytes(place.folded), view.document.language),
        let link = view.sentenceLinks[sentence - 1],
        case let pair = comparison.alignment.sentences[link],
        comparison.hasEqualWordsBesidesFigures(pair),
        let kept = (isLost ? pair.new : pair.old).first,
        case let own = view.annotated.demandRanges[sentence - 1].last,
        case let demand = other.annotated.demandRanges[kept].last
          .map({ other.annotated.demands[$0] }),
        own.map({ view.annotated.demands[$0].conditions }) == demand?.conditions,
        demand != nil || view.document.language == .japanese,
        case let words = view.words(place.folded), limits(words, view.document.language)
      else { return nil }
      return Limit(
        sentence: sentence, isLost: isLost, kept: kept, demand: demand, words: words)
    }
  }

  private static func opens(_ bytes: ArraySlice<UInt8>, _ language: Language) -> Bool {
    if language == .japanese {
      return RuleWords.provisos.contains { bytes.starts(with: $0.utf8) }
    }
    let head = String(decoding: bytes.prefix(40), as: UTF8.self).lowercased()
      .replacingBytes(of: "\u{2019}", with: "'")
    if RuleWords.exemptOpeners.contains(where: { head.hasPrefix($0) }),
      RuleWords.exempting.contains(where: { head.holdsBytes(of: $0) })
    {
      return true
    }
    return RuleWords.limitOpeners.contains { head.hasPrefix($0) }
  }

  /// Whether a sentence that begins so says whom or what alone the one before it is for.
  private static func limits(_ words: String, _ language: Language) -> Bool {
    guard language == .japanese else { return true }
    let end = words.hasSuffix("。") ? words.dropLast() : words[...]
    return RuleWords.limitEnds.contains { end.hasSuffix($0) }
  }

  private static func isAlone(
    _ sentence: Int, _ view: EditionView, _ isLost: Bool, _ comparison: Comparison
  ) -> Bool {
    guard let link = view.sentenceLinks[sentence] else { return true }
    let pair = comparison.alignment.sentences[link]
    return (isLost ? pair.new : pair.old).isEmpty
  }
}

extension DemandComparing {
  /// The demand before such a sentence holds for fewer now, or for more.
  func tell(
    _ limit: LimitShift.Limit, _ gathering: inout DemandGathering,
    _ explained: inout ExplainedWords
  ) {
    if limit.isLost {
      explained.addAlone(old: limit.sentence)
    } else {
      explained.addAlone(new: limit.sentence)
    }
    let kind: Change.DemandChange = limit.isLost ? .widened : .narrowed
    gathering.add(
      DemandGathering.Entry(
        kinds: [kind], old: limit.isLost ? nil : limit.demand,
        new: limit.isLost ? limit.demand : nil,
        oldSentence: limit.isLost ? limit.sentence : limit.kept,
        newSentence: limit.isLost ? limit.kept : limit.sentence, rule: "condition",
        oldCue: limit.isLost ? limit.words : limit.demand?.cue,
        newCue: limit.isLost ? limit.demand?.cue : limit.words, direction: nil,
        isDoubtful: limit.demand.map { $0.confidence < 0.5 } ?? true,
        significance: limit.demand.map {
          DemandSignificance.of(kind, old: $0, new: $0, isShare: false)
        } ?? 0.5))
  }
}
