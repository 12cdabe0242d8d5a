/// Parts of a document that its sentences may refer to by number.
package enum ReferenceWords {
  /// One class of parts: what a reference writes before and behind the number.
  package struct Row: Sendable {
    /// References of one class point at anchors of the same class.
    package let name: String
    package let before: String
    package let behind: String
    /// A heading's bare number (3 or 3.2) answers to it too.
    package let isSection: Bool
  }

  package static let japanese: [Row] = [
    .init(name: "別表", before: "別表第", behind: "", isSection: false),
    .init(name: "別表", before: "別表", behind: "", isSection: false),
    .init(name: "様式", before: "様式第", behind: "号", isSection: false),
    .init(name: "様式", before: "様式第", behind: "", isSection: false),
    .init(name: "図表", before: "図表", behind: "", isSection: false),
    .init(name: "図", before: "図", behind: "", isSection: false),
    .init(name: "表", before: "表", behind: "", isSection: false),
    .init(name: "章", before: "第", behind: "章", isSection: true),
    .init(name: "節", before: "第", behind: "節", isSection: true),
    .init(name: "注", before: "(注", behind: ")", isSection: false),
    .init(name: "注", before: "注", behind: "", isSection: false),
    .init(name: "※", before: "※", behind: "", isSection: false),
  ]

  package static let english: [Row] = [
    .init(name: "Section", before: "Section ", behind: "", isSection: true),
    .init(name: "Section", before: "section ", behind: "", isSection: true),
    .init(name: "Chapter", before: "Chapter ", behind: "", isSection: true),
    .init(name: "Chapter", before: "chapter ", behind: "", isSection: true),
    .init(name: "Article", before: "Article ", behind: "", isSection: true),
    .init(name: "Clause", before: "clause ", behind: "", isSection: true),
    .init(name: "Table", before: "Table ", behind: "", isSection: false),
    .init(name: "Figure", before: "Figure ", behind: "", isSection: false),
    .init(name: "Appendix", before: "Appendix ", behind: "", isSection: false),
    .init(name: "Annex", before: "Annex ", behind: "", isSection: false),
    .init(name: "Schedule", before: "Schedule ", behind: "", isSection: false),
  ]

  /// What references begin with.
  package static let japaneseLeads = WordTrie(
    japanese.map(\.before), backward: false, foldsCase: false)
  package static let englishLeads = WordTrie(
    english.map(\.before), backward: false, foldsCase: false)

  /// What may stand before 図 and 表 where they begin a word of their own.
  package static let wordBefore = ["図", "表", "別"]

  /// Behind an English reference: another text is meant.
  package static let otherTextBehind = [
    " of the ", " of that ", " of Regulation", " of Directive", " of this Act", " USC", " U.S.C",
    " TFEU", " TEU", " GDPR", " ECHR", " et seq", " of Title", " of Annex", " of Act",
  ]
  /// " of the " names this text where one of these follows.
  package static let thisText = [
    " of the Terms", " of the plan", " of the Plan", " of the Agreement", " of the policy",
    " of the Policy",
    " of the terms", " of the Statement",
  ]

  /// What a Japanese text calls itself.
  package static let ownNames = ["法律", "条例", "規則", "規程", "要綱", "規約", "約款", "定款", "告示", "協定", "要領"]
    .flatMap { ["この" + $0, "本" + $0] }

  /// Before the number of an article as it was before it was amended.
  package static let formerly = ["旧", "旧規約", "改正前の", "改正後の", "変更前の", "変更後の", "従前の", "改正前", "新"]

  /// A reference to the article or paragraph beside the one it stands in.
  package struct Neighbour: Sendable {
    package let word: String
    /// Whether it points at what comes before.
    package let isBefore: Bool
    package let isArticle: Bool
  }

  package static let neighbours: [Neighbour] = [
    .init(word: "前条", isBefore: true, isArticle: true),
    .init(word: "次条", isBefore: false, isArticle: true),
    .init(word: "前項", isBefore: true, isArticle: false),
    .init(word: "次項", isBefore: false, isArticle: false),
    .init(word: "前2条", isBefore: true, isArticle: true),
    .init(word: "前2項", isBefore: true, isArticle: false),
  ]
}
