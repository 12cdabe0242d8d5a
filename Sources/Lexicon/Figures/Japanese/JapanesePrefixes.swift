/// What may stand before a numeral in Japanese and change what the numeral says.
package enum JapanesePrefixes {
  package enum Sense: Sendable {
    case ordinal
    case celsius, fahrenheit
    /// 氷点下, 零下: degrees below zero.
    case belowZero
    /// A speed or rate: the measure is per this unit.
    case per(String)
    case money(CurrencyName)
    case partOfDay(PartOfDay)
    /// 西暦: any number behind is a year.
    case christianYear
    /// 紀元前: years that no calendar date covers.
    case beforeChrist
    /// 前世紀の90年代: tens of years of the century before the edition's.
    case lastCentury
    /// 今後, 過去: the length of time is counted from the edition's date.
    case window(isPast: Bool)
    /// 月額, 年額: part of the amount.
    case periodicAmount
  }

  package enum PartOfDay: Sendable {
    case morning, afternoon, noonish, evening, night
  }

  package static let table: WordTable<Sense> = {
    var entries: [(String, Sense)] = [
      ("第", .ordinal), ("だい", .ordinal),
      ("摂氏", .celsius), ("摂氏温度", .celsius), ("摂氏温度の", .celsius), ("摂氏の", .celsius),
      ("華氏", .fahrenheit), ("華氏温度", .fahrenheit), ("華氏温度の", .fahrenheit),
      ("華氏の", .fahrenheit),
      ("時速", .per("h")), ("毎時", .per("h")), ("分速", .per("min")), ("毎分", .per("min")),
      ("秒速", .per("s")), ("毎秒", .per("s")), ("风速", .per("s")), ("風速", .per("s")),
      ("午前", .partOfDay(.morning)), ("午前の", .partOfDay(.morning)),
      ("AM", .partOfDay(.morning)), ("am", .partOfDay(.morning)), ("朝", .partOfDay(.morning)),
      ("朝の", .partOfDay(.morning)), ("今朝", .partOfDay(.morning)),
      ("今朝の", .partOfDay(.morning)), ("早朝", .partOfDay(.morning)),
      ("早朝の", .partOfDay(.morning)), ("毎朝", .partOfDay(.morning)),
      ("明け方", .partOfDay(.morning)), ("明け方の", .partOfDay(.morning)),
      ("未明", .partOfDay(.morning)), ("未明の", .partOfDay(.morning)),
      ("午後", .partOfDay(.afternoon)), ("午後の", .partOfDay(.afternoon)),
      ("PM", .partOfDay(.afternoon)), ("pm", .partOfDay(.afternoon)),
      ("夕方", .partOfDay(.afternoon)), ("夕方の", .partOfDay(.afternoon)),
      ("夕刻", .partOfDay(.afternoon)),
      ("昼", .partOfDay(.noonish)), ("昼の", .partOfDay(.noonish)),
      ("昼食時", .partOfDay(.noonish)), ("昼食時の", .partOfDay(.noonish)),
      ("お昼の", .partOfDay(.noonish)),
      ("夜", .partOfDay(.evening)), ("夜の", .partOfDay(.evening)),
      ("今夜", .partOfDay(.evening)), ("今夜の", .partOfDay(.evening)),
      ("今晩", .partOfDay(.evening)), ("今晩の", .partOfDay(.evening)),
      ("毎晩", .partOfDay(.evening)),
      ("深夜", .partOfDay(.night)), ("深夜の", .partOfDay(.night)), ("夜中", .partOfDay(.night)),
      ("夜中の", .partOfDay(.night)), ("真夜中の", .partOfDay(.night)),
      ("夜半", .partOfDay(.night)),
      ("西暦", .christianYear), ("紀元", .christianYear), ("紀元後", .christianYear),
      ("紀元前", .beforeChrist), ("前世紀の", .lastCentury),
      ("今後", .window(isPast: false)), ("今後の", .window(isPast: false)),
      ("向こう", .window(isPast: false)), ("むこう", .window(isPast: false)),
      ("この先", .window(isPast: false)), ("この先の", .window(isPast: false)),
      ("これから", .window(isPast: false)), ("これからの", .window(isPast: false)),
      ("次の", .window(isPast: false)), ("過去", .window(isPast: true)),
      ("過去の", .window(isPast: true)), ("直近", .window(isPast: true)),
      ("直近の", .window(isPast: true)), ("ここ", .window(isPast: true)),
      ("最近", .window(isPast: true)), ("最近の", .window(isPast: true)),
      ("この", .window(isPast: true)),
      ("来る", .window(isPast: false)), ("今から", .window(isPast: false)),
      ("氷点下", .belowZero), ("零下", .belowZero),
      ("月", .periodicAmount), ("年", .periodicAmount), ("月額", .periodicAmount),
      ("年額", .periodicAmount), ("日額", .periodicAmount),
      ("時給", .periodicAmount), ("月給", .periodicAmount), ("年収", .periodicAmount),
      ("月収", .periodicAmount), ("総額", .periodicAmount), ("日給", .periodicAmount),
    ]
    entries += CurrencyName.signs.map { ($0.0, .money($0.1)) }
    return WordTable(entries, backward: true)
  }()

  /// Codes of currencies before an amount: HKD1002.
  package static let codes = WordTable<CurrencyName>(CurrencyName.codes)
}
