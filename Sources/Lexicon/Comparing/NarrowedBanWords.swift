/// Words around a Japanese ban that a clause narrows.
package enum NarrowedBanWords {
  /// How a sentence ends that rules something out, with the mark of what.
  package static let bans: [String] = {
    let refusals = [
      "認めない", "認めません", "行わない", "行いません", "許可しない", "許可しません", "禁止する", "禁止します", "禁ずる", "禁じる",
      "しない", "しません", "してはならない", "受け付けない", "受け付けません", "承認しない", "承認しません", "禁止とする",
      "禁止とします",
    ]
    return refusals.map { "は" + $0 } + refusals.map { "を" + $0 }
      + ["は禁止です", "はできない", "はできません", "することはできない", "することはできません"]
  }()

  /// How a clause ends right before the noun that it tells of.
  package static let clauseEnds = [
    "のない", "がない", "しない", "れない", "せない", "る", "う", "す", "つ", "む", "ぶ", "ぬ", "した", "った", "れた", "けた",
    "ない",
  ]

  /// Clauses that tell nothing of what there is, or point elsewhere.
  package static let silent = [
    "掲げる", "規定する", "定める", "係る", "関する", "おける", "という", "よる", "基づく", "ついて", "対する", "新たに", "新しく",
    "あらゆる", "いかなる", "いわゆる", "該当する", "、", "は", "すべての", "全ての", "これから", "今後",
  ]

  /// What stands before such a clause, besides the start of the sentence.
  package static let edges: Set<Unicode.Scalar> = ["、", "は"]
  package static let comma: Unicode.Scalar = "、"
}

/// How Japanese sentences end that leave a deed to be decided on, refuse it, or let it be done.
package enum DecisionEnds {
  /// In each of the ways to ask whether something is done.
  package static let whether = "か"
  package static let open: [String] = {
    var ends: [String] = []
    for question in ["かどうか", "か否か"] {
      for mark in ["を", "は、", "について", "を都度", "をその都度"] {
        for deed in ["判断", "検討", "協議", "決定", "審議"] {
          ends += [question + mark + deed + "する", question + mark + deed + "します"]
        }
        ends += [question + mark + "決める", question + mark + "決めます", question + mark + "定める"]
      }
    }
    return ends
  }()

  /// Verbs for one deed.
  package static let deeds: [[String]] = [
    ["中止する", "中止します", "取りやめる", "取りやめます", "取り止める", "取り止めます", "とりやめる", "とりやめます", "やめる", "やめます"],
    ["休止する", "休止します", "休む", "休みます"],
    ["閉鎖する", "閉鎖します", "閉める", "閉めます", "閉じる", "閉じます"],
    ["実施する", "実施します", "行う", "行います"], ["開催する", "開催します", "開く", "開きます"],
    ["設置する", "設置します", "設ける", "設けます", "置く", "置きます"],
    ["延期する", "延期します"], ["支給する", "支給します"], ["交付する", "交付します"], ["廃止する", "廃止します"],
    ["再開する", "再開します"], ["公表する", "公表します"],
  ]

  /// How a refusal ends, and how the leave for the same deed does.
  package static let refused: [(no: String, yes: [String])] = {
    let verbs: [(String, String)] = [
      ("行わない", "行う"), ("行いません", "行う"), ("支給しない", "支給する"), ("支給しません", "支給する"),
      ("交付しない", "交付する"), ("交付しません", "交付する"), ("貸し出さない", "貸し出す"), ("貸し出しません", "貸し出す"),
      ("受け付けない", "受け付ける"), ("受け付けません", "受け付ける"), ("実施しない", "実施する"), ("実施しません", "実施する"),
      ("しない", "する"), ("しません", "する"),
    ]
    let leaves = ["ことができる", "ことができます", "ことができるものとする", "ことができるものとします"]
    return verbs.map { verb in (verb.0, leaves.map { verb.1 + $0 }) }
  }()

  package static let topics = ["は、", "は"]
  package static let limits = ["限り", "限って", "のみ", "だけ", "除き", "ない"]
}
