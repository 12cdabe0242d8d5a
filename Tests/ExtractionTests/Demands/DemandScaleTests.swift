import PolicyModel
import Testing

@testable import Extraction

/// One sentence for every step of the scale of strength, and for what only looks like a demand.
///
/// Answers are frames with strengths, `C4;D3` for two, empty for none.
@Suite struct DemandScaleTests {
  private func told(
    _ sentence: String, _ language: Language, _ title: String, isItem: Bool = false
  ) -> String {
    var builder = DocumentBuilder(title: title, language: language)
    builder.add(sentence, as: isItem ? .listItem(depth: 0, marker: "-") : .paragraph)
    return DemandExtractor().demands(in: builder.document, figures: [])
      .map { "\($0.frame.rawValue.prefix(1).uppercased())\($0.strength)" }.joined(separator: ";")
  }

  @Test(arguments: [
    ("必ず橋を架け替えます", "C5"),
    ("直ちに窓口を再開します", "C5"),
    ("橋の架け替えを約束します", "C5"),
    ("水道は絶対に売りません", "C5"),
    ("橋を架け替えます", "C4"),
    ("橋を架け替えることとします", "C4"),
    ("橋を架け替えていきます", "C4"),
    ("橋の架け替えを進めます", "C3"),
    ("橋の架け替えを提案します", "C3"),
    ("橋の架け替えをめざします", "C2"),
    ("橋の架け替えに努めます", "C2"),
    ("橋の架け替えを図ります", "C2"),
    ("橋の架け替えに取り組みます", "C2"),
    ("橋の架け替えを検討します", "C1"),
    ("橋の架け替えを議論します", "C1"),
    ("橋の架け替えを視野に入れます", "C1"),
    ("速やかに橋を架け替えます", "C5"),
    ("可能な限り橋を架け替えます", "C3"),
    ("必要に応じて橋を架け替えます", "C3"),
    ("段階的に橋を架け替えます", "C3"),
    ("橋を全面的に架け替えます", "C5"),
    ("国の責任で橋を架け替えます", "C5"),
  ])
  func `an item of a Japanese programme has its place on the scale`(sentence: String, told: String)
  {
    #expect(self.told(sentence, .japanese, "ひかり市民の会 重点政策", isItem: true) == told)
  }

  @Test(arguments: [
    ("国に橋の架け替えを求めます。", "D3"),
    ("国は橋を架け替えるべきです。", "D3"),
    ("国に橋の架け替えを迫ります。", "D4"),
    ("橋の架け替えが必要です。", "D2"),
    ("橋の架け替えが急務です。", "D2"),
    ("国に値上げをやめさせます。", "D4"),
    ("国に橋の架け替えを働きかけます。", "D3"),
    ("国に橋の架け替えを促します。", "D2"),
    ("国に検討を求めます。", "D1"),
    ("値上げに断固反対します。", "V4"),
    ("値上げに反対です。", "V3"),
    ("値上げは許されません。", "V3"),
    ("値上げは認められません。", "V3"),
    ("このような値上げは必要ありません。", "V3"),
    ("増便に賛成します。", "V3"),
    ("値上げは問題です。", "V2"),
    ("値上げには懸念があります。", "V2"),
    ("値上げは疑問です。", "V1"),
    ("この制度は、市民の誇りになります。", ""),
    ("人口は今後も減り続けます。", ""),
    ("橋の利用者は年々増えています。", ""),
    ("雨の日は、道が混み合うことが考えられます。", ""),
    ("費用は30億円と見込まれます。", ""),
    ("この工事は、税金の無駄づかいにほかなりません。", ""),
    ("橋の架け替えには時間がかかるかもしれません。", ""),
    ("値上げで暮らしが楽になるとは限りません。", ""),
    ("市は昨年、橋を架け替えました。", ""),
    ("橋の架け替えが進められています。", ""),
    ("市長は「橋を架け替えます」と述べました。", ""),
    ("報道によると、県は料金を引き上げるといいます。", ""),
    ("誰もが安心して暮らせる町です。", ""),
    ("若者の流出が続いています。", ""),
    ("給食費が家計を圧迫します。", ""),
    ("この橋は川の両岸を結びます。", ""),
  ])
  func `a sentence of a Japanese programme has its place on the scale`(
    sentence: String, told: String
  ) {
    #expect(self.told(sentence, .japanese, "ひかり市民の会 重点政策") == told)
  }

  @Test(arguments: [
    ("会員は、鍵を貸してはならない。", "N5"),
    ("会員は、鍵を貸すことができない。", "N5"),
    ("違反した契約は、無効とする。", "N5"),
    ("会員は、会費を納めなければならない。", "N4"),
    ("会員は、損害を賠償する義務を負う。", "N4"),
    ("会員は、会費を納めるものとする。", "N3"),
    ("会長は、記録を保管することとする。", "N3"),
    ("会員は、清掃に努めるものとする。", "N2"),
    ("会員は、騒音に配慮しなければならない。", "N2"),
    ("会員は、会場を利用することができる。", "N1"),
    ("届出は、要しない。", "N1"),
    ("会員は、名札を着けることが望ましい。", "N1"),
    ("この規約において「会員」とは、登録した者をいう。", ""),
    ("前条の規定は、賛助会員に準用する。", ""),
  ])
  func `a Japanese rule has its place on the scale`(sentence: String, told: String) {
    #expect(self.told(sentence, .japanese, "ひかりクラブ 利用規約") == told)
  }

