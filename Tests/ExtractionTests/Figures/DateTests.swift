import PolicyModel
import Testing

@Suite struct `Dates` {
  @Test func `a day reads alike in every spelling`() throws {
    try expectAlike(
      .date, "2025-06-17", "",
      [
        "2025年6月17日", "２０２５年６月１７日", "令和7年6月17日", "令和七年六月十七日", "二〇二五年六月十七日", "2025/6/17",
        "2025-06-17", "2025.6.17", "R7.6.17", "R7.6.17(火)", "令7年6月17日", "2025年6月17日(火)", "㋿7年6月17日",
      ])
  }

  @Test func `precision is kept`() throws {
    try expectAlike(.date, "2026", "", ["2026年", "令和8年", "西暦2026年", "R8年"])
    try expectAlike(.date, "2026-01", "", ["2026年1月", "令和8年1月", "2026/1"])
    try expectAlike(.date, "FY2026", "", ["2026年度", "令和8年度", "FY2026", "二〇二六年度"])
    try expectAlike(.date, "2019", "", ["令和元年", "2019年"])
    try expectAlike(.date, "2024-FA", "", ["2024年秋", "2024年の秋"])
    try expectAlike(.date, "200X", "", ["2000年代"])
    try expectAlike(.date, "2026-Q3", "", ["2026年第3四半期"])
    try expectAlike(.date, "FY2026-H1", "", ["2026年度上半期"])
  }

  @Test func `ends of months and years are days`() throws {
    try expectAlike(.date, "2026-03-31", "", ["2026年3月末", "2026年3月末日", "令和8年3月末"])
    try expectAlike(.date, "2024-02-29", "", ["2024年2月末"])
    try expectAlike(.date, "2027-03-31", "", ["2026年度末", "令和8年度末"])
    try expectAlike(.date, "2026-12-31", "", ["2026年末"])
  }

  @Test func `the first month of fiscal years can be set`() throws {
    #expect(try figures("2026年度末", fiscalStart: 4).map(\.value) == ["2027-03-31"])
    #expect(try figures("2026年度末", fiscalStart: 1).map(\.value) == ["2026-12-31"])
    #expect(try figures("今年度", on: "2026-01").map(\.value) == ["FY2025"])
    #expect(try figures("今年度", on: "2026-01", fiscalStart: 1).map(\.value) == ["FY2026"])
  }

  @Test func `eras are checked`() throws {
    for text in ["昭和66年", "令和元年1月1日", "昭和64年2月1日", "2026年2月30日", "2025年9月31日"] {
      let found = try figures(text)
      #expect(found.map(\.figure.value) == [.impossible], "\(text)")
      #expect(found.map(\.words) == [text])
    }
    #expect(try figures("平成33年").map(\.value) == ["2021"])
    #expect(try figures("昭和64年1月7日").map(\.value) == ["1989-01-07"])
  }

  @Test func `thirds of a month are stretches`() throws {
    try expectAlike(.dateRange, "2026-07-01/2026-07-10", "", ["2026年7月上旬"])
    try expectAlike(.dateRange, "2026-02-21/2026-02-28", "", ["2026年2月下旬"])
  }

  @Test func `what is no date`() throws {
    let texts = ["500年はかかる", "20年の歳月", "13/13", "1.5", "平成12年30月3日", "今日的な課題", "同年代の人々"]
    for text in texts {
      let kinds = try figures(text).map(\.figure.kind)
      #expect(!kinds.contains(.date) && !kinds.contains(.dateRange), "\(text)")
    }
  }
}

@Suite struct `Dates by other dates` {
  @Test func `the edition's date`() throws {
    let cases = [
      ("今年の予算", "2026"), ("昨年12月の調査", "2025-12"), ("来年度に始める", "FY2026"), ("前年度の額", "FY2024"),
      ("24年秋に廃止", "2024-FA"), ("25年から続く", "2025"), ("来月末に締め切る", "2026-02-28"), ("5年後に見直す", "2031"),
      ("2か月前の発表", "2025-11"),
    ]
    for (text, value) in cases {
      let found = try figures(text, on: "2026-01")
      #expect(found.map(\.value) == [value], "\(text)")
      #expect(found.map(\.figure.resolvedBy) == [.edition], "\(text)")
    }
    #expect(try figures("昨年12月の調査", on: "2026-01").map(\.figure.written) == ["LAST-YEAR-12"])
  }

  @Test func `the nearest date before`() throws {
    let same = try figures("2021年10月に成立した内閣が同年11月に決めた。翌年には見直し、その7月末に終えた。", on: "2026-01")
    #expect(same.map(\.value) == ["2021-10", "2021-11", "2022", "2022-07-31"])
    #expect(same.map(\.figure.resolvedBy) == [.text, .sentence, .section, .sentence])
  }

