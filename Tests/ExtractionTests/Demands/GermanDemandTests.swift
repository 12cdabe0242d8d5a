import PolicyModel
import Testing

@testable import Extraction

/// A third language by its tables alone.
@Suite struct GermanDemandTests {
  private func demands(_ sentence: String, _ title: String = "Wahlprogramm") -> [Demand] {
    var builder = DocumentBuilder(title: title, language: Language(rawValue: "de"))
    builder.add(sentence)
    return DemandExtractor().demands(in: builder.document, figures: [])
  }

  @Test(arguments: [
    (
      "Wir werden die Kita-Gebühren abschaffen.", Demand.Frame.commitment, 4, Demand.Action.abolish,
      -1
    ),
    ("Bis 2030 werden wir alle Altlasten veröffentlichen.", .commitment, 4, .disclose, 0),
    ("Wir werden die Pflege sofort stärken.", .commitment, 5, .increase, 1),
    ("Wir werden die Buslinie nicht einstellen.", .commitment, 4, .stop, 1),
    ("Wir wollen die Bahnstrecke wiederherstellen.", .commitment, 2, .restore, 1),
    ("Die Studiengebühren werden abgeschafft.", .commitment, 4, .abolish, -1),
    ("Die Bundesregierung muss die Verträge veröffentlichen.", .demand, 4, .disclose, 0),
    ("Die Stadt sollte das Freibad erhalten.", .demand, 3, .maintain, 1),
    ("Wir fordern die Senkung der Mieten.", .demand, 3, .reduce, -1),
    ("Wir lehnen die Kürzung der Mittel ab.", .verdict, 3, .oppose, 1),
    ("Die Regierung wird die Beiträge erhöhen.", .announcement, 4, .increase, 1),
  ])
  func `a programme's sentence is read`(
    sentence: String, frame: Demand.Frame, strength: Int, action: Demand.Action, sign: Int
  ) throws {
    let demand = try #require(demands(sentence).first, "\(sentence)")
    #expect(demand.frame == frame)
    #expect(demand.strength == strength)
    #expect(demand.action == action)
    #expect(demand.polarity.signum() == sign)
    #expect(!demand.object.isEmpty)
  }

  @Test(arguments: [
    ("Nutzer müssen Störungen melden.", Demand.Deontic.obligation, 4),
    ("Sie dürfen Inhalte nicht weitergeben.", .prohibition, 5),
    ("Das Befahren der Brücke ist verboten.", .prohibition, 5),
    ("Beschäftigte haben Anspruch auf Urlaub.", .entitlement, 4),
  ])
  func `a rule binds`(sentence: String, deontic: Demand.Deontic, strength: Int) throws {
    let demand = try #require(demands(sentence, "Nutzungsbedingungen").first, "\(sentence)")
    #expect(demand.frame == .norm)
    #expect(demand.deontic == deontic)
    #expect(demand.strength == strength)
  }

  @Test(arguments: [
    "Die Preise werden weiter steigen.", "Die Mieten sind gestiegen.",
    "Wenn wir die Steuern senken, wird das Geld fehlen.", "Wohnen ist ein Menschenrecht.",
  ])
  func `a statement of fact is none`(sentence: String) {
    #expect(demands(sentence).isEmpty)
  }
}
