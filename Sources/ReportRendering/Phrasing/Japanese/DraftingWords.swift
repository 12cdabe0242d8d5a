extension Phrasing {
  /// The words of amending texts (改め文), which are Japanese whatever language a report is told in.
  static let draftingWords = WordTable(
    """
    amend.and	及び
    amend.annex.first	附則の次に次の{unit}を加える。
    amend.annex.form	様式
    amend.annex.table	別表
    amend.around	各号列記以外の部分
    amend.at	{part}に次の{n}{unit}を
    amend.becomes	{old}を{new}と
    amend.before	{part}の前に次の{n}{unit}を
    amend.behind	{part}の次に次の{n}{unit}を
    amend.caption	{part}の見出しを「（{caption}）」に
    amend.caption.new	{part}に見出しとして「（{caption}）」を
    amend.caption.of	{part}の見出し
    amend.comma	、
    amend.contents	目次
    amend.delete	「{old}」を
    amend.draft	{title}の一部を改正する改め文（案）
    amend.end.add	加える
    amend.end.attach	付する
    amend.end.become	する
    amend.end.delete	削る
    amend.end.down	繰り下げる
    amend.end.insert	加える
    amend.end.replace	改める
    amend.end.rewrite	次のように改める
    amend.end.up	繰り上げる
    amend.front	前書き
    amend.go.add	加え
    amend.go.attach	付し
    amend.go.become	し
    amend.go.delete	削り
    amend.go.down	繰り下げ
    amend.go.insert	加え
    amend.go.replace	改め
    amend.go.rewrite	次のように改め
    amend.go.up	繰り上げ
    amend.head	{title}の一部を次のように改正する。
    amend.heading	{part}の前に次の{unit}名を
    amend.insert	「{behind}」の下に「{new}」を
    amend.inside	{place}中
    amend.none	改め文に書き出す変更はありません。
    amend.noarticles	条のある文書ではないので、改め文の案はありません。
    amend.note	備考　機械による案です。正文は各版の原文であり、この案に効力はありません。
    amend.note.more	ほか{n}か所
    amend.note.rest	備考　次の部分の変更は書き出していません。{places}
    amend.object	{part}を
    amend.preamble	前文
    amend.preamble.new	題名の次に次の前文を加える。
    amend.range	{first}から{last}までを
    amend.replace	「{old}」を「{new}」に
    amend.row	{table}{key}の項
    amend.rows.before	{part}の前に次のように
    amend.rows.behind	{part}の次に次のように
    amend.same	同{unit}
    amend.shift	{first}から{last}までを{n}{unit}ずつ
    amend.stop	。
    amend.supplement	附　則
    amend.title	題名を次のように改める。
    amend.title.and	名及び
    amend.title.of	{part}の{unit}名
    amend.unit.article	条
    amend.unit.form	様式
    amend.unit.item	号
    amend.unit.paragraph	項
    amend.unit.table	表
    """)
}
