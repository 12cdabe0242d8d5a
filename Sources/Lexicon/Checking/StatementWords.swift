/// Words that tell what a statement is about from the words that only carry it.
///
/// Folded forms. The consistency checks compare two statements by the words that are left.
package enum StatementWords {
  /// Runs of kanji and katakana that say what a value does, not what it is of: taken off both
  /// ends of a compound, longest first.
  package static let japaneseCarriers = [
    "受付期間", "申込期間", "募集期間", "有効期限", "期限", "締切", "期日", "終了", "完了", "受付", "予定", "計画", "実施",
    "期間", "対象", "現在", "全部", "合計", "全体", "約", "最大", "当初", "目標", "時期", "一部", "今回", "以下", "以上",
    "以内", "未満", "市", "町", "村", "国", "県", "政府", "毎年", "毎月", "同", "各", "全", "数", "額", "率", "料", "費",
    "日", "年", "月", "度", "人", "名", "件", "円", "的", "等", "用", "者", "中",
  ]

  /// Kana that write a noun's inflection out: 申し込み and 申込 are one word.
  package static let inflectionKana = "しりみけきいえせちてめれげびぎっじ"

  /// English words that carry a statement: articles, auxiliaries, prepositions and the verbs of
  /// deadlines, fees and counts.
  package static let englishCarriers: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "of", "for", "to", "in",
    "on", "at", "by", "with", "from", "until", "till", "up", "as", "is", "are", "was", "were", "be",
    "been", "being", "has", "have", "had", "will", "shall", "must", "may", "can", "should", "would",
    "could", "do", "does", "did", "not", "no", "it", "its", "they", "their", "them", "we", "our",
    "us", "you", "your", "he", "she", "there", "here", "which", "who", "whom", "whose", "what",
    "when", "than", "then", "so", "such", "all", "any", "each", "every", "only", "also", "at",
    "present", "today", "now", "currently", "least", "most", "more", "less", "before", "after",
    "within", "about", "around", "per", "cent", "percent", "share", "total", "among", "deadline",
    "close", "closes", "closed", "due", "end", "ends", "ended", "expire", "expires", "complete",
    "completed", "completion", "completing", "finish", "finished", "work", "works", "accept",
    "accepts", "accepted", "apply", "applies", "application", "applications", "applicant",
    "applicants", "people", "person", "form", "sent", "fee", "fees",
    "cost", "costs", "charge", "charges", "pay", "pays", "employ", "employs", "serve",
    "serves", "issued", "remain", "remains", "valid", "year", "years", "month", "months", "day",
    "days", "week", "weeks", "hour", "hours", "kept", "hold", "holds", "if", "take", "takes",
    "later",
    "sooner", "give", "gives", "tell", "make", "made", "validity", "arrive", "arrives", "reach",
    "reaches", "submit", "submitted", "send", "return", "returned", "receive", "received",
    "closing", "date", "opens",
  ]

  /// Carriers that nevertheless name what is to be done by a day, where a sentence has no other words.
  package static let englishThings: [(word: String, thing: String)] = [
    ("application", "application"), ("applicant", "application"), ("apply", "application"),
    ("applies", "application"), ("fee", "fee"), ("charge", "charge"), ("cost", "cost"),
    ("form", "form"), ("work", "work"),
  ]

  /// What makes a statement hold for some cases alone.
  package static let conditions = [
    "場合", "ときは", "ときに", "に限り", "除き", "除く", "のうち", "ただし", "特例", "例外", " if ", "If ", " unless ",
    " except", " where ", "Where ", "provided that", "In the case",
  ]

  /// Words that mark a value as another time's, another's, wished for or least.
  package static let contrasts = [
    "上限", "下限", "最低", "最高", "最大", "最小", "平均", "累計", "延べ", "新規", "目標", "見込", "想定", "希望", "要求", "男性",
    "女性", "夏", "冬", "平日", "休日", "土曜", "日曜", "午前", "午後", "大人", "子ども", "小学", "中学", "高校", "個人", "法人",
    "世帯", "初回", "月額", "年額", "前期", "後期", "上半期", "下半期", "一般", "特別", "minimum", "maximum",
    "現行", "改正後", "改定後", "見直し後", "改正前", "改定前",
    " propose", "t present,", "urrently,", "reviously,", "average", " target", " proposed",
    "monthly", "annual", "yearly", "weekly", "daily", " adult",
    " child", " men ", " women ", " first ", " second ", " third ",
  ]

  /// Words behind the cases that a value holds for.
  package static let caseMarks = ["のうち", "では", "においては", "における", "に対しては", "については", "の場合"]

  /// Endings of phrases that say when and no case.
  package static let timeSigns = ["年", "年度", "月", "日", "現在", "時点", "調査", "統計", "試算", "推計"]

  /// Nouns before a value that name no matter: 人数は30人です under a heading that does.
  package static let barePlaces: Set<String> = [
    "人数", "件数", "総数", "台数", "戸数", "回数", "金額", "総額", "全部", "全体", "合計", "現在", "料金", "期間", "割合", "数",
    "最大", "最低", "少なくとも", "原則", "毎年", "年間",
  ]

  /// Words behind a value that say what it is counted by, and before one.
  package static let rateMarks = [" a ", " per ", " for each ", " for every ", " each ", " over "]
  package static let ratePrefixes = ["当たり", "あたり", "につき"]

  /// Sentences that rest on others or reckon: their values are no statements of their own.
  package static let formulas = ["前項", "前条", "各号", "同項", " = ", "×", "÷", "・・・", "…", "を乗じ"]

  /// Those of them that a deadline may or may not bear.
  package static let hopes: Set<String> = [
    "目標", "見込", "想定", "希望", "要求", "最大", " target", " proposed",
  ]

  /// Words before a value that make it a least or a most one.
  package static let lowerBounds = [
    "no sooner than ", "no earlier than ", "no fewer than ", "no less than ",
  ]
  package static let upperBounds = ["no later than ", "no more than ", "not more than "]

  /// What follows a date that ends something, within a few words.
  package static let japaneseEndings = [
    "まで", "をもって", "締め切", "締切", "で締", "に締", "が期限", "を期限", "で終了", "に終了", "に終わ", "で終わ", "を予定して", "限り",
  ]
  /// What stands before a date that ends something: 締切は, 期限は, 完了は.
  package static let japaneseEndNames = [
    "締切", "締め切り", "〆切", "期限", "期日", "完了", "完成", "満了", "終了",
  ]
  /// Names of an end before "is": the closing date for applications is 31 July.
  package static let englishEndNames = [
    "deadline", "closing date", "last day", "last date", "due date", "cut-off date", "final date",
  ]
  package static let englishEndings = [
    "deadline", "close on ", "closes on ", "close at", "due ", "expire", "end on ", "ends on ",
    "end by ", "until ", "no later than ", "by ",
  ]

  /// Behind a value that is to become another: 350円に引き下げ; these are no such case.
  package static let reachedBehindNi = [
    "にとどま", "に留ま", "に達", "にのぼ", "に上", "になっ", "になり", "にすぎ", "に及", "にあた", "に当た", "につき", "に対",
    "にも", "に過ぎ", "に満た", "において", "に1", "にわた", "に一",
  ]

  /// English verbs before a value that is to become another.
  package static let englishChangeVerbs = [
    "rais", "lower", "increas", "reduc", "cut", "extend", "shorten", "doubl", "bring", "chang",
    "ris", "fell", "fall", "grew", "grow", "rose",
  ]

  /// The longer tables for one look, whatever their length.
  package static let contrastTrie = WordTrie(contrasts, backward: false, foldsCase: false)
  package static let endingTrie = WordTrie(japaneseEndings, backward: false, foldsCase: false)
  /// 締切は, 期限の時期は: names of ends with what ties them to the date behind them.
  package static let endNameTrie = WordTrie(
    japaneseEndNames.flatMap { name in
      ["は", "は、", "を", "が", "の", "時期は", ":", "の時期は"].map { name + $0 }
    }, backward: true, foldsCase: false)
}
