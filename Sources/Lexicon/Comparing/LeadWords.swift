/// Leads of lists whose items each are forbidden, let or asked for: 「次に掲げる区域では、遊漁をしてはならない」.
package enum LeadWords {
  /// Whether a sentence is one, so that an item more is more of what it says.
  package static func areMet(_ sentence: String, isDivided: Bool) -> Bool {
    guard isDivided else {
      let words = sentence.endsInBytes(of: "。") ? String(sentence.dropLast()) : sentence
      return pointers.contains { words.holdsBytes(of: $0) }
        && ends.contains { words.endsInBytes(of: $0) }
        && !together.contains { words.holdsBytes(of: $0) }
    }
    let low = " " + sentence.lowercased()
    return low.holdsBytes(of: following) && englishCues.contains { low.holdsBytes(of: $0) }
      && !englishTogether.contains { low.holdsBytes(of: $0) }
  }

  private static let pointers = ["次に掲げる", "次の各号", "次の", "以下の", "下記の"]
  private static let ends = [
    "てはならない", "てはなりません", "ではならない", "ことができる", "ことができます", "ことができない", "ことはできない", "ことができません",
    "を禁止する", "は禁止する", "を禁止します", "は禁止します", "を禁ずる", "は禁ずる", "を徴収しない", "は徴収しない", "なければならない",
  ]
  /// Words by which all items have to be met, or stand for cases.
  private static let together = [
    "すべて", "全て", "いずれにも", "要件", "条件", "を除", "ほか", "順", "区分", "当該各号", "それぞれ", "除く",
  ]
  private static let following = " following"
  private static let englishCues = [
    " must not ", " may not ", " not allowed", " not permitted", " prohibited", " forbidden",
    " banned", " may ", " must ", " shall ",
  ]
  private static let englishTogether = [
    " all of the following", " each of the following", " condition", " criteria", " except",
    " unless", " other than", " order", " if ", " following day", " following month",
    " following year", " following week", " following the ",
  ]
}
