import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

@Suite struct `Subjects, pattern by pattern` {
  @Test func `in laws: what a time is counted from, and whose age is reached`() throws {
    for (text, subject) in [
      ("許可は、届出の日から起算して三年を経過した日に効力を失う。", "届出からの期間"),
      ("産後六週間を経過しない教員は、当直をしない。", "産後の期間"),
      ("十五歳に達する日以後の最初の三月三十一日を経過した生徒がいる場合は、別に定める。", "生徒"),
      ("年度の最初の三月三十一日までの間にある園児を対象とする。", "園児"),
      ("二十日前に予告をしない社員は、手当を受けない。", "予告"),
      ("夜勤に従事する医師については、令和九年三月三十一日までの間、適用しない。", "夜勤に従事する医師についての特例"),
      ("委員の任期は、その期間が一年を超えるものに限る。", "委員の任期"),
    ] {
      #expect(try figures(text).first?.figure.subject == subject, "\(text)")
    }
  }

  @Test func `a line's label names what stands behind its space`() throws {
    for (text, subject) in [
      ("受付時間　9時から17時", "受付時間"), ("期間　令和7年4月1日から令和8年3月31日まで", "期間"),
      ("受付時間　平日の午前9時から午後5時まで", "受付時間"), ("定員　30人", "定員"),
    ] {
      #expect(try figures(text).first?.figure.subject == subject, "\(text)")
    }
    // What a sentence says is its own.
    #expect(try figures("町では、 受付を9時から行う。").first?.figure.subject != "町では")
  }

  @Test func `what a clause says of itself stays with its own figures`() throws {
    for (text, index, subject) in [
      ("工事の発注は9月上旬、着工は11月中旬を予定しています。", 0, "工事の発注"),
      ("受付開始は令和8年4月6日（月）、申込みの締切は同年5月8日（金）午後4時必着です。", 1, "申込みの締切"),
      ("受付開始は令和8年4月6日（月）、申込みの締切は同年5月8日（金）午後4時必着です。", 2, "申込みの締切"),
      ("補助率は3分の1以内、上限は80万円です。", 1, "上限"), ("町の補助は費用の3分の1で、上限は9万円です。", 1, "町の補助の上限"),
      ("値下げすれば、令和11年度に単年度で400万円の赤字となります。", 1, "赤字"),
      ("部会は令和7年4月から同年10月まで4回開き、最終回で提言をまとめました。", 1, "部会"),
      ("進み具合は毎年6月に報告します。", 0, "進み具合"), ("平日の利用者は1日平均2,350人です。", 1, "平日の利用者"),
      ("車庫は3か所に計260台分あり、無料です。", 1, "車庫"), ("市場は昨年22回開き、3万人が訪れました。", 1, "市場"),
      ("市内4つの分館を直します。", 0, "分館"),
      ("雑誌の貸出しは図書と絵本を合わせて1人8冊までです。", 1, "雑誌の貸出し"), ("現在の配置は11校です。", 0, "配置"),
      ("適合率は53.4％です。これを65％に引き上げます。", 1, "適合率"),
    ] {
      let found = try figures(text, on: "2026-01-15")
      try #require(index < found.count, "\(text)")
      #expect(found[index].figure.subject == subject, "\(text)")
    }
  }

