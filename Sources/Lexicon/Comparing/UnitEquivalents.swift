/// Units that a reader takes for one another, each row led by the one it is compared as.
package enum UnitEquivalents {
  /// Separated by spaces; a row's first word stands for the others.
  package static let rows: [String] = [
    "人 名 にん people person persons",
    "か所 カ所 ヶ所 ケ所 ヵ所 箇所 個所 ヵ處",
    "か国 カ国 ヶ国 ケ国 ヵ国 箇国 ヵ國",
    "か月 カ月 ヶ月 ケ月 ヵ月 箇月",
    "か年 カ年 ヶ年 ケ年 ヵ年 箇年",
    "か条 カ条 ヶ条 ケ条 ヵ条 箇条",
    "桁 ケタ けた digits digit",
    "個 コ こ 箇 ヶ ケ",
    "つ ツ",
    "回 度 たび times",
    "倍 ばい",
    "校 校舎",
    "%ポイント percent-point ポイント",
    "kg キロ キログラム",
    "km キロメートル",
    "cm センチ センチメートル",
    "m メートル",
    "ha ヘクタール",
    "t トン",
    "GW ギガワット",
    "MW メガワット",
    "kW キロワット",
    "mi/h mph",
  ]

  /// Units of which only the prefix is spoken, and those that may be meant.
  package static let shortened: [String: [String]] = [
    "キロ": ["km", "kg"], "センチ": ["cm"], "ミリ": ["mm"],
  ]

  /// The word a unit is compared as; itself where it has no other spelling.
  package static func canonical(_ unit: String) -> String {
    if let known = table[unit] { return known }
    return unit
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for row in rows {
      let words = row.spacedWords
      guard let first = words.first else { continue }
      for word in words { table[word] = first }
    }
    return table
  }()
}
