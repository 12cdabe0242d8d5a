/// Footnotes that nothing refers to, which the parser leaves out and a reader of the source sees.
struct UnreadFootnotes {
  private(set) var passages: [Passage] = []

  init(_ bytes: [UInt8], _ read: [Passage]) {
    let spans = read.map(\.span).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if bytes[start..<end].starts(with: [0x5B, 0x5E]), let label = Self.label(bytes, start..<end) {
        while next < spans.count && spans[next].upperBound <= label.upperBound { next += 1 }
        let isRead = next < spans.count && spans[next].lowerBound < end
        if !isRead && !Self.isBlank(bytes[(label.upperBound + 1)..<end]) {
          passages.append(
            Passage(
              form: .block(.note(marker: String(decoding: bytes[label], as: UTF8.self))),
              pieces: [.source((label.upperBound + 1)..<end)], span: start..<end))
        }
      }
      start = end + 1
    }
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 <= 0x20 }
  }

  /// `[^label]` before a colon.
  private static func label(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let head = bytes[line].prefix(200)
    guard let close = head.firstIndex(of: 0x5D), close + 1 < line.upperBound,
      bytes[close + 1] == 0x3A
    else { return nil }
    return line.lowerBound..<(close + 1)
  }
}
