/// Words in which others only seem to stand: 「課題を⟦解決して⟧」, 「⟦安全⟧区域」.
enum JapaneseCompounds {
  /// Around a modifier: 決して, 強く, 完全に, なるべく, すぐに, 必ず.
  static let noModifiers =
    [
      "まっすぐに", "真っすぐに", "真っ直ぐに", "必ずしも", "力強く", "粘り強く", "根強く", "心強く", "辛抱強く", "我慢強く",
      "不完全に", "となるべく", "になるべく", "手順次第", "相当面積", "担当面談", "主人公の責任で", "各国の責任で", "両国の責任で",
      "他国の責任で", "外国の責任で", "本国の責任で", "国の責任であり", "原則論", "無原則",
    ] + decided.map { $0 + "決して" }

  private static let decided = [
    "解", "可", "否", "議", "採", "対", "裁", "判", "即", "自", "表", "票", "先", "未解", "評",
  ]

  /// Around a word of scope, whose kind none of the scopes has: 全区, 等.
  static let noScopes = [
    "安全", "保全", "健全", "完全", "万全", "平等", "対等", "均等", "同等", "高等", "初等", "中等", "優等", "特等", "等しく",
    "等級", "のほか", "このほか", "一部始終", "同一部署", "統一部",
  ].map { PhraseRow(text: $0, kind: "word") }
}
