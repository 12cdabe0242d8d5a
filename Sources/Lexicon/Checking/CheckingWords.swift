/// Words that the consistency checks look for, in all languages at once.
///
/// Folded forms. Rows of one list are alternatives; longer ones that contain shorter ones
/// stand first.
package enum CheckingWords {
  /// Behind the year in which a text was made or changed: ビジョン2035(令和8年改訂).
  package static let makings = ["改", "策定", "制定", "作成", "発行", "発表", "公表", "版", "決定"]

  /// A word for a year that only the edition's date tells, and its distance from that year.
  package struct RelativeYear: Sendable {
    package let word: String
    package let distance: Int
  }

  package static let relativeYears: [RelativeYear] = [
    .init(word: "今年", distance: 0), .init(word: "本年", distance: 0),
    .init(word: "昨年", distance: -1), .init(word: "去年", distance: -1),
    .init(word: "来年", distance: 1), .init(word: "一昨年", distance: -2),
    .init(word: "this year", distance: 0), .init(word: "last year", distance: -1),
    .init(word: "next year", distance: 1), .init(word: "This year", distance: 0),
    .init(word: "Last year", distance: -1), .init(word: "Next year", distance: 1),
  ]

  /// An era with its first year and its last, where it has ended.
  package struct Era: Sendable {
    package let name: String
    package let first: Int
    package let last: Int?
  }

  package static let lastYearOfHeisei = 2019
  package static let eras: [Era] = [
    .init(name: "令和", first: 2019, last: nil),
    .init(name: "平成", first: 1989, last: lastYearOfHeisei),
    .init(name: "昭和", first: 1926, last: 1989), .init(name: "大正", first: 1912, last: 1926),
    .init(name: "明治", first: 1868, last: 1912),
  ]

  /// Endings that tell of something past.
  package static let pastEndings = [
    "ました", "でした", "なかった", "った", "いた", "えた", "した", "れた", "きた", "けた", "せた",
    "めた", "んだ", "だった",
  ]

  package static let pastEndingTrie = WordTrie(pastEndings, backward: true, foldsCase: false)

  /// Words that make a date behind them one that was only announced: 2027年4月に廃止すると発表しました.
  package static let announcingWords = [
    "発表", "公表", "表明", "決定", "決め", "決議", "予定", "方針", "見通し", "見込", "約束", "announce", "plan",
    "decide", "schedule", "expect", "promise",
  ]

  /// Openings that take up the count of the sentence before: このうち21人で、全体の27%.
  package static let takingUpWords = [
    "このうち", "そのうち", "うち", "これは", "Of these", "Of them", "Of those", "This is", "That is",
  ]

  /// English words that tell of something past.
  package static let pastWords = [
    " was ", " were ", " had ", " did ", " began ", " became ", " took ", " ran ", " came ",
    " went ",
    " gave ", " held ", " rose ", " fell ", " grew ", " made ", " won ", " lost ", " met ",
    " sent ",
    " has been ", " have been ",
  ]

  package static let pastTrie = WordTrie(pastWords, backward: false, foldsCase: false)

  /// The same as the last word of a sentence, by where it ends.
  package static let lastPastTrie = WordTrie(
    pastWords.map { String($0.dropLast()) }, backward: true, foldsCase: false)

  /// English words that look ahead or tell of what always holds.
  package static let englishFutureWords = [
    " will ", " shall ", " must ", " should ", " may ", " can ", " aim to", " aims to", " plan to",
    " plans to", " intend", " commit to", " are to ", " is to ", " due ", " pledge",
  ]

  package static let englishFutureTrie = WordTrie(
    englishFutureWords, backward: false, foldsCase: false)

  /// Endings of a promise or plan.
  package static let futureEndings = [
    "予定です", "予定である", "予定", "見込みです", "見込み", "計画です", "計画である", "方針です", "めざします", "目指します", "目指す",
    "めざす", "ことにしています", "こととしています", "こととする", "にします", "とします", "します", "せます", "めます", "えます", "ります",
    "きます",
  ]

  package static let futureEndingTrie = WordTrie(futureEndings, backward: true, foldsCase: false)

  /// Endings that tell of something under way.
  package static let progressiveEndings = [
    "ています", "ている", "でいます", "でいる", "中です", "中である",
  ]
  package static let englishProgressiveWords = [
    " is under way", " is underway", "are carrying out", "is carrying out", "is now in",
    "are now in",
    "have been carrying", "has been carrying", " continues", "ongoing", "in progress",
    " are working",
  ]

  /// Words that mark a period of concentrated work: 3年間の集中的な改革期間.
  package static let periodWords = [
    "集中", "期間", "計画", "重点", "programme", "program", "plan", "trial", "period", "pilot",
  ]

  /// Claims that the parts that follow make up the whole.
  package static let breakdownOpeners = [
    "内訳", "breakdown", " in total: ", " in all: ", " in total (", "consists of", "made up of",
    " comprises ", " comprising ", ": comprising ", " divided into ",
  ]

  /// What stands before the sum of the parts told just before it: 60人、30人の計100人.
  package static let totalBefore = [
    "の合計", "の計", "、計", "、合計", "合わせて", "の合計は", "合計で", "、総額", "の総額", "を合わせた", "を合わせて", "合計は",
  ]
  package static let englishTotalBefore = [
    "a total of ", "in total ", "in all ", "which makes ", "altogether ",
  ]
  package static let englishTotalBehind = [" in all", " in total", " altogether"]

  /// First cells of rows that hold sums.
  package static let totalRowWords = ["合計", "計", "総計", "総額", "total", "Total", "TOTAL", "Sum"]

  /// `first` stands before the smaller of two values: 445名より多く.
  package static let greaterWords = ["より多", "を上回", "より大き", "より高"]
  package static let smallerWords = ["より少な", "を下回", "より小さ", "より低"]
  package static let englishGreaterWords = [
    "more than the ", "more than ", "higher than the ", "greater than the ", "above the ",
    "exceeding the ",
  ]
  package static let englishSmallerWords = [
    "fewer than the ", "less than the ", "lower than the ", "below the ", "fewer than ",
    "less than ",
  ]

  /// Verbs behind a change from one value to another, with the way they go.
  package static let risingWords = [
    "引き上げ", "引上げ", "増や", "増加", "増員", "増額", "拡大", "上昇", "延長", "増え", "伸ば", "伸び", "上が", "倍増",
    "rose", "rise", "increase", "raise", "grew", "grow", "up from", "rising", "extend",
  ]
  package static let fallingWords = [
    "引き下げ", "引下げ", "減ら", "減少", "減員", "減額", "縮小", "低下", "短縮", "減り", "下が", "fell",
    "半減", "fall", "reduce", "cut", "decrease", "lower", "drop", "down from", "falling", "shorten",
  ]

  package static let risingTable = WordTable(risingWords.map { ($0, true) })
  package static let fallingTable = WordTable(fallingWords.map { ($0, true) })

  /// Marks of a list that is not whole.
  package static let openListWords = ["など", "等", "ほか", "その他", "etc", "such as", "including"]

  /// What stands before 第○条 where another text is meant.
  package static let otherTexts = [
    "条例", "規則", "規程", "憲法", "条約", "規約", "約款", "協定", "定款", "要綱", "告示", "改正前", "改正後", "Act", "Code",
    "Directive", "Regulation", "Treaty", "Constitution",
  ]
  /// Signs that names of texts end in, with those that make another word of them before and
  /// behind: 民法 and 同法第5条 name a text, 方法, 法定 and 令和 do not.
  package static let otherTextEnds: [(sign: String, before: String, behind: String)] = [
    ("法", "方手作司立合違不適技療用工論", "定人律的制務外案治廷曹理則"), ("令", "命指号辞", "和嬢"), ("旧", "", "姓式来態"),
  ]

  /// Words of a duty and of a mere aim, in a demand's cue.
  package static let dutyWords = ["なければな", "義務", "ねばなら", "ものとする", "must", "shall", "required"]
  package static let aimWords = ["努め", "目指", "めざ", "should", "try", "aim", "encourage"]
  /// The same behind 〜することを in a report.
  package static let reportedDuties = ["義務付け", "義務づけ", "義務化", "求めて義務"]
  package static let reportedAims = ["目指し", "めざし", "目指す", "目標とし", "目標に"]

  /// Verbs that let something be done, as demands name them.
  package static let permissions: Set<String> = [
    "認める", "許可する", "容認する", "許す", "allow", "permit", "is allowed", "are allowed", "is permitted",
    "are permitted", "be allowed", "be permitted",
  ]

  /// Adverbs that may be read into the object behind them.
  package static let leadingAdverbs = ["必ず", "できる限り", "可能な限り", "なるべく", "できるだけ", "引き続き", "直ちに"]

  /// One statement with a duty and with an aim: the words between actor and act.
  package static let englishDuties = [" must ", " shall ", " are required to ", " is required to "]
  package static let englishAims = [
    " should try to ", " should ", " are encouraged to ", " is encouraged to ", " may wish to ",
    " are asked to ", " aim to ",
  ]

  /// Behind 第12条 at the beginning of a sentence: the sentence speaks of the article.
  package static let particlesBehindArticle = [
    "の", "は", "に", "を", "が", "で", "と", "、", "第", "から", "及び",
  ]

  /// A norm's endings, of a duty and of an aim, behind one statement.
  package static let dutyEndings = ["しなければならない", "しなければなりません", "するものとする"]
  package static let aimEndings = [
    "するよう努めるものとする", "するよう努めなければならない", "するように努めなければならない", "するよう努める", "するように努める", "するよう努めます",
    "することを目指す", "することを目指します",
  ]

  package static let normEndingTrie = WordTrie(
    dutyEndings + aimEndings, backward: true, foldsCase: false)

  /// Verbs that take up speech with と.
  package static let speechVerbs = [
    "述べ", "語", "答え", "説明", "明らか", "発言", "主張", "推進", "表明", "答弁",
  ]

  /// Words that turn a demand into its opposite.
  package static let negations = [
    "ません", "ない", "ず", "なく", " not ", "n't", " never ", " no longer ", " without ",
  ]

  /// Between two dates: the second is of something done before the first.
  package static let beforehandWords = [
    "に向け", "に備え", "に先立", "前に", "ため", "までに", "ahead of", "in preparation", "before",
  ]
  /// Behind a date that begins something, and behind one that ends it.
  package static let beginningBehind = ["から", "より", "に始", "に開始", "を始期", "に受付を始"]
  package static let endingBehind = [
    "まで", "に終", "で終", "に締", "で締", "を終期", "に満了", "で満了", "限り、そ", "限りその", "に失効", "限りで",
  ]

  /// Headings under which numbers begin anew and refer to other texts.
  package static let supplementaryHeadings = [
    "附則", "附 則", "附　則", "付則", "別表", "様式", "Schedule", "Annex", "Appendix",
  ]

  /// Days of the week, Monday first.
  package static let japaneseWeekdays = ["月", "火", "水", "木", "金", "土", "日"]
  package static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Words that set a value apart from today's: a former aim, another's figure.
  package static let formerWords = [
    "当初", "従来", "以前", "前回", "改正前", "変更前", "旧", "これまで", "originally", "previously", "former",
  ]

  /// Counters of things that are told one by one behind their number: 3分野（A、B、C）.
  package static let enumeratedCounters: Set = [
    "つ", "点", "項目", "分野", "大臣", "種類", "社", "者", "団体", "機関", "原則", "本柱", "柱", "課題", "か国",
    "カ国", "ヶ国", "都市", "市", "町", "村", "区", "県", "省", "部門", "事業", "業務", "施策", "目標", "方針",
    "段階", "名", "人", "地区", "校", "施設", "地域", "路線", "会場", "拠点", "館", "園", "講座", "科目", "工程",
    "箇所", "か所", "回", "回分", "か年", "カ年", "年分", "事項", "手順", "要件", "役割", "種", "areas", "principles",
    "goals", "pillars", "categories", "priorities",
    "ministers", "departments", "cities", "districts", "types", "measures", "themes", "fields",
    "steps", "points", "aims", "objectives", "reasons", "conditions", "ways", "parts", "stages",
    "rules", "questions", "tasks", "sectors", "groups", "strands", "commitments", "members",
    "officers", "elements", "criteria",
    "requirements", "options", "documents", "grounds", "workstreams", "components", "phases",
    "outcomes", "teams", "schools", "sites", "wards", "offices",
  ]

  /// Nouns behind a bare number that make it one of things told one by one: 4つの課題.
  package static let enumeratedNouns = [
    "つの柱", "つの課題", "つの目標", "つの分野", "つの原則", "つの視点", "つの方針", "本の柱", "の柱", "の課題", "の分野", "の原則",
  ]

  /// What stands right before a number whose things follow as bullets.
  package static let listAnnouncers = [
    "次の", "以下の", "下記の", "つぎの", "次に掲げる", "次に示す", "以下に掲げる", "以下に示す", "下記に示す", "following ", "these ",
    "These ",
  ]

  /// What stands right behind a number whose things follow as bullets.
  package static let listPointers = [
    " below", " listed below", " set out below", " described below",
  ]

  /// What stands between a number and its list in one sentence.
  package static let listOpeners = [
    ": ", ":", "：", "、すなわち", "すなわち", "、つまり", ", namely ", " namely ", ", that is ",
  ]

  /// Ordinals that open sentences, first to last.
  package static let ordinalRuns: [[[String]]] = [
    [
      ["1つ目", "一つ目", "1点目", "一点目"], ["2つ目", "二つ目", "2点目", "二点目"],
      ["3つ目", "三つ目", "3点目", "三点目"], ["4つ目", "四つ目", "4点目", "四点目"],
      ["5つ目", "五つ目", "5点目", "五点目"],
    ],
    [
      ["第一に", "第1に"], ["第二に", "第2に"], ["第三に", "第3に"], ["第四に", "第4に"], ["第五に", "第5に"],
    ],
    [
      ["First,", "Firstly,"], ["Second,", "Secondly,"], ["Third,", "Thirdly,"],
      ["Fourth,", "Fourthly,"], ["Fifth,", "Fifthly,"],
    ],
  ]

  /// The words of `ordinalRuns` with their run and their number in it, counted from 1.
  package static let ordinals = WordTable(
    ordinalRuns.enumerated().flatMap { run, numbers in
      numbers.enumerated().flatMap { index, words in
        words.map { ($0, (run: run, number: index + 1)) }
      }
    })

  /// Conjunctions before an ordinal: また、2つ目は.
  package static let ordinalOpeners = WordTrie(
    ["また、", "そして、", "さらに、"], backward: false, foldsCase: false)
}
