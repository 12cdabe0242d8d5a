internal import Synchronization

/// How far long work has come, on one line of standard error.
///
/// Only a terminal is shown it, and only when the work lasts longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var isShown = false
    var last: Int64
  }

  private let total: Int
  private let isWanted: Bool
  private let start: Int64
  private let state: Mutex<State>

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isWanted = !isQuiet && isatty(STDERR_FILENO) == 1 && Terminal.variable("TERM") != "dumb"
    start = Today.now().seconds
    state = Mutex(State(last: start))
  }

  /// One more piece is done.
  func advance() {
    guard isWanted else { return }
    state.withLock { state in
      state.done += 1
      let now = Today.now().seconds
      guard now > start, now > state.last || state.done == total else { return }
      state.last = now
      state.isShown = true
      _ = Output.writeAll(
        Array("\r\u{1B}[Kkaitei: \(state.done)/\(total)".utf8), to: STDERR_FILENO)
    }
  }

  /// Clears the line.
  func finish() {
    state.withLock { state in
      if state.isShown { _ = Output.writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
    }
  }
}
