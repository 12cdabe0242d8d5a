package import PolicyModel

/// What a word beside a figure says about it.
package struct BoundWord: Hashable, Sendable {
  /// How it bounds an amount.
  package var bound: Figure.Bound?
  /// What it makes the figure do.
  package var role: Figure.Role?
  /// Said of dates only: まで, から.
  package var isTemporal: Bool
  /// Said of amounts only: 規模.
  package var isQuantitative: Bool
  /// The word is passed over but not part of the figure: の in 5年の間.
  package var isOutside: Bool

  init(
    _ bound: Figure.Bound? = nil, role: Figure.Role? = nil, temporal isTemporal: Bool = false,
    quantitative isQuantitative: Bool = false, outside isOutside: Bool = false
  ) {
    self.bound = bound
    self.role = role
    self.isTemporal = isTemporal
    self.isQuantitative = isQuantitative
    self.isOutside = isOutside
  }
}
