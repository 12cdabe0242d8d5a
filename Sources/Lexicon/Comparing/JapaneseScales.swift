/// Japanese words of which one in another's place turns a statement or shifts it.
enum JapaneseScales {
  static let all = [
    WordScale(
      .opposite,
      PriceWords.free.flatMap { [$0, $0 + "化"] } + ["徴収しません", "徴収しない"]
        + costs(["は不要", "はいただきません"]),
      PriceWords.charged.flatMap { [$0, $0 + "化"] } + ["を徴収します", "を徴収する"]
        + costs(["をいただきます", "を申し受けます", "がかかります"]), of: .topic),
    WordScale(
      .opposite, ["税込", "消費税を含む"], ["税別", "税抜", "税を除く", "消費税を除く", "消費税を含まない"], use: .tax),
    WordScale(.opposite, ["公開"], ["非公開"], of: .topic),
    WordScale(.opposite, ["課税"], ["非課税", "免税"], of: .topic),
    WordScale(
      .opposite,
      [
        "を含む", "を含み", "を含みます", "を含める", "を含めます", "が含まれます", "が含まれる", "は含まれます", "は含まれる",
        "に含む", "に含みます", "に含める", "に含めます", "に含まれます", "に含まれる",
      ],
      [
        "を含まない", "を含みません", "は含まない", "は含みません", "を含めない", "を含めません", "が含まれません", "は含まれません",
        "が含まれない", "は含まれない",
        "に含まない", "に含みません", "に含めない", "に含めません", "に含まれません", "に含まれない", "を除く", "を除き", "を除きます",
      ], of: .object),
    WordScale(
      .opposite, ["が要る", "が要ります", "が必要", "を要する", "を要します"],
      [
        "は要らない", "は要りません", "は不要", "が不要", "は必要ない", "は必要ありません", "が必要ない", "が必要ありません",
        "は要しない", "は要しません", "を要しない", "を要しません",
      ], of: .object),
    WordScale(.opposite, ["てください", "て下さい"], ["は不要です", "は必要ありません"]),
    WordScale(.opposite, ["可能"], ["不可能", "不可"], of: .topic),
    WordScale(.opposite, ["切り上げ", "切上げ"], ["切り捨て", "切捨て"]),
    WordScale(
      .opposite, ["可とする", "可とします", "可とし", "可です"],
      ["不可とする", "不可とします", "不可とし", "不可です", "可としない", "可としません", "可とせず"], of: .topic),
    WordScale(
      .opposite, ["許可する", "許可します", "禁止しない", "禁止しません", "禁止せず"],
      ["禁止する", "禁止します", "禁ずる", "禁じます", "許可しない", "許可しません", "許可せず"], of: .topic),
    WordScale(.opposite, ["無制限"], ["上限", "制限"], use: .limit),
    WordScale(
      .firmness, stated(["任意"]), stated(["推奨"]), stated(["必須", "義務"]) + ["義務付け", "義務づけ"],
      of: .topic),
    WordScale(.firmness, done(["制限", "規制"]), done(["禁止"]), of: .topic),
    WordScale(
      .firmness, ordered(["勧告する", "勧告します", "勧告を行う"]),
      ordered(["命令する", "命令します", "命ずる", "命じる", "命じます", "命令を行う"]), of: .object),
    WordScale(
      .firmness, done(["減額", "減免", "一部免除", "半額免除", "割引"]) + stated(["半額", "割引"]),
      done(["免除", "全額免除"]) + stated(PriceWords.free), of: .topic),
    WordScale(.firmness, ["一部を", "半額を", "割を", "%を", "％を", "パーセントを"], ["全額を", "全部を"]),
    WordScale(
      .firmness, ["届出", "届け出", "報告", "通知", "通知の上", "報告の上", "届出の上", "説明の上", "に知らせ", "に説明"],
      ["意見を聴", "意見を聞", "意見聴取", "意見の聴取"],
      ["と協議し", "と協議の", "との協議", "協議を経"],
      leaves(["を受け", "を得", "を要", "を求め", "が必要", "をもら", "が要", "の上", "の下"])),
    WordScale(.firmness, ["平均"], ["一律"]),
    WordScale(
      .firmness, ["過料に処", "過料を科"], ["科料に処", "科料を科"], ["罰金に処", "罰金を科"],
      ["拘禁刑に処", "懲役に処", "禁錮に処", "拘禁刑を科"]),
    WordScale(
      .reach, ["小学校", "中学校"],
      ["小中学校", "小・中学校"] + schools([["小学校"], ["中学校"]]),
      ["小中高校", "小・中・高校", "小中高等学校"] + schools([["小学校"], ["中学校"], ["高校", "高等学校"]])),
    WordScale(.reach, ["町内", "村内"], ["市内"], ["県内", "府内", "道内"], ["国内", "全国"]),
    WordScale(.reach, ["町民", "村民"], ["市民"], ["県民", "府民", "道民"], ["国民"]),
    WordScale(.reach, ["正会員"], alls("会員")),
    WordScale(.reach, ["正組合員"], alls("組合員")),
    WordScale(.reach, ["正社員"], alls("社員")),
    WordScale(.reach, ["正職員"], alls("職員")),
    WordScale(.choice, ["いずれか", "どれか", "いずれかひとつ"], ["すべて", "全て", "いずれも", "いずれにも", "全部"]),
    WordScale(
      .choice, ["又は", "若しくは", "または", "もしくは"], ["及び", "並びに", "および", "ならびに"], use: .join),
  ]

  /// Words that begin as one of a scale does, or hold one.
  static let decoys = [
    "可能な限り", "可能な範囲", "可能な場合", "可能であれば", "が必要な", "が必要に応じ", "無料の方",
    "改正会員", "改正組合員", "改正社員", "改正職員",
  ]

  private static func alls(_ noun: String) -> [String] {
    ["全", "すべての", "全ての"].map { $0 + noun }
  }

  private static func costs(_ ends: [String]) -> [String] {
    ["料", "料金", "費", "費用", "代", "代金"].flatMap { cost in ends.map { cost + $0 } }
  }

  /// 任意とする, 任意です; not 任意の, 任意団体.
  private static func stated(_ words: [String]) -> [String] {
    words.flatMap { word in
      ["と", "です", "である", "で、", "になり", "になる", "に、"].map { word + $0 }
    }
  }

  /// What is asked of somebody in front: 改善⟦を勧告する⟧, 改善する⟦よう勧告する⟧.
  private static func ordered(_ words: [String]) -> [String] {
    words.flatMap { word in ["を", "よう", "ように"].map { $0 + word } }
  }

  private static func done(_ words: [String]) -> [String] {
    words.flatMap { word in
      ["する", "します", "し、", "され", "すること", "とする", "とします", "とし", "です", "である"].map { word + $0 }
    }
  }

  private static func leaves(_ ends: [String]) -> [String] {
    ["許可", "承認", "認可", "同意", "承諾", "了承"].flatMap { leave in ends.map { leave + $0 } }
  }

  /// 小学校及び中学校, 小学校、中学校及び高校.
  private static func schools(_ stages: [[String]]) -> [String] {
    let joins = ["及び", "並びに", "および", "ならびに", "と", "や", "・", "、", "又は", "または"]
    guard let first = stages.first else { return [] }
    return stages.dropFirst().enumerated().reduce(first) { names, stage in
      let isLast = stage.offset == stages.count - 2
      return names.flatMap { name in
        (isLast ? joins : ["、", "・", "と", "や"]).flatMap { join in
          stage.element.map { name + join + $0 }
        }
      }
    }
  }
}
