extension Phrasing {
  /// 日本語：ウェブのページだけが使う言葉。
  static let japaneseWebWords = WordTable(
    """
    web.contents	このページの目次
    web.context	文の中で
    web.filter	絞り込み
    web.filter.words	語
    web.filter.kind	種類
    web.filter.all	すべて
    web.filter.count	{all}件中{n}件を表示
    web.open	すべて開く
    web.shut	すべて閉じる
    web.keys	キー操作：j 次の変更、k 前の変更、/ 絞り込み、o すべて開閉
    web.range	{first}〜{last}
    web.rest	続き（要約） {n}
    web.renumbered	番号だけの移動 {n}
    web.jump	本文で見る
    web.scale	強さ　改訂前{old}、改訂後{new}（0〜5）
    plot.strand	全版を通じた推移：{values}

    heading.story	変わった文の来歴
    heading.newFindings	この版で生じた点
    heading.carriedFindings	旧版からある点
    heading.method	方法と限界
    heading.cite	引用のしかた
    label.recorded	収録
    label.confidence	確からしさ
    label.said	初出
    label.worded	この文言になった版
    label.last	最後にあった版
    label.through	全版の推移
    label.testability	検証可能性
    label.quantities	数量
    label.since	いつから
    label.key	系列
    story.new	新出
    story.reworded	書き換え
    story.restored	復活
    story.dropped	削除
    story.note	新版までの全版から分かる来歴です。文は、以前の文言にさかのぼって追っています。
    story.absent	{n}版の中断ののち
    method.align	両版の文を語の一致で対応させ、対応した文の中で数値は値、要求・約束は強さによって比べています。
    method.rules	どの判定も、名前のある規則と本文の語に基づきます。二つの版の外にあることは推測しません。
    method.limit	語を超えた意味、法的効果、世の中の事実は判定の対象外です。変更を根拠にする前に、必ず原文を確かめてください。
    cite.edition	対象の版：{old} → {new}
    cite.hash	同じ文書であることの確認：SHA-256　旧 {old}、新 {new}
    cite.link	各変更の§は固定リンクです。両版が変わらない限り、同じアドレスを指します。

    site.title	改訂の記録
    site.home	系列の一覧
    site.series	系列
    site.seriesCount	{n}系列
    site.editionCount	{n}版
    site.latest	最新の改訂
    site.first	初版
    site.editions	版の一覧
    site.timeline	年表
    site.edition	版
    site.changes	変更
    site.against.previous	前の版からの変更
    site.against.first	初版からの変更
    site.figures	数値の推移
    site.demands	要求・約束の推移
    site.strands.note	一度でも変わったものを、変化の多い順に示します。変わっていないものは検索と各版のページにあります。
    site.strands.rest	ほか{n}件は検索で見られます。
    site.strands.none	変わったものはまだありません。
    site.absent	記載なし
    site.search	検索
    site.search.label	すべての数値と要求・約束を検索
    site.search.hint	数値、要求・約束、文、題名の語で探します。語を空白で区切ると、すべてを含むものに絞ります。
    site.search.none	見つかりません。語を減らすか短くしてください。
    site.search.found	{n}件
    site.search.more	ほかの系列も探す
    site.search.busy	検索しています…
    site.search.script	検索にはスクリプトが必要ですが、ここでは動きません。系列の一覧はそのまま使えます。
    site.search.failed	索引を読み込めませんでした。
    site.feed	変更のフィード
    site.previous	前の版
    site.next	次の版
    site.page	{all}ページ中{n}ページ
    site.text	本文
    site.stated	記載された数値
    site.demanded	要求・約束
    site.since.here	この版から
    site.unchanged	（略）変わらない段落 {n}（版のページで読む）
    site.made	{tool}で作成。参考資料です。正文は各版の原文です。
    site.span	{first}〜{last}
    site.skip	本文へ移動
    """)
}
