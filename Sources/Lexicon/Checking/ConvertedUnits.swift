/// Units of one dimension and how many base units each is.
package enum ConvertedUnits {
  private static let table: [String: (factor: Double, unit: String)] = [
    "mm": (0.001, "m"), "cm": (0.01, "m"), "m": (1, "m"), "km": (1000, "m"),
    "m2": (1, "m2"), "a": (100, "m2"), "ha": (10_000, "m2"), "km2": (1_000_000, "m2"),
    "g": (0.001, "kg"), "kg": (1, "kg"), "t": (1000, "kg"),
    "ml": (0.001, "l"), "l": (1, "l"), "kl": (1000, "l"), "m3": (1000, "l"),
    "mL": (0.001, "l"), "L": (1, "l"), "kL": (1000, "l"), "dL": (0.1, "l"),
    "mg": (0.000001, "kg"), "μg": (0.000000001, "kg"), "Mt": (1_000_000_000, "kg"),
    "W": (1, "W"), "kW": (1000, "W"), "MW": (1_000_000, "W"), "GW": (1_000_000_000, "W"),
    "Wh": (1, "Wh"), "kWh": (1000, "Wh"), "MWh": (1_000_000, "Wh"), "GWh": (1_000_000_000, "Wh"),
    "bps": (1, "bps"), "kbps": (1000, "bps"), "Mbps": (1_000_000, "bps"),
    "Gbps": (1_000_000_000, "bps"),
    "B": (1, "B"), "KB": (1000, "B"), "MB": (1_000_000, "B"), "GB": (1_000_000_000, "B"),
    "TB": (1_000_000_000_000, "B"),
    "in": (0.0254, "m"), "ft": (0.3048, "m"), "yd": (0.9144, "m"), "mi": (1609.344, "m"),
    "oz": (0.028349523125, "kg"), "lb": (0.45359237, "kg"),
  ]

  /// A value in its base unit; in its own where no conversion is known.
  package static func base(_ value: Double, _ unit: String) -> (value: Double, unit: String) {
    switch unit {
    case "F": return ((value - 32) / 1.8, "C")
    case "K": return (value - 273.15, "C")
    default: break
    }
    guard let row = table[unit] else { return (value, unit) }
    return (value * row.factor, row.unit)
  }
}