  @Test func `a figure beside another is of what that one is`() throws {
    for (text, index, subject) in [
      ("Income in 2025–26 was £9.4 million, of which £7.1 million came from fees.", 1, "Income"),
      ("Income in 2025–26 was £9.4 million, of which £7.1 million came from fees.", 2, "Income"),
      ("Overall attendance was 61.5%, up 3 percentage points on 2024.", 1, "Overall attendance"),
      (
        "The average wait for a plot was 19 days, against a target of 14.", 1,
        "average wait for a plot"
      ),
      ("The trust has 900 plots in two parishes: 640 in Ash, 260 in Elm.", 2, "plots"),
      ("We plan to open 70 plots, 25 of them for schools.", 1, "plots"),
      ("In 2025 we let 52 plots, 9 fewer than before.", 0, "plots"),
      ("Running costs were £2.2 million.", 0, "Running costs"),
      ("Last year 1.1 million visits were counted, an average of 3,900 a day.", 2, "visits"),
      ("Heating cost £2 million, against £3 million the year before.", 1, "Heating"),
      ("Attendance stood at 88%, three points higher than in 2024.", 1, "Attendance"),
      ("Income grew 4% to £61 million.", 1, "Income"),
      ("Profit before tax was £3 million.", 0, "Profit before tax"),
      ("Pay was raised by 3.1%.", 0, "rise in Pay"),
      ("The longest boat was 19 metres long.", 0, "longest boat"),
      ("A boat of up to 10 metres pays £18 a night.", 1, "boat"),
      ("Emissions were 41,000 tonnes, down 6% on the year before.", 1, "Emissions"),
      ("Emissions were 41,000 tonnes. We intend to halve them by 2032.", 2, "Emissions"),
      ("Shore power will be there from 2027, at a cost of £2 million.", 1, "Shore power"),
      ("The board has members who serve terms of four years.", 0, "terms of members"),
      ("Comments on this plan are welcome until 15 April 2027.", 0, "Comments on this plan"),
      ("Agency spending came to £3 million, or 4.2% of the pay bill.", 0, "Agency spending"),
      ("Agency spending came to £3 million, or 4.2% of the pay bill.", 1, "Agency spending"),
      ("Revenue was £12 million and borrowing £3 million.", 1, "borrowing"),
      ("The list for planned visits stood at 8,400.", 0, "list for planned visits"),
      ("We will save £6 million: £4 million from heating and £2 million from paper.", 1, "heating"),
      ("The new hall opened on 5 January 2026. It cost £4 million.", 1, "new hall"),
      ("Of these letters, 310 failed, which is 12 percent.", 0, "letters that failed"),
      ("Of these letters, 310 failed, which is 12 percent.", 1, "letters that failed"),
      ("We received 31 stage one complaints.", 0, "stage one complaints"),
      ("Noise: we visit within 7 days of your call.", 0, "Noise"),
      ("We will spend £3 million on paths and fences, and rest.", 0, "paths and fences"),
    ] {
      let found = try figures(text, .english, on: "2026-01-15")
      try #require(index < found.count, "\(text)")
      #expect(found[index].figure.subject == subject, "\(text)")
    }
  }

  @Test func `nobody is told that what was done is what a date is of`() throws {
    for text in ["Approved by the committee on 12 May 2026.", "In force from 6 April 2026."] {
      let subject = try figures(text, .english).first?.figure.subject ?? ""
      #expect(!["committee", "force", "Approved"].contains(subject), "\(text)")
    }
  }

  @Test func `neither a time nor whoever acts is what a figure measures`() throws {
    for (text, subject) in [
      ("Applications last year: 1,200.", "Applications"),
      ("Two parks: 3 ponds, 40 trees.", "trees"),
      ("Reuse will rise from 41% today.", "Reuse"),
      ("Within 40 days, all photographs will be deleted.", "deletion of photographs"),
      ("Every lease over £90,000 will be published.", "lease"),
      ("The firm will pay up to $80 a month for your bicycle repairs.", "bicycle repairs"),
      ("- Parent + child(ren) cover: $118", "Parent + child(ren) cover"),
      ("From Monday 6 July 2026 food waste is collected.", "collection of food waste"),
      ("The town has 4,100 flats: 1,900 in the north.", "flats"),
    ] {
      let found = try figures(text, .english, on: "2026-01-15")
      #expect(found.contains { $0.figure.subject == subject }, "\(text)")
    }
    for (text, subject) in [
      ("使用者は、少なくとも20日前にその予告をしなければならない。", "予告"), ("期間を20日以内に限り延長する。", "延長"),
      ("訪問相談を、年間延べ600回実施します。", "訪問相談"), ("こども家庭室を3か所に置く。", "こども家庭室"),
      ("議会が解散されたときは、解散の日から40日以内に、議員の選挙を行う。", "議員の選挙"),
      ("子育て世帯に2万円を配る。", "子育て世帯"),
    ] {
      #expect(try figures(text).last?.figure.subject == subject, "\(text)")
    }
    #expect(try figures("少なくとも20日前に予告する。", on: "2026-01-15").map(\.value) == ["P20D"])
  }

  @Test func `words of laws name the provision, the noun before an aside and what follows a year`()
    throws
  {
    for (text, subject) in [
      ("第三条第一項中「十日」とあるのは、「十四日」とする。", "第三条第一項（読替え後）"),
      ("住宅手当（賃貸の住宅に限る。）一万五千円を支給する。", "住宅手当"),
      ("令和五年度以前の年度における助成については、なお従前の例による。", "助成"),
      ("同条第二項の申出は、十日以内にしなければならない。", "同条第二項の申出"),
    ] {
      #expect(try figures(text).last?.figure.subject == subject, "\(text)")
    }
    let ages = try figures("第二条中「三歳以上の児童」とあるのは「四歳以上の児童」とする。")
    #expect(ages.map(\.figure.subject) == ["児童（読替え前）", "児童（読替え後）"])
    #expect(try figures("過去五年度の実績を示す。").map(\.figure.kind) == [.count])
    #expect(try figures("水道法（昭和三十二年法律第百七十七号）による。").allSatisfy(\.figure.isInName))
    #expect(try figures("別表第一の六の項を改める。").allSatisfy(\.figure.isInName))
  }

