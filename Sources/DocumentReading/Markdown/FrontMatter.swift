internal import Lexicon
internal import PolicyModel

/// The keys and values between two lines of `---` at the head of a Markdown file.
///
/// Only plain `key: value` lines are read, whatever their depth; nothing is expanded.
struct FrontMatter {
  /// Where the text begins behind it; 0 without front matter.
  private(set) var end = 0
  private var values: [String: String] = [:]
  private static let lineLimit = 2000

  init(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0x2D, 0x2D, 0x2D]) else { return }
    var start = 0
    for count in 0..<Self.lineLimit {
      guard start < bytes.count else { return }
      let lineEnd = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      var next = min(bytes.count, lineEnd + 1)
      if lineEnd + 1 < bytes.count, bytes[lineEnd] == 0x0D, bytes[lineEnd + 1] == 0x0A { next += 1 }
      var line = bytes[start..<lineEnd]
      while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
      let isFence = line.elementsEqual("---".utf8) || (count > 0 && line.elementsEqual("...".utf8))
      if count == 0 && !isFence { return }
      if count > 0 && isFence {
        end = next
        return
      }
      if count > 0 { read(line) }
      start = next
    }
    values = [:]
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    guard line.count < 4000, let colon = line.firstIndex(of: 0x3A) else { return }
    let key = Self.trimmed(line[..<colon])
    let value = Self.trimmed(line[(colon + 1)...])
    guard !key.isEmpty, !value.isEmpty, values[key] == nil, values.count < 500 else { return }
    values[key] = value
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    if bytes.count >= 2, let quote = bytes.first, quote == 0x22 || quote == 0x27,
      bytes.last == quote
    {
      bytes = bytes.dropFirst().dropLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  var title: String? {
    DateLineWords.titleKeys.lazy.compactMap { values[$0] }.first
  }

  var published: CalendarDate? { date(of: DateLineWords.publishedKeys) }
  var effective: CalendarDate? { date(of: DateLineWords.effectiveKeys) }

  var language: Language? {
    (values["lang"] ?? values["language"]).map { Language(rawValue: String($0.prefix(2))) }
  }

  private func date(of keys: [String]) -> CalendarDate? {
    keys.lazy.compactMap { values[$0].flatMap { DateSpelling.whole($0) } }.first
  }
}
