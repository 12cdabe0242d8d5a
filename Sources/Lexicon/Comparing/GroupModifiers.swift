/// Words beside a noun that take a part out of those whom it names: ⟦公立⟧高校, every renter ⟦in social
/// housing⟧. Words that only praise (大切な, *hard-working*) take out nothing.
package enum GroupModifiers {
  // MARK: Japanese

  /// Ends of nouns that a demand is for or is laid on.
  package static let nouns =
    GroupNouns.of(.japanese).nouns + [
      "高校", "中学", "大学", "保育園", "幼稚園", "こども園", "園", "病院", "診療所", "教員", "会員", "組合", "妊婦", "親", "女性",
      "男性", "若者", "店", "銀行", "商店", "旅館", "ホテル", "マンション", "アパート", "議員", "選手", "自動車", "車両", "トラック",
      "バス",
      "事業", "教室", "公民館", "図書館", "浴場", "漁船", "船舶", "農地", "空き家", "役員", "委員", "隊員", "部員", "寮生", "保護者",
    ]

  /// Behind those nouns, with what has to be so that the demand is for those whom they name.
  package static let recipients = ["には", "に対し", "に", "へ", "向け"]
  package static let topics = ["は", "が"]
  /// Behind what the whole sentence is about.
  package static let theme = "は、"
  package static let object = "を"
  package static let subject = "を対象"
  package static let owner = "の"
  /// Signs that no noun with a compound before it holds.
  package static let parting: Set<Character> = [
    "を", "は", "が", "に", "の", "へ", "、", "。", "「", "」", "・",
  ]
  /// Behind a group, a part of which is named next: 正会員⟦のうち⟧、入会から1年を過ぎた者は.
  package static let partOf = "のうち"
  /// Behind に, that it marks no one: 生徒⟦になる⟧.
  package static let noRecipients = [
    "なる", "なり", "よる", "より", "よって", "つい", "する", "しま", "おい", "おけ", "基づ", "関", "とっ", "伴", "限",
  ]
  /// What ties a noun to the next one, so that words behind it may belong to both.
  package static let joins: Set<Character> = ["や", "と", "び", "・"]
  /// Before a noun, that each is meant, and that all are.
  package static let each = "各"
  package static let wholes = ["すべての", "全ての", "あらゆる"]
  /// All of them, before the noun.
  package static let alls = ["すべての", "全ての", "あらゆる", "全"]

  /// Words before a noun without a particle between.
  package static let prefixes: Set<String> = [
    "公立", "私立", "民間", "市立", "町立", "村立", "県立", "国立", "区立", "都立", "府立", "道立", "公営", "民営", "市営", "町営",
    "県営", "常勤", "非常勤", "正", "準", "賛助", "特別", "名誉", "終身", "認定", "登録", "認可", "無認可", "認可外", "指定",
    "小規模",
    "大規模", "中小", "零細", "大", "外国人", "障害", "障がい", "低所得", "被災", "多子", "ひとり親", "単身", "高齢", "若年", "新規",
    "定時制", "全日制", "通信制", "夜間", "住民税非課税", "非課税", "課税", "在宅", "独居", "未就学", "管理", "派遣", "短時間", "有期",
    "契約", "臨時", "初任", "新任", "若手", "女性", "男性", "個人", "法人",
    "家族", "学生", "青年", "木造", "高層", "賃貸", "分譲", "空き", "大型", "小型", "営業用", "自家用", "電気", "株式", "上場",
  ]

  /// Ends of what stands before の: ⟦市内在住⟧の高齢者.
  package static let kinds = [
    "以上", "以下", "未満", "を超える", "以内", "以降", "以前", "在住", "在勤", "在学",
    "在籍", "在園", "所属", "常勤", "非常勤", "所有", "課税", "非課税", "未就学", "独居", "一人暮らし", "ひとり暮らし", "単身", "公立",
    "私立", "市立", "町立", "村立", "県立", "国立", "区立", "民間", "市営", "県営", "年生", "歳", "才", "学年", "地区", "区域",
    "無職", "有職", "夜間部", "定時制", "通信制", "寮", "認定", "登録", "認可", "無認可", "認可外", "外国籍", "木造", "築", "自営",
    "正規", "非正規", "短時間勤務", "育休中", "休職中", "求職中", "妊娠中", "療養中", "入院中", "在職中", "就学中", "子育て中", "管理職",
    "低所得", "ひとり親", "系", "学部", "学科", "課程", "専攻", "大学院", "高等部", "中学部", "小学部",
  ]
  /// Those of them that bound an amount.
  package static let bounds = ["以上", "以下", "未満", "を超える"]
  /// Behind a number that such a phrase begins with; of counted people it tells how many.
  package static let measures = [
    "人暮らし", "人親", "歳", "才", "年", "か月", "ヶ月", "カ月", "階", "平方", "㎡", "級", "学年", "万円", "億円", "割", "%",
    "％", "キロ",
    "メートル",
    "km", "トン", "馬力",
  ]
  /// Verbs of such a clause, near its end: 町内に3年以上⟦住む⟧世帯.
  package static let verbs = [
    "住む", "住ん", "居住", "在住", "有する", "有し", "持つ", "持っ", "働く", "働い", "勤務", "勤め", "通う", "通っ", "通学", "通勤",
    "在籍", "在学", "加入", "登録", "受けた", "受けて", "受ける", "受給", "所属", "属する", "該当", "満たす", "満たし", "営む", "営ん",
    "開業", "創業", "就農", "就職", "就業", "雇用", "雇う", "養育", "育てる", "育てて", "利用し", "利用する", "使用し", "使用する",
    "所有",
    "購入", "設置", "申請", "認定", "参加", "出席", "卒業", "修了", "従事", "同居", "介護する", "介護して", "転入", "移住", "建築",
    "改修", "超える", "超えた", "満たない", "下回る", "上回る", "納付", "滞納", "取得", "位置する", "面する", "隣接", "所在", "入居",
    "入院", "入会", "入園", "入学", "出産", "契約", "届け出た", "選ばれた", "加盟", "扱う", "取り扱う", "残っている", "にある", "害のある",
    "がいのある",
  ]
  /// How such a clause ends.
  package static let clauseEnds: Set<Character> = [
    "る", "う", "く", "す", "つ", "む", "ぶ", "ぐ", "ぬ", "た", "だ", "い",
  ]
  /// Words that praise, or say of all of them how they fare.
  package static let praise = [
    "大切", "大事", "かけがえ", "豊か", "美し", "頑張", "がんば", "元気", "希望", "未来", "次代", "将来", "明日", "夢", "尊", "貴重",
    "すばらし", "素晴らし", "優れ", "意欲", "身近", "支える", "支えて", "担う", "担って", "あふれ", "溢れ", "輝", "誇", "愛", "願",
    "安心", "健やか", "活気", "魅力", "やる気", "特色", "個性", "ゆとり", "温か", "活力", "にぎわ", "賑わ", "信頼", "質の高", "誇り",
    "伝統",
    "抱える", "抱えて", "直面", "苦し", "困", "悩", "厳し", "生きる", "真面目", "まじめ", "善良", "地道", "懸命", "努力", "奮闘",
    "みんな",
    "皆", "私たち", "わたしたち", "我々", "多く", "たくさん", "全て", "すべて", "あらゆる", "各", "一部", "ほとんど", "など", "等の",
    "除", "以外", "対象外", "ような", "こうした", "そうした", "この", "その", "当該", "同じ", "新しい", "、", "。", "「", "」",
    "又は", "及び",
    "または", "および", "若しくは", "並びに",
  ]
  /// What a phrase of place ends in that stands before a deed: 館内⟦での⟧喫煙.
  package static let places = ["での", "における", "内の"]

  // MARK: English

  /// Nouns for several without an *s*.
  package static let plurals: Set<String> = ["people", "children", "staff", "women", "men"]
  /// Words for a whole place that a narrower one is named with: in the *city* museum.
  package static let wards: Set<String> = ["city", "town", "village", "public"]

  /// Nouns for those whom a demand is for or is laid on, in one and in many.
  package static let englishNouns: Set<String> = {
    let many = [
      "adults", "applicants", "artists", "buildings", "businesses", "buyers", "carers", "charities",
      "citizens", "claimants", "cleaners", "clubs", "colleges", "communities", "commuters",
      "companies", "contractors", "councillors", "customers", "cyclists", "dentists", "doctors",
      "drivers", "employees", "employers", "families", "farmers", "farms", "fathers", "firms",
      "freelancers", "graduates", "groups", "guests", "homeowners", "homes", "hospitals",
      "hotels", "households", "judges", "landlords", "learners", "librarians", "manufacturers",
      "members", "mothers", "motorists", "nurseries", "nurses", "officers", "organisations",
      "organizations", "owners", "parents", "passengers", "patients", "pensioners", "players",
      "producers", "properties", "pupils", "ratepayers", "renters", "residents", "restaurants",
      "retailers", "schools", "shops", "soldiers", "students", "suppliers", "taxpayers", "teachers",
      "tenants", "trainees", "travellers", "universities", "users", "vehicles", "veterans",
      "visitors", "volunteers", "voters", "workers", "apprentices", "vessels", "vans", "cars",
      "lorries", "dogs", "boats", "landowners", "surgeries", "clinics", "factories",
    ]
    let one = many.map {
      $0.hasSuffix("ies")
        ? $0.dropLast(3) + "y" : $0.hasSuffix("sses") ? $0.dropLast(2) : $0.dropLast()
    }
    return Set(
      many + one.map(String.init) + [
        "people", "person", "child", "children", "staff", "women", "men",
      ])
  }()

  package static let all = "all"
  package static let both = "both"
  /// Words that point to all of those named before.
  package static let allOfThem = [
    "all of them", "each of them", "all of these", "all of those", "each of these",
  ]
  /// What ties a further clause to a noun that has one: any member who leaves ⟦and who⟧ asks.
  package static let relatives: [[String]] = [["and", "who"], ["and", "whose"]]
  /// Adjectives, and nouns in front of another, that name a part.
  package static let adjectives: Set<String> = [
    "adult", "agency", "associate", "black", "commercial", "council", "deaf", "disabled",
    "diesel", "domestic", "electric", "eligible", "entitled", "first-time", "foreign",
    "freelance", "full", "full-time", "head", "heavy", "homeless", "honorary", "independent",
    "international", "junior", "large", "larger", "licensed", "life", "low-income", "low-paid",
    "married", "mobile", "new", "newly", "night", "older", "elderly", "overseas", "paid",
    "part-time", "permanent", "postgraduate", "pregnant", "primary", "private", "professional",
    "public", "qualified", "qualifying", "refugee", "registered", "rented", "residential",
    "retired", "rural", "seasonal", "secondary", "self-employed", "senior", "single", "small",
    "smaller", "social", "state", "temporary", "trainee", "undergraduate", "unpaid", "urban",
    "working-age", "year-round", "young", "younger", "zero-hours", "family-owned", "live-in",
    "founding", "ordinary", "sixth-form", "means-tested", "voluntary", "community",
  ]
  /// Before a single noun that all or none of them are named by.
  package static let determiners: Set<String> = [
    "every", "each", "any", "no", "a", "an", "the", "all", "our", "your", "their",
  ]
  package static let wideOpeners: Set<String> = [
    "in", "on", "at", "near", "within", "around", "of", "across", "throughout", "from",
  ]
  package static let englishAlls: Set<String> = ["every", "each", "all", "any"]
  /// What only stresses such a word: every *single* pupil.
  package static let stress: Set<String> = ["single", "ordinary", "full"]
  package static let stressed: Set<String> = ["every", "each", "a", "one"]

  /// Words that praise, or pity.
  package static let englishPraise: Set<String> = [
    "hard-working", "hardworking", "precious", "brilliant", "dedicated", "great", "proud",
    "beloved", "wonderful", "valued", "vital", "amazing", "loyal", "decent", "world-class",
    "hard-pressed", "struggling", "thriving", "vibrant", "ordinary", "good", "dear", "fantastic",
    "committed", "heroic", "brave", "talented", "caring", "skilled", "excellent", "esteemed",
    "respected", "very", "many", "and",
  ]

  /// Words that begin a phrase behind a noun, and those of them that no verb takes.
  package static let openers: Set<String> = [
    "in", "of", "at", "on", "from", "with", "without", "under", "over", "aged", "who", "whose",
    "living", "working", "renting", "earning", "claiming", "receiving", "holding", "owning",
    "studying", "using", "employed", "registered", "serving", "caring", "attending", "operating",
    "located", "near", "outside", "inside",
  ]
  package static let ownOpeners: Set<String> = [
    "of", "aged", "who", "whose", "living", "working", "renting", "earning", "claiming",
    "receiving", "holding", "owning", "studying", "employed", "caring", "attending", "operating",
  ]
  /// Phrases of those who can be told by nothing but them.
  package static let ownPhrases = [
    "in year", "in years", "in grade", "in grades", "in class", "in social housing",
    "in receipt of", "in care",
    "on low incomes", "on a low income", "on benefits", "on low pay", "under", "over",
  ]
  /// Words of a phrase that names all again, or somebody's own.
  package static let whole: Set<String> = [
    "our", "this", "these", "country", "nation", "kingdom", "britain", "world", "city", "town",
    "county", "borough", "village", "district", "region", "state", "land", "island", "all",
    "every", "any", "kinds", "their", "its", "everywhere", "community", "communities", "need",
    "times", "total", "future", "particular", "general", "principle", "writing", "advance",
    "order", "addition", "person", "full", "time", "turn", "return", "response", "practice",
    "us", "hard", "deserve", "deserves", "rely", "depend", "struggle", "want", "wish", "love",
    "everything", "fear", "dignity", "trouble", "school", "club", "association", "society",
    "university", "college", "company", "organisation", "organization", "trust", "scheme",
    "service", "programme", "party", "union", "fact", "effect", "public", "force", "law", "once",
    "behalf", "demand", "request",
  ]
  /// Words that begin what is given to those before them.
  package static let given: Set<String> = [
    "a", "an", "the", "free", "more", "better", "up", "extra", "at", "one", "two", "three",
  ]
  /// Words that begin a phrase of place behind what is banned or allowed.
  package static let placeOpeners: Set<String> = [
    "in", "on", "at", "near", "inside", "outside", "within", "around",
  ]
  /// Verbs of which people are what is made or found.
  package static let makers: Set<String> = [
    "hire", "recruit", "train", "employ", "appoint", "build", "create", "open", "elect", "need",
    "buy", "plant", "found", "attract", "keep", "become",
  ]
}
