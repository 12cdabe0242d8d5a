package import PolicyModel

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

  /// Units in which one converts from the others by numbers that are never round.
  private static let imperial: Set<String> = ["in", "ft", "yd", "mi", "oz", "lb", "F"]

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

  fileprivate static func areOfTwoSystems(_ unit: String, _ other: String) -> Bool {
    imperial.contains(unit) != imperial.contains(other)
  }
}

/// Two amounts of one dimension in one unit.
package struct ConvertedAmounts {
  package let first: Double
  package let second: Double
  /// How far apart they may be if one was worked out from the other and rounded as it is written.
  private let slack: Double

  /// Nil where no conversion from the one unit to the other is known.
  ///
  /// - Parameter areDifferences: by how many degrees a temperature changes.
  package init?(
    _ a: ExactNumber, _ unit: String, _ b: ExactNumber, _ other: String,
    areDifferences: Bool = false
  ) {
    // 28度 beside 28℃: which degrees are meant is told by the other.
    let units = (unit == "degree" ? other : unit, other == "degree" ? unit : other)
    let origin = { (unit: String) in areDifferences ? ConvertedUnits.base(0, unit).value : 0 }
    let x = ConvertedUnits.base(a.approximate, units.0)
    let y = ConvertedUnits.base(b.approximate, units.1)
    guard x.unit == y.unit else { return nil }
    first = x.value - origin(units.0)
    second = y.value - origin(units.1)
    let step = max(Self.halfStep(a, units.0), Self.halfStep(b, units.1))
    // The zeros at a number's end may be rounded ones where two systems meet: 373 miles (600 km).
    slack =
      ConvertedUnits.areOfTwoSystems(units.0, units.1)
      ? max(step, Self.leastRounded * min(abs(first), abs(second))) : step
  }

  /// What rounding to two digits or a good round number takes or gives at most, as a share.
  private static let leastRounded = 0.03

  /// 1.5 km and 1,500 m, but for what binary numbers lose.
  package var areEqual: Bool {
    abs(first - second) <= 1e-9 * max(abs(first), abs(second))
  }

  /// 10 miles and 16 km: the one as the other would be written in as many digits.
  package var areRounded: Bool { abs(first - second) <= slack * (1 + 1e-9) }

  /// Half of one in the last digit that is written, in the base unit.
  private static func halfStep(_ number: ExactNumber, _ unit: String) -> Double {
    guard let places = number.decimal?.decimalPlaces else { return 0 }
    var step = 0.5
    for _ in 0..<min(places, 30) { step /= 10 }
    return abs(ConvertedUnits.base(step, unit).value - ConvertedUnits.base(0, unit).value)
  }
}
