import PolicyModel
import Testing

@testable import DocumentAlignment

/// Texts put in other words from end to end: little but their order tells what answers to what.
@Suite struct PlainLanguageTests {
  /// Official sentences, each with the plain ones that say it.
  static let library: [(String, [String])] = [
    (
      "Die Stadtbücherei steht sämtlichen Einwohnerinnen und Einwohnern zur Nutzung offen.",
      ["Alle Menschen in der Stadt dürfen die Bücherei benutzen."]
    ),
    (
      "Für die Entleihung wird ein gültiger Leseausweis benötigt, der gegen Vorlage eines Lichtbildausweises ausgestellt wird.",
      [
        "Sie wollen ein Buch mitnehmen?", "Dann brauchen Sie einen Lese-Ausweis.",
        "Für den Lese-Ausweis zeigen Sie Ihren Personal-Ausweis.",
      ]
    ),
    (
      "Die Leihfrist beträgt für Bücher vier Wochen, für Filme und Spiele zwei Wochen.",
      ["Bücher dürfen Sie 4 Wochen behalten.", "Filme und Spiele dürfen Sie 2 Wochen behalten."]
    ),
    (
      "Bei Überschreitung der Leihfrist werden Versäumnisgebühren erhoben.",
      ["Bringen Sie ein Buch zu spät zurück, müssen Sie Gebühren bezahlen."]
    ),
    (
      "Das Mitbringen von Tieren, mit Ausnahme von Assistenzhunden, ist nicht gestattet.",
      ["Tiere dürfen nicht in die Bücherei.", "Assistenz-Hunde dürfen mit."]
    ),
    ("Im Lesesaal ist auf Ruhe zu achten.", ["Bitte seien Sie im Lese-Saal leise."]),
  ]

  static let shelter: [(String, [String])] = [
    (
      "避難指示が発令された場合は、危険な場所から全員速やかに避難しなければならない。",
      ["「避難指示」が出たら、すぐに安全な場所へにげてください。", "みんなでにげます。"]
    ),
    (
      "避難に時間を要する高齢者等は、早期に避難を開始することが望ましい。",
      ["お年よりは、時間がかかります。", "だから、早くにげてください。"]
    ),
    (
      "避難所においては、市が備蓄する食料及び飲料水が無償で支給される。",
      ["避難所では、食べものや水をもらえます。", "お金はいりません。"]
    ),
    (
      "ペットの同行避難は可能であるが、居住スペースへの持込みは認められない。",
      ["ペットといっしょににげてもいいです。", "でも、ペットは人がいる部屋に入れません。"]
    ),
    (
      "災害用伝言ダイヤル171の利用により、家族の安否を確認することができる。",
      ["家族が元気かどうか知りたいときは、171に電話してください。"]
    ),
  ]

  static let pool: [String] = [
    "Kinder unter acht Jahren müssen von einem Erwachsenen begleitet werden.",
    "Vor dem Betreten der Becken ist zu duschen.",
    "Der Verzehr von Speisen am Beckenrand ist untersagt.",
    "Fundsachen werden vierzehn Tage lang aufbewahrt.",
    "Schränke werden mit einem Pfandstück verschlossen.",
    "Den Anweisungen des Personals ist Folge zu leisten.",
  ]

  @Test(arguments: [library, shelter])
  func `plain language answers to official language, sentence by sentence`(
    text: [(String, [String])]
  ) {
    let links = Set(
      groups(old: text.map(\.0), new: text.flatMap(\.1)).flatMap { group in
        group[0].flatMap { old in group[1].map { [old, $0] } }
      })
    let owners = text.enumerated().flatMap { index, entry in entry.1.map { _ in index } }
    let wanted = Set(owners.enumerated().map { [$0.element, $0.offset] })
    #expect(links.subtracting(wanted).count <= 1, "\(links)")
    #expect(links.intersection(wanted).count * 4 >= wanted.count * 3, "\(links)")
  }

  @Test func `two texts on different things are not paired by their order`() {
    let found = groups(old: Self.library.map(\.0), new: Self.pool)
    #expect(found.count <= 1, "\(found)")
  }

  @Test func `a compound parted for easy reading is the compound`() {
    for (parted, whole) in [("Bürger-Geld", "Bürgergeld"), ("Bürger·geld", "Bürgergeld")] {
      #expect(features(of: parted) == features(of: whole))
    }
    #expect(features(of: "a self-driving car") == features(of: "a self driving car"))
    #expect(features(of: "Covid-19") == features(of: "Covid 19"))
  }

  @Test(arguments: [("Anträge", "Antrag"), ("Häuser", "Hauses"), ("Gründung", "Grunds")])
  func `a stem is the same with another vowel`(one: String, other: String) {
    let alike = FeatureExtraction.likeness(features(of: one), features(of: other))
    #expect(alike > 0)
    #expect(features(of: one) != features(of: other))
  }

  @Test(arguments: [("zwölf Wochen", "12 Wochen"), ("twelve weeks", "12 weeks")])
  func `a number in words has much in common with its digits`(words: String, digits: String) {
    let alike = FeatureExtraction.likeness(features(of: words), features(of: digits))
    let unlike = FeatureExtraction.likeness(
      features(of: words), features(of: digits.replacing("12", with: "17")))
    #expect(alike > unlike)
  }

  private func features(of text: String) -> [UInt32] {
    var extraction = FeatureExtraction()
    let bytes = Array(text.utf8)
    return extraction.features(of: 0..<bytes.count, in: bytes)
  }

  /// The sentences that were paired, as old and new numbers.
  private func groups(old: [String], new: [String]) -> Set<[[Int]]> {
    Set(
      Aligner().align(old: old, new: new)
        .filter { !$0.old.isEmpty && !$0.new.isEmpty }
        .map { [$0.old, $0.new] })
  }
}
