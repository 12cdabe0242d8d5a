package import PolicyModel

/// All words for people in one language, born from a table that a linguist can correct.
///
/// Formats decide where words stand, never which words. A language is a table in a folder of
/// its own; one without a table is told in English.
package struct Phrasing: Sendable {
  package let language: Language
  private let table: WordTable
  /// The headings that hold a whole document: told once as its title, and in no section path.
  private var titles: Set<String> = []

  private init(language: Language, table: WordTable) {
    self.language = language
    self.table = table
  }

  package static let japanese = Phrasing(
    language: .japanese,
    table: japaneseWords.joined(with: japaneseFindingWords).joined(with: japaneseWebWords))
  package static let english = Phrasing(
    language: .english,
    table: englishWords.joined(with: englishFindingWords).joined(with: englishWebWords))

  /// The language of amending texts.
  static let drafting = Phrasing(language: .japanese, table: draftingWords)

  /// The languages that there are words for.
  package static let all = [japanese, english]

  /// The phrasing for a language, English where there is none.
  package init(_ language: Language) {
    self = language == .japanese ? .japanese : .english
  }

  /// The phrasing for one report, which tells places in the documents without their titles.
  func of(_ report: ChangeReport) -> Phrasing {
    var phrasing = self
    phrasing.titles = Set(
      [report.old.title, report.new.title, report.commonHeading].compactMap { $0 })
    return phrasing
  }

  /// Headings joined, outermost first, without the one that holds the whole document.
  ///
  /// - Parameter count: how many of the innermost are told.
  package func sectionPath(_ path: [String], last count: Int = .max) -> String {
    let path = path.dropFirst(path.first.map(titles.contains) == true ? 1 : 0).suffix(count)
    return path.joined(separator: " " + self["path"] + " ")
  }

  /// The words of a row; its key where the table lacks it, so that nothing is lost.
  package subscript(_ key: String) -> String { table[key] ?? key }

  /// The words of a row with its holes filled.
  package func words(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    Template(words: self[key]).filled { name in values.first { $0.key == name }?.value }
  }

  /// The words of a row in the form for a count, which fills the hole `{n}`.
  package func count(_ key: String, _ count: Int) -> String {
    Template(words: self[key]).form(for: count).filled { $0 == "n" ? grouped(count) : nil }
  }

  /// The first of the rows `key`, `key.1`, `key.2`, … that has a value for each of its holes;
  /// nil where there is none.
  func words(bestOf key: String, _ values: [String: String]) -> String? {
    var row = key
    var number = 0
    while let words = table[row] {
      let template = Template(words: words)
      if template.holes.allSatisfy({ values[$0]?.isEmpty == false }) {
        return template.filled { values[$0] }
      }
      number += 1
      row = "\(key).\(number)"
    }
    return nil
  }

  /// Items as a list of the language: 、 or a comma.
  package func list(_ items: [String]) -> String { items.joined(separator: self["list"]) }

  /// The words of a row; nil where the table lacks it.
  func table(_ key: String) -> String? { table[key] }

  /// The keys of the table, for tests.
  package var keys: [String] { table.keys }
}
