internal import PolicyModel

/// Endings behind a Japanese predicate, with the form that they attach to.
///
/// Columns: ending (`-` for none), form, mood, `g` for 〜ていく `v` where a noun before it is a
/// verb's (廃止いたします, but 反対です), `h` where it stands behind お alone (お答えします), or `o` where it
/// offers something to those who read (ご利用いただけます).
enum JapaneseMoods {
  static let table = """
    ます	continuative	assert
    ません	continuative	refuse
    -	dictionary	assert
    ない	negative	refuse
    ないこととする	negative	refuse
    ことはありません	dictionary	refuse
    ことはない	dictionary	refuse
    ことは絶対にありません	dictionary	refuse
    ことは決してありません	dictionary	refuse
    ことは原則としてありません	dictionary	refuse
    ことは原則ありません	dictionary	refuse
    ことは基本的にありません	dictionary	refuse
    ことは一切ありません	dictionary	refuse
    ことは一切ない	dictionary	refuse
    ことは原則としてない	dictionary	refuse
    ないこととします	negative	refuse
    ないことといたします	negative	refuse
    ないようにする	negative	refuse
    ことのないようにする	dictionary	refuse
    ことのないようにします	dictionary	refuse
    ことがないようにする	dictionary	refuse
    ことがないようにします	dictionary	refuse
    ないようにします	negative	refuse
    ないようにいたします	negative	refuse
    いたします	noun	assert	v
    いたします	continuative	assert	h
    いたしません	continuative	refuse	h
    します	continuative	assert	h
    しません	continuative	refuse	h
    いたしません	noun	refuse	v
    致します	noun	assert	v
    致しません	noun	refuse	v
    いきます	gerund	assert	g
    いく	gerund	assert	g
    いきたい	gerund	assert	g
    ゆきます	gerund	assert	g
    行きます	gerund	assert	g
    まいります	gerund	assert	g
    参ります	gerund	assert	g
    いくこととします	gerund	assert	g
    まいる	gerund	assert	g
    参る	gerund	assert	g
    まいりたい	gerund	assert	g
    まいりたいと考えています	gerund	assert	g
    まいりたいと考えております	gerund	assert	g
    まいりたいと存じます	gerund	assert	g
    まいりたいと思います	gerund	assert	g
    まいりたいと思っております	gerund	assert	g
    参りたいと考えております	gerund	assert	g
    参りたいと存じます	gerund	assert	g
    いきたいと考えます	gerund	assert	g
    いきたいと考えています	gerund	assert	g
    いきたいと考えております	gerund	assert	g
    いきたいと思います	gerund	assert	g
    いきたいと思っています	gerund	assert	g
    いきたいと存じます	gerund	assert	g
    いく考えです	gerund	assert	g
    いく考えであります	gerund	assert	g
    いく方針です	gerund	plan
    いく予定です	gerund	plan
    いくものとします	gerund	shall
    いくものとする	gerund	shall
    おきます	gerund	assert
    いただきます	gerund	request
    ください	gerund	request
    いただきます	noun	request	v
    頂きます	gerund	request
    頂きます	noun	request	v
    おく	gerund	assert
    おくこと	gerund	item
    いること	gerund	item
    おかなければならない	gerund	must
    おかなければなりません	gerund	must
    おくものとする	gerund	shall
    おくものとします	gerund	shall
    おいてください	gerund	request
    おきましょう	gerund	request
    ないようにしましょう	negative	request-not
    ないでおきましょう	negative	request-not
    ようにしてください	dictionary	request
    ようにしましょう	dictionary	request
    させていただきます	noun	assert	v
    させて頂きます	noun	assert	v
    ことはいたしません	dictionary	refuse
    ことはしません	dictionary	refuse
    ことは致しません	dictionary	refuse
    よい	gerund	may
    よいものとする	gerund	may
    よいこととする	gerund	may
    いい	gerund	may
    よろしい	gerund	may
    なくてよい	negative	need-not
    なくてもよいものとする	negative	need-not
    ものとしてはならない	dictionary	must-not
    ものとしてはなりません	dictionary	must-not
    こととしてはならない	dictionary	must-not
    こととしてはなりません	dictionary	must-not
    ことがあってはならない	dictionary	must-not
    ことがあってはなりません	dictionary	must-not
    ことのないようにしなければならない	dictionary	must-not
    ないようにしなければならない	negative	must-not
    ないようにしなければなりません	negative	must-not
    ないようにするものとする	negative	shall-not
    ないようにすること	negative	item-not
    ましょう	continuative	request
    続けます	continuative	assert
    つづけます	continuative	assert
    続けていきます	continuative	assert
    つづけていきます	continuative	assert
    続けてまいります	continuative	assert
    つづけてまいります	continuative	assert
    続ける	continuative	assert
    つづける	continuative	assert
    もらう	gerund	request
    もらいます	gerund	request
    られたい	negative	should
    れたい	negative	should
    されたい	noun	should	v
    いただきたい	gerund	should
    いただきたいです	gerund	should
    いただきたく存じます	gerund	should
    もらいたい	gerund	should
    ほしい	gerund	should
    欲しい	gerund	should
    せよ	noun	item	v
    よ	archaic	item
    ろ	negative	item
    せられたい	negative	should
    するつもりはありません	noun	refuse	v
    つもりはありません	dictionary	refuse
    こととしました	dictionary	assert
    ことといたしました	dictionary	assert
    こととした	dictionary	assert
    ないこととしました	negative	refuse
    ないことといたしました	negative	refuse
    ないこととした	negative	refuse
    つもりはない	dictionary	refuse
    考えはありません	dictionary	refuse
    考えはない	dictionary	refuse
    たいと考えます	continuative	plan
    たいと存じます	continuative	plan
    たく存じます	continuative	plan
    運びとなりました	dictionary	assert
    運びとなっております	dictionary	assert
    運びとなっています	dictionary	assert
    運びとなります	dictionary	assert
    運びです	dictionary	assert
    こととしております	dictionary	assert
    こととしています	dictionary	assert
    こととなりました	dictionary	assert
    ないこととしております	negative	refuse
    たいと考えています	continuative	plan
    たいと考えております	continuative	plan
    たいと考える	continuative	plan
    たいと思います	continuative	plan
    たいと思っています	continuative	plan
    たいと思っております	continuative	plan
    たいです	continuative	plan
    たい	continuative	plan
    もらうことがあります	gerund	might
    もらう場合があります	gerund	might
    いただけます	gerund	may	o
    いただけます	noun	may	o
    いただけます	continuative	may	h
    できません	continuative	barred	h
    かねます	continuative	refuse	h
    かねます	continuative	refuse
    かねる	continuative	refuse
    いたしかねます	noun	refuse	v
    いたしかねます	continuative	refuse	h
    致しかねます	noun	refuse	v
    できかねます	noun	barred	v
    できかねます	continuative	barred	h
    できるものとする	noun	may	v
    できるものとします	noun	may	v
    できないものとする	noun	cannot	v
    できないものとします	noun	cannot	v
    下さい	gerund	request
    ください	continuative	request
    ください	noun	request	v
    をお願いします	noun	request	v
    をお願いすることがあります	noun	might	v
    をお願いする場合があります	noun	might	v
    をお願いいたします	noun	request	v
    をお願い申し上げます	noun	request	v
    ようお願いします	dictionary	request
    ようお願いいたします	dictionary	request
    ようにお願いします	dictionary	request
    いただくようお願いします	gerund	request
    いただくようお願いいたします	gerund	request
    いただきますようお願いします	gerund	request
    いただきますようお願いいたします	gerund	request
    いただく必要があります	gerund	request
    ないようお願いします	negative	request-not
    ないようお願いいたします	negative	request-not
    ないようにお願いします	negative	request-not
    ないよう協力をお願いします	negative	request-not
    ないようご協力をお願いします	negative	request-not
    ないよう協力をお願いいたします	negative	request-not
    ないようご協力をお願いいたします	negative	request-not
    ないようご協力ください	negative	request-not
    ないようご協力願います	negative	request-not
    ないようご注意ください	negative	request-not
    ないよう注意してください	negative	request-not
    ないようご配慮ください	negative	request-not
    ないようご配慮をお願いします	negative	request-not
    ないようご留意ください	negative	request-not
    よう協力をお願いします	dictionary	request
    ようご協力をお願いします	dictionary	request
    よう協力をお願いいたします	dictionary	request
    ようご協力をお願いいたします	dictionary	request
    ようご協力ください	dictionary	request
    ようご協力願います	dictionary	request
    ようご注意ください	dictionary	request
    よう注意してください	dictionary	request
    ようご配慮ください	dictionary	request
    ようご配慮をお願いします	dictionary	request
    ようご留意ください	dictionary	request
    にならないようお願いします	continuative	request-not
    にならないようお願いいたします	continuative	request-not
    にならないでください	continuative	request-not
    ないでください	negative	request-not
    ないで下さい	negative	request-not
    ないようにしてください	negative	request-not
    はならない	gerund	must-not
    はなりません	gerund	must-not
    はならず	gerund	must-not
    はならないものとする	gerund	must-not
    はならないものとします	gerund	must-not
    はいけない	gerund	must-not
    はいけません	gerund	must-not
    なければならない	negative	must
    なければなりません	negative	must
    なければならず	negative	must
    なければならないものとする	negative	must
    なければならないものとします	negative	must
    なければいけない	negative	must
    なければいけません	negative	must
    なくてはならない	negative	must
    なくてはなりません	negative	must
    なくてはいけません	negative	must
    ねばならない	archaic	must
    ねばなりません	archaic	must
    はしません	noun	refuse	v
    はしない	noun	refuse	v
    はいたしません	noun	refuse	v
    は一切しません	noun	refuse	v
    は一切しない	noun	refuse	v
    は一切いたしません	noun	refuse	v
    は決してしません	noun	refuse	v
    は絶対にしません	noun	refuse	v
    はできない	noun	barred	v
    はできません	noun	barred	v
    はできないものとする	noun	barred	v
    はできないものとします	noun	barred	v
    もできない	noun	barred	v
    もできません	noun	barred	v
    いただけない	gerund	barred
    いただけません	gerund	barred
    いただけません	noun	barred	v
    はいただけません	noun	barred	v
    になれません	noun	barred	v
    にはなれません	noun	barred	v
    になれません	continuative	barred
    にはなれません	continuative	barred
    べき	dictionary	should
    べきだ	dictionary	should
    べきです	dictionary	should
    べきである	dictionary	should
    べきであります	dictionary	should
    べきものです	dictionary	should
    べきものである	dictionary	should
    べきでない	dictionary	should-not
    べきではない	dictionary	should-not
    べきではありません	dictionary	should-not
    べきでありません	dictionary	should-not
    べきではないです	dictionary	should-not
    ものとする	dictionary	shall
    ものとします	dictionary	shall
    ものといたします	dictionary	shall
    ないものとする	negative	shall-not
    ないものとします	negative	shall-not
    ないものといたします	negative	shall-not
    ことができる	dictionary	may
    ことができます	dictionary	may
    ことができるものとする	dictionary	may
    ことができるものとします	dictionary	may
    ことができることとする	dictionary	may
    ことが可能です	dictionary	may
    ことが可能である	dictionary	may
    ことは可能です	dictionary	may
    ことも可能です	dictionary	may
    もよい	gerund	may
    もよいものとする	gerund	may
    もよいこととする	gerund	may
    もかまいません	gerund	may
    も構いません	gerund	may
    も差し支えない	gerund	may
    も差し支えありません	gerund	may
    差し支えありません	gerund	may
    いただいて差し支えありません	gerund	may
    いただいてかまいません	gerund	may
    いただくことができます	gerund	may
    べきものとすることができる	dictionary	may
    べきものとする	dictionary	shall
    べきものとします	dictionary	shall
    ことを妨げない	dictionary	may
    ことを妨げません	dictionary	may
    ことは差し支えない	dictionary	may
    こともできる	dictionary	may
    こともできます	dictionary	may
    できる	noun	may	v
    できます	noun	may	v
    できない	noun	cannot	v
    できません	noun	cannot	v
    ことができない	dictionary	cannot
    ことができません	dictionary	cannot
    ことはできない	dictionary	cannot
    ことはできません	dictionary	cannot
    ことができないものとする	dictionary	cannot
    ことができないものとします	dictionary	cannot
    ことがある	dictionary	might
    ことがあります	dictionary	might
    ことがあるものとする	dictionary	might
    場合がある	dictionary	might
    場合があります	dictionary	might
    いただくことがあります	gerund	might
    いただく場合があります	gerund	might
    いただく必要はありません	gerund	need-not
    いただかなくてもかまいません	gerund	need-not
    なくてもよい	negative	need-not
    なくてもかまいません	negative	need-not
    なくても構いません	negative	need-not
    なくて差し支えありません	negative	need-not
    ことを要しない	dictionary	need-not
    ことを要しません	dictionary	need-not
    ことは要しない	dictionary	need-not
    必要はない	dictionary	need-not
    必要はありません	dictionary	need-not
    必要がない	dictionary	need-not
    必要がありません	dictionary	need-not
    ないことができる	negative	need-not
    ないことができます	negative	need-not
    ないことができるものとする	negative	need-not
    ない方針です	negative	plan-not
    ない方針である	negative	plan-not
    ない予定です	negative	plan-not
    方針です	dictionary	plan
    方針である	dictionary	plan
    方針だ	dictionary	plan
    予定です	dictionary	plan
    予定である	dictionary	plan
    予定だ	dictionary	plan
    予定	dictionary	plan
    考えです	dictionary	plan
    つもりです	dictionary	plan
    計画です	dictionary	plan
    見通しです	dictionary	plan
    構えです	dictionary	plan
    構えだ	dictionary	plan
    構えである	dictionary	plan
    意向です	dictionary	plan
    意向だ	dictionary	plan
    意向である	dictionary	plan
    こと	dictionary	item
    ものとすること	dictionary	shall
    ないものとすること	negative	shall-not
    なければならないこと	negative	must
    なければならないものとすること	negative	must
    はならないこと	gerund	must-not
    はならないものとすること	gerund	must-not
    ことができること	dictionary	may
    ことができるものとすること	dictionary	may
    ことができないこと	dictionary	cannot
    ことができないものとすること	dictionary	cannot
    ことを要しないこと	dictionary	need-not
    ことを要しないものとすること	dictionary	need-not
    ことを要しないものとする	dictionary	need-not
    ようにすること	dictionary	item
    ようにしなければならない	dictionary	must
    ようにしなければなりません	dictionary	must
    ようにするものとする	dictionary	shall
    ようにすべき	dictionary	should
    ようにすべきである	dictionary	should
    ようにすべきです	dictionary	should
    ないこと	negative	item-not
    です	noun	assert
    だ	noun	assert
    である	noun	assert
    であります	noun	assert
    """

