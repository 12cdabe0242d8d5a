/// Words that tell a figure's circumstance: whose law comes into force, what is punished, per what
/// and of what whole.
package enum JapaneseSubjectCircumstances {
  // MARK: Coming into force

  /// What a law does from a day on.
  package static let inForce = ending("の施行 の適用")
  /// What a supplementary provision speaks of as この法律, with what amends one.
  package static let enactments = WordTable<String>([
    ("法律", "改正法"), ("政令", "改正政令"), ("省令", "改正省令"), ("府令", "改正府令"), ("条例", "改正条例"),
    ("規則", "改正規則"), ("規程", "改正規程"), ("要綱", "改正要綱"), ("要領", "改正要領"), ("規約", "改正規約"),
    ("告示", "改正告示"), ("細則", "改正細則"),
  ])
  /// How titles of laws end beside the word itself.
  package static let lawTitle = "法"
  package static let laws = "法律"
  /// How the heading of supplementary provisions begins.
  package static let annexes = ["附則", "附 則", "附　則", "付則"]
  /// Behind a date at the head of a rule, before the day that the change is in force from.
  package static let amendedThen = set("に改正し、 に改定し、 に一部改正し、 に改訂し、 に改正して、 に改定して、")
  package static let excepted = "を除く"
  package static let promulgated = "公布の日から"
  package static let reckoned = "起算して"
  package static let ofAmendments = "附則を定める"
  package static let amended = "改正の"

  // MARK: Penalties

  /// What those are sentenced to who break a rule.
  package static let penalties = set("懲役 禁錮 禁こ 拘禁刑 罰金 過料 拘留 科料")
  /// Behind the deed that a penalty answers.
  package static let deedEnds = ["たときは、", "た場合は、", "た場合には、", "た場合においては、"]
  /// How a further deed begins.
  package static let furtherDeeds = set("又は 若しくは または もしくは かつ 及び")
  /// Subjects that point at the items below.
  package static let ofItems = "次の各号"

  // MARK: Rates

  /// Between the unit or time that an amount is told for and the amount.
  package static let rateTies = WordTable<Bool>([
    ("について", false), ("につき", true), ("につき、", true), ("当たり", true), ("あたり", true), ("ごとに", true),
    ("ごとに、", true), ("に", false),
  ])
  /// Ends of subjects that say per what they are.
  package static let perEnds = ["につき）", "当たり）", "あたり）"]
  /// Times that stand right before the amount that they hold.
  package static let ratePrefixes = WordTable<Bool>(
    "年間 月間 年額 月額 日額 時間額".spacedWords.map { ($0, true) }, backward: true)
  /// Measures that are counted over a time.
  package static let counted = ending("回数 日数 時間 件数 人数 数 額")
  package static let countingSpan = "を数える期間"

  // MARK: Shares

  /// How names end that say they are shares.
  package static let shares = ending("割合 比率 率 比 シェア 確率 構成 半数 倍率 水準")
  /// What a share of a body is needed for, which is no part of anything.
  package static let decided = ending("決定 議決 決議 年 月 日 期間 こと とき 場合")
  /// Wholes that only point.
  package static let pointing = set("その 当該 同 この 前 それ これ 各")
  package static let represented = "を代表する者"
  package static let representing = "代表される"
  package static let share = "の割合"
  package static let against = "に対する"
  package static let shareOf = "に対する割合"
  package static let amongThem = "のうちの割合"
  /// Between a whole and the share told right behind it.
  package static let someOfThose = ending("そのうち このうち うち そのうち、 このうち、")

  /// A share's name without the words that all shares have, which make no two of them alike.
  package static func withoutShare(_ name: String) -> String {
    let isOfWhole = name.utf8.last == 0x89 && name.hasSuffix(against + "）")
    guard isOfWhole || name.utf8.last == 0x88 && name.hasSuffix(shareEnd) else { return name }
    var own = name[...]
    if isOfWhole, let open = own.lastIndex(of: "（") { own = own[..<open] }
    for tail in [amongThem, shareOf, share] where own.hasSuffix(tail) {
      own = own.dropLast(tail.count)
      break
    }
    return own.isEmpty ? name : String(own)
  }
  private static let shareEnd = "割合"

  // MARK: Bounds behind brackets

  /// Behind the bracket of a bound amount.
  package static let boundsBehind = WordTable<String>([
    ("以下", "の上限"), ("以内", "の上限"), ("未満", "の上限"), ("を超えない", "の上限"), ("以上", "の下限"),
  ])

  /// Between those whose bound is another and the bound.
  package static let forThose = ["については", "にあっては", "にあつては"]
  package static let boundTails = ["の上限", "の下限"]

  // MARK: Clauses

  package static let sinceSpan = "からの期間"
  package static let untilReview = "から検討までの期間"
  package static let reviewed = "検討を加え"

  /// Behind the promulgation that a length of time is counted from.
  package static let leasts = ["少なくとも", "少くとも"]
  package static let bornThen = "に生まれた"
  package static let birth = "誕生"
  package static let provisionInForce = "規定の施行"
  package static let provision = "規定"
  package static let ofProvision = "の規定"
  /// Behind a length of time that has to pass, or has not.
  package static let passings = ["を経過しない", "を経過した"]
  package static let between = "との間に"
  package static let certainSpan = "の一定の期間"
  /// Between those whose time it is and what they ask for then.
  package static let requests = set("から請求 が請求 から申出 が申し出 から申請 が申請")
  package static let request = "請求"
  /// Behind the case of a deed that a rule speaks of.
  package static let cases = ["ときは、", "場合は、", "場合には、"]
  package static let toThatEffect = "その旨を"
  package static let effectOf = "旨の"
  package static let caseOf = "ときの"
  package static let timesPointedAt = "項の時刻"
  package static let times = "時刻"
  package static let beginning = "時間の始まり"
  package static let ending = "時間の終わり"
  /// Behind what would be done, before what comes of it.
  package static let ifDone = "すれば"
  package static let inCase = "する場合"
  /// Behind a day, before those who were something on it.
  package static let onThatDay = "において"
  package static let goingOn = "ている"
  /// Ends of clauses that say who is meant: 該当すべき者, 受けているもの.
  package static let due = "べき者"
  package static let thoseGoingOn = "ているもの"
  package static let person = "者"
  package static let dayOf = "を定める基準日"
  /// Behind an amount of days of pay, before the pay.
  package static let worth = set("分以上の 分の")
  package static let paid = "を支払"
  package static let pays = "が支払う"
  /// Between the time of a deed and the deed.
  package static let timesBefore = set("前に 前までに 以内に までに")
  /// Pointers at other provisions, before a noun of their own.
  package static let provisionPointers = set(
    """
    前項の 前条の 同項の 同条の 第一項の 第二項の 第三項の 第四項の 同条第一項の 同条第二項の 同条第三項の 同条第四項の \
    前条第一項の 前条第二項の 前条第三項の 第1項の 第2項の 第3項の 第4項の
    """)
  /// Ends of titles of laws, behind the year that they are of.
  package static let titleEnds = set("に関する法律 に関する特別措置法 に関する臨時措置法 に関する条例 特例法")
  package static let titleYears = set("における 等における 分の 等の")
  /// Behind a title that is told without its number.
  package static let titleTies = set("により の規定 に規定 に基づ の施行 の一部 附則")
  package static let lawNumber = "法律第"
  package static let ordinanceNumber = "条例第"

  // MARK: Deeds

  /// Deeds that say nothing without what they are done to, beside those of any rule.
  package static let deeds = ending("付番 評価 点検 検査 訪問 面談 査定 見直し 更新 配布 通知 公開 受付 支給 交付 審査 配付 送付 回収 再開")
  /// Behind a deed that was done.
  package static let doneThen = set("が行われ を行い を行っ を終え を完了し を始め が始まり が終わ を実施し が実施され が完了し")

  // MARK: Owners

  /// Verbs of having and opening places, as they stand behind an object, with their plain form.
  package static let openings = WordTable<String>([
    ("展開", "展開する"), ("開設", "開設する"), ("出店", "出店する"), ("運営", "運営する"), ("設置", "設置する"),
    ("開業", "開業する"), ("保有", "保有する"), ("建設", "建設する"), ("開き", "開く"), ("開い", "開く"), ("開く", "開く"),
    ("置い", "置く"), ("置き", "置く"), ("置く", "置く"), ("設け", "設ける"), ("建て", "建てる"), ("構え", "構える"),
  ])
  /// Ends of the names of companies and other single bodies.
  package static let bodyEnds = ending("社 法人 財団 大学 学園 重工 製菓 電力 銀行 塾 組合 協会 連合 工業 製作所 研究所 機構")
  /// Before the body that a sentence gives as an example.
  package static let examples = set("たとえば 例えば たとえば、 例えば、")
  /// What is handed to someone, who may be told as its receiver.
  package static let handings = set("提供 支給 配布 給付 貸与 交付")
  package static let received = "を受ける"
  /// What is the first only of its maker.
  package static let firsts = ["最初の", "初めての", "初の", "第一号", "第1号"]

  // MARK: Efforts

  /// Behind a time that a job takes.
  package static let taking = set("を要する がかかる かかる を費やす を必要とする")
  /// Between that and the job.
  package static let suchThat = set("ほどの ような くらいの ぐらいの")

  private static func set(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) })
  }

  private static func ending(_ words: String) -> WordTable<Bool> {
    WordTable(words.spacedWords.map { ($0, true) }, backward: true)
  }
}
