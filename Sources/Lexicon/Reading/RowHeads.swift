/// Heads of table columns that name what a row is about, wherever they stand.
package enum RowHeads {
  /// Folded, in small letters.
  package static let all: Set<String> = [
    "action", "commitment", "indicator", "kpi", "metric", "performance indicator",
    "指標", "指標名", "成果指標", "評価指標", "目標指標", "数値目標の項目", "項目", "項目名", "施策", "施策名", "事業", "事業名", "取組",
    "取組内容", "取り組み",
  ]
}
