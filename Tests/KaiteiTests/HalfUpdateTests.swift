import Kaitei
import PolicyModel
import Testing

@Suite struct HalfUpdateTests {
  private func halfUpdates(from old: String, to new: String) throws -> [Finding] {
    let reader = EditionReader()
    return EditionChecker(only: ["C28"]).findings(
      in: try reader.read(Array(new.utf8)), against: try reader.read(Array(old.utf8)))
  }

  private func page(_ rates: [Int]) -> String {
    """
    1　概要
    電子申請の利用率は\(rates[0])％です。

    2　経過
    調査によると、電子申請の利用率は\(rates[1])％でした。

    3　資料
    この資料の作成時点で、電子申請の利用率は\(rates[2])％にとどまっています。

    """
  }

  @Test func `a value left behind is told once however often it was updated`() throws {
    #expect(try halfUpdates(from: page([38, 38, 38]), to: page([47, 47, 38])).count == 1)
  }

  @Test func `every place that was left behind is told`() throws {
    let found = try halfUpdates(from: page([38, 38, 38]), to: page([47, 38, 38]))
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.facts.contains(.init("old", "38％")) })
  }

  @Test func `another value of the same thing was not left behind`() throws {
    #expect(try halfUpdates(from: page([38, 38, 21]), to: page([47, 47, 21])).isEmpty)
  }

  @Test func `what went to another value is named, not what kept it`() throws {
    func page(_ end: String) -> String {
      """
      # 証の案内

      ## 従来の証を使える経過措置

      市は、有効期限の切れた証についても、\(end)まで窓口で使えるとする経過措置を設けました。

      わたしたちは、その使用を2025年3月末までの経過的なものにとどめず、続けるべきだと考えます。

      """
    }
    let found = try halfUpdates(from: page("2025年3月末"), to: page("2026年3月末"))
    #expect(found.flatMap(\.facts).first { $0.name == "subject" }?.value == "経過措置")
  }
}
