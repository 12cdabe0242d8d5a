/// Words that deny, counted to see whether two sentences that turned say the opposite: of two
/// denials in one sentence each takes the other back.
package enum DenialWords {
  /// Japanese words, and those that hold one and deny nothing: 少⟦ない⟧, しなければならない.
  package static let japanese = WordTable<Bool>(
    ["ない", "ません", "なく", "なし", "ざる", "ずに", "せず", "なけれ", "以外", "を除", "ぬ限り"].map { ($0, true) }
      + [
        "少ない", "少なく", "すくなく", "危ない", "なければならない", "なければなりません", "なければならず", "なくてはならない",
        "なくてはなりません", "なければいけない", "なければいけません", "なくてはいけない", "なくてはいけません", "かもしれない",
        "かもしれません", "だけでなく", "だけではなく", "間もなく", "まもなく", "遅滞なく", "漏れなく", "もれなく", "例外なく", "隔てなく",
        "切れ目なく", "くまなく", "やむを得ない", "差し支えない", "相違ない", "違いない", "ほかならない", "ほかない", "なくす", "なくし",
        "なくなる", "なくなり", "ともなく", "ないよう",
      ].map { ($0, false) })

  /// English words that deny what stands behind them, or make an exception.
  package static let english: Set<String> = EnglishModals.negations
    .union(EnglishModals.voids).union(["without", "unless", "except", "nor"])
}
