/// What people and files call the encodings that Kaitei reads.
package enum EncodingNames {
  /// Label in lower case without `-`, `_` and spaces, and the name Kaitei gives the encoding.
  package static let rows: [(label: String, name: String)] = [
    ("cp932", "CP932"), ("csshiftjis", "CP932"), ("eucjp", "EUC-JP"), ("eucjpms", "EUC-JP"),
    ("iso2022jp", "ISO-2022-JP"), ("jis", "ISO-2022-JP"), ("ms932", "CP932"),
    ("shiftjis", "CP932"), ("sjis", "CP932"), ("ujis", "EUC-JP"), ("usascii", "UTF-8"),
    ("utf16", "UTF-16"), ("utf16be", "UTF-16BE"), ("utf16le", "UTF-16LE"), ("utf8", "UTF-8"),
    ("utf8n", "UTF-8"), ("utf8sig", "UTF-8"), ("windows31j", "CP932"), ("xeucjp", "EUC-JP"),
    ("xsjis", "CP932"),
  ]

  /// Kaitei's name for a label, whatever its case and dashes.
  package static func name(of label: String) -> String? {
    let key = String(
      decoding: label.utf8.compactMap { byte in
        byte == 0x2D || byte == 0x5F || byte == 0x20
          ? nil : (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      }, as: UTF8.self)
    return rows.first { $0.label == key }?.name
  }
}