  @Test func `of what a figure is a part, and what comes next in a row of cases`() throws {
    for (text, subject) in [
      ("研修日数のうち5日については、会社が時季を指定する。", "研修日数"),
      ("最新の改訂は2024年ですが、議論は続いています。", "最新の改訂"),
      ("出生数は減少を続け、約69万人となりました。", "出生数"),
      ("児童館を12か所増設します。", "児童館の増設"),
      ("24時間365日、住民が気軽に使える相談窓口を設けます。", "住民が気軽に使える相談窓口"),
      ("5億円規模の新興企業への基金を設ける。", "新興企業への基金"),
      ("一年についての残業の限度を定める。", "残業の限度"),
      ("審議会は、2027年6月3日、「見直しの方針」を公表した。", "見直しの方針の公表"),
      ("申込者は70万人割れと過去最少でした。", "申込者"),
    ] {
      #expect(try figures(text).last?.figure.subject == subject, "\(text)")
    }
    let births = try figures("8週間（双子の場合は16週間）以内に出産する社員に休みを与える。")
    #expect(births.last?.figure.subject == "休み（双子）")
    let terms = try figures("議員のうち、その半数の者の任期は、三年とする。")
    #expect(terms.last?.figure.subject == "議員の任期")
    #expect(try figures("施行の際四月一日以外の日が基準日である。").first?.value == "XXXX-04-01")
    let cases = try figures("子ども1人で税率が5ポイント、2人になると10ポイント下がる。")
    #expect(cases.map(\.figure.subject).filter { $0 == "子どもの数（税率）" }.count == 2)
    let hours = try figures("残業は一箇月について四十五時間（繁忙期にあっては、一箇月について四十二時間）とする。")
    let told = hours.filter { $0.words.contains("四十") }.map(\.figure.subject)
    #expect(told.count == 2 && told.first == told.last)
  }

