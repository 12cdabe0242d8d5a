/// How a sentence says who bears a cost: 「費用は⟦市⟧の負担とする」, "⟦The tenant⟧ pays the cost".
package enum BearerWords {
  /// Behind the one who bears, to the end of a Japanese sentence, and whether a verb says it. Longest
  /// first.
  package static let ends: [(words: [UInt8], isVerb: Bool)] = {
    let nouns = ["の負担", "のご負担", "負担"].flatMap { noun in
      [
        "", "です", "である", "となる", "となります", "とする", "とします", "になる", "になります", "とするものとする",
        "とさせていただきます", "でお願いします", "でお願いいたします",
      ].map { (noun + $0, false) }
    }
    let bearing = ["が負担", "がご負担", "で負担", "において負担", "にて負担"].flatMap { verb in
      [
        "する", "します", "いたします", "するものとする", "するものとします", "しなければならない", "しなければなりません",
        "すること", "してください", "しています", "ください",
      ].map { (verb + $0, true) }
    }
    let paying = ["が支払", "が支払い", "がお支払い", "で支払"].flatMap { verb in
      [
        "う", "います", "うものとする", "うものとします", "わなければならない", "わなければなりません", "うこと", "ってください",
        "ください",
      ].map { (verb + $0, true) }
    }
    return (nouns + bearing + paying).sorted { $0.0.utf8.count > $1.0.utf8.count }
      .map { (Array($0.0.utf8), $0.1) }
  }()

  package static let topic: Character = "は"
  /// Before the one who bears: how much of it. Longest first.
  package static let shares = ["全額を", "半額を", "全額", "半額"]
  /// What no name of one who bears holds.
  package static let foreign: Set<Character> = [
    "、", "。", "を", "に", "へ", "も", "が", "(", ")", "（", "）", "「", "」", "額", "割", "分", "%", "％",
  ]

  /// Behind a name, to be polite or plain. Longest first.
  private static let courtesies = ["の皆さま", "の皆様", "ご自身", "ご本人", "の方", "さま", "さん", "様", "側"]
  private static let fronts: Set<Character> = ["ご", "お"]
  private static let own: Set<Character> = ["当", "本", "弊"]
  /// Whoever a sentence is about.
  private static let selves: Set<String> = ["本人", "自己", "各自", "個人", "自分", "当人", "当事者", "自身"]
  private static let people: Set<Character> = [
    "者", "人", "員", "生", "主", "客", "方", "民", "子", "徒", "族", "親",
  ]

  /// A name without what is only polite.
  package static func plain(_ name: String) -> String {
    var rest = name[...]
    if let first = rest.first, fronts.contains(first), rest.count > 2 { rest.removeFirst() }
    if let end = courtesies.first(where: { rest.hasSuffix($0) && rest.count > $0.count }) {
      rest.removeLast(end.count)
    }
    return String(rest)
  }

  /// Whether two plain names may be of one: 会館 and 当館, 本人 and 申請者.
  package static func mayBeOne(_ a: String, _ b: String) -> Bool {
    a.hasPrefix(b) || b.hasPrefix(a) || a.hasSuffix(b) || b.hasSuffix(a) || areNamedAlike(a, b)
  }

  /// Whether the second of two plain names is the first with another joined to it.
  package static func joins(_ a: String, _ b: String) -> Bool {
    guard b.count > a.count + 1 else { return false }
    return b.hasPrefix(a) && ties.contains { b.dropFirst(a.count).hasPrefix($0) }
      || b.hasSuffix(a) && ties.contains { b.dropLast(a.count).hasSuffix($0) }
  }

  private static let ties = ["と", "及び", "および", "並びに", "や", "・"]

  /// Whether one of two names tells of itself: 当館 and 会館, 本人 and 申請者.
  package static func areNamedAlike(_ a: String, _ b: String) -> Bool {
    for (x, y) in [(a, b), (b, a)] {
      if let first = x.first, own.contains(first), x.last == y.last { return true }
      if selves.contains(x), selves.contains(y) || y.last.map(people.contains) ?? false {
        return true
      }
    }
    return false
  }

  // MARK: English

  package static let modals: Set<String> = ["will", "shall", "must", "should"]
  package static let verbs: Set<String> = ["pay", "pays", "bear", "bears", "meet", "meets"]
  package static let undergone: Set<String> = ["paid", "borne", "met"]
  package static let by = "by"
  /// Before what somebody pays.
  package static let paying: Set<String> = ["pay", "pays", "paid"]
  package static let forWhat = "for"
  package static let costs: Set<String> = [
    "cost", "costs", "fee", "fees", "charge", "charges", "postage", "rent", "bill", "bills",
    "expense", "expenses", "premium", "premiums", "fare", "fares", "price", "tax", "taxes",
  ]
  package static let pronouns: Set<String> = [
    "we", "us", "you", "they", "them", "i", "he", "she", "it",
  ]
  /// Words that no name of one who bears holds.
  package static let noNames: Set<String> = [
    "no", "not", "if", "when", "where", "that", "which", "who", "only", "and", "or", "nobody",
    "in", "for", "of", "to",
  ]
  /// One form of a name, whatever it is before a verb or behind *by*.
  package static let forms = ["us": "we", "them": "they"]
}
