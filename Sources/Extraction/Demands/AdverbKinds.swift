/// What an adverb or conjunction does to its sentence, as the tables name it.
struct AdverbKinds: OptionSet {
  let rawValue: UInt8

  static let about = AdverbKinds(rawValue: 1)
  static let beyond = AdverbKinds(rawValue: 2)
  static let clause = AdverbKinds(rawValue: 4)
  static let frame = AdverbKinds(rawValue: 8)
  static let head = AdverbKinds(rawValue: 16)
  static let manner = AdverbKinds(rawValue: 32)
  static let time = AdverbKinds(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of a row; a name that no rule asks for is none.
  init(name: String) {
    self =
      switch name {
      case "about": .about
      case "beyond": .beyond
      case "clause": .clause
      case "frame": .frame
      case "head": .head
      case "manner": .manner
      case "time": .time
      default: []
      }
  }
}
