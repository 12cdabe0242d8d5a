internal import Dispatch
package import PolicyModel

/// Spreads work over as many threads as there are cores.
package let overCores: Spread = { count, work in
  DispatchQueue.concurrentPerform(iterations: count, execute: work)
}

/// Does something with each item, on as many threads as there are cores; answers in order.
package func concurrently<Item: Sendable, Answer: Sendable>(
  _ items: [Item], _ body: @Sendable (Item) -> Answer
) -> [Answer] {
  items.map(by: overCores, body)
}
