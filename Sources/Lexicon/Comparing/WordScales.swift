/// Words of which one in another's place turns a statement, or makes it firmer, looser, wider.
package struct WordScale: Sendable {
  /// What a step on the scale says.
  package enum Sense: Sendable {
    /// Either rung is the other's opposite.
    case opposite
    /// A higher rung binds more, or gives more.
    case firmness
    /// A higher rung takes in more.
    case reach
    /// How many of several things are asked for: fewer are a looser duty, and where they are conditions
    /// more people meet them.
    case choice
  }

  package let sense: Sense
  /// The words of each rung in small letters, as bytes, the lowest rung first.
  package let rungs: [[[UInt8]]]
  /// Said of a subject: the meeting *is* public, not a public meeting.
  package let isPredicative: Bool
  /// Told of what is handed in or done alone, not of doers and cases: 「AとBを提出する」.
  package let isOfObjects: Bool

  init(
    _ sense: Sense, _ rungs: [String]..., isPredicative: Bool = false, isOfObjects: Bool = false
  ) {
    (self.sense, self.isPredicative, self.isOfObjects) = (sense, isPredicative, isOfObjects)
    self.rungs = rungs.map { $0.map { Array($0.utf8) } }
  }

  package static func of(_ language: String) -> [WordScale] {
    switch language {
    case "ja": japanese
    case "en": english
    default: []
    }
  }

  /// The first three bytes of every word of a language's scales, by which a place is asked first.
  package static func heads(of language: String) -> Set<Int> {
    switch language {
    case "ja": japaneseHeads
    case "en": englishHeads
    default: []
    }
  }

  /// Bytes as one number; a word of two letters is met with the space behind it.
  package static func head(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix(3).reduce(0) { $0 << 8 | Int($1) }
  }

  private static let japaneseHeads = heads(of: japanese)
  private static let englishHeads = heads(of: english)

  private static func heads(of scales: [WordScale]) -> Set<Int> {
    Set(scales.flatMap(\.rungs).flatMap { $0 }.map { head(($0 + [0x20])[...]) })
  }

  private static let japanese = [
    WordScale(
      .opposite, ["無料", "無償", "不要です", "いただきません", "徴収しません", "徴収しない"],
      ["有料", "有償", "をいただきます", "を徴収します", "を徴収する", "を申し受けます", "がかかります"]),
    WordScale(.opposite, ["税込", "消費税を含む"], ["税別", "税抜", "税を除く", "消費税を除く", "消費税を含まない"]),
    WordScale(.opposite, ["公開"], ["非公開"]),
    WordScale(.opposite, ["課税"], ["非課税", "免税"]),
    WordScale(
      .opposite, ["を含む", "を含みます", "を含める", "を含めます", "が含まれます", "が含まれる", "は含まれます"],
      ["を含まない", "を含みません", "は含まない", "は含みません", "を含めない", "を含めません", "が含まれません", "は含まれません", "を除く"]),
    WordScale(
      .opposite, ["が要る", "が要ります", "が必要", "を要する", "を要します"],
      ["は要らない", "は要りません", "は不要", "は必要ない", "は必要ありません", "は要しない", "は要しません"]),
    WordScale(.opposite, ["てください", "て下さい"], ["は不要です", "は必要ありません"]),
    WordScale(.opposite, ["可能"], ["不可能", "不可"]),
    WordScale(.opposite, ["可とする", "可とします"], ["不可とする", "不可とします"]),
    WordScale(.opposite, ["許可する", "許可します"], ["禁止する", "禁止します", "禁ずる", "禁じます"]),
    WordScale(
      .opposite,
      [
        "上限は設けない", "上限は設けません", "上限を設けない", "上限を設けません", "上限なし", "上限はない", "上限はなし",
        "上限はありません", "制限は設けない", "制限は設けません", "制限を設けない", "制限を設けません", "制限はない", "制限はありません",
      ], ["上限", "制限"]),
    WordScale(.firmness, ["任意"], ["推奨"], ["必須", "義務"]),
    WordScale(.firmness, ["制限"], ["禁止"]),
    WordScale(.firmness, ["減額", "減免", "一部免除", "半額免除", "半額", "割引"], ["免除", "全額免除", "無料", "無償"]),
    WordScale(.firmness, ["一部", "半額", "割", "%", "％", "パーセント"], ["全額", "全部"]),
    WordScale(.firmness, ["届出", "届け出", "報告", "通知"], ["許可", "承認", "認可", "同意"]),
    WordScale(.firmness, ["平均"], ["一律"]),
    WordScale(.reach, ["小学校", "中学校"], ["小中学校", "小・中学校"], ["小中高校", "小・中・高校"]),
    WordScale(.choice, ["いずれか", "どれか", "いずれかひとつ"], ["すべて", "全て", "いずれも", "全部"]),
    WordScale(
      .choice, ["又は", "若しくは", "または", "もしくは"], ["及び", "並びに", "および", "ならびに"],
      isOfObjects: true),
  ]

  private static let english = [
    WordScale(
      .opposite, ["free", "free of charge", "without charge", "at no cost", "at no charge"],
      ["subject to a charge", "subject to a fee", "chargeable", "charged for"], isPredicative: true),
    WordScale(
      .opposite, ["public", "open to the public", "open to all"],
      ["closed to the public", "private", "confidential", "closed"], isPredicative: true),
    WordScale(
      .opposite, ["including", "inclusive of", "include", "includes"],
      ["excluding", "exclusive of", "exclude", "excludes"]),
    WordScale(
      .opposite, ["allowed", "permitted"],
      ["banned", "prohibited", "forbidden", "not allowed", "not permitted"], isPredicative: true),
    WordScale(
      .opposite, ["no upper limit", "no limit", "no maximum", "no cap", "no minimum"],
      ["upper limit", "limit", "maximum", "cap", "minimum"]),
    WordScale(
      .firmness, ["voluntary", "optional", "discretionary"],
      ["recommended", "advised", "encouraged", "advisable"],
      ["required", "mandatory", "compulsory", "obligatory"], isPredicative: true),
    WordScale(
      .firmness, ["restricted", "limited", "discouraged"], ["banned", "prohibited", "forbidden"],
      isPredicative: true),
    WordScale(
      .firmness, ["halved", "reduced", "discounted"], ["waived", "free"], isPredicative: true),
    WordScale(
      .firmness, ["part of the", "half of the", "half the", "% of the", "some of the"],
      ["the full", "the whole", "the entire", "all of the"]),
    WordScale(
      .choice, ["any of the", "any one of", "either", "one of the", "at least one of"],
      ["all of the", "all the", "both"]),
    WordScale(.choice, ["or"], ["and"], isOfObjects: true),
  ]
}

