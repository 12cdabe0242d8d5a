import PolicyModel
import Testing

@testable import ReportRendering

/// What changes are called where their sentence does not stand beside them.
@Suite struct NamingTests {
  @Test(arguments: [
    ("前項の記録", "記録"), ("前項の施策を実施するために必要な予算", "施策を実施するために必要な予算"),
    ("当該団体の名称", "団体の名称"),
    // What is nothing by itself keeps the words that point back.
    ("前項の規定に違反した者", "前項の規定に違反した者"), ("前条の場合", "前条の場合"),
    ("第１５条第１項の規定に違反した者", "第１５条第１項の規定に違反した者"),
    ("the tram line to the harbour", "tram line to the harbour"),
    ("a progress report", "progress report"), ("their energy use", "energy use"),
    ("the council", "the council"), ("the poor", "the poor"), ("a few posts", "a few posts"),
    ("the same message", "the same message"), ("every comment", "every comment"),
    ("the cost themselves", "the cost"), ("a common garden itself", "common garden"),
  ])
  func `a name stands without words that point back, article and owner`(
    name: String, expected: String
  ) {
    #expect(ShortName.standing(name) == expected)
  }

  @Test(arguments: [
    ("55 electric buses", ["55 electric buses"], "electric buses"),
    ("two accounts", ["up to two accounts"], "accounts"),
    ("£21 million on heat networks", ["£21 million"], "heat networks"),
    ("the same message more than 10 times in one hour", ["more than 10 times"], "the same message"),
    ("運行費の2分の1", ["2分の1"], "運行費"),
    ("48時間以内に本人に知らせる", ["48時間以内"], "本人に知らせる"),
    ("1,800 affordable homes", ["by the end of 2031"], "1,800 affordable homes"),
    ("年度末", ["年度末"], "年度末"),
    ("出産後8週間の休み", ["8週間"], "休み"), ("船員の3割の", ["3割"], "船員"),
    ("a tenth of the cost", ["a tenth"], "the cost"),
    ("two thirds of the rent", ["two thirds"], "the rent"),
  ])
  func `a name stands without the amount that changed in it`(
    name: String, amounts: [String], expected: String
  ) {
    #expect(ShortName.without(amounts, name) == expected)
  }

  @Test(arguments: [
    ("Anyone may ask for a free meter, and we will fit it within two months.", "fit", "free meter"),
    ("You may send your claim form, and we will check it and pay you.", "check", "claim form"),
    // What the clause before is about is not what it ends in.
    ("Pay 20 pounds on the day, and we will send it.", "send", ""),
  ])
  func `a pronoun stands for what the clause before ends in`(
    sentence: String, verb: String, name: String
  ) {
    let demand = Demand(
      frame: .commitment, action: .other, verb: verb, polarity: 1, object: "it", strength: 4,
      cue: "will " + verb, cueSpan: SourceSpan(0..<1), role: .body, rule: "will", sentence: 0,
      span: SourceSpan(0..<sentence.utf8.count), folded: 0..<sentence.utf8.count)
    let excerpt = Excerpt(
      text: sentence, line: 1, section: [], span: SourceSpan(0..<sentence.utf8.count),
      demand: demand)
    #expect(Nameless.topic(of: excerpt) ?? "" == name)
  }

  @Test(arguments: [
    ("six branch libraries open", "four branch libraries open", "branch libraries open"),
    ("£18.5 million on heat networks", "£21 million on heat networks", "heat networks"),
    ("電力消費量の50％", "電力消費量の50％以上", "電力消費量"),
    ("運行費の3分の1", "運行費の2分の1", "運行費"),
  ])
  func `a name that counts stands without the number that differs`(
    old: String, new: String, expected: String
  ) {
    #expect(ShortName.counted(old, new) == expected)
    #expect(ShortName.counted("green parks", "open parks") == nil)
  }

  @Test func `what is left of an amount is no name`() {
    #expect(Nameless.isNameless("£5 off", in: "Customers get £5 off each year."))
    #expect(!Nameless.isNameless("all lights off", in: "Turn all lights off."))
    #expect(!Nameless.isNameless("back pay", in: "We will settle back pay."))
  }

  @Test(arguments: ["10万円", "約3割", "１人", "50％以上"])
  func `an amount is no name`(words: String) {
    #expect(ShortName.isAmount(words) && Nameless.isNameless(words, in: words + "を支給します。"))
    #expect(!ShortName.isAmount("3歳児") && !ShortName.isAmount("人"))
  }

