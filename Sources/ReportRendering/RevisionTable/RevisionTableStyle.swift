internal import Digest
internal import PolicyModel

/// The style sheet of a printed 新旧対照表 and the hash by which its page allows it.
enum RevisionTableStyle {
  /// `sha256-…` of the style sheet, as a Content-Security-Policy wants it.
  static let hash = "sha256-" + Base64.encoded(SHA256.digest(Array(sheet.utf8)))

  static let sheet = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#111;--soft:#555;--rule:#222;--thin:#bbb;--head:#f3f1ec;--red:#a5161d}
    @media (prefers-color-scheme:dark){:root{--paper:#15171b;--ink:#eceae4;--soft:#a9adb6;--rule:#c9c6bd;--thin:#474c55;--head:#22262d;--red:#ff9d94}}
    *,*::before,*::after{box-sizing:border-box}
    body{margin:0 auto;max-width:76rem;padding:clamp(1rem,4vw,3rem);background:var(--paper);color:var(--ink);font:1rem/1.85 "Hiragino Mincho ProN","Yu Mincho","Noto Serif JP","Noto Serif CJK JP",serif;line-break:strict;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
    h1{font-size:1.35rem;font-weight:600;text-align:center;margin:0 0 .3rem;letter-spacing:.06em;text-wrap:balance;word-break:auto-phrase}
    .editions{text-align:center;color:var(--soft);margin:0 0 1.4rem;font-size:.9rem}
    table{width:100%;border-collapse:collapse;table-layout:fixed;border:1.5px solid var(--rule)}
    th,td{border-left:1px solid var(--rule);padding:.3rem .9rem;vertical-align:top;text-align:left;font-weight:400}
    thead th{background:var(--head);text-align:center;border-bottom:1.5px solid var(--rule);padding:.45rem}
    tr.first td{border-top:1px solid var(--rule);padding-top:.6rem}
    th.remarks,td.remarks{width:6.5rem;text-align:center;letter-spacing:0}
    html:lang(ja) thead th{letter-spacing:.3em}td.heading{font-weight:600}td.label{color:var(--soft)}td.caption{padding-bottom:0}td.label ins,td.label del{color:var(--ink)}
    .cell{display:inline-block;padding:0 .55em;margin:0 -1px -1px 0;border:1px solid var(--thin)}.cell.changed{border:1px dashed var(--rule)}.cell:empty::before{content:"\\200B"}
    .cells{display:flex;padding:0 1px 1px 0}.cells .cell{flex:1 1 0;min-width:0}.cells .cell:first-child{flex-grow:1.5}
    td.item{padding-left:2rem;text-indent:-1.1rem}td.deep{padding-left:3.2rem}td.pre{white-space:pre-wrap}
    ins,del{text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.28em;text-decoration-skip-ink:none;color:inherit}
    ins.moved,del.moved{text-decoration-style:double;text-decoration-thickness:auto}
    .bold ins,.bold del{font-weight:700}.color ins,.color del{color:var(--red)}
    tfoot td{padding:0;height:0;border-top:1.5px solid var(--rule)}.vertical tfoot td{padding:0;border-top:0;border-right:1.5px solid var(--rule)}
    .note{margin:.8rem 0 0;font-size:.92rem}.reference{margin:.3rem 0 0;font-size:.82rem;color:var(--soft)}
    .vertical{writing-mode:vertical-rl;max-width:none;height:100vh;padding:2rem;overflow-x:auto;text-orientation:mixed}
    .vertical h1{text-align:start;margin:0 0 0 .6rem}.vertical .editions{text-align:start;margin:0 0 0 1.2rem}
    .vertical main,.vertical table{width:auto;height:100%}.vertical th,.vertical td{border-left:0;border-top:1px solid var(--rule);padding:.8rem .35rem;height:50%}
    .vertical thead th{border-bottom:0;border-left:1.5px solid var(--rule)}.vertical tr.first td{border-right:1px solid var(--rule);border-top:1px solid var(--rule);padding-right:.6rem;padding-top:.8rem}
    .vertical ins,.vertical del{text-underline-position:right;text-underline-offset:.2em}
    .vertical td.item{padding-left:.35rem;padding-top:2rem}
    .tcy{text-combine-upright:all}.up{text-orientation:upright}
    @media (max-width:36rem){body.horizontal{padding:.8rem;font-size:.92rem}.horizontal th,.horizontal td{padding:.25rem .5rem}.horizontal td.item{padding-left:1.6rem}.horizontal td.deep{padding-left:2.4rem}.horizontal th.remarks,.horizontal td.remarks{width:4rem;font-size:.8rem}}
    @media print{@page{size:A4 landscape;margin:15mm 14mm}:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#000;--head:#f3f3f3;--red:#a5161d}body{padding:0;max-width:none;font-size:10pt}thead{display:table-header-group}tfoot{display:table-footer-group}tr{break-inside:avoid}tr.leads{break-after:avoid}body.vertical{height:auto;padding:0}.vertical main{height:auto}.vertical table{height:172mm}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
