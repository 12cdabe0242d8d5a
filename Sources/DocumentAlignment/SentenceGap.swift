/// A run of free sentences on either side that hang on the same pair.
struct SentenceGap {
  var old: Range<Int>
  var new: Range<Int>
  /// Both ends agree; otherwise one side's run goes on elsewhere.
  var isClosed: Bool

  /// The gaps of a pairing: closed ones, and for those whose ends part, one for each end.
  static func all(in pairs: SentencePairs) -> [SentenceGap] {
    var gaps: [SentenceGap] = []
    let (oldCount, newCount) = (pairs.ofOld.count, pairs.ofNew.count)
    var start = 0
    while start <= oldCount {
      var end = start
      while end < oldCount && pairs.isFree(old: end) { end += 1 }
      let run = start..<end
      let first = start == 0 ? 0 : Int(pairs.ofOld[start - 1]) + 1
      let last = end == oldCount ? newCount : Int(pairs.ofOld[end])
      let ahead = freeRun(from: first, pairs)
      if !run.isEmpty {
        if ahead.upperBound == last {
          gaps.append(SentenceGap(old: run, new: ahead, isClosed: true))
        } else {
          if !ahead.isEmpty { gaps.append(SentenceGap(old: run, new: ahead, isClosed: false)) }
          let behind = freeRun(upTo: last, pairs)
          if !behind.isEmpty { gaps.append(SentenceGap(old: run, new: behind, isClosed: false)) }
        }
      }
      start = end + 1
    }
    return gaps
  }

  private static func freeRun(from start: Int, _ pairs: SentencePairs) -> Range<Int> {
    var end = start
    while end < pairs.ofNew.count && pairs.isFree(new: end) { end += 1 }
    return start..<end
  }

  private static func freeRun(upTo end: Int, _ pairs: SentencePairs) -> Range<Int> {
    var start = end
    while start > 0 && pairs.isFree(new: start - 1) { start -= 1 }
    return start..<end
  }
}
