/// Japanese verbs that say of a noun no more than that it is done, held or set up.
package struct LightVerbs: Sendable {
  /// How a sentence ends, each with the object's mark; verbs that say one thing share a row.
  private let rows: [[String]]
  /// What the noun before them ends in; any noun where there are none.
  private let nouns: [String]

  /// Which of the endings a sentence has, and how many bytes that takes.
  package func ending(of words: String) -> (row: Int, length: Int)? {
    for (row, endings) in rows.enumerated() {
      if let end = endings.first(where: { words.endsInBytes(of: $0) }) {
        return (row, end.utf8.count)
      }
    }
    return nil
  }

  /// Whether the verbs say one thing of what stands before them.
  package func takes(_ words: String.UTF8View.SubSequence) -> Bool {
    nouns.isEmpty || nouns.contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  package static let groups: [LightVerbs] = [
    LightVerbs(
      rows: [
        ["を行う", "を行います", "を実施する", "を実施します", "をする", "をします", "を執り行う", "を執り行います"],
        ["を済ませる", "を済ませます", "を終える", "を終えます"],
      ], nouns: deeds),
    LightVerbs(
      rows: [
        ["を行う", "を行います"], ["を実施する", "を実施します"], ["をする", "をします"],
        ["を執り行う", "を執り行います"],
      ],
      nouns: []),
    LightVerbs(
      rows: [["を開催する", "を開催します"], ["を催す", "を催します"], ["を開く", "を開きます"]], nouns: ["会", "祭", "式", "展"]),
    LightVerbs(
      rows: [
        ["を設ける", "を設けます"], ["を開く", "を開きます"], ["を設置する", "を設置します"],
        ["を開設する", "を開設します"],
      ],
      nouns: ["窓口", "相談所", "教室", "事務所", "拠点", "避難所", "保健室"]),
  ]

  /// Deeds that are done once and then are over.
  private static let deeds = [
    "見直し", "点検", "検査", "調査", "検証", "評価", "訓練", "清掃", "補修", "修繕", "改修", "工事", "整備", "測定", "確認", "更新",
    "診断", "審査", "研修", "登録", "届出", "手続", "手続き", "準備", "引継ぎ", "接種",
  ]
}

/// Words of a rule for what there is at the time: 「端数が⟦あるときは、これを⟧切り捨てる」.
package enum RaisedWords {
  package static let cases = [
    "があるときは、", "が生じたときは、", "がある場合は、", "が生じた場合は、", "がある場合には、", "が生じた場合には、",
    "が生ずるときは、", "が生じるときは、", "が出たときは、",
  ]
  package static let pointers = ["これを", "それを"]
  package static let that = "その"
  package static let marks = ["は、", "は", "を"]
}
