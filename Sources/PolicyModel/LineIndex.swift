/// Answers on which line an offset lies.
///
/// Lines end with LF, CRLF or CR, as editors count them.
public struct LineIndex: Hashable, Sendable {
  private let starts: [Int]

  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: SourceText) {
    var starts = [0]
    starts.reserveCapacity(text.utf8Count / 64)
    let bytes = text.utf8.span
    for offset in bytes.indices where bytes[offset] <= 0x0D {
      let byte = bytes[offset]
      let isEnd =
        byte == 0x0A || byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if isEnd { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The number of lines; a text without line ends has one.
  public var count: Int { starts.count }

  /// The line of a UTF-8 offset, counted from 1.
  ///
  /// - Complexity: O(log *lines*).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The column of a UTF-8 offset in bytes, counted from 1.
  public func utf8Column(at offset: Int) -> Int {
    offset - starts[line(at: offset) - 1] + 1
  }

  /// The offset at which a line (counted from 1) begins.
  public func start(ofLine line: Int) -> Int {
    starts[max(0, min(line - 1, starts.count - 1))]
  }
}
