internal import Lexicon
internal import PolicyModel

private typealias Words = JapaneseSubjectCircumstances

/// Which law comes into force, and what the sentence before does to what a bare deed is of.
extension FigureSubject {
  // MARK: Coming into force

  /// 附則 この法律は、四月一日から施行する: which law, counted from when, and what is left out.
  func inForce(
    _ subject: String, _ draft: FigureDraft, in text: SentenceText, _ sentence: Int
  ) -> String? {
    guard Words.inForce.trie.signs.mayEnd(subject), case let bytes = Array(subject.utf8),
      let (_, cut) = Words.inForce.longest(in: bytes, endingAt: bytes.count, from: 0), cut > 0
    else { return nil }
    let deed = String(decoding: bytes[cut...], as: UTF8.self)
    let since =
      text.ends(Words.reckoned, at: draft.range.lowerBound)
        && text.ends(
          Words.promulgated, at: draft.range.lowerBound - Words.reckoned.utf8.count)
      ? "（" + Words.promulgated + "）" : ""
    guard let (change, end) = Words.enactments.longest(in: bytes, from: 0, to: cut), end == cut
    else { return since.isEmpty ? nil : subject + since }
    let law = String(decoding: bytes[..<cut], as: UTF8.self)
    guard let mark = text.place(of: "この" + law, from: text.start, to: text.start + 90) else {
      return since.isEmpty ? nil : subject + since
    }
    var place = mark + 6 + cut
    var exception = ""
    if text.byte(place) == 0x28,
      let close = text.bytes[place..<min(text.end, place + 90)].firstIndex(of: 0x29)
    {
      let stop = text.ends("。", at: close) ? close - 3 : close
      if text.ends(Words.excepted, at: stop) {
        exception = "（" + text.string(place + 1..<stop) + "）"
      }
      place = close + 1
    }
    let name =
      amendment(text.skipping("は、", at: place), draft, in: text).map { $0 + law }
      ?? enactment(law, change, sentence) ?? law
    let whole = name + exception + deed + since
    return whole == subject ? nil : whole
  }

  /// 令和4年11月21日改正の of この規則は、令和4年11月21日に改正し、令和4年12月21日から施行する。
  private func amendment(
    _ start: Int?, _ draft: FigureDraft, in text: SentenceText
  ) -> String? {
    guard let start, draft.range.lowerBound - start <= 60 else { return nil }
    var position = start
    while position < draft.range.lowerBound {
      if let (_, end) = Words.amendedThen.longest(in: text.bytes, from: position, to: text.end) {
        guard end == draft.range.lowerBound, position - start >= 6 else { return nil }
        let deed = text.string(position + 3..<position + 9)
        return text.string(start..<position) + deed + "の"
      }
      if text.starts("、", at: position) { return nil }
      position += text.width(position)
    }
    return nil
  }

  /// 平成三年四月二日法律第二四号 of its heading; 附則を定める改正法, where only another can be meant.
  private func enactment(_ law: String, _ change: String, _ sentence: Int) -> String? {
    var section = document.section(ofSentence: sentence)
    guard section < document.sections.count else { return nil }
    while !isAnnex(section) {
      guard let parent = document.sections[section].parent, parent != section else { return nil }
      section = parent
    }
    let heading = document.sections[section].number + document.sections[section].heading
    if let number = heading.firstRange(of: law + "第"), let open = heading.lastIndex(of: "（"),
      open < number.lowerBound,
      let close = heading[number.upperBound...].firstIndex(of: "号")
    {
      return String(heading[heading.index(after: open)...close])
    }
    for earlier in stride(from: section - 1, through: 1, by: -1) where isAnnex(earlier) {
      return Words.ofAmendments + change
    }
    let title = document.sections[0].heading.isEmpty ? titleLine() : document.sections[0].heading
    let isTitle = title.hasSuffix(law) || law == Words.laws && title.hasSuffix(Words.lawTitle)
    return isTitle && (9...75).contains(title.utf8.count) ? title : nil
  }

  private func isAnnex(_ section: Int) -> Bool {
    let own = document.sections[section]
    return Words.annexes.contains {
      own.number.isEmpty ? own.heading.beginsInBytes(of: $0) : own.number.beginsInBytes(of: $0)
    }
  }

  /// The document's first line, where it is its title.
  private func titleLine() -> String {
    guard let first = document.blocks.first, let sentence = first.sentences.first else { return "" }
    switch first.kind {
    case .title, .heading: return document.folded.string(document.sentences[sentence].folded)
    default: return ""
    }
  }

  // MARK: Deeds

  /// 評価は年2回行う behind 業績は面談して評価する: of what the sentence before does it to.
  func nameDeeds(
    _ subjects: inout [String], of drafts: [FigureDraft], in text: SentenceText, _ sentence: Int
  ) {
    for index in subjects.indices where !drafts[index].isInName {
      let subject = subjects[index]
      guard (6...9).contains(subject.utf8.count), Words.deeds.trie.signs.mayEnd(subject),
        case let bytes = Array(subject.utf8),
        Words.deeds.longest(in: bytes, endingAt: bytes.count, from: 0)?.start == 0,
        isInBlock(sentence, with: sentence - 1),
        let place = text.place(of: subject, from: text.start, to: text.end),
        text.script(before: place).script != .kanji, !text.ends("の", at: place)
      else { continue }
      let before = words(of: sentence - 1)
      let japanese = JapaneseSubject(text: before, drafts: [], sharing: phrases)
      let end = before.ends("。", at: before.end) ? before.end - 3 : before.end
      if let own = deed(subject, in: before), own.hasSuffix(subject) {
        subjects[index] = own
        continue
      }
      let isDoneThere = before.place(of: subject, from: before.start, to: before.end) != nil
      guard isDoneThere || text.has(Words.doneThen, at: place + subject.utf8.count) else {
        continue
      }
      let thing =
        japanese.topicOfThing(before: end).flatMap { isThing($0) ? $0 : nil }
        ?? japanese.objectOfClause(before: end).flatMap { isThing($0) ? $0 : nil }
      guard let thing, thing.utf8.count <= 60, !thing.hasSuffix(subject) else { continue }
      subjects[index] = thing + "の" + subject
    }
  }
}
