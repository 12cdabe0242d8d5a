import PolicyModel
import Testing

@Suite struct `Texts compared by their bytes` {
  @Test func `a word is found wherever it stands, and nowhere else`() {
    let text = "令和8年度の目標値"
    for word in ["令和", "度の目", "目標値", "8", text, ""] {
      #expect(text.holdsBytes(of: word), "\(word)")
    }
    for word in ["目標植", "標値。", "令和8年度の目標値で", "和令"] {
      #expect(!text.holdsBytes(of: word), "\(word)")
    }
    // The last sign of the word stands earlier too.
    #expect("値の値の目標値".holdsBytes(of: "目標値"))
    #expect(!"".holdsBytes(of: "値"))
  }

  @Test func `every place of a word is written anew, and nothing else`() {
    #expect("又は、又は".replacingBytes(of: "又は", with: "や") == "や、や")
    #expect("値値値".replacingBytes(of: "値値", with: "額") == "額値")
    #expect("目標値".replacingBytes(of: "標", with: "") == "目値")
    #expect("目標値".replacingBytes(of: "目標植", with: "額") == "目標値")
    #expect("目標値".replacingBytes(of: "", with: "額") == "目標値")
  }

  @Test func `tables are taken apart at their signs`() {
    #expect("町 村  丁目\n番地 ".spacedWords == ["町", "村", "丁目", "番地"])
    #expect("".spacedWords.isEmpty)
    #expect("する/す".pieces(between: 0x2F) == ["する", "す"])
    #expect("//する/".pieces(between: 0x2F) == ["する"])
  }
}
