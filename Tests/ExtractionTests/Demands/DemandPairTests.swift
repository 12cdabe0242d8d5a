import PolicyModel
import Testing

@testable import Extraction

/// Two wordings of one demand, and which of them is firmer or turns it round.
@Suite struct DemandPairTests {
  private func only(_ sentence: String, _ language: Language, _ title: String) -> Demand? {
    var builder = DocumentBuilder(title: title, language: language)
    builder.add(sentence, as: .listItem(depth: 0, marker: "-"))
    let demands = DemandExtractor().demands(in: builder.document, figures: [])
    return demands.last
  }

  @Test(arguments: [
    ("路面電車を存続させます", "路面電車を存続させるよう努めます"),
    ("運河の浄化を実施します", "運河の浄化を実施することを検討します"),
    ("入場料を廃止します", "入場料を廃止することを検討します"),
    ("景観の保全をはかります", "景観の保全をはかるよう努めます"),
    ("必要な措置を講ずべきです", "必要な措置を講ずることが望まれます"),
    ("堤防を補強すべきです", "堤防を補強することが望まれます"),
    ("森林の売却は許されません", "森林の売却は好ましくありません"),
    ("森林の売却は認められません", "森林の売却は慎重であることが望まれます"),
    ("干潟の埋め立てには反対です", "干潟の埋め立てには懸念があります"),
    ("このような組織は必要ありません", "このような組織は必要性に疑問があります"),
    ("基準を公表しなければなりません", "基準を公表することが望まれます"),
    ("必要な措置を講じなければなりません", "必要な措置を講ずべきです"),
    ("堤防を補強しなければなりません", "堤防を補強すべきです"),
    ("ただちに取り立てをやめさせます", "取り立てをやめさせます"),
    ("必ず路線を復活させます", "路線を復活させます"),
    ("必ず入場料を廃止します", "入場料を廃止します"),
    ("景観の保全を必ずはかります", "景観の保全をはかります"),
    ("森林の売却は断じて許されません", "森林の売却は許されません"),
    ("森林の売却は断じて認められません", "森林の売却は認められません"),
    ("干潟の埋め立てには断固反対です", "干潟の埋め立てには反対です"),
    ("小さな改訂は、手引きを充実させることで必ず対応します", "小さな改訂は、手引きを充実させることで対応します"),
    ("夜間診療を実施することを約束します", "夜間診療を実施するよう努めます"),
    ("夜間診療を実施することを約束します", "夜間診療を実施することを検討します"),
    ("夜間診療を実施することを約束します", "夜間診療を実施することをめざします"),
    ("入場料を廃止します", "入場料の廃止をめざします"),
    ("入場料の廃止をめざします", "入場料の廃止を検討します"),
    ("記録を保存しなければならない", "記録を保存するよう努めなければならない"),
    ("記録を保存しなければならない", "記録を保存するものとする"),
    ("記録を保存するものとする", "記録を保存するよう努めるものとする"),
  ])
  func `the first wording is firmer in the same direction`(firm: String, soft: String) throws {
    let first = try #require(only(firm, .japanese, "市民の会 政策"), "\(firm)")
    let second = try #require(only(soft, .japanese, "市民の会 政策"), "\(soft)")
    #expect(first.strength > second.strength, "\(first) \(second)")
    #expect(first.polarity.signum() == second.polarity.signum(), "\(first) \(second)")
    #expect(!first.object.isEmpty && !second.object.isEmpty)
  }

  @Test(arguments: [
    ("旧庁舎は廃止すべきです", "旧庁舎は存続すべきです"),
    ("旧庁舎を廃止します", "旧庁舎を存続させます"),
    ("直ちに聞き取りをやめさせます", "聞き取りを続けさせます"),
    ("森林の売却は許されません", "森林の売却は許容されます"),
    ("森林の売却は認められません", "森林の売却は認められます"),
    ("このような組織は必要ありません", "このような組織は必要です"),
    ("高架道路に反対です", "高架道路に賛成です"),
    ("高架道路に反対します", "高架道路に賛成します"),
    ("証明書を全員に交付させます", "証明書を全員に交付させません"),
    ("景観の保全をはかります", "景観の保全をはかりません"),
    ("引き続き使用できるようにすべきです", "引き続き使用できないようにすべきです"),
    ("家賃の補助を拡充します", "家賃の補助を削減します"),
    ("保育料の値上げに反対します", "保育料の値上げを実施します"),
    ("市場の移転を中止します", "市場の移転の中止を撤回します"),
  ])
  func `the two wordings pull in opposite directions`(one: String, other: String) throws {
    let first = try #require(only(one, .japanese, "市民の会 政策"), "\(one)")
    let second = try #require(only(other, .japanese, "市民の会 政策"), "\(other)")
    #expect(first.polarity.signum() * second.polarity.signum() == -1, "\(first) \(second)")
  }

  @Test(arguments: [
    ("We will restore the ferry.", "We will consider whether to restore the ferry."),
    ("Ministers must publish the accounts.", "Ministers should publish the accounts."),
    ("We will restore the ferry.", "We aim to restore the ferry."),
    ("We will restore the ferry.", "We intend to restore the ferry."),
    ("We will immediately restore the ferry.", "We will restore the ferry."),
    ("We guarantee a ferry every hour.", "We will try to provide a ferry every hour."),
  ])
  func `the first English wording is firmer`(firm: String, soft: String) throws {
    let first = try #require(only(firm, .english, "Harbour Manifesto"), "\(firm)")
    let second = try #require(only(soft, .english, "Harbour Manifesto"), "\(soft)")
    #expect(first.strength > second.strength, "\(first) \(second)")
    #expect(first.polarity.signum() == second.polarity.signum(), "\(first) \(second)")
  }

  @Test(arguments: [
    ("We will restore the ferry.", "We will not restore the ferry."),
    ("Ministers must sign the treaty.", "Ministers must not sign the treaty."),
    ("Councils should sell the market hall.", "Councils should not sell the market hall."),
    ("We oppose the toll bridge.", "We support the toll bridge."),
  ])
  func `the two English wordings are opposed`(one: String, other: String) throws {
    let first = try #require(only(one, .english, "Harbour Manifesto"), "\(one)")
    let second = try #require(only(other, .english, "Harbour Manifesto"), "\(other)")
    #expect(first.polarity.signum() * second.polarity.signum() == -1, "\(first) \(second)")
  }

  @Test(arguments: [
    ("全国に測定所を設置する", "全国に測定所を設置します"),
    ("全世帯に防災無線を支給", "全世帯に防災無線を支給します"),
    ("堤防を補強すべきである", "堤防を補強すべきです"),
    ("入場料の廃止をめざす", "入場料の廃止をめざします"),
  ])
  func `plain and polite style say the same`(plain: String, polite: String) throws {
    let first = try #require(only(plain, .japanese, "市民の会 政策"), "\(plain)")
    let second = try #require(only(polite, .japanese, "市民の会 政策"), "\(polite)")
    #expect(first.strength == second.strength)
    #expect(first.polarity == second.polarity)
    #expect(first.frame == second.frame)
    #expect(first.object == second.object)
    #expect(first.verb == second.verb)
  }
}
