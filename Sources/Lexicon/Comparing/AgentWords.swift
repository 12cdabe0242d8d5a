/// Who does what a sentence says is done: "is decided ⟦by the Panel⟧", 「窓口は、⟦総務課⟧が担う」.
package enum AgentWords {
  /// Behind a deed that is undergone.
  package static let by = "by"
  package static let beings: Set<String> = ["is", "are", "be"]
  /// Behind a deed that is told as a noun: "approving it ⟦falls to⟧ the warden".
  package static let fallings: [[String]] = [
    ["falls", "to"], ["fall", "to"], ["rests", "with"], ["rest", "with"], ["lies", "with"],
    ["lie", "with"], ["is", "up", "to"], ["are", "up", "to"],
  ]
  /// What a name ends before.
  package static let ends: Set<String> = [
    "in", "at", "on", "within", "before", "after", "for", "from", "to", "if", "when", "where",
    "unless", "under", "who", "which", "that", "during", "until", "by", "with", "without", "as",
    "through", "not", "and", "or", "but", "every", "each", "once", "twice", "no",
  ]
  package static let of = "of"
  /// Words by which a clause tells of a name.
  package static let relatives: Set<String> = ["who", "which", "that", "whose"]
  /// Behind who does it.
  package static let modals: Set<String> = ["will", "must", "shall", "may", "should"]
  package static let indefinite: Set<String> = ["a", "an", "any"]
  /// Words before a name that tell nothing of who it is.
  package static let articles: Set<String> = [
    "the", "a", "an", "our", "your", "their", "its", "any",
  ]

  /// Whether an English name ends in a word for those who act: "the Appeals ⟦Board⟧".
  package static func isName(_ words: some BidirectionalCollection<String>) -> Bool {
    words.last.map { heads.contains($0) || ends(ofPeople: $0) } ?? false
  }

  private static let heads: Set<String> = Set(
    WordLexicon.english.actors.map(\.text).filter { !$0.contains(" ") }
  ).subtracting(["we", "i", "us", "you", "they", "anyone", "nobody"]).union([
    "accountant", "accountants", "solicitor", "solicitors", "engineer", "engineers", "surveyor",
    "surveyors", "boards", "committees", "councillors", "councillor", "judge", "judges", "vet",
    "vets", "physician", "physicians", "parish", "assembly", "meeting", "bureau", "contractor",
    "architect", "architects", "chief", "head", "leader", "leaders", "expert", "experts", "office",
  ])
  private static func ends(ofPeople word: String) -> Bool {
    word.utf8.count > 6
      && ["ologist", "ologists", "person", "master", "masters", "keeper", "keepers"]
        .contains { word.hasSuffix($0) }
  }

  // MARK: Japanese

  /// Between the one who does it and the deed.
  package static let doing = "が"
  package static let undergone = ["によって", "により"]
  /// How a deed ends that is undergone.
  package static let passives = ["れる", "れます", "れるものとする", "れるものとします"]
  package static let topics = ["は、", "を、", "は", "を"]
  /// How those are called who act, besides offices.
  package static let doers =
    RuleWords.offices + [
      "家", "団体", "組合", "業者", "企業", "法人", "団", "隊", "班", "大学", "学校", "病院", "親", "士",
    ]
  /// Between where those who act belong and what they are called: 「総務省⟦の下に置く⟧委員会」.
  private static let seats = ["のもとに置く", "の下に置く", "に置かれた", "に置かれる", "に設ける", "に設けた", "に置く"]
  private static let outsider = "第三者"

  /// A name without words that no other name may hold.
  package static func withoutSeat(_ name: String) -> String {
    let plain = name.holdsBytes(of: outsider) ? name.replacingBytes(of: outsider, with: "") : name
    guard let seat = seats.first(where: { plain.holdsBytes(of: $0) }) else { return plain }
    return plain.replacingBytes(of: seat, with: "")
  }

  /// Words of a case, in which nobody is laid a deed on.
  package static let cases = ["場合", "とき", "ため", "限り", "れば", "なら", "異な", "ない", "ません"]
}
