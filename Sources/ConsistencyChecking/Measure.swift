/// A figure with what is needed to tell whether another one measures the same thing.
struct Measure {
  enum Side: Hashable {
    case atLeast, atMost, exactly
  }

  /// Index into the document's figures.
  let figure: Int
  let sentence: Int
  let section: Int
  /// The number of the unit or its class: 人 and 名 are one.
  let unit: Int32
  /// What the value is said to be: a bound from below, from above, or neither.
  let side: Side
  /// The number of the time when it held; -1 where its sentence does not say.
  let moment: Int32
  /// Words that set it apart from others of its kind, a bit for each row of their table.
  let contrasts: UInt128
  let hasCondition: Bool
  /// A deadline, or a date that ends something.
  let isEnd: Bool
}
