internal import PolicyModel

/// Words by which a sentence says what holds, and by which an exception is made from it.
package enum RuleWords {
  /// Whether an English sentence binds, or says whom it is for.
  package static func binds(_ sentence: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(sentence)
    return bytes.indices.contains {
      bytes[$0] == 0x20 && english.longest(in: bytes, from: $0, to: bytes.count).row >= 0
    }
  }

  private static let english = WordTrie(
    [
      " apply to ", " applies to ", " apply only to ", " applies only to ", " must ", " shall ",
      " is open to ", " are open to ", " is available to ", " are available to ", " binds ",
      " bind ",
      " is binding on ", " are binding on ",
    ], backward: false, foldsCase: true)

  /// Whether a sentence says what somebody undertakes or has to do.
  package static func undertakes(_ sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter }
    return words.contains { undertaking.contains(String($0)) }
  }

  private static let undertaking: Set<String> = ["will", "must", "shall", "should"]

  /// Words before a number that is the most there may be: *as many* as 15.
  package static let countedUpTo: Set<String> = ["as many", "as much"]

  /// Verbs by which somebody pays for what there is.
  package static let paying: Set<String> = [
    "compensate", "cover", "fund", "pay", "pay for", "refund", "reimburse", "subsidise",
    "subsidize",
  ]

  /// Words that tell of a noun before them in a clause.
  package static let relatives = ["where", "wherever", "in which"]
  /// Nouns of which such a clause tells.
  package static let placeNouns = Set(
    WordLexicon.english.functions.filter { $0.kind == "place" }.map(\.text))

  /// How the exception 「…を除き」 puts what a proviso names.
  package static func puttings(of words: String) -> [String] {
    let forms = likes.reduce(into: [words]) { forms, like in
      for (a, b) in [like, (like.1, like.0)] where words.hasSuffix(a) {
        forms.append(String(words.dropLast(a.count)) + b)
      }
    }
    return forms.flatMap { form in ["を除き", "を除いては", "を除いて"].map { form + $0 } }
  }

  private static let likes = [("場合", "とき"), ("の場合", "のとき"), ("がない場合", "のない場合")]
  /// Behind what a proviso names. Longest first.
  package static let exemptTopics = ["については", "に対しては", "においては", "にあっては", "には", "は"]
  /// Commas, and particles that a word has before such an exception instead of its own.
  package static let loose: Set<Character> = ["、", "は", "を", "で", "に"]

  /// Words that begin an exception.
  package static let excepting = [
    "except", "excluding", "other than", "apart from", "save for", "save where", "save when",
    "save if", "with the exception of",
    "but not",
  ]
  package static let unless = ["unless"]
  /// What a price is told with or without.
  package static let taxes = ["tax", "taxes", "vat", "gst"]

  /// Behind the one who acts, and verbs by which offices decide.
  package static let doers = ["が", "は"]
  package static let subjectMark: Character = "が"
  package static let deciding = [
    "許可する", "承認する", "決定する", "任命する", "行う", "定める", "認定する", "委嘱する", "招集する", "除籍する", "許可します", "承認します",
    "決定します", "行います", "定めます",
  ]

  /// Whether a Japanese sentence ends as one that says what holds.
  package static func laysDown(_ sentence: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(sentence)
    let stop = "。".utf8
    let end = bytes.suffix(3).elementsEqual(stop) ? bytes.count - 3 : bytes.count
    return japanese.longest(in: bytes, endingAt: end, from: 0).row >= 0
  }

  private static let japanese = WordTrie(
    HedgeWeights.settings + deciding + [
      "であること", "を有すること", "対象となる", "対象とならない", "対象となります", "対象となりません", "対象になる", "対象にならない",
      "対象になります", "対象になりません", "ことができる", "ことができない", "ことができます", "ことができません", "適用する", "適用しない", "適用します",
      "適用しません", "返還しない", "返還しません", "受け付けない", "受け付けません", "認めない", "認めません",
      "徴収しない", "徴収しません", "免除する", "免除します", "無料とする", "無料とします",
    ], backward: true, foldsCase: false)

  /// Words before a name by which all are meant.
  package static let wholly = ["全ての", "すべての", "全"]

  /// English words by which all of those named are meant, and one by which no others are.
  package static let englishWholes: Set<String> = [
    "all", "both", "every", "each", "everyone", "everybody", "anyone", "any",
  ]
  package static let englishOnly = "only"

  /// Words of a sentence that tells who or what is left out.
  package static let leavingOut = [
    "対象とならない", "対象となりません", "対象にならない", "対象になりません", "対象としない", "対象としません", "対象外", "適用しない",
    "適用しません", "適用されない", "適用されません", "not apply", "doesn't apply", "don't apply", "not open to",
  ]

  /// How an exception begins that stands in a sentence of its own, and what it says.
  package static let provisos = JapanesePhrases.exceptionOpeners
  package static let releases = JapanesePhrases.releases
  /// Between the cases that such an exception names.
  package static let exemptJoins = ["及び", "および", "並びに", "又は", "または", "若しくは", "もしくは", "と", "や", "、"]
  /// English words that let somebody off: "does ⟦not apply⟧ to A ⟦or⟧ to B".
  package static let apply = "apply"
  package static let unapplied: Set<String> = ["not", "doesn't", "don't", "won't"]
  package static let exemptTies: Set<String> = ["or", "and", "nor"]
  /// How a sentence of its own begins that holds the one before it to some, and how a Japanese one ends.
  package static let limitOpeners = [
    "provided that ", "provided they ", "provided you ", "provided it ", "only if ", "only where ",
    "only when ", "this applies only ", "this is only for ", "this only applies ",
  ]
  /// How one begins and goes on that takes some out of the one before it: "⟦This rule does not apply⟧ to
  /// guide dogs".
  package static let exemptOpeners = ["this ", "that ", "these ", "those "]
  package static let exempting = [
    " does not apply", " do not apply", " doesn't apply", " don't apply", " will not apply",
    " won't apply", " shall not apply",
  ]
  package static let limitEnds = [
    "に限る", "に限ります", "に限るものとする", "に限るものとします", "のみとする", "のみとします", "のみを対象とする", "のみを対象とします",
    "を除く", "を除きます", "は除く", "は除きます", "を除くものとする", "は対象外とする", "は対象外とします", "は対象外です", "は、対象外とする",
    "は対象としない", "は対象としません", "は、対象としない", "は、対象としません",
  ]

  /// Verbs of handing in and telling, before which the one stands who gets it.
  package static let handing = [
    "提出", "届け出", "届出", "申請", "報告", "通知", "申し出", "申し込", "納付", "請求", "連絡", "相談", "申告", "通報",
  ]

  /// Other verbs of telling, which say as much of the same things.
  package static let telling = ["周知", "伝え", "知らせ", "お知らせ", "届け", "明示", "提示", "申し立て"]
  /// Words by which an item of a list only says what the one before means.
  package static let clarifying = ["つまり", "すなわち", "即ち", "いわゆる"]
  /// How a quotation opens.
  package static let quotation = "「"
  /// What stands around a note behind a noun.
  package static let brackets: (open: Set<Unicode.Scalar>, close: Set<Unicode.Scalar>) = (
    ["(", "（"], [")", "）"]
  )

  /// Behind the one who gets it.
  package static let recipients = ["に", "へ"]

  /// Behind what an amount or a term of one part is said of, longest first.
  package static let partMarks = ["として", "には", "では", "で", "は", "を", "に", "が", "も"]

  /// How offices and those who hold them are called at the end.
  package static let offices = [
    "長", "課", "部", "局", "会", "者", "所", "委員", "大臣", "知事", "窓口", "署", "係", "室", "省", "庁", "市", "県",
    "町", "村",
    "区", "国", "府", "員", "機関", "センター", "人", "官", "師", "社",
  ]

  /// Words that end as offices do and name none.
  package static let noOffices = [
    "一部", "全部", "内部", "外部", "大部", "上部", "下部", "全員", "人員", "定員", "満員", "増員", "場所", "住所", "箇所",
    "機会", "社会", "都会", "大会", "総会", "部会", "例会", "講習会", "説明会", "講演会", "研修会", "成長", "延長", "最長", "全長",
    "対象者", "後者", "前者", "両者", "全国", "外国", "各国", "個人", "本人", "法人", "成人", "政府",
  ]

  /// Before or behind the name of an office, that another stands in for who holds it.
  package static let deputies = ["副", "前", "元", "代理", "代行", "補佐", "次"]

  /// Between the parts of an object.
  package static let parts = [" and "]

  /// Nouns that a noun before them with の takes a part out of: ⟦食料品の⟧消費税.
  package static let divided = [
    "税", "料金", "使用料", "利用料", "保険料", "手数料", "入場料", "入館料", "授業料", "保育料", "受講料", "登録料", "駐車料", "医療費",
    "会費", "給食費", "教育費", "経費", "費用", "学費", "交通費", "光熱費", "手当", "給付", "給付金", "補助金", "助成金", "運賃",
    "家賃", "掛金",
  ]
  /// How those are called whom something is done for, and where.
  package static let circles = [
    "者", "世帯", "家庭", "児童", "生徒", "学生", "園児", "幼児", "子ども", "子", "団体", "企業", "農家", "地区", "区域", "地域",
    "部",
  ]
  /// Behind such a group, that something is said of it, and what makes a clause of its own of words.
  package static let groupMarks = ["は", "の", "に", "が", "を", "も"]
  package static let clauses = ["、", "ます", "場合", "とき", "れば", "ため", "ない", "については", "は"]

  /// All of those whom a policy speaks to.
  package static let everyone: Set<String> = [
    "国民", "県民", "市民", "町民", "村民", "区民", "住民", "都民", "府民", "道民", "人々", "皆さん", "皆様", "利用者", "会員",
    "関係者", "事業者", "消費者", "納税者",
  ]

  /// What stands before の and takes nothing out of what follows.
  package static let fillers: Set<String> = [
    "本市", "当市", "本県", "本町", "本村", "本区", "当社", "弊社", "本学", "当院", "本校", "当会", "本会", "市", "県", "町",
    "村", "区",
    "国", "全国", "地域", "現行", "現在", "今後", "上記", "下記", "次", "前項", "前条", "同条", "同項", "当該", "各種", "一般",
    "通常",
    "従来", "所定", "左記", "別紙", "別表", "別記", "市内", "県内", "町内", "区内", "国内", "我が国", "日本",
  ]

  /// Where a list's order matters.
  package static func keepsOrder(_ sentence: String, isDivided: Bool) -> Bool {
    guard isDivided else {
      let bare = sentence.replacingBytes(of: unordered, with: "")
      return orders.contains { bare.contains($0) }
    }
    return sentence.lowercased().split { !$0.isLetter }
      .contains { englishOrders.contains(String($0)) }
  }

  private static let orders = [
    "順", "優先", "それぞれ", "先に", "先ず", "まず", "次いで", "次に", "最初", "最後", "第一", "序列", "続いて", "その後",
  ]
  /// A way of doing, which names no order of what is listed.
  private static let unordered = "手順"
  private static let englishOrders: Set<String> = [
    "order", "sequence", "priority", "preference", "respectively", "first", "firstly", "last",
    "then", "second", "before", "after", "another", "next", "rank", "ranked", "ranking", "starting",
    "beginning", "turn", "successively", "finally", "followed",
  ]
}
