/// A stretch of an edition's text, as a half-open range of UTF-8 offsets.
///
/// Kept in eight bytes: editions hold them by the million, and none has two gigabytes.
public struct SourceSpan: Hashable, Sendable, Comparable {
  @usableFromInline var startOffset: Int32
  @usableFromInline var endOffset: Int32

  @inlinable public init(_ start: Int, _ end: Int) {
    startOffset = Int32(start)
    endOffset = Int32(end)
  }

  /// Offset of the first byte.
  @inlinable public var start: Int {
    get { Int(startOffset) }
    set { startOffset = Int32(newValue) }
  }

  /// Offset behind the last byte.
  @inlinable public var end: Int {
    get { Int(endOffset) }
    set { endOffset = Int32(newValue) }
  }

  @inlinable public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Length in UTF-8 bytes.
  @inlinable public var utf8Count: Int { end - start }
  @inlinable public var range: Range<Int> { start..<end }
  @inlinable public var isEmpty: Bool { start == end }

  @inlinable public func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }

  @inlinable public func contains(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Earlier starts come first; of two with one start, the shorter.
  @inlinable public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
