internal import CLibgit2

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
}
