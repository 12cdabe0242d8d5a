import PolicyModel
import Testing

@testable import Extraction

/// What demands are called whose object is a deed or a side of another thing.
struct DemandNameTests {
  private func objects(_ sentence: String) -> [String] {
    var builder = DocumentBuilder(title: "港町の政策", language: .japanese)
    builder.add(sentence)
    return DemandExtractor().demands(in: builder.document, figures: [])
      .filter { $0.sentence > 0 }.map(\.object)
  }

  @Test func `a bare deed is named with its matter`() {
    for (sentence, object) in [
      ("あくまで通学を支える手当として位置づけを明確化します。", "通学を支える手当としての位置づけ"),
      ("市民会館の改築に向けて、詳細検討を進めます。", "市民会館の改築"),
      ("小さな店をどのように支えるべきか、その検討を急ぎます。", "小さな店をどのように支えるべきかの検討"),
      ("水上バスの検討を進めます。", "水上バス"),
    ] {
      #expect(objects(sentence).contains(object), "\(sentence): \(objects(sentence))")
    }
  }

  @Test func `a name keeps what belongs to it and no more`() {
    for (sentence, object) in [
      ("夜間のこども食堂を月2回開きます。", "夜間のこども食堂"),
      ("特別奨学金は、3万人への拡大を実現します。", "特別奨学金"), ("橋を、住民の同意を得ないで撤去しません。", "橋"),
      ("古い橋も撤去します。", "古い橋"),
    ] {
      #expect(objects(sentence).contains(object), "\(sentence): \(objects(sentence))")
    }
  }

  @Test func `who is given something is not asked for it`() {
    for (sentence, actor) in [
      ("冊子を希望者に配布するよう求めます。", nil), ("冊子を国に配布するよう求めます。", "国"),
      ("情報を県に公開するよう求めます。", "県"),
    ] as [(String, String?)] {
      var builder = DocumentBuilder(title: "港町の政策", language: .japanese)
      builder.add(sentence)
      let demands = DemandExtractor().demands(in: builder.document, figures: [])
      #expect(demands.filter { $0.sentence > 0 }.map(\.actor) == [actor], "\(sentence)")
    }
  }

  @Test func `a side of something is named with it`() {
    for (sentence, object) in [
      ("見本となる農園を設け、その効果を測定します。", "見本となる農園の効果"),
      ("その効果を測定します。", "その効果"),
    ] {
      #expect(objects(sentence).contains(object), "\(sentence): \(objects(sentence))")
    }
  }

  @Test func `a list with commas in a clause belongs to those whom a rule is for`() {
    for (sentence, actor) in [
      (
        "Members who show a card, a ticket and a receipt may enter.",
        "Members who show a card, a ticket and a receipt"
      ),
      (
        "Guests who pay the fee, the levy, and the deposit must register.",
        "Guests who pay the fee, the levy, and the deposit"
      ),
      (
        "If you have a guest who stays, the steward and the cook must register.",
        "the steward and the cook"
      ),
      ("For owners who pay monthly, stewards and cooks must register.", "stewards and cooks"),
    ] {
      var builder = DocumentBuilder(title: "Tarn Club Rules", language: .english)
      builder.add(sentence)
      let demands = DemandExtractor().demands(in: builder.document, figures: [])
      #expect(demands.filter { $0.sentence > 0 }.map(\.actor) == [actor], "\(sentence)")
    }
  }
}
