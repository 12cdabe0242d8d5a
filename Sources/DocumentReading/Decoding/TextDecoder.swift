internal import Lexicon
internal import PolicyModel

/// Bytes become valid UTF-8: by byte order mark, by hint, or by what the bytes can be.
///
/// Valid UTF-8 wins over every guess; a guess that the bytes do not settle is marked doubtful.
struct TextDecoder {
  struct Decoded {
    var utf8: [UInt8]
    var encoding: String
    var isDoubtful = false
  }

  /// - Parameters:
  ///   - label: The encoding that the caller names; it must fit.
  ///   - declared: The encoding that the document names; the bytes win over it.
  func decode(
    _ bytes: [UInt8], label: String?, declared: String? = nil
  ) throws(ReadingError) -> Decoded {
    if let marked = try decodeMarked(bytes) { return marked }
    if let label { return try decode(bytes, labelled: label) }
    try refuseBinary(bytes)
    let name = declared.flatMap { EncodingNames.name(of: $0) }
    guard let firstInvalid = UTF8Validity.firstInvalidOffset(in: bytes) else {
      var decoded = try decodeUTF8(bytes)
      decoded.isDoubtful = name.map { $0 != decoded.encoding } ?? false
      return decoded
    }
    if let name, name != "UTF-8", let decoded = try? decode(bytes, labelled: name) {
      return decoded
    }
    var decoded = try decodeLegacy(bytes, firstInvalid: firstInvalid)
    if let name, name != decoded.encoding { decoded.isDoubtful = true }
    return decoded
  }

  private func decodeMarked(_ bytes: [UInt8]) throws(ReadingError) -> Decoded? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      if let offset = UTF8Validity.firstInvalidOffset(in: bytes) {
        throw .undecodable(encoding: "UTF-8", offset: offset)
      }
      try refuseNul(bytes)
      return Decoded(utf8: Array(bytes.dropFirst(3)), encoding: "UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .unsupportedEncoding(guess: "UTF-32")
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Decoded(
        utf8: try UTF16Decoding.utf8(of: bytes, from: 2, isBigEndian: false), encoding: "UTF-16LE")
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return Decoded(
        utf8: try UTF16Decoding.utf8(of: bytes, from: 2, isBigEndian: true), encoding: "UTF-16BE")
    }
    return nil
  }

  private func decode(_ bytes: [UInt8], labelled label: String) throws(ReadingError) -> Decoded {
    guard let name = EncodingNames.name(of: label) else {
      if UTF7Guess.isLabel(label) { throw .unsupportedEncoding(guess: "UTF-7") }
      guard let converter = CharsetConverter(from: label) else {
        throw .unknownEncoding(label: label)
      }
      let utf8 = try converter.convert(bytes, named: label)
      try refuseNul(utf8)
      return Decoded(utf8: utf8, encoding: label)
    }
    switch name {
    case "UTF-8":
      if let offset = UTF8Validity.firstInvalidOffset(in: bytes) {
        throw .undecodable(encoding: name, offset: offset)
      }
      try refuseNul(bytes)
      return Decoded(utf8: bytes, encoding: name)
    case "UTF-16LE", "UTF-16BE":
      let isBigEndian = name == "UTF-16BE"
      return Decoded(
        utf8: try UTF16Decoding.utf8(of: bytes, from: 0, isBigEndian: isBigEndian),
        encoding: name)
    case "UTF-16":
      throw .unsupportedEncoding(guess: "UTF-16")
    default:
      try refuseNul(bytes)
      return Decoded(utf8: try convert(bytes, from: name), encoding: name)
    }
  }

  private func decodeUTF8(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    if ISO2022JP.isLikely(bytes) {
      return Decoded(utf8: try convert(bytes, from: "ISO-2022-JP"), encoding: "ISO-2022-JP")
    }
    if UTF7Guess.isLikely(bytes) { throw .unsupportedEncoding(guess: "UTF-7") }
    return Decoded(utf8: bytes, encoding: "UTF-8")
  }

  private func decodeLegacy(_ bytes: [UInt8], firstInvalid: Int) throws(ReadingError) -> Decoded {
    let guess = CharsetGuess(bytes, firstInvalidUTF8: firstInvalid)
    switch guess {
    case .damagedUTF8:
      throw .undecodable(encoding: "UTF-8", offset: firstInvalid)
    case .encoding(let name, let isDoubtful):
      return Decoded(
        utf8: try convert(bytes, from: name), encoding: name, isDoubtful: isDoubtful)
    case .damaged(let name, let offset):
      throw .undecodable(encoding: name, offset: offset)
    case .binary(let offset):
      throw .binary(offset: offset)
    }
  }

  private func convert(_ bytes: [UInt8], from name: String) throws(ReadingError) -> [UInt8] {
    if name == "ISO-2022-JP" {
      let (eucBytes, offsets) = try ISO2022JP.eucBytes(of: bytes)
      guard let converter = CharsetConverter(from: "EUC-JP-MS") ?? CharsetConverter(from: "EUC-JP")
      else { throw .unknownEncoding(label: name) }
      do {
        return try converter.convert(eucBytes, named: name)
      } catch .undecodable(_, let offset) {
        throw .undecodable(encoding: name, offset: offsets.offset(of: offset))
      }
    }
    let module = name == "EUC-JP" ? "EUC-JP-MS" : name
    guard let converter = CharsetConverter(from: module) ?? CharsetConverter(from: name)
    else { throw .unknownEncoding(label: name) }
    let utf8 = try converter.convert(bytes, named: name)
    if let offset = UTF8Validity.firstInvalidOffset(in: utf8) {
      throw .undecodable(encoding: name, offset: offset)
    }
    return utf8
  }

  private func refuseNul(_ bytes: [UInt8]) throws(ReadingError) {
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
  }

  private func refuseBinary(_ bytes: [UInt8]) throws(ReadingError) {
    guard let offset = bytes.firstIndex(of: 0) else { return }
    if let guess = UTF16Decoding.unmarkedGuess(bytes) { throw .unsupportedEncoding(guess: guess) }
    throw .binary(offset: offset)
  }
}
