/// Measures by their English names, each with its symbol.
package enum EnglishMeasures {
  package static let table: WordTable<String> = {
    var entries: [(String, String)] = MeasureSymbol.all.map { ($0, $0) } + MeasureSymbol.variants
    for (singular, plural, symbol) in named {
      entries.append((singular, symbol))
      entries.append((plural, symbol))
      entries.append((singular.prefix(1).uppercased() + singular.dropFirst(), symbol))
      entries.append((plural.prefix(1).uppercased() + plural.dropFirst(), symbol))
    }
    return WordTable(entries)
  }()

  private static let named: [(String, String, String)] = [
    ("metre", "metres", "m"), ("meter", "meters", "m"), ("centimetre", "centimetres", "cm"),
    ("centimeter", "centimeters", "cm"), ("millimetre", "millimetres", "mm"),
    ("millimeter", "millimeters", "mm"), ("kilometre", "kilometres", "km"),
    ("kilometer", "kilometers", "km"), ("micrometre", "micrometres", "μm"),
    ("nanometre", "nanometres", "nm"), ("nanometer", "nanometers", "nm"), ("mile", "miles", "mi"),
    ("nautical mile", "nautical miles", "nmi"), ("foot", "feet", "ft"), ("inch", "inches", "in"),
    ("yard", "yards", "yd"), ("acre", "acres", "acre"), ("hectare", "hectares", "ha"),
    ("square metre", "square metres", "m2"), ("square meter", "square meters", "m2"),
    ("square kilometre", "square kilometres", "km2"),
    ("square kilometer", "square kilometers", "km2"), ("square foot", "square feet", "sqft"),
    ("square mile", "square miles", "sqmi"), ("cubic metre", "cubic metres", "m3"),
    ("cubic meter", "cubic meters", "m3"), ("litre", "litres", "L"), ("liter", "liters", "L"),
    ("millilitre", "millilitres", "mL"), ("milliliter", "milliliters", "mL"),
    ("gallon", "gallons", "gal"), ("pint", "pints", "pt"), ("barrel", "barrels", "bbl"),
    ("cup", "cups", "cup"), ("tablespoon", "tablespoons", "tbsp"), ("teaspoon", "teaspoons", "tsp"),
    ("gram", "grams", "g"), ("gramme", "grammes", "g"), ("kilogram", "kilograms", "kg"),
    ("kilogramme", "kilogrammes", "kg"), ("kilo", "kilos", "kg"), ("milligram", "milligrams", "mg"),
    ("microgram", "micrograms", "μg"), ("microgramme", "microgrammes", "μg"),
    ("tonne", "tonnes", "t"), ("ton", "tons", "ton"), ("metric ton", "metric tons", "t"),
    ("megatonne", "megatonnes", "Mt"), ("megaton", "megatons", "Mt"), ("pound", "pounds", "lb"),
    ("ounce", "ounces", "oz"), ("stone", "stone", "st"), ("drachma", "drachmas", "dr"),
    ("watt", "watts", "W"), ("kilowatt", "kilowatts", "kW"), ("megawatt", "megawatts", "MW"),
    ("gigawatt", "gigawatts", "GW"), ("terawatt", "terawatts", "TW"),
    ("watt hour", "watt hours", "Wh"), ("kilowatt hour", "kilowatt hours", "kWh"),
    ("kilowatt-hour", "kilowatt-hours", "kWh"), ("megawatt hour", "megawatt hours", "MWh"),
    ("joule", "joules", "J"), ("calorie", "calories", "cal"),
    ("kilocalorie", "kilocalories", "kcal"),
    ("volt", "volts", "V"), ("ampere", "amperes", "A"), ("hertz", "hertz", "Hz"),
    ("decibel", "decibels", "dB"), ("pascal", "pascals", "Pa"), ("byte", "bytes", "B"),
    ("kilobyte", "kilobytes", "KB"), ("megabyte", "megabytes", "MB"),
    ("gigabyte", "gigabytes", "GB"),
    ("terabyte", "terabytes", "TB"), ("kibibyte", "kibibytes", "KiB"), ("bit", "bits", "bit"),
    ("megabit", "megabits", "Mbit"), ("gigabit", "gigabits", "Gbit"), ("pixel", "pixels", "px"),
    ("knot", "knots", "kn"), ("light year", "light years", "ly"), ("becquerel", "becquerels", "Bq"),
    ("sievert", "sieverts", "Sv"), ("millisievert", "millisieverts", "mSv"),
  ]

  /// Units of time after per, an or a slash: miles an hour, km/ms.
  package static let perTime = WordTable<String>([
    (" per hour", "h"), (" an hour", "h"), (" per second", "s"), (" a second", "s"),
    (" per minute", "min"), (" a minute", "min"), (" per day", "d"), (" a day", "d"),
    (" per year", "a"), (" a year", "a"), (" per millisecond", "ms"), ("/millisecond", "ms"),
    ("/h", "h"), ("/s", "s"), ("/ms", "ms"), ("/min", "min"), ("/day", "d"), ("/year", "a"),
    (" per person", "person"), (" per capita", "person"), (" per week", "wk"), (" per month", "mo"),
  ])
}
