internal import Lexicon

/// What a group of lines is to its reader.
enum LineRole: Hashable {
  case title, dateLine, heading, caption, item, note, quotation, paragraph, rule, row
}

/// Names the groups of a plain text, each by its own form and by what stands round it.
struct LineNaming {
  private let bytes: [UInt8]
  private let groups: [LineGroup]
  private(set) var dates: [DateLine] = []

  init(_ bytes: [UInt8], _ groups: [LineGroup]) {
    self.bytes = bytes
    self.groups = groups
  }

  mutating func roles() -> [LineRole] {
    var roles = groups.map { formRole($0) }
    nameUnderlined(&roles)
    nameValues(&roles)
    nameDates(&roles)
    ContentsList(bytes, groups).name(&roles)
    nameNumbered(&roles)
    namePlain(&roles)
    nameCaptions(&roles)
    nameTitles(&roles)
    return roles
  }

  // MARK: By form

  private func formRole(_ group: LineGroup) -> LineRole {
    switch group.mark {
    case .rule: .rule
    case .note: .note
    case .quoted: .quotation
    case .caption: .caption
    case .bracketed, .hashes: .heading
    case .bullet, .entry: .item
    case .cells: .row
    case .number(let mark): numberRole(group, mark)
    case .none: isHeadingLike(group) ? .heading : .paragraph
    }
  }

  private func numberRole(_ group: LineGroup, _ mark: NumberMark) -> LineRole {
    switch mark.style {
    case .part(6): .heading
    case .part(7), .part(8), .paragraph: .item
    case .part, .head, .englishPart, .ordinal:
      group.ending == .stopped && group.span.count > 200 ? .paragraph : .heading
    default:
      canBeHeading(group, from: mark.end) ? .heading : .item
    }
  }

  /// Whether a group without a sign reads like a heading.
  private func isHeadingLike(_ group: LineGroup) -> Bool {
    canBeHeading(group, from: group.first.lowerBound)
  }

  private func canBeHeading(_ group: LineGroup, from start: Int) -> Bool {
    guard group.isSingle, group.ending == .open, start < group.textEnd else { return false }
    let words = bytes[start..<group.textEnd]
    let first = bytes[start]
    let isLatin = first < 0x80 && !words.contains { $0 >= 0xE3 }
    guard words.count <= (isLatin ? 120 : 330) else { return false }
    if words.contains(sequence: [0xE3, 0x80, 0x82]) { return false }
    if words.contains(sequence: Array("://".utf8)) || words.contains(0x09) { return false }
    if !isLatin {
      let isLeadIn = HeadingWords.leadIns.contains { words.starts(with: $0.utf8) }
      if isLeadIn || HalfSentence.begins(bytes, group.first) { return false }
    }
    if isLatin {
      guard !(0x61...0x7A).contains(first), !holdsStop(words) else { return false }
      return words.contains { (0x41...0x5A).contains($0 & 0xDF) }
        && words.count(where: { $0 == 0x20 }) < 16
    }
    return true
  }

  /// The fare stays until June. Children under: a sentence ends inside the line.
  private func holdsStop(_ line: ArraySlice<UInt8>) -> Bool {
    var spaces = 0
    for index in line.indices.dropLast(2) {
      if line[index] == 0x20 { spaces += 1 }
      guard line[index] == 0x2E, line[index + 1] == 0x20, spaces >= 4,
        (0x41...0x5A).contains(line[index + 2]),
        line[line.startIndex..<index].suffix(3).allSatisfy({
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        })
      else { continue }
      return true
    }
    return false
  }

  // MARK: By neighbours

  /// A line of = or - below a line makes it a heading.
  private func nameUnderlined(_ roles: inout [LineRole]) {
    for index in groups.indices.dropFirst() where roles[index] == .rule {
      let isEqual = bytes[groups[index].first.lowerBound] == 0x3D
      let above = groups[index - 1]
      if !groups[index].isAfterBlank && above.isSingle && above.mark == .none
        && (isEqual || above.ending != .stopped)
      {
        roles[index - 1] = .heading
      }
    }
  }

  /// The first line may be a title that ends like a value.
  private func nameValues(_ roles: inout [LineRole]) {
    let values = ValueLine(bytes)
    for index in groups.indices.dropFirst()
    where roles[index] == .heading && groups[index].mark == .none
      && values.isOne(groups[index].span)
    {
      roles[index] = .paragraph
    }
  }

