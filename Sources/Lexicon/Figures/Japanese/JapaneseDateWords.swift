/// Words of time in Japanese.
package enum JapaneseDateWords {
  /// Words that stand for a date by their distance from another.
  package static let relative = WordTable<DateWord>([
    ("今年", .year(0, .edition)), ("本年", .year(0, .edition)), ("ことし", .year(0, .edition)),
    ("当年", .year(0, .context)), ("昨年", .year(-1, .edition)), ("去年", .year(-1, .edition)),
    ("一昨年", .year(-2, .edition)), ("おととし", .year(-2, .edition)),
    ("一昨々年", .year(-3, .edition)), ("さきおととし", .year(-3, .edition)),
    ("来年", .year(1, .edition)), ("明年", .year(1, .edition)), ("再来年", .year(2, .edition)),
    ("明後年", .year(2, .edition)), ("明々後年", .year(3, .edition)),
    ("同年", .year(0, .context)), ("翌年", .year(1, .context)), ("翌翌年", .year(2, .context)),
    ("翌々年", .year(2, .context)), ("前年", .year(-1, .context)), ("前々年", .year(-2, .context)),
    ("前の年", .year(-1, .context)), ("次の年", .year(1, .context)), ("その年", .year(0, .context)),
    ("今年度", .fiscalYear(0, .edition)), ("本年度", .fiscalYear(0, .edition)),
    ("現年度", .fiscalYear(0, .edition)), ("当年度", .fiscalYear(0, .context)),
    ("昨年度", .fiscalYear(-1, .edition)), ("去年度", .fiscalYear(-1, .edition)),
    ("一昨年度", .fiscalYear(-2, .edition)), ("来年度", .fiscalYear(1, .edition)),
    ("再来年度", .fiscalYear(2, .edition)), ("明年度", .fiscalYear(1, .edition)),
    ("同年度", .fiscalYear(0, .context)), ("翌年度", .fiscalYear(1, .context)),
    ("翌々年度", .fiscalYear(2, .context)), ("前年度", .fiscalYear(-1, .context)),
    ("前々年度", .fiscalYear(-2, .context)), ("次年度", .fiscalYear(1, .edition)),
    ("次の年度", .fiscalYear(1, .context)), ("その年度", .fiscalYear(0, .context)),
    ("前の年度", .fiscalYear(-1, .context)),
    ("今月", .month(0, .edition)), ("本月", .month(0, .edition)), ("来月", .month(1, .edition)),
    ("再来月", .month(2, .edition)), ("先月", .month(-1, .edition)), ("昨月", .month(-1, .edition)),
    ("先々月", .month(-2, .edition)), ("同月", .month(0, .context)), ("翌月", .month(1, .context)),
    ("翌々月", .month(2, .context)), ("前月", .month(-1, .context)), ("前々月", .month(-2, .context)),
    ("当月", .month(0, .context)),
    ("前の月", .month(-1, .context)), ("次の月", .month(1, .context)), ("前の週", .week(-1, .context)),
    ("次の週", .week(1, .context)),
    ("今週", .week(0, .edition)), ("来週", .week(1, .edition)), ("再来週", .week(2, .edition)),
    ("先週", .week(-1, .edition)), ("先々週", .week(-2, .edition)), ("翌週", .week(1, .context)),
    ("前週", .week(-1, .context)), ("同週", .week(0, .context)),
    ("今日", .day(0, .edition)), ("本日", .day(0, .edition)), ("明日", .day(1, .edition)),
    ("あす", .day(1, .edition)), ("明後日", .day(2, .edition)), ("あさって", .day(2, .edition)),
    ("しあさって", .day(3, .edition)),
    ("明々後日", .day(3, .edition)), ("明明後日", .day(3, .edition)), ("昨日", .day(-1, .edition)),
    ("一昨日", .day(-2, .edition)), ("おととい", .day(-2, .edition)), ("一昨々日", .day(-3, .edition)),
    ("同日", .day(0, .context)), ("当日", .day(0, .context)), ("翌日", .day(1, .context)),
    ("翌々日", .day(2, .context)), ("前日", .day(-1, .context)),
    ("前々日", .day(-2, .context)), ("翌々週", .week(2, .context)), ("前々週", .week(-2, .context)),
    ("前の四半期", .quarter(-1, .edition)), ("前四半期", .quarter(-1, .edition)),
    ("今四半期", .quarter(0, .edition)), ("次の四半期", .quarter(1, .edition)),
    ("来四半期", .quarter(1, .edition)), ("翌四半期", .quarter(1, .context)),
    ("今春", .season(0, .spring)), ("今夏", .season(0, .summer)),
    ("今秋", .season(0, .autumn)), ("今冬", .season(0, .winter)),
    ("来春", .season(1, .spring)), ("来夏", .season(1, .summer)),
    ("来秋", .season(1, .autumn)), ("来冬", .season(1, .winter)),
    ("昨春", .season(-1, .spring)), ("昨夏", .season(-1, .summer)),
    ("昨秋", .season(-1, .autumn)), ("昨冬", .season(-1, .winter)),
    ("前の半年", .halfYear(-1, .edition)),
    ("今世紀", .century(0, .edition)), ("前世紀", .century(-1, .edition)),
    ("来世紀", .century(1, .edition)),
  ])

  /// Words right behind that make something else of a word above: 今日的, 同年代, 前年比.
  package static let notDates = WordTable<Bool>([
    ("今日的", true), ("今日性", true), ("同年代", true), ("同年齢", true), ("同年輩", true), ("前日本", true),
    ("今日の社会", true), ("本年報", true), ("前年比", true), ("前年同期", true), ("前年同月", true),
    ("前年度比", true), ("前月比", true), ("前日比", true), ("前週比", true), ("前期比", true),
    ("昨日今日", true), ("その年齢", true), ("その年代", true), ("次の年齢", true), ("前の年齢", true),
    ("今日まで", true), ("明日への", true), ("明日を", true), ("当年齢", true), ("今日、", true), ("今日に", true),
    ("今日も", true), ("今日では", true), ("今日の日本", true), ("今日の世界", true), ("前年齢", true),
    ("翌日配", true), ("前日祭", true), ("本日付", false), ("来年度予算", false),
  ])

  /// Parts of a year, a fiscal year or a month, right behind it or after の.
  package static let parts = WordTable<DatePart>([
    ("末", .end), ("末日", .end), ("尻", .end), ("晦日", .end), ("みそか", .end), ("の終わり", .end),
    ("の末日", .end), ("の末", .end), ("年末", .end), ("の年末", .end),
    ("の初めごろ", .vague), ("の初め頃", .vague), ("初めごろ", .vague), ("初め頃", .vague), ("の初め", .start),
    ("の終わりごろ", .vague), ("の終わり頃", .vague), ("終わりごろ", .vague), ("終わり頃", .vague), ("終盤", .vague),
    ("暮れ", .vague), ("終わり", .end),
    ("初め", .start), ("始め", .start), ("はじめ", .start), ("頭", .start), ("あたま", .start),
    ("初日", .start), ("当初", .start), ("初頭", .vague), ("初", .vague), ("前半", .firstHalf),
    ("後半", .secondHalf),
    ("上旬", .firstThird), ("初旬", .firstThird), ("中旬", .secondThird), ("下旬", .lastThird),
    ("半ば", .middle), ("なかば", .middle), ("中頃", .middle), ("中ごろ", .middle), ("半ば頃", .middle),
    ("中盤", .middle), ("ちょっと前", .vague),
    ("春", .season(.spring)), ("夏", .season(.summer)), ("秋", .season(.autumn)),
    ("冬", .season(.winter)), ("春季", .season(.spring)), ("夏季", .season(.summer)),
    ("秋季", .season(.autumn)), ("冬季", .season(.winter)), ("春期", .season(.spring)),
    ("夏期", .season(.summer)), ("秋期", .season(.autumn)), ("冬期", .season(.winter)),
    ("春先", .season(.spring)), ("夏場", .season(.summer)), ("秋口", .season(.autumn)),
    ("上半期", .firstHalf), ("下半期", .secondHalf), ("上期", .fiscalHalf(1)),
    ("下期", .fiscalHalf(2)), ("前期", .firstHalf), ("後期", .secondHalf),
  ])

  /// Words that are a date by themselves, of a year that nothing tells.
  package static let alone = WordTable<Alone>([
    ("年度末", .fiscalYearEnd), ("年末", .yearEnd), ("月末", .monthEnd), ("年度内", .withinFiscalYear),
    ("年内", .withinYear), ("月内", .withinMonth), ("月初", .monthStart), ("月初め", .monthStart),
    ("年初", .yearStart), ("年度当初", .fiscalYearStart), ("年度初め", .fiscalYearStart),
    ("年度始め", .fiscalYearStart),
    ("年度はじめ", .fiscalYearStart), ("年明け", .newYear), ("年始", .yearStart),
    ("元日", .day(1, 1)), ("元旦", .day(1, 1)), ("大晦日", .day(12, 31)), ("大みそか", .day(12, 31)),
    ("クリスマス", .day(12, 25)), ("クリスマスイブ", .day(12, 24)), ("クリスマス・イブ", .day(12, 24)),
  ])

  package enum Alone: Sendable {
    case fiscalYearEnd, fiscalYearStart, yearEnd, monthEnd, withinFiscalYear, withinYear, newYear
    case withinMonth, monthStart, yearStart
    /// A day of every year.
    case day(Int, Int)
  }

  /// Words behind a year of two digits that show it to be one: 24年秋, 25年から.
  package static let afterShortYear = WordTable<Bool>([
    ("末", true), ("初", true), ("春", true), ("夏", true), ("秋", true), ("冬", true), ("度", true),
    ("から", true), ("より", true), ("までに", true), ("には", true), ("以降", true), ("以来", true),
    ("以前", true),
    ("時点", true), ("現在", true),
    ("当時", true), ("上半期", true), ("下半期", true), ("前半", true), ("後半", true), ("通常国会", true),
    ("臨時国会", true), ("中に", true), ("版", true), ("のうちに", true), ("関西万博", true), ("代", true),
  ])

  /// Words behind N年 or N日 that show it to be a length of time.
  package static let afterDuration = WordTable<Bool>([
    ("間", true), ("以内", true), ("以上", true), ("以下", true), ("未満", true), ("超", true), ("余", true),
    ("半", true), ("前", true), ("後", true), ("ぶり", true), ("連続", true), ("分", true), ("ごと", true),
    ("毎", true), ("おき", true), ("目", true), ("程度", true), ("ほど", true), ("くらい", true),
    ("ぐらい", true), ("弱", true), ("強", true), ("を超え", true), ("を下回", true), ("を上回", true),
    ("もの", true), ("経", true), ("たって", true), ("たつ", true), ("かけ", true), ("かか", true),
    ("はかか", true),
    ("がかり", true), ("がたち", true), ("あたり", true), ("当たり", true), ("単位", true), ("延長", true),
    ("に1", true), ("に一", true), ("に2", true), ("に二", true), ("に数", true), ("物", true), ("保証", true),
    ("計画", true),
    ("来", true), ("越し", true), ("越え", true), ("近く", true), ("の拘禁", true), ("の懲役", true),
    ("の禁錮", true),
    ("を限度", true), ("の間", true), ("の期間", true), ("の猶予", true), ("を経過", true), ("を要", true),
    ("の歳月", true), ("遅れ", true), ("早", true), ("が経", true), ("を経", true), ("の契約", true),
    ("契約", true), ("任期", true), ("から控除", true), ("から差し引", true), ("から減", true), ("を控除", true),
    ("から差引", true),
  ])
}
