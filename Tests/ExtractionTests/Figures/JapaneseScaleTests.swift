import PolicyModel
import Testing

/// Steps of scales, portions of months, limits and rhythms of schools.
struct JapaneseScaleTests {
  @Test func `seismic intensity is a scale on which 弱 and 強 are steps`() throws {
    for (text, words, value) in [
      ("震度5強以上の地震で集まる。", "震度5強以上", "5.5"), ("最大震度６弱を想定する。", "震度６弱", "6"),
      ("震度五弱の揺れがあった。", "震度五弱", "5"), ("震度4の地震があった。", "震度4", "4"),
      ("震度が7に達した。", "7", "7"), ("震度5弱から6強までの揺れに備える。", "震度5弱から6強", "5/6.5"),
    ] {
      let found = try #require(try figures(text).first, "\(text)")
      #expect(found.words == words && found.value == value && found.figure.unit == "震度", "\(text)")
      #expect(found.figure.bound == (words.hasSuffix("以上") ? .atLeast : .exactly), "\(text)")
    }
    // Elsewhere both are hedges.
    let hedged = try figures("利用者は5割強で、職員は40人弱です。")
    #expect(hedged.map(\.figure.bound) == [.moreThan, .lessThan])
    #expect(try figures("深度5強の調査をする。").allSatisfy { $0.figure.unit != "震度" })
  }

  @Test func `分 makes a month or a year a portion and no deadline`() throws {
    for (text, words) in [
      ("手当は、12月分まで旧表によって払う。", "12月分"), ("2025年度分までを精算する。", "2025年度分"),
      ("2024年分の所得を届ける。", "2024年分"), ("4月分から改める。", "4月分から"), ("令和6年分の所得を届ける。", "令和6年分"),
    ] {
      let found = try #require(try figures(text).first, "\(text)")
      #expect(found.words == words && found.figure.role != .deadline, "\(text)")
    }
    #expect(try figures("12月まで旧表によって払う。").first?.figure.role == .deadline)
    #expect(try figures("2025年分野別に集計する。").first?.words == "2025年")
    #expect(try figures("3か月分を納める。").first?.value == "P3M")
  }

  @Test func `まで before の limits an amount and is a date's term`() throws {
    #expect(try figures("24時間までの残業を認める。").first?.figure.bound == .upTo)
    #expect(try figures("10人までの団体が使える。").first?.figure.bound == .upTo)
    #expect(try figures("3月末までの措置を続ける。").first?.figure.role == .deadline)
  }

  @Test func `terms of a school year are a rhythm`() throws {
    for text in ["毎学期、講話を行う。", "学期に1回、講話を行う。", "学期ごとに講話を行う。"] {
      let found = try #require(try figures(text).first, "\(text)")
      #expect(found.figure.kind == .recurrence, "\(text)")
    }
    #expect(try figures("1学期に2回行う。").count == 2)
  }

  @Test func `years of school that follow one another are one figure`() throws {
    for (text, words, value, unit) in [
      ("1・2年生を25人以下とする。", "1・2年生", "1/2", "年生"), ("1、2、3年生に配る。", "1、2、3年生", "1/3", "年生"),
      ("小学1・2年生に配る。", "1・2年生", "1/2", "小学年生"), ("2年生に配る。", "2年生", "2", "年生"),
    ] {
      let found = try #require(try figures(text).first, "\(text)")
      #expect(found.words == words && found.value == value && found.figure.unit == unit, "\(text)")
    }
    // Years that do not follow are each by itself.
    #expect(try figures("4・6年生に配る。").map(\.value) == ["4", "6"])
  }

  @Test func `a kanji digit behind the name of an office counts those who hold it`() throws {
    for (text, words, value) in [
      ("専門委員三人以内を置く。", "三人以内", "3"), ("理事六人で組織する。", "六人", "6"), ("監査官二名を置く。", "二名", "2"),
      ("審査会は、委員五人をもって組織する。", "五人", "5"), ("委員十二人以内を置く。", "十二人以内", "12"),
      ("任期四年とする。", "四年", "P4Y"), ("勤続五年以上の者", "五年以上", "P5Y"), ("欠席三回で除名する。", "三回", "3"),
      ("施設三箇所に置く。", "三箇所", "3"), ("減給二割以下とする。", "二割以下", "20"), ("休暇五日間を与える。", "五日間", "P5D"),
    ] {
      let found = try #require(try figures(text).first, "\(text)")
      #expect(found.words == words && found.value == value, "\(text)")
    }
    for text in [
      "役員一人一人が考える。", "委員三人組の提案による。", "職員一人ひとりを大切にする。", "様式を統一とする。",
      "再三にわたり求める。", "九州一円に及ぶ。", "中学三年とする。", "寛永三年に建てられた。", "統一件名を付ける。",
    ] {
      try expectNoFigure(in: [text])
    }
  }

  @Test func `a bound may stand between a rhythm and how often`() throws {
    for (text, words, times, bound) in [
      ("清掃は毎日少なくとも3回行います。", "毎日少なくとも3回", 3, Figure.Bound.atLeast),
      ("巡回は毎週、多くとも2回行う。", "毎週、多くとも2回", 2, .atMost), ("点検は毎月2回行う。", "毎月2回", 2, .exactly),
    ] {
      let found = try figures(text)
      #expect(found.map(\.words) == [words], "\(text)")
      guard case .recurrence(let recurrence)? = found.first?.figure.value else {
        Issue.record("\(text)")
        continue
      }
      #expect(recurrence.times == ExactDecimal(times))
      #expect(found.first?.figure.bound == bound)
    }
    #expect(try figures("半期ごとに納付する。").map(\.value) == ["P6M"])
  }
}
