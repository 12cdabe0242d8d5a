/// What is done to those who break a rule, from the lightest step to the heaviest.
package enum SanctionWords {
  /// How a Japanese sentence ends that lays such a step down; the nouns before these tell which.
  package static let ends: [String] = {
    let plain = [
      "注意", "指導", "警告", "勧告", "停止", "除名", "退学", "解任", "追放",
    ].flatMap { noun in
      ["する", "します", "とする", "とします", "することとする", "するものとする", "処分とする"].map { noun + $0 }
    }
    let ordered = [
      "を命じる", "を命じます", "を命ずる", "を命令する", "を命令します", "を求める", "を求めます", "させる", "させます", "を取り消す",
      "を取り消します", "取り消す", "取り消します", "を取消す", "を行う", "を行います", "とする", "とします", "を与える", "を与えます",
      "に処する", "を科する", "を科す",
    ]
    return plain + ordered
  }()

  /// Nouns and verbs that tell the step, with its height.
  package static let steps: [(word: String, height: Int)] = [
    ("注意", 1), ("指導", 1), ("口頭", 1), ("警告", 2), ("戒告", 2), ("勧告", 2), ("停止", 3), ("休止", 3),
    ("停学", 3),
    ("謹慎", 3), ("中止", 4), ("退去", 4), ("退場", 4), ("退出", 4), ("除名", 4), ("退学", 4), ("取り消", 4),
    ("取消", 4),
    ("解任", 4), ("追放", 4), ("登録の抹消", 4), ("免職", 4),
  ]

  /// Words of a sentence that tell that a rule was broken, or who is meant.
  package static let broken = ["者", "違反", "反し", "反する", "守らな", "怠", "従わな", "かけた", "妨げ"]
  /// Behind those, where what is done to them begins.
  package static let marks = [
    "に対しては、", "に対しては", "に対し、", "に対して", "に対し", "には、", "には", "については、", "は、", "が、", "に", "は", "が", "、",
  ]
  package static let topic = "が"
  /// Words by which the step is not taken, or only may be.
  package static let open = [
    "ない", "ません", "ことができる", "ことができます", "ことがある", "ことがあります", "場合がある", "解除", "撤回",
  ]

  // MARK: English

  /// English verbs in all their forms, with the step's height.
  package static let verbs: [String: Int] = [
    "caution": 1, "cautioned": 1, "cautions": 1, "reprimand": 1, "reprimanded": 1, "reprimands": 1,
    "warn": 1, "warned": 1, "warns": 1,
    "suspend": 2, "suspended": 2, "suspends": 2,
    "exclude": 3, "excluded": 3, "excludes": 3, "expel": 3, "expelled": 3, "expels": 3,
    "ban": 3, "banned": 3, "bans": 3, "dismiss": 3, "dismissed": 3, "dismisses": 3,
    "disqualify": 3, "disqualified": 3, "disqualifies": 3,
  ]
  /// Words for those whom such a step is taken against.
  package static let persons: Set<String> = [
    "who", "anyone", "anybody", "whoever", "person", "persons", "people", "offender", "offenders",
    "athlete", "athletes", "competitor", "competitors", "member", "members", "player", "players",
  ]
}
