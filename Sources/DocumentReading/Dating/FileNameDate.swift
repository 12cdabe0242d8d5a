internal import PolicyModel

/// The date that a file name holds: policy-2026-01.md, 20260115_policy.txt, 2026年1月.txt.
enum FileNameDate {
  static func date(in fileName: String) -> CalendarDate? {
    let bytes = Array(fileName.utf8)
    var best: CalendarDate?
    for start in bytes.indices where start == 0 || !isDigit(bytes[start - 1]) {
      guard let date = date(bytes, from: start) else { continue }
      if best.map({ $0.precision < date.precision }) ?? true { best = date }
    }
    return best
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func date(_ bytes: [UInt8], from start: Int) -> CalendarDate? {
    let run = bytes[start...].prefix(while: isDigit).count
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= bytes.count, bytes[from..<(from + count)].allSatisfy(isDigit)
      else { return nil }
      return bytes[from..<(from + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    if run == 0 || run <= 2 {
      var cursor = ScalarCursor(bytes, start..<bytes.count)
      guard bytes[start] >= 0x80, let date = DateSpelling.read(&cursor) else { return nil }
      return date
    }
    guard let year = number(start, 4), (1800...2999).contains(year) else { return nil }
    if run == 8 || run == 6 {
      guard let month = number(start + 4, 2), (1...12).contains(month) else { return nil }
      if run == 6 { return .month(year: year, month) }
      guard let day = number(start + 6, 2), DayNumber(year: year, month: month, day: day) != nil
      else { return nil }
      return .day(year: year, month: month, day)
    }
    guard run == 4 else { return nil }
    var cursor = ScalarCursor(bytes, start..<bytes.count)
    if let date = DateSpelling.read(&cursor) { return date }
    guard start + 4 < bytes.count, bytes[start + 4] == 0x5F, let month = number(start + 5, 2),
      (1...12).contains(month)
    else { return .year(year) }
    guard start + 7 < bytes.count, bytes[start + 7] == 0x5F, let day = number(start + 8, 2),
      DayNumber(year: year, month: month, day: day) != nil
    else { return .month(year: year, month) }
    return .day(year: year, month: month, day)
  }
}
