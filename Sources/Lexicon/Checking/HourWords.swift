/// Words around the hours in which something is open.
package enum HourWords {
  /// What the hours of something are called.
  package static let names = [
    "の開館時間", "の使用時間", "の開放時間", "の貸出時間", "の配布時間", "の利用可能時間", "の開場時間", "の開設時間", "の受付時間", "の利用時間",
    "の営業時間", "の窓口時間", "の開庁時間", "の開園時間", "の診療時間", "の対応時間", "の業務時間", "の時間",
  ]
  /// Days and seasons that have hours of their own, and hours that are only some of them.
  package static let otherDays = [
    "平日", "土曜", "日曜", "祝", "休日", "曜日", "夏", "冬", "期間中", "昼", "休憩", "夜間", "早朝", "第1", "第2", "第3",
    "第4",
    "最終", "ただし", "本日", "当日", "初日", "月から", "開催", "会場", "講座", "回目", "コース", "クラス", "延長", "時間外",
  ]
}
