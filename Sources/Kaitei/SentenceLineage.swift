internal import DocumentAlignment
internal import PolicyModel

/// Since when each sentence of the last edition is said, and in these words.
struct SentenceLineage {
  /// An edition's sentence in its descent.
  private struct Descent {
    /// The edition that first said it, in whatever words.
    var said: Int
    /// The edition that first said it in these words.
    var worded: Int
    /// It came back here after editions without it, which began behind this one.
    var restored: (at: Int, last: Int)?
  }

  /// Words that were said at some time: first and last edition that had them.
  private struct Seen {
    var said: Int
    var first: Int
    var last: Int
  }

  private struct Drop {
    var story: SentenceStory
    var at: Int
    var words: String
  }

  private var descents: [Descent] = []
  private var seen: [String: Seen] = [:]
  private var drops: [Drop] = []
  /// Shorter sentences say too little to be told as restored.
  private static let telling = 12

  mutating func begin(_ edition: AnnotatedEdition) {
    let document = edition.document
    descents = document.sentences.map { _ in Descent(said: 0, worded: 0) }
    for sentence in document.sentences {
      seen[document.folded.string(sentence.folded)] = Seen(said: 0, first: 0, last: 0)
    }
  }

  mutating func advance(
    from old: AnnotatedEdition, to new: AnnotatedEdition, along alignment: Alignment,
    edition now: Int
  ) {
    let (before, after) = (old.document, new.document)
    var next = after.sentences.map { _ in Descent(said: now, worded: now) }
    let lines = LineIndex(before.text)
    for link in alignment.sentences {
      guard let ancestor = link.old.first else { continue }
      if link.new.isEmpty {
        for index in link.old { drop(index, of: old, lines, at: now) }
      }
      for index in link.new {
        next[index].said = link.old.map { descents[$0].said }.min() ?? now
        let isSame =
          link.old.count == 1
          && before.folded.string(before.sentences[ancestor].folded)
            == after.folded.string(after.sentences[index].folded)
        if isSame { next[index] = descents[ancestor] }
      }
    }
    for (index, sentence) in after.sentences.enumerated() {
      let words = after.folded.string(sentence.folded)
      if next[index].worded == now, let known = seen[words], known.last < now - 1,
        words.utf8.count > Self.telling
      {
        next[index] = Descent(
          said: min(known.said, next[index].said), worded: known.first,
          restored: (at: now, last: known.last))
      }
      let first = seen[words]?.first ?? now
      seen[words] = Seen(said: next[index].said, first: first, last: now)
    }
    descents = next
  }

  /// What became of the sentences between an earlier edition and the last one.
  func stories(of edition: AnnotatedEdition, since old: Int) -> [SentenceStory] {
    let document = edition.document
    let lines = LineIndex(document.text)
    var stories: [SentenceStory] = []
    for (index, descent) in descents.enumerated() {
      let event: SentenceStory.Event
      if let restored = descent.restored, restored.at > old {
        // The older of both editions may have had it itself.
        guard !(descent.worded...restored.last).contains(old) else { continue }
        event = .restored
      } else if descent.worded > old {
        event = descent.said > old ? .new : .reworded
      } else {
        continue
      }
      stories.append(
        SentenceStory(
          event: event, excerpt: edition.excerpt(ofSentence: index, lines: lines),
          said: descent.said, worded: descent.worded, last: descent.restored?.last))
    }
    let now = Set(document.sentences.map { document.folded.string($0.folded) })
    for drop in drops where drop.at > old && drop.story.worded <= old && !now.contains(drop.words) {
      stories.append(drop.story)
    }
    return stories
  }

  private mutating func drop(
    _ index: Int, of old: AnnotatedEdition, _ lines: LineIndex, at now: Int
  ) {
    let document = old.document
    drops.append(
      Drop(
        story: SentenceStory(
          event: .dropped, excerpt: old.excerpt(ofSentence: index, lines: lines),
          said: descents[index].said, worded: descents[index].worded, last: now - 1),
        at: now, words: document.folded.string(document.sentences[index].folded)))
  }
}
