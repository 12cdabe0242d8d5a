internal import Digest
internal import PolicyModel

/// The style sheet of a page and the hash by which the page allows it.
///
/// 朱 for what is gone, 藍 for what is new: two colours that people with any kind of colour
/// vision tell apart, and never the only sign. All pairs reach a contrast of 4.5 to 1.
enum HTMLStyle {
  /// `sha256-…` of the style sheet, as a Content-Security-Policy wants it.
  static let hash = "sha256-" + Base64.encoded(SHA256.digest(Array(sheet.utf8)))

  static let sheet = """
    :root{color-scheme:light dark;--paper:#fbfaf6;--card:#fff;--ink:#1b1d21;--soft:#5a5f69;--rule:#dcd8cd;--faint:#f2efe7;--accent:#1f4e86;--old:#97311d;--old-back:#fbe9e3;--new:#16477f;--new-back:#e4eefb;--alert:#7a4d00;--alert-back:#fdf0d3;--mark:#fff0b8;--sans:"Hiragino Kaku Gothic ProN","Hiragino Sans","Yu Gothic Medium","Yu Gothic","Noto Sans JP","Noto Sans CJK JP",Meiryo,system-ui,sans-serif;--serif:"Hiragino Mincho ProN","Yu Mincho","Noto Serif JP","Noto Serif CJK JP",Georgia,serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono CJK JP",monospace}
    @media (prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1c1f25;--ink:#e9e6df;--soft:#a9adb6;--rule:#363b44;--faint:#23272e;--accent:#8fbcf5;--old:#ffab95;--old-back:#3b1f18;--new:#a3cbff;--new-back:#152a44;--alert:#ffd587;--alert-back:#3a2c10;--mark:#463a0c}}
    *,*::before,*::after{box-sizing:border-box}
    html{font-size:100%;scroll-padding-top:3.6rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.75 var(--sans);font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:anywhere;text-rendering:optimizeLegibility}
    a{color:var(--accent);text-underline-offset:.2em}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
    main,.cover,footer{max-width:78rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
    .skip{position:absolute;left:-200vw}.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.5rem 1rem}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .cover{padding-top:clamp(1.2rem,4vw,2.6rem)}
    .kicker{margin:0;color:var(--soft);font-size:.9rem;letter-spacing:.14em}
    h1{font:600 clamp(1.6rem,4.6vw,2.7rem)/1.35 var(--serif);font-feature-settings:"palt";letter-spacing:.01em;margin:.3rem 0 1.2rem;text-wrap:balance}
    h2{font:600 clamp(1.2rem,2.6vw,1.55rem)/1.5 var(--serif);font-feature-settings:"palt";margin:3.4rem 0 1.1rem;padding-bottom:.45rem;border-bottom:2px solid var(--ink);display:flex;gap:.7rem;align-items:baseline;justify-content:space-between}
    h2 .n{font:500 .95rem var(--sans);color:var(--soft);white-space:nowrap}
    h3{font-size:1rem;font-weight:700;line-height:1.6;margin:1.8rem 0 .5rem}
    h1,h2,h3,.mark,.name,.place,.verdict,.section,.was,.is,.read,.sub:not(.quote),th,caption,summary{word-break:auto-phrase}
    p{margin:.4rem 0;text-wrap:pretty}
    .editions{display:grid;grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);gap:.8rem;align-items:stretch}
    .edition{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:1rem 1.2rem;border-top:4px solid var(--old);min-width:0}
    .edition.new{border-top-color:var(--new)}
    .edition .tag{font-weight:700;color:var(--old);margin:0;font-size:.9rem}.edition.new .tag{color:var(--new)}
    .edition .mark{font:600 1.45rem/1.4 var(--serif);margin:.1rem 0 .5rem}
    .to{align-self:center;font-size:1.6rem;color:var(--soft);margin:0}
    dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .9rem;margin:0;font-size:.85rem;line-height:1.6}
    dt{color:var(--soft)}dd{margin:0;min-width:0}
    .proof{font-size:.85rem;margin-top:.2rem}.proof summary{font-size:.82rem}
    .hash{font-family:var(--mono);font-size:.78rem;word-break:break-all}
    .reference{margin:1rem 0 0;color:var(--soft);font-size:.9rem}
    nav{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--rule);margin-top:1.6rem}
    nav ul{list-style:none;display:flex;gap:.2rem;max-width:78rem;margin:0 auto;padding:0 clamp(.5rem,3.4vw,2.5rem);overflow-x:auto;scrollbar-width:none}
    nav li{flex:none}nav a{display:block;padding:.7rem;color:var(--ink);text-decoration:none;font-size:.9rem;white-space:nowrap}nav a:hover{text-decoration:underline}nav b{font-weight:400;color:var(--soft);margin-left:.35em}
    .verdict{font:600 clamp(1.15rem,2.8vw,1.6rem)/1.6 var(--serif);border:0;margin:1.8rem 0 .4rem;padding:0;display:block;text-wrap:pretty}
    .alert{color:var(--alert);font-weight:700}.alert a{color:inherit}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11.2rem,100%),1fr));gap:.8rem;margin:1.3rem 0 .5rem;padding:0;list-style:none}
    .tile{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:.8rem 1.1rem}
    .tile>a{color:inherit;text-decoration:none;display:flex;justify-content:space-between;align-items:baseline;font-weight:700}.tile>a:hover{text-decoration:underline}
    .tiles:not(:has(.tile:nth-child(6))) .tile:has(li:nth-child(6)){grid-column:span 2}.tiles:not(:has(.tile:nth-child(6))) .tile:has(li:nth-child(6)) ul{columns:2;column-gap:2.4rem}
    .tile .big{font:600 1.9rem/1.3 var(--serif)}
    .tile ul{list-style:none;margin:.3rem 0 0;padding:0;font-size:.85rem;line-height:1.7;color:var(--soft)}.tile ul li{display:flex;justify-content:space-between;gap:.6rem}
    .proportion{margin:1.2rem 0 0;color:var(--soft);font-size:.9rem}
    .proportion svg{display:block;width:100%;height:10px;margin-top:.3rem;border:1px solid var(--rule);border-radius:5px}
    .proportion .same{fill:var(--rule)}.proportion .other{fill:var(--accent)}
    .top{list-style:none;counter-reset:top;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:.9rem}
    .top>li{counter-increment:top;background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:.9rem 1.1rem;display:flex;flex-direction:column;gap:.35rem;min-width:0}
    .top .name{margin:0;font-weight:700;line-height:1.55}.top .name::before{content:counter(top);display:inline-block;min-width:1.5em;color:var(--soft);font:600 1.05em var(--serif)}
    .pair{font-size:1.08rem;line-height:1.7}.pair .arrow{color:var(--soft);padding:0 .35em}.pair .was,.pair .is{display:inline-block;max-width:100%}
    .was{color:var(--old)}.is{color:var(--new);font-weight:700}
    .read{display:block;color:var(--soft);font-size:.82rem;font-weight:400}
    .delta{font-weight:700;white-space:normal}.delta .sign{margin-right:.3em}
    .quote{border-left:2px solid var(--rule);padding-left:.6em;margin:.2rem 0;color:var(--soft);font-size:.88rem;line-height:1.7}.quote b{color:var(--ink);font-weight:600}
    .controls{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:2.2rem 0 -1.6rem;font-size:.9rem}.controls[hidden]{display:none}.controls label{display:flex;gap:.5em;align-items:center;color:var(--soft)}.controls output{color:var(--soft)}
    input,select,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:7px;padding:.35rem .7rem;max-width:100%;min-height:2.6rem}button{cursor:pointer}button:hover{background:var(--faint)}
    .rest{margin:.6rem 0}.rest>ul{list-style:none;padding:0;margin:.3rem 0;font-size:.88rem}.rest>ul>li{padding:.2rem 0;border-bottom:1px dotted var(--rule)}
    .stories{list-style:none;padding:0;margin:.3rem 0 .8rem}.stories li{padding:.45rem 0;border-bottom:1px solid var(--rule)}
    .strand .stop{stroke:var(--soft);stroke-width:5;stroke-linecap:round}.strand .tick{stroke:var(--rule);stroke-width:1}.plot.scale .step{stroke-width:1.8}.plot.scale .axis{stroke-width:1.2}
    .place{color:var(--soft);font-size:.82rem;line-height:1.55}.place a{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--soft)}
    .chip{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:0 .65em;font-size:.78rem;line-height:1.65;margin:.1rem .3rem .1rem 0;white-space:nowrap;color:var(--soft);font-weight:400}
    .chip.added,.chip.inserted,.chip.strengthened,.chip.widened{color:var(--new)}.chip.removed,.chip.dropped,.chip.softened,.chip.narrowed,.chip.reversed{color:var(--old)}.chip.confirm{color:var(--alert);background:var(--alert-back);border-style:dashed}
    .meter{display:inline-flex;align-items:center;gap:.15rem;white-space:nowrap;color:inherit;font-weight:400}.meter svg{width:56px;height:12px}.meter span{font-size:.78rem;margin-left:.25rem}
    .plot{display:block;margin:.25rem 0 0;max-width:100%}.plot .track{fill:var(--faint)}.plot .before{fill:none;stroke:var(--old);stroke-width:1.3}.plot .after{fill:var(--new)}.plot .zero,.plot .axis{stroke:var(--rule);stroke-width:1.5;fill:none}.plot .step{stroke:var(--soft);stroke-width:2;fill:none}.plot .ring{fill:var(--card);stroke:var(--old);stroke-width:2}.plot .disc{fill:var(--new)}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.65}
    caption{text-align:left;color:var(--soft);font-size:.85rem;padding:.2rem 0 .5rem}
    th,td{text-align:left;vertical-align:top;padding:.6rem .7rem;border-bottom:1px solid var(--rule);min-width:0}
    thead th{font-size:.82rem;color:var(--soft);font-weight:600;border-bottom:1.5px solid var(--ink);white-space:nowrap}
    tbody th{font-weight:700}
    tbody tr:target,.top li:target,.finding:target{background:var(--mark)}
    .anchor{color:var(--soft);text-decoration:none;font-size:.8rem;padding:.1rem .3rem;font-weight:400}
    @media (min-width:46.01rem){.figures th:nth-child(1),.demands th:nth-child(1){width:21%}.figures th:nth-child(2),.figures th:nth-child(3){width:14%}.figures th:nth-child(4){width:17%}.figures th:nth-child(5){width:10%}.figures th:first-child{min-width:6rem}.demands th:nth-child(2),.demands th:nth-child(3){width:24%}.demands th:nth-child(4){width:15%}}
    @media (min-width:46.01rem) and (max-width:64rem){.stack th,.stack td{padding:.55rem .4rem}.figures th:nth-child(1){width:16%}.figures th:nth-child(2),.figures th:nth-child(3){width:18%}.figures .chip.requalified{white-space:normal;word-break:auto-phrase;overflow-wrap:normal}.figures .place .part,html:lang(en) .figures .delta .part{display:inline;white-space:normal;overflow-wrap:normal}}
    .stack .group th{padding:1.6rem .7rem .5rem;color:var(--soft);font-size:.88rem;border-bottom-color:var(--ink)}
    .num{text-align:right;white-space:nowrap}
    .share,.n{white-space:nowrap}.quiet{color:var(--soft)}
    .sub{display:block;color:var(--soft);font-size:.82rem;line-height:1.6;font-weight:400}
    details>summary{cursor:pointer;color:var(--soft);padding:.25rem 0}
    .text-table{table-layout:fixed;font-size:.97rem;background:var(--card);border:1px solid var(--rule)}
    .text-table col.gutter{width:9.6rem}.text-table .section{background:var(--paper);font:600 1.05rem/1.6 var(--serif);padding-top:1.6rem;border-bottom-color:var(--ink)}.text-table .section:only-child{border-left:0}.text-table thead th{position:sticky;top:2.9rem;background:var(--card);z-index:1}.text-table tbody{scroll-margin-top:7rem}.text-table tr{scroll-margin-top:6.2rem}
    .text-table th,.text-table td{padding:.55rem .9rem}
    .text-table td+td{border-left:1px solid var(--rule)}
    .cells{display:flex}.cells>span:not(.sr){flex:1 1 0;min-width:0;padding:0 .4rem;border-left:1px solid var(--rule)}.cells>span:first-child{flex-grow:1.5;padding-left:0;border-left:0}
    .text-table .gutter{color:var(--soft);font-size:.78rem;line-height:1.7;background:var(--faint);font-weight:400}.text-table .gutter .chip{display:block;width:fit-content}
    .text-table .absent{background:repeating-linear-gradient(-45deg,var(--faint) 0 6px,transparent 6px 12px);color:var(--soft);font-size:.82rem}
    .text-table .fold{background:var(--faint);padding:.15rem .9rem;text-align:center;font-size:.85rem}
    .text-table .fold ol{list-style:none;text-align:left;margin:.3rem 0 .7rem;padding:0;color:var(--ink);font-size:.92rem}.fold li,.stayed li{padding:.15rem 0 .15rem 4.2rem;position:relative}.fold li::before,.stayed li::before{content:attr(data-line);position:absolute;left:0;color:var(--soft);font-size:.78rem}
    .stayed{list-style:none;margin:.3rem 0;padding:0;font-size:.92rem}.stayed li{padding-left:9.6rem;border-bottom:1px dotted var(--rule)}
    .text-table .quiet-group{text-align:left}
    .part{display:inline-block;white-space:nowrap}
    .rest .group{content-visibility:auto;contain-intrinsic-size:auto 3000px}
    .heading-block{font-weight:700}.item{padding-left:1.2em!important}
    .pre{white-space:pre-wrap;font-family:var(--mono);font-size:.88rem}
    del{color:var(--old);background:var(--old-back);text-decoration:line-through;text-decoration-thickness:1.5px;border-radius:2px;padding:0 .08em}
    ins{color:var(--new);background:var(--new-back);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.22em;border-radius:2px;padding:0 .08em}
    [data-is]::before{content:attr(data-is);position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    mark{background:var(--mark);color:inherit;border-radius:2px;padding:0 .1em}
    .finding{background:var(--card);border:1px solid var(--rule);border-left:5px solid var(--soft);border-radius:8px;padding:.8rem 1.1rem;margin:.8rem 0}.finding.high{border-left-color:var(--alert)}.finding.medium{border-left-style:double}
    .finding p{margin:.2rem 0}.sum{font-family:var(--mono);font-size:.92rem}
    .finding ul{margin:.5rem 0 0;padding:0;list-style:none;font-size:.92rem}.finding li{padding:.15rem 0 .15rem 4.2rem;position:relative}.finding li .line{position:absolute;left:0;color:var(--soft);font-size:.82rem}
    .legend{font-size:.9rem;padding-left:1.2em}
    footer{border-top:1px solid var(--rule);margin-top:3.5rem;padding-top:1.2rem;padding-bottom:3rem;color:var(--soft);font-size:.85rem}
    @media (max-width:46rem){
    .editions{grid-template-columns:minmax(0,1fr)}.to{justify-self:center;transform:rotate(90deg);line-height:1}
    .edition{padding:.7rem .9rem}.edition .mark{margin:0 0 .3rem}.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}.tile{padding:.6rem .8rem}
    .tiles:not(:has(.tile:nth-child(6))) .tile:first-child:has(+.tile li:nth-child(6)){grid-column:span 2}.tiles:not(:has(.tile:nth-child(6))) .tile:first-child:has(+.tile li:nth-child(6)) ul{columns:2;column-gap:2.4rem}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:100%}
    .stack tr{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:.6rem .9rem;margin:0 0 .8rem}
    .stack th,.stack td{border:0;padding:.18rem 0;text-align:left}.stack td:empty{display:none}
    .stack .group{background:none;border:0;padding:.4rem 0 0;margin:0 0 .5rem}.stack .group th{padding:0}
    .text-table .gutter .chip{display:inline-block}
    .stack td[data-label]::before{content:attr(data-label);display:inline-block;min-width:5.2em;color:var(--soft);font-size:.8rem;font-weight:400}
    .stack td[data-label] .read{margin-left:4.16rem}
    .text-table,.text-table tbody,.text-table tr,.text-table td,.text-table th{display:block;width:100%}.text-table thead,.text-table colgroup{display:none}
    .text-table tr{border-bottom:2px solid var(--rule)}.text-table td,.text-table th{border:0;padding:.35rem .8rem}.text-table td+td{border-left:0;border-top:1px dashed var(--rule)}
    .text-table td[data-label]::before{content:attr(data-label);display:block;color:var(--soft);font-size:.75rem}
    .text-table .absent{display:none}
    }
    @media print{
    @page{size:A4;margin:16mm 14mm 18mm}
    @page wide{size:A4 landscape;margin:14mm}
    :root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#999;--faint:#f4f4f4;--accent:#000;--old:#7a2413;--old-back:#fff;--new:#0f3564;--new-back:#fff;--alert:#5c3a00;--alert-back:#fff;--mark:#fff}
    html{font-size:9.5pt}body{line-height:1.6}nav,.skip,.anchor{display:none}
    main,.cover,footer{max-width:none;padding:0}.cover{padding-top:0}
    h2{break-after:avoid;margin-top:1.8rem}h3{break-after:avoid}
    tr,.tile,.finding,.top>li{break-inside:avoid}.text-table thead th{position:static}.section{break-after:avoid}.controls{display:none}details.rest::details-content,.proof::details-content,.story::details-content{content-visibility:visible}.tiles{grid-template-columns:repeat(auto-fit,minmax(10.2rem,1fr))}.tiles:has(.tile:nth-child(6)){grid-template-columns:repeat(3,1fr)}thead{display:table-header-group}
    .group{content-visibility:visible}.wide{page:wide}footer{display:none}
    .top{grid-template-columns:1fr 1fr}a{color:inherit;text-decoration:none}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }
    @media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink)}}
    """
}
