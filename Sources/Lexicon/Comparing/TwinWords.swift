/// Words by which a Japanese sentence says in another way what one said before.
package enum TwinWords {
  // MARK: Not these, only those

  /// Ends that refuse, and ends that let; longest first.
  package static let refusing = [
    "ことはできません", "ことができません", "ことはできない", "ことができない", "はできません", "はできない", "もできません",
    "できません", "できない", "を認めません", "は認めません", "を認めない", "は認めない",
  ]
  package static let letting = [
    "ことができます", "ことができる", "はできます", "はできる", "ができます", "ができる", "できます", "できる", "を認めます",
    "は認めます", "を認める", "は認める",
  ]
  /// Ends that refuse or let whatever verb there is: 貸し出し⟦ません⟧, 利用⟦いただけます⟧.
  package static let plainRefusing = ["ません", "ないでください"]
  package static let plainLetting = ["いただけます", "られます"]
  package static let allRefusing = refusing + plainRefusing
  package static let allLetting = letting + plainLetting
  /// What those alone have behind them who may do something.
  package static let alone = ["のみ", "だけ", "に限り", "に限って", "でのみ", "にのみ"]
  /// How a sentence ends that names them last: 入場⟦できるのは⟧会員⟦に限ります⟧.
  package static let able = "できるのは"
  package static let limited = [
    "に限ります", "に限る", "のみです", "だけです", "のみとします", "のみとする", "に限るものとする", "に限られます",
  ]
  /// Names that leave a person out of the comparing: 会員⟦の方⟧.
  package static let persons = ["の方", "の者", "の人", "のかた"]
  package static let others = "以外"
  /// What is not the one is the other.
  package static let complements: [(String, String)] = [
    ("未成年者", "成年者"), ("未成年", "成年"), ("部外者", "関係者"), ("市外", "市内"), ("町外", "町内"), ("村外", "村内"),
    ("区外", "区内"), ("県外", "県内"), ("館外", "館内"), ("屋外", "屋内"), ("学外", "学内"), ("社外", "社内"),
    ("構外", "構内"), ("室外", "室内"), ("場外", "場内"), ("夜間", "昼間"), ("非会員", "会員"), ("非組合員", "組合員"),
    ("非加入者", "加入者"), ("時間外", "時間内"), ("期間外", "期間内"), ("区域外", "区域内"), ("休日", "平日"),
  ]

  /// Particles that one side may have where the other has none or another.
  package static let loose: [Unicode.Scalar] = ["は", "が", "を", "の", "も"]
  /// Particles right behind a name.
  package static let behindNames: Set<Character> = ["は", "の", "で", "に", "を", "が"]

  // MARK: Adverbs in compounds

  /// Adverbs that a noun of doing may take before itself: ⟦全面的に⟧禁止, ⟦全面⟧禁止.
  package static let adverbs = [
    "全面", "抜本", "完全", "早期", "徹底", "段階", "計画", "積極", "重点", "本格", "即時", "優先", "恒久", "継続",
    "定期", "大幅", "集中", "戦略", "一体",
  ]
  package static let adverbEnds = ["的に", "に"]
  /// Verbs that carry a noun of doing, without ます: 早期制定⟦を実現し⟧.
  package static let carrying = ["を実現し", "を行い", "を図り", "を進め", "を実施し"]
  package static let ends = ["ます", "ますこと"]

  /// Nouns of doing made of verbs, with する behind them and as verbs: 引上げ⟦します⟧, 引き上⟦げます⟧.
  package static let verbal = [("げします", "げます"), ("しします", "します"), ("りします", "ります")]
  package static let (does, doingOn, genitive) = ("します", "し", "の")

  // MARK: Clauses

  package static let polite = "ます"
  package static let so = ["よう", "ように"]
  package static let soThat = ["ようにします", "ようにする"]
  package static let inOrder = ["ため", "ために"]
  /// The kana in which a verb joins on, with that in which it ends.
  package static let bends: [(Character, String)] = [
    ("し", "す"), ("き", "く"), ("ぎ", "ぐ"), ("ち", "つ"), ("に", "ぬ"), ("び", "ぶ"), ("み", "む"), ("り", "る"),
    ("い", "う"),
  ]
  package static let doing = "する"
  package static let goesOn: Character = "る"

  /// Ends that say one deed, each first of its row the one that stands for all.
  package static let deeds: [[String]] = [
    ["開催します", "開きます"], ["設置します", "設けます"], ["に耳を傾けます", "を聴きます", "を聞きます"],
    ["実施します", "行います"], ["決定します", "決めます"], ["作成します", "作ります"], ["とします", "とすることとします"],
    ["開催する", "開く"], ["設置する", "設ける"], ["に耳を傾ける", "を聴く", "を聞く"], ["とする", "とすることとする"],
    ["までとします", "までです"], ["までとする", "までである"],
  ]
  /// Words that one may put for others without saying anything else; in this order.
  package static let alike = Replacements([
    ("お一人につき", "1人"), ("お一人", "1人"), ("一人につき", "1人"), ("1人につき", "1人"), ("につき", ""),
    ("を除いて", "を除き"),
    ("理由がある場合を除き", "理由がない限り"), ("事情がある場合を除き", "事情がない限り"), ("申し込み", "申込"), ("申込み", "申込"),
    ("のときに", "時に"), ("の時に", "時に"),
    ("の際に", "時に"), ("これを", ""), ("だが、", "ですが、"),
    ("ときには", "場合は"), ("場合には", "場合は"), ("ときは", "場合は"), ("場合、", "場合は、"),
    ("しないで、", "せず、"), ("ないで、", "ず、"), ("理由なく、", "理由がない限り、"), ("理由なく", "理由がない限り"),
    ("理由なしに", "理由がない限り"), ("事情なく", "事情がない限り"), ("の間は、", "期間中は"), ("の間は", "期間中は"),
    ("の間、", "期間中は"), ("期間中、", "期間中は"), ("期間中は、", "期間中は"), ("その通知を", "通知を"),
    ("その予告を", "予告を"), ("その報告を", "報告を"), ("その届出を", "届出を"), ("その連絡を", "連絡を"), ("その公表を", "公表を"),
  ])
  /// What each of the cases ends with that may stand anywhere in their sentence.
  package static let unlessEnd = "がない限り"
  package static let floating = [
    "正当な理由がない限り", "特別な理由がない限り", "やむを得ない理由がない限り", "特別の事情がない限り", "特別な事情がない限り",
    "特段の事情がない限り", "やむを得ない事情がない限り",
  ]
  package static let causes = ["理由", "事情"]
  /// 「⟦すべての⟧施設に」, 「施設に⟦例外なく⟧」
  package static let every = ["すべての", "全ての"]
  package static let unexcepted = ["例外なく、", "例外なく"]
  /// 借用⟦できる台数は⟧, 借用⟦は⟧.
  package static let counts = ["点", "冊", "個", "台", "枚", "人", "回", "日", "件", "本", "時間"]
  package static let countable = ("できる", "数は", "は")

  /// Clauses that may stand at another place of their sentence.
  package static let movable = ["を除き", "場合は", "場合には", "ときは", "ときには", "際は", "際には"]
  /// Particles of a topic and of an object, one of which may stand for the other.
  package static let particles: [Unicode.Scalar] = ["は", "を"]
  package static let nounMarks = ["は", "が", "を", "に", "も"]
  package static let topics: [Unicode.Scalar] = ["は", "を", "、", "・"]
  package static let comma: Unicode.Scalar = "、"
  /// How a sentence ends that lays down a limit.
  package static let upTo = ["までとします", "までとする"]
  package static let never = ["ことはありません", "ことはない"]
  package static let cannot = (plain: "できない", polite: "できません")
  package static let not = ["ません", "ない"]

  /// The mark of a topic before a comma.
  package static let topic = "は、"
  package static let aboutTopics = ["について", "に対して", "に"]

  package static let asFollows = "次のとおり"
  package static let laidAsFollows = [
    "は、次のとおりとする", "は、次のとおりとします", "は次のとおりとする", "は次のとおりとします", "は、次のとおりです",
  ]
  package static let givingAsFollows = [
    "を与える", "を与えます", "を付与する", "を付与します", "を支給する", "を支給します", "を設ける", "を設けます", "を定める", "を定めます",
    "を置く", "を置きます",
  ]

  // MARK: Needs

  package static let needed = [
    "が必要です", "が必要となります", "が必要になります", "が必要である", "が必要となる", "を必要とします", "を必要とする",
  ]
  package static let forWhat = ["には、", "には"]
  package static let brought = [
    "をお持ちください", "を持参してください", "をご持参ください", "をご用意ください", "を用意してください", "をご提示ください",
    "を提示してください", "をご準備ください", "を準備してください", "を持参すること", "を用意すること", "を提示すること",
  ]
  package static let atWhat = [
    "の際は、", "の際には、", "のときは、", "のときには、", "時には、", "時は、", "に際しては、", "に当たっては、",
    "の際は", "の際には", "のときは",
  ]

  // MARK: Second halves

  /// How a first clause ends before one that forbids, and before one that lets.
  package static let but = ["ですが、", "だが、", "であるが、", "ですけれども、"]
  package static let and = ["で、", "であり、", "です。"]
  /// Ends of a deed that is out of reach or left to all, with the particle before them.
  package static let outOfReach = ["はできません", "はできない", "は認めません", "はお断りします", "は禁止です", "は禁止します"]
  package static let inReach = ["もできます", "もできる", "も認めます", "も可能です", "もお使いいただけます"]

  /// 「学校のトイレは、⟦すべて⟧洋式とします」, 「洋式と⟦することを基本と⟧します」.
  package static let wholly = ["すべて", "全て"]
  package static let basically = ["とすることを基本とし", "とすることを原則とし"]
  package static let laid = "とし"

  /// Ends of a refusal, and fees that one pays instead.
  package static let refused = ["はお断りします", "は認めません", "は認めない", "はできません", "はできない", "は禁止します", "は禁止する"]
  package static let fees = ["使用料を", "利用料を", "料金を", "利用料金を", "参加費を", "手数料を"]
  package static let paid = ["とします", "とする", "いただきます", "徴収します", "徴収する"]
  package static let aims = ("を目的とする", "目的の")
}

