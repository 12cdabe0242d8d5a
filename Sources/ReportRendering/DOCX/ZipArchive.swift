internal import CZip

/// A ZIP archive made in memory by libzip; the only file that knows the library.
///
/// Entries keep their order and bear one fixed date, so that equal entries give equal bytes.
enum ZipArchive {
  struct Entry {
    var name: String
    var bytes: [UInt8]
  }

  /// The archive's bytes; nil where the library has no memory left.
  static func bytes(of entries: [Entry]) -> [UInt8]? {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      return nil
    }
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    // The library reads the entries when it closes the archive, so they live until then.
    let contents = unsafe entries.map { entry in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, entry.bytes.count))
      _ = unsafe copy.initialize(from: entry.bytes)
      return unsafe copy
    }
    defer {
      for index in entries.indices { unsafe contents[index].deallocate() }
    }
    for (index, entry) in entries.enumerated() {
      guard
        let source = unsafe zip_source_buffer(
          archive, contents[index].baseAddress, UInt64(entry.bytes.count), 0)
      else {
        unsafe zip_discard(archive)
        return nil
      }
      let place = unsafe zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard place >= 0 else {
        unsafe zip_source_free(source)
        unsafe zip_discard(archive)
        return nil
      }
      // 1980-01-01, the first day that the format knows.
      unsafe zip_file_set_dostime(archive, UInt64(place), 0, 0x21, 0)
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      return nil
    }
    return unsafe read(target)
  }

  private static func read(_ source: OpaquePointer) -> [UInt8]? {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
      return nil
    }
    defer { unsafe zip_source_close(source) }
    let size = unsafe Int(status.size)
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      count = unsafe Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
      initialized = max(0, count)
    }
    return count == size ? bytes : nil
  }
}