  private mutating func nameDates(_ roles: inout [LineRole]) {
    for index in groups.indices where index < 16 || index >= groups.count - 3 {
      let group = groups[index]
      guard group.isSingle, group.span.count <= 160 else { continue }
      switch group.mark {
      case .none, .caption, .bracketed, .number: break
      default: continue
      }
      let words = FoldedWords.bytes(of: bytes, group.span)
      var lines = DateLine.all(folded: words)
      if lines.isEmpty, index < 6, let line = DateLine(signed: words) { lines = [line] }
      guard !lines.isEmpty else { continue }
      roles[index] = .dateLine
      dates += lines
    }
  }

  /// Numbered lines without a full stop are headings if something of their own follows them.
  private func nameNumbered(_ roles: inout [LineRole]) {
    var isPreviousItem = false
    var lastHeading: [NumberMark.Style: Int] = [:]
    var previousStyle: NumberMark.Style?
    for index in groups.indices {
      guard case .number(let mark) = groups[index].mark, roles[index] != .dateLine else {
        if case .bullet(_, _, let canHead) = groups[index].mark, roles[index] == .item {
          roles[index] = canHead && headsSection(index, roles) ? .heading : .item
        }
        if roles[index] != .item { previousStyle = nil }
        continue
      }
      switch mark.style {
      case .part, .head, .englishPart, .ordinal: previousStyle = nil; continue
      default: break
      }
      if roles[index] == .heading {
        let isNextInList =
          previousStyle == mark.style && isPreviousItem && !groups[index].isAfterBlank
        let goesOn = mark.value.map { lastHeading[mark.style] == $0 - mark.step } ?? false
        if isNextInList || !goesOn && !headsNumbered(index, mark) { roles[index] = .item }
      }
      if roles[index] == .heading { lastHeading[mark.style] = mark.value }
      isPreviousItem = roles[index] == .item
      previousStyle = mark.style
    }
  }

  private func headsNumbered(_ index: Int, _ mark: NumberMark) -> Bool {
    guard index + 1 < groups.count else { return false }
    switch groups[index + 1].mark {
    case .number(let next):
      return next.style != mark.style && next.value == 1
    case .rule: return index + 2 < groups.count
    default: return true
    }
  }

  /// ■子育て支援 is a heading when sentences follow, an item when ■ follows.
  private func headsSection(_ index: Int, _ roles: [LineRole]) -> Bool {
    guard case .bullet(let marker, let text, _) = groups[index].mark,
      canBeHeading(groups[index], from: text), index + 1 < groups.count
    else { return false }
    guard case .bullet(let next, _, _) = groups[index + 1].mark else {
      return roles[index + 1] == .paragraph
        || roles[index + 1] == .heading && !continuesList(index, roles)
    }
    return !bytes[marker].elementsEqual(bytes[next])
  }

  /// Whether the line above is an item with the same sign.
  private func continuesList(_ index: Int, _ roles: [LineRole]) -> Bool {
    guard index > 0, roles[index - 1] == .item, !groups[index].isAfterBlank,
      case .bullet(let marker, _, _) = groups[index].mark,
      case .bullet(let previous, _, _) = groups[index - 1].mark
    else { return false }
    return bytes[marker].elementsEqual(bytes[previous])
  }

  /// Many short lines in a row are a list without signs, and the last line of a text heads nothing.
  private func namePlain(_ roles: inout [LineRole]) {
    var index = 0
    while index < groups.count {
      guard roles[index] == .heading, groups[index].mark == .none else {
        if groups[index].mark == .none, roles[index] == .paragraph, isCallingHeading(index, roles) {
          roles[index] = .heading
        }
        index += 1
        continue
      }
      var end = index + 1
      while end < groups.count, roles[end] == .heading, groups[end].mark == .none { end += 1 }
      let isFollowed = end < groups.count
      if end - index >= 5 && index > 0 {
        for place in index..<(end - 1) { roles[place] = .paragraph }
      }
      if !isFollowed && (index > 0 || groups.count == 1) {
        for place in index..<end { roles[place] = .paragraph }
      }
      index = end
    }
  }

  /// なぜ廃止するのか？ before a paragraph of full sentences.
  private func isCallingHeading(_ index: Int, _ roles: [LineRole]) -> Bool {
    let group = groups[index]
    guard group.isSingle, group.ending == .called, group.span.count <= 150,
      index + 1 < groups.count, roles[index + 1] == .paragraph,
      groups[index + 1].ending == .stopped
    else { return false }
    let isQuestion = HeadingWords.questions.contains { bytes[group.span].starts(with: $0.utf8) }
    guard isQuestion || groups[index + 1].span.count > group.span.count * 2 else { return false }
    return !bytes[group.span].contains(sequence: [0xE3, 0x80, 0x82])
  }

  /// A caption belongs to the article below it; without one it is a paragraph.
  private func nameCaptions(_ roles: inout [LineRole]) {
    for index in groups.indices where roles[index] == .caption {
      guard index + 1 < groups.count, case .number(let mark) = groups[index + 1].mark,
        mark.style == .part(6)
      else {
        roles[index] = .paragraph
        continue
      }
    }
  }

