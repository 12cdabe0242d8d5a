internal import CLibgit2

#if os(Linux)
  /// Stands before the function of mbed TLS by which libgit2 reads the certificates of the machine
  /// whenever it starts, a third of the time that a short command takes.
  ///
  /// No library of this program ever connects to anything. One that did would find that nobody is
  /// trusted: the chain of certificates stays empty.
  @_cdecl("mbedtls_x509_crt_parse_file")
  public func readNoCertificates(_ chain: OpaquePointer?, _ path: OpaquePointer?) -> CInt { 0 }
#endif

/// libgit2 itself, set up once for the process.
package enum Library {
  static let isReady: Bool = git_libgit2_init() > 0 && kaitei_libgit2_synchronous(1) >= 0

  /// Whether every object and reference is on the disk before a write returns.
  ///
  /// On from the start. Tests that write thousands of commits turn it off.
  package static func setSynchronous(_ isOn: Bool) {
    guard isReady else { return }
    _ = kaitei_libgit2_synchronous(isOn ? 1 : 0)
    Disk.isSynchronous = isOn
  }

  /// Leaves the user's and the machine's git configuration unread, for tests that have to find the
  /// same on every machine.
  package static func readOwnSettingsOnly() {
    guard isReady else { return }
    kaitei_libgit2_own_settings_only()
  }
}
