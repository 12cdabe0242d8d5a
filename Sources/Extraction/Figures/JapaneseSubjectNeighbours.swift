internal import Lexicon
internal import PolicyModel

/// Figures that stand beside each other and are of one thing.
extension JapaneseSubject {
  /// Gives figures the subject of the next, where both are of one thing.
  func shareNext(_ subjects: inout [String]) {
    // 2023年や2024年の法改正, 2018年度比で3割: the next figure's subject.
    for index in drafts.indices.dropLast().reversed() {
      let joint = text.skippingSpaces(drafts[index].range.upperBound)
      let sharesNext =
        drafts[index].role == .baseline
        || drafts[index].isDate && drafts[index + 1].isDate
          && drafts[index + 1].range.lowerBound - joint <= 9
          && (text.starts("や", at: joint)
            || text.starts("と", at: joint) && !text.starts("とし", at: joint)
            || text.starts("、", at: joint) || text.starts("及び", at: joint)
            || text.starts("分及び", at: joint))
        // 昨年3,700万人と過去最高を記録した.
        || drafts[index].isDate && drafts[index + 1].holdsAmount
          && joint == drafts[index + 1].range.lowerBound
          && text.starts("と", at: drafts[index + 1].range.upperBound)
        // 令和7年度末で184軒に達している.
        || drafts[index].isDate && drafts[index + 1].holdsAmount
          && text.skipping("で", at: joint) == drafts[index + 1].range.lowerBound
        || drafts[index].isDate && drafts[index + 1].kind == .duration
          && text.skipping("からの", at: joint) == drafts[index + 1].range.lowerBound
        || drafts[index].isDate && drafts[index + 1].kind == .duration
          && text.ends("から", at: joint)
          && text.skipping("の", at: joint) == drafts[index + 1].range.lowerBound
        || sharesWithNeighbour(index) || isOneOfTwoSpans(index)
      guard sharesNext, !drafts[index].isInName else { continue }
      if subjects[index + 1].isEmpty {
        subjects[index + 1] = subjects[index]
      } else {
        subjects[index] = subjects[index + 1]
      }
    }
  }

  /// 一日及び一週間の労働時間: two spans that one measure is told for.
  private func isOneOfTwoSpans(_ index: Int) -> Bool {
    let end = drafts[index].range.upperBound
    guard drafts[index + 1].range.lowerBound == end + 6, drafts[index].kind == .duration,
      drafts[index + 1].kind == .duration, drafts[index].bound == .exactly,
      drafts[index + 1].bound == .exactly, text.starts("及び", at: end) || text.starts("又は", at: end)
    else { return false }
    return text.starts("の", at: drafts[index + 1].range.upperBound)
  }

  /// 前年度以前五年度の, 一箇月一人当り平均額: one measure in two figures.
  func sharesWithNeighbour(_ index: Int) -> Bool {
    // Most stand too far from each other for any of this, and drafts are long to copy.
    guard drafts[index + 1].range.lowerBound - drafts[index].range.upperBound <= 75 else {
      return false
    }
    let (draft, next) = (drafts[index], drafts[index + 1])
    guard next.range.lowerBound == draft.range.upperBound else {
      // 一日について八時間, 一週間当たり四十時間: how much in how long.
      guard draft.kind == .duration || isOne(draft), !next.isDate, !next.isInName else {
        return false
      }
      let tie = perTie(behind: draft.range.upperBound)
      // 日数1日につき基本料金の4％.
      return tie == next.range.lowerBound || tie != nil && tie == next.base?.lowerBound
    }
    if draft.isDate, next.kind == .time { return true }
    // 1回300円, 1食680円: the price of one.
    if isOne(draft), next.kind == .money || next.kind == .duration { return true }
    // 一人一台端末.
    if draft.kind == .count, next.kind == .count, draft.unit == "人" { return true }
    if draft.isDate { return next.rule == "count" && next.unit == "年度" }
    return draft.kind == .duration && next.kind == .count
      && text.starts("当", at: next.range.upperBound)
  }

