/// Words by which a sentence says what holds, and by which an exception is made from it.
package enum RuleWords {
  /// English words by which rules bind, and verbs by which they say whom they are for.
  package static let english = [
    " apply to ", " applies to ", " apply only to ", " applies only to ", " must ", " shall ",
    " is open to ", " are open to ",
  ]

  /// Words that begin an exception.
  package static let excepting: Set<String> = ["except", "unless", "excluding"]

  /// Behind the one who acts, and verbs by which offices decide.
  package static let doers = ["が", "は"]
  package static let deciding = [
    "許可する", "承認する", "決定する", "任命する", "行う", "定める", "認定する", "委嘱する", "招集する", "除籍する", "許可します", "承認します",
    "決定します", "行います", "定めます",
  ]

  /// How Japanese sentences end that say what holds.
  package static let japanese =
    deciding + [
      "であること", "を有すること", "対象となる", "対象とならない", "対象となります", "対象となりません", "対象になる", "対象にならない",
      "対象になります", "対象になりません", "ことができる", "ことができない", "ことができます", "ことができません", "適用する", "適用しない", "適用します",
      "適用しません", "返還しない", "返還しません", "受け付けない", "受け付けません", "認めない", "認めません",
    ]

  /// Words of a sentence that tells who or what is left out.
  package static let leavingOut = ["対象とならない", "対象となりません", "対象にならない", "対象になりません", "対象外"]

  /// How an exception begins that stands in a sentence of its own, and what it says.
  package static let provisos = ["ただし", "但し"]
  package static let releases = ["この限りでない", "この限りではない", "この限りでは", "この限りで"]

  /// Verbs of handing in and telling, before which the one stands who gets it.
  package static let handing = [
    "提出", "届け出", "届出", "申請", "報告", "通知", "申し出", "申し込", "納付", "請求", "連絡", "相談", "申告", "通報",
  ]

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

  /// What stands before の and takes nothing out of what follows.
  package static let fillers: Set<String> = [
    "本市", "当市", "本県", "本町", "本村", "本区", "当社", "弊社", "本学", "当院", "本校", "当会", "本会", "市", "県", "町",
    "村", "区",
    "国", "全国", "地域", "現行", "現在", "今後", "上記", "下記", "次", "前項", "前条", "同条", "同項", "当該", "各種", "一般",
    "通常",
    "従来", "所定", "左記", "別紙", "別表", "別記", "市内", "県内", "町内", "区内", "国内", "我が国", "日本",
  ]

  /// Where a list's order matters.
  package static let orders = ["順", "order", "sequence", "priority"]
}
