internal import Lexicon
internal import PolicyModel

/// Texts whose titles tell nothing and that bind by telling what is done.
extension WordStance {
  func isAuthor(_ name: String) -> Bool {
    authors.contains(name)
      || isPledge && name.utf8.count > 4 && name.utf8.last == 0x73
        && authors.contains(String(name.dropLast()))
  }

  /// Whether the first word of a sentence is of a kind.
  static func opens(
    _ sentence: Range<Int>, with kind: WordKind, _ text: [UInt8], by index: WordIndex
  ) -> Bool {
    var end = sentence.lowerBound
    while end < sentence.upperBound, WordReader.isLetter(text[end]) { end += 1 }
    return end - sentence.lowerBound <= 4
      && index.isKind(kind, String(decoding: text[sentence.lowerBound..<end], as: UTF8.self))
  }

  /// "⟦We will⟧ rebuild …", "⟦I'm against⟧ the incinerator."
  static func opensWithVow(
    _ sentence: Range<Int>, _ text: [UInt8], by index: WordIndex
  ) -> Bool {
    var end = sentence.lowerBound
    while end < sentence.upperBound, WordReader.isLetter(text[end]) { end += 1 }
    guard index.isKind(.author, String(decoding: text[sentence.lowerBound..<end], as: UTF8.self)),
      end + 1 < sentence.upperBound
    else { return false }
    let next = text[end] == 0x20 ? end + 1 : end
    guard let (row, _) = index.phrase(index.cues, in: text, from: next, upTo: sentence.upperBound)
    else { return false }
    return [.will, .would, .vow, .ask, .against, .favour].contains(index.lexicon.cues[row].kind)
  }

  /// How many sentences are read to know a text by.
  private static let sample = 240

  /// Whether a title names a government, whose ministers then speak as the author.
  static func governs(in title: Range<Int>, _ titled: [UInt8], by index: WordIndex) -> Bool {
    institutions(in: title, titled, by: index).contains { index.isKind(.cabinet, $0) }
  }

  /// Whether a third of a text's sentences, read as if they were rules, lay something down in the
  /// plain present, and hardly any tells what has been.
  static func practises(_ document: Document, _ text: [UInt8], by index: WordIndex) -> Bool {
    guard index.lexicon.verbPlace == .afterCue else { return false }
    var stance = WordStance(isNormative: true)
    (stance.isVoiced, stance.isOutspoken) = (true, true)
    let reader = WordReader(
      index: index, text: text, original: document.folded.utf8, stance: stance)
    var sentences = 0
    var rules = 0
    var facts = 0
    for sentence in document.sentences {
      guard let role = document.blocks[sentence.block].kind.role, role != .heading else { continue }
      sentences += 1
      if sentences > sample { break }
      let isPast = reader.words(in: sentence.folded).contains {
        index.isAny([.bygone, .past], reader.word($0))
      }
      if isPast {
        facts += 1
      } else if reader.drafts(in: sentence.folded, role: role, isAnalysis: false)
        .contains(where: { telling.contains($0.rule) || $0.rule == "will" && $0.frame == .norm })
      {
        rules += 1
      }
    }
    return rules >= 5 && rules * 3 >= min(sentences, sample) && facts * 2 <= rules
  }

  /// Whether a quarter of a text's sentences, read as if they were a programme's, promise, and
  /// hardly any tells what has been or what others say.
  static func undertakes(_ document: Document, _ text: [UInt8], by index: WordIndex) -> Bool {
    guard index.lexicon.verbPlace == .afterCue else { return false }
    var stance = WordStance(isNormative: false)
    stance.isPledge = true
    let reader = WordReader(
      index: index, text: text, original: document.folded.utf8, stance: stance)
    var (sentences, promises, facts) = (0, 0, 0)
    for sentence in document.sentences.prefix(sample) {
      guard let role = document.blocks[sentence.block].kind.role, role != .heading else { continue }
      sentences += 1
      let words = reader.words(in: sentence.folded)
      if words.contains(where: { reader.isAny([.report, .hearsay, .past], $0) }) {
        facts += 1
      } else if reader.drafts(in: sentence.folded, role: role, isAnalysis: false)
        .contains(where: { $0.frame == .commitment })
      {
        promises += 1
      }
    }
    return promises >= 6 && promises * 4 >= sentences && facts <= promises
  }

  /// Rules that read what only texts of rules lay down.
  private static let telling: Set<String> = [
    "practice", "habit", "done", "entitled", "allowed", "can", "may", "cannot", "request",
    "required", "withheld", "prohibited", "duty",
  ]

  /// "⟦The agency⟧ will publish …": the institution that a text without a telling title again and
  /// again says will act, where hardly a sentence tells what others say.
  static func planners(_ document: Document, _ text: [UInt8], by index: WordIndex) -> Set<String> {
    guard index.lexicon.verbPlace == .afterCue else { return [] }
    let reader = WordReader(
      index: index, text: text, original: document.folded.utf8,
      stance: WordStance(isNormative: false))
    var counts: [String: Int] = [:]
    var sentences = 0
    var wills = 0
    var reports = 0
    for sentence in document.sentences.prefix(sample) {
      guard let role = document.blocks[sentence.block].kind.role, role != .heading else { continue }
      sentences += 1
      let words = reader.words(in: sentence.folded)
      if words.contains(where: { index.isAny([.report, .hearsay], reader.word($0)) }) {
        reports += 1
        continue
      }
      guard
        let cue = reader.cues(among: words, in: sentence.folded).first(where: {
          $0.row.kind == .will || $0.row.kind == .arrange
        }), cue.word > 0
      else { continue }
      wills += 1
      let last = words[cue.word - 1]
      if let (row, end) = index.phrase(
        index.actors, in: text, from: last.lowerBound, upTo: last.upperBound),
        end == last.upperBound, index.lexicon.actors[row].kind == "other"
      {
        counts[reader.word(last), default: 0] += 1
      }
    }
    guard wills >= 6, wills * 4 >= sentences, reports * 6 <= wills else { return [] }
    return Set(counts.filter { $0.value >= 3 }.map(\.key))
  }
}
