/// Shows long output page by page, as git does.
///
/// `KAITEI_PAGER`, `GIT_PAGER`, `PAGER`, then `less`; empty or `cat` means none.
struct Pager {
  private let command: String

  /// Nil where no pager is wanted.
  init?(_ terminal: Terminal) {
    guard terminal.isInteractive else { return nil }
    let chosen =
      Terminal.variable("KAITEI_PAGER") ?? Terminal.variable("GIT_PAGER")
      ?? Terminal.variable("PAGER") ?? "less"
    guard !chosen.isEmpty, chosen != "cat" else { return nil }
    command = chosen
  }

  /// Whether the pager took the words; if not, the caller writes them itself.
  func show(_ bytes: [UInt8]) -> Bool {
    _ = unsafe setenv("LESS", "FRX", 0)
    _ = unsafe setenv("LV", "-c", 0)
    guard let pipe = unsafe popen(command, "w") else { return false }
    _ = unsafe bytes.withUnsafeBytes { buffer in
      unsafe fwrite(buffer.baseAddress, 1, buffer.count, pipe)
    }
    return unsafe pclose(pipe) == 0
  }
}
