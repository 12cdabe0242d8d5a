/// Adjectives of policies and their opposites; a beginning such as *in-* denies no other word.
enum PolicyAdjectives {
  static let pairs: [(said: String, denied: [String])] =
    [
      "refundable", "transferable", "negotiable", "taxable", "renewable", "returnable",
      "exchangeable", "deductible", "binding", "compulsory", "essential", "contributory",
      "chargeable", "assignable", "redeemable", "payable", "smoking", "recyclable", "reusable",
    ].map { ($0, ["non-" + $0, "non" + $0]) }
    + [
      "reserved", "paid", "lawful", "restricted", "supervised", "accompanied", "attended",
      "furnished", "heated", "lit", "staffed", "conditional", "authorised", "authorized",
      "acceptable", "available", "insured", "licensed", "guarded", "secured",
    ].map { ($0, ["un" + $0]) }
    + [
      ("eligible", ["ineligible"]), ("valid", ["invalid"]), ("admissible", ["inadmissible"]),
      ("accessible", ["inaccessible"]), ("permissible", ["impermissible"]),
      ("legal", ["illegal"]), ("reversible", ["irreversible"]), ("revocable", ["irrevocable"]),
    ]
}
