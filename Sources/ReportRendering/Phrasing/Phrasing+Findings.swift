package import PolicyModel

extension Phrasing {
  /// What a finding asks the reader to confirm, with the values it rests on.
  package func message(_ finding: Finding) -> String {
    let message = words(bestOf: "check." + finding.check, values(of: finding)) ?? self["check"]
    return finding.further > 0 ? message + count("further", finding.further) : message
  }

  /// What a finding tells of besides, by other checks, a line each with the check's name or id.
  package func besides(_ finding: Finding, showsIDs: Bool = false) -> [String] {
    finding.also.map { other in
      let told = words(bestOf: "also." + other.check, values(of: other)) ?? message(other)
      let name = showsIDs ? other.id : other.check
      return told + self["also.by"].replacingBytes(of: "{check}", with: name)
    }
  }

  /// The message, the sum and what is told besides in one line, for formats that have but one.
  package func oneLine(_ finding: Finding) -> String {
    let sum = arithmetic(of: finding)
    return ([message(finding), sum].filter { !$0.isEmpty } + besides(finding))
      .joined(separator: " ")
  }

  private func values(of finding: Finding) -> [String: String] {
    var values: [String: String] = [:]
    let unit = finding.facts.first { $0.name == "unit" }?.value
    for fact in finding.facts { values[fact.name] = self.fact(fact, in: unit) }
    // Values are told as the text writes them, where the check says how it does.
    for fact in finding.facts where fact.name.hasSuffix("Written") {
      values[String(fact.name.dropLast("Written".count))] = Self.nested(fact.value)
    }
    return values
  }

  /// A date as the language writes it, an amount with its unit, other values as the check gave
  /// them.
  private func fact(_ fact: Finding.Fact, in unit: String?) -> String {
    let value = Self.nested(fact.value)
    if let unit, ["stated", "computed", "difference"].contains(fact.name),
      let number = ExactDecimal(value)
    {
      return amount(ExactNumber(number), unit: unit)
    }
    // Years have four digits and stay as they are.
    if let number = Int(value), number > 9999 || ["part", "whole"].contains(fact.name) {
      return scaled(ExactNumber(number))
    }
    guard value.utf8.count >= 7, !["list", "subject", "object"].contains(fact.name),
      value.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }),
      let date = CalendarDate(iso: value)
    else { return value }
    return self.date(date)
  }

  /// 「暫定的」な措置 as 『暫定的』な措置, for it will stand inside 「」 itself.
  private static func nested(_ words: String) -> String {
    guard words.contains("「"), words.contains("」") else { return words }
    return words.replacingBytes(of: "「", with: "『").replacingBytes(of: "」", with: "』")
  }

  /// The sum that a finding rests on, its large numbers as people read them: `38億 + 91億 ≠ 130億`.
  package func arithmetic(of finding: Finding) -> String {
    var words = ""
    var digits = ""
    // A half update tells its values in its message.
    if finding.check == "C28" { return "" }
    if let told = dates(in: finding.arithmetic) { return told }
    // A sum with shares holds no years, whose four digits stand together.
    let isOfShares = finding.arithmetic.contains(" %")
    func flush() {
      if digits.utf8.count > (isOfShares ? 3 : 4), let number = Int(digits) {
        words += scaled(ExactNumber(number))
      } else {
        words += digits
      }
      digits = ""
    }
    for scalar in finding.arithmetic.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
      } else {
        flush()
        words.unicodeScalars.append(scalar)
      }
    }
    flush()
    return isOfShares ? words.replacingBytes(of: " %", with: self["percent"]) : words
  }

  /// A sum of dates and lengths as people write them: `2025年3月31日 → 2026年3月31日`; nil for
  /// any other.
  private func dates(in sum: String) -> String? {
    var isFound = false
    let pieces = sum.split(separator: " ", omittingEmptySubsequences: false).map { piece in
      let isListed = piece.hasSuffix(",")
      let word = isListed ? piece.dropLast() : piece
      let bytes = word.utf8
      let told: String? =
        if let length = Self.length(iso: bytes) {
          duration(length)
        } else if bytes.count >= 7, bytes.contains(UInt8(ascii: "-")),
          let date = CalendarDate(iso: String(word))
        {
          self.date(date)
        } else {
          nil
        }
      guard let told else { return String(piece) }
      isFound = true
      return told + (isListed ? self["list"] : " ")
    }
    guard isFound else { return nil }
    return pieces.map { $0.hasSuffix(" ") || $0.hasSuffix(self["list"]) ? $0 : $0 + " " }
      .joined().trimmingBlanks
  }

  /// A length of one unit as checks write it: P30D, PT48H.
  private static func length(iso bytes: Substring.UTF8View) -> CalendarDuration? {
    guard bytes.first == UInt8(ascii: "P"), bytes.count >= 3, let unit = bytes.last else {
      return nil
    }
    let isTime = bytes.dropFirst().first == UInt8(ascii: "T")
    let digits = bytes.dropFirst(isTime ? 2 : 1).dropLast()
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number >= 0 else { return nil }
    let n = ExactDecimal(number)
    return switch (unit, isTime) {
    case (UInt8(ascii: "D"), false): CalendarDuration(days: n)
    case (UInt8(ascii: "W"), false): CalendarDuration(weeks: n)
    case (UInt8(ascii: "M"), false): CalendarDuration(months: n)
    case (UInt8(ascii: "Y"), false): CalendarDuration(years: n)
    case (UInt8(ascii: "H"), true): CalendarDuration(hours: n)
    case (UInt8(ascii: "M"), true): CalendarDuration(minutes: n)
    default: nil
    }
  }

  /// A place that a finding rests on, by its section and its words.
  package func quoted(_ place: Excerpt) -> String {
    let section = sectionPath(place.section, last: 1)
    let words = self["open.quote"] + Self.nested(place.text) + self["close.quote"]
    return section.isEmpty ? words : section + self["colon"] + words
  }

  /// The severity in words.
  package func severity(_ severity: Finding.Severity) -> String {
    self["severity." + severity.rawValue]
  }
}
