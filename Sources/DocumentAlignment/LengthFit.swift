/// How well the lengths of two texts go together.
enum LengthFit {
  /// 1 for equal lengths, 0 from the double on.
  static func of(_ first: Float, _ second: Float) -> Float {
    let longer = max(first, second)
    guard longer > 0 else { return 1 }
    return max(0, 2 * min(first, second) / longer - 1)
  }
}
