internal import PolicyModel

/// What a numbered part of a document is called, and how parts nest.
package enum NumberedParts {
  /// Those that references name: 第15条第1項.
  package static let clauses = ["条", "項", "号"]

  /// Whether two names differ in how they refer to a part alone: 「⟦第3項⟧の届出をした会員」, 「⟦前項⟧の届出をした会員」.
  package static func areReferred(_ a: String, _ b: String) -> Bool {
    func plain(_ name: String) -> String {
      let bare = String(
        String.UnicodeScalarView(name.unicodeScalars.filter { $0.properties.numericType == nil }))
      return clauses.reduce(bare) { name, clause in
        ["前", "次", "同"].reduce(name) {
          $0.holdsBytes(of: $1 + clause)
            ? $0.replacingBytes(of: $1 + clause, with: "第" + clause) : $0
        }
      }
    }
    return a != b && clauses.contains { a.contains($0) } && plain(a) == plain(b)
  }

  /// Words behind a number (第三章), heaviest part first.
  package static let japanese = ["編", "部", "章", "節", "款", "目", "条", "項", "号"]

  /// Words that head a part, with or without a number behind them (附則, 別表第一).
  package static let japaneseHeads = [
    "附則", "付則", "別表", "別記", "別紙", "別添", "様式", "付録", "附属書", "参考資料", "資料",
  ]

  /// Words before a number that name measures and aims (施策１).
  package static let japaneseLabels = [
    "施策", "基本施策", "重点施策", "主要施策", "基本目標", "重点目標", "目標", "基本方針", "方針", "基本政策", "重点政策", "政策", "提言",
    "提案", "戦略", "柱", "取組", "取り組み", "課題", "論点", "約束", "公約", "テーマ", "ステップ",
  ]

  /// Words before a number that marks a note, a question or a figure (注1).
  package static let japaneseMarks = ["注", "問", "答", "図", "表", "例"]

  /// Words before a number (Article 5), heaviest part first.
  package static let english = [
    "Book", "Part", "Title", "Chapter", "Section", "Article", "Clause", "Paragraph",
  ]

  /// Words that head a part, with a number or letter behind them (Annex A).
  package static let englishHeads = ["Annex", "Appendix", "Schedule", "Exhibit"]

  /// Particles that go on from a number named in a sentence: 第 3 条 ⟦に⟧よる.
  package static let particles = Set("はがをにのとでやへも".unicodeScalars.map(\.value))

  /// The order of イ, ロ, ハ in laws.
  package static let iroha = Array(
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン".unicodeScalars)

  /// The order of ア, イ, ウ in official papers.
  package static let aiueo = Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン".unicodeScalars)
}
