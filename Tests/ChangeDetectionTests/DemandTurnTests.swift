import ChangeDetection
import PolicyModel
import Testing

/// Words that turn a statement round or make it firmer, looser or wider, read as a demand or not.
///
/// The kinds were written down before any pair was compared.
@Suite struct DemandTurnTests {
  typealias Case = DemandCase

  /// The main kind of each demand change, restated ones left out.
  private func told(_ row: Case, title: String, _ language: Language) throws -> String {
    let head = title.isEmpty ? "" : "# \(title)\n\n"
    return try readReport("\(head)\(row.old)\n", "\(head)\(row.new)\n", language).changes
      .compactMap { change -> String? in
        guard case .demand(let kinds) = change.matter, kinds != [.restated] else { return nil }
        return kinds.first?.rawValue
      }.joined(separator: " ")
  }

  static let japanese = [
    Case("reversed", "駐輪場は無料です。", "駐輪場は有料です。"),
    Case("reversed", "教材は無償とする。", "教材は有償とする。"),
    Case("reversed", "料金は、1回500円(税込)とする。", "料金は、1回500円(税抜)とする。"),
    Case("reversed", "議事録は公開する。", "議事録は非公開とする。"),
    Case("reversed", "参加費は昼食代を含みます。", "参加費は昼食代を含みません。"),
    Case("reversed", "印鑑が要る。", "印鑑は要らない。"),
    Case("reversed", "貸出しの冊数の上限は10冊とする。", "貸出しの冊数の上限は設けない。"),
    Case("reversed", "他館で借りた本は、対象になります。", "他館で借りた本は、対象になりません。"),
    Case("softened", "- 手当は月2万円を最低保障", "- 手当は月2万円の最低保障に向けて努力"),
    Case("softened", "花火は禁止する。", "花火は制限する。"),
    Case("strengthened", "花火を制限します。", "花火を禁止します。"),
    Case("softened", "名札の着用は義務です。", "名札の着用は任意です。"),
    Case("softened", "登録料は免除する。", "登録料は半額とする。"),
    Case("softened", "掲示は、館長の許可を受けなければならない。", "掲示は、館長に届け出なければならない。"),
    Case("widened", "次の条件をすべて満たす団体を対象とする。", "次の条件のいずれかを満たす団体を対象とする。"),
    Case("narrowed", "次の条件のいずれかに該当する団体を対象とする。", "次の条件のすべてに該当する団体を対象とする。"),
    Case("softened", "名簿は公開とする。", "名簿は原則公開とする。"),
    Case("softened", "申込者は、写真及び図面を提出する。", "申込者は、写真又は図面を提出する。"),
  ]

  @Test(arguments: japanese)
  func `a word of a scale is told under a title of rules and without one`(row: Case) throws {
    #expect(try told(row, title: "ひばり会館利用規程", .japanese) == row.kinds)
    #expect(try told(row, title: "", .japanese) == row.kinds)
  }

  static let english = [
    Case("reversed", "The guided walk is free.", "The guided walk is subject to a charge."),
    Case("reversed", "A ticket is needed.", "A ticket is not needed."),
    Case("reversed", "The hearing is public.", "The hearing is closed to the public."),
    Case("reversed", "The price is quoted including tax.", "The price is quoted excluding tax."),
    Case("reversed", "Kites are prohibited.", "Kites are allowed with a licence."),
    Case("reversed", "We will cut no bus routes.", "We will cut four bus routes."),
    Case("softened", "Fishing is banned.", "Fishing is restricted."),
    Case("softened", "Attendance is compulsory.", "Attendance is optional."),
    Case("softened", "Boots are required.", "Boots are recommended."),
    Case(
      "softened", "The deposit is waived for pensioners.", "The deposit is halved for pensioners."),
    Case(
      "widened", "Teams must meet all of the following criteria.",
      "Teams must meet any of the following criteria."),
  ]

  @Test(arguments: english)
  func `an English word of a scale is told`(row: Case) throws {
    #expect(try told(row, title: "Larkspur Club Rules", .english) == row.kinds)
    #expect(try told(row, title: "", .english) == row.kinds)
  }

  /// What such words do not say.
  static let unturned = [
    // Another subject, not another price.
    Case("", "入場は無料です。", "駐車場は有料です。"),
    // Both words stand on one side.
    Case("", "入場は無料です。", "入場は、平日は無料、休日は有料です。"),
    Case("", "会員及び職員が持参した傘を置く。", "会員又は職員が持参した傘を置く。"),
    Case("", "資料の公開の時期を記した表です。", "資料の公開の方法を記した表です。"),
    // A duty is no denial: it was not laid down before.
    Case("added", "係員は、鍵を返すことになる。", "係員は、鍵を返さなければならない。"),
  ]

  @Test(arguments: unturned)
  func `words of a scale that turn nothing are left alone`(row: Case) throws {
    #expect(try told(row, title: "", .japanese) == row.kinds)
  }

  static let unturnedEnglish = [
    Case("", "The smoke-free zone covers the pier.", "The smoke-free area covers the pier."),
    Case("", "The report is not final.", "The report is not only final."),
    Case("", "The town runs public baths.", "The town runs private baths."),
    Case("", "No visitor may feed the seals.", "A visitor may not feed the seals."),
  ]

  @Test(arguments: unturnedEnglish)
  func `English words of a scale that turn nothing are left alone`(row: Case) throws {
    #expect(try told(row, title: "", .english).isEmpty)
  }

  // MARK: Equal in sense

