/// The files that all pages of a site share.
package enum SiteAssets {
  static let styleFile = "kaitei.css"
  static let scriptFile = "kaitei.js"

  /// Path and content of each.
  package static let files: [(path: String, text: String)] = [
    (styleFile, HTMLStyle.sheet + "\n" + sheet + "\n"),
    (scriptFile, HTMLScript.text + "\n" + finder + "\n"),
    // A forge that makes pages with Jekyll would leave some names out.
    (".nojekyll", ""),
  ]

  private static let sheet = """
    .way{position:static;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;align-items:center;padding:.5rem clamp(1rem,4vw,3rem);font-size:.88rem;background:var(--card)}
    .way ol{display:flex;flex-wrap:wrap;list-style:none;margin:0 auto 0 0;padding:0;gap:.2rem .1rem}.way li+li::before{content:"›";color:var(--soft);margin:0 .5em}.way ol,.way li,.way a{min-width:0}.way ol a{white-space:normal;word-break:auto-phrase}.way li{flex:0 1 auto;display:flex;align-items:baseline}.way a{padding:.35rem 0;color:var(--ink);display:inline-block}
    .catalogue{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(24rem,100%),1fr));gap:.8rem}
    .catalogue li{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:.8rem 1.1rem;min-width:0}.catalogue .name{font:600 1.08rem/1.5 var(--serif);display:block;color:var(--ink)}.catalogue a.sub{color:var(--accent)}
    .pages{position:static;border:0;display:flex;gap:1rem;flex-wrap:wrap;margin:1.5rem 0}.pages [aria-current]{font-weight:700;color:var(--ink)}
    .search{margin:1.4rem 0 0;max-width:44rem}.search label{font-weight:700;display:block;margin-bottom:.3rem}.search div{display:flex;gap:.5rem}.search input{flex:1;min-width:0}.search p{text-wrap:balance}
    .hits{list-style:none;padding:0;margin:0}.hits>li{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:.7rem 1.1rem;margin:0 0 .7rem}.hits a{font-weight:700;margin-right:.5em}.hits .from{color:var(--soft);font-size:.85rem}.hits p{margin:.15rem 0}.through{line-height:1.9}.through .at{display:inline-block}.through b{font-weight:600}
    .timeline{margin:1rem 0 0}.timeline svg{display:block;width:100%;height:auto;background:var(--card);border:1px solid var(--rule);border-radius:10px}.ends{display:flex;justify-content:space-between;margin-bottom:.3rem}.latest{margin-top:2rem}.latest+.verdict{margin-top:.1rem}.editions.two{grid-template-columns:repeat(2,minmax(0,1fr))}.edition.plain{border-top-color:var(--rule)}.timeline .axis{stroke:var(--rule);stroke-width:1.5}.timeline .disc{fill:var(--ink)}
    .timeline rect.figure{fill:var(--new)}.timeline rect.demand{fill:var(--old)}.timeline rect.other{fill:var(--card);stroke:var(--soft);stroke-width:1.5}
    .timeline figcaption{font-size:.85rem;color:var(--soft);margin-top:.35rem}.key{margin-right:1.2em}.key::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:2px;vertical-align:-.05em}.key.figure::before{background:var(--new)}.key.demand::before{background:var(--old)}.key.other::before{border:1.5px solid var(--soft)}
    .values{list-style:none;margin:0;padding:0}.values li{padding:.05rem 0}.values a{color:var(--soft);font-size:.85rem;margin-right:.5em}
    .strands th{width:34%}.strands td:nth-child(2){width:15rem}.date{white-space:nowrap}
    .editions .links{list-style:none;padding:0;margin:.3rem 0}.links li{padding:.15rem 0}
    .prose{max-width:46rem;line-height:1.95}.prose p{margin:.5rem 0}.prose .item{padding-left:1.4em!important;text-indent:-1.4em}.prose b{font-weight:600;background:var(--faint);border-radius:2px;padding:0 .1em}.prose :target{background:var(--mark)}.prose h3{font:600 1.2rem/1.6 var(--serif);margin:2.2rem 0 .4rem}.prose h4{font-size:1rem;margin:1.6rem 0 .3rem}.prose .quote{color:var(--soft)}.cells{border-bottom:1px solid var(--rule);padding-bottom:.3rem}.cell{color:var(--soft)}
    @media (max-width:46rem){.editions.two{grid-template-columns:minmax(0,1fr)}.strands th,.strands td:nth-child(2){width:100%}.date{white-space:normal}}
    @media print{.way,.search{display:none}}
    """

  /// Searches the split index; nothing of it is ever read as markup.
  private static let finder = """
    (()=>{"use strict";
    const box=document.getElementById("finder");if(!box)return;
    const words=document.getElementById("words"),told=document.getElementById("told"),hits=document.getElementById("hits"),say=box.dataset,buckets=+say.buckets;
    const fold=t=>[...t].map(c=>{const v=c.codePointAt(0);return v>=0x41&&v<=0x5a?String.fromCodePoint(v+0x20):v>=0xff21&&v<=0xff3a?String.fromCodePoint(v-0xfee0+0x20):v>=0xff01&&v<=0xff5e?String.fromCodePoint(v-0xfee0):v===0x3000?" ":c}).join("");
    const kind=c=>{const v=c.codePointAt(0);return v>=0x30&&v<=0x39||v>=0x61&&v<=0x7a||v>=0xc0&&v<=0x24f?1:v<=0xbf||v>=0x2000&&v<=0x206f||v>=0x3001&&v<=0x3004||v>=0x3008&&v<=0x301f||v===0x30fb||v>=0xff00&&v<=0xff65?0:2};
    const tokens=t=>{const a=[...t],out=new Set();for(let i=0;i<a.length;){const k=kind(a[i]);let e=i+1;while(e<a.length&&kind(a[e])===k)e++;const r=a.slice(i,e);if(k===1&&r.length>2)out.add(r.slice(0,3).join(""));if(k===2)for(let j=1;j<r.length;j++)out.add(r[j-1]+r[j]);i=e}return[...out]};
    const hash=t=>{let h=0x811c9dc5;for(const b of new TextEncoder().encode(t))h=Math.imul(h^b,0x01000193)>>>0;return h};
    const got={},ask={};
    const load=f=>ask[f]??=new Promise((ok,no)=>{const s=document.createElement("script");s.src=f;s.onload=()=>ok(got[f]);s.onerror=no;document.head.append(s)});
    window.kaitei={bucket:(n,d)=>{got["search/"+n+".js"]=d},list:d=>{got["search/series.js"]=d},series:(f,d)=>{got[encodeURI(f)+"/search.js"]=d;got[f+"/search.js"]=d}};
    const put=(e,n,t,c)=>{const x=document.createElement(n);x.textContent=t;if(c)x.className=c;e.append(x);return x};
    const fill=(e,t)=>{let i=0;for(const m of t.matchAll(/(?:[0-9０-９][0-9０-９,.，．]*[年度月日時分万億兆千円人件回か所社枚台校歳％%]*)+/g)){e.append(t.slice(i,m.index));put(e,"span",m[0],"n");i=m.index+m[0].length}e.append(t.slice(i))};
    let turn=0;
    const show=(at,d,s)=>{const li=document.createElement("li"),a=document.createElement("a"),p=document.createElement("p");li.lang=d.l;a.textContent=s[1]||s[2].slice(0,40);a.href=at+"/"+d.e[s[4]][1]+"#b"+s[5];p.append(a);put(p,"span",d.t+" · "+(s[0]?say.demand:say.figure),"from");li.append(p);fill(put(li,"p","","sub"),s[2]);
    const q=put(li,"p","","through");s[3].forEach((v,i)=>{if(i)put(q,"span"," "+say.arrow+" ","from");const x=put(q,"span","","at");put(x,"span",d.e[v[0]][0]+" ","from");put(x,"b",v[1])});hits.append(li)};
    const find=async()=>{const mine=++turn,parts=fold(words.value).split(/\\s+/).filter(Boolean);hits.replaceChildren();told.textContent="";document.getElementById("more")?.remove();if(!parts.length)return;told.textContent=say.busy;
    try{const list=await load("search/series.js");let left=list.map((_,i)=>i);
    for(const t of parts.flatMap(tokens)){const b=await load("search/"+(hash(t)&(buckets-1))+".js"),has=new Set(b[t]||[]);left=left.filter(i=>has.has(i))}
    let n=0;const on=async()=>{const stop=n+60,files=left;while(files.length&&n<stop){const some=files.splice(0,16),all=await Promise.all(some.map(i=>load(list[i]+"/search.js")));if(mine!==turn)return;
    some.forEach((i,k)=>{const d=all[k],title=fold(d.t);for(const s of d.s){const t=fold(s[1]+" "+s[2])+" "+title;if(parts.every(w=>t.includes(w))){show(list[i],d,s);n++}}})}
    told.textContent=n?say.found.replace("{n}",n+(files.length?"+":"")):say.none;document.getElementById("more")?.remove();
    if(files.length){const b=put(box,"button",say.more);b.id="more";b.type="button";b.onclick=on}};
    if(mine===turn)await on()}catch{if(mine===turn)told.textContent=say.failed}};
    const form=words.form;form.addEventListener("submit",e=>{e.preventDefault();try{history.replaceState(null,"","?q="+encodeURIComponent(words.value))}catch{}find()});
    let wait;words.addEventListener("input",()=>{clearTimeout(wait);wait=setTimeout(find,200)});
    words.value=new URLSearchParams(location.search).get("q")||"";if(words.value)find();else words.focus();
    })();
    """
}
