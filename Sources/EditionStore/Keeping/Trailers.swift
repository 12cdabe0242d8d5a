/// The lines at the end of a commit message that say what the commit is.
struct Trailers: Hashable, Sendable {
  private(set) var lines: [(key: String, value: String)] = []

  /// Keys that a message says more than once.
  private(set) var repeatedKeys: [String] = []

  init() {}

  mutating func append(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append((key, Self.singleLine(value)))
  }

  subscript(key: String) -> String? {
    lines.first { $0.key == key }?.value
  }

  /// Reads the last paragraph of a message, if each of its lines is a trailer.
  ///
  /// A key that is said twice counts the first time; a subject is never a trailer.
  init(message: String) {
    var paragraphs: [[Substring.UTF8View]] = [[]]
    for line in message.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = Substring(line).utf8
      if line.isEmpty || line.elementsEqual([0x0D]) {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    if paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    guard paragraphs.count > 1, let last = paragraphs.last else { return }
    for line in last {
      guard let colon = line.firstIndex(of: 0x3A) else {
        lines = []
        return
      }
      let key = String(Substring(line[..<colon]))
      guard key.utf8.allSatisfy({ Self.isKeyByte($0) }), !key.isEmpty else {
        lines = []
        return
      }
      var value = Substring(line[line.index(after: colon)...])
      while value.utf8.first == 0x20 { value.removeFirst() }
      while value.utf8.last == 0x20 || value.utf8.last == 0x0D { value.removeLast() }
      if self[key] == nil {
        lines.append((key, String(value)))
      } else {
        repeatedKeys.append(key)
      }
    }
  }

  var text: String { lines.map { "\($0.key): \($0.value)\n" }.joined() }

  /// Words without line ends and other controls, so that they stay inside of their trailer.
  static func singleLine(_ words: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let isControl =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029
      line.append(isControl ? " " : scalar)
    }
    var text = String(line)[...]
    while text.utf8.first == 0x20 { text.removeFirst() }
    while text.utf8.last == 0x20 { text.removeLast() }
    return String(text)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  static func == (a: Trailers, b: Trailers) -> Bool { a.text == b.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
