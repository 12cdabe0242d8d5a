/// Verbs of paying that say when: in advance or afterwards.
package enum PaymentTimes {
  package enum Time: Int, Sendable {
    case early = -1
    case plain = 0
    case late = 1
  }

  package static let rows: [(word: String, time: Time)] = [
    ("前納", .early), ("前払", .early), ("前もって納", .early), ("前もって支払", .early), ("先払", .early),
    ("後納", .late), ("後払", .late), ("延納", .late),
  ]
  /// Verbs of paying that do not say when.
  package static let plain = ["納め", "納入", "納付", "支払", "払"]

  /// When a verb says that is paid; nil for one that is no verb of paying.
  package static func time(of verb: String) -> Time? {
    if let row = rows.first(where: { verb.contains($0.word) }) { return row.time }
    return plain.contains { verb.hasPrefix($0) } ? .plain : nil
  }
}
