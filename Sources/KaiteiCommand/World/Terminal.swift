/// What is known of the terminal that standard output goes to.
struct Terminal {
  enum ColorChoice: String, CaseIterable {
    case auto, always, never
  }

  let isInteractive: Bool
  /// Columns, from the terminal or `COLUMNS`; 80 where nothing tells.
  let width: Int
  /// Lines, from the terminal; those of a page where none is looked at.
  let height: Int

  init() {
    isInteractive = isatty(STDOUT_FILENO) == 1
    let size = isInteractive ? Self.size : nil
    let told = Self.variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = size?.columns ?? told ?? 80
    height = size?.lines ?? Self.page
  }

  /// Lines that one sees at once of a file or of what goes down a pipe.
  static let page = 36

  /// Columns for lists that other programs read by the line: they are wrapped for people alone.
  var listWidth: Int {
    isInteractive || Self.variable("COLUMNS") != nil ? width : Self.unbroken
  }

  private static let unbroken = 10_000

  /// `NO_COLOR`, `CLICOLOR_FORCE` and `TERM=dumb` are obeyed; an explicit choice wins.
  func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if let none = Self.variable("NO_COLOR"), !none.isEmpty { return false }
      if let force = Self.variable("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
        return true
      }
      return isInteractive && Self.variable("TERM") != "dumb"
    }
  }

  /// Whether the terminal is one that opens links (OSC 8); where nothing tells, it is not.
  var opensLinks: Bool {
    guard isInteractive, Self.variable("TERM") != "dumb" else { return false }
    if let version = Self.variable("VTE_VERSION").flatMap({ Int($0) }) { return version >= 5000 }
    if Self.variable("WT_SESSION") != nil || Self.variable("TERM") == "xterm-kitty" { return true }
    let known = ["iTerm.app", "WezTerm", "vscode", "ghostty"]
    return Self.variable("TERM_PROGRAM").map(known.contains) ?? false
  }

  /// An environment variable's value, nil where it is not set.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// What the terminal tells of its size.
  private static var size: (columns: Int, lines: Int?)? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : nil)
  }
}
