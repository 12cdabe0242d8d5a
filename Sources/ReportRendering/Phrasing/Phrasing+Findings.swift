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
      return grouped(number)
    }
    guard value.utf8.count >= 7, !["list", "subject", "object"].contains(fact.name),
      value.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }),
      let date = CalendarDate(iso: value)
    else { return value }
    return self.date(date)
  }

  /// The severity in words.
  package func severity(_ severity: Finding.Severity) -> String {
    self["severity." + severity.rawValue]
  }
}
