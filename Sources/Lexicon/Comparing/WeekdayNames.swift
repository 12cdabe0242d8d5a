/// Names of the days of the week, Monday first.
package enum WeekdayNames {
  package static let english = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  package static let japanese = ["月", "火", "水", "木", "金", "土", "日"]
}
