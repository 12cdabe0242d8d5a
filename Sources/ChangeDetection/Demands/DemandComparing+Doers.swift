internal import Lexicon
internal import PolicyModel

/// A demand whose sentence the other edition has too, read there as none.
extension DemandComparing {
  /// Whether another does the same in a sentence of which no demand was read: "The ⟦secretary⟧ chairs the
  /// board", "The ⟦president⟧ chairs the board".
  func isDoneByAnother(
    _ demand: Demand, _ answer: Answer, _ view: EditionView, _ other: EditionView
  ) -> Bool {
    guard view.document.language == .english, answer.sentences.count == 1,
      let sentence = answer.sentences.first, other.annotated.demandRanges[sentence].isEmpty,
      VoiceWords.tellingRules.contains(demand.rule),
      let verb = demand.cue.lowercased().split(separator: " ").last.map(String.init)
    else { return false }
    let (a, b) = (Self.words(demand.sentence, view), Self.words(sentence, other))
    guard let place = a.firstIndex(of: verb), (2...8).contains(place),
      case let deed = a[place...], deed.count >= 2, b.count >= deed.count + 2,
      b.suffix(deed.count).elementsEqual(deed)
    else { return false }
    let (x, y) = (a[..<place], b.dropLast(deed.count))
    return y.count <= 8
      && [x, y].allSatisfy { name in
        name.first.map { VoiceWords.owners.contains($0) } ?? false
          && !name.contains {
            DenialWords.english.contains($0) || EnglishModals.strengths[$0] != nil
              || $0 == TwinEnglish.only || AgentWords.relatives.contains($0)
          }
      } && Self.head(of: x) != Self.head(of: y)
  }

  /// The last word before *of*.
  private static func head(of name: ArraySlice<String>) -> String? {
    name.prefix { $0 != AgentWords.of }.last
  }

  private static func words(_ sentence: Int, _ view: EditionView) -> [String] {
    view.words(view.document.sentences[sentence].folded).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }.map(String.init)
  }

  /// Whether a Japanese sentence lays down in the words of a demand, of which none was read there:
  /// 「苦情は、窓口で⟦受け付ける⟧」, 「苦情の⟦受付⟧は、窓口とする」. Nothing of it came or went, and its words tell what
  /// changed.
  func keepsWords(_ demand: Demand, in sentence: Int, _ view: EditionView, _ other: EditionView)
    -> Bool
  {
    let said = other.words(other.document.sentences[sentence].folded)
    let plain = said.endsInBytes(of: "。") ? String(said.dropLast()) : said
    guard DoerWords.tellsDeed(plain), !ConsentWords.denied.contains(where: plain.endsInBytes)
    else { return false }
    let own = view.words(
      of: view.document.sentences[demand.sentence].folded, withoutFiguresOf: demand.sentence)
    let runs = own.unicodeScalars.split { WordShift.script($0) != 1 && WordShift.script($0) != 2 }
    let all = runs.reduce(0) { $0 + $1.count }
    let kept = runs.reduce(0) {
      plain.holdsBytes(of: String(String.UnicodeScalarView($1))) ? $0 + $1.count : $0
    }
    let verb = demand.verb.unicodeScalars.prefix { WordShift.script($0) == 2 }
    let root = String(String.UnicodeScalarView(verb.prefix(1)))
    return all >= 4 && kept * 5 >= all * 4 && !root.isEmpty && plain.holdsBytes(of: root)
  }
}
