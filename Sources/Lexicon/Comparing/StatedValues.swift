/// Words that are a value where the other edition has a figure.
package enum StatedValues {
  package enum Kind: Sendable {
    /// All of what a share was taken of.
    case whole
    /// All of the people of whom some were counted.
    case everyone
    /// The first in a rank.
    case first
  }

  package struct Row: Sendable {
    package let word: String
    package let kind: Kind
    /// Words of which one stands before it and is told with it: 世界⟦一⟧.
    package let heads: [String]

    init(_ word: String, _ kind: Kind, heads: [String] = []) {
      self.word = word
      self.kind = kind
      self.heads = heads
    }
  }

  package static let rows: [Row] = [
    .init("全額", .whole), .init("全部", .whole), .init("全量", .whole), .init("全数", .whole),
    .init("全体", .whole), .init("全て", .whole), .init("すべて", .whole), .init("全員", .whole),
    .init("全員", .everyone), .init("全て", .everyone), .init("すべて", .everyone),
    .init(
      "一", .first,
      heads: [
        "世界", "日本", "全国", "国内", "県内", "道内", "府内", "都内", "市内", "町内", "地域", "業界", "アジア",
      ]),
    .init("首位", .first), .init("トップ", .first),
  ]

  /// The whole of what is paid, in English.
  package static let englishWhole = "in full"
  /// Stems of what is done with the whole of a sum or a part of it: refund, repaid.
  package static let englishPayments = [
    "cover", "fund", "meet", "met ", "pay", "paid", "refund", "reimburs", "repa", "return",
  ]

  /// Particles beside a value that change with the words: 費用⟦の⟧2分の1を, 費用⟦を⟧全額.
  package static let particles = ["の", "を", "は", "が", "に", "、"]
}
