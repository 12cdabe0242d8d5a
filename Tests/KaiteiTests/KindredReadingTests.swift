import Kaitei
import Testing

/// Two editions of a text without a telling title are read as one kind of text.
@Suite struct KindredReadingTests {
  /// Kinds of the demands that are told, with a question mark where they ask for confirmation.
  private func told(_ old: String, _ new: String) throws -> [String] {
    let reader = EditionReader()
    return EditionComparer().report(
      from: try reader.read(Array(old.utf8)), to: try reader.read(Array(new.utf8))
    ).changes.compactMap { change in
      guard case .demand(let kinds) = change.matter, let kind = kinds.first, kind != .restated
      else { return nil }
      return kind.rawValue + (change.needsConfirmation ? "?" : "")
    }
  }

  static let hall = """
    ・和室を使う人は、名簿に書かなければならない。
    ・鍵は、受付に返すものとする。
    ・窓は、閉めなければならない。
    ・和室は、二階にあります。
    ・会員は、和室を予約できます。
    ・湯のみは、棚にあります。

    """

  @Test func `a sentence that stayed is told by no edition's count of rules`() throws {
    let new = Self.hall.replacing("書かなければならない", with: "書きます")
      .replacing("返すものとする", with: "返します")
    for (old, new) in [(Self.hall, new), (new, Self.hall)] {
      let told = try told(old, new)
      #expect(!told.contains { $0.hasPrefix("dropped") || $0.hasPrefix("added") }, "\(told)")
    }
  }

  @Test(arguments: [
    ("子どもの面会はお断りします。", "子どもの面会はご遠慮ください。", "softened"),
    ("花の持ち込みはご遠慮ください。", "花の持ち込みは固くお断りします。", "strengthened"),
    ("予約は不要です。", "予約をお願いします。", "reversed"),
  ])
  func `a sentence that answers to a demand is read as one`(
    old: String, new: String, kind: String
  ) throws {
    #expect(try told(old, new) == [kind])
  }

  @Test(arguments: [
    ("展示室は、月曜日に閉まります。", "会員は、展示室を無料で利用できます。"),
    ("The pool is by the river.", "Members may bring two guests."),
  ])
  func `a right that comes or goes is told and asks`(rest: String, right: String) throws {
    #expect(try told(rest, "\(rest)\n\(right)") == ["added?"])
    #expect(try told("\(rest)\n\(right)", rest) == ["dropped?"])
  }

  @Test(arguments: [
    ("この町には三つの橋があります。", "夏には、蛍を見ることができます。"),
    ("この町には三つの橋があります。", "冬には、川が凍ることがあります。"),
    ("この町には三つの橋があります。", "春には多くの魚が川をさかのぼります。"),
    ("山頂には神社があります。", "山頂からは町を一望できます。"),
    ("The town has three bridges.", "People may think the river is slow."),
    ("The town has three bridges.", "Visitors can see seals in winter."),
    ("The town has three bridges.", "Rain may fall in the afternoon."),
    ("The tower is tall.", "On clear days you can see the sea."),
  ])
  func `a fact that comes or goes is no demand`(rest: String, fact: String) throws {
    #expect(try told(rest, "\(rest)\n\(fact)") == [])
    #expect(try told("\(rest)\n\(fact)", rest) == [])
  }
}
