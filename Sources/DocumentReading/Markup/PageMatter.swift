internal import Lexicon

/// Whether a page says which part of it is its own matter.
enum PageMatter {
  /// Whether one `main` holds a fair part of the page's words, so that the rest is the site's.
  ///
  /// A page whose `main` is empty or next to empty is read whole: nothing is left out on the
  /// word of markup alone.
  static func isMarked(in events: [HTMLEvents.Event], words: [UInt8]) -> Bool {
    var depth = 0
    var dropped = 0
    var elements = 0
    var inside = 0
    var all = 0
    for event in events {
      switch event {
      case .open(let name, _):
        if name == HTMLElements.matter {
          depth += 1
          elements += 1
        }
        if HTMLElements.dropped.contains(name) { dropped += 1 }
      case .close(let name):
        if name == HTMLElements.matter { depth = max(0, depth - 1) }
        if HTMLElements.dropped.contains(name) { dropped = max(0, dropped - 1) }
      case .words(let range) where dropped == 0:
        let count = words[range].count { $0 > 0x20 }
        all += count
        if depth > 0 { inside += count }
      case .words: break
      }
    }
    return elements == 1 && inside * 3 >= all
  }
}
