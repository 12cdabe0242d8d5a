/// Scales of which only the order is known, not how far one step is from the next.
package enum OrdinalScales {
  /// Seismic intensity: 5弱, 5強, 6弱.
  package static let seismic = "震度"
  package static let units: Set<String> = [seismic]
}
