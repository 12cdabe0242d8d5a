import PolicyModel
import Testing

@Suite struct `Bounds and roles` {
  @Test func `the words around bound an amount`() throws {
    let cases: [(String, Figure.Bound)] = [
      ("700人", .exactly), ("約700人", .about), ("およそ700人", .about), ("700人程度", .about),
      ("700人規模", .around), ("700人前後", .around), ("700人以上", .atLeast), ("少なくとも700人", .atLeast),
      ("700人超", .moreThan), ("700人を超える", .moreThan), ("700人余り", .moreThan), ("700人以下", .atMost),
      ("最大700人", .atMost), ("700人未満", .lessThan), ("700人弱", .lessThan), ("700人まで", .upTo),
      ("ほぼ700人", .about), ("上限700人", .atMost), ("700人強", .moreThan),
    ]
    for (text, bound) in cases {
      let found = try figures(text)
      #expect(found.map(\.figure.bound) == [bound], "\(text)")
      #expect(found.map(\.value) == ["700"], "\(text)")
      #expect(found.map(\.words) == [text], "\(text)")
    }
  }

  @Test func `まで includes the day it names`() throws {
    for (text, value) in [
      ("2040年までに半減", "2040"), ("2025年度までに移す", "FY2025"), ("2026年3月末まで使える", "2026-03-31"),
    ] {
      let figure = try figures(text)[0].figure
      #expect(figure.value.description == value)
      #expect(figure.role == .deadline)
      #expect(figure.bound == .atMost)
    }
  }

  @Test func `starts and dates before`() throws {
    let start = try figures("2026年4月以降に始める")[0].figure
    #expect(start.role == .start && start.bound == .atLeast)
    #expect(try figures("2026年4月から始める")[0].figure.role == .start)
    #expect(try figures("2026年4月より前に終える")[0].figure.bound == .lessThan)
    #expect(try figures("2026年4月以前の申請")[0].figure.bound == .atMost)
  }

  @Test func `an as-of date belongs to another figure`() throws {
    let behind = try figures("利用率は52.4％にとどまる（2025年12月）。")
    #expect(behind[0].figure.asOf == .month(year: 2025, 12))
    #expect(behind[1].figure.role == .asOf)
    let before = try figures("2024年7月現在の職員数は1,204人です。")
    #expect(before[1].figure.asOf == .month(year: 2024, 7))
  }

  @Test func `a base belongs to a share`() throws {
    let compared = try figures("経費を2018年度比で3割減らす。")
    #expect(compared[0].figure.role == .baseline)
    #expect(compared[1].figure.base == "2018年度")
    let share = try figures("女性は全体の48%を占める。")[0].figure
    #expect(share.base == "全体" && share.role == .share)
    #expect(try figures("前年比5％増やす")[0].figure.base == "前年")
  }
}

@Suite struct `Subjects` {
  @Test func `what a figure is about`() throws {
    let cases: [(String, [String])] = [
      ("電子申請の利用率は52.4％にとどまっています。", ["電子申請の利用率"]),
      ("期限に間に合わない町村が312町村である。", ["期限に間に合わない町村"]),
      ("経過措置は2027年9月末まで延長する。", ["経過措置"]),
      ("古い書式が2027年9月末まで使える特例を設ける。", ["古い書式が使える特例"]),
      ("70歳以上の運転者に講習を行う。", ["運転者"]),
      ("最低賃金を1,500円に引き上げる。", ["最低賃金"]),
      ("2024年に成立した住宅支援法を改める。", ["住宅支援法の成立"]),
      ("定員:40人", ["定員"]),
      ("年金課4分室を閉じる。", ["年金課分室"]),
      ("歳出を3割の削減とする。", ["歳出の削減"]),
      ("3人目の子どもの保育料", ["子どもの保育料"]),
      ("町では8出張所を残す。", ["町の出張所"]),
    ]
    for (text, subjects) in cases {
      #expect(try figures(text).map(\.figure.subject) == subjects, "\(text)")
    }
  }

  @Test func `a figure in parentheses shares the subject before them`() throws {
    let found = try figures("間に合わない町村が312町村（全町村の33.7%）である。")
    #expect(found.map(\.figure.subject) == ["間に合わない町村", "間に合わない町村の割合（全町村に対する）"])
  }

  @Test func `shares are of their wholes and lengths of what goes on`() throws {
    let cases: [(String, String)] = [
      ("出席議員の三分の二以上の多数で決める。", "出席議員のうちの割合"), ("導入した企業の大半が効果を認めた。", "導入した企業のうちの割合"),
      ("雇入れの日から六箇月間継続勤務した者を除く。", "継続勤務の期間"), ("アジアの200都市に広げる。", "アジアの都市"),
      ("歳出の決算は毎年会計検査院がこれを検査する。", "歳出の決算の検査"), ("0歳から2歳までの保育料を無償とする。", "保育料"),
      ("残日数分を含め、年休の日数は最大40日とする。", "年休の日数"),
    ]
    for (text, subject) in cases {
      #expect(try figures(text).map(\.figure.subject).first == subject, "\(text)")
    }
  }

