/// English words of which one in another's place turns a statement or shifts it.
enum EnglishScales {
  static let all =
    [
      WordScale(
        .opposite, ["free"] + PriceWords.englishFree,
        ["subject to a charge", "subject to a fee", "chargeable", "charged for"], use: .predicate,
        of: .topic),
      WordScale(
        .opposite, PriceWords.englishFree + ["for free"],
        ["for a fee", "for a charge", "at a charge", "at a fee", "for a small fee"]),
      WordScale(
        .opposite, ["public", "open to the public", "open to all"],
        ["closed to the public", "private", "confidential", "closed"], use: .predicate, of: .topic),
      WordScale(
        .opposite, ["including", "inclusive of", "include", "includes", "included"],
        ["excluding", "exclusive of", "exclude", "excludes", "excluded"], use: .verb, of: .object),
      WordScale(
        .opposite, ["allowed", "permitted"], ["banned", "prohibited", "forbidden"],
        use: .predicate, of: .topic),
    ]
    + PolicyAdjectives.pairs.map {
      WordScale(.opposite, [$0.said], $0.denied, use: .predicate, of: .topic)
    } + [
      WordScale(
        .opposite, ["unlimited", "without limit"], ["upper limit", "limit", "maximum", "cap"],
        use: .limit),
      WordScale(
        .firmness, ["voluntary", "optional", "discretionary"],
        ["recommended", "advised", "encouraged", "advisable"],
        ["required", "mandatory", "compulsory", "obligatory"], use: .predicate, of: .topic),
      WordScale(
        .firmness, ["restricted", "limited", "discouraged"], ["banned", "prohibited", "forbidden"],
        use: .predicate, of: .topic),
      WordScale(
        .firmness, ["halved", "reduced", "discounted"], ["waived", "free"], use: .predicate,
        of: .topic),
      WordScale(
        .firmness,
        [
          "part of the", "half of the", "half the", "% of the", "per cent of the", "percent of the",
          "some of the",
        ],
        ["the full", "the whole", "the entire", "all of the", "all the"]),
      WordScale(
        .choice, ["any of the", "any one of", "either", "one of the", "at least one of"],
        ["all of the", "all the", "both"]),
      WordScale(.choice, ["or"], ["and"], use: .join),
    ]

  static let decoys = [
    "closed to", "closed on", "closed for", "closed from", "closed during", "closed at",
    "free to", "free of", "free from", "closed season", "closed-circuit", "private sector",
    "public sector", "required by", "limited to", "limited company", "subject to availability",
  ]
}
