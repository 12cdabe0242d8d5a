internal import Dispatch
internal import Synchronization

/// Does something with each item, on as many threads as there are cores; answers in order.
package func concurrently<Item: Sendable, Answer: Sendable>(
  _ items: [Item], _ body: @Sendable (Item) -> Answer
) -> [Answer] {
  guard items.count > 1 else { return items.map(body) }
  let answers = Mutex<[Int: Answer]>([:])
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let answer = body(items[index])
    answers.withLock { $0[index] = answer }
  }
  let found = answers.withLock { $0 }
  return items.indices.compactMap { found[$0] }
}
