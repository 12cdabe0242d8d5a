/// What a Word document's styles say about its paragraphs and runs.
final class WordStyles: XMLListener {
  /// What a style adds to the one it is based on.
  struct Style {
    var name = ""
    var basedOn: String?
    var outlineLevel: Int?
    var isBold: Bool?
    var isHidden: Bool?
    var isPale: Bool?
    var numbering: WordNumbering.Reference?
  }

  private(set) var styles: [String: Style] = [:]
  private var id: String?
  private var style = Style()

  func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "style":
      id = attributes["styleId"]
      style = Style()
    case "name": style.name = attributes.val?.lowercased() ?? ""
    case "basedOn": style.basedOn = attributes.val
    case "outlineLvl": style.outlineLevel = attributes.val.flatMap { Int($0) }
    case "b": style.isBold = attributes.isOn
    case "vanish": style.isHidden = attributes.isOn
    case "color": style.isPale = Self.isPale(attributes)
    case "numId":
      style.numbering = .init(list: attributes.val ?? "", level: style.numbering?.level ?? 0)
    case "ilvl":
      style.numbering = .init(
        list: style.numbering?.list ?? "", level: attributes.val.flatMap { Int($0) } ?? 0)
    default: break
    }
  }

  func close(_ name: String) {
    guard name == "style", let id else { return }
    styles[id] = style
    self.id = nil
  }

  func words(_ words: UnsafeBufferPointer<UInt8>) {}

  /// A style's own word, or that of the nearest one it is based on.
  private func inherited<Value>(_ id: String?, _ word: (Style) -> Value?) -> Value? {
    var next = id
    for _ in 0..<12 {
      guard let style = next.flatMap({ styles[$0] }) else { return nil }
      if let value = word(style) { return value }
      next = style.basedOn
    }
    return nil
  }

  func isBold(_ id: String?) -> Bool { inherited(id, \.isBold) ?? false }
  func isPale(_ id: String?) -> Bool { inherited(id, \.isPale) ?? false }
  func isHidden(_ id: String?) -> Bool { inherited(id, \.isHidden) ?? false }
  func numbering(_ id: String?) -> WordNumbering.Reference? { inherited(id, \.numbering) }

  /// Whether words are white, by the property `color`.
  static func isPale(_ attributes: XMLAttributes) -> Bool {
    attributes.val.map { $0 != "auto" && InvisibleStyle.isPale($0.lowercased()) } ?? false
  }

  /// Whether words are of a point at most, by the property `sz` in half points.
  static func isTiny(_ attributes: XMLAttributes) -> Bool {
    attributes.val.flatMap { Int($0) }.map { $0 <= 2 } ?? false
  }

  /// Whether something coloured is laid below words, by the property `shd`.
  static func isGround(_ attributes: XMLAttributes) -> Bool {
    guard let fill = attributes["fill"], fill != "auto" else {
      return attributes.val.map { $0 != "clear" && $0 != "nil" } ?? false
    }
    return !InvisibleStyle.isPale(fill.lowercased())
  }

  /// The document's own name.
  func isTitle(_ id: String?) -> Bool {
    inherited(id) { $0.name == "title" || $0.name == "表題" ? true : nil } ?? (id == "Title")
  }

  /// Lines of a table of contents, which say what the headings say.
  func isContents(_ id: String?) -> Bool {
    inherited(id) { $0.name.hasPrefix("toc ") || $0.name.hasPrefix("目次 ") ? true : nil } ?? false
  }

  /// From 1; nil for body text.
  func headingLevel(_ id: String?) -> Int? {
    let named: Int? = inherited(id) { style in
      for word in ["heading ", "見出し "] where style.name.hasPrefix(word) {
        return Int(style.name.dropFirst(word.count))
      }
      return nil
    }
    return named ?? inherited(id, \.outlineLevel).flatMap { $0 < 9 ? $0 + 1 : nil }
  }
}
