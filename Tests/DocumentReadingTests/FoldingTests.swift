import DocumentReading
import PolicyModel
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("１２，０００円（税込）", "12,000円(税込)"),
    ("ＡＩ　活用", "AI 活用"),
    ("㍻30年と㋿元年", "平成30年と令和元年"),
    ("㈱例、㍿例、№5", "(株)例、株式会社例、No5"),
    ("広さ①10㎡と10m²と10²", "広さ①10m2と10m2と10²"),
    ("ｶﾞｲﾄﾞとﾊﾟｰﾄ", "ガイドとパート"),
    ("か\u{3099}は\u{309A}", "がぱ"),
    ("cafe\u{301}とe\u{323}\u{302}", "caféとệ"),
    ("\u{1112}\u{1161}\u{11AB}", "한"),
    ("−７度と－８度", "-7度と-8度"),
    ("１０～２０と10〜20", "10~20と10~20"),
    ("١٢,٠٠٠と१५と𝟏𝟗", "12,000と15と19"),
    ("1\u{200B}0\u{200D}0\u{AD}円", "100円"),
    ("葛\u{E0100}城", "葛城"),
    ("\u{202E}100\u{202C}円", "100円"),
    ("don’t “quote”", "don't \"quote\""),
    ("⼀つの神社\u{FA19}", "一つの神社神"),
    ("Ⅲ期、⑴、⒈", "III期、(1)、1."),
    ("全角　　空白  二つ", "全角 空白 二つ"),
  ])
  func `forms of one character fold to one`(source: String, folded: String) throws {
    #expect(try read(source).document.foldedSentences.joined() == folded)
  }

  @Test func `readings are read with their words where giving them is a habit`() throws {
    let habit = "会社（かいしゃ）は、費用（ひよう）を負担（ふたん）し、毛布を備蓄（びちく）する。補助（なし）、学校（など）。"
    let document = try read(habit).document
    #expect(document.foldedSentences == ["会社は、費用を負担し、毛布を備蓄する。", "補助(なし)、学校(など)。"])
    // What is quoted has them still.
    #expect(document.visibleSentences[0].hasSuffix("毛布を備蓄（びちく）する。"))
  }

  @Test func `kana in brackets here and there tell what they say`() throws {
    let text = "送迎は、担当（やまだ）が受け、会館（みどり）を使う。"
    #expect(try read(text).document.foldedSentences == ["送迎は、担当(やまだ)が受け、会館(みどり)を使う。"])
  }

  @Test func `every folded stretch leads back to its own bytes`() throws {
    let source = "ｶﾞ㍻１か\u{3099}e\u{301}x\u{200B}yを　残します。"
    let document = try read(source).document
    let places: [(folded: String, source: String)] = [
      ("ガ", "ｶﾞ"), ("平成", "㍻"), ("1", "１"), ("が", "か\u{3099}"), ("é", "e\u{301}"),
      ("xy", "x\u{200B}y"),
      (" ", "　"), ("残します。", "残します。"),
    ]
    for place in places {
      let bytes = Array(place.folded.utf8)
      let start = try #require(
        document.folded.utf8.indices.first { document.folded.utf8[$0...].starts(with: bytes) })
      let span = document.folded.sourceSpan(of: start..<(start + bytes.count))
      #expect(Array(document.text.string(span).utf8) == Array(place.source.utf8))
    }
  }

  @Test func `marks beyond thirty are cut`() throws {
    let document = try read("q" + String(repeating: "\u{301}", count: 500) + "です。").document
    #expect(document.foldedSentences[0].utf8.count == 1 + 60 + 9)
  }

  @Test func `what folding drops or doubts is told`() throws {
    func kinds(_ text: String) throws -> [ReadingNotice.Kind] {
      try read(text).document.notices.map(\.kind)
    }
    #expect(
      try kinds("1\u{200B}0\u{AD}円です。") == [
        .invisibleCharacters(codePoints: [0xAD, 0x200B], count: 2)
      ])
    #expect(try kinds("\u{202E}円です。") == [.bidirectionalControls(count: 1)])
    #expect(try kinds("pаyする。") == [.lookAlikeCharacters(count: 1)])
    #expect(try kinds("1OO円です。") == [.lookAlikeCharacters(count: 1)])
    #expect(try kinds("外字\u{E000}です。") == [.privateUseCharacters(count: 1)])
    #expect(try kinds("か\u{3099}です。") == [.formsNormalized(count: 1)])
    #expect(try kinds("⚠️ 注意です。👨‍👩‍👧").isEmpty)
    #expect(try kinds("一。\r\n二。") == [.lineEndsNormalized])
  }
}

@Suite struct `Spaces beside digits` {
  private func folded(_ text: String) throws -> [String] {
    try read(text).document.foldedSentences
  }

  @Test func `one between a digit and a Japanese character parts nothing`() throws {
    let read = try folded("会は、2025 年 5 月 22 日に、12 万 3,000 人で開きました。利用率は 27 % です。")
    #expect(read == ["会は、2025年5月22日に、12万3,000人で開きました。", "利用率は27 %です。"])
    #expect(try folded("会費は ５００ 円です。") == ["会費は500円です。"])
  }

  @Test func `other spaces stay`() throws {
    // Wide and several spaces set columns apart, and the first number numbers the line.
    #expect(try folded("表は、北　30人です。") == ["表は、北 30人です。"])
    #expect(try folded("注1 所得の制限があります。") == ["注1 所得の制限があります。"])
    #expect(try folded("We met 12 people in 2025.") == ["We met 12 people in 2025."])
    #expect(try folded("市は AI を使います。") == ["市は AI を使います。"])
    #expect(try folded("番号は 03 1234 です。") == ["番号は03 1234です。"])
  }
}

@Test func `articles are numbered with and without spaces around the digits`() throws {
  let text = "# 規程\n\n## 第 1 条 目的\n\n定める。\n\n## 第 2 条の 2　会費\n\n払う。\n\n## 第3 条例の制定\n\n定める。\n"
  let numbers = try read(text, .markdown).document.sections.dropFirst().map(\.number)
  #expect(numbers == ["", "第 1 条", "第 2 条の 2", "第3"])
}

@Test func `a noun that begins like a unit is headed by a number`() throws {
  let text = "規程\n\n1 名称\n\n会を置く。\n\n2 日時\n\n毎月開く。\n\n3 人員\n\n3 人とする。\n"
  let sections = try read(text).document.sections
  #expect(sections.map(\.number).filter { !$0.isEmpty } == ["1", "2", "3"])
  #expect(sections.map(\.title).suffix(3) == ["1 名称", "2 日時", "3 人員"])
}
