/// Stages of an undertaking in the order in which they come.
package enum StageWords {
  package struct Stage: Sendable {
    /// Stages of one course are held against each other.
    package let course: Int
    package let rank: Int
  }

  /// What each course goes through, first to last; words of one row are one stage.
  private static let courses: [[[String]]] = [
    [
      ["基本構想", "基礎調査", "基本調査", "現況調査", "予備調査", "可能性調査"], ["基本計画"], ["基本設計"], ["実施設計", "詳細設計"],
      ["入札"], ["契約締結", "契約の締結", "契約"],
      ["着工", "工事着手", "工事に着手", "建設工事を開始", "建設工事に着手", "起工"], ["完成", "竣工", "しゅん工", "工事を終え", "工事完了"],
      ["供用開始", "供用を開始", "開業", "開館", "開校", "開所", "開園", "オープン"],
    ],
    [
      ["素案"], ["意見募集", "パブリックコメント", "意見公募"], ["成案", "策定"],
    ],
    [
      ["公募開始", "募集開始", "受付開始"], ["募集締切", "応募締切", "受付終了"], ["審査"], ["採択", "交付決定", "選定結果"],
      ["実績報告"],
    ],
    [
      ["公布"], ["施行"],
    ],
    [
      ["feasibility study", "feasibility stud"], ["design work", "detailed design", "design"],
      ["tender", "procurement"], ["contract award", "be awarded", "is awarded"],
      ["construction", "building work", "works on site"],
      ["completion", "is finished", "be finished", "finish"],
      ["will open", "opens", "opening", "handover", "operation"],
    ],
    [
      ["first draft", "draft strategy", "draft plan", "draft policy"], ["consultation"],
      ["adopt", "final version", "approv"],
      ["comes into force", "come into force", "takes effect", "take effect", "implementation"],
    ],
  ]

  /// Every stage by its words; 実施設計 is longer than 設計 and wins.
  package static let stages = WordTable<Stage>(
    courses.enumerated().flatMap { course, stages in
      stages.enumerated().flatMap { rank, words in
        words.map { ($0, Stage(course: course, rank: rank)) }
      }
    } + [
      // Where the kind of design is not told it lies between plan and work.
      ("設計", Stage(course: 0, rank: 3)), ("調査", Stage(course: 0, rank: 0)),
    ],
    foldsCase: true)

  package static let cues =
    courses.flatMap { $0 }.flatMap { $0 } + [
      "設計", "調査", "Design", "Construction", "Consultation", "Adoption", "Tender", "Procurement",
      "Opening", "Completion",
    ]

  /// Behind a stage's word: something else than the stage.
  package static let otherBehind = [
    "変更", "見直し", "期間", "金額", "額", "更新", "条件", "保証", "費", "者", "会", "員", "書", "図", "票", "結果", "対象",
    "区域", "基準", "済", "規則", "令", "後", "前", "記念", " team",
    " fee", " cost", " brief", " guide", "er", " standard", " hours", " ceremony",
  ]
  /// Between a stage and the date behind it: 入札は令和9年7月.
  package static let beforeDates = ["は", "は、", "が", ":", "："]
  /// A word that says that several undertakings are told of.
  package static let severals = [
    "一方", "第2期", "第二期", "第1期", "第一期", "次期", "それぞれ", "続き", "再", "追加", "並行", "については", "phase",
    "Phase", "meanwhile", "while ",
    "second ", "respectively", "another",
  ]
}
