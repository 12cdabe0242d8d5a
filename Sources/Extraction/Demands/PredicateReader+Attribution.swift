internal import Lexicon
internal import PolicyModel

extension PredicateReader {
  /// Gives to others what a sentence only quotes, and drops what stands inside a quotation.
  ///
  /// 「支援します。(所信表明演説)と述べた」: the words behind the stop tell whose they are.
  func attribute(_ drafts: inout [DemandDraft], ofSentence sentence: Int, in document: Document) {
    let block = document.blocks[document.sentences[sentence].block]
    let range = document.sentences[sentence].folded
    if sentence + 1 < block.sentences.upperBound,
      let speaker = speaker(before: document.sentences[sentence + 1].folded)
    {
      for place in drafts.indices {
        drafts[place].frame = .announcement
        drafts[place].around = nil
        drafts[place].attribution = .quoted(speaker)
        drafts[place].confidence = min(drafts[place].confidence, 0.55)
      }
      return
    }
    if isInsideQuotation(range, sentence: sentence, block: block, in: document) { drafts = [] }
  }

  /// The speech or saying that a sentence begins with, where the one before belongs to it.
  private func speaker(before range: Range<Int>) -> String? {
    guard !range.isEmpty else { return nil }
    var start = range.lowerBound
    var end = start
    let isBracketed = text[start] == 0x28
    if isBracketed {
      while end < range.upperBound, text[end] != 0x29 { end += 1 }
      start += 1
    } else {
      guard text.hasBytes(Self.closeQuote, at: start) || text.hasBytes(sign("と"), at: start) else {
        return nil
      }
      end = min(range.upperBound, start + 60)
    }
    for (row, _) in index.attributions.all(in: text, start..<end) {
      let kind = index.lexicon.attributions[row].kind
      if isBracketed ? kind == "speech" : kind == "said" {
        return isBracketed ? words(start..<end) : ""
      }
    }
    return nil
  }

  /// Whether the end of a sentence stands in a quotation that other sentences open or close.
  private func isInsideQuotation(
    _ range: Range<Int>, sentence: Int, block: Block, in document: Document
  ) -> Bool {
    var depth = 0
    for index in max(block.sentences.lowerBound, sentence - 4)...sentence {
      depth = max(0, depth + quoteBalance(of: document.sentences[index].folded))
    }
    guard depth > 0 else { return false }
    for index in (sentence + 1)..<max(sentence + 1, min(block.sentences.upperBound, sentence + 5)) {
      depth += quoteBalance(of: document.sentences[index].folded)
      if depth <= 0 { return true }
    }
    return false
  }

  private func quoteBalance(of range: Range<Int>) -> Int {
    var balance = 0
    var place = range.lowerBound
    while place + 2 < range.upperBound {
      if text[place] == 0xE3, text[place + 1] == 0x80 {
        if text[place + 2] == 0x8C { balance += 1 }
        if text[place + 2] == 0x8D { balance -= 1 }
      }
      place = text.scalarEnd(after: place)
    }
    return balance
  }
}