  static let synonyms = [
    Case("", "We will reduce the backlog.", "We will narrow the backlog."),
    Case("", "We will shorten the queue.", "We will cut the queue."),
    Case("", "We will widen the scheme.", "We will expand the scheme."),
    Case("", "The margin will be reduced.", "The margin will be narrowed."),
    Case(
      "", "Visitors must not bring knives, drones or fireworks into the hall.",
      "Visitors must not bring drones, knives or fireworks into the hall."),
    Case(
      "", "Authors must send a summary, a table and an index.",
      "Authors must send a table, a summary and an index."),
    Case(
      "", "Each month the club will plant 20 trees.", "The club will plant 20 trees each month."),
    Case(
      "", "We will empty the bins within 3 days.\n\nWe will keep the vans for ten years.",
      "We will empty the bins within 3 days and keep the vans for ten years."),
  ]

  @Test(arguments: synonyms)
  func `the same in other words or another order is no change`(row: Case) throws {
    #expect(try told(row, title: "Larkspur Club Rules", .english).isEmpty)
  }

  static let reordered = [
    Case("", "会員は、刃物、花火又は酒類を持ち込んではならない。", "会員は、酒類、刃物又は花火を持ち込んではならない。"),
    Case("", "当会は、清掃、植樹及び見回りを行う。", "当会は、見回り、清掃及び植樹を行う。"),
  ]

  @Test(arguments: reordered)
  func `a list in another order is no change`(row: Case) throws {
    #expect(try told(row, title: "ひばり会館利用規程", .japanese).isEmpty)
    #expect(try told(row, title: "", .japanese).isEmpty)
  }

  static let other = [
    Case("retargeted", "会員は、刃物、花火又は酒類を持ち込んではならない。", "会員は、刃物、花火又は楽器を持ち込んではならない。"),
    Case("reversed", "バスの本数を増やします。", "バスの本数を減らします。"),
  ]

  @Test(arguments: other)
  func `a list with another item is a change`(row: Case) throws {
    #expect(try !told(row, title: "ひばり会館利用規程", .japanese).isEmpty)
  }

  @Test func `the same cue on both sides is no weaker wording`() throws {
    let kinds = try told(
      Case("", "申込みには、住民票の写しが必要です。", "申込みには、住所のわかるものが必要です。"), title: "ひばり会館のご案内", .japanese)
    #expect(!kinds.contains("softened") && !kinds.contains("strengthened"))
  }

  // MARK: Whom, where, by whom

  static let targets = [
    Case("retargeted", "退会する者は、届書を支部長に提出しなければならない。", "退会する者は、届書を会長に提出しなければならない。"),
    Case("narrowed", "- 固定資産税を引き下げます", "- 農地の固定資産税を引き下げます"),
    // An exception in a sentence of its own frees from what the one before lays down.
    Case("softened", "この計画は、町の全域に適用する。", "この計画は、町の全域に適用する。ただし、港の区域は、この限りでない。"),
  ]

  static let englishTargets = [
    Case(
      "narrowed", "The code applies to all boats.", "The code applies to all boats except ferries."),
    Case(
      "narrowed", "The scheme applies to all day and evening students.",
      "The scheme applies to all day students."),
    Case("narrowed", "Cyclists must wear a helmet.", "Cyclists must wear a helmet on the pier."),
    Case("retargeted", "The Captain must sign the log.", "The Vice Captain must sign the log."),
  ]

  @Test(arguments: targets)
  func `another recipient and another circle are told`(row: Case) throws {
    #expect(try told(row, title: "ひばり会館利用規程", .japanese) == row.kinds)
  }

  @Test(arguments: englishTargets)
  func `another English circle is told`(row: Case) throws {
    #expect(try told(row, title: "Larkspur Club Rules", .english) == row.kinds)
  }

  static let sameTargets = [
    Case("", "会員は、届書を会長に提出しなければならない。", "会員は、届書を町会長に提出しなければならない。"),
    Case("", "当会は、会館の清掃を行う。", "当会は、本会の会館の清掃を行う。"),
  ]

  @Test(arguments: sameTargets)
  func `a fuller name is no other recipient`(row: Case) throws {
    #expect(try told(row, title: "ひばり会館利用規程", .japanese).isEmpty)
  }

  @Test func `a time is no place that a rule is held to`() throws {
    let row = Case("", "We answer every letter.", "We answer every letter in the end.")
    #expect(try !told(row, title: "Larkspur Club Rules", .english).contains("narrowed"))
  }

  @Test func `of several parts the one that moved is the subject`() throws {
    let changes = try readReport(
      "# ひばり会館利用規程\n\n春の会費は4月20日までに、秋の会費は9月20日までに納付しなければならない。\n",
      "# ひばり会館利用規程\n\n春の会費は5月10日までに、秋の会費は9月20日までに納付しなければならない。\n", .japanese
    ).changes
    let demand = try #require(changes.first { $0.name.hasPrefix("demand") })
    #expect(demand.subject == "春の会費")
  }

  @Test func `the last part that moved is the subject too`() throws {
    let changes = try readReport(
      "# ひばり会館利用規程\n\n春の会費は4月20日までに、秋の会費は9月20日までに納付しなければならない。\n",
      "# ひばり会館利用規程\n\n春の会費は4月20日までに、秋の会費は10月1日までに納付しなければならない。\n", .japanese
    ).changes
    let demand = try #require(changes.first { $0.name.hasPrefix("demand") })
    #expect(demand.subject == "秋の会費")
  }
}