  @Test func `nothing to count from leaves the date open`() throws {
    #expect(try figures("7月末に届く").map(\.value) == ["XXXX-07-31"])
    #expect(try figures("昨年12月").map(\.figure.resolvedBy) == [.none])
    #expect(try figures("18日に開く").map(\.value) == ["XXXX-XX-18"])
  }

  @Test func `a year that is named decides over 今年`() throws {
    let found = try figures("今年2025年6月の改定", on: "2026-01")
    #expect(found.map(\.value) == ["2025-06"])
    let bracketed = try figures("今年（2025年）6月の改定", on: "2026-01")
    #expect(bracketed.map(\.value) == ["2025-06"])
    #expect(try figures("今年（2025年）の改定", on: "2026-01").map(\.value) == ["2025"])
  }

  @Test func `months of an event are not counted from the edition`() throws {
    #expect(try figures("公布の日から六月を超えない範囲内で定める", on: "2026-01").map(\.value) == ["P6M"])
    #expect(try figures("施行から3年後に見直す", on: "2026-01").map(\.value) == ["P3Y"])
    #expect(try figures("30日以内に届け出る", on: "2026-01").map(\.value) == ["P30D"])
  }
}

@Suite struct `Ranges and changes` {
  @Test func `two dates are one range`() throws {
    try expect("⟦2020年9月から2023年9月末まで⟧の調査", "2020-09/2023-09-30")
    try expect("⟦令和3年度～令和5年度⟧の計画", "FY2021/FY2023")
    try expect("⟦平成元年～9年⟧の統計", "1989/1997")
    try expect("⟦2026年11月18～27日⟧に開く", "2026-11-18/2026-11-27")
    try expect("⟦2025年10月25日から1月25日まで⟧", "2025-10-25/2026-01-25")
  }

  @Test func `two numbers share counter and scale`() throws {
    try expect("⟦12.8–13.0%⟧の間", "12.8/13")
    try expect("⟦5～8人⟧の班", "5/8")
    try expect("⟦30人以上50人未満⟧の事業所", "30/50")
    try expect("⟦3年から5年⟧の期間", "P3Y/P5Y")
    try expect("⟦9時～17時⟧に開く", "T09/T17")
  }

  @Test func `a change inside the sentence keeps both ends`() throws {
    let found = try figures("取得率を38％から47％に引き上げる")
    #expect(
      found.map(\.figure.value) == [
        .numbers(ExactNumber(38), ExactNumber(47), isTransition: true)
      ])
    let range = try figures("38％から47％の間")
    #expect(
      range.map(\.figure.value) == [.numbers(ExactNumber(38), ExactNumber(47), isTransition: false)]
    )
  }
}

@Suite struct `Lengths and rhythms` {
  @Test func `lengths of time`() throws {
    try expectAlike(.duration, "P3Y", "", ["3年間", "三年間", "3か年", "３年間"])
    try expectAlike(.duration, "P6M", "", ["6か月", "六箇月", "6ヶ月間", "6カ月"])
    try expectAlike(.duration, "P1Y6M", "", ["1年6か月", "一年六月以下"])
    try expectAlike(.duration, "PT90M", "", ["90分間"])
    try expectAlike(.duration, "P1.5Y", "", ["1年半"])
  }

  @Test func `minutes only where minutes are meant`() throws {
    #expect(try figures("30分以内に着く").map(\.value) == ["PT30M"])
    #expect(try figures("三十分の育児時間を与える").map(\.value) == ["PT30M"])
    #expect(try figures("十分の検討を行う").isEmpty)
    #expect(try figures("三分の理がある").map(\.value) != ["PT3M"])
    #expect(try figures("三十分の一に減らす").map(\.value) == ["1/30"])
    for text in ["3分の1", "3分野", "7分室", "十分に"] {
      #expect(try figures(text).allSatisfy { $0.figure.kind != .duration }, "\(text)")
    }
  }

  @Test func `how often`() throws {
    try expectAlike(.recurrence, "P5Y", "", ["5年に1度", "5年ごと", "五年に一回"])
    try expectAlike(.recurrence, "P1Y", "", ["毎年", "年2回", "年に2回"])
    try expectAlike(.recurrence, "P1M", "", ["毎月", "月1回", "月に一度"])
    guard case .recurrence(let twice) = try figures("年2回")[0].figure.value else {
      Issue.record("年2回 is a rhythm")
      return
    }
    #expect(twice.times == ExactDecimal(2))
  }

  @Test func `times of day`() throws {
    try expectAlike(.time, "T14:30", "", ["午後2時30分", "14時30分", "14:30", "午後二時半", "2:30 PM"])
    try expectAlike(.time, "T00", "", ["夜の12時", "零時"])
  }

  @Test func `the next years are counted from the edition`() throws {
    let found = try figures("今後5年間で整備する", on: "2026-01")
    #expect(found.map(\.value) == ["2026-01/2031-01"])
    #expect(try figures("今後5年間で整備する").map(\.value) == ["P5Y"])
  }
}
