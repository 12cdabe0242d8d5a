/// Money and heat in English.
package enum EnglishMoney {
  package static let signs = WordTable<CurrencyName>(CurrencyName.signs)
  /// The same, as they end before an amount.
  package static let signsBefore = WordTable<CurrencyName>(CurrencyName.signs, backward: true)
  /// Codes before an amount, in either case: USD50, us$ 3.
  package static let codes = WordTable<CurrencyName>(
    CurrencyName.codes + CurrencyName.signs.filter { $0.0.count > 1 }, foldsCase: false)
  package static let names = WordTable<CurrencyName>(CurrencyName.english, foldsCase: true)

  package static let temperatures = WordTable<String>(
    [
      ("degrees celsius", "C"), ("degrees celcius", "C"), ("degree celsius", "C"),
      ("degrees c", "C"),
      ("celsius", "C"), ("celcius", "C"), ("°c", "C"), ("° c", "C"), ("℃", "C"), ("c", "C"),
      ("deg c", "C"), ("deg. c", "C"), ("centigrade", "C"), ("degrees centigrade", "C"),
      ("degree c", "C"), ("deg f", "F"), ("deg. f", "F"), ("degree f", "F"), ("kelvins", "K"),
      ("degrees kelvin", "K"), ("deg k", "K"), ("degs", "degree"), ("deg", "degree"),
      ("degrees fahrenheit", "F"), ("degrees farenheit", "F"), ("degrees f", "F"),
      ("degree fahrenheit", "F"), ("fahrenheit", "F"), ("farenheit", "F"), ("°f", "F"),
      ("° f", "F"), ("f", "F"),
      ("℉", "F"), ("degrees", "degree"), ("degree", "degree"), ("°", "degree"), ("kelvin", "K"),
    ], foldsCase: true)
}
