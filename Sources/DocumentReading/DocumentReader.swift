internal import Digest
public import PolicyModel

/// Reads bytes as an edition of a policy: what it says and what it says of itself.
public struct DocumentReader: Sendable {
  public init() {}

  /// Decodes bytes and finds sections, blocks and sentences.
  ///
  /// - Throws: `ReadingError` for bytes that hold no text or cannot be decoded.
  /// - Complexity: O(*n*) in the length of the bytes.
  public func read(_ bytes: [UInt8], hint: ReadingHint) throws(ReadingError) -> ReadEdition {
    let format = hint.format(of: bytes)
    var notices: [ReadingNotice] = []
    var encoding = "UTF-8"
    let parsed: ParsedText
    switch format {
    case .docx:
      guard !bytes.isEmpty else { throw .noText }
      parsed = try .word(bytes)
    case .pdf:
      guard !bytes.isEmpty else { throw .noText }
      guard let layer = hint.textLayer else { throw .textLayerNeeded(.pdf) }
      parsed = .plain(SourceText(validUTF8: try PagedText(layer).utf8))
    case .text, .markdown, .html:
      let text = try decode(bytes, format, hint, &encoding, &notices)
      parsed =
        switch format {
        case .html: .page(text)
        case .markdown: .markdown(text)
        default: .plain(text)
        }
    }
    guard parsed.text.utf8Count < Int(Int32.max) else {
      throw .tooLong(utf8Count: parsed.text.utf8Count)
    }
    guard Visibility.hasText(parsed.text.utf8) else { throw .noText }
    let language = hint.language ?? parsed.language ?? LanguageGuess.language(of: parsed.text.utf8)
    var assembler = parsed.assembler
    let document = assembler.finish(language: language, notices: notices + parsed.notices)
    guard !document.sentences.isEmpty || document.sections.count > 1 else { throw .noText }
    let provenance = Edition.Provenance(
      fileName: hint.fileName, sha256: hint.sha256 ?? SHA256.hex(bytes),
      format: format.rawValue, encoding: encoding)
    let edition = Edition(
      title: parsed.title, language: language, published: published(hint, parsed),
      effective: parsed.effective, provenance: provenance)
    return ReadEdition(edition: edition, document: document)
  }

  /// The language that the first words of a document seem to be in, told before it is read.
  ///
  /// - Returns: nil where the bytes are no UTF-8 or begin with markup, which has words of its own.
  /// - Complexity: O(1).
  public func likelyLanguage(of bytes: [UInt8], hint: ReadingHint) -> Language? {
    if let language = hint.language { return language }
    let format = hint.format(of: bytes)
    guard format == .text || format == .markdown, hint.encoding == nil else { return nil }
    var head = bytes.prefix(1 << 11)
    if bytes.count > head.count {
      // The last character may be cut.
      while let last = head.last, last & 0xC0 == 0x80 { head.removeLast() }
      if let last = head.last, last >= 0xC0 { head.removeLast() }
    }
    guard !head.isEmpty, String(validating: head, as: UTF8.self) != nil else { return nil }
    return LanguageGuess.language(of: Array(head))
  }

  private func decode(
    _ bytes: [UInt8], _ format: DocumentFormat, _ hint: ReadingHint, _ encoding: inout String,
    _ notices: inout [ReadingNotice]
  ) throws(ReadingError) -> SourceText {
    let decoded = try TextDecoder().decode(
      bytes, label: hint.encoding,
      declared: format == .html ? DeclaredEncoding.name(in: bytes) : nil)
    guard decoded.utf8.count < Int(Int32.max) else { throw .tooLong(utf8Count: decoded.utf8.count) }
    guard Visibility.hasText(decoded.utf8) else { throw .noText }
    encoding = decoded.encoding
    if decoded.isDoubtful { notices.append(.init(kind: .doubtfulEncoding(name: encoding))) }
    return SourceText(validUTF8: decoded.utf8)
  }

  /// The date by its surest witness.
  private func published(_ hint: ReadingHint, _ parsed: ParsedText) -> Edition.DatedBy? {
    if let date = hint.published { return .init(date, by: .option) }
    if let date = parsed.frontMatterDate { return .init(date, by: .frontMatter) }
    if let date = parsed.textDate { return .init(date, by: .text) }
    if let date = hint.fileName.flatMap({ FileNameDate.date(in: $0) }) {
      return .init(date, by: .fileName)
    }
    return nil
  }
}

/// An edition and its text, as read.
public struct ReadEdition: Hashable, Sendable {
  public var edition: Edition
  public var document: Document

  public init(edition: Edition, document: Document) {
    self.edition = edition
    self.document = document
  }
}
