/// Whole numbers for texts, the same for texts of the same bytes.
///
/// A dictionary of strings brings each to its normal form first; folded text already is in it.
struct TextNumbers {
  private var table = NumberTable()
  /// The texts by their numbers.
  private(set) var texts: [String] = []

  /// The number of a text; a text that is new gets the next one.
  mutating func number(entering text: String) -> Int32 {
    var key = Self.key(text)
    while true {
      let number = table.number(entering: key)
      guard Int(number) < texts.count else {
        texts.append(text)
        return number
      }
      if Self.areEqual(texts[Int(number)], text) { return number }
      // Another text of the same key: its own is the next that is free.
      key &+= 1
    }
  }

  private static func key(_ text: String) -> UInt64 {
    let bytes = text.utf8.span
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<bytes.count { key = (key ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return key
  }

  private static func areEqual(_ a: String, _ b: String) -> Bool {
    let (x, y) = (a.utf8.span, b.utf8.span)
    guard x.count == y.count else { return false }
    for index in 0..<x.count where x[index] != y[index] { return false }
    return true
  }
}
