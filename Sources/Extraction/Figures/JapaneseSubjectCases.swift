internal import Lexicon
internal import PolicyModel

/// Values that a sentence tells for several numbers of one thing.
extension JapaneseSubject {
  /// 子ども1人で5ポイント、2人になると10ポイント: each value with the number that it is told for.
  func tellCases(_ subjects: inout [String]) {
    guard drafts.count >= 4 else { return }
    var cases: [(condition: Int, value: Int)] = []
    for index in drafts.indices.dropLast() where isCondition(index) {
      let next = index + 1
      guard drafts[next].holdsAmount, !subjects[next].isEmpty, !isCondition(next),
        drafts[next].range.lowerBound - drafts[index].range.upperBound <= 60
      else { continue }
      cases.append((index, next))
    }
    guard cases.count > 1, let first = cases.first,
      cases.allSatisfy({
        subjects[$0.value] == subjects[first.value]
          && drafts[$0.condition].kind == drafts[first.condition].kind
          && drafts[$0.value].kind == drafts[first.value].kind
      })
    else { return }
    let noun =
      drafts[first.condition].kind == .count
      ? phrase.attachedNoun(before: drafts[first.condition].range.lowerBound, from: text.start)
        ?? ""
      : ""
    let name = subjects[first.value]
    for (number, pair) in cases.enumerated() {
      let end = number + 1 < cases.count ? cases[number + 1].condition : drafts.count
      let words = noun + text.string(drafts[pair.condition].range)
      for index in pair.value..<end
      where subjects[index] == name || subjects[index].hasPrefix(name + "の") {
        subjects[index] += "（" + words + "）"
      }
    }
  }

  /// 2人になると, 第2子は: a number that another is told for.
  private func isCondition(_ index: Int) -> Bool {
    switch drafts[index].kind {
    case .count, .ordinal, .age:
      !drafts[index].isInName
        && text.has(JapaneseSubjectWords.caseNumbers, at: drafts[index].range.upperBound)
    default: false
    }
  }
}
