internal import PolicyModel

/// How a Japanese sentence ends that leaves open what it says is done, and how one that does not.
package enum LeaveEndings {
  /// Behind the dictionary form of a verb.
  package static let open: [[UInt8]] = [
    "ことができる", "ことができます", "ことができるものとする", "ことができるものとします", "ことも可能とする", "こともできる",
    "こともできます", "ことがある", "ことがあります", "こともある", "こともあります", "場合がある", "場合があります", "場合もある",
    "場合もあります", "ことが可能です", "ことを妨げない",
  ].map { Array($0.utf8) }

  /// Those of them that allow.
  package static let leave: [[UInt8]] = Array(open.prefix(4))

  /// Whether a sentence lets something be done.
  package static func grants(_ sentence: String) -> Bool {
    let words = sentence.endsInBytes(of: "。") ? String(sentence.dropLast()) : sentence
    return granting.contains { words.endsInBytes(of: $0) }
  }

  private static let granting = [
    "できる", "できます", "できるものとする", "できるものとします", "ことを妨げない", "を認める", "を認めます",
  ]

  /// Behind a noun, that it may be done. Longest first.
  package static let nominal: [[UInt8]] = [
    "は可能とします", "は可能とする", "を許可します", "は許可します", "を許可する", "は許可する", "を認めます", "は認めます", "ができます",
    "はできます", "もできます", "は可能です", "が可能です", "を認める", "は認める", "ができる", "はできる", "もできる",
  ].map { Array($0.utf8) }

  /// Behind a refusal, that it is laid down.
  package static let settled: [[UInt8]] = ["ものとする", "ものとします"].map { Array($0.utf8) }
  package static let denial: [UInt8] = Array("ない".utf8)

  /// Behind a noun that する makes a verb of.
  package static let able: [[UInt8]] = ["できる", "できます", "できるものとする", "できるものとします"].map {
    Array($0.utf8)
  }

  /// What stands for them where it is done.
  package static let doing: [[UInt8]] = done("する", polite: "します", must: "しなければ")

  /// The last kana of a verb, with what its sentence may end in where it is done or has to be.
  package static let verbs: [(plain: [UInt8], done: [[UInt8]])] = rows.map {
    (Array($0.0.utf8), done($0.0, polite: $0.1, must: $0.2))
  }

  /// The last kana of a verb with which a duty is told, and with which it is laid down: 届け出る⟦こと⟧,
  /// 届け出⟦なければならない⟧.
  package static let duties: [(plain: [UInt8], musts: [[UInt8]])] = rows.map { row in
    (Array((row.0 + "こと").utf8), ["ならない", "なりません"].map { Array((row.2 + $0).utf8) })
  }

  /// How verbs end by which a rule refuses, and what their sentence may end in where it does.
  package static let refusals: [[UInt8]] = [
    "しない", "できない", "受け付けない", "認めない", "応じない", "与えない", "行わない", "ならない", "負わない", "受けられない",
  ].map { Array($0.utf8) }
  package static let denied: [[UInt8]] = ["ない", "ません", "ないものとする", "ないものとします"].map {
    Array($0.utf8)
  }

  private static let rows = [
    ("する", "します", "しなければ"), ("う", "います", "わなければ"), ("く", "きます", "かなければ"),
    ("ぐ", "ぎます", "がなければ"), ("す", "します", "さなければ"), ("つ", "ちます", "たなければ"),
    ("ぶ", "びます", "ばなければ"), ("む", "みます", "まなければ"), ("る", "ります", "らなければ"),
    ("る", "ます", "なければ"),
  ]

  private static func done(_ plain: String, polite: String, must: String) -> [[UInt8]] {
    [
      plain, polite, plain + "ものとする", plain + "ものとします", must + "ならない", must + "なりません",
      must + "ならないものとする",
    ].map { Array($0.utf8) }
  }
}
