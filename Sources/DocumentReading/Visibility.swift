/// Whether there is anything for a reader to see.
enum Visibility {
  static func hasText(_ utf8: [UInt8]) -> Bool {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let scalar = DecodedScalar(bytes, at: index)
      if !InvisibleCharacters.isSpace(scalar.value)
        && InvisibleCharacters.kind(of: scalar.value) == nil
      {
        return true
      }
      index += scalar.utf8Count
    }
    return false
  }
}
