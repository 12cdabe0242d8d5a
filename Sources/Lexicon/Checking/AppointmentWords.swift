/// Ways in which an office is filled.
package enum AppointmentWords {
  package enum Way: Sendable, Hashable { case election, appointment, openCall }

  /// A word of a way and whether a person who does it may stand before it.
  package static let japanese: [(word: String, way: Way)] = [
    ("互選", .election), ("選挙", .election), ("指名する", .appointment), ("指名します", .appointment),
    ("任命する", .appointment), ("任命します", .appointment), ("委嘱する", .appointment),
    ("委嘱します", .appointment),
    ("公募により", .openCall),
  ]
  package static let english: [(word: String, way: Way)] = [
    (" is elected by ", .election), (" are elected by ", .election),
    (" shall be elected by ", .election),
    (" will be elected by ", .election), (" is appointed by ", .appointment),
    (" are appointed by ", .appointment), (" shall be appointed by ", .appointment),
    (" will be appointed by ", .appointment),
  ]
  package static let cues = japanese.map(\.word) + ["elected by", "appointed by"]
  /// What an office is called in its last sign.
  package static let offices = ["長", "座長", "代表", "監事", "理事", "幹事", "役員", "監査人", "コーディネーター"]
  /// A sentence that tells of more than how the office is filled.
  package static let others = [
    "補欠", "職務代理", "あらかじめ", "副", "最初", "初回", "選任されるまで", "事故", "したとき", "場合", "うちから", "のち", "経て",
  ]
  package static let englishOthers = [
    " first ", " deputy ", " interim ", " acting ", " vice", "until ", " if ", " unless ", "after ",
  ]
}