/// What stands around words of such scales.
package enum ScaleContext {
  /// Behind or before which *all* and *any* are said of conditions.
  package static let conditions = [
    "満た", "みた", "該当", "備え", "condition", "criteria", "criterion", "requirement", "test",
  ]
  /// Verbs by which something is said of a subject.
  package static let copulas: Set<String> = ["is", "are", "be", "remain", "remains", "becomes"]
  /// Verbs whose denial turns a statement that has no modal.
  package static let deniable: Set<String> = ["is", "are", "be", "do", "does"]
  package static let denials: Set<String> = ["not"]
  /// Behind a denial that does not deny the whole: not *only*.
  package static let limits: Set<String> = ["only", "yet", "just", "merely", "necessarily", "less"]
  /// Before what is not there.
  package static let void = "no"
  /// How a Japanese sentence ends that denies, and what makes a duty of that.
  package static let denying = ["ない", "ません"]
  package static let duties = ["なければ", "なくては", "ねば", "なけれ"]

  /// Behind what a sentence is about.
  package static let topic: Character = "は"

  /// Where what a join ties ends, and the mark of what something is done to.
  package static let particles: Set<Character> = ["を", "は", "が", "に", "の", "で", "、", "。"]
  package static let object: Character = "を"
  /// Verbs of which each thing that they name counts.
  package static let handled = ["提出", "添付", "添え", "提示", "持参", "納付", "記載", "納め", "備え", "用意", "支払"]
  /// Words before or behind a join that tie more than two nouns.
  package static let clausal: Set<String> = [
    "if", "when", "where", "unless", "whether", "between", "who", "which", "that", "is", "are",
    "any", "no", "to", "by", "their", "he", "she", "they", "its",
  ]

  /// How an item ends that strives for what it names.
  package static let efforts: [[UInt8]] = [
    "に向けて努力", "に向け努力", "に向けて取り組む", "に向けた努力", "へ向けて努力", "に努力", "に努める", "を検討", "の検討", "を目指す",
    "をめざす",
  ].map { Array($0.utf8) }

  /// How a Japanese sentence ends that says something, and how one ends that denies it.
  package static let endings: [(said: [UInt8], denied: [UInt8])] = pairs.map {
    (Array($0.0.utf8), Array($0.1.utf8))
  }

  private static let pairs = [
    ("ことができる", "ことができない"), ("ことができます", "ことができません"), ("できる", "できない"), ("できます", "できません"),
    ("となる", "とならない"), ("となります", "となりません"), ("になる", "にならない"), ("になります", "になりません"),
    ("受け付ける", "受け付けない"), ("受け付けます", "受け付けません"), ("認める", "認めない"), ("認めます", "認めません"),
    ("する", "しない"), ("します", "しません"), ("適用がある", "適用がない"), ("される", "されない"), ("されます", "されません"),
  ]
}
