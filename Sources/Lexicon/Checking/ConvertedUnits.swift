/// Units of one dimension and how many base units each is.
package enum ConvertedUnits {
  private static let table: [String: (factor: Double, unit: String)] = [
    "mm": (0.001, "m"), "cm": (0.01, "m"), "m": (1, "m"), "km": (1000, "m"),
    "m2": (1, "m2"), "a": (100, "m2"), "ha": (10_000, "m2"), "km2": (1_000_000, "m2"),
    "g": (0.001, "kg"), "kg": (1, "kg"), "t": (1000, "kg"),
    "ml": (0.001, "l"), "l": (1, "l"), "kl": (1000, "l"), "m3": (1000, "l"),
    "W": (1, "W"), "kW": (1000, "W"), "MW": (1_000_000, "W"), "GW": (1_000_000_000, "W"),
  ]

  /// A value in its base unit; in its own where no conversion is known.
  package static func base(_ value: Double, _ unit: String) -> (value: Double, unit: String) {
    guard let row = table[unit] else { return (value, unit) }
    return (value * row.factor, row.unit)
  }
}