  @Test func `times measure an act or an event rather than whoever is meant`() throws {
    let cases: [(String, String)] = [
      ("入居者は、退去の通知を受けた者に対し十四日以内に返金する。", "返金"),
      ("この条例の施行後三年を経過した場合において、町長は、必要な措置を講ずる。", "条例の施行からの期間"),
      ("許可の取消しの日から二年を経過しない者は、申請できない。", "許可の取消しからの期間"),
      ("理事であった者でその解任の日から二年を経過しない者は、なれない。", "解任からの期間"),
      ("1週間当たりの勤務時間は、別に定める。", "勤務時間を数える期間"),
      ("常時五人以上の作業員を置く現場は、届け出る。", "作業員"),
      ("産休（双子の場合は14週間）を与える。", "双子"),
      ("六歳以上中学校修了前の生徒に支給する。", "中学校修了前の生徒"),
      ("満十五歳に満たない者を雇ってはならない。", "者"),
      ("臨時の職員・・・8日", "臨時の職員"),
      ("この規則（第2条を除く。）は、2027年4月1日から施行する。", "規則（第2条を除く）の施行"),
      ("三歳以上小学校第二学年修了前の園児に支給する。", "小学校第二学年修了前の園児"),
      ("次の職員（一週間の勤務時間が短い者に限る。）を除く。", "勤務時間を数える期間"),
      ("この町は、10年にわたって平均所得が伸びていない。", "平均所得が伸びていない期間"),
      ("券売り機を置いている駅は多い。読み取り機を置いているのは389か所です。", "読み取り機"),
      ("電話の待ち時間を3分以内にします。", "電話の待ち時間"),
      ("貸出し1,750件のうち、電子の貸出しは700件でした。", "貸出し"),
      ("貸出しの結果は、10日以内に知らせます。", "貸出しの結果"),
      ("市内の18か所の診療所で使えなくなりました。", "診療所"),
      ("市は、見守りの普及のために1億6,000万円を計上しました。", "見守りの普及"),
      ("休息は、継続11時間を基本とします。", "休息"),
      ("水道の空白地区を800地区まで減らします。", "水道の空白地区"),
      ("修繕費は、国が4分の1を負担します。", "修繕費の国の負担"),
      ("窓口の電話がつながるまでの時間は、平均6分45秒です。", "窓口の電話がつながるまでの時間"),
      ("学童クラブを12か所新設します。", "学童クラブの新設"),
      ("利用は無料とし、夜8時まで開きます。", "利用"),
      ("相談所は2028年4月の開設を目指します。", "相談所"),
      ("港市子ども・若者計画（2027年3月）", "港市子ども・若者計画"),
      ("勤務時間の総枠 = 40時間 × 日数 ÷ 7", "日数に掛ける数（勤務時間の総枠の算式）"),
      ("2027年5月分の家賃補助については、支給しない。", "家賃補助"),
      ("短時間職員の一週間の勤務日数は、別に定める。", "勤務日数を数える期間"),
      ("町長は、少なくとも年2回、点検の結果について報告する。", "点検の結果の報告"),
      ("減給は、1回の額が日給の半額を超えてはならない。", "減給の額の算定単位"),
      ("2027年5月に、環境大臣は「工事を止める」と発表した。", "環境大臣の発表"),
    ]
    for (text, subject) in cases {
      #expect(try figures(text).map(\.figure.subject).first == subject, "\(text)")
    }
  }

  @Test func `what English figures measure`() throws {
    let cases: [(String, String)] = [
      ("Effective Date: 1 August 2027", "Effective Date"),
      (
        "The requirement from the board to obtain entry will be increased to 20.",
        "requirement from the board to obtain entry"
      ),
      ("The Team plan costs $14 a month.", "Team plan"),
      ("The Plus plan costs $6.99 a month or $69 a year.", "Plus plan (a year)"),
      ("We will lower the speed limit to 20 mph.", "speed limit"),
      ("Parking at the harbour costs £1.80 an hour.", "Parking"),
      ("We will spend £21 million on sea walls.", "sea walls"),
      ("We keep the log files for 365 days.", "keeping of the log files"),
      ("The next public meeting takes place on 6 November 2027.", "next public meeting"),
      ("The permit fee is £150 for five years.", "permit fee"),
      ("You may link one or more accounts.", "accounts"),
      (
        "We give them 3 days to change or delete the page.",
        "time to change or delete the page"
      ),
      ("Much has changed since 1998 when the charter was written.", "charter"),
      (
        "Limit all donations to parties and campaigns to a maximum of £5,000.",
        "donations to parties and campaigns"
      ),
      (
        "Reduce the age of voting at local, regional (ie all) elections to those aged 16 and over.",
        "age of voting"
      ),
      ("A breach can carry statutory damages of up to $150,000.", "statutory damages"),
      ("There is a tax gap (between due and paid) of £120 billion.", "tax gap"),
      ("The living wage (currently £12.60) will rise.", "living wage"),
      ("Unemployment in Wales fell to 4.1%.", "Unemployment in Wales"),
      ("Publication should be performed within 24 hours.", "Publication"),
      ("Purchases are billed on a monthly basis.", "billing of purchases"),
      ("It covers monthly payment plans.", "payment plans"),
      ("We recruited 6,500 new teachers.", "new teachers"),
      ("Members serve 15 year terms.", "terms of members"), ("A 3% rise in wages is due.", "wages"),
      (
        "We will complete the metrication of the UK started in 1965.",
        "start of the metrication of the UK"
      ),
    ]
    for (text, subject) in cases {
      #expect(try figures(text, .english).last?.figure.subject == subject, "\(text)")
    }
  }
}
