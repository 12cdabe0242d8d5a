import ChangeDetection
import PolicyModel
import Testing

@Test func `Chinese is cut into characters, and the unit of a sentence stays`() throws {
  let old = PolicyText("市政府将完成老城区的供水管网改造。")
  let new = PolicyText("市政府将完成老城区的排水管网改造。")
  let passage = try #require(report(old, new).passages.first)
  #expect(passage.old?.runs.filter(\.isChanged).map(\.text) == ["供"])
  #expect(passage.new?.runs.filter(\.isChanged).map(\.text) == ["排"])
}
