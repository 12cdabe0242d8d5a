import PolicyModel
import Testing

@testable import DocumentAlignment

/// Runs of sentences that answer to one another in a text put in other words.
@Suite struct ChainTests {
  static let texts = [RewordedText.bus, .plots, .playground]

  @Test(arguments: texts)
  func `paragraphs in other words are found in another order`(text: RewordedText) {
    let found = pairs(text.old, text.new)
    #expect(found.subtracting(text.links).count <= 1)
    #expect(found.intersection(text.links).count * 4 >= text.links.count * 3)
  }

  @Test(arguments: texts)
  func `what one half says answers to nothing of the other half`(text: RewordedText) {
    let half = text.paragraphs.count / 2
    let old = text.paragraphs[..<half].flatMap { $0.map(\.old) }
    let new = text.paragraphs[half...].flatMap { $0.flatMap(\.new) }
    #expect(pairs(old, new).count <= 2)
  }

  @Test func `a sentence without a word in common answers inside a run and not alone`() {
    let text = RewordedText.plots
    let letter = "If nothing grows on yours, you will get a letter."
    let warning = "Uncultivated plots shall receive a written warning."
    let link = [text.old.firstIndex(of: warning), text.new.firstIndex(of: letter)]
    #expect(pairs(text.old, text.new).contains(link.compactMap(\.self)))
    #expect(pairs([warning], [letter]).isEmpty)
  }

  @Test func `one sentence dropped and another added among unchanged ones are two events`() {
    let fixed = ["橋の補強を終える。", "川沿いの道を広げる。", "駅に時計を置く。", "港の改修を進める。"]
    let old = [fixed[0], "図書館を夜九時まで開く。"] + fixed[1...]
    let new = [fixed[0], "消防団員の手当を引き上げる。"] + fixed[1...]
    #expect(!pairs(old, new).contains([1, 1]))
  }

  @Test func `a run may hold a split`() {
    let text = RewordedText.plots
    let place = text.new.firstIndex { $0.hasPrefix("Six hens") } ?? 0
    let whole = text.old.firstIndex { $0.hasPrefix("Plot holders") } ?? 0
    var new = text.new
    new[place] = "Every plot holder may keep six hens."
    new.insert("You may not keep cockerels.", at: place + 1)
    #expect(pairs(text.old, new).isSuperset(of: [[whole, place], [whole, place + 1]]))
  }

  @Test func `numbers weigh double where a text was put in other words`() {
    let lists = (
      SentenceList(["The fee is 40 euros."]), SentenceList(["Members pay 40 each month."])
    )
    let features = SentenceFeatures(
      old: lists.0, new: lists.1, oldWanted: [true], newWanted: [true], containment: 0)
    let heavier = features.weighingNumbers(2)
    #expect(heavier.common(0, 0) > 1.5 * features.common(0, 0))
    #expect(heavier.oldTotals[0] > features.oldTotals[0])
    #expect(features.weighingNumbers(1).newTotals == features.newTotals)
  }

  private func pairs(_ old: [String], _ new: [String]) -> Set<[Int]> {
    Set(
      Aligner().align(old: old, new: new).flatMap { link in
        link.old.flatMap { old in link.new.map { [old, $0] } }
      })
  }
}
