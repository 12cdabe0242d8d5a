/// What the word behind a numeral makes of it.
package enum Counter: Hashable, Sendable {
  /// Things that are counted, by the counter's usual spelling: か所 for カ所, ヶ所 and 箇所.
  case things(String)
  case percent
  /// パーセントポイント: no percentage but a difference of two.
  case percentPoint
  /// ポイント: a percentage point where shares are near, else a score.
  case point
  case perMille
  /// 割, with 分 and 厘 behind it.
  case tenths
  /// 分の: the numeral before is the denominator.
  case denominator
  case multiple
  case dozen
  case money(CurrencyName)
  case age
  case year, fiscalYear, month, day, hour, minute, second
  case decade, century
  /// A length of time that can be nothing else: か月, 年間, 時間.
  case span(TimeUnit)
  /// A place in an order: 番目, 位, 人目.
  case rank(String)
  /// A measure, by its symbol.
  case measure(String)
  /// Degrees of Celsius or Fahrenheit.
  case temperature(String)
  /// 度: degrees or times, as the words before decide.
  case degree
  /// A clause or list number: 条, 項, 号.
  case clause(String)

  package enum TimeUnit: Hashable, Sendable {
    case year, halfYear, schoolTerm, quarter, month, week, day, hour, minute, second, decade,
      century
  }
}
