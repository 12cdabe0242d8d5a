import DocumentReading
import PolicyModel
import Testing

@Suite struct DecodingTests {
  private func decode(_ bytes: [UInt8], label: String? = nil) throws -> (String, String) {
    let read = try DocumentReader().read(bytes, hint: ReadingHint(encoding: label))
    return (read.document.text.string, read.edition.provenance.encoding)
  }

  private func error(of bytes: [UInt8], label: String? = nil) -> ReadingError? {
    do {
      _ = try DocumentReader().read(bytes, hint: ReadingHint(encoding: label))
      return nil
    } catch {
      return error
    }
  }

  @Test func `valid UTF-8 is read as it is and loses its byte order mark`() throws {
    #expect(try decode(Array("保険証を残す。".utf8)) == ("保険証を残す。", "UTF-8"))
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array("残す。".utf8)) == ("残す。", "UTF-8"))
  }

  @Test func `UTF-16 is read with a mark and refused without one`() throws {
    let little: [UInt8] = [0x53, 0x30, 0x8C, 0x30, 0x02, 0x30, 0x0A, 0x00, 0x31, 0x00]
    #expect(try decode([0xFF, 0xFE] + little) == ("これ。\n1", "UTF-16LE"))
    let big: [UInt8] = [0xFE, 0xFF, 0x30, 0x53, 0x30, 0x8C, 0x30, 0x02]
    #expect(try decode(big) == ("これ。", "UTF-16BE"))
    #expect(error(of: little) == .unsupportedEncoding(guess: "UTF-16LE"))
    #expect(error(of: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == .unsupportedEncoding(guess: "UTF-32"))
    #expect(
      error(of: [0xFE, 0xFF, 0xD8, 0x00, 0x30, 0x42])
        == .undecodable(encoding: "UTF-16BE", offset: 2))
  }

  /// 表ソ能: trail bytes that are a backslash; ①㈱髙: the vendor's rows.
  @Test func `Shift_JIS is found and read with the vendor's characters`() throws {
    let bytes: [UInt8] = [
      0x95, 0x5C, 0x83, 0x5C, 0x94, 0x5C, 0x82, 0xF0, 0x8E, 0xA6, 0x82, 0xB5, 0x82, 0xDC, 0x82,
      0xB7, 0x81, 0x42, 0x87, 0x40, 0x87, 0x8A, 0xFB, 0xFC, 0x82, 0xC6, 0x82, 0xB7, 0x82, 0xE9,
    ]
    let (text, name) = try decode(bytes)
    #expect(text == "表ソ能を示します。①㈱髙とする")
    #expect(name == "CP932")
  }

  @Test func `EUC-JP is found and read with its half-width kana and third set`() throws {
    let bytes: [UInt8] = [
      0xCA, 0xDD, 0xB8, 0xB1, 0xBE, 0xDA, 0xA4, 0xF2, 0xBB, 0xC4, 0xA4, 0xB7, 0xA4, 0xDE, 0xA4,
      0xB9, 0xA1, 0xA3, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1, 0xA4, 0xC7, 0xA4, 0xB9, 0xA1, 0xA3,
    ]
    let (text, name) = try decode(bytes)
    #expect(text == "保険証を残します。ｱ丂です。")
    #expect(name == "EUC-JP")
  }

  @Test func `ISO-2022-JP is found by its escapes`() throws {
    let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x4A, 0x5D, 0x38, 0x31, 0x1B, 0x28, 0x42, 0x0A, 0x41]
    #expect(try decode(bytes) == ("保険\nA", "ISO-2022-JP"))
    #expect(
      error(of: [0x1B, 0x24, 0x42, 0x4A, 0x5D, 0x38])
        == .undecodable(encoding: "ISO-2022-JP", offset: 5))
  }

  @Test func `a name in any spelling overrides the guess`() throws {
    let shiftJIS: [UInt8] = [0xC2, 0xB2, 0xBB, 0xB8]
    #expect(try decode(shiftJIS, label: "Shift-JIS").0 == "ﾂｲｻｸ")
    #expect(try decode(shiftJIS, label: "euc_jp").1 == "EUC-JP")
    #expect(error(of: shiftJIS, label: "klingon") == .unknownEncoding(label: "klingon"))
    #expect(error(of: [0x41], label: "UTF-7") == .unsupportedEncoding(guess: "UTF-7"))
  }

  @Test func `a few bytes that could be two encodings are told as doubtful`() throws {
    let read = try DocumentReader().read([0xC2, 0xB2, 0xBB, 0xB8], hint: ReadingHint())
    let isDoubtful = read.document.notices.contains { notice in
      if case .doubtfulEncoding = notice.kind { true } else { false }
    }
    #expect(isDoubtful)
  }

  private static let faults: [(bytes: [UInt8], error: ReadingError)] = {
    let text = Array("本文です。".utf8)
    var rows: [([UInt8], ReadingError)] = [([], .noText), ([0xEF, 0xBB, 0xBF], .noText)]
    rows.append((Array("\n\n　\u{200B}\t\n".utf8), .noText))
    rows.append((text + [0] + text, .binary(offset: 15)))
    rows.append((text + [0xFF] + text, .undecodable(encoding: "UTF-8", offset: 15)))
    rows.append((text + [0xC0, 0x80], .undecodable(encoding: "UTF-8", offset: 15)))
    rows.append((text + [0xED, 0xA0, 0x80], .undecodable(encoding: "UTF-8", offset: 15)))
    rows.append((Array(text.dropLast()), .undecodable(encoding: "UTF-8", offset: 12)))
    return rows
  }()

  @Test func `what cannot be read says why and where`() {
    for fault in Self.faults {
      #expect(error(of: fault.bytes) == fault.error)
    }
  }

  @Test func `provenance holds the digest of the bytes received`() throws {
    let read = try DocumentReader().read(Array("abc".utf8), hint: ReadingHint(fileName: "a.txt"))
    #expect(
      read.edition.provenance.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(read.edition.provenance.format == "text")
    #expect(read.edition.provenance.fileName == "a.txt")
  }
}
