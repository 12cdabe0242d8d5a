internal import Digest
internal import PolicyModel

/// The script of a report's page and the hash by which the page allows it.
///
/// Everything is there without it. It shows the controls that only a script can serve: filters
/// by kind and words, folding, and keys that lead from change to change.
enum HTMLScript {
  /// `sha256-…` of the script, as a Content-Security-Policy wants it.
  static let hash = "sha256-" + Base64.encoded(SHA256.digest(Array(text.utf8)))

  static let text = """
    (()=>{"use strict";
    const $=(s,e=document)=>[...e.querySelectorAll(s)],bar=document.getElementById("controls");
    const reveal=()=>{let e=location.hash.length>1&&document.getElementById(decodeURIComponent(location.hash.slice(1)));if(!e)return;for(let d=e;d;d=d.parentElement)if(d.tagName==="DETAILS")d.open=true;e.scrollIntoView()};
    addEventListener("hashchange",reveal);if(location.hash)reveal();
    if(!bar)return;
    const rows=$("[data-kinds]"),words=$("input",bar)[0],kind=$("select",bar)[0],told=$("output",bar)[0],fold=$("button",bar)[0];
    const plain=t=>t.normalize("NFKC").toLowerCase();
    const sift=()=>{const w=plain(words.value).split(/\\s+/).filter(Boolean),k=kind.value;let n=0;
    for(const r of rows){r.text??=plain(r.textContent);const on=(!k||r.dataset.kinds.split(" ").includes(k))&&w.every(x=>r.text.includes(x));r.hidden=!on;n+=on}
    told.textContent=w.length||k?told.dataset.words.replace("{n}",n).replace("{all}",rows.length):""};
    let wait;words.addEventListener("input",()=>{clearTimeout(wait);wait=setTimeout(sift,120)});kind.addEventListener("change",sift);
    const all=open=>{for(const d of $("main details"))d.open=open;fold.textContent=open?fold.dataset.shut:fold.dataset.open;fold.setAttribute("aria-pressed",open)};
    fold.addEventListener("click",()=>all(fold.getAttribute("aria-pressed")!=="true"));
    let at=-1;const go=by=>{const seen=rows.filter(r=>!r.hidden&&r.id);if(!seen.length)return;at=Math.max(0,Math.min(seen.length-1,at+by));const r=seen[at];for(let d=r;d;d=d.parentElement)if(d.tagName==="DETAILS")d.open=true;r.tabIndex=-1;r.focus();r.scrollIntoView({block:"center"})};
    addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey||/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName))return;
    if(e.key==="j")go(1);else if(e.key==="k")go(-1);else if(e.key==="o")fold.click();else if(e.key==="/"){words.focus();e.preventDefault()}});
    bar.hidden=false;
    })();
    """
}
