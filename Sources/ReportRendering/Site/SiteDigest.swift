internal import PolicyModel

/// What a series gives to the pages that a site has in common, kept beside its pages so that
/// those can be made again without it.
package struct SiteDigest: Hashable, Sendable {
  /// What the pages were made from; other inputs give another one.
  package var print: String
  package var title: String
  package var language: String
  package var folder: String
  package var editionCount: Int
  package var first: String
  package var last: String
  package var verdict: String
  /// The newest comparison from the site's root; empty where there is one edition only.
  package var newest: String
  package var entries: [AtomRenderer.Entry]
  /// What the search finds the series by.
  package var tokens: [String]
  /// What each page was made from, by its path in the series' folder.
  package var pages: [String: String]

  package init(
    print: String, title: String, language: String, folder: String, editionCount: Int,
    first: String, last: String, verdict: String, newest: String,
    entries: [AtomRenderer.Entry], tokens: [String], pages: [String: String]
  ) {
    self.print = print
    self.title = title
    self.language = language
    self.folder = folder
    self.editionCount = editionCount
    self.first = first
    self.last = last
    self.verdict = verdict
    self.newest = newest
    self.entries = entries
    self.tokens = tokens
    self.pages = pages
  }

  private static let schema = "kaitei.site.series/1"

  /// One fact a line, its name before a tab.
  package var text: String {
    var lines = [
      "schema\t\(Self.schema)", "print\t\(print)", "title\t\(title)", "language\t\(language)",
      "folder\t\(folder)", "editions\t\(editionCount)", "first\t\(first)", "last\t\(last)",
      "verdict\t\(verdict)", "newest\t\(newest)",
    ]
    lines += entries.map { "entry\t\($0.updated)\t\($0.element)" }
    lines.append("tokens\t" + tokens.joined(separator: " "))
    lines += pages.sorted { $0.key < $1.key }.map { "page\t\($0.key)\t\($0.value)" }
    // No fact may reach into the next line.
    return lines.map { line in
      String(decoding: line.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }.joined(separator: "\n") + "\n"
  }

  /// Reads what `text` writes; nil for anything else.
  package init?(_ bytes: [UInt8]) {
    var facts: [String: String] = [:]
    var entries: [AtomRenderer.Entry] = []
    var pages: [String: String] = [:]
    for line in bytes.split(separator: 0x0A) {
      let parts = line.split(separator: 0x09, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let name = String(decoding: parts[0], as: UTF8.self)
      guard name == "entry" || name == "page" else {
        facts[name] = String(decoding: parts[1], as: UTF8.self)
        continue
      }
      let pair = parts[1].split(separator: 0x09, maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      let (key, value) = (
        String(decoding: pair[0], as: UTF8.self), String(decoding: pair[1], as: UTF8.self)
      )
      if name == "entry" {
        entries.append(AtomRenderer.Entry(updated: key, element: value))
      } else {
        pages[key] = value
      }
    }
    guard facts["schema"] == Self.schema, let print = facts["print"], let title = facts["title"],
      let language = facts["language"], let folder = facts["folder"],
      let count = facts["editions"].flatMap({ Int($0) }), let first = facts["first"],
      let last = facts["last"], let verdict = facts["verdict"], let newest = facts["newest"],
      let tokens = facts["tokens"]
    else { return nil }
    self.init(
      print: print, title: title, language: language, folder: folder, editionCount: count,
      first: first, last: last, verdict: verdict, newest: newest, entries: entries,
      tokens: tokens.split(separator: " ").map { String($0) }, pages: pages)
  }
}
