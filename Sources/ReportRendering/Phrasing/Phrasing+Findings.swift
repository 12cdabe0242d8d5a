package import PolicyModel

extension Phrasing {
  /// What a finding asks the reader to confirm, with the values it rests on.
  package func message(_ finding: Finding) -> String {
    var values: [String: String] = [:]
    for fact in finding.facts { values[fact.name] = self.fact(fact) }
    let message = words(bestOf: "check." + finding.check, values) ?? self["check"]
    return finding.further > 0 ? message + count("further", finding.further) : message
  }

  /// A date as the language writes it, other values as the check gave them.
  private func fact(_ fact: Finding.Fact) -> String {
    let value = fact.value
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

  /// The sum that a finding rests on, its large numbers as people read them: `38億 + 91億 ≠ 130億`.
  package func arithmetic(of finding: Finding) -> String {
    var words = ""
    var digits = ""
    func flush() {
      if digits.utf8.count > 4, let number = Int(digits) {
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
    return words
  }

  /// The severity in words.
  package func severity(_ severity: Finding.Severity) -> String {
    self["severity." + severity.rawValue]
  }
}
