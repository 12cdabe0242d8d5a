internal import Lexicon
internal import PolicyModel

/// What a demand's これ stands for: 「待機児童は37人でした。⟦これ⟧を解消します」.
///
/// The topic of the sentence before it in its paragraph, where that is a short name and nobody who
/// does something.
struct Antecedent {
  let view: EditionView

  /// Nil where the object is no pronoun, or nothing before it tells what it stands for.
  func name(of demand: Demand) -> String? {
    guard PronounWords.japanese.contains(demand.object), demand.sentence > 0 else { return nil }
    let before = view.document.sentences[demand.sentence - 1]
    guard before.block == view.document.sentences[demand.sentence].block else { return nil }
    let words = view.words(before.folded)
    guard let mark = words.firstRange(of: PronounWords.topic) else { return nil }
    let topic = String(words[..<mark.lowerBound])
    guard (2...20).contains(topic.unicodeScalars.count), !topic.contains("、"),
      !topic.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }),
      !PronounWords.japanese.contains(topic),
      !PronounWords.doerEnds.contains(where: { topic.hasSuffix($0) }),
      !view.annotated.demands(inSentence: demand.sentence - 1).contains(where: {
        $0.actor == topic
      })
    else { return nil }
    return topic
  }
}
