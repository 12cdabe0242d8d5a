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
