import PolicyModel
import Testing

@testable import Extraction

/// What an English sentence excepts is laid on nobody, and what it goes on to say is.
@Suite struct EnglishExceptionTests {
  private func demands(_ sentence: String) -> [Demand] {
    var builder = DocumentBuilder(title: "Larkspur Club Rules", language: .english)
    builder.add(sentence)
    return DemandExtractor().demands(in: builder.document, figures: [])
  }

  @Test(arguments: [
    "Lifts are repaired quickly, save where a part has to be ordered.",
    "Lifts are repaired quickly, except where an engineer must be called.",
    "Lifts are repaired quickly unless a surveyor must visit first.",
    "Lifts are repaired quickly, but not where the owner must be asked.",
    "Lifts are repaired quickly, save on days when the hall must be cleaned.",
  ])
  func `a deed in an exception is no duty`(sentence: String) {
    #expect(!demands(sentence).contains { $0.cue.contains("must") || $0.cue.contains("has to") })
  }

  @Test(arguments: [
    "Except where a sign allows it, dogs must be kept on a lead.",
    "Unless the warden agrees, boats must be moored here.",
    "Members may swim unless the flag is red, and they must wear a cap.",
    "Members must save where they can and must keep the receipts.",
    "Dogs must be kept on a lead except where a sign says otherwise.",
  ])
  func `a duty beside an exception stays one`(sentence: String) {
    #expect(demands(sentence).contains { $0.deontic == .obligation })
  }

  @Test func `what none of a thing undergoes is ruled out`() throws {
    let found = demands("None of the boats may be lent.")
    #expect(found.map(\.deontic) == [.prohibition])
  }
}
