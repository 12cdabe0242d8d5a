import PolicyModel
import Testing

@testable import Extraction

/// Who does what, and on what condition, as the parts of a demand say it.
@Suite struct DemandPartTests {
  private func demand(
    _ sentence: String, _ title: String = "Heron Cove Terms of Service",
    _ language: Language = .english
  ) throws -> Demand {
    var builder = DocumentBuilder(title: title, language: language)
    builder.add(sentence)
    let found = DemandExtractor().demands(in: builder.document, figures: [])
      .filter { $0.sentence > 0 }
    return try #require(found.first, "\(sentence)")
  }

  @Test(arguments: [
    "Drafts on our disks are deleted within 90 days.",
    "Your notes are encrypted before we store them.",
    "Lost keys must be reported within a day.", "A permit is required for each boat.",
    "Refunds will be paid within a week.",
  ])
  func `a thing that undergoes a deed is not its actor`(sentence: String) throws {
    #expect(try demand(sentence).actor == nil)
  }

  @Test func `who does the deed is its actor`() throws {
    #expect(try demand("The warden must lock the gate within an hour.").actor == "The warden")
    #expect(try demand("A ranger, not a machine, checks each permit.").actor == "A ranger")
  }

  @Test(arguments: [
    ("A person, not a program, decides every appeal.", "every appeal"),
    ("The warden, and not the crew, keeps the keys.", "the keys"),
    ("A member of staff, never a machine, answers each letter.", "each letter"),
  ])
  func `a rule tells who acts against who does not`(sentence: String, object: String) throws {
    let demand = try demand(sentence)
    #expect(demand.frame == .norm)
    #expect(demand.polarity > 0)
    #expect(demand.object == object)
  }

  @Test(arguments: [
    (
      "If you leave within 20 days of your first visit, we refund the deposit.",
      "If you leave within 20 days of your first visit"
    ),
    (
      "We will refund the deposit if you leave within 20 days of your first visit.",
      "if you leave within 20 days of your first visit"
    ),
    (
      "Unless the fee of £1,250 is paid by noon, we may close the berth.",
      "Unless the fee of £1,250 is paid by noon"
    ),
    (
      "We may, if the tide is below the mark on the wall, close the berth.",
      "if the tide is below the mark on the wall"
    ),
    ("When the ferry is late we will refund the fare.", "When the ferry is late"),
    ("If you have a complaint, tell the council.", "If you have a complaint"),
    ("Where we miss an appointment we will pay £30.", "Where we miss an appointment"),
  ])
  func `a condition goes to its comma`(sentence: String, condition: String) throws {
    #expect(try demand(sentence).conditions == [condition])
  }

  @Test(arguments: [
    ("We may ask you, if a neighbour complains, to move your boat.", "move your boat"),
    ("We may ask you, when the pier is full, to show a ticket.", "show a ticket"),
  ])
  func `what is asked for stands behind the condition`(sentence: String, object: String) throws {
    #expect(try demand(sentence).object == object)
  }

  @Test(arguments: [
    ("ひとり暮らしの高齢者を見守ります。", Demand.Action.protect, 4), ("通学路の見守りを行います。", .protect, 4),
    ("国の動向を見守ります。", .other, 1), ("価格の推移を注視します。", .other, 1), ("新しい航路を検討します。", .study, 1),
  ])
  func `watching over somebody is no study`(
    sentence: String, action: Demand.Action, strength: Int
  ) throws {
    let demand = try demand(sentence, "港町の政策", .japanese)
    #expect(demand.action == action)
    #expect(demand.strength == strength)
  }
}
