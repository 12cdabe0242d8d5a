import PolicyModel
import Testing

@testable import DocumentAlignment

/// Sentences that differ by their numbers alone, in several places of a text.
@Suite struct InPlaceTests {
  static let districts = ["北区の保育所について述べる。", "南区の保育所について述べる。", "港区の保育所について述べる。"]
  static let ends = ["園庭のない所が多い。", "待機の列は駅前に集まる。", "夜間の預かりを望む声がある。"]

  func text(_ shares: [Int]) -> [String] {
    zip(shares, zip(Self.districts, Self.ends)).flatMap { share, words in
      [words.0, "三歳未満の子どもの\(share)%が通っている。", words.1]
    }
  }

  func pairs(_ old: [String], _ new: [String]) -> Set<[Int]> {
    Set(
      Aligner().align(old: old, new: new).flatMap { link in
        link.old.flatMap { old in link.new.map { [old, $0] } }
      })
  }

  @Test(arguments: [[40, 50, 60], [40, 30, 20], [20, 30, 50], [40, 41, 30]])
  func `a figure that another section now gives has changed and not moved`(shares: [Int]) {
    let old = text([30, 40, 20])
    #expect(pairs(old, text(shares)) == Set(old.indices.map { [$0, $0] }))
  }

  @Test func `what a new section says as an old one said is new`() {
    let old = text([30])
    let new = text([35]) + ["西区にも二つ目の園ができた。", "三歳未満の子どもの30%が通っている。", "屋上に庭がある。"]
    #expect(pairs(old, new) == [[0, 0], [1, 1], [2, 2]])
  }

  @Test func `rows of one list that changed places have moved`() {
    let rows = (1...6).map { "第\($0)期の整備費は\($0 * 7)億円とする。" }
    let old = ["整備費は次のとおりとする。"] + rows + ["財源は別に定める。"]
    let order = [0, 3, 1, 2, 6, 5, 4, 7]
    let wanted = Set(order.enumerated().map { [$0.element, $0.offset] })
    #expect(pairs(old, order.map { old[$0] }) == wanted)
  }

  @Test func `a section that moved keeps its sentences`() {
    let old = text([30, 40, 20])
    let order = [6, 7, 8, 0, 1, 2, 3, 4, 5]
    let wanted = Set(order.enumerated().map { [$0.element, $0.offset] })
    #expect(pairs(old, order.map { old[$0] }) == wanted)
  }

  /// What went in one place and came in another shares a word by chance.
  @Test(arguments: [
    ("全国の端末は新しくなったが性能が不足している。", "全国一律に給食費を無償にします。"),
    ("駅前の駐輪場は古くなり、利用者が減っています。", "駅前に子どもの遊び場をつくります。"),
    ("The harbour lights were repaired last year.", "We will open a harbour museum."),
  ])
  func `a word in common far away makes no pair where most sentences stayed`(
    gone: String, came: String
  ) {
    let rest = [
      "推奨の帯域を満たす学校は2割です。", "自治体ごとの予算では広がりません。", "市は、図書館の窓口を増やします。",
      "町は、保健師を各地区に置きます。", "県は、道路の補修を早めます。",
    ]
    let found = pairs([gone] + rest, rest + [came])
    #expect(!found.contains([0, rest.count]))
    #expect(found.count == rest.count)
  }
}
