internal import CCrypto

/// SHA-256 (FIPS 180-4): the name that the bytes of an edition have in every room.
package enum SHA256 {
  /// The digest in lower-case hexadecimal, 64 digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    text.reserveCapacity(64)
    for byte in digest(bytes) { text += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    return text
  }

  /// The thirty-two bytes of the digest.
  ///
  /// - Complexity: O(*n*).
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    unsafe Array(unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
      _ = unsafe CCrypto.SHA256(bytes, bytes.count, digest.baseAddress)
      count = Int(SHA256_DIGEST_LENGTH)
    }
  }
}

/// SHA-1 (FIPS 180-4): what git's packs and indexes end with.
package enum SHA1 {
  /// The twenty bytes of the digest of a span of bytes.
  ///
  /// - Complexity: O(*n*).
  package static func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe Array(unsafeUninitializedCapacity: Int(SHA_DIGEST_LENGTH)) { digest, count in
        _ = unsafe CCrypto.SHA1(source.baseAddress, source.count, digest.baseAddress)
        count = Int(SHA_DIGEST_LENGTH)
      }
    }
  }
}