  /// みらい会議 市議会選挙公約2026: a line that ends with what documents are called, and a year.
  func namesDocument(_ index: Int) -> Bool {
    var words = FoldedWords.bytes(of: bytes, groups[index].span)[...]
    while let last = words.last, last < 0x41 { words.removeLast() }
    var line = String(decoding: words, as: UTF8.self).lowercased()
    for ending in HeadingWords.yearEndings where line.hasSuffix(ending) {
      line.removeLast(ending.count)
      break
    }
    while let last = line.last, last.isNumber || last.isWhitespace { line.removeLast() }
    return HeadingWords.documents.contains { line.hasSuffix($0) }
  }

  /// みどり市財政課: who wrote it.
  func isAuthor(_ index: Int) -> Bool {
    let group = groups[index]
    guard group.mark == .none, group.span.count <= 60 else { return false }
    let words = bytes[group.span]
    return HeadingWords.authors.contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// 条例第１４号, `Ordinance No. 14`: a number by which others cite the text, not its name.
  func isLawNumber(_ index: Int) -> Bool {
    let group = groups[index]
    guard group.mark == .none, group.span.count <= 60 else { return false }
    let words = bytes[group.span]
    if words.suffix(3).elementsEqual("号".utf8) {
      return words.contains(sequence: Array("第".utf8))
    }
    let spoken = String(decoding: words, as: UTF8.self).lowercased()
      .split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") })
    return spoken.contains("no") && spoken.contains { $0.first?.isNumber == true }
      && spoken.allSatisfy {
        $0.first?.isNumber == true || HeadingWords.lawNumberWords.contains(String($0))
      }
  }

  /// A heading without a number, right above the heading of a part or an article's caption.
  private func isTitleAboveParts(_ index: Int, _ roles: [LineRole]) -> Bool {
    guard roles[index] == .heading, groups[index].mark == .none, index + 1 < groups.count else {
      return false
    }
    switch roles[index + 1] {
    case .heading, .caption: return !isLawNumber(index) && !isAuthor(index)
    default: return false
    }
  }

  /// The lines above the date, or all but the last of the headings at the top, are the title.
  private func nameTitles(_ roles: inout [LineRole]) {
    var end = 0
    while end < groups.count,
      roles[end] == .heading || roles[end] == .dateLine || roles[end] == .rule
    {
      end += 1
    }
    let top = 0..<min(end, 12)
    if let date = top.last(where: { roles[$0] == .dateLine }) {
      let above = top.filter { $0 < date && roles[$0] == .heading }
      for index in above { roles[index] = .title }
      var isNamed = above.contains { !isLawNumber($0) }
      if !isNamed, let below = top.first(where: { $0 > date && isTitleAboveParts($0, roles) }) {
        roles[below] = .title
        isNamed = true
      }
      if isNamed {
        for index in above where isLawNumber(index) { roles[index] = .paragraph }
      }
      for index in top where index > date && roles[index] == .heading {
        if isLawNumber(index) || isAuthor(index) && index + 1 < groups.count {
          roles[index] = .paragraph
        }
      }
      return
    }
    let numbers = top.filter { roles[$0] == .heading && isLawNumber($0) }
    let named = top.filter { isTitleAboveParts($0, roles) }
    if let number = numbers.last, let title = named.first(where: { $0 > number }) ?? named.last {
      roles[title] = .title
      for index in numbers { roles[index] = .paragraph }
      return
    }
    let headings = top.filter { roles[$0] == .heading }
    guard let first = headings.first else { return }
    if headings.count >= 2 {
      let isPart: Bool
      if case .number = groups[first].mark { isPart = true } else { isPart = false }
      if isPart { return }
      roles[first] = .title
      // Lines above the first numbered heading belong to the title.
      let numbered = headings.first { if case .number = groups[$0].mark { true } else { false } }
      for index in headings where index < numbered ?? 0 { roles[index] = .title }
    } else if isTitleAboveParts(first, roles),
      namesDocument(first)
        || !groups.indices.contains(where: { $0 > first && isTitleAboveParts($0, roles) })
    {
      // Above the first article's caption, where no other heading stands above one: no chapter.
      roles[first] = .title
    } else if end < groups.count, groups[end].isAfterBlank, groups[first].mark == .none {
      let others = groups.indices.filter { $0 > first && roles[$0] == .heading }
      let isAlone = !others.contains { index in
        index + 1 < groups.count && groups[index + 1].isAfterBlank
      }
      if !others.isEmpty && isAlone { roles[first] = .title }
    }
  }
}
