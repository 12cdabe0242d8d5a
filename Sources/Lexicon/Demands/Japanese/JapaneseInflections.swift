/// Paradigms of Japanese verbs: the ending of each form behind the stem.
///
/// Columns: paradigm, 終止形, 連用形, 未然形, before ず, テ形, causative stem, passive stem.
/// Causative and passive stems go on like ichidan verbs.
enum JapaneseInflections {
  static let paradigms = """
    s	する/す	し	し	せ	して	させ	され
    z	ずる/ず/じる	じ	じ	ぜ	じて	じさせ	じられ
    1	る	-	-	-	て	させ	られ
    5k	く	き	か	か	いて	かせ	かれ
    5g	ぐ	ぎ	が	が	いで	がせ	がれ
    5s	す	し	さ	さ	して	させ	され
    5t	つ	ち	た	た	って	たせ	たれ
    5b	ぶ	び	ば	ば	んで	ばせ	ばれ
    5m	む	み	ま	ま	んで	ませ	まれ
    5r	る	り	ら	ら	って	らせ	られ
    5w	う	い	わ	わ	って	わせ	われ
    """

  static let rows: [InflectionRow] = {
    var rows: [InflectionRow] = []
    func add(
      _ paradigm: String, _ form: InflectionRow.Form, _ suffix: String,
      causative: Bool = false, passive: Bool = false
    ) {
      rows.append(
        InflectionRow(
          paradigm: paradigm, form: form, suffix: suffix == "-" ? "" : suffix,
          isCausative: causative, isPassive: passive))
    }
    for row in TabbedRows(paradigms).rows {
      let name = row.cell(0)
      for suffix in row.cell(1).pieces(between: 0x2F) { add(name, .dictionary, String(suffix)) }
      add(name, .continuative, row.cell(2))
      add(name, .negative, row.cell(3))
      add(name, .archaic, row.cell(4))
      add(name, .gerund, row.cell(5))
      if name == "s" { add(name, .noun, "-") } else { add(name, .noun, row.cell(2)) }
      for (stem, passive) in [(row.cell(6), false), (row.cell(7), true)] {
        add(name, .dictionary, stem + "る", causative: !passive, passive: passive)
        add(name, .continuative, stem, causative: !passive, passive: passive)
        add(name, .negative, stem, causative: !passive, passive: passive)
        add(name, .archaic, stem, causative: !passive, passive: passive)
        add(name, .gerund, stem + "て", causative: !passive, passive: passive)
      }
    }
    add("n", .noun, "-")
    add("x", .dictionary, "-")
    return rows
  }()
}
