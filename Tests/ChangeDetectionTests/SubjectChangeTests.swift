import PolicyModel
import Testing

/// Values that belong to another thing than before.
@Suite struct `A value of another subject` {
  private let old = """
    # 青葉町図書館規則

    この規則による図書（楽譜を除く。）、録音その他の資料の貸出しは二週間、この規則による楽譜の貸出しは五週間で終わる。

    """

  private func figures(_ old: String, _ new: String) throws -> [String] {
    try readReport(old, new, .japanese).changes.compactMap { change in
      guard case .figure(let kind) = change.matter else { return nil }
      let values = [change.old, change.new].map { side in
        if case .duration(let length)? = side?.figure?.value { "\(length)" } else { "–" }
      }
      return "\(change.subject) \(kind.rawValue) \(values[0])→\(values[1])"
    }
  }

  @Test func `what was one of several and got a value of its own has that changed`() throws {
    let new = old.replacing(
      "図書（楽譜を除く。）、録音その他の資料の貸出しは二週間、この規則による楽譜の貸出しは五週間",
      with: "図書の貸出しは五週間、この規則による録音その他の資料の貸出しは二週間")
    let told = try figures(old, new)
    #expect(told.contains { $0.hasPrefix("図書の貸出し changed") && $0.contains("2W") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("楽譜の貸出し removed") }, "\(told)")
    #expect(!told.contains { $0.contains("requalified") }, "\(told)")
  }

  @Test func `what was excluded before is no heir of the others`() throws {
    let new = old.replacing(
      "図書（楽譜を除く。）、録音その他の資料の貸出しは二週間、この規則による楽譜の貸出しは五週間",
      with: "地図の貸出しは五週間、この規則による録音その他の資料の貸出しは二週間")
    let told = try figures(old, new)
    #expect(!told.contains { $0.hasPrefix("地図の貸出し changed") }, "\(told)")
  }

  @Test func `what a sentence said twice and says once is not removed`() throws {
    let old = "# 青葉町の計画\n\n計画の改定は10年に1回です。しかし、改定が10年に1回では時代に追いつけません。\n"
    let new = "# 青葉町の計画\n\n計画の改定は10年に1回であり、この頻度では時代に追いつけません。\n"
    #expect(try figures(old, new) == [])
    #expect(try figures(new, old) == [])
    let another = new.replacing("10年に1回", with: "5年に1回")
    #expect(try figures(old, another).contains { $0.contains("removed") })
  }
}