  @Test(arguments: [
    ("事業の効果を、2025年度末までに検証し、公表させます。", "", "公表させます", "公表させる", "事業の効果"),
    ("事業者は、異変があると認めるときは、町に連絡しなければならない。", "町", "連絡しなければならない", "連絡する", "町に連絡する"),
    ("訪問は、午前8時から午後6時までの間に行わなければならない。", "午前8時から午後6時までの間", "行わなければならない", "行う", "訪問"),
    ("加入者全員に3か月前までに知らせるよう努めます。", "加入者全員", "知らせるよう努めます", "知らせる", "加入者全員に知らせる"),
  ])
  func `a demand without an object is called by its deed or its topic`(
    text: String, object: String, cue: String, verb: String, expected: String
  ) {
    var demand = SampleReport.demand(object, cue, .other, strength: 4, quantifier: .unstated)
    (demand.verb, demand.actor) = (verb, nil)
    let side = SampleReport.excerpt(text, nil, line: 1, [], demand: demand)
    #expect(Nameless.topic(of: side) == expected)
  }

  @Test(arguments: [
    (["9) 児童手当の見直し", "政策概要"], "9) 児童手当の見直し"),
    (["税制", "３．現状と課題", "1 概要"], "税制"), (["Housing", "2. Overview"], "Housing"),
    (["税制", "減税の概要"], "減税の概要"), (["Housing", "Overview of rents"], "Overview of rents"),
    // Nothing else is there to call it by.
    (["はじめに"], "はじめに"),
  ])
  func `a change without a name is called by the nearest heading that names a matter`(
    section: [String], expected: String
  ) {
    #expect(Nameless.heading(of: section) == expected)
  }

  @Test func `a heading that promises something itself is not what changed`() {
    #expect(Nameless.heading(of: ["9) 児童手当を見直します", "政策概要"]) == nil)
    #expect(Nameless.heading(of: ["9) 児童手当を見直します"]) == "9) 児童手当を見直します")
  }

  @Test func `a change before all headings has none to be called by`() {
    #expect(Nameless.heading(of: []) == nil)
  }

  @Test(arguments: [("市", "県", "主体の変更"), ("市", "市", "対象の変更")])
  func `what is demanded of somebody else is no other object`(
    old: String, new: String, expected: String
  ) throws {
    func side(_ actor: String) -> Excerpt {
      var demand = SampleReport.demand("手当", "支給する", .provide, strength: 4, quantifier: .all)
      demand.actor = actor
      return SampleReport.excerpt(actor + "は、手当を支給する。", nil, line: 1, [], demand: demand)
    }
    let change = Change(
      id: "d", matter: .demand([.retargeted]), subject: "手当", section: [], old: side(old),
      new: side(new), because: .init(rule: "actor"), significance: 0.5)
    #expect(Phrasing(.japanese).kinds(of: change) == [expected])
  }

  @Test(arguments: [
    ("Nobody will be charged for a copy.", "will be charged", -1, "Nobody will be charged"),
    ("No tenant will be evicted.", "will be evicted", -1, "No tenant will be evicted"),
    (
      "Towns may borrow, and nobody in the old town hall will stop them.", "will stop", -1,
      "nobody … will stop"
    ),
    (
      "We will pay and no tenant will be evicted.", "will be evicted", -1,
      "no tenant will be evicted"
    ),
    ("There is no reason why fees must not rise.", "must not rise", -1, "must not rise"),
    // There is no doubt: nobody is denied anything.
    ("There is no doubt that we will build homes.", "will build", 1, "will build"),
    ("We have no plans, and the fee will not rise.", "will not rise", -1, "will not rise"),
  ])
  func `what nobody may do is quoted with its nobody`(
    text: String, cue: String, polarity: Int, expected: String
  ) {
    var demand = SampleReport.demand("", cue, .other, strength: 4, quantifier: .unstated)
    demand.polarity = polarity
    let change = Change(
      id: "d", matter: .demand([.dropped]), subject: "x", section: [],
      old: SampleReport.excerpt(text, nil, line: 1, [], demand: demand), new: nil,
      because: .init(rule: "vanished", oldCue: cue), significance: 0.5)
    #expect(Phrasing(.english).cues(of: change).old == expected)
  }
}
