/// Scales of which only the order is known, not how far one step is from the next.
package enum OrdinalScales {
  /// Seismic intensity: 5弱, 5強, 6弱.
  package static let seismic = "震度"
  /// Children by their births: the second is neither more nor less than the third.
  package static let births = "子"
  package static let units: Set<String> = [seismic]
}
