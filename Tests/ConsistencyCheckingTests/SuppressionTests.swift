import ConsistencyChecking
import Testing

@Suite struct SuppressionTests {
  @Test func `a listed finding is let stand and an unused entry is told`() throws {
    let found = try findings("説明会は2026年2月10日（水）に開きます。\n", only: "C14")
    let id = try #require(found.first?.id)
    let allowed = Suppressions("# looked at\n\(id) the hall is booked\nC05-0000000000000000 old\n")
    let (kept, unused) = allowed.apply(to: found)
    #expect(kept.isEmpty)
    #expect(unused.map(\.line) == [3])
  }

  @Test func `an entry without a reason is unreadable and allows nothing`() {
    let allowed = Suppressions("C05-04a1c2d3e4f50617\n")
    #expect(allowed.entries.isEmpty)
    #expect(allowed.unreadable == [1])
  }
}
