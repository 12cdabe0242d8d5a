package import PolicyModel

extension Phrasing {
  /// A whole number with its digits in groups of three: `12,000`.
  package func grouped(_ number: Int) -> String { grouped(digits: String(number)) }

  /// An exact number with its digits in groups; a fraction as `1/3`.
  package func number(_ number: ExactNumber) -> String {
    guard let decimal = number.decimal else {
      return grouped(digits: number.numerator.description) + "/"
        + grouped(digits: number.denominator.description)
    }
    return grouped(digits: decimal.description)
  }

  /// An amount in its unit: `9.43ポイント`, `1億2,000万円`, `3 years`.
  package func amount(_ amount: ExactNumber, unit: String) -> String {
    if unit == "fraction", let words = vulgar(amount) { return words }
    let words = Template(words: table("unit." + unit) ?? self["unit"])
    let isOne = amount == ExactNumber(1)
    return words.form(for: isOne ? 1 : 2).filled { name in
      switch name {
      case "n": hasHundredths(unit) ? withHundredths(scaled(amount)) : scaled(amount)
      case "unit": isOne && language == .english ? Self.singular(unit) : unit
      default: nil
      }
    }
  }

  /// The unit of a change's difference, else of its figure, as a column of a table names it:
  /// `ポイント`, `days`; empty for none.
  package func unit(of change: Change) -> String {
    let figure = (change.new ?? change.old)?.figure
    var unit = change.delta?.unit ?? ""
    if unit.isEmpty { unit = figure?.unit ?? "" }
    if figure?.kind == .age, unit == "year" { unit = "age" }
    guard let words = table("unit." + unit) else { return unit }
    return Template(words: words).form(for: 2).filled { _ in "" }.trimmingBlanks
  }

  /// A counted noun of a document for one of it: accounts, account.
  private static func singular(_ noun: String) -> String {
    noun.hasSuffix("s") && !noun.hasSuffix("ss") && noun.utf8.count > 3
      ? String(noun.dropLast()) : noun
  }

  /// A difference with its sign: `＋9.43ポイント`, `−3 years`.
  package func difference(_ amount: ExactNumber, unit: String) -> String {
    let isNegative = amount < ExactNumber(0)
    let magnitude = isNegative ? ExactNumber(0) - amount : amount
    var words = clock(magnitude, unit: unit) ?? self.amount(magnitude, unit: unit)
    if unit.isEmpty, magnitude.decimal == nil, let fraction = vulgar(magnitude) {
      words = fraction
    } else if unit == "fraction", vulgar(magnitude) != nil {
      // Told by its words already.
    } else if magnitude.decimal == nil, let near = Self.hundredths(magnitude.approximate) {
      let sign = self[isNegative ? "minus" : "plus"]
      return self.words("about.signed", ["sign": sign, "n": self.amount(near, unit: unit)])
    }
    return amount.isZero ? "±" + words : self[isNegative ? "minus" : "plus"] + words
  }

  /// A number below one as people write shares, by the least denominator up to 20: `1/4`, `5分の1`;
  /// nil for other numbers.
  private func vulgar(_ amount: ExactNumber) -> String? {
    guard amount > ExactNumber(0), amount < ExactNumber(1) else { return nil }
    for d in 2...20 {
      guard let n = (amount * ExactDecimal(d)).decimal?.int else { continue }
      return words("fraction", ["n": "\(n)", "d": "\(d)"])
    }
    return nil
  }

  /// Whole seconds in hours, minutes and seconds: `12 hours`, `1分45秒`; nil for other amounts.
  func clock(_ amount: ExactNumber, unit: String) -> String? {
    guard unit == "second", let seconds = amount.decimal?.int, seconds >= 60 else { return nil }
    return duration(
      CalendarDuration(
        hours: ExactDecimal(seconds / 3600), minutes: ExactDecimal(seconds / 60 % 60),
        seconds: ExactDecimal(seconds % 60)))
  }

  /// The nearest number with two digits behind the point; nil where that makes no sense.
  private static func hundredths(_ value: Double) -> ExactNumber? {
    guard value.isFinite, value < 1e12, value >= 0.01 else { return nil }
    let number = Int((value * 100).rounded())
    return ExactNumber(ExactDecimal(number).scaled(byPowerOfTen: -2))
  }

  /// A ratio as a signed percentage: `−50％` where that is exact, else with one digit behind the
  /// point, `＋24.6％`.
  package func relative(_ ratio: Double) -> String? {
    guard ratio.isFinite, abs(ratio) < 1e9 else { return nil }
    let thousandths = Int((abs(ratio) * 1000).rounded())
    let isWhole = thousandths % 10 == 0 && abs(abs(ratio) * 1000 - Double(thousandths)) < 1e-6
    let digits = grouped(
      digits: isWhole ? "\(thousandths / 10)" : "\(thousandths / 10).\(thousandths % 10)")
    let sign = thousandths == 0 ? "±" : self[ratio < 0 ? "minus" : "plus"]
    return sign + digits + self["percent"]
  }

  /// A similarity from 0 to 1 as a whole percentage; only equal words are 100 %.
  package func share(_ ratio: Double) -> String {
    let percent = ratio >= 1 ? 100 : min(99, Int((max(0, ratio) * 100).rounded()))
    return "\(percent)" + self["percent"]
  }

  /// Whether sums of a currency are written with two digits behind the point or none.
  private func hasHundredths(_ unit: String) -> Bool {
    ["USD", "EUR", "GBP"].contains(unit)
  }

  /// `0.3` as `0.30`, as sums of money are written.
  private func withHundredths(_ digits: String) -> String {
    digits.utf8.dropLast().last == UInt8(ascii: ".") ? digits + "0" : digits
  }

  /// Large round numbers as people say them: 21 million, 1.25 billion; nil for others.
  private func rounded(_ amount: ExactNumber) -> String? {
    guard let value = amount.decimal?.int, value >= 1_000_000, table("scale.million") != nil
    else { return nil }
    for (power, row) in [(9, "scale.billion"), (6, "scale.million")] {
      let unit = power == 9 ? 1_000_000_000 : 1_000_000
      if value >= unit, value % (unit / 100) == 0 {
        let count = ExactDecimal(value).scaled(byPowerOfTen: -power)
        return words(row, ["n": grouped(digits: count.description)])
      }
    }
    return nil
  }

  /// Large whole numbers in the language's own scales (1億2,000万, 21 million), where it has them.
  func scaled(_ amount: ExactNumber) -> String {
    if let words = rounded(amount) { return words }
    guard let value = amount.decimal?.int, value >= 10_000, table("scale.4") != nil else {
      return number(amount)
    }
    var rest = value
    var words = ""
    for (power, unit) in [
      (16, 10_000_000_000_000_000), (12, 1_000_000_000_000), (8, 100_000_000), (4, 10_000),
    ] {
      let count = rest / unit
      rest %= unit
      if count > 0 { words += grouped(count) + self["scale.\(power)"] }
    }
    return rest == 0 ? words : words + grouped(rest)
  }

  private func grouped(digits: String) -> String {
    let bytes = Array(digits.utf8)
    let first = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    guard point - first > 3 else { return digits }
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index > first && index < point && (point - index) % 3 == 0 {
        text.append(UInt8(ascii: ","))
      }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
