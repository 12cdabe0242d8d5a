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

  /// How many documents, and how many of their bytes, are held together.
  private static let partCount = 1000
  private static let partBytes = 64 << 20

  /// The entries in parts that are read and recorded one after the other.
  ///
  /// More than one part are in order of publication, since editions are recorded in that order;
  /// a document whose date nobody told is read for it.
  func parts(input: InputOptions, recorded: Moment) -> [[Entry]] {
    guard entries.count > 1 else { return [entries] }
    let sizes = entries.map { InputFile.size(of: $0.file) }
    if entries.count <= Self.partCount, sizes.reduce(0, +) <= Self.partBytes { return [entries] }
    let days = concurrently(entries) { $0.firstDay(input: input, recorded: recorded) }
    let order = entries.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    var parts: [[Entry]] = [[]]
    var bytes = 0
    for index in order {
      let count = parts[parts.count - 1].count
      if count == Self.partCount || count > 0 && bytes + sizes[index] > Self.partBytes {
        parts.append([])
        bytes = 0
      }
      bytes += sizes[index]
      parts[parts.count - 1].append(entries[index])
    }
    return parts
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
  /// The first day of its date of publication; what cannot be read comes last.
  fileprivate func firstDay(input: InputOptions, recorded: Moment) -> Int {
    let told = date.flatMap { CalendarDate(iso: $0) }
    let published =
      told ?? (try? draft(input: input, recorded: recorded))?.published?.date
    return published?.days()?.lowerBound.value ?? Int.max
  }

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
