#if canImport(Glibc)
  /// The C library's, whose header no module of Swift's carries.
  @_silgen_name("mallopt")
  private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
#endif

/// How the process holds memory.
enum Memory {
  /// Lets the system have large arrays back as soon as they are freed, and keeps the small.
  ///
  /// glibc keeps more and more of the large for later use, which at 28 MB is a tenth of the peak.
  /// The small it asks the system for page by page: the heaps of threads grow by 8 MB instead,
  /// of which only what is written to is taken.
  static func prepare() {
    #if canImport(Glibc)
      let (trimThreshold, topPad, mmapThreshold): (Int32, Int32, Int32) = (-1, -2, -3)
      _ = mallopt(mmapThreshold, 4 << 20)
      _ = mallopt(topPad, 8 << 20)
      _ = mallopt(trimThreshold, 64 << 20)
    #endif
  }
}
