/// Japanese words by which a demand is turned round that stays about the same thing.
package enum TurnWords {
  /// How verbs and cues begin that say that something is not wanted.
  package static let unneeded = [
    "不要", "無用", "必要ない", "必要ありません", "必要はない", "必要はありません", "必要としない", "必要としません", "要りません",
    "いりません", "要らない", "いらない",
  ]

  /// How a sentence ends that asks for a deed.
  package static let requests = ["ください", "下さい", "お願いします", "お願いいたします", "願います", "が必要です"]

  /// What a limit is called that can be given up.
  package static let limits = ["制限", "規制", "限定", "上限", "限度", "制約", "禁止", "義務", "義務付け"]

  /// Behind a verb, that it is not done before what is asked for.
  package static let denials = ["ずに", "ないで"]

  /// What is given, in a worse and in a better way.
  package static let qualities = [("無給", "有給")] + prices
  package static let prices =
    zip(PriceWords.charged, PriceWords.free).map { ($0, $1) }
    + PriceWords.free.map { ("実費", $0) }
  /// Behind a price, that something is done for it.
  package static let terms = ["で", "に"]

  /// Behind a verbal noun, that it is done, and that it is undergone.
  package static let done = ["します", "する", "いたします"]
  package static let undergone = ["されます", "される"]

  /// Behind a deed, that there is to be more of it.
  package static let furthering = [
    "を促進", "を推進", "を支援", "を奨励", "を後押し", "を応援", "を拡大", "を拡充", "の促進", "の推進", "の拡大",
  ]

  /// Verbs by which one parts with a thing, and those by which one keeps it.
  package static let parting: Set<String> = [
    "sell", "sell off", "dispose of", "give away", "give up", "privatise", "privatize", "demolish",
    "pull down", "knock down", "scrap", "tear down", "売却する", "売り払う", "払い下げる", "手放す", "取り壊す",
    "取壊す", "解体する", "撤去する", "民営化する", "処分する",
  ]
  package static let keeping: Set<String> = [
    "keep", "retain", "preserve", "save", "hold on to", "conserve", "maintain", "存続する", "存続させる",
    "保存する", "残す",
    "残しておく", "維持する", "保有する", "持ち続ける", "存置する",
  ]

  /// Before a deed that is politely asked for: お申し込み.
  package static let honorifics: Set<Character> = ["お", "ご", "御"]

  private static let endings = ["する", "ずる", "じる"]

  /// 収集 of 収集する.
  package static func stem(of verb: String) -> String {
    for ending in endings where verb.hasSuffix(ending) { return String(verb.dropLast(2)) }
    return verb
  }

  /// 申し込み of 申し込む, 届け出 of 届け出る: what the deed of a native verb is called.
  package static func nouns(of verb: String) -> [String] {
    guard let last = verb.unicodeScalars.last, let end = ends[last], verb.unicodeScalars.count >= 3
    else { return [] }
    let root = String(verb.dropLast())
    return last == "る" ? [root, root + end] : [root + end]
  }

  private static let ends: [Unicode.Scalar: String] = [
    "う": "い", "く": "き", "ぐ": "ぎ", "す": "し", "つ": "ち", "ぶ": "び", "む": "み", "る": "り",
  ]

  /// What something is done as, and how that is denied. Longest first.
  package static let manners: [(words: [UInt8], isDenied: Bool)] = [
    ("とすることなく", true), ("とはせずに", true), ("とせずに", true), ("とはせず、", true), ("とせず、", true),
    ("としないで", true), ("として", false), ("とし、", false),
  ].map { (Array($0.0.utf8), $0.1) }
}
