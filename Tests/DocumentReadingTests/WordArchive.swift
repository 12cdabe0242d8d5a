/// A Word document for tests: parts stored in a ZIP archive without compression.
struct WordArchive {
  struct Part {
    var name: String
    var bytes: [UInt8]
    /// What the directory says of its size, where that is not the truth.
    var claimedSize: UInt32?
    /// Bit 0: encrypted.
    var flags: UInt16 = 0
  }

  static let relations = """
    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """

  var parts: [Part]

  init(_ parts: [(String, String)]) {
    self.parts = parts.map { Part(name: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// A document with this body, and other parts of the folder `word`.
  init(body: String, before: String = "", _ others: [(String, String)] = []) {
    self.init(
      [
        ("_rels/.rels", Self.relations),
        ("word/document.xml", before + Self.part("document", "<w:body>\(body)</w:body>")),
      ] + others.map { ("word/" + $0.0, $0.1) })
  }

  static func part(_ name: String, _ content: String) -> String {
    "<w:\(name) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + content + "</w:\(name)>"
  }

  static func paragraph(_ words: String, style: String? = nil, properties: String = "") -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    return "<w:p><w:pPr>\(style)\(properties)</w:pPr><w:r><w:t>\(words)</w:t></w:r></w:p>"
  }

  /// The archive's bytes.
  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let size = UInt32(part.bytes.count)
      let name = Array(part.name.utf8)
      let common =
        Self.little(part.flags) + [0, 0, 0, 0, 0x21, 0] + Self.little(Self.checksum(part.bytes))
        + Self.little(size) + Self.little(part.claimedSize ?? size)
        + Self.little(UInt16(name.count)) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += Self.little(UInt32(archive.count)) + name
      archive += [0x50, 0x4B, 3, 4, 20, 0] + common + name + part.bytes
    }
    let count = Self.little(UInt16(parts.count))
    return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + Self.little(UInt32(directory.count)) + Self.little(UInt32(archive.count)) + [0, 0]
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
