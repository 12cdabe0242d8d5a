import PolicyModel
import Testing

@testable import DocumentAlignment

@Suite struct RunningTextTests {
  func told(_ old: [String], _ new: [String]) -> [String] {
    let correspondences = Aligner().align(old: old, new: new)
    #expect(coversAll(correspondences, old: old.count, new: new.count))
    return DocumentAlignmentTests.told(correspondences)
  }

  @Test func `equal texts are matched one to one with likeness one`() {
    let text = ["市は図書館を開く。", "支援します。", "支援します。", "予算は三千万円とする。"]
    let answer = Aligner().align(old: text, new: text)
    #expect(answer.map(\.kind) == [.matched, .matched, .matched, .matched])
    #expect(answer.allSatisfy { $0.similarity == 1 })
  }

  @Test func `nothing answers to nothing`() {
    #expect(told([], []) == [])
    #expect(told(["市は図書館を開く。"], []) == ["removed 0→"])
    #expect(told([], ["市は図書館を開く。"]) == ["inserted →0"])
    #expect(told([""], [""]).count == 1)
  }

  @Test func `a changed date does not part a sentence from its partner`() {
    let old = ["港の改修を進める。", "橋の補強は2025年3月末までに終える。", "川沿いの道を広げる。"]
    let new = ["港の改修を進める。", "橋の補強は2026年9月末までに終える。", "川沿いの道を広げる。"]
    #expect(told(old, new) == ["matched 0→0", "matched 1→1", "matched 2→2"])
  }

  @Test func `a reworded sentence between fixed ones is matched`() {
    let old = [
      "The harbour will be dredged.", "We will review the ferry timetable every autumn.",
      "Bridges are inspected twice a year.",
    ]
    let new = [
      "The harbour will be dredged.", "Each autumn, the timetable of the ferry is to be reviewed.",
      "Bridges are inspected twice a year.",
    ]
    #expect(told(old, new) == ["matched 0→0", "matched 1→1", "matched 2→2"])
  }

  @Test func `a sentence cut in two is a split and the reverse a merge`() {
    let whole = [
      "港の改修を進める。", "市は高齢者の見守りを地域の事業者に委託し、異常があれば家族に電子メールで知らせる。",
      "川沿いの道を広げる。",
    ]
    let parts = [
      "港の改修を進める。", "市は高齢者の見守りを地域の事業者に委託する。", "異常があれば家族に電子メールで知らせる。",
      "川沿いの道を広げる。",
    ]
    #expect(told(whole, parts) == ["matched 0→0", "split 1→1+2", "matched 2→3"])
    #expect(told(parts, whole) == ["matched 0→0", "merged 1+2→1", "matched 3→2"])
  }

  @Test func `a sentence carried to another place has moved`() {
    let old = [
      "港の改修を進める。", "川沿いの道を広げる。", "学校の給食を地元の野菜で作る。", "図書館は夜九時まで開く。",
      "公園に日よけを置く。",
    ]
    let new = [old[0], old[1], old[3], old[4], old[2]]
    #expect(
      told(old, new) == [
        "matched 0→0", "matched 1→1", "matched 3→2", "matched 4→3", "moved 2→4",
      ])
  }

  @Test func `an unrelated sentence in a gap is not taken for a rewording`() {
    let old = ["港の改修を進める。", "川沿いの道を広げる。"]
    let new = ["港の改修を進める。", "給食費は無料とする。", "川沿いの道を広げる。"]
    #expect(told(old, new) == ["matched 0→0", "inserted →1", "matched 1→2"])
  }

  @Test func `a common short sentence stays with its neighbours`() {
    let old = [
      "若者の起業を後押しする仕組みを設ける。", "支援します。", "農家の後継者に研修の場を用意する。",
      "漁港の冷凍倉庫を建て替える。", "商店街の空き店舗を貸し出す。",
    ]
    let new = [
      "若者の起業を後押しする仕組みを設ける。", "農家の後継者に研修の場を用意する。",
      "漁港の冷凍倉庫を建て替える。", "商店街の空き店舗を貸し出す。", "森林の手入れを進める。", "支援します。",
    ]
    #expect(told(old, new).contains("removed 1→"))
    #expect(told(old, new).contains("inserted →5"))
  }

  @Test func `the parts of a cut sentence find each other when they stand apart`() {
    let old = [
      "市は高齢者の見守りを地域の事業者に委託し、異常があれば家族に電子メールで知らせる。",
      "港の改修を進める。", "川沿いの道を広げる。", "学校の給食を地元の野菜で作る。",
    ]
    let new = [
      "市は高齢者の見守りを地域の事業者に委託する。", "学校の給食を地元の野菜で作る。", "港の改修を進める。",
      "異常があれば家族に電子メールで知らせる。", "川沿いの道を広げる。",
    ]
    #expect(told(old, new).contains("split 0→0+3"))
    #expect(told(new, old).contains("merged 0+3→0"))
  }

  @Test(.timeLimit(.minutes(5)))
  func `a sentence repeated many times pairs with itself in order`() {
    let old = [String](repeating: "支援します。", count: 30_000)
    let new = [String](repeating: "支援します。", count: 25_000) + ["図書館は夜九時まで開く。"]
    let answer = Aligner().align(old: old, new: new)
    #expect(answer.count { $0.kind == .matched } == 25_000)
  }
}