/// English words by which a sentence says in another way what one said before.
package enum TwinEnglish {
  package static let only = "only"
  package static let leaves: Set<String> = ["may", "can"]
  package static let bans: Set<String> = ["may", "can", "must", "cannot", "shall"]
  package static let cannot = "cannot"
  package static let not = "not"
  package static let non = "non"
  package static let nobody: [[String]] = [["no", "one"], ["nobody"], ["no", "person"]]
  package static let excepting: [[String]] = [
    ["but"], ["except"], ["other", "than"], ["apart", "from"],
  ]
  /// Prepositions of which one takes what the other leaves.
  package static let complements: [String: Set<String>] = [
    "without": ["with"], "after": ["before", "until"], "before": ["after"],
    "outside": ["inside", "within", "in", "during"], "inside": ["outside"],
  ]
  package static let prepositions: Set<String> = [
    "to", "for", "with", "by", "at", "in", "on", "from", "after", "before", "during", "under",
    "between", "upon", "within", "through", "where", "when", "if",
  ]
  package static let grounds: Set<String> = [
    "on", "with", "for", "by", "after", "in", "under", "if", "where", "when", "at", "upon", "to",
  ]
  package static let or = "or"
  package static let to = "to"
  package static let beings: Set<String> = ["is", "are", "be"]
  package static let will = "will"
  package static let no = "no"
  package static let ending: Set<String> = ["expir", "laps", "end"]
  package static let articles: Set<String> = ["a", "an", "each", "the"]
  package static let after = "after"
  package static let made: Set<String> = [
    "given", "issued", "granted", "made", "awarded", "imposed", "received",
  ]
  package static let charges: Set<String> = ["paid", "charged", "levied", "payable"]
  package static let musts: Set<String> = ["must", "shall", "will", "is"]
  package static let but = "but"
  package static let and = "and"
  /// How an exception opens that says what *unless* says.
  package static let exceptCases: Set<String> = ["when", "where", "if"]
  package static let except = "except"
  package static let unless = "unless"
  package static let units: Set<String> = ["day", "week", "month", "year", "hour"]
}
