import DocumentReading
import PolicyModel
import Testing

@testable import Extraction

/// Subjects that the clause around a figure tells: what happened, in which time, since when.
struct ClauseSubjectTests {
  @Test func `a clause before its noun or an aside tells what happened then`() throws {
    for (text, index, subject) in [
      ("2031年5月に発足した水産局が、港を閉じた。", 0, "水産局の発足"),
      ("同年6月に成立した「港湾改革法」は、漁師を苦しめている。", 0, "港湾改革法の成立"),
      ("2031年4月1日以降に開始する契約の期間を通算する。", 0, "契約の開始"),
      ("2031年に示された計画には、港がない。", 0, "計画の提示"),
      ("「港湾会議」(2031年1月始動)を本部に改める。", 0, "港湾会議の始動"),
      ("町は、2031年6月3日、「古い決まりを港ごとに見直すための計画」を取りまとめました。", 0, "古い決まりを港ごとに見直すための計画の取りまとめ"),
      ("2031年1月から、希望者に対し、「港の券」が交付されています。", 0, "港の券の交付"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
    for (text, index, subject) in [
      // The clause is of another noun, says no more than its thing, or is not known by an act.
      ("2033年に漁協が行った調査では、船は減っていた。", 0, "漁協が行った調査"),
      ("2032年に実施した調査では、船は減っていた。", 0, "調査"),
      ("「港湾会議」(2031年1月、東京)を本部に改める。", 0, "港湾会議"),
      // Another deed ends before the comma.
      ("2031年1月に港を廃止し、「港の券」が交付されている。", 0, "港の廃止"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a span that something is counted in is no amount of it`() throws {
    for (text, index, subject) in [
      ("船員の1週間の所定作業時間は、32時間とする。", 0, "所定作業時間を数える期間"),
      ("船員の1週間の所定作業時間は、32時間とする。", 1, "1週間の所定作業時間"),
      ("四週間を通じ五日以上の休日を与える。", 0, "休日を数える期間"),
      ("四週間を通じ五日以上の休日を与える。", 1, "休日"),
      ("1支払期における手当総額の1割を超えない。", 0, "手当総額を数える期間"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
    for (text, index, subject) in [
      // How much there is of it.
      ("30分の休憩時間を与える。", 0, "休憩時間"),
      ("6年の勤続年数を要する。", 0, "勤続年数"),
      ("3年の任期を終える。", 0, "任期"),
      // A term in which so much is spent.
      ("灯台の修理には4年間で60億円を投じます。", 0, "灯台の修理"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a time since a day is told with the day`() throws {
    for (text, index, subject) in [
      ("入漁の終わった日から二年を経過しない者", 0, "入漁の終わった日からの期間"),
      ("乗船後14日を経過した者については、別に定める。", 0, "乗船からの期間"),
      ("町は、この条例の施行後三年を目途として、港の使い方について検討を加える。", 0, "条例の施行後の検討"),
      ("公示は、掲示を始めた日から二週間を経過することによって、その効力を生ずる。", 0, "公示の効力"),
      ("船員（ただし、20日を超えて引き続き使用されるに至った者を除く。）", 0, "船員の継続使用"),
      ("取得しなかった休暇は、付与日から2年以内に限り繰り越して取得することができる。", 0, "休暇の取得"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
    for (text, index, subject) in [
      // What is done in that time.
      ("受付の日から20日以内に回答を公開する。", 0, "回答の公開"),
      ("退会の日から5年間、帳簿を保存する。", 0, "帳簿"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `words put in others' place are read by themselves`() throws {
    let text = "同項中「一日について」とあるのは「一週間について」と、「船員」とあるのは「令和三年四月一日以前に生まれた園児」とする。"
    let found = try figures(text).map(\.figure.subject)
    #expect(found.last == "園児の誕生（読替え後）")
    let other =
      "港湾法第五条の規定の適用については、同条中「船員がある」とあるのは「一週間の作業時間を四十時間とする船員がある」と、「一日につき」とあるのは「三日につき」とする。"
    let subjects = try figures(other).map(\.figure.subject)
    #expect(subjects.prefix(2) == ["作業時間を数える期間（読替え後）", "一週間の作業時間（読替え後）"])
    #expect(subjects.suffix(2).allSatisfy { !$0.contains("作業時間") })
    // A quotation that puts nothing in another's place is part of its sentence.
    try expect("意識調査では、「また3回来たい」と答えた人は48％でした。", 1, "「また3回来たい」と答えた人")
  }

  @Test func `those that an aside names, and what goes on as it was`() throws {
    for (text, index, subject) in [
      ("六歳に達する日以後の最初の三月三十一日までの間にある児童（以下「就学前の児童」という。）を除く。", 1, "就学前の児童"),
      ("六歳に達する日以後の最初の三月三十一日までの間にある児童（島に住む者を除く。）に限る。", 1, "児童"),
      ("休暇については、次の基準日の前日までの間は、なお従前の例による。", 0, "休暇についての従前の例"),
      ("五月中に児童を養育することとなったことにより手当の額が増額する者", 0, "手当の額の増額"),
      ("五月一日において支給の要件に該当する者", 0, "支給の要件への該当"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a part is of what is told, and not of its base`() throws {
    for (text, index, subject) in [
      ("減給は1回の額が平均日当の1日分の4割を超えることはない。", 2, "減給の1回の額の割合"),
      ("減給は、総額が1支払期における手当総額の1割を超えることはない。", 1, "減給の総額の割合（手当総額に対する）"),
      ("実作業時間及び休暇に相当する作業時間等が総作業時間の8割以上の者", 0, "実作業時間及び休暇に相当する作業時間の割合（総作業時間に対する）"),
      ("乗船した日数が全日数の8割未満である者", 0, "乗船した日数の割合（全日数に対する）"),
      ("その受注は上位4グループで全体の半分を占めている。", 0, "受注の上位グループ"),
      ("見張り1人が常駐する港に限る。", 0, "常駐する見張り"),
      ("船員3人が不足する港に限る。", 0, "船員"),
      ("2031年に船大工が約300人不足する見込みである。", 0, "船大工の不足"),
      ("2031年度の実績で船の数は299隻である。", 0, "船の数"),
      ("2031年度の実績を公表する。", 0, "実績"),
      ("遅れる工事を「特例」として完了期限を2031年度末まで延ばす。", 0, "遅れる工事の完了期限"),
      ("完了期限を2031年度末まで延ばす。", 0, "完了期限"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `lines and tables above a figure tell what it is of`() throws {
    for (text, subjects) in [
      ("# 母の健康\n\n1. 次の範囲で時間内通院を認める。\n    - 23週まで・・・4週に1回\n", ["時間内通院", "時間内通院（23週まで）"]),
      (
        "# 枠\n\n| 日数 | 1か月の作業時間の枠 |\n| - | - |\n| 31日 | 160時間 |\n",
        ["1か月の作業時間の枠（31日）"]
      ),
      ("# 額\n\n一万円に児童の数を乗じて得た額から五千円を控除して得た額\n", ["額からの控除額"]),
      ("# 経過措置\n\n一万円に児童の数を乗じて得た額から五千円を控除して得た額\n", ["控除額"]),
    ] {
      let hint = ReadingHint(format: .markdown, language: .japanese)
      let document = try DocumentReader().read(Array(text.utf8), hint: hint).document
      let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
      #expect(found.last?.subject == subjects.last, "\(text)")
    }
    for (line, subject) in [("2031年4月", "文書の日付"), ("令和13年4月2日", "文書の日付"), ("港湾省　2031年4月", "")] {
      let document = try DocumentReader().read(
        Array("港の計画\n\(line)\n\n港を直します。\n".utf8),
        hint: ReadingHint(format: .text, language: .japanese)
      ).document
      let found = FigureExtractor(settings: .init()).figures(in: document, published: nil)
      #expect(found.map(\.subject) == [subject], "\(line)")
    }
  }

  private func expect(_ text: String, _ index: Int, _ subject: String) throws {
    let found = try figures(text)
    try #require(found.indices.contains(index), "\(text)")
    #expect(found[index].figure.subject == subject, "\(text)")
  }
}
