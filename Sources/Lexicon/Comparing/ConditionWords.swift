internal import PolicyModel

/// What a language puts around a condition, so that conditions can be compared by what they ask.
package struct ConditionWords: Sendable {
  /// Words that open a condition or close it, longest first.
  package var marks: [String]
  /// Those that name the case in which a demand does not hold.
  package var exceptions: [String]
  /// Words by which an exception speaks of a case rather than of whom it leaves out.
  package var cases: [String]
  /// Words that put another case beside the first: 又は, or.
  package var alternatives: [String]
  /// Words that ask for something besides: かつ, and.
  package var additions: [String]
  /// Words by which an exception lets in more, with what marks whom: …の方⟦も⟧登録⟦できます⟧.
  package var openings: (mark: String, ends: [String]) = ("", [])
  /// Ends of what only says where the rest is laid down: 別に定める.
  package var silent: [String] = []
  /// Ends of what tells by which measure something goes, and is no case: 年数⟦に応じて⟧.
  package var measuring: [String] = []
  /// What such a measure is called.
  package var measured: [String] = []
  /// Words that begin what is asked of those who get something: *provided that they*.
  package var limits: [String] = []
  /// Where the marks stand.
  package var isBehind: Bool

  package static func of(_ language: String) -> ConditionWords {
    switch language {
    case "ja": japanese
    case "en": english
    default:
      ConditionWords(
        marks: [], exceptions: [], cases: [], alternatives: [], additions: [], isBehind: false)
    }
  }

  /// Words in which one case is put in one way: ときには, 場合には, ときは as 場合は.
  package static func alike(_ words: String) -> String {
    cases.reduce(words) { $0.replacingBytes(of: $1, with: cased) }
  }

  /// Words whose first case is put in one way as well: 休会や退会をする場合は as 休会又は退会の場合は.
  package static func likened(_ words: String) -> String {
    let words = alike(words)
    guard words.holdsBytes(of: cased), let place = words.firstRange(of: cased) else { return words }
    var head = String(words[..<place.lowerBound])
    for end in doing where head.hasSuffix(end) {
      head.removeLast(end.count)
      break
    }
    for join in joins { head = head.replacingBytes(of: join, with: "や") }
    return head + words[place.lowerBound...]
  }

  private static let cased = "場合は"
  private static let doing = ["をする", "する", "の"]
  private static let joins = ["又は", "または", "若しくは", "もしくは"]
  private static let cases = ["場合には", "ときには", "ときは"]

  private static let japanese: ConditionWords = {
    let rows = PredicateLexicon.japanese.conditions
    return ConditionWords(
      marks: sorted(rows.map(\.text)),
      exceptions: sorted(
        rows.filter { $0.kind == "exception" }.map(\.text) + JapanesePhrases.exceptions),
      cases: ["場合", "とき", "事情", "理由", "この限り", "定め", "認め"],
      alternatives: ["又は", "若しくは", "または", "もしくは", "や"], additions: ["かつ", "及び", "並びに"],
      openings: ("も", ["できます", "できる", "認めます", "認める", "対象とします", "対象とする", "可とする"]),
      silent: ["別に定める", "別に定めます", "別途定める", "別途定めます", "別に定めるものとする"],
      measuring: ["に応じて、", "に応じ、", "に応じて", "に応じ"],
      measured: [
        "数", "額", "期間", "所得", "収入", "年収", "勤続", "年齢", "日", "時間", "面積", "距離", "量", "区分", "段階", "種類",
        "規模", "等級", "階級", "役職",
      ], isBehind: true)
  }()

  private static let english: ConditionWords = {
    let rows = WordLexicon.english.functions
    func texts(_ kind: String) -> [String] { sorted(rows.filter { $0.kind == kind }.map(\.text)) }
    return ConditionWords(
      marks: texts("condition"), exceptions: texts("exception"),
      cases: ["where", "when", "if", "unless", "as ", "to the extent", "required", "permitted"],
      alternatives: texts("alternative"), additions: texts("addition"),
      limits: [
        "provided that they ", "provided they ", "only if they ", "but only if they ",
        "on condition that they ", "as long as they ", "so long as they ",
      ],
      isBehind: false)
  }()

  private static func sorted(_ words: [String]) -> [String] {
    words.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }
}
