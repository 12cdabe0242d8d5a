internal import PolicyModel

/// Words of what is borne, let off or allowed, wholly where no amount is said.
package enum GivenWholly {
  /// Whether a verb bears or lets off the whole of a cost by itself: 免除する, *refund*.
  package static func gives(_ verb: String) -> Bool { giving.contains(verb.lowercased()) }

  /// Whether a verb lets somebody do a thing: 認める.
  package static func allows(_ verb: String) -> Bool { allowing.contains(verb.lowercased()) }

  /// Whether an object is what somebody has to pay: 通院費, *travel costs*.
  package static func isCost(_ object: String) -> Bool {
    let object = object.lowercased()
    return costs.contains { object.endsInBytes(of: $0) }
  }

  private static let giving: Set = [
    "免除する", "無償にする", "無料にする", "無償とする", "無料とする", "無償化する", "無料化する", "全額負担する", "返金する", "返還する",
    "払い戻す", "refund", "reimburse", "waive", "pay for", "cover", "are exempt from",
    "is exempt from", "exempt from", "be exempt from",
  ]
  private static let allowing: Set = ["認める", "許可する", "許す", "allow", "permit"]
  private static let costs = [
    "費", "費用", "料", "料金", "代", "代金", "家賃", "運賃", "負担", "経費", "賃料", "会費", "税", "costs", "cost",
    "fee",
    "fees", "fare", "fares", "rent", "charges", "expenses", "bills", "tuition",
  ]
}
