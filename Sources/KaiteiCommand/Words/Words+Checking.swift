extension Words {
  func unusedSuppression(file: String, line: Int, id: String) -> String {
    say(
      "kaitei: \(shown(file)):\(line): \(id) names no finding any more: the line can go",
      "kaitei: \(shown(file)):\(line): \(id) に当たる指摘はもうありません: この行は消せます")
  }

  func unreadableFact(file: String, line: Int) -> String {
    say(
      "kaitei: \(shown(file)):\(line): no fact: write the names of the whole, = and its number",
      "kaitei: \(shown(file)):\(line): 読み取れない行です: 母数の名前、=、数の順に書いてください")
  }

  func unreadableSuppression(file: String, line: Int) -> String {
    say(
      "kaitei: \(shown(file)):\(line): no entry: write the finding's id, a blank and the reason",
      "kaitei: \(shown(file)):\(line): 読み取れない行です: 指摘の番号、空白、理由の順に書いてください")
  }
}
