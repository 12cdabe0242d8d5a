/// Text folded for matching, with its way back to the source.
///
/// Folding joins the lines of a sentence, leaves markup out and makes one of the many forms
/// of a character (full-width digits and Latin letters become ASCII, half-width kana become
/// full-width, ㋿ becomes 令和, invisible characters vanish, canonical forms are composed).
/// Matching is done here; evidence is always shown from the source.
public struct NormalizedText: Hashable, Sendable {
  /// A run of folded bytes and the source bytes that it stands for.
  ///
  /// A verbatim run has the same bytes on both sides. In a replaced run all folded bytes
  /// together stand for all source bytes together.
  public struct Run: Hashable, Sendable {
    /// Where the run begins in the folded bytes.
    public var folded: Int32
    /// Where the run begins in the source.
    public var source: Int32
    /// Length in the source for a replaced run, -1 for a verbatim one.
    public var replacedCount: Int32
    public var isVerbatim: Bool { replacedCount < 0 }

    package init(folded: Int32, source: Int32, replacedCount: Int32) {
      self.folded = folded
      self.source = source
      self.replacedCount = replacedCount
    }
  }

  /// The folded text as UTF-8.
  public private(set) var utf8: [UInt8] = []
  /// In order, without gaps: how the folded bytes came about.
  package private(set) var runs: [Run] = []

  public init() {}

  /// Takes up again what was folded before.
  package init(utf8: [UInt8], runs: [Run]) {
    self.utf8 = utf8
    self.runs = runs
  }

  public var utf8Count: Int { utf8.count }

  public mutating func reserveCapacity(_ count: Int) {
    utf8.reserveCapacity(count)
  }

  /// Appends a stretch of the source that folding leaves alone.
  ///
  /// Not generic, as nearly all of a text goes this way.
  package mutating func append(verbatim source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let goesOn =
      runs.last.map { last in
        last.isVerbatim && Int(last.source) + utf8.count - Int(last.folded) == range.lowerBound
      } ?? false
    if !goesOn {
      runs.append(
        Run(folded: Int32(utf8.count), source: Int32(range.lowerBound), replacedCount: -1))
    }
    utf8.append(contentsOf: source[range])
  }

  /// Appends one byte that stands for `sourceCount` bytes of the source from `source` on.
  package mutating func append(replacedBy byte: UInt8, from source: Int, sourceCount: Int) {
    runs.append(
      Run(folded: Int32(utf8.count), source: Int32(source), replacedCount: Int32(sourceCount)))
    utf8.append(byte)
  }

  /// Appends source bytes that folding leaves alone.
  public mutating func append(verbatim bytes: some Collection<UInt8>, from source: Int) {
    guard !bytes.isEmpty else { return }
    if let last = runs.last, last.isVerbatim,
      Int(last.source) + utf8.count - Int(last.folded) == source
    {
      utf8.append(contentsOf: bytes)
      return
    }
    runs.append(Run(folded: Int32(utf8.count), source: Int32(source), replacedCount: -1))
    utf8.append(contentsOf: bytes)
  }

  /// Appends bytes that stand for `sourceCount` bytes of the source from `source` on.
  public mutating func append(
    replaced bytes: some Collection<UInt8>, from source: Int, sourceCount: Int
  ) {
    guard !bytes.isEmpty else { return }
    runs.append(
      Run(folded: Int32(utf8.count), source: Int32(source), replacedCount: Int32(sourceCount)))
    utf8.append(contentsOf: bytes)
  }

  /// The folded words of a range.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The stretch of source that a range of folded bytes came from, markup inside included.
  ///
  /// - Complexity: O(log *runs*).
  public func sourceSpan(of range: Range<Int>) -> SourceSpan {
    guard !runs.isEmpty else { return SourceSpan(0, 0) }
    let first = runIndex(at: range.lowerBound)
    let start = runs[first].sourceOffset(startOf: range.lowerBound)
    guard !range.isEmpty else { return SourceSpan(start, start) }
    // A few words lie in one run or two.
    let end = range.upperBound - 1
    var last = first
    while last < first + 4, last + 1 < runs.count, Int(runs[last + 1].folded) <= end { last += 1 }
    if last == first + 4 { last = runIndex(at: end) }
    return SourceSpan(start, runs[last].sourceOffset(behind: end))
  }

  /// The source stretches that make up a range, without the markup between them.
  public func sourcePieces(of range: Range<Int>) -> [SourceSpan] {
    guard !runs.isEmpty, !range.isEmpty else { return [] }
    var pieces: [SourceSpan] = []
    var index = runIndex(at: range.lowerBound)
    while index < runs.count && Int(runs[index].folded) < range.upperBound {
      let run = runs[index]
      let runEnd = index + 1 < runs.count ? Int(runs[index + 1].folded) : utf8.count
      let piece: SourceSpan
      if run.isVerbatim {
        let low = max(range.lowerBound, Int(run.folded)) - Int(run.folded)
        let high = min(range.upperBound, runEnd) - Int(run.folded)
        piece = SourceSpan(Int(run.source) + low, Int(run.source) + high)
      } else {
        piece = SourceSpan(Int(run.source), Int(run.source) + Int(run.replacedCount))
      }
      if let last = pieces.last, last.end == piece.start {
        pieces[pieces.count - 1].end = piece.end
      } else if pieces.last != piece {
        pieces.append(piece)
      }
      index += 1
    }
    return pieces
  }

  /// The words of a range as the source writes them, without markup and with line ends, tabs
  /// and the indentation behind them joined to one space.
  public func visibleText(_ range: Range<Int>, in source: SourceText) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var joining = false
    for piece in sourcePieces(of: range) {
      for byte in source.utf8[piece.range] {
        switch byte {
        case 0x0A, 0x0D, 0x09:
          if bytes.last != 0x20 { bytes.append(0x20) }
          joining = true
        case 0x20 where joining: break
        default:
          bytes.append(byte)
          joining = false
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The range widened to whole signs of the source: ㈱ is folded to three, and shown once.
  ///
  /// - Complexity: O(log *runs*).
  public func wholeSigns(_ range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty, !range.isEmpty else { return range }
    let (first, last) = (runIndex(at: range.lowerBound), runIndex(at: range.upperBound - 1))
    let low = runs[first].isVerbatim ? range.lowerBound : Int(runs[first].folded)
    if runs[last].isVerbatim { return low..<range.upperBound }
    return low..<(last + 1 < runs.count ? Int(runs[last + 1].folded) : utf8.count)
  }

  private func runIndex(at offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(runs[middle].folded) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension NormalizedText.Run {
  /// Where the source of a folded byte begins.
  fileprivate func sourceOffset(startOf offset: Int) -> Int {
    isVerbatim ? Int(source) + offset - Int(folded) : Int(source)
  }

  /// Where the source of a folded byte ends.
  fileprivate func sourceOffset(behind offset: Int) -> Int {
    isVerbatim ? Int(source) + offset - Int(folded) + 1 : Int(source) + Int(replacedCount)
  }
}
