import PolicyModel
import Testing

/// Turns of phrase that say by themselves what a Japanese amount is of.
struct JapaneseTurnSubjectTests {
  @Test func `an amount is of the term that is defined or what it is paid as`() throws {
    for (text, index, subject) in [
      ("年長者とは65歳以上の者、若年者とは25歳未満の者をいう。", 0, "年長者"),
      ("年長者とは65歳以上の者、若年者とは25歳未満の者をいう。", 1, "若年者"),
      ("事務費として1件につき350円を納める。", 1, "事務費（1件につき）"),
      ("証を持たない者からは、その2倍に相当する額を割増料金として受け取る。", 0, "割増料金"),
      ("若年者は、25歳未満とする。", 0, "若年者"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `money is of what it is given for, rather than of a cost without a name`() throws {
    for (text, index, subject) in [
      ("雨水タンクの設置に、1基当たり2万円（上限6万円）を補助します。", 1, "雨水タンクの設置（1基当たり）"),
      ("雨水タンクの設置に、1基当たり2万円（上限6万円）を補助します。", 2, "雨水タンクの設置"),
      ("窓の交換に、費用の3分の1を助成します。", 0, "窓の交換の費用の助成の割合"),
      // What the share is of tells enough, and people are no purpose.
      ("窓の交換に、材料費の3分の1を助成します。", 0, "材料費の助成の割合"),
      ("若い農家に、家賃の3分の1を助成します。", 0, "家賃の助成の割合"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a length is of what lasts, is laid in or is worked`() throws {
    for (text, index, subject) in [
      ("症状が少なくとも5日間続いたときは、受診を勧める。", 0, "症状"),
      ("船が30分以上遅れたときは、料金を返す。", 0, "船"),
      ("非常食は、職員の4日分を目標とする。", 0, "非常食"),
      ("乳児を育てる社員には、1か月について20時間、1年について120時間を超えて時間外労働をさせない。", 3, "時間外労働（1年）"),
      ("乳児を育てる社員には、1か月について20時間、1年について120時間を超えて時間外労働をさせない。", 1, "時間外労働（1か月）"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a part is of the whole before its term, a body of all its members`() throws {
    for (text, index, subject) in [
      ("渡し船42隻のうち、2029年度までに15隻を電動にします。", 1, "渡し船"),
      ("渡し船42隻のうち、2029年度までに15隻を電動にします。", 2, "渡し船"),
      ("届出は26件で、うち処理を終えたものは21件です。", 1, "処理を終えたもの"),
      ("協議会は、町及び漁協の代表者並びに公募の町民12人以内で構成する。", 0, "協議会"),
      ("船の切符の有効期間は、発売の当日限りとする。", 0, "船の切符の有効期間"),
      ("港の水揚げ高は世界3位です。", 0, "港の水揚げ高"),
      ("80歳以上の者のみの世帯の組費は、免除する。", 0, "世帯の組費"),
      ("審査会は、委員9人で構成する。", 0, "審査会の委員"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  @Test func `a limit, a pause and a case ahead are of what they hold for`() throws {
    for (text, index, subject) in [
      ("事務費は、支出の8％以内におさえます。", 0, "事務費の割合（支出に対する）"),
      ("組合費は、個人が年900円、法人が年4,000円です。", 1, "法人の組合費"),
      ("違反した者には、最長20日間利用を停止することができる。", 0, "利用の停止"),
      ("3年間出漁がない船は、名簿から消す。", 0, "出漁がない船"),
      ("料金表を変更するときは、20日前までに掲示する。", 0, "料金表の変更"),
      ("網の点検は、網の入れ替えの2日前までに行う。", 0, "網の点検"),
      ("船大工を各浦3人育てます。", 0, "船大工"),
    ] as [(String, Int, String)] { try expect(text, index, subject) }
  }

  private func expect(_ text: String, _ index: Int, _ subject: String) throws {
    let found = try figures(text, on: "2026-01-15")
    try #require(index < found.count, "\(text)")
    #expect(found[index].figure.subject == subject, "\(text)")
  }
}
