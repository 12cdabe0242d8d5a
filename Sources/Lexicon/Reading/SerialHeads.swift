/// Heads of table columns that only count the rows.
package enum SerialHeads {
  /// Folded, in small letters.
  package static let all: Set<String> = [
    "no", "no.", "#", "nr", "nr.", "n°", "番号", "項番", "通番", "連番", "通し番号", "整理番号", "項目番号", "順番",
    "序号", "번호", "item", "item no", "item no.", "row", "ref", "ref.", "reference", "id", "code",
    "施策番号", "事業番号", "記号", "コード",
  ]

  /// Before the number that ends a heading where it is an amount, and counts no headings: 目標は5.
  package static let valueOpeners = ["は", "が", "を", "も", "と", "に", ":", "=", "・", "約"].map {
    Array($0.utf8)
  }
}
