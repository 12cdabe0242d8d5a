import Testing

@testable import Lexicon

@Suite struct `What words begin and end with` {
  private let words = ["は", "まで", "円", "ｶﾞ", "é", "z", "20日", "𠮟る"]

  @Test func `no word of a table is ever denied`() {
    let forward = SignFilter(words, backward: false)
    let backward = SignFilter(words, backward: true)
    for word in words {
      for text in [word, "a" + word, word + "、", "。" + word + "x"] {
        let bytes = Array(text.utf8)
        let start = Array(text.prefix(while: { $0 != word.first }).utf8).count
        let end = start + word.utf8.count
        #expect(forward.mayBegin(in: bytes, at: start, to: bytes.count), "\(word) in \(text)")
        #expect(forward.mayBegin(in: bytes, at: start, to: end), "\(word) in \(text)")
        #expect(backward.mayEnd(in: bytes, at: end, from: 0), "\(word) in \(text)")
        #expect(backward.mayEnd(in: bytes, at: end, from: start), "\(word) in \(text)")
      }
    }
  }

  @Test func `another sign of the same script is told apart`() {
    let forward = SignFilter(["まで"], backward: false)
    let backward = SignFilter(["まで"], backward: true)
    let other = Array("から".utf8)
    #expect(!forward.mayBegin(in: other, at: 0, to: 6))
    #expect(!backward.mayEnd(in: other, at: 6, from: 0))
  }

  @Test func `capitals stand for small letters only where a table folds case`() {
    let capital = Array("Million".utf8)
    let folding = SignFilter(["million"], backward: false, foldsCase: true)
    let strict = SignFilter(["million"], backward: false)
    #expect(folding.mayBegin(in: capital, at: 0, to: 7))
    #expect(!strict.mayBegin(in: capital, at: 0, to: 7))
  }

  @Test func `nothing begins or ends in an empty stretch`() {
    let filter = SignFilter(["は"], backward: false)
    #expect(!filter.mayBegin(in: Array("は".utf8), at: 3, to: 3))
    #expect(!filter.mayEnd(in: Array("は".utf8), at: 0, from: 0))
  }
}
