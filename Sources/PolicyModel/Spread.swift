internal import Synchronization

/// Does a number of things, each told by its number from 0, and returns when all are done: at
/// once where there are cores for it.
///
/// Rooms that compute make no threads; whoever puts them together gives them one of these.
public typealias Spread = @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

extension Array where Element: Sendable {
  /// What `body` makes of each element, in order.
  ///
  /// - Parameter spread: makes them at once; nil to make one after the other.
  package func map<Answer: Sendable>(
    by spread: Spread?, _ body: @Sendable (Element) -> Answer
  ) -> [Answer] {
    guard let spread, count > 1 else { return map(body) }
    let answers = Mutex<[Answer?]>(Array<Answer?>(repeating: nil, count: count))
    spread(count) { index in
      let answer = body(self[index])
      answers.withLock { $0[index] = answer }
    }
    return answers.withLock { $0.compactMap { $0 } }
  }
}
