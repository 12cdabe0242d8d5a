/// What modifiers of a demand weigh when two demands of equal strength are compared.
package enum ModifierWeights {
  /// The shift of strength that a modifier stands for; 0 for an unknown one.
  package static func shift(of modifier: String) -> Int { shifts[modifier] ?? 0 }

  /// How soon a word of haste wants an action, 0 for words of no haste. In official usage
  /// 直ちに comes before 速やかに, and that before 遅滞なく; everyday words may mean either.
  package static func haste(of modifier: String) -> ClosedRange<Int> {
    everyday.contains(modifier) ? 2...3 : { $0...$0 }(hastes[modifier] ?? 0)
  }

  /// Whether a deed is one that somebody waits for: an answer, a notice.
  package static func isAwaited(_ verb: String) -> Bool { awaited.contains(verb) }

  private static let awaited: Set = [
    "回答する", "返答する", "答える", "返信する", "通知する", "連絡する", "報告する", "届け出る", "返還する", "返金する", "支払う", "応じる",
    "answer", "reply", "respond", "notify", "tell", "report", "refund", "pay", "return",
  ]
  private static let everyday: Set = ["すぐに", "right away", "straight away", "without delay"]

  private static let shifts: [String: Int] = Dictionary(
    PredicateLexicon.japanese.modifiers.map { ($0.text, $0.shift) }, uniquingKeysWith: { a, _ in a }
  )

  private static let hastes: [String: Int] = [
    "直ちに": 3, "ただちに": 3, "即時": 3, "即刻": 3, "immediately": 3, "at once": 3,
    "速やかに": 2, "すみやかに": 2, "早急に": 2, "至急": 2, "promptly": 2,
    "遅滞なく": 1, "早期に": 1, "前倒しで": 1, "できるだけ早く": 1,
    "一日も早く": 2, "一刻も早く": 2, "without undue delay": 1, "as soon as possible": 1,
  ]
}
