/// How Japanese ties two figures into one.
struct JapaneseConnectors: FigureConnectors {
  func connection(_ text: SentenceText, from: Int, to: Int) -> FigureConnection? {
    guard to - from <= 16, to > from else { return nil }
    let place = text.skippingSpaces(from)
    let start = ["頃", "ごろ", "分"].compactMap { text.skipping($0, at: place) }.first ?? place
    guard RangeMark.end(in: text, at: start) == to else { return nil }
    if text.starts("から", at: start) { return .word }
    return text.starts("→", at: start) || text.starts("⇒", at: start) || text.starts("⇨", at: start)
      ? .arrow : .mark
  }

  func tellsChange(_ text: SentenceText, at offset: Int, _ connection: FigureConnection) -> Bool {
    if connection == .arrow { return true }
    guard connection == .word else { return false }
    var place = offset
    for hedge in ["程度", "以上", "以下", "未満", "超", "強", "弱", "ほど", "前後"] {
      if let end = text.skipping(hedge, at: place) { place = end }
    }
    if text.starts("に", at: place) || text.starts("へ", at: place) { return true }
    guard let end = text.skipping("まで", at: place) else { return false }
    return ["引き", "引上", "引下", "増", "減", "拡", "縮", "上", "下", "低下", "回復", "高め", "伸"].contains {
      text.starts($0, at: text.starts("に", at: end) ? end + 3 : end)
    }
  }

  func joinsBounds(_ text: SentenceText, from: Int, to: Int) -> Bool {
    if from == to { return true }
    guard to - from <= 12 else { return false }
    let place = text.skippingSpaces(from)
    for word in ["、かつ", "かつ", "且つ", "、", ",", "で"] {
      if let end = text.skipping(word, at: place), text.skippingSpaces(end) == to { return true }
    }
    return place == to
  }
}
