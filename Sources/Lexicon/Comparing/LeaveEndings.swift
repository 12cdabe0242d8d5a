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

  /// Behind a noun that する makes a verb of.
  package static let able: [[UInt8]] = ["できる", "できます", "できるものとする", "できるものとします"].map {
    Array($0.utf8)
  }

  /// What stands for them where it is done.
  package static let doing: [[UInt8]] = done("する", polite: "します", must: "しなければ")

  /// The last kana of a verb, with what its sentence may end in where it is done or has to be.
  package static let verbs: [(plain: [UInt8], done: [[UInt8]])] = [
    ("する", "します", "しなければ"), ("う", "います", "わなければ"), ("く", "きます", "かなければ"),
    ("ぐ", "ぎます", "がなければ"), ("す", "します", "さなければ"), ("つ", "ちます", "たなければ"),
    ("ぶ", "びます", "ばなければ"), ("む", "みます", "まなければ"), ("る", "ります", "らなければ"),
    ("る", "ます", "なければ"),
  ].map { (Array($0.0.utf8), done($0.0, polite: $0.1, must: $0.2)) }

  private static func done(_ plain: String, polite: String, must: String) -> [[UInt8]] {
    [
      plain, polite, plain + "ものとする", plain + "ものとします", must + "ならない", must + "なりません",
      must + "ならないものとする",
    ].map { Array($0.utf8) }
  }
}
