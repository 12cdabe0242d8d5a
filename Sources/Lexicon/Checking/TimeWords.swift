/// Words that place something in time without naming a date.
package enum TimeWords {
  /// Only the edition's date tells what they mean.
  package static let japaneseBareWords = [
    "最近", "近ごろ", "このほど", "先ごろ", "まもなく", "間もなく", "近いうち", "目下", "現在、", "いま、", "今年、", "昨年、", "来年、",
    "今国会", "来月", "先月", "今月",
  ]
  package static let englishBareWords = [
    "Recently", " recently", " lately", " soon", "Currently", " currently", " at present",
    "At present",
    " this year", "This year", " last year", "Last year", " next year", "Next year",
  ]
  /// Longer words that hold one of those and mean something else.
  package static let longerThanBare = [
    "月現在", "年現在", "日現在", "末現在", "度現在", "最近接", "as soon as", "sooner",
  ]

  /// 5年に1度, with the start and the claim that follows from it.
  package static let renewalWords = [
    "更新", "改定", "見直し", "改選", "点検", "renew", "review", "revis", "election",
  ]

  /// Behind a year: something began to exist then.
  package static let foundingWords = [
    "に設立", "に発足", "に設置され", "に創設", "に開設", "に始動", "発足の", "設立の", "に制定", "に成立し", "に設けられ", "に開業", "に開館",
  ]
  package static let foundingTrie = WordTrie(foundingWords, backward: false, foldsCase: false)
  package static let englishFoundingWords = [
    " was founded in ", " was established in ", " was set up in ", " was created in ",
    " opened in ",
    " came into being in ",
  ]
}
