/// A stretch of an edition's text, as a half-open range of UTF-8 offsets.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset behind the last byte.
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Length in UTF-8 bytes.
  public var utf8Count: Int { end - start }
  public var range: Range<Int> { start..<end }
  public var isEmpty: Bool { start == end }

  public func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }

  public func contains(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Earlier starts come first; of two with one start, the shorter.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
