internal import CZip

/// The entries of a ZIP archive held in memory, within limits that a bomb does not pass.
///
/// This file alone knows the library. Sizes are judged by the directory before anything is
/// inflated; only parts that are asked for are inflated, in memory, and no further than the
/// directory promised.
@safe struct ZipEntries: ~Copyable {
  struct Entry {
    var name: String
    var index: UInt64
    var size: Int
  }

  /// Entries of one archive.
  static let entryLimit = 2000
  /// Bytes of one part.
  static let partLimit = 50 << 20
  /// Bytes of all parts.
  static let totalLimit = 200 << 20
  /// How many bytes one may become, in parts above `denseSize`.
  static let densityLimit = 200
  static let denseSize = 1 << 20

  private(set) var entries: [Entry] = []
  private let archive: OpaquePointer

  private init(_ archive: OpaquePointer) { unsafe self.archive = archive }

  /// Opens an archive and judges its directory.
  ///
  /// - Parameter bytes: they must outlive the value.
  static func open(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadingError) -> ZipEntries {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard
      let source = unsafe zip_source_buffer_create(
        bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw damaged }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw damaged
    }
    var opened = unsafe ZipEntries(archive)
    try opened.list(archiveSize: bytes.count)
    return opened
  }

  deinit { unsafe zip_discard(archive) }

  private static let damaged = ReadingError.container(.docx, .damaged(part: "zip"))

  private mutating func list(archiveSize: Int) throws(ReadingError) {
    let count = unsafe Int(zip_get_num_entries(archive, 0))
    guard count <= Self.entryLimit else {
      throw .container(.docx, .tooManyEntries(count, limit: Self.entryLimit))
    }
    var total = 0
    var packed = 0
    var names: Set<String> = []
    for index in 0..<UInt64(max(0, count)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, index, 0, &status) == 0,
        let name = unsafe status.name.map({ unsafe String(cString: $0) }),
        let size = unsafe Int(exactly: status.size),
        let packedSize = unsafe Int(exactly: status.comp_size)
      else { throw Self.damaged }
      guard unsafe status.encryption_method == UInt16(ZIP_EM_NONE) else {
        throw .container(.docx, .locked)
      }
      guard !Self.leavesTheArchive(name), unsafe !Self.isLink(archive, index) else {
        throw .container(.docx, .strangeName(name))
      }
      guard names.insert(name).inserted else { throw .container(.docx, .ambiguous(part: name)) }
      guard size <= Self.partLimit else {
        throw .container(.docx, .tooLarge(part: name, limit: Self.partLimit))
      }
      guard size <= Self.denseSize || size / max(1, packedSize) <= Self.densityLimit else {
        throw .container(.docx, .tooDense(part: name, limit: Self.densityLimit))
      }
      total += size
      packed &+= packedSize
      guard total <= Self.totalLimit else {
        throw .container(.docx, .tooLarge(part: "zip", limit: Self.totalLimit))
      }
      entries.append(Entry(name: name, index: index, size: size))
    }
    // Entries that lie over one another take more room than there is.
    guard packed <= archiveSize else { throw Self.damaged }
  }

  /// A name that would leave the folder that it is unpacked in; no writer makes one.
  private static func leavesTheArchive(_ name: String) -> Bool {
    name.hasPrefix("/") || name.contains("\\")
      || name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  private static func isLink(_ archive: OpaquePointer, _ index: UInt64) -> Bool {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard
      unsafe zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
    else { return false }
    return Int32(system) == ZIP_OPSYS_UNIX && (attributes >> 16) & 0xF000 == 0xA000
  }

  /// The bytes of a part; nil where there is none of this name.
  func part(_ name: String) throws(ReadingError) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    let damaged = ReadingError.container(.docx, .damaged(part: name))
    guard let file = unsafe zip_fopen_index(archive, entry.index, 0) else { throw damaged }
    defer { unsafe zip_fclose(file) }
    var count = 0
    var isWhole = false
    // One byte more than promised, so that the end is met and the sum checked.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: entry.size + 1) { buffer, filled in
      while count <= entry.size {
        let read = unsafe zip_fread(
          file, buffer.baseAddress.map { unsafe $0 + count }, UInt64(entry.size + 1 - count))
        guard read > 0 else {
          isWhole = read == 0
          break
        }
        count += Int(read)
      }
      filled = min(count, entry.size + 1)
    }
    guard isWhole, count == entry.size else { throw damaged }
    return bytes
  }
}
