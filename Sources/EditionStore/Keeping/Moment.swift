public import PolicyModel

/// An instant with the zone it was told in; handed in by the caller, never read from a clock.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
  public var secondsSince1970: Int
  /// Minutes east of Greenwich.
  public var offsetMinutes: Int

  public init(secondsSince1970: Int, offsetMinutes: Int = 0) {
    self.secondsSince1970 = secondsSince1970
    self.offsetMinutes = offsetMinutes
  }

  /// The day where it was told.
  public var day: CalendarDate {
    DayNumber(Int((Double(secondsSince1970 + offsetMinutes * 60) / 86_400).rounded(.down))).date
  }

  /// ISO 8601 with its zone: `2026-01-20T09:30:00+09:00`.
  public var description: String {
    let local = secondsSince1970 + offsetMinutes * 60
    let day = Int((Double(local) / 86_400).rounded(.down))
    let second = local - day * 86_400
    let date = DayNumber(day).date
    let time = [second / 3600, second / 60 % 60, second % 60].map(Self.two).joined(separator: ":")
    let zone = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "\(date)T\(time)"
      + (zone == 0 ? "Z" : "\(sign)\(Self.two(zone / 60)):\(Self.two(zone % 60))")
  }

  /// Reads what `description` writes.
  init?(_ words: String) {
    let bytes = Array(words.utf8)
    guard bytes.count >= 20, bytes[10] == 0x54 else { return nil }
    func number(_ from: Int, _ to: Int) -> Int? {
      guard to <= bytes.count, bytes[from..<to].allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return Int(String(decoding: bytes[from..<to], as: UTF8.self))
    }
    guard let year = number(0, 4), let month = number(5, 7), let day = number(8, 10),
      let date = DayNumber(year: year, month: month, day: day),
      let hour = number(11, 13), let minute = number(14, 16), let second = number(17, 19)
    else { return nil }
    var offset = 0
    if bytes[19] != 0x5A {
      guard bytes.count == 25, let hours = number(20, 22), let minutes = number(23, 25)
      else { return nil }
      offset = (hours * 60 + minutes) * (bytes[19] == 0x2D ? -1 : 1)
    }
    self.init(
      secondsSince1970: date.value * 86_400 + hour * 3600 + minute * 60 + second - offset * 60,
      offsetMinutes: offset)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
