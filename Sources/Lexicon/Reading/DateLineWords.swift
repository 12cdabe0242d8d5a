/// The words round a date on a line of its own at the head of a document.
package enum DateLineWords {
  /// What a date line tells.
  package enum Role: Hashable, Sendable {
    case published, effective
  }

  /// Words before the date; of two that fit, the longer comes first.
  package static let labels: [(word: String, role: Role)] = [
    ("最終更新日", .published), ("最終改定日", .published), ("最終改訂日", .published), ("最終改正日", .published),
    ("最終更新", .published), ("最終改正", .published), ("最終改定", .published), ("最終改訂", .published),
    ("一部改正", .published), ("公表日", .published), ("公開日", .published), ("掲載日", .published),
    ("発行日", .published), ("発表日", .published), ("作成日", .published), ("策定日", .published),
    ("更新日", .published),
    ("改定日", .published), ("改訂日", .published), ("制定日", .published), ("公布日", .published),
    ("決定日", .published),
    ("施行日", .effective), ("適用日", .effective), ("発効日", .effective), ("公表", .published),
    ("公開", .published),
    ("発行", .published), ("発表", .published), ("更新", .published), ("改定", .published),
    ("改訂", .published),
    ("改正", .published), ("制定", .published), ("策定", .published), ("公布", .published),
    ("決定", .published),
    ("施行", .effective), ("適用", .effective), ("日付", .published), ("版", .published),
    ("date of publication", .published), ("publication date", .published),
    ("published on", .published), ("published", .published), ("last updated on", .published),
    ("last updated", .published), ("last modified", .published), ("last revised", .published),
    ("updated", .published), ("revised", .published), ("adopted on", .published),
    ("adopted", .published),
    ("approved on", .published), ("approved", .published), ("last reviewed", .published),
    ("issued", .published), ("version", .published), ("effective date", .effective),
    ("effective from", .effective), ("effective as of", .effective), ("effective", .effective),
    ("in force from", .effective), ("date", .published), ("as of", .published),
  ]

  /// Words behind the date.
  package static let suffixes: [(word: String, role: Role)] = [
    ("一部改正", .published), ("最終改正", .published), ("現在", .published), ("時点", .published),
    ("改定版", .published),
    ("改訂版", .published), ("改定", .published), ("改訂", .published), ("改正", .published),
    ("策定", .published),
    ("公表", .published), ("公開", .published), ("発表", .published), ("発行", .published),
    ("制定", .published),
    ("公布", .published), ("決定", .published), ("更新", .published), ("掲載", .published),
    ("作成", .published),
    ("施行", .effective), ("適用", .effective), ("付け", .published), ("付", .published),
    ("版", .published),
    ("号", .published), ("edition", .published), ("version", .published),
  ]

  /// What a body did on the day before whose name it stands: 総会決議, 閣議決定.
  package static let decisions = [
    "決議", "決定", "議決", "可決", "承認", "了承", "了解", "決裁", "裁定", "取りまとめ", "とりまとめ",
  ]

  /// Particles that make a sentence out of the words behind a date.
  package static let particles = ["は", "が", "を", "に", "で", "、", "。"]

  /// Eras with the Gregorian year of their first year, long and short.
  package static let eras: [(name: String, firstYear: Int)] = [
    ("令和", 2019), ("平成", 1989), ("昭和", 1926), ("大正", 1912), ("明治", 1868), ("R", 2019), ("H", 1989),
    ("S", 1926),
  ]

  /// English months; three letters and the full name are read.
  package static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Front matter keys that tell when an edition was published, the surest first.
  package static let publishedKeys = [
    "last_updated", "last_modified", "last_modified_at", "updated", "updated_at", "lastmod",
    "revised", "date", "published", "published_at", "publication_date", "issued", "発行日", "公表日",
    "更新日", "日付",
  ]

  /// Front matter keys that tell from when an edition holds.
  package static let effectiveKeys = [
    "enforced_at", "enforced", "effective", "effective_date", "effective_from", "in_force",
    "施行日",
  ]

  /// Front matter keys of the title.
  package static let titleKeys = ["title", "name", "題名", "タイトル", "表題"]
}
