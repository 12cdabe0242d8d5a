internal import Kaitei

enum Version {
  static let current = "kaitei \(KaiteiVersion.current) (rules \(KaiteiVersion.rules))"
}
