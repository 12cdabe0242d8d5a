import ChangeDetection
import PolicyModel
import Testing

/// Japanese texts are set with and without spaces around digits; a figure is the same in both.
@Suite struct `Spaces around the digits of figures` {
  static let texts = [
    "会は、2025年5月22日に開きます。", "学習の手引きは、10年に1回ほど改めます。",
    "期間は、毎月の21日から翌月20日までとします。", "少なくとも1週間前までに知らせます。",
    "繰越しは、最大40日とします。", "平成25年4月1日以降に始めます。", "小数点以下第2位を切り捨てます。",
    "満足度は34.3％で1位でした。", "空白地区を900地区まで減らします。", "拘束時間は、1日13時間以内とします。",
    "約700人が来ました。", "費用の3分の1を払います。", "窓口は午前9時30分に開きます。",
    "2つ目に、手当を配ります。", "3月21日に始めます。",
    "手当は1万2,000円です。", "満65歳以上の方が使えます。", "2年3か月の間、続けます。", "第3条の2によります。",
  ]

  @Test(arguments: texts) func `a spaced figure is read as the close one`(text: String) throws {
    var spaced = ""
    var last: Character?
    for sign in text {
      if let last, last != "、", sign != "、", sign != "。", last != ",", sign != ",", last != ".",
        sign != ".", last.isNumber != sign.isNumber, last.isASCII != sign.isASCII
      {
        spaced += " "
      }
      spaced.append(sign)
      last = sign
    }
    #expect(spaced != text)
    let changes = try readReport("# 計画\n\n\(text)", "# 計画\n\n\(spaced)", .japanese).changes
    let told = changes.map(\.name)
    // 34.3 ％ parts a sign from its number, which is a separator.
    #expect(told == ["notation whitespace"] || told == ["notation separator"], "\(spaced): \(told)")
  }
}

/// Signs within a number are written wide or narrow as its digits are.
@Suite struct `Widths of signs in figures` {
  @Test(
    arguments: [
      ("倍率は３．５４倍です。", "倍率は3.54倍です。"), ("補助は１，２００円です。", "補助は1,200円です。"),
      ("窓口は９：３０に開きます。", "窓口は9:30に開きます。"), ("税率は１０．５％です。", "税率は10.5%です。"),
      ("期限は２０２７／３／３１です。", "期限は2027/3/31です。"), ("増減は－３％です。", "増減は-3%です。"),
    ])
  func `a wide sign in a number is a matter of width`(old: String, new: String) throws {
    #expect(try readReport(old, new, .japanese).changes.map(\.name) == ["notation width"])
  }

  @Test func `a comma of the sentence is punctuation`() throws {
    let changes = try readReport("国，市，町が支えます。", "国,市,町が支えます。", .japanese).changes
    #expect(changes.map(\.name) == ["notation punctuation"])
  }
}
