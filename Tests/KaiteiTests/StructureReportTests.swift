import Kaitei
import Testing

/// What the whole line says of sections and paragraphs.
struct StructureReportTests {
  static let law = """
    # 水源を守る条例

    ## 第一章　総則

    **第一条（目的）**　この条例は、湧き水と井戸を守ることを目的とする。

    **第二条（定義）**　この条例で水源とは、町が台帳に載せた湧き水及び井戸をいう。

    **２**　台帳は町長が備え、だれでも見ることができる。

    **３**　台帳に誤りがあるときは、住民は訂正を求めることができる。

    **第三条（責務）**　事業者は、排水の水質を毎年測り、町長に報告する。

    ## 第二章　罰則

    **第四条（過料）**　報告を怠った者は、五万円以下の過料に処する。

    **第五条（公表）**　町長は、過料に処した者の名を公表することができる。

    """

  @Test func `a chapter's heading set into an article divides the chapter`() throws {
    let cut = Self.law.replacing("**３**　台帳", with: "## 台帳の訂正\n\n**３**　台帳")
    let told = try structure(Self.law, cut)
    #expect(told == ["split 第一章 総則 → 台帳の訂正"])
    #expect(try structure(cut, Self.law) == ["merged 台帳の訂正 → 第一章 総則"])
  }

  @Test func `a bullet that became a heading is a part of its section`() throws {
    let old = "# 子育て\n\n- 保育所の定員を増やす計画\n- 学校の給食を町の野菜で作ります。\n\n学童保育の時間を延ばします。\n"
    let new = old.replacing("- 保育所の定員を増やす計画\n", with: "## 保育所の定員を増やす計画\n\n")
    #expect(try structure(old, new) == ["split 子育て → 保育所の定員を増やす計画"])
    #expect(try structure(new, old) == ["merged 保育所の定員を増やす計画 → 子育て"])
  }

  static let table = """
    # 料金

    | 区分 | 定員 | 月額 |
    | --- | --- | --- |
    | 町立の保育所 | 120人 | 3000円 |
    | 私立の保育所 | 80人 | 5000円 |
    | 認可外の施設 | 40人 | 8000円 |

    """

  @Test func `a row that is gone and one that has come are not one row`() throws {
    let new = Self.table.replacing("| 認可外の施設 | 40人 | 8000円 |", with: "| 小規模な託児 | 19人 | 4000円 |")
    let told = try structure(Self.table, new)
    #expect(told.contains { $0.hasPrefix("removed 認可外の施設") && $0.hasSuffix("–") })
    #expect(told.contains { $0.hasPrefix("added –") && $0.contains("小規模な託児") })
  }

  @Test func `a row that moved or bears another name is still itself`() throws {
    let rows = Self.table.split(separator: "\n").map { String($0) }
    let moved = (rows[..<3] + [rows[5], rows[3], rows[4]]).joined(separator: "\n")
    #expect(try structure(rows.joined(separator: "\n"), moved).count == 1)
    let renamed = Self.table.replacing("町立の保育所 | 120人", with: "こども園 | 150人")
    #expect(try structure(Self.table, renamed).isEmpty)
  }

  /// Changes of structure as `kind old → new`.
  private func structure(_ old: String, _ new: String) throws -> [String] {
    func edition(_ text: String) throws -> AnnotatedEdition {
      var hint = ReadingHint()
      hint.fileName = "law.md"
      return try EditionReader().read(Array(text.utf8), hint: hint)
    }
    let report = EditionComparer().report(from: try edition(old), to: try edition(new))
    return report.changes.compactMap { change in
      guard case .structure(let kind, _) = change.matter else { return nil }
      return "\(kind.rawValue) \(change.old?.text ?? "–") → \(change.new?.text ?? "–")"
    }
  }
}
