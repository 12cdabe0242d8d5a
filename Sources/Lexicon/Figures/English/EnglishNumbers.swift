/// Numbers in English words.
package enum EnglishNumbers {
  package enum Word: Hashable, Sendable {
    /// one to nineteen.
    case unit(Int)
    case tens(Int)
    /// hundred, thousand, million: a power of ten.
    case scale(Int)
    case ordinalUnit(Int)
    case ordinalTens(Int)
    case ordinalScale(Int)
    /// half, halves: a denominator of two, and quarter of four.
    case part(Int)
    case dozen
  }

  package static let table: WordTable<Word> = {
    var entries: [(String, Word)] = []
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let ordinals = [
      "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
      "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (value, word) in units.enumerated() { entries.append((word, .unit(value))) }
    for (value, word) in ordinals.enumerated() {
      entries.append((word, .ordinalUnit(value)))
      if value > 2 { entries.append((word + "s", .ordinalUnit(value))) }
    }
    for (index, word) in tens.enumerated() {
      let value = (index + 2) * 10
      entries.append((word, .tens(value)))
      entries.append((word.dropLast() + "ieth", .ordinalTens(value)))
      entries.append((word.dropLast() + "ieths", .ordinalTens(value)))
    }
    entries += [("fourty", .tens(40))]
    for (word, power) in scales {
      entries.append((word, .scale(power)))
      if word.count > 2 && power != 7 && power != 5 {
        entries.append((word + "th", .ordinalScale(power)))
        entries.append((word + "ths", .ordinalScale(power)))
      }
    }
    entries += [
      ("half", .part(2)), ("halves", .part(2)), ("quarter", .part(4)), ("quarters", .part(4)),
      ("dozen", .dozen), ("dozens", .dozen),
    ]
    return WordTable(entries, foldsCase: true)
  }()

  private static let scales: [(String, Int)] = [
    ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
    ("quadrillion", 15), ("lakh", 5), ("crore", 7), ("bn", 9), ("mn", 6), ("tn", 12),
  ]

  /// Letters right behind an amount of money: £2m, $1.2bn.
  package static let moneyScales = WordTable<Int>(
    [
      ("m", 6), ("bn", 9), ("tn", 12), ("k", 3), ("b", 9), ("mn", 6), ("mln", 6), ("bln", 9),
      ("trn", 12),
    ],
    foldsCase: true)

  /// Marks behind digits that make an ordinal of them.
  package static let ordinalMarks = WordTable<Bool>(
    [("st", true), ("nd", true), ("rd", true), ("th", true)], foldsCase: true)
}
