import Testing

/// Dates against the calendar, the edition's own date and each other.
@Suite struct DateCheckTests {
  @Test(
    arguments: [
      fires(
        "C03", "今年2025年6月に計画を改定しました。\n", "昨年（令和5年）の調査によります。\n", "２０２４年の本年は節目です。\n",
        "The survey of last year (2022) is the basis.\n", "Next year, 2029, is a turning point.\n"),
      silent(
        "C03", "今年2026年1月に計画を改定しました。\n", "昨年12月に計画を改定しました。\n",
        "市長は「今年2025年は節目の年だ」と述べました。\n", "今年度2025年の予算です。\n", "昨年（令和7年）の調査によります。\n",
        "The survey of last year (2025) is the basis.\n", "This year, 2,300 homes are built.\n"),
      fires("C04", "最近、空き家が増えています。\n", "Complaints have recently become rare.\n"),
      silent(
        "C04", "2025年12月現在、空き家は120戸です。\n", "空き家が増えています。\n", "市長は「最近は静かだ」と述べました。\n",
        "We answer as soon as we can.\n"),
      fires(
        "C05", "2025年3月末までに相談窓口を整備します。\n", "手続きの見直しは、令和7年6月までに終える予定です。\n",
        "Every school should have a nurse by May 2025.\n",
        "We will open an office by 3 June 2025.\n", "2024年度中に相談窓口を整備します。\n",
        "In 2025 we will open a hall in the harbour.\n"),
      silent(
        "C05", "2026年3月末までに相談窓口を整備します。\n", "2025年3月末までに整備することを決めました。\n",
        "2025年3月末までに相談窓口を整備しました。\n", "市は「2025年3月末までに整備します」と答えていました。\n",
        "We opened an office by 3 June 2025.\n", "We will open an office by 3 June 2027.\n",
        "2024年度中に策定した計画により、相談窓口を整備します。\n", "2026年度中に相談窓口を整備します。\n",
        "We will build on the work done in 2025.\n", "In 2027 we will open a hall in the harbour.\n"
      ),
      fires(
        "C06", "市は2021年4月に方針を決めました。そして、3年間の集中的な改革期間で見直しを進めています。\n",
        "2020年度から三年間の重点期間として、窓口の見直しを進めています。\n",
        "We are carrying out the three-year programme that started in June 2021.\n"),
      silent(
        "C06", "市は2024年4月に方針を決めました。そして、3年間の集中的な改革期間で見直しを進めています。\n",
        "市は2021年4月に方針を決めました。3年間の改革期間で見直しました。\n",
        "We are carrying out the three-year programme that started in June 2025.\n"),
      fires(
        "C14", "説明会は2026年2月10日（水）に開きます。\n", "説明会は令和八年二月十日（水・祝）に開きます。\n",
        "The hearing is on Friday 5 May 2026.\n", "Votes are counted on Thu 14 April 2026.\n",
        "Doors open on Thu, 14 April 2026.\n",
        "The office is closed on July 29, 2026, a Friday.\n"),
      silent(
        "C14", "説明会は2026年2月10日（火）に開きます。\n", "説明会は2月10日（水）に開きます。\n",
        "始業式は2025年4月8日（火）です。\n\n卒業式は3月13日（金）です。\n",
        "受験できるのは1997年4月2日以降に生まれた者です。\n\n第1次試験は9月20日（日）に行います。\n",
        "The hearing is on Tuesday 5 May 2026.\n"),
      fires(
        "C15", "令和7年（2026年）に改定しました。\n", "昭和66年に開館しました。\n", "2021（令和4）年の調査によります。\n",
        "平成40年度に完成します。\n"),
      silent(
        "C15", "令和7年（2025年）に改定しました。\n", "2025（令和七）年の調査によります。\n", "令和元年（2019年）に始めました。\n"),
      fires(
        "C16", "2026年2月30日に開始します。\n", "令和八年十一月三十一日に開始します。\n", "２０２６年１３月１日に開始します。\n",
        "The rules take effect on 31 June 2026.\n"),
      silent(
        "C16", "2024年2月29日に開始しました。\n", "翌25時まで走ります。\n",
        "The rules took effect on 29 February 2024.\n"),
      fires("C17", "証明書は5年に1度、更新します。\n\n2020年度に発行された証明書は、2027年度に更新の時期を迎えます。\n"),
      silent("C17", "証明書は5年に1度、更新します。\n\n2020年度に発行された証明書は、2025年度に更新の時期を迎えます。\n"),
      fires(
        "C17",
        "Certificates are renewed every five years.\n\nCertificates issued in 2020 are due for renewal in 2027.\n"
      ),
      silent(
        "C17",
        "Certificates are renewed every five years.\n\nCertificates issued in 2020 are due for renewal in 2025.\n"
      ),
      fires(
        "C26",
        "The Harbour Data Office was founded in 2021.\n\nIn 2019 the Harbour Data Office carried out a survey.\n"
      ),
      silent(
        "C26",
        "The Harbour Data Office was founded in 2021.\n\nIn 2023 the Harbour Data Office carried out a survey.\n"
      ),
      fires("C26", "地域交通推進室は、2021年4月に発足した地域交通推進室です。\n\n2019年の地域交通推進室の調査では、半数が賛成でした。\n"),
      silent("C26", "2021年4月に発足した地域交通推進室が担います。\n\n2023年の地域交通推進室の調査では、半数が賛成でした。\n"),
      fires(
        "C31", "条例は2026年5月に成立しました。\n", "The bridge was closed on 10 May 2026.\n",
        "In May 2026 the first night bus ran.\n"),
      silent(
        "C31", "条例は2025年12月に成立しました。\n", "2026年5月に施行する予定です。\n", "2026年5月に施行すると発表しました。\n",
        "The bridge will be closed on 10 May 2026.\n",
        "We announced that it closes on 10 May 2026.\n"),
    ].flatMap { $0 })
  func `a check fires on what it names and on nothing else`(_ example: CheckCase) throws {
    try example.hold()
  }

  @Test func `an era that had not ended yet may have any year`() throws {
    let text = "平成33年度に完成します。\n"
    #expect(try checks(text, published: "2018-04", only: "C15").isEmpty)
    #expect(try checks(text, published: "2026-01", only: "C15") == ["C15"])
  }

  @Test func `without a date of publication nothing is held against it`() throws {
    let text = "今年2020年6月に改め、2021年3月末までに整備します。\n"
    #expect(try checks(text, published: nil).isEmpty)
  }
}
