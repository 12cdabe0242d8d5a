internal import Lexicon
internal import PolicyModel

/// Two English sentences that deny the same at different places, or say it of what undergoes it: "We
/// will issue no licences", "No licences will be issued", "We will not issue any licences".
enum VoidTwin {
  static func holds(_ pair: TurnedWords) -> Bool {
    if lacksTwice(pair) { return true }
    guard pair.old.isDivided, let a = Side(pair.old), let b = Side(pair.new),
      a.isDenied == b.isDenied, a.modals & b.modals != 0,
      a.names == b.names, a.isVoid || b.isVoid || a.names > 0
    else { return false }
    if a.content == b.content { return a.isDenied && a.isVoid != b.isVoid }
    if a.isDummy != b.isDummy {
      let (there, ours) = a.isDummy ? (a, b) : (b, a)
      return there.isVoid && ours.isAuthors
        && (ours.content == there.content
          || ours.content.first.map { VoidWords.making.contains($0) } ?? false
            && ours.content.dropFirst().elementsEqual(there.content))
    }
    return a.isPassive != b.isPassive && a.isAuthors != b.isAuthors && a.isPassive != a.isAuthors
      && isMoved(a.content, b.content)
  }

  /// "No dogs are allowed without a lead", "Dogs are allowed with a lead".
  private static func lacksTwice(_ pair: TurnedWords) -> Bool {
    guard pair.old.isDivided,
      (pair.old.words + pair.new.words).contains(where: { $0.text == VoidWords.lacking })
    else { return false }
    let (old, new) = (pair.old.words.map(\.text), pair.new.words.map(\.text))
    guard old.contains(VoidWords.lacking) != new.contains(VoidWords.lacking),
      case let (denied, said) = old.contains(VoidWords.lacking)
        ? (old, new) : (new, old),
      said.contains(VoidWords.having), !denied.contains(VoidWords.having),
      denied.contains(where: { VoidWords.denials.contains($0) }),
      !said.contains(where: { VoidWords.denials.contains($0) })
    else { return false }
    func content(_ words: [String]) -> [String] {
      words.filter { !VoidWords.silent.contains($0) }
        .map { $0 == VoidWords.lacking ? VoidWords.having : $0 }
    }
    return content(denied) == content(said)
  }

  private struct Side {
    var content: [String] = []
    /// The classes of its modals.
    var modals = 0
    var isDenied = false
    /// It is denied by a determiner.
    var isVoid = false
    var isPassive = false
    var isAuthors = false
    var isDummy = false
    /// Words that begin with a denial and name something: no-fault.
    var names = 0

    /// nil where it denies more than once, or makes an exception.
    init?(_ sentence: ComparedSentence) {
      guard sentence.denials.count <= 1 else { return nil }
      isDenied = sentence.denials.count == 1
      for word in sentence.words {
        let end = word.range.upperBound
        if end < sentence.bytes.count, sentence.bytes[end] == 0x2D {
          content.append(word.text + "-")
          names += 1
          continue
        }
        if word.range.lowerBound == sentence.denials.first {
          guard VoidWords.denials.contains(word.text) else { return nil }
          isVoid = word.text == VoidWords.determiner
        }
        if let modal = VoidWords.modals[word.text] {
          guard modals == 0 else { return nil }
          modals = isDenied ? modal.denied : modal.plain
        }
        isPassive = isPassive || word.text == VoidWords.passive
        isAuthors = isAuthors || word.text == VoidWords.author
        isDummy = isDummy || word.text == VoidWords.dummy
        if !VoidWords.silent.contains(word.text) { content.append(VoidWords.stem(word.text)) }
      }
      guard modals > 0, content.count >= 2 else { return nil }
    }
  }

  /// Whether one word alone, the verb, stands elsewhere.
  private static func isMoved(_ a: [String], _ b: [String]) -> Bool {
    guard a.count == b.count, let first = a.indices.first(where: { a[$0] != b[$0] }),
      let last = a.indices.last(where: { a[$0] != b[$0] })
    else { return a == b }
    return a[first] == b[last] && a[(first + 1)...last].elementsEqual(b[first..<last])
      || a[last] == b[first] && a[first..<last].elementsEqual(b[(first + 1)...last])
  }
}
