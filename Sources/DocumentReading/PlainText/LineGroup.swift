/// Lines that a reader reads as one: a heading, a paragraph, an item with what is wrapped of it.
struct LineGroup {
  /// Indices into the text's lines.
  var lines: Range<Int>
  var mark: LineMark
  /// How the last of its lines ends.
  var ending: LineEnding
  var isAfterBlank: Bool
  var indent: Int
  /// The first line's words, for what stands alone.
  var first: Range<Int>
  var textEnd: Int
  /// Brackets and quotation marks that are open at its end.
  var openBrackets = 0

  var isSingle: Bool { lines.count == 1 }
  var span: Range<Int> { first.lowerBound..<textEnd }
}

/// Joins the lines of a plain text that belong to one sentence or paragraph.
struct LineGrouping {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let wrapping: LineWrapping?
  private let rows: [Int: [Range<Int>]]

  init(_ bytes: [UInt8], _ lines: [TextLine]) {
    self.bytes = bytes
    self.lines = lines
    wrapping = LineWrapping(bytes, lines)
    rows = PlainTable(bytes).rows(of: lines)
  }

  func groups() -> [LineGroup] {
    let marks = marks()
    var groups: [LineGroup] = []
    groups.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let mark = marks[index]
      let ending = LineEnding(bytes, line.range)
      if var last = groups.last, joins(line, mark, to: last, previous: index - 1) {
        last.lines = last.lines.lowerBound..<(index + 1)
        last.ending = ending == .open ? joinedEnding(lines[index - 1], line) : ending
        last.textEnd = line.range.upperBound
        last.openBrackets = openBrackets(line.range, before: last.openBrackets)
        groups[groups.count - 1] = last
        continue
      }
      groups.append(
        LineGroup(
          lines: index..<(index + 1), mark: mark, ending: ending, isAfterBlank: line.isAfterBlank,
          indent: line.indent, first: line.range, textEnd: line.range.upperBound,
          openBrackets: ending == .open ? openBrackets(line.range, before: 0) : 0))
    }
    // A line that is all there is belongs to no list and heads nothing: 20 degrees.
    if groups.count == 1, case .number(let mark) = groups[0].mark, mark.mayCount {
      groups[0].mark = .none
    }
    return groups
  }

  /// What each line begins with; numbers that number nothing are words of their lines.
  private func marks() -> [LineMark] {
    let reader = NumberReader(bytes)
    var marks = lines.indices.map {
      rows[$0].map(LineMark.cells) ?? LineMark(bytes, lines[$0].range, reader)
    }
    var places: [Int] = []
    var candidates: [NumberRuns.Candidate] = []
    var isInArticle = false
    for (index, mark) in marks.enumerated() {
      guard case .number(let number) = mark else { continue }
      switch number.style {
      case .part(6): isInArticle = true
      case .part(0..<6), .head: isInArticle = false
      default: break
      }
      guard
        var candidate = number.candidate(
          in: bytes, to: lines[index].range.upperBound, isInArticle: isInArticle)
      else { continue }
      // Words without a full stop may be a heading.
      if candidate.counting == .alone, LineEnding(bytes, lines[index].range) == .open {
        candidate.counting = .no
      }
      places.append(index)
      candidates.append(candidate)
    }
    for (place, isPart) in zip(places, NumberRuns.parts(among: candidates)) where !isPart {
      marks[place] = .none
    }
    return marks
  }

  /// How two joined lines end: …しているに / も関わらず is half a sentence still.
  private func joinedEnding(_ line: TextLine, _ next: TextLine) -> LineEnding {
    guard next.range.count < 60 else { return .open }
    let words = Array(bytes[line.range].suffix(30) + bytes[next.range])
    return LineEnding(words, 0..<words.count)
  }

  private func joins(
    _ line: TextLine, _ mark: LineMark, to group: LineGroup, previous: Int
  ) -> Bool {
    guard !line.isAfterBlank, group.lines.count < 400 else { return false }
    if case .quoted = mark, case .quoted = group.mark { return group.ending != .stopped }
    guard
      mark == .none || isBracketContinuation(line, mark, of: group)
        || isCountContinuation(mark, of: group)
    else { return false }
    switch group.mark {
    case .rule, .bracketed, .caption, .hashes, .cells, .entry: return false
    case .none:
      if isHanging(line, in: group, behind: lines[previous]) { return true }
    case .bullet, .note, .number, .quoted:
      if group.ending != .stopped && line.indent > group.indent && isWrapped(lines[previous], line)
      {
        return true
      }
    }
    if line.goesOn || beginsWithCloser(line) { return true }
    if group.ending == .open {
      if HalfSentence.goesOn(bytes, line.range) { return true }
      if group.mark == .none && HalfSentence.begins(bytes, group.first) { return true }
    }
    if group.ending == .half { return true }
    if group.ending == .open && group.openBrackets > 0 && group.lines.count < 8 { return true }
    let last = lines[previous]
    if beginsLower(line) && endsLatin(last) && group.ending == .open { return true }
    if isCutSentence(last, line, group) { return true }
    guard let wrapping else { return false }
    return wrapping.joins(last, line, ending: group.ending, first: lines[group.lines.lowerBound])
  }

  /// A bracket that is open goes on even where the next line looks like a mark.
  private func isBracketContinuation(
    _ line: TextLine, _ mark: LineMark, of group: LineGroup
  ) -> Bool {
    mark == .caption && group.ending == .half
  }

  /// …four million riders in / 2024, a rise of 12%: the number belongs to the sentence.
  private func isCountContinuation(_ mark: LineMark, of group: LineGroup) -> Bool {
    guard group.ending == .half, case .number(let number) = mark,
      bytes[number.range.lowerBound] < 0x80
    else { return false }
    return number.style == .digits(.bare) || number.style == .digits(.comma)
  }

  /// Whether a line looks cut rather than ended: the line below is hardly longer.
  ///
  /// ■ 予算の規模 / 　一般会計の総額は、…です。 are a heading and its paragraph.
  private func isWrapped(_ line: TextLine, _ next: TextLine) -> Bool {
    let columns = line.indent + line.width
    return columns >= 30 && columns + 4 >= next.indent + next.width
  }

  /// 市長は、申請を受理した日から14日以内に可否を決定し、申請者に通知 / するものとする。: a long line with a comma
  /// and no full stop, above one that is no longer and ends the sentence or is cut as well.
  ///
  /// Most texts of mails and pages that were copied have too few such lines to tell a width.
  private func isCutSentence(_ line: TextLine, _ next: TextLine, _ group: LineGroup) -> Bool {
    guard group.mark == .none, group.ending == .open, (56...130).contains(line.width),
      next.indent == line.indent, next.width <= line.width + 2,
      bytes[line.range].contains(sequence: Array("、".utf8))
    else { return false }
    return LineEnding(bytes, next.range) == .stopped || line.width - next.width <= 4
  }

  /// 　　本市の人口は…へと / 　減少している。: a paragraph's first line is set in by one character.
  private func isHanging(_ line: TextLine, in group: LineGroup, behind last: TextLine) -> Bool {
    group.indent == line.indent + 2 && last.indent + last.width >= 30
      && (group.ending == .open || group.ending == .half)
      && (group.isSingle || last.indent == line.indent)
  }

  private func beginsWithCloser(_ line: TextLine) -> Bool {
    let first = DecodedScalar(bytes.span, at: line.range.lowerBound).value
    return [0x3001, 0x3002, 0x300D, 0x300F, 0xFF09, 0xFF0C, 0xFF0E, 0xFF61, 0xFF63, 0xFF64, 0x29]
      .contains(first)
  }

  private func beginsLower(_ line: TextLine) -> Bool {
    (0x61...0x7A).contains(bytes[line.range.lowerBound])
  }

  private func endsLatin(_ line: TextLine) -> Bool {
    bytes[line.range.upperBound - 1] < 0x80
  }

  /// Brackets and quotation marks that are open behind a line.
  private func openBrackets(_ range: Range<Int>, before count: Int) -> Int {
    guard range.count < 2000 else { return 0 }
    var depth = count
    var cursor = ScalarCursor(bytes, range)
    while !cursor.isAtEnd {
      switch cursor.peek {
      case 0x28, 0x300C, 0x300E: depth += 1
      case 0x29, 0x300D, 0x300F: depth = max(0, depth - 1)
      default: break
      }
      cursor.advance()
    }
    return depth
  }
}