  @Test(arguments: [
    ("We guarantee free ferries.", "C5"),
    ("We will build a pier.", "C4"),
    ("We pledge to build a pier.", "C4"),
    ("We propose a new pier.", "C3"),
    ("We will promote walking.", "C3"),
    ("We aim to build a pier.", "C2"),
    ("We will work towards a new pier.", "C2"),
    ("We intend to build a pier.", "C2"),
    ("We will consider a new pier.", "C1"),
    ("We will look at a new pier.", "C1"),
    ("Ministers should fund the pier.", "D3"),
    ("We demand a public inquiry.", "D3"),
    ("We call on the Government to fund the pier.", "D3"),
    ("We oppose the new toll.", "V3"),
    ("The bridge is used by 4,000 people.", ""),
    ("Prices will rise next year.", ""),
    ("The ferry has been running since 1950.", ""),
    ("According to the union, fares will be cut.", ""),
    ("\"We will build a pier,\" the mayor said.", ""),
    ("The old plan would have closed the pier.", ""),
    ("Ministers have promised a review.", ""),
    ("This could cost jobs.", ""),
    ("It may rain.", ""),
    ("Many people want a pier.", ""),
  ])
  func `a sentence of an English programme has its place on the scale`(
    sentence: String, told: String
  ) {
    #expect(self.told(sentence, .english, "Harbour Alliance Manifesto") == told)
  }

  @Test(arguments: [
    ("Members must pay the fee.", "N4"),
    ("Members shall not lend the key.", "N5"),
    ("Smoking is prohibited.", "N5"),
    ("Members are required to sign in.", "N4"),
    ("Members should wear a badge.", "N3"),
    ("Members may bring a guest.", "N1"),
    ("Members are encouraged to walk.", "N1"),
    ("Members are entitled to a locker.", "N4"),
    ("Members need not sign out.", "N1"),
    ("The club has 400 members.", ""),
  ])
  func `an English rule has its place on the scale`(sentence: String, told: String) {
    #expect(self.told(sentence, .english, "Harbour Club Rules") == told)
  }

  @Test(arguments: [
    ("図書室の本は、3冊まで借りられます。", "N1"), ("復元は、30日以内に申請できます。", "N1"),
    ("年次有給休暇は、時間単位で取得できる。", "N1"), ("本券は、払戻しできません。", "N5"),
    ("データは、復元できません。", ""), ("名簿を提出し、変更があったときも同様とする。", "N3"),
    ("手荷物は、一人2個までとします。", "N3"), ("規約の期間は、3月31日までとします。", ""),
    ("資料を送らせていただきます。", "C4"),
  ])
  func `rights and limits of rules are read`(sentence: String, told: String) {
    #expect(self.told(sentence, .japanese, "ひかりクラブ 利用規約") == told)
  }

  @Test(arguments: [
    ("待機児童ゼロ", "C4"), ("教員の定数を10万人増", "C4"), ("運賃を3割減", "C4"), ("選択制を今すぐ", "C4"),
    ("失業者は3万人増", ""), ("防衛増税はやらない", "C4"),
  ])
  func `an item of a Japanese programme may end in no predicate`(item: String, told: String) {
    #expect(self.told(item, .japanese, "ひかり市民の会 重点政策", isItem: true) == told)
  }

  @Test func `requests make a notice a text of rules`() {
    var builder = DocumentBuilder(title: "ひかり荘だより", language: .japanese)
    builder.add("自転車には鍵をかけてください。")
    builder.add("廊下に荷物を置かないでください。")
    builder.add("ゴミは朝に出してください。")
    let demands = DemandExtractor().demands(in: builder.document, figures: [])
    #expect(demands.map(\.frame) == [.norm, .norm, .norm])
  }

  @Test(arguments: [
    ("- 給食の完全実施と無償化", ["給食", "給食"]),
    ("事実関係の調査と防止策の策定を求めます。", ["事実関係", "防止策"]),
    ("見守りと子どもの支援の充実を求めます。", ["見守りと子どもの支援"]),
  ])
  func `deeds side by side are demands of their own`(sentence: String, objects: [String]) {
    var builder = DocumentBuilder(title: "ひかり市民の会 重点政策", language: .japanese)
    let isItem = sentence.hasPrefix("- ")
    builder.add(
      isItem ? String(sentence.dropFirst(2)) : sentence,
      as: isItem ? .listItem(depth: 0, marker: "-") : .paragraph)
    let demands = DemandExtractor().demands(in: builder.document, figures: [])
    #expect(demands.map(\.object) == objects)
  }
}
