import Testing

@testable import PolicyModel

@Suite struct SpreadTests {
  /// Works from the last number to the first, as threads may.
  private let lastFirst: Spread = { count, work in
    for number in (0..<count).reversed() { work(number) }
  }

  @Test func `answers stand in the order of what was asked, whoever was done first`() {
    #expect([3, 1, 2].map(by: lastFirst) { $0 * 10 } == [30, 10, 20])
    #expect([3, 1, 2].map(by: nil) { $0 * 10 } == [30, 10, 20])
  }

  @Test func `one thing and nothing are not spread`() {
    let never: Spread = { _, _ in Issue.record("spread") }
    #expect([7].map(by: never) { $0 + 1 } == [8])
    #expect([Int]().map(by: never) { $0 + 1 }.isEmpty)
  }
}
