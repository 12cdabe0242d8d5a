import Digest
import Testing

@Suite struct DigestTests {
  // The examples of FIPS 180-4 and the digest of nothing.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `the SHA-256 of a known message is right`(message: String, digest: String) {
    #expect(SHA256.hex(Array(message.utf8)) == digest)
  }

  @Test func `the SHA-1 of a known message is right, of a part of an array too`() {
    let abc: [UInt8] = [
      0xA9, 0x99, 0x3E, 0x36, 0x47, 0x06, 0x81, 0x6A, 0xBA, 0x3E, 0x25, 0x71, 0x78, 0x50, 0xC2,
      0x6C, 0x9C, 0xD0, 0xD8, 0x9D,
    ]
    #expect(SHA1.digest(Array("abc".utf8)[...]) == abc)
    #expect(SHA1.digest(Array("_abc_".utf8)[1..<4]) == abc)
    #expect(SHA1.digest([]).prefix(4) == [0xDA, 0x39, 0xA3, 0xEE])
  }
}
