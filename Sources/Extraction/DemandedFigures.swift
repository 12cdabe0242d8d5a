internal import Lexicon
internal import PolicyModel

/// Figures that are a demand's amount or deadline are called as the demand is, where it tells more
/// of the same: 運行 of 乗務員のいない運行を20か所で実現します.
enum DemandedFigures {
  static func name(_ figures: inout [Figure], after demands: [Demand], in document: Document) {
    let language = document.language
    for demand in demands where demand.deadline != nil || !demand.quantities.isEmpty {
      let object =
        language == .japanese ? demand.object[...] : withoutArticle(demand.object)
      guard !object.isEmpty, object.utf8.count <= (language == .japanese ? 72 : 64),
        language == .japanese || !object.utf8.contains(where: { $0 &- 0x30 < 10 })
      else { continue }
      for index in demand.quantities { name(&figures[index], as: object, demand, document) }
      if let deadline = demand.deadline { name(&figures[deadline], as: object, demand, document) }
    }
  }

  private static func name(
    _ figure: inout Figure, as object: Substring, _ demand: Demand, _ document: Document
  ) {
    let (subject, act) = thing(figure.subject, of: object, document)
    guard figure.sentence == demand.sentence, !figure.isInName,
      subject.utf8.count >= 3, subject.utf8.count < object.utf8.count,
      isPart(subject, of: object),
      !object.utf8.contains(where: { $0 &- 0x30 < 10 })
        || JapaneseSubjectWords.broadHeads.contains(where: { subject.beginsInBytes(of: $0) }),
      case let name = String(object), !name.holdsBytes(of: " to "), !name.holdsBytes(of: "に対し"),
      // The amount is no part of its own name, and the name stands near it.
      !name.holdsBytes(of: String(withoutArticle(document.folded.string(figure.folded)))),
      around(figure, document).holdsBytes(of: name)
    else { return }
    if document.language == .english, endsInMeasure(object) || holdsVerb(object, before: subject) {
      return
    }
    let narrowing = object.utf8.dropLast(subject.utf8.count)
    // この計画: what points back narrows nothing; two parks, you about a breach: no part of a name.
    if JapaneseSubjectWords.pointers.end(in: Array(narrowing), from: 0, to: narrowing.count)
      == narrowing.count
    {
      return
    }
    if let last = object.split(separator: " ").last?.lowercased(),
      EnglishSubjectWords.pronouns.contains(last)
    {
      return
    }
    // finish urgent repairs: the verb is no part of it; a report on removals begins with its noun.
    let words = object.split(separator: " ")
    if object.hasSuffix(subject), subject.utf8.count < object.utf8.count,
      words.first.map({ EnglishSubjectWords.bases.contains($0.lowercased()) }) ?? false
    {
      return
    }
    if let first = object.split(separator: " ", maxSplits: 1).first?.lowercased(),
      EnglishSubjectWords.smallNumbers.contains(first)
        || EnglishSubjectWords.pronouns.contains(first)
        || EnglishSubjectWords.beginningsOfAmounts.contains(first)
    {
      return
    }
    // 手軽に相談できる窓口 and への相談: the deed is told once.
    if !act.isEmpty, let tie = act.lastIndex(of: "の"),
      name.holdsBytes(of: String(act[act.index(after: tie)...]) + "できる")
    {
      return
    }
    figure.subject = object + act
  }

  /// reserves equal to, a coxswain weighing: what ties a noun to its amount is no part of a name.
  private static func endsInMeasure(_ object: Substring) -> Bool {
    guard let last = object.split(separator: " ").last?.lowercased() else { return false }
    return EnglishSubjectWords.prepositions.contains(last)
      || ["of", "and", "or"].contains(last)
      || EnglishClauseWords.measuringForms.contains(last)
  }

  /// harbour pays dues: a clause, and no name of the dues.
  private static func holdsVerb(_ object: Substring, before subject: String) -> Bool {
    object.dropLast(subject.count).split(separator: " ").contains { word in
      word.hasSuffix("s") && EnglishSubjectWords.verbs.contains(word.lowercased())
        && EnglishSubjectWords.bases.contains(String(word.dropLast()).lowercased())
    } && object.hasSuffix(subject)
  }

  /// 運行 of 運行の実現, where it is the thing that a demand names.
  private static func thing(_ subject: String, of object: Substring, _ document: Document)
    -> (String, act: String)
  {
    guard document.language == .japanese, let last = subject.utf8.last, last != object.utf8.last
    else { return (subject, "") }
    // の is E3 81 AE.
    let bytes = Array(subject.utf8)
    var tie = bytes.count - 9
    while tie > 0, bytes.count - tie <= 18,
      bytes[tie] != 0xE3 || bytes[tie + 1] != 0x81 || bytes[tie + 2] != 0xAE
    {
      tie -= 3
    }
    guard tie > 0, bytes.count - tie <= 18, object.utf8.count + bytes.count - tie <= 72 else {
      return (subject, "")
    }
    return (
      String(decoding: bytes[..<tie], as: UTF8.self), String(decoding: bytes[tie...], as: UTF8.self)
    )
  }

  /// The words around a figure, no further away than a clause.
  private static func around(_ figure: Figure, _ document: Document) -> String {
    let sentence = document.sentences[figure.sentence].folded
    let start = max(sentence.lowerBound, figure.folded.lowerBound - 150)
    let end = min(sentence.upperBound, figure.folded.upperBound + 150)
    return String(decoding: document.folded.utf8[start..<end], as: UTF8.self)
  }

  /// Whether a name is the head of a longer one: its end, or in English its beginning as well.
  private static func isPart(_ subject: String, of object: Substring) -> Bool {
    let (own, whole) = (subject.utf8, object.utf8)
    let isDivided = object.utf8.allSatisfy { $0 < 0xE0 }
    if whole.suffix(own.count).elementsEqual(own) {
      return !isDivided || whole.dropLast(own.count).last == 0x20
    }
    return isDivided && whole.prefix(own.count).elementsEqual(own)
      && whole.dropFirst(own.count).first == 0x20
  }

  private static func withoutArticle(_ object: String) -> Substring {
    guard let blank = object.utf8.firstIndex(of: 0x20),
      EnglishSubjectWords.articles.contains(object[..<blank].lowercased())
    else { return object[...] }
    return object[object.utf8.index(after: blank)...]
  }
}
