internal import ArgumentParser
internal import EditionStore
internal import FoundationEssentials
internal import Kaitei
internal import PolicyModel

/// The documents that an import is to record, from its operands or a manifest.
struct ImportList {
  /// One document and what the caller knows of it.
  struct Entry: Decodable {
    var series: String
    var file: String
    var date: String?
    var label: String?
    var title: String?
    var effective: String?
    var source: String?
  }

  let entries: [Entry]

  init(_ command: ImportCommand) throws {
    if let manifest = command.manifest {
      entries = try Self.manifest(manifest)
      return
    }
    guard command.operands.count >= 2, let series = command.operands.first else {
      throw ValidationError("Name the series and at least one file, or give --manifest.")
    }
    let files = command.operands.dropFirst()
    guard files.count == 1 || command.label == nil && command.date == nil else {
      throw ValidationError("--date and --label belong to one file; use --manifest for several.")
    }
    entries = files.map { file in
      Entry(
        series: series, file: file, date: command.date, label: command.label,
        title: command.title, effective: command.effective, source: command.source)
    }
  }

  private static func manifest(_ name: String) throws(Failure) -> [Entry] {
    let bytes = try InputFile(name: name, limit: InputFile.defaultLimit).bytes()
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    let decoder = JSONDecoder()
    var entries: [Entry] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do {
        var entry = try decoder.decode(Entry.self, from: Data(line))
        if !entry.file.hasPrefix("/") { entry.file = folder + entry.file }
        entries.append(entry)
      } catch DecodingError.keyNotFound(let key, _) {
        throw .manifest(name, line: index + 1, .missing(key.stringValue))
      } catch {
        throw .manifest(name, line: index + 1, .notAnObject)
      }
    }
    return entries
  }
}

extension ImportList.Entry {
  /// Reads the document, so that nothing is recorded that cannot be read again.
  func draft(input: InputOptions, recorded: Moment) throws(Failure) -> EditionDraft {
    let bytes = try InputFile(name: file, limit: input.maxSize).bytes()
    var hint = ReadingHint()
    hint.format = input.inputFormat
    hint.encoding = input.encoding
    hint.fileName = file.split(separator: "/").last.map(String.init)
    hint.published = try publicationDate(date, option: "date")
    try hint.addTextLayer(of: bytes, named: file)
    do {
      var read = try DocumentReader().read(bytes, hint: hint)
      read.edition.label = label
      read.edition.title = title ?? read.edition.title
      read.edition.effective =
        try effectiveDate() ?? read.edition.effective
      read.edition.provenance.address = source
      return EditionDraft(
        series: series, edition: read.edition, document: read.document, bytes: bytes,
        extractor: StoredEdition.Extractor(
          name: "kaitei", version: KaiteiVersion.current), recorded: recorded)
    } catch let failure as Failure {
      throw failure
    } catch let error as ReadingError {
      throw .reading(file, error)
    } catch {
      throw .unknownOperand(file)
    }
  }

  private func effectiveDate() throws(Failure) -> CalendarDate? {
    try publicationDate(effective, option: "effective")
  }
}
