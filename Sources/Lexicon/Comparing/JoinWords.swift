/// Words that put one noun beside another, so that what a list gained or lost can be told.
package struct JoinWords: Sendable {
  package var joins: [String]
  /// Those of them that stand within words too: と, や.
  package var lightJoins: Set<String> = []
  /// Signs that show that the words are more than nouns.
  package var verbal: [String]
  /// Words that hold a demand to a part: only, 限り.
  package var limits: [String]
  /// Words in which such a one is denied: だけでなく.
  package var noLimits: [String] = []
  /// How nouns begin that no kanji or katakana opens: ⟦ひとり⟧親.
  package var kanaNouns: [String] = []
  /// Words before a name that are no part of it, and words that begin a clause.
  package var articles: Set<String> = []
  package var clausal: Set<String> = []
  /// Words that begin a phrase of place, which holds a rule to it: *in the* park.
  package var places: [String] = []
  /// Nouns that make something else of such a phrase: in the *event*.
  package var noPlaces: Set<String> = []
  /// Words that begin, or in Japanese end, a phrase that holds a demand to some cases: *without* your
  /// consent, 許可⟦なく⟧.
  package var restrictions: [String]
  /// Adjectives that take a part out of what a noun names: *serious* accidents, 重大な事故.
  package var qualifiers: Set<String> = []
  /// Words that begin a phrase which names those whom a demand is held to: *for* basic-rate payers.
  package var circles: [String] = []
  /// How words for people end: pay⟦ers⟧.
  package var people: [String] = []
  /// Ends of a phrase that puts something before the deed: 意見を聴い⟦た上で⟧.
  package var procedures: [String] = []
  /// Words by which a leave is without bounds: ⟦いつでも⟧閲覧できる.
  package var freedoms: Set<String> = []
  /// Ends of a phrase that tells whom one turns to first: 会長に⟦申し出て⟧.
  package var steps: [String] = []
  /// What makes such a phrase of *with*: with the captain's *consent*.
  package var consents: [String]
  /// Words that begin, or in Japanese end, a phrase that sets a term: *in our first* year, 任期中に.
  package var terms: [String] = []
  /// Words before an amount that leave room: ⟦原則⟧1割.
  package var hedges: Set<String> = []
  /// Words that make a clause of what a join ties, and no member.
  package var cases: [String] = []
  /// What parts stand apart by.
  package var breaks: [String] = []
  /// Words that take members out: behind them in Japanese, before them elsewhere.
  package var exceptions: [String] = []
  /// What a leave is called that one has to ask for: 許可.
  package var leaves: [String] = []
  /// Those of them that say the same.
  package var assents: Set<String> = []
  /// Behind a leave, or in English before it, that it is wanting: 許可⟦なく⟧, *without* permission.
  package var lacking: [String] = []
  /// の between a noun and the one that it belongs to.
  package var genitive = ""
  /// Nouns before a letter that grades: energy *class* C.
  package var grades: [String] = []
  /// Particles and prepositions that mark for whom or what something is done.
  package var marks: [String]
  /// The mark of means, which also begins verbs of ability: 電話⟦で⟧, but 対応⟦で⟧きる.
  package var means = ""
  /// Where the marks stand.
  package var isBehind: Bool
  package var isDivided: Bool

  /// Whether words take those out of a group of whom something more is said: 「転入した人⟦で、届け出たもの⟧に」.
  package func takesPart(_ piece: String, before behind: String) -> Bool {
    guard !isDivided, piece.utf8.count <= 120 else { return false }
    return Self.those.contains { first, last in
      piece.hasSuffix(last) && piece.hasPrefix(first)
        && piece.utf8.count > (first + last).utf8.count
    } && marks.contains { behind.hasPrefix($0) }
  }

  private static let those = [
    ("で、", "もの"), ("のうち、", "もの"), ("のうち", "もの"), ("のうち、", "者"), ("のうち", "者"), ("であって、", "もの"),
  ]

  package static func of(_ language: String) -> JoinWords? {
    switch language {
    case "ja": japanese
    case "en": english
    default: nil
    }
  }

  private static let japanese = JoinWords(
    joins: ["及び", "並びに", "又は", "若しくは", "および", "ならびに", "または", "もしくは", "や", "と", "・", "、"],
    lightJoins: ["や", "と"],
    verbal: [
      "を", "が", "は", "に", "で", "し、", "ます", "する", "した", "場合", "とき", "れば", "ため", "など",
      "等", "必要", "応じ", "限り", "だけ", "すべて", "全て", "一部", "原則", "速やか", "直ちに", "さらに",
      "また", "その他",
    ],
    limits: ["のみ", "だけ", "に限り", "に限って"],
    noLimits: PredicateLexicon.japanese.scopes.filter { $0.kind == "beside" }.map(\.text),
    kanaNouns: ["ひとり親", "ひきこもり", "こども", "ごみ", "けが", "がん患", "いじめ", "その", "ろう", "たばこ"],
    clausal: [
      "を", "が", "は", "に", "する", "した", "場合", "とき", "れば", "ため", "ほか", "例えば", "たとえば", "特に", "さらに",
      "原則", "まず", "なお", "あわせて", "併せて", "引き続き",
    ],
    restrictions: [
      "なく", "なしに", "を得ずに", "を得ないで", "を得て", "を受けずに", "を受けず", "を受けないで", "期間内に", "期間内", "を除き",
      "を除いて", "場合に", "ときに", "夜間に", "昼間に", "平日に",
    ],
    qualifiers: [
      "重大な", "重要な", "主要な", "主な", "一定の", "特定の", "著しい", "悪質な", "軽微な", "常勤の", "登録された",
      "正規の", "緊急の", "大規模な", "小規模な", "重篤な", "顕著な", "やむを得ない",
    ],
    procedures: ["た上で", "たうえで", "を経て", "の同意の下", "の同意のもと"],
    freedoms: ["いつでも", "何時でも", "自由に", "随時", "無条件で", "無条件に", "誰でも", "だれでも"],
    steps: ["に申し出て", "に届け出て", "に申し込んで", "に申請して", "に予約して", "に連絡して", "に相談して"],
    consents: [],
    terms: [
      "任期中に", "在任中に", "年度内に", "年内に", "今年度中に", "初年度に", "就任後すぐに", "期限を定めて", "期限を切って",
      "次の任期までに",
    ],
    hedges: ["原則", "原則として", "原則として、", "原則、", "おおむね", "概ね"],
    cases: ["を", "ます", "場合", "とき", "れば", "ため"], breaks: ["、"],
    exceptions: ["を除", "は除", "も除", "除外", "以外", "ほか", "でない"],
    leaves: ["許可", "承認", "承諾", "同意", "認可"], assents: ["同意", "承諾", "了承", "了解"],
    lacking: ["なく", "なしに", "を得ずに", "を得ないで", "を受けずに", "を受けないで"],
    genitive: "の", grades: ["ランク", "クラス", "等級", "判定", "区分"],
    marks: [
      "に", "へ", "を", "の", "は", "も", "で", "にも", "には", "への", "へも", "から", "について", "については", "につき",
    ], means: "で", isBehind: true,
    isDivided: false)

  private static let english = JoinWords(
    joins: ["and", "or", "and/or", "as well as", ","],
    verbal: [
      "will", "shall", "must", "should", "may", "can", "is", "are", "be", "if", "when", "where",
      "unless", "except", "only", "not", "to", "by", "that", "which", "who", "immediately",
      "all", "every", "some", "possible", "once", "we", "you", "they", "it",
    ],
    limits: ["only"], articles: ["a", "an", "the", "any", "all"],
    clausal: [
      "if", "when", "where", "unless", "that", "which", "who", "because", "after", "before",
      "will", "shall", "must", "should", "may", "can", "then",
    ],
    places: ["in the", "at the", "on the", "in our", "at our", "in any", "near", "inside"],
    noPlaces: [
      "event", "case", "cases", "future", "year", "years", "next", "first", "coming", "same",
      "following", "form", "way", "interest", "interests", "meantime", "past", "day", "days",
      "time", "basis", "hands", "end", "beginning", "latest", "expense", "months", "weeks",
      "parliament", "ground", "grounds", "request", "website", "internet", "course", "process",
    ],
    restrictions: [
      "without", "outside", "except", "unless", "during", "inside", "within", "until", "before",
      "after",
      "between", "if", "when", "where", "while", "provided", "subject to", "at night",
      "at weekends",
      "at the weekend", "on request", "on weekdays", "on sundays", "in term time", "in winter",
      "in summer",
      "at their own expense", "at your own expense", "at your own risk", "in emergencies",
    ] + RuleWords.excepting,
    qualifiers: [
      "serious", "major", "significant", "material", "severe", "eligible", "registered",
      "approved", "certain", "selected", "some", "most", "urgent", "permanent", "full-time",
      "low-income", "vulnerable", "large", "small", "critical", "essential", "sensitive",
    ],
    circles: ["for", "from", "who", "whose", "among"],
    people: [
      "ers", "ors", "ants", "ents", "ees", "ians", "ists", "people", "families", "family",
      "households", "household", "children", "pupils", "women", "men", "schools", "adults",
      "companies", "businesses", "farms", "homes", "patients", "carers", "towns", "areas",
    ],
    consents: [
      "consent", "permission", "approval", "agreement", "authorisation", "authorization",
    ],
    terms: [
      "in our first", "in my first", "in its first", "in their first", "in the first",
      "within our first", "within my first", "within the first", "this year", "next year",
      "in this parliament", "this parliament", "by the end of", "before the end of",
      "before the next", "in our second", "on day one", "on our first day",
    ],
    breaks: [", ", " and ", " or "], exceptions: RuleWords.excepting,
    leaves: ["consent", "permission", "approval", "authorisation", "authorization", "licence"],
    assents: ["consent", "agreement", "assent"],
    lacking: ["without"], grades: ["class", "grade", "band", "rating", "category", "tier"],
    marks: ["for", "to", "of", "with", "from", "in"], isBehind: false, isDivided: true)
}
