#if canImport(Glibc)
  /// The C library's, whose header no module of Swift's carries.
  @_silgen_name("mallopt")
  private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
#endif

/// How the process holds memory.
enum Memory {
  /// Lets the system have large arrays back as soon as they are freed.
  ///
  /// glibc keeps more and more of them for later use, which at 28 MB is a tenth of the peak.
  static func returnsLargeArrays() {
    #if canImport(Glibc)
      let mmapThreshold: Int32 = -3
      _ = mallopt(mmapThreshold, 4 << 20)
    #endif
  }
}