  @Test func `one kanji alone, and words that are no noun, give way to the heading`() throws {
    let heading = try figures("給付の手続\n\n要件に該当すべき者は、同日前においても請求できる。")
    #expect(heading.allSatisfy { $0.figure.subject != "者" })
    for text in ["Things cost $5.", "You're paid $5.", "What costs $5 is free."] {
      let subjects = try figures(text, .english).map { $0.figure.subject.lowercased() }
      #expect(
        subjects.allSatisfy { !["things", "you're", "what"].contains($0) }, "\(text) \(subjects)")
    }
  }

  @Test func `figures with their own words`() throws {
    #expect(try figures("30分の育児時間を与える。").map(\.value) == ["PT30M"])
    #expect(try figures("30分の1に減らす。").map(\.figure.kind) == [.number])
    #expect(try figures("日数を5日から控除する。").map(\.figure.kind) == [.duration])
    #expect(try figures("時間 = 30時間 ÷ 7日").map(\.figure.kind) == [.duration, .duration])
    #expect(try figures("公約2022を見直す。").isEmpty)
    #expect(try figures("別表第三都道府県の項を改める。").isEmpty)
    #expect(try figures("対象は小学6年生までとする。").map(\.figure.unit) == ["小学年生"])
    #expect(try figures("a Creative Commons Zero license", .english).isEmpty)
    for text in ["People aged 65 and over get a pass.", "People over 65 get a pass."] {
      #expect(try figures(text, .english).map(\.figure.subject) == ["People"], "\(text)")
    }
    #expect(try figures("Grants go up to £2,500.", .english).map(\.figure.subject) == ["Grants"])
    let homes = try figures("We will build 1,200 homes by 2026.", .english)
    #expect(homes.map(\.figure.subject) == ["homes", "homes"])
  }

  @Test func `a subject neither begins in a compound nor ends with a conjunction`() throws {
    for (text, subject) in [
      ("一週間当たりの平均時間四十時間を超えない。", "平均時間"), ("退職金及び半年を超える期間ごとに払う賃金を除く。", "賃金"),
      ("登録した個人情報は、退会の日から5年間保存し、その後消去します。", "登録した個人情報"),
      ("職員が24時間体制で灯台を見守ります。", "灯台"), ("貸出しの事務に要する日数は10日です。", "貸出しの事務に要する日数"),
      ("会費を18歳まで半分にします。", "会費"), ("注意書を渡すほか、20日間を限度として入館を止める。", "入館"),
      ("三月以前の月分の保育料の額については、なお従前の例による。", "保育料の額"),
      ("施行日の前日において係員である者は、引き続き係員となる。", "係員である者"),
      ("合格発表は3月10日午前9時に行います。", "合格発表"),
      ("意識調査では、「また来たい」と答えた人は48％でした。", "「また来たい」と答えた人"),
    ] {
      let found = try figures(text, on: "2026-01-15")
      #expect(found.contains { $0.figure.subject == subject }, "\(text)")
    }
  }

  @Test func `what no rule tells is of what was spoken of right before`() throws {
    for (text, index, subject) in [
      ("Parking fees bring in £3 million, 2% less than last year.", 0, "Parking fees"),
      ("Parking fees bring in £3 million, 2% less than last year.", 2, "Parking fees"),
      ("We help 800 tenants over the age of 60, four times as many as before.", 1, "tenants"),
      ("The ferry visits 12 islands every fortnight.", 1, "visit to islands"),
      ("Six of our nine depots run on solar power.", 0, "depots that run on solar power"),
      ("We invested £4 million in boilers.", 0, "boilers"),
      ("We gave £2 million to 40 clubs.", 0, "clubs"),
      ("Deleted posts are kept for 20 days.", 0, "keeping of deleted posts"),
      ("Accounts that are inactive for 18 months may be closed.", 0, "Accounts"),
      ("Files larger than 4 GB cannot be sent.", 0, "Files"),
      ("Wardens' pay is frozen for two years.", 0, "freeze of wardens' pay"),
      ("We will raise park spending to 2.5% of income from 2.1%.", 1, "park spending"),
      ("Every school will have a garden by 2029, at a cost of £9 million.", 1, "garden"),
      ("Over 70s will get free swimming lessons.", 0, "free swimming lessons"),
      ("We give 40 days' notice of changes.", 0, "notice of changes"),
      ("Theft: we will halve it in ten years.", 0, "Theft"),
      ("The wage will rise to £14 an hour for everyone over 20.", 1, "wage"),
      ("We will open the gate one more time for two days.", 1, "opening of the gate"),
      ("We employ 700 people in 12 towns; 8% are trainees.", 2, "people"),
      ("Wardens patrol twice daily in summer.", 0, "Wardens"),
      ("One nurse in eight left last year.", 0, "nurse"),
      ("Our income last year was £40 million, of which £9 million came from rent.", 1, "income"),
      ("The average stay was 6 days and will be cut to 5.", 0, "average stay"),
      ("Tenants get vouchers worth £900 a year.", 0, "vouchers for tenants"),
      ("Half of our barns date from before 1960.", 1, "barns"),
      ("Our footprint should be 70% smaller by 2033 than it was in 1991.", 0, "footprint"),
      ("The rector's pay, £150,000, is high.", 0, "rector's pay"),
      ("Last year 900 people came to our two halls, 6% more than the year before.", 3, "people"),
      ("Every pupil will have a tutor, seen at least three times a term.", 0, "pupil"),
    ] {
      let found = try figures(text, .english)
      try #require(index < found.count, "\(text)")
      #expect(found[index].figure.subject == subject, "\(text)")
    }
  }

  @Test func `a heading that runs into its paragraph is the nearest heading`() throws {
    for (text, subject) in [
      (
        "# Terms\n\n**2. Free trial.** Unless you cancel at least 20 hours before it ends, you pay.\n",
        "Free trial"
      ),
      (
        "# Opening\n\nWe agree. Unless you come at least 20 minutes before it ends, you pay.\n",
        "Opening"
      ),
    ] {
      let hint = ReadingHint(format: .markdown, language: .english)
      let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
      let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
        .filter { !$0.isInName }
      #expect(found.map(\.subject) == [subject])
    }
  }

  @Test func `an English noun is taken for a verb only where it is one`() throws {
    for (text, subject) in [
      ("Council tax will rise by 4%.", "rise in Council tax"),
      ("Water use must fall by a tenth.", "fall in Water use"),
      ("The lease runs for 12 months.", "lease"),
      ("The plan starts on 1 May 2027.", "start of the plan"),
      ("Appeals are heard within eight weeks.", "hearing of appeals"),
      ("Tram limits drop to 20 mph near schools.", "Tram limits"),
      ("Youth work accounts for 8% of the budget.", "Youth work"),
    ] {
      #expect(try figures(text, .english).last?.figure.subject == subject, "\(text)")
    }
  }
}
