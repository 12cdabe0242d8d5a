package import PolicyModel

/// Values read, beside the words that write them.
extension Phrasing {
  /// The value read, where the source writes it in other words; nil where it adds nothing.
  package func reading(of figure: Figure, written surface: String) -> String? {
    if case .recurrence = figure.value { return nil }
    if case .impossible = figure.value { return self["date.impossible"] }
    // 前日 is counted from an event that no calendar knows.
    if figure.kind == .date, case .duration = figure.value { return nil }
    // 3.5兆円 is 3兆5,000億円.
    if figure.kind == .money, surface.holdsBytes(of: "."),
      ["兆", "億", "万"].contains(where: { surface.holdsBytes(of: $0) })
    {
      return nil
    }
    // 2分の1 is told by its own words, and 0.5 would be other ones.
    if case .number = figure.value, figure.unit == "fraction", surface.holdsBytes(of: "分の") {
      return nil
    }
    let value = self.value(of: figure)
    guard !value.isEmpty else { return nil }
    // 2万4千円 is 2万4,000円.
    if figure.kind == .money, surface.holdsBytes(of: "千円"),
      surface.replacingBytes(of: "千円", with: ",000円").holdsBytes(of: value)
    {
      return nil
    }
    // £22.0 million is £22 million.
    if figure.kind == .money,
      Self.digits(value) == Self.digits(surface.replacingBytes(of: ".0 ", with: " "))
    {
      return nil
    }
    // 40 electric buses are 40 buses.
    if figure.kind == .count, surface.lowercased().hasSuffix(" " + figure.unit),
      Self.digits(value) == Self.digits(surface)
    {
      return nil
    }
    if Self.isPlainRange(figure, surface, value) { return nil }
    // Two parks are 2 parks, and 40 percent are 40%.
    if surface.utf8.allSatisfy({ $0 < 0x80 }), Self.isPlain(figure, surface) { return nil }
    // 5 business days are no 5 days.
    if figure.kind == .duration, surface.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = surface.split(separator: " ")
      if value.split(separator: " ").allSatisfy(words.contains) { return nil }
    }
    // ゼロ and zero are 0 for everybody, 74.0歳 is 74歳.
    if NameWords.joined.zeros.contains(surface.lowercased()) { return nil }
    if figure.kind == .age || figure.kind == .count,
      Self.skeleton(surface.replacingBytes(of: ".0", with: "")) == Self.skeleton(value)
    {
      return nil
    }
    // 震度5強 says its step itself, and 1・2年生 its years.
    if figure.rule == "seismic" || figure.rule == "grades" { return nil }
    // 83.0％ is 83％ for everybody.
    let read = Self.skeleton(value)
    let written = Self.skeleton(surface)
    if figure.kind == .percent, written.holdsBytes(of: Self.withoutPercent(read) + ".") {
      return nil
    }
    return written.holdsBytes(of: read) ? nil : value
  }

  /// Whether English words tell an amount as plainly as digits do.
  private static func isPlain(_ figure: Figure, _ surface: String) -> Bool {
    // "within four hours": four is 4 for everybody, as long as the unit is the same.
    if figure.kind == .duration, case .duration(let length) = figure.value {
      return digits(surface).isEmpty && isSmall(length, surface.lowercased())
    }
    guard case .number(let number) = figure.value, let value = number.decimal else { return false }
    return switch figure.kind {
    case .count: digits(surface).isEmpty && value.int.map { (1...12).contains($0) } == true
    case .percent:
      ["percent", "per cent"].contains { surface.lowercased().hasSuffix($0) }
        && surface.contains(value.description)
    default: false
    }
  }

  /// The values read on both sides, where the sources write them otherwise: `50％ → 45％`,
  /// `5割 = 50％` where only one side needs it; empty where neither does.
  package func readings(of change: Change) -> String {
    let sides = [change.old, change.new].compactMap { $0 }
    let readings = sides.map { side in
      side.figure.flatMap { reading(of: $0, written: side.focusedText) }
    }
    let told = readings.compactMap { $0 }
    guard let first = told.first else { return "" }
    guard sides.count == 2 else { return first }
    if told.count == 2 {
      return told[0] == told[1] ? first : told.joined(separator: " " + self["arrow"] + " ")
    }
    let side = readings[0] == nil ? sides[1] : sides[0]
    return side.focusedText + " = " + first
  }

  /// Whether a length is of one unit, which its words name, and at most a dozen of it.
  private static func isSmall(_ length: CalendarDuration, _ words: String) -> Bool {
    let parts: [(ExactDecimal, String)] = [
      (length.years, "year"), (length.months, "month"), (length.weeks, "week"),
      (length.days, "day"), (length.hours, "hour"), (length.minutes, "minute"),
      (length.seconds, "second"),
    ].filter { !$0.0.isZero }
    guard parts.count == 1, let (count, unit) = parts.first else { return false }
    return words.holdsBytes(of: unit) && count.int.map { (1...12).contains($0) } == true
      && !words.holdsBytes(of: "half")
  }

  /// Whether a range is read by the digits that its words write: between 50% and 75%, 6 to 10 metres.
  private static func isPlainRange(_ figure: Figure, _ surface: String, _ value: String) -> Bool {
    switch figure.value {
    case .numbers, .durations, .dates:
      let written = digits(surface)
      return !written.isEmpty && written == digits(value)
        && !NameWords.joined.tenths.contains { surface.holdsBytes(of: $0) }
    default: return false
    }
  }

  /// The digits alone, as ASCII.
  private static func digits(_ words: String) -> [UInt32] {
    words.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x30...0x39: scalar.value
      case 0xFF10...0xFF19: scalar.value - 0xFEE0
      default: nil
      }
    }
  }

  private static func withoutPercent(_ words: String) -> String {
    words.hasSuffix("%") ? String(words.dropLast()) : words
  }

  /// Digits and letters alone, widths folded, so that 47.73％ and 47.73% are the same words.
  private static func skeleton(_ words: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0), narrow != "," { text.append(narrow) }
      case 0x20, 0x2C, 0x3000: break
      default: text.append(scalar)
      }
    }
    return String(text).lowercased()
  }
}
