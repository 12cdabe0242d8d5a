internal import Lexicon
internal import PolicyModel

/// A sentence with its proviso, and one that says both: 「…してはならない。ただし、⟦火災の場合⟧は、この限りでない。」,
/// 「…は、⟦火災の場合⟧を除き、…してはならない。」
enum ExceptionTwin {
  static func holds(_ places: Correspondence, _ comparison: Comparison) -> Bool {
    func texts(_ sentences: [Int], _ view: EditionView) -> [String] {
      sentences.map {
        String(
          decoding: SentenceEnd.withoutStop(
            view.bytes(view.document.sentences[$0].folded).map { $0 }),
          as: UTF8.self)
      }
    }
    guard places.old.count + places.new.count == 3, !places.old.isEmpty, !places.new.isEmpty,
      comparison.new.document.language == .japanese
    else { return false }
    let (a, b) = (texts(places.old, comparison.old), texts(places.new, comparison.new))
    let (two, one) = a.count == 2 ? (a, b[0]) : (b, a[0])
    guard max(two[0].utf8.count, one.utf8.count) <= 900, let exempt = exempt(two[1]) else {
      return false
    }
    let rule = bare(two[0])
    return RuleWords.puttings(of: exempt).contains { words in
      guard let place = one.firstRange(of: words) else { return false }
      return bare(one[..<place.lowerBound] + one[place.upperBound...]) == rule
    }
  }

  /// 火災の場合 of 「ただし、火災の場合は、この限りでない」.
  static func exempt(_ sentence: String) -> String? {
    guard let opener = RuleWords.provisos.first(where: { sentence.hasPrefix($0) }),
      let release = RuleWords.releases.first(where: { sentence.hasSuffix($0) }),
      sentence.count > opener.count + release.count
    else { return nil }
    var rest = sentence.dropFirst(opener.count).dropLast(release.count)
    if rest.first == "、" { rest.removeFirst() }
    if rest.last == "、" { rest.removeLast() }
    guard let topic = RuleWords.exemptTopics.first(where: { rest.hasSuffix($0) }) else {
      return nil
    }
    rest.removeLast(topic.count)
    return rest.count >= 2 ? String(rest) : nil
  }

  /// Words without commas and the particles that a word before an exception may have instead.
  private static func bare(_ words: some StringProtocol) -> [Character] {
    words.filter { !RuleWords.loose.contains($0) }
  }
}