  /// 文化財 of 県が指定した文化財: the signs that no kana stands among, at the end of a name.
  static func closingNoun(of name: String) -> String? {
    let noun = name.unicodeScalars.reversed().prefix { Script($0.value).isOfNouns }
    guard noun.count > 1 else { return nil }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: noun.reversed())
    return String(scalars)
  }

  /// 2023年度に交付された資格証は5,860枚: the year is told of what the number is.
  func callAlike(_ subjects: inout [String]) {
    guard drafts.count > 1,
      drafts.indices.contains(where: { drafts[$0].isDate && subjects[$0].utf8.count >= 6 })
    else { return }
    var names = drafts.indices.filter {
      drafts[$0].holdsAmount && subjects[$0].utf8.count > 6
    }.map { subjects[$0] }
    // Each name once, so that a line of thousands of figures is not looked through for each.
    if names.count > 16 {
      var known: Set<String> = []
      names.removeAll { !known.insert($0).inserted }
    }
    for index in drafts.indices where drafts[index].isDate && subjects[index].utf8.count >= 6 {
      let own = subjects[index]
      let name = names.first { $0.utf8.count > own.utf8.count && $0.endsInBytes(of: own) }
      if let name { subjects[index] = name }
    }
  }

  /// Whether a figure is one of something that an amount is given for.
  func isOne(_ draft: FigureDraft) -> Bool {
    guard draft.kind == .count || draft.kind == .dimension,
      case .number(let value) = draft.amount
    else { return false }
    return value == ExactNumber(1)
  }

  /// Behind what ties a span or one of something to how much there is in it: 一日について, 1か所につき.
  func perTie(behind offset: Int) -> Int? {
    var place = offset
    if let noun = text.skipping("の", at: offset).flatMap({ phrase.noun(from: $0) }),
      isWhole(noun, JapaneseSubjectWords.hollow),
      let end = text.skipping("を平均し", at: noun.upperBound)
    {
      // 一箇月以内の一定の期間を平均し一週間当たり.
      return end
    }
    guard let tie = text.skipping(JapaneseSubjectWords.perTies, at: offset) else { return nil }
    place = text.skipping("、", at: tie) ?? tie
    place = text.skipping("少なくとも", at: place) ?? place
    return text.skipping("通算", at: place) ?? place
  }

  /// 船は3,700隻で、その7割が3つの港に集まる, 212路線については、2年以内に: of those told right before.
  func isOfThose(_ index: Int, from start: Int) -> Bool {
    guard index > 0, start - drafts[index - 1].range.upperBound <= 75 else { return false }
    let end = drafts[index - 1].range.upperBound
    if text.ends("については、", at: start) {
      return end == start - 18 && drafts[index - 1].holdsAmount && !drafts[index - 1].isInName
    }
    return text.ends("その", at: start) && text.starts("が", at: drafts[index].range.upperBound)
      && (drafts[index].role == .share || drafts[index].kind == .percent)
      && drafts[index - 1].kind == .count && !drafts[index - 1].isInName
  }

  /// その三分の二を国庫が負担し、その六分の一を市町村が負担する: shares of one whole.
  func isOtherShare(_ index: Int) -> Bool {
    guard index > 0, drafts[index].role == .share || drafts[index].kind == .percent,
      drafts[index - 1].kind == drafts[index].kind, !drafts[index - 1].isInName
    else { return false }
    let gap = drafts[index - 1].range.upperBound..<drafts[index].range.lowerBound
    guard gap.count <= 120 else { return false }
    var position = gap.lowerBound
    while position < gap.upperBound {
      // 甲についてはその三分の二、乙についてはその半分: another whole.
      if text.starts("は", at: position) { return false }
      position += text.width(position)
    }
    return text.ends("その", at: drafts[index].range.lowerBound)
      && text.ends("その", at: drafts[index - 1].range.lowerBound)
  }

  /// 百分の百二十をこえ、又は百分の八十を下る: two bounds of one thing.
  func isBeyondOther(_ index: Int) -> Bool {
    guard index > 0, drafts[index - 1].kind == drafts[index].kind else { return false }
    let gap = drafts[index - 1].range.upperBound..<drafts[index].range.lowerBound
    guard gap.count <= 30, gap.count >= 9 else { return false }
    var place = gap.lowerBound
    for word in ["を", "超え", "こえ", "上回り", "下回り", "、", "又は", "若しくは", "または", "かつ、", "かつ"] {
      if let end = text.skipping(word, at: place) { place = end }
    }
    return place == gap.upperBound && !text.starts("又", at: gap.lowerBound)
  }
}
