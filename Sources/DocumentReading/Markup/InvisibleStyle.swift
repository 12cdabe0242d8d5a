internal import Lexicon

/// What an element's own style does to the words inside of it.
///
/// Only the element itself is asked, not style sheets: what they hide cannot be known without
/// laying the page out.
struct InvisibleStyle {
  /// The words are not shown: hidden, without size, beside the page, clear or white.
  private(set) var hides = false
  /// A ground of another colour is laid, on which white words can be seen.
  private(set) var laysGround = false

  /// - Parameter isOnGround: an element around lays a ground.
  init(_ attributes: [String: String], isOnGround: Bool) {
    laysGround = attributes["bgcolor"].map { !Self.isPale($0.lowercased()) } ?? false
    var isPale = attributes["color"].map { Self.isPale($0.lowercased()) } ?? false
    if attributes["hidden"] != nil { hides = true }
    for declaration in (attributes["style"] ?? "").prefix(4096).lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { part in
        String(decoding: part.utf8.filter { $0 > 0x20 }, as: UTF8.self)
      }
      guard parts.count == 2 else { continue }
      let value = parts[1].replacing("!important")
      switch parts[0] {
      case "color", "-webkit-text-fill-color": isPale = Self.isPale(value)
      case "background", "background-color", "background-image":
        laysGround = !Self.isPale(value) && value != "none"
      case "font-size": if let size = Self.length(value), size <= 1 { hides = true }
      case "opacity": if let share = Self.length(value), share <= 0 { hides = true }
      case "left", "right", "top", "text-indent", "margin-left":
        if let length = Self.length(value), length <= -900 { hides = true }
      default: if HTMLElements.hidingStyles.contains(parts[0] + ":" + value) { hides = true }
      }
    }
    if isPale && !laysGround && !isOnGround { hides = true }
  }

  /// White and what is as good as white, or nothing at all.
  static func isPale(_ color: String) -> Bool {
    if HTMLElements.paleColors.contains(color) { return true }
    let digits = Array(color.utf8.drop { $0 == 0x23 })
    switch digits.count {
    case 3: return digits.allSatisfy { $0 == 0x66 }
    case 6:
      // F8 and above, for red, green and blue.
      return stride(from: 0, to: 6, by: 2).allSatisfy { place in
        let last = digits[place + 1]
        return digits[place] == 0x66
          && ((0x38...0x39).contains(last) || (0x61...0x66).contains(last))
      }
    default: break
    }
    guard color.hasPrefix("rgb"), let open = color.utf8.firstIndex(of: 0x28) else { return false }
    let numbers = color[open...].utf8.split { !(0x30...0x39).contains($0) && $0 != 0x2E }
      .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    if numbers.count == 4, numbers[3] == 0 { return true }
    return numbers.count >= 3 && numbers.prefix(3).allSatisfy { $0 >= 248 }
  }

  /// A number with its unit left off, but for shares of something else.
  private static func length(_ value: String) -> Double? {
    let digits = value.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard let number = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    let unit = value.utf8.dropFirst(digits.count)
    let isRelative = unit.elementsEqual("em".utf8) || unit.elementsEqual("rem".utf8)
    if unit.elementsEqual("%".utf8) { return number <= 1 ? 0 : 100 }
    return isRelative ? number * 16 : number
  }
}

extension String {
  /// The text without a word at its end.
  fileprivate func replacing(_ ending: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }
}
