import PolicyModel
import Testing

@testable import Extraction

/// Figures of languages that are read by tables alone.
@Suite struct LexiconFigureTests {
  /// Kind, value, bound and role of each figure that is no name's.
  private func figures(_ language: String, _ text: String) -> [String] {
    var builder = DocumentBuilder(language: Language(rawValue: language))
    builder.add(text)
    return FigureExtractor().figures(in: builder.document, published: nil).filter { !$0.isInName }
      .map { figure in
        var words = [figure.kind.rawValue, figure.value.description]
        if figure.bound != .exactly { words.append(figure.bound.rawValue) }
        if let role = figure.role { words.append(role.rawValue) }
        return words.joined(separator: " ")
      }
  }

  @Test(arguments: [
    ("de", "Bis zum 31. Dezember 2026 sinkt der Satz.", ["date 2026-12-31 at-most deadline"]),
    ("de", "Ab dem 1. Januar 2027 gilt die Pflicht.", ["date 2027-01-01 at-least start"]),
    ("de", "Vom 1. bis 15. Mai 2026 ist geschlossen.", ["daterange 2026-05-01/2026-05-15"]),
    ("de", "Stichtag ist der 30.06.2027.", ["date 2027-06-30"]),
    ("de", "Der Bericht kommt im Herbst 2027.", ["date 2027-FA"]),
    ("de", "Montag, 1. Juni 2026, ist Beginn.", ["date 2026-06-01"]),
    ("fr", "Au plus tard le 1er mars 2027.", ["date 2027-03-01 at-most deadline"]),
    ("fr", "Entre 2025 et 2030, on construit.", ["daterange 2025/2030"]),
    ("es", "Antes del 31 de diciembre de 2026.", ["date 2026-12-31 less-than"]),
    ("it", "Dal 1º gennaio 2027 si applica.", ["date 2027-01-01 at-least start"]),
    ("pt", "Até 31 de dezembro de 2026.", ["date 2026-12-31 at-most deadline"]),
    ("nl", "Uiterlijk op 31 december 2026.", ["date 2026-12-31 at-most deadline"]),
    ("sv", "Senast den 31 december 2026.", ["date 2026-12-31 at-most deadline"]),
    ("ko", "2026년 12월 31일까지 낮춘다.", ["date 2026-12-31 at-most deadline"]),
  ])
  func `dates are read with their bounds`(language: String, text: String, expected: [String]) {
    #expect(figures(language, text) == expected)
  }

  @Test(arguments: [
    ("de", "Der Satz sinkt von 19 % auf 7 %.", ["percent 19/7"]),
    ("de", "Mindestens 30.000 Haushalte zahlen.", ["count 30000 at-least"]),
    ("de", "Wir bauen 4 000 neue Wohnungen.", ["count 4000"]),
    ("de", "Es sind 1,2 Mio. € und 50 Cent.", ["money 1200000", "money 0.5"]),
    ("de", "Der Zuschuss beträgt 300 EUR pro Monat.", ["money 300"]),
    ("de", "Ein Drittel der Mittel fehlt.", ["number 1/3"]),
    ("de", "Ein Zehntel der Mitglieder kann das verlangen.", ["number 0.1"]),
    ("fr", "Un dixième des membres peut le demander.", ["number 0.1"]),
    ("de", "Die Hälfte der Stellen bleibt.", ["percent 50"]),
    ("fr", "Le taux passe de 20 % à 5,5 %.", ["percent 20/5.5"]),
    ("fr", "Plus de 300 000 familles.", ["count 300000 more-than"]),
    ("fr", "Nous investirons 2,5 milliards d'euros par an.", ["money 2500000000"]),
    ("es", "Serán 1.200 millones de euros.", ["money 1200000000"]),
    ("es", "Habrá al menos 3.000 plazas.", ["count 3000 at-least"]),
    ("it", "Costruiremo oltre 4.000 case.", ["count 4000 more-than"]),
    ("pt", "A taxa desce de 23 % para 6 %.", ["percent 23/6"]),
    ("nl", "Het tarief daalt van 21 % naar 9 %.", ["percent 21/9"]),
    ("sv", "Avgiften höjs till 1 200 kronor.", ["money 1200"]),
    ("ko", "1억 2,000만 원을 지급한다.", ["money 120000000"]),
    ("ko", "1만 2천 명을 뽑는다.", ["count 12000"]),
  ])
  func `amounts are read with what they count`(
    language: String, text: String, expected: [String]
  ) {
    #expect(figures(language, text) == expected)
  }

  @Test(arguments: [
    ("de", "Das Amt antwortet innerhalb von 30 Tagen.", ["duration P30D at-most"]),
    ("de", "Die Frist endet innerhalb eines Monats.", ["duration P1M at-most"]),
    ("de", "Alle zwei Jahre berichtet der Rat.", ["set P2Y"]),
    ("de", "Bis 17.30 Uhr ist offen.", ["time T17:30 at-most"]),
    ("fr", "Dans un délai de trente jours.", ["duration P30D at-most"]),
    ("fr", "La mairie ferme à 18 heures.", ["time T18"]),
    ("fr", "La visite dure 3 heures.", ["duration PT3H"]),
    ("fr", "Le conseil se réunit deux fois par an.", ["set P1Y"]),
    ("es", "La oficina abre a las 9 horas.", ["time T09"]),
    ("it", "L'ufficio apre alle ore 9.", ["time T09"]),
    ("pt", "No prazo de trinta dias úteis.", ["duration P30D at-most"]),
    ("nl", "Binnen dertig dagen antwoordt de gemeente.", ["duration P30D at-most"]),
    ("sv", "Kommunen svarar inom trettio dagar.", ["duration P30D at-most"]),
    ("ko", "30일 이내에 답변한다.", ["duration P30D at-most"]),
    ("ko", "오후 6시까지 접수한다.", ["time T18 at-most"]),
  ])
  func `lengths, rhythms and hours are told apart`(
    language: String, text: String, expected: [String]
  ) {
    #expect(figures(language, text) == expected)
  }

  @Test(arguments: [
    ("de", "Nach Artikel 5 Absatz 2 und § 12 gilt das."),
    ("de", "Ein Antrag und eine Kopie sind nötig."),
    ("de", "Das Amt stellt eine Bescheinigung aus."),
    ("fr", "Les articles 3 et 4 sont abrogés."),
    ("fr", "La loi n° 2020-105 est modifiée."),
    ("fr", "Une commune et un hôpital."),
    ("es", "La Ley 3/2007 se modifica."),
    ("it", "L'articolo 5 è abrogato."),
    ("nl", "Artikel 5 geldt voor een gemeente."),
    ("ko", "제3조제2항에 따른다."),
  ])
  func `numbers of names and articles are no figures`(language: String, text: String) {
    #expect(figures(language, text).isEmpty)
  }
}
