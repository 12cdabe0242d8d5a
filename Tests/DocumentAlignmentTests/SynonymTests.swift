import Lexicon
import Testing

@testable import DocumentAlignment

/// Words of one meaning, as the alignment meets them.
@Suite struct SynonymTests {
  static let scan = SynonymScan(
    [("費用", 0), ("お金", 0), ("引き上げ", 1), ("上げ", 2), ("負担", 3)].map {
      Synonyms.Word(text: Substring($0.0), isStem: false, group: $0.1)
    } + [
      Synonyms.Word(text: "fee", isStem: false, group: 4),
      Synonyms.Word(text: "charg", isStem: true, group: 4),
    ])

  private func groups(run: String) -> [UInt32] {
    var found: [UInt32] = []
    Self.scan.run(run.unicodeScalars.map(\.value)) { found.append($0 - 1) }
    return found
  }

  private func groups(word: String) -> [UInt32] {
    var found: [UInt32] = []
    Self.scan.word(word.unicodeScalars.map(\.value)) { found.append($0 - 1) }
    return found
  }

  @Test func `words of one meaning fall into one group`() {
    #expect(groups(run: "費用の負担") == [0, 3])
    #expect(groups(run: "お金を払う") == [0])
    #expect(groups(word: "fee") == groups(word: "charging"))
  }

  @Test func `the longest entry at a place counts alone`() {
    #expect(groups(run: "料金を引き上げる") == [1])
    #expect(groups(run: "料金を上げる") == [2])
  }

  @Test func `a whole word needs its end and a stem does not`() {
    #expect(groups(word: "fees").isEmpty)
    #expect(groups(word: "charges") == [4])
    #expect(groups(word: "char").isEmpty)
  }

  @Test func `an entry cut off by the end of the text is none`() {
    #expect(groups(run: "引き上").isEmpty)
    #expect(groups(run: "お").isEmpty)
  }

  @Test func `sentences with nothing but synonyms in common find each other in another order`() {
    let old = ["費用は町の負担とする。", "手続は速やかに終了する。", "児童の安全を確保する。", "会議は毎年開く。"]
    let new = ["年に一回集まる。", "子どもをあぶない目にあわせない。", "お金はまちが払います。", "てつづきは、すぐにおわります。"]
    let pairs = Aligner().align(old: old, new: new).flatMap { link in
      link.old.flatMap { old in link.new.map { [old, $0] } }
    }
    #expect(pairs.contains([0, 2]))
    #expect(pairs.contains([1, 3]))
  }

  @Test func `the longest entry that a word begins with counts alone`() {
    let scan = SynonymScan(
      [("haft", true, 0), ("haftstrafe", false, 1)].map {
        Synonyms.Word(text: Substring($0.0), isStem: $0.1, group: $0.2)
      })
    func groups(_ word: String) -> [UInt32] {
      var found: [UInt32] = []
      scan.word(word.unicodeScalars.map(\.value)) { found.append($0 - 1) }
      return found
    }
    #expect(groups("haftstrafe") == [1])
    #expect(groups("haftstrafen") == [0])
    #expect(groups("haftung") == [0])
  }

  @Test func `kin stand behind all that say the same and are no other name of a thing`() {
    let firstKin = Synonyms.all.filter(\.isKin).map(\.group).min()
    #expect(SynonymScan.shared.firstKin == firstKin.map { $0 + 1 })
    #expect(Synonyms.all.allSatisfy { $0.isKin == ($0.group >= (firstKin ?? 0)) })
    #expect(Synonyms.groups(of: "straßenbahn").isDisjoint(with: Synonyms.groups(of: "buslinie")))
    #expect(Synonyms.groups(of: "住民税").isDisjoint(with: Synonyms.groups(of: "所得税")))
    #expect(!Synonyms.groups(of: "bibliothek").isDisjoint(with: Synonyms.groups(of: "bücherei")))
  }

  @Test func `every group of the tables has two words or more and none twice`() {
    var groups: [UInt32: [String]] = [:]
    for word in Synonyms.all {
      groups[word.group, default: []].append(String(word.text) + (word.isStem ? "-" : ""))
    }
    #expect(groups.values.allSatisfy { $0.count > 1 && Set($0).count == $0.count })
    #expect(Synonyms.all.allSatisfy { $0.text == $0.text.lowercased() })
  }

  @Test func `a word is known by itself, a stem with any ending, and neither by a part of it`() {
    for word in Synonyms.all where !word.isKin {
      let text = String(word.text)
      #expect(Synonyms.groups(of: text).contains(word.group), "\(text)")
      #expect(!word.isStem || Synonyms.groups(of: text + "zq").contains(word.group), "\(text)")
    }
    let whole = Synonyms.all.filter {
      !$0.isStem && Synonyms.groups(of: String($0.text) + "zq").isEmpty
    }
    #expect(whole.count > 500)
    #expect(Synonyms.groups(of: "WEITER") == Synonyms.groups(of: "weiter"))
    #expect(Synonyms.groups(of: "").isEmpty)
  }
}
