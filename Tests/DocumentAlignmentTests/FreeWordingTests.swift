import PolicyModel
import Testing

@testable import DocumentAlignment

/// Sentences said anew in plain words, where little is shared but the meaning.
@Suite struct FreeWordingTests {
  /// Official words beside plain ones; the plain ones may be several sentences.
  struct Rewritten {
    var official: [String]
    var plain: [String]
    /// An order in which nothing stays beside its neighbour.
    var shuffle: [Int]
  }

  static let japanese = Rewritten(
    official: [
      "休暇を取得しようとする者は、三日前までに所属長に届け出るものとする。",
      "通信費の一部として、月額五千円を支給する。",
      "高齢者、障害者その他特に配慮を要する者については、個別避難計画を作成する。",
      "児童手当を拡充し、子育て世帯の経済的負担を軽減します。",
      "健康診断は年一回実施し、受診を義務とする。",
      "介護保険の利用料の引き上げに反対します。",
    ],
    plain: [
      "休みを取りたい人は、三日前までに上司に知らせます。",
      "通信にかかるお金の一部として、月に5000円もらえます。",
      "お年寄りや障害がある人など、特に助けがいる人には、ひとりひとりの逃げる計画を作ります。",
      "子育て中の家庭のお金の負担をかるくするため、児童手当をひろげます。",
      "年に一回、健康診断があります。",
      "介護の利用料を上げることには、はんたいです。",
    ], shuffle: [3, 0, 5, 2, 4, 1])

  static let german = Rewritten(
    official: [
      "Der Arbeitgeber darf Beschäftigte wegen ihrer Behinderung nicht benachteiligen.",
      "Eine Kündigung bedarf der vorherigen Zustimmung des Integrationsamtes.",
      "Die Beratungsstelle ist montags bis freitags von 9 bis 16 Uhr geöffnet.",
      "Mit dem Ausweis können öffentliche Verkehrsmittel unentgeltlich genutzt werden.",
      "Die Behörde entscheidet in der Regel innerhalb von sechs Wochen über den Antrag.",
    ],
    plain: [
      "Der Chef darf Menschen mit Behinderung nicht schlechter behandeln.",
      "Vor einer Kündigung muss der Chef das Integrations-Amt fragen.",
      "Die Beratungs-Stelle hat von 9 Uhr bis 16 Uhr offen.",
      "Mit dem Ausweis können Sie Bus und Bahn umsonst benutzen.",
      "Das Amt entscheidet meistens in 6 Wochen über Ihren Antrag.",
    ], shuffle: [2, 4, 1, 3, 0])

  static let english = Rewritten(
    official: [
      "The council shall publish its annual accounts no later than 30 June each year.",
      "Residents may request a copy of any planning decision free of charge.",
      "Parking permits are issued to households in controlled zones only.",
      "Data is retained for as long as your account is active and for two years thereafter.",
      "Meetings are held in public unless confidential information is likely to be disclosed.",
    ],
    plain: [
      "Every year, by the end of June, we will make our accounts public.",
      "You can ask for a copy of any planning decision, and you will not pay for it.",
      "Only homes in controlled zones can get a parking permit.",
      "We keep your data while you have an account, and for another two years.",
      "Anyone can come to meetings that do not deal with confidential information.",
    ], shuffle: [3, 0, 4, 2, 1])

  @Test(arguments: [japanese, german, english])
  func `plain words answer to official ones in order`(text: Rewritten) {
    let answer = Aligner().align(old: text.official, new: text.plain)
    #expect(pairs(answer) == Set(text.official.indices.map { [$0, $0] }))
  }

  @Test(arguments: [japanese, german, english])
  func `order is not needed where words lead`(text: Rewritten) {
    let answer = Aligner().align(old: text.official, new: text.shuffle.map { text.plain[$0] })
    let wanted = Set(text.shuffle.enumerated().map { [$0.element, $0.offset] })
    #expect(pairs(answer).subtracting(wanted).isEmpty)
    #expect(pairs(answer).count >= wanted.count - 1)
  }

  @Test func `a long sentence and a short one that share a phrase are two things`() {
    let old = [
      "子どもの数に対する割合でみれば他の町に劣らないが、人を育てることが町の唯一の道である以上、さらに予算を引き上げる。",
      "図書館は夜九時まで開く。",
    ]
    let new = ["図書館は夜九時まで開く。", "港の改修を進める。", "消防団員の手当を引き上げる。"]
    let answer = Aligner().align(old: old, new: new)
    #expect(pairs(answer) == [[1, 0]])
  }

  @Test func `short phrases are no parts of a long sentence far away that has their words`() {
    let fixed = ["港の改修を進める。", "橋の補強を終える。", "川沿いの道を広げる。", "駅に時計を置く。"]
    let whole = "町は、保険会社、信託会社、証券会社又は保険業を営む外国の会社に対し、その子会社の議決権の数を毎年報告させる。"
    let reworded = "町は、保険会社、信託会社、証券会社又は保険業を営む外国の会社に、その子会社の議決権の数を四半期ごとに報告させる。"
    let answer = Aligner().align(
      old: [whole] + fixed + ["外国の会社の名簿", "信託会社の子会社"], new: [reworded] + fixed)
    #expect(pairs(answer).filter { $0[1] == 0 } == [[0, 0]])
  }

  @Test(arguments: [
    ("三十日", 30), ("二百五", 205), ("一〇", 10), ("千二百", 1200), ("十万", 100_000), ("三万五千", 35_000),
    ("二〇二五", 2025),
  ])
  func `a number in ideographs has the value of its digits`(written: String, value: Int) {
    var number = IdeographicNumber()
    for scalar in written.unicodeScalars where number.take(scalar.value) {}
    #expect(number.end() == value)
    #expect(number.end() == nil)
  }

  @Test func `a run of ideographs too long for a number is none`() {
    var number = IdeographicNumber()
    for _ in 0..<400 { _ = number.take(0x4E00) && number.take(0x4E07) }
    #expect(number.end() == nil)
  }

  private func pairs(_ answer: [Correspondence]) -> Set<[Int]> {
    Set(answer.flatMap { link in link.old.flatMap { old in link.new.map { [old, $0] } } })
  }
}
