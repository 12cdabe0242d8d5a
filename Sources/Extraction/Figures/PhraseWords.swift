/// The words of a phrase by its spaces, found without a look at its characters.
extension Substring {
  /// What stands before the first space; spaces at the head aside.
  var firstWord: Substring {
    let bytes = utf8.drop { $0 == 0x20 }
    return Substring(bytes.prefix { $0 != 0x20 })
  }

  /// What stands behind the first word and its spaces; empty where there is but one.
  var withoutFirstWord: Substring {
    let behind = utf8.drop { $0 == 0x20 }.drop { $0 != 0x20 }
    return Substring(behind.drop { $0 == 0x20 })
  }

  /// Whether these are the bytes of one word.
  var isLastWord: Bool { !isEmpty && !utf8.contains(0x20) }
}