  private static let polite = JapaneseGrammar.rows.filter { $0.kind == "\(GrammarKind.polite)" }
    .map(\.text)

  static let rows: [MoodRow] = {
    let plain = TabbedRows(table).rows
    let honoured = plain.compactMap { row in
      JapaneseRespect.honoured(row[0]).map { [$0] + row.dropFirst() }
    }
    return (plain + honoured).compactMap(mood)
  }()

  private static func mood(_ row: [String]) -> MoodRow? {
    guard let form = InflectionRow.Form(rawValue: row.cell(1)),
      let kind = MoodRow.Kind(rawValue: row.cell(2))
    else { return nil }
    let (text, flag) = (row.cell(0), row.cell(3))
    return MoodRow(
      text: text == "-" ? "" : text, form: form, kind: kind, isGradual: flag == "g",
      takesVerbalNoun: flag == "v" || flag == "o",
      isPolite: polite.contains { text.endsInBytes(of: $0) }, isHumble: flag == "h",
      isOffered: flag == "o" || text == "いただけます")
  }

  /// Said around a sentence: 廃止すべきだ⟦と考えます⟧.
  static let wrappers = [
    "決意です", "決意である", "決意であります", "決意だ", "覚悟です", "覚悟である", "覚悟であります",
    "所存です", "所存である", "所存であります", "所存でございます", "ところであります",
    "と考えます", "と考える", "と考えています", "と考えております", "と思います", "と確信します",
    "と確信しています", "と信じます", "のです", "のである", "のだ", "なのです", "と言わざるを得ません",
    "と認識します", "と認識しています", "と認識しております", "と主張します", "ところです", "ものである", "ものであります", "次第です", "次第である",
    "ものです", "ものと考えます",
  ]
}
