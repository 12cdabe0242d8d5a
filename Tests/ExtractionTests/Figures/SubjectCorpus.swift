import PolicyModel
import Testing

@Suite struct `Subjects, pattern by pattern` {
  @Test func `in laws: what a time is counted from, and whose age is reached`() throws {
    for (text, subject) in [
      ("許可は、届出の日から起算して三年を経過した日に効力を失う。", "届出"),
      ("産後六週間を経過しない教員は、当直をしない。", "産後"),
      ("十五歳に達する日以後の最初の三月三十一日を経過した生徒がいる場合は、別に定める。", "生徒"),
      ("年度の最初の三月三十一日までの間にある園児を対象とする。", "園児"),
      ("二十日前に予告をしない社員は、手当を受けない。", "予告"),
      ("夜勤に従事する医師については、令和九年三月三十一日までの間、適用しない。", "医師"),
      ("委員の任期は、その期間が一年を超えるものに限る。", "期間"),
    ] {
      #expect(try figures(text).first?.figure.subject == subject, "\(text)")
    }
  }

  @Test func `neither a time nor whoever acts is what a figure measures`() throws {
    for (text, subject) in [
      ("Applications last year: 1,200.", "Applications"),
      ("Two parks: 3 ponds, 40 trees.", "trees"),
      ("Reuse will rise from 41% today.", "Reuse"),
      ("Within 40 days, all photographs will be deleted.", "photographs"),
      ("Every lease over £90,000 will be published.", "lease"),
      ("The firm will pay up to $80 a month for your bicycle repairs.", "bicycle repairs"),
      ("- Parent + child(ren) cover: $118", "Parent + child(ren) cover"),
      ("From Monday 6 July 2026 food waste is collected.", "food waste"),
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
      ("第三条第一項中「十日」とあるのは、「十四日」とする。", "第三条第一項"),
      ("住宅手当（賃貸の住宅に限る。）一万五千円を支給する。", "住宅手当"),
      ("令和五年度以前の年度における助成については、なお従前の例による。", "助成"),
      ("同条第二項の申出は、十日以内にしなければならない。", "同条第二項の申出"),
    ] {
      #expect(try figures(text).last?.figure.subject == subject, "\(text)")
    }
    let ages = try figures("第二条中「三歳以上の児童」とあるのは「四歳以上の児童」とする。")
    #expect(ages.map(\.figure.subject) == ["児童", "児童"])
    #expect(try figures("過去五年度の実績を示す。").map(\.figure.kind) == [.count])
    #expect(try figures("水道法（昭和三十二年法律第百七十七号）による。").allSatisfy(\.figure.isInName))
    #expect(try figures("別表第一の六の項を改める。").allSatisfy(\.figure.isInName))
  }

  @Test func `of what a figure is a part, and what comes next in a row of cases`() throws {
    for (text, subject) in [
      ("研修日数のうち5日については、会社が時季を指定する。", "研修日数"),
      ("最新の改訂は2024年ですが、議論は続いています。", "最新の改訂"),
      ("出生数は減少を続け、約69万人となりました。", "出生数"),
      ("児童館を12か所増設します。", "児童館"),
      ("24時間365日、住民が気軽に使える相談窓口を設けます。", "相談窓口"),
      ("5億円規模の新興企業への基金を設ける。", "基金"),
      ("一年についての残業の限度を定める。", "残業の限度"),
      ("審議会は、2027年6月3日、「見直しの方針」を公表した。", "見直しの方針"),
      ("申込者は70万人割れと過去最少でした。", "申込者"),
    ] {
      #expect(try figures(text).last?.figure.subject == subject, "\(text)")
    }
    let births = try figures("8週間（双子の場合は16週間）以内に出産する社員に休みを与える。")
    #expect(births.last?.figure.subject == "双子")
    let terms = try figures("議員のうち、その半数の者の任期は、三年とする。")
    #expect(terms.last?.figure.subject == "任期")
    #expect(try figures("施行の際四月一日以外の日が基準日である。").first?.value == "XXXX-04-01")
    let cases = try figures("子ども1人で税率が5ポイント、2人になると10ポイント下がる。")
    #expect(cases.map(\.figure.subject).filter { $0 == "子ども" }.count == 2)
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
      ("一週間当たりの平均時間四十時間を超えない。", "平均時間"), ("退職金及び半年を超える期間ごとに払う賃金を除く。", "期間"),
      ("登録した個人情報は、退会の日から5年間保存し、その後消去します。", "個人情報"),
      ("職員が24時間体制で灯台を見守ります。", "灯台"), ("貸出しの事務に要する日数は10日です。", "貸出しの事務に要する日数"),
      ("会費を18歳まで半分にします。", "会費"), ("注意書を渡すほか、20日間を限度として入館を止める。", "入館"),
      ("三月以前の月分の保育料の額については、なお従前の例による。", "保育料の額"),
      ("施行日の前日において係員である者は、引き続き係員となる。", "施行日"),
      ("合格発表は3月10日午前9時に行います。", "合格発表"),
    ] {
      let found = try figures(text, on: "2026-01-15")
      #expect(found.contains { $0.figure.subject == subject }, "\(text)")
    }
  }

  @Test func `an English noun is taken for a verb only where it is one`() throws {
    for (text, subject) in [
      ("Council tax will rise by 4%.", "Council tax"),
      ("Water use must fall by a tenth.", "Water use"),
      ("The lease runs for 12 months.", "lease"), ("The plan starts on 1 May 2027.", "plan"),
      ("Appeals are heard within eight weeks.", "Appeals"),
      ("Tram limits drop to 20 mph near schools.", "Tram limits"),
      ("Youth work accounts for 8% of the budget.", "Youth work"),
    ] {
      #expect(try figures(text, .english).last?.figure.subject == subject, "\(text)")
    }
  }
}
