import ChangeDetection
import PolicyModel
import Testing

/// Lists beside a new name for who acts, and demands of one sentence that come or go together.
@Suite struct DemandNamingTests {
  private static let others = [
    "は、門限を守らなければならない。", "は、騒いではならない。", "は、名札を付けなければならない。", "は、室を清掃しなければならない。",
  ]

  @Test(arguments: [
    ("は、外泊する際に、期間又は行先を周知しなければならない。", "は、外泊する際に、事由、期間又は行先を申し出なければならない。", "demand widened"),
    ("は、外泊する際に、事由、期間又は行先を届け出なければならない。", "は、外泊する際に、期間又は行先を周知しなければならない。", "demand narrowed"),
    ("は、事由、期間又は行先を届け出なければならない。", "は、電話の番号、期間又は行先を届け出なければならない。", "demand retargeted"),
    ("は、理由を伝えなければならない。", "は、理由、つまり事情を伝えなければならない。", nil),
    ("は、第3号及び第4号の書類を届け出なければならない。", "は、第4号及び第5号の書類を届け出なければならない。", nil),
  ])
  func `an item that came beside a new name for who acts is told`(
    old: String, new: String, told: String?
  ) throws {
    func text(_ name: String, _ words: String) -> String {
      "# ひばり寮規程\n\n" + (Self.others + [words]).map { name + $0 + "\n" }.joined(separator: "\n")
    }
    let changes = try readReport(text("生徒", old), text("寮生", new), .japanese).changes
    #expect(
      changes.map(\.name).filter { $0.hasPrefix("demand") && $0 != "demand restated" }
        == [told].compactMap { $0 })
  }

  @Test(arguments: [
    ("待合室を改修し、観光の振興を支援します。", "待合室、観光の振興"),
    ("専門家の知見を活用し、堤防を補強します。", "堤防"),
  ])
  func `each of two pledges that came in one sentence is named`(
    sentence: String, subject: String
  ) throws {
    let changes = try readReport(
      "# 緑の会の政策集\n\n港を守る。\n", "# 緑の会の政策集\n\n港を守る。\n\n\(sentence)\n", .japanese
    ).changes.filter { $0.name == "demand added" }
    #expect(changes.map(\.subject) == [subject])
  }

  @Test func `two English pledges that went are named by both`() throws {
    let changes = try readReport(
      "We keep parks. We will open a clinic and train forty nurses.\n", "We keep parks.\n", .english
    ).changes.filter { $0.name == "demand dropped" }
    #expect(changes.map(\.subject) == ["a clinic, forty nurses"])
  }

  @Test(arguments: [
    ("All bookings are subject to the Hall Terms.", true),
    ("These terms are governed by the laws of Norland.", true),
    ("Prices are subject to change.", false),
    ("The valley is subject to heavy rain.", false),
    ("The motion of the tide is governed by the laws of physics.", false),
    ("The charity is governed by nine trustees.", false),
  ])
  func `terms that something is subject to come as a demand`(sentence: String, comes: Bool) throws {
    let changes = try readReport(
      "Please read these terms.\n", "Please read these terms. \(sentence)\n", .english
    ).changes
    #expect(changes.contains { $0.name == "demand added" } == comes)
  }

  /// The sentence before, the one that points back to it, and what it is about.
  @Test(arguments: [
    ("待機児童は4月の時点で37人でした。", "これを2027年度までに解消します。", "待機児童"),
    ("市は計画を公表しました。", "これを2027年度までに見直します。", "これ"),
    ("橋の点検は、5年ごとに行っています。", "これを2027年度までに見直します。", "橋の点検"),
    ("老朽化した橋は12あります。", "堤防を2027年度までに補強します。", "堤防"),
  ])
  func `what points back is called by what it points to`(
    before: String, sentence: String, subject: String
  ) throws {
    let later = String(sentence.replacing("2027", with: "2029"))
    let changes = try readReport(
      "# 緑の会の政策集\n\n\(before)\(sentence)\n", "# 緑の会の政策集\n\n\(before)\(later)\n", .japanese
    ).changes
    #expect(changes.first { $0.name == "demand rescheduled" }?.subject == subject)
  }

  @Test func `a deed alone names no figure`() throws {
    let changes = try readReport(
      "# 緑の会の政策集\n\n待機児童は37人でした。これを2027年度までに解消します。\n",
      "# 緑の会の政策集\n\n待機児童は37人でした。これを2029年度までに解消します。\n", .japanese
    ).changes
    #expect(changes.first { $0.name == "figure changed" }?.subject == "待機児童の解消")
  }
}
