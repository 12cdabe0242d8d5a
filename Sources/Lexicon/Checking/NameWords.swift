/// What names of bodies, laws and papers end with, and what tells two of them apart.
package enum NameWords {
  /// The endings of both languages.
  package static let endings = japanese + englishEndings.sorted()

  private static let japanese = [
    "調査会", "審議会", "協議会", "委員会", "懇談会", "検討会", "会議", "センター", "機構", "推進室", "推進本部", "推進局", "基本法",
    "特別措置法",
    "推進法", "関連法", "標準化法", "条例", "基本計画", "推進計画", "プラン", "構想", "報告書", "白書", "指針",
  ]
  package static let japaneseEndings = japanese.map { $0.unicodeScalars.map(\.value) }

  package static let englishEndings: Set<String> = [
    "Board", "Committee", "Council", "Commission", "Agency", "Authority", "Office", "Act", "Plan",
    "Strategy", "Report", "Programme", "Program", "Fund", "Panel", "Group", "Centre", "Center",
  ]

  /// Signs that name another of its kind: directions, opposites, places' endings, numbers.
  package static let telling: Set<UInt32> = Set(
    "東西南北上下左右前後内外新旧男女大小高低長短正副公私国県市町村区都府道郡一二三四五六七八九十百第甲乙丙春夏秋冬".unicodeScalars
      .map(\.value))
}
