import PolicyModel
import Testing

struct NormalizedTextTests {
  /// `３％に**引き上げ**る` folded to `3%に引き上げる`.
  private func folding() -> (SourceText, NormalizedText) {
    let source = SourceText("３％に**引き上げ**る")
    var folded = NormalizedText()
    folded.append(replaced: Array("3".utf8), from: 0, sourceCount: 3)
    folded.append(replaced: Array("%".utf8), from: 3, sourceCount: 3)
    folded.append(verbatim: Array("に".utf8), from: 6)
    folded.append(verbatim: Array("引き上げ".utf8), from: 11)
    folded.append(verbatim: Array("る".utf8), from: 25)
    return (source, folded)
  }

  private func range(of words: String, in text: NormalizedText) throws -> Range<Int> {
    let needle = Array(words.utf8)
    let start = try #require(
      (0...(text.utf8Count - needle.count)).first { text.utf8[$0...].starts(with: needle) })
    return start..<(start + needle.count)
  }

  @Test(arguments: [
    ("3%", "３％"), ("%に", "％に"), ("引き上げ", "引き上げ"), ("上げ", "上げ"),
    ("に引き上げる", "に**引き上げ**る"), ("げる", "げ**る"),
  ])
  func `folded words lead back to the words of the source`(words: String, written: String) throws {
    let (source, folded) = folding()
    let range = try range(of: words, in: folded)
    #expect(folded.string(range) == words)
    #expect(source.string(folded.sourceSpan(of: range)) == written)
  }

  @Test func `visible words leave the markup out`() throws {
    let (source, folded) = folding()
    #expect(folded.string(0..<folded.utf8Count) == "3%に引き上げる")
    #expect(folded.visibleText(0..<folded.utf8Count, in: source) == "３％に引き上げる")
    #expect(folded.sourcePieces(of: 0..<folded.utf8Count).count == 3)
  }

  @Test func `part of a replaced character stands for all of it`() {
    let source = SourceText("㋿7年")
    var folded = NormalizedText()
    folded.append(replaced: Array("令和".utf8), from: 0, sourceCount: 3)
    folded.append(verbatim: Array("7年".utf8), from: 3)
    #expect(source.string(folded.sourceSpan(of: 0..<3)) == "㋿")
    #expect(source.string(folded.sourceSpan(of: 3..<6)) == "㋿")
    #expect(source.string(folded.sourceSpan(of: 3..<7)) == "㋿7")
    #expect(folded.visibleText(0..<7, in: source) == "㋿7")
  }

  @Test func `a line end with its indentation is one space to the eye`() {
    for lineEnd in ["\n", "\r\n", "\r", "\n    ", "\r\n\t"] {
      let source = SourceText("at least" + lineEnd + "30 days")
      var folded = NormalizedText()
      folded.append(verbatim: source.utf8[0..<8], from: 0)
      folded.append(replaced: [0x20], from: 8, sourceCount: lineEnd.utf8.count)
      folded.append(verbatim: Array("30 days".utf8), from: 8 + lineEnd.utf8.count)
      #expect(folded.visibleText(0..<folded.utf8Count, in: source) == "at least 30 days")
    }
  }

  @Test func `contiguous source bytes are one piece`() {
    var folded = NormalizedText()
    let source = SourceText("abcdef")
    for offset in 0..<6 {
      folded.append(verbatim: source.utf8[offset..<(offset + 1)], from: offset)
    }
    #expect(folded.sourcePieces(of: 1..<5) == [SourceSpan(1, 5)])
    for low in 0...6 {
      for high in low...6 {
        #expect(folded.sourceSpan(of: low..<high) == SourceSpan(low, high))
      }
    }
  }

  @Test func `nothing leads to nothing`() {
    let folded = NormalizedText()
    #expect(folded.sourceSpan(of: 0..<0).isEmpty)
    #expect(folded.sourcePieces(of: 0..<0).isEmpty)
    #expect(folded.visibleText(0..<0, in: SourceText("")) == "")
  }
}

struct LineIndexTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines are counted as editors count them`(lineEnd: String) {
    let text = SourceText("一行目" + lineEnd + lineEnd + "three")
    let lines = LineIndex(text)
    let width = lineEnd.utf8.count
    #expect(lines.count == 3)
    #expect(lines.line(at: 0) == 1)
    #expect(lines.line(at: 8) == 1)
    #expect(lines.line(at: 9 + width) == 2)
    #expect(lines.line(at: 9 + 2 * width) == 3)
    #expect(lines.utf8Column(at: 9 + 2 * width + 2) == 3)
    #expect(lines.start(ofLine: 3) == 9 + 2 * width)
    #expect(lines.line(at: text.utf8Count) == 3)
  }

  @Test func `every offset lies on the line that begins before it`() {
    let text = SourceText("a\nbb\r\n\r\nccc\rd\n")
    let lines = LineIndex(text)
    #expect(lines.count == 6)
    for offset in 0...text.utf8Count {
      let line = lines.line(at: offset)
      #expect(lines.start(ofLine: line) <= offset)
      if line < lines.count { #expect(offset < lines.start(ofLine: line + 1)) }
    }
  }

  @Test func `an empty text has one line`() {
    let lines = LineIndex(SourceText(""))
    #expect(lines.count == 1)
    #expect(lines.line(at: 0) == 1)
    #expect(lines.start(ofLine: 99) == 0)
  }

  @Test func `a span past the end is cut there`() {
    let text = SourceText("短い")
    #expect(text.string(SourceSpan(3, 99)) == "い")
    #expect(text.string(SourceSpan(99, 120)) == "")
  }
}
