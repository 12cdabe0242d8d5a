import PolicyModel
import Testing

@testable import ChangeDetection

/// A sentence whose figures are set in ⟦ ⟧, as one side of a comparison.
private func side(_ marked: String, _ language: Language) -> WordEdits.Side {
  var bytes: [UInt8] = []
  var figures: [Range<Int>] = []
  var start = 0
  for character in marked {
    if character == "⟦" {
      start = bytes.count
    } else if character == "⟧" {
      figures.append(start..<bytes.count)
    } else {
      bytes.append(contentsOf: String(character).utf8)
    }
  }
  return WordEdits.Side(bytes: bytes, range: 0..<bytes.count, figures: figures, language: language)
}

/// The words with changed runs set in [ ].
private func marked(_ runs: [WordEdits.Run], _ side: WordEdits.Side) -> String {
  runs.map { run in
    let words = String(decoding: side.bytes[run.range], as: UTF8.self)
    return run.isChanged ? "[\(words)]" : words
  }.joined()
}

private func edits(_ old: String, _ new: String, _ language: Language = .japanese) -> (
  edits: WordEdits, old: String, new: String
) {
  let (first, second) = (side(old, language), side(new, language))
  let edits = WordEdits(old: first, new: second)
  return (edits, marked(edits.old, first), marked(edits.new, second))
}

@Suite struct WordEditsTests {
  @Test func `words of a bound that both figures have are not changed`() {
    let limit = edits(
      "Videos must ⟦not be longer than 4 minutes⟧.", "Videos must ⟦not be longer than 10 minutes⟧.",
      .english)
    #expect(limit.old == "Videos must not be longer than [4 minutes].")
    #expect(limit.new == "Videos must not be longer than [10 minutes].")
    let fee = edits("A fee of ⟦up to £30⟧ is due.", "A fee of ⟦up to £45⟧ is due.", .english)
    #expect(fee.new == "A fee of up to [£45] is due.")
    let month = edits("It ends in ⟦March 2025⟧.", "It ends in ⟦March 2026⟧.", .english)
    #expect(month.new == "It ends in [March 2026].")
    let length = edits("It takes ⟦ten days⟧.", "It takes ⟦ten weeks⟧.", .english)
    #expect(length.new == "It takes [ten weeks].")
  }

  @Test func `a figure is one word`() {
    let found = edits("改修は⟦2025年3月末⟧までに終える。", "改修は⟦2026年3月末⟧までに終える。")
    #expect(found.old == "改修は[2025年3月末]までに終える。")
    #expect(found.new == "改修は[2026年3月末]までに終える。")
  }

  @Test func `one verb gives way to another with its okurigana`() {
    let found = edits("手数料を引き上げることとする。", "手数料を引き下げることとする。")
    #expect(found.old == "手数料を引き[上げる]こととする。")
    #expect(found.new == "手数料を引き[下げる]こととする。")
  }

  @Test func `a verb in hiragana is no stem with the ending of another`() {
    let aim = edits("だれも取り残さない市政を実現します。", "だれも取り残さない市政をめざします。")
    #expect(aim.old == "だれも取り残さない市政を[実現します]。")
    #expect(aim.new == "だれも取り残さない市政を[めざします]。")
    let live = edits("住民が安心して暮らす町を守ります。", "住民が安心してくらす町を守ります。")
    #expect(live.new == "住民が安心して[くらす]町を守ります。")
  }

  @Test func `of a compound only the part that changed is marked`() {
    let found = edits("育児休業を広げる。", "育児休暇を広げる。")
    #expect(found.old == "育児[休業]を広げる。")
    #expect(found.new == "育児[休暇]を広げる。")
  }

  @Test func `words put in stand as a whole clause`() {
    let found = edits("港を直し、道を広げる。", "港を直し、橋を架け、道を広げる。")
    #expect(found.old == "港を直し、道を広げる。")
    #expect(found.new == "港を直し、[橋を架け、]道を広げる。")
  }

  @Test func `a rewritten sentence is replaced and no confetti of particles`() {
    let found = edits("港の岸壁を高くする工事を来年から始める。", "給食の野菜は町の農家から買う。")
    #expect(found.edits.isReplaced)
    #expect(found.old == "[港の岸壁を高くする工事を来年から始める。]")
    #expect(found.new == "[給食の野菜は町の農家から買う。]")
  }

  @Test func `particles between changed words are no island`() {
    let found = edits(
      "町は高齢者の見守りを民間の事業者に委託し、毎年の報告を公表する。",
      "町は若年層の学び直しを公立の図書館に委託し、毎年の報告を公表する。")
    #expect(found.new.split(separator: "[").count == 2)
    #expect(found.new.hasSuffix("委託し、毎年の報告を公表する。"))
  }

  @Test func `marks and spaces alone are notation`() {
    #expect(edits("港、道、橋を直す。", "港・道・橋を直す。").edits.isNotationOnly)
    #expect(
      edits("Repair the port, the road.", "Repair the port; the road.", .english).edits
        .isNotationOnly)
    #expect(edits("Repair the  port.", "Repair the port.", .english).edits.isNotationOnly)
    #expect(!edits("港を直す。", "橋を直す。").edits.isNotationOnly)
    #expect(!edits("港を直す。", "港を直す。").edits.isNotationOnly)
  }

  @Test func `English words are marked whole`() {
    let found = edits(
      "The council will consider the harbour plan.", "The council must adopt the harbour plan.",
      .english)
    #expect(found.old == "The council [will consider] the harbour plan.")
    #expect(found.new == "The council [must adopt] the harbour plan.")
  }

  @Test func `an apostrophe does not part a word`() {
    let found = edits("We don't pay.", "We do pay.", .english)
    #expect(found.old == "We [don't] pay.")
    #expect(found.new == "We [do] pay.")
  }

  @Test(arguments: [
    ("zh", "本市将于明年修复港口。", "本市将于今年修复港口。", "本市将于[今]年修复港口。"),
    ("ko", "시는 항구를 고친다.", "시는 다리를 고친다.", "시는 [다리를] 고친다."),
    (
      "de", "Die Stadt repariert den Hafen.", "Die Stadt repariert die Brücke.",
      "Die Stadt repariert [die Brücke]."
    ),
    ("fr", "La ville répare l’école.", "La ville répare l’église.", "La ville répare [l’église]."),
  ])
  func `other languages are cut where their readers would`(
    language: String, old: String, new: String, expected: String
  ) {
    #expect(edits(old, new, Language(rawValue: language)).new == expected)
  }

  @Test func `equal sides have no changed run and the runs cover both sides`() {
    let same = edits("港を直す。", "港を直す。")
    #expect(same.edits.isUnmarked && same.edits.similarity == 1)
    let pairs = [("港を直す。", ""), ("", "港を直す。"), ("", ""), ("あ", "い"), ("港の道", "道の港")]
    for (old, new) in pairs {
      let found = edits(old, new)
      #expect(found.old.replacing("[", with: "").replacing("]", with: "") == old)
      #expect(found.new.replacing("[", with: "").replacing("]", with: "") == new)
    }
  }

  @Test func `swapped sides show the mirror image`() {
    let ahead = edits("市は⟦3割⟧の補助を検討します。", "市は⟦5割⟧の補助を実施します。")
    let back = edits("市は⟦5割⟧の補助を実施します。", "市は⟦3割⟧の補助を検討します。")
    #expect(ahead.old == back.new && ahead.new == back.old)
  }
}
