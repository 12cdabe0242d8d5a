import PolicyModel
import Testing

@testable import DocumentAlignment

/// Sections of one name that say nearly the same, as supplementary provisions do.
@Suite struct NamesakeTests {
  static let coming = [
    "この条例は、令和二年四月一日から施行する。", "この条例は、令和三年四月一日から施行する。", "この条例は、公布の日から施行する。",
    "この条例は、令和三年四月一日から施行する。", "この条例は、令和四年十月一日から施行する。", "この条例は、公布の日から施行する。",
    "この条例は、令和五年四月一日から施行する。",
  ]

  func provisions(_ order: [Int]) -> AnnotatedDocument {
    outlined(order.map { "# 附則\n\(Self.coming[$0])" }.joined(separator: "\n"))
  }

  @Test(arguments: [
    [6, 5, 4, 3, 2, 1, 0], [3, 0, 6, 2, 5, 1, 4], [1, 0, 2, 3, 4, 5, 6], [2, 4, 6, 0, 1, 3, 5],
  ])
  func `provisions in another order each find their equal`(order: [Int]) {
    let (old, new) = (provisions(Array(0..<7)), provisions(order))
    let alignment = Aligner().align(old, new)
    #expect(alignment.sections.allSatisfy { $0.kind == .matched || $0.kind == .moved })
    #expect(alignment.sentences.allSatisfy { $0.similarity == 1 })
    #expect(alignment.blocks.allSatisfy { $0.kind == .matched || $0.kind == .moved })
  }

  @Test func `an equal sentence goes with its section`() {
    let start = "この条例は、公布の日から起算して二年を超えない範囲内で規則で定める日から施行する。"
    let parts = [
      "# 附則\n\(start)\n水源の台帳は、この日までに備える。\n台帳の写しは、だれでも見ることができる。",
      "# 附則\n\(start)\n空き家の届け出は、この日の後の空き家に適用する。\n届け出の用紙は、役場の窓口に置く。",
      "# 附則\n\(start)\n手数料の額は、規則で別に定める。\n納めた手数料は、返さない。",
      "# 附則\n森林の保全に当たる職員の数は、なお従前の例による。",
    ]
    let (old, new) = (
      outlined(parts.joined(separator: "\n")),
      outlined([3, 2, 0, 1].map { parts[$0] }.joined(separator: "\n"))
    )
    let alignment = Aligner().align(old, new)
    #expect(alignment.blocks.allSatisfy { $0.kind == .matched })
    #expect(
      alignment.sections.map(\.kind).sorted { "\($0)" < "\($1)" }
        == [.matched, .matched, .matched, .moved, .moved])
  }
}
