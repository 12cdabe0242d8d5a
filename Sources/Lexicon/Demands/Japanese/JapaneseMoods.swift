/// Endings behind a Japanese predicate, with the form that they attach to.
///
/// Columns: ending (`-` for none), form, mood, `g` for 〜ていく.
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
    ないこととします	negative	refuse
    ないことといたします	negative	refuse
    ないようにする	negative	refuse
    ないようにします	negative	refuse
    ないようにいたします	negative	refuse
    いたします	noun	assert
    いたします	continuative	assert
    いたしません	continuative	refuse
    します	continuative	assert
    しません	continuative	refuse
    いたしません	noun	refuse
    致します	noun	assert
    致しません	noun	refuse
    いきます	gerund	assert	g
    いく	gerund	assert	g
    いきたい	gerund	assert	g
    ゆきます	gerund	assert	g
    行きます	gerund	assert	g
    まいります	gerund	assert	g
    参ります	gerund	assert	g
    いくこととします	gerund	assert	g
    おきます	gerund	assert
    いただきます	gerund	request
    ください	gerund	request
    下さい	gerund	request
    ください	continuative	request
    ください	noun	request
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
    ことを妨げない	dictionary	may
    ことを妨げません	dictionary	may
    ことは差し支えない	dictionary	may
    こともできる	dictionary	may
    こともできます	dictionary	may
    できる	noun	may
    できます	noun	may
    できない	noun	cannot
    できません	noun	cannot
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
    こと	dictionary	item
    ないこと	negative	item-not
    です	noun	assert
    だ	noun	assert
    である	noun	assert
    であります	noun	assert
    """

  static let rows: [MoodRow] = TabbedRows(table).rows.compactMap { row in
    guard let form = InflectionRow.Form(rawValue: row.cell(1)),
      let kind = MoodRow.Kind(rawValue: row.cell(2))
    else { return nil }
    return MoodRow(
      text: row.cell(0) == "-" ? "" : row.cell(0), form: form, kind: kind,
      isGradual: row.cell(3) == "g")
  }

  /// Said around a sentence: 廃止すべきだ⟦と考えます⟧.
  static let wrappers = [
    "と考えます", "と考える", "と考えています", "と考えております", "と思います", "と確信します",
    "と確信しています", "と信じます", "のです", "のである", "のだ", "なのです", "と言わざるを得ません",
    "と主張します", "ところです", "ものです", "ものと考えます",
  ]
}
