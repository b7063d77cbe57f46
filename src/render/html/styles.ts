/**
 * How the page looks. Colours are variables with one set for light and one for dark, each with at least 4.5 to 1 for text
 * (WCAG 2.2, 1.4.3); paper is light. Nothing is loaded from anywhere.
 */
export const STYLES = `
:root{color-scheme:light dark;--bg:#f4f5f7;--card:#fff;--ink:#1c2128;--soft:#57606a;--line:#d9dee4;--track:#e6e9ed;--good:#1a7f37;--warn:#8a5a00;--bad:#c1222c;--done:#0b5cad;--none:#57606a;--shade:44,98,170}
@media (prefers-color-scheme:dark){:root{--bg:#0e1116;--card:#171b22;--ink:#e8ecf1;--soft:#a1abb6;--line:#303741;--track:#2a313a;--good:#52c46b;--warn:#e0ab3f;--bad:#ff8078;--done:#6cb2ff;--none:#a1abb6;--shade:108,170,245}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,.top,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
h1{font-size:1.05rem;font-weight:600;margin:0;color:var(--soft)}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;padding-top:1.5rem;padding-bottom:.75rem}.top p{margin:0}
h2{font-size:1.5rem;line-height:1.2;margin:0 0 1rem;letter-spacing:-.01em}h3{font-size:1.25rem;line-height:1.3;margin:0 0 .4rem}h4{font-size:1rem;line-height:1.35;margin:0}
p{margin:.35rem 0}code{font:.8125rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft)}
.soft{color:var(--soft)}
section.cycle,section.attention,article.objective,section.alignment,section.groups,section.kpis,section.confidence,section.scores,section.filter{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.4rem 1.5rem;margin:0 0 1.25rem}
.glance{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem 2.5rem;margin-bottom:.75rem}
.big{font-size:3.4rem;line-height:1;font-weight:700;letter-spacing:-.03em;margin:0}.big span{font-size:1rem;font-weight:400;letter-spacing:0;color:var(--soft);margin-left:.5rem}
dl{margin:0;display:flex;flex-wrap:wrap;gap:.35rem 1.6rem}dl div{min-width:0}dt{font-size:.8125rem;color:var(--soft)}dd{margin:0;font-weight:600}
.facts{gap:.1rem 1.4rem;margin-top:.45rem;font-size:.875rem}.facts dt,.facts dd{display:inline}.facts dd{font-weight:400}.facts dt::after{content:" "}
.pill{display:inline-block;font-size:.875rem;font-weight:600;line-height:1.3;padding:.1rem .6rem;border:1.5px solid currentColor;border-radius:99px;white-space:nowrap;vertical-align:middle;letter-spacing:0}
.on_track{color:var(--good)}.at_risk{color:var(--warn)}.off_track{color:var(--bad)}.achieved{color:var(--done)}.pending,.dropped{color:var(--none)}
svg{display:block;max-width:100%}.bar{width:100%;height:10px;margin:.35rem 0 .55rem;border-radius:5px}.track{fill:var(--track)}.fill{fill:currentColor}.tick{stroke:var(--ink);stroke-width:3;vector-effect:non-scaling-stroke}
.time{width:100%;height:4px;border-radius:2px;margin:.15rem 0 1rem}.gone{fill:var(--soft)}.clock{display:flex;flex-wrap:wrap;gap:0 1rem;margin:.6rem 0 0}
.counts{width:100%;height:12px;border-radius:6px;margin-top:.6rem}.counts rect{fill:currentColor}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:.5rem 0 0;padding:0;font-weight:600}
.cycles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));gap:0 1.25rem}.krs{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1.25rem}.blocks{columns:21rem;column-gap:2rem}.block{break-inside:avoid;padding-bottom:.75rem}
.block ul{list-style:none;margin:.35rem 0 0;padding:0}.block li{padding:.55rem 0;border-top:1px solid var(--line)}.block p{margin:.15rem 0}.asked{font-weight:600}
.ref{margin:0;line-height:1.35}.ref .soft{font-size:.8125rem;margin-left:.5rem}.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.line{margin:.35rem 0}
.objective>header{margin-bottom:1.1rem}
.kr{border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem;min-width:0}.kr .figures{gap:.35rem .9rem}.kr .figures dt{font-size:.75rem}.kpi h3{font-size:1rem;margin:0}.kr>.now{font-size:1.2rem;font-weight:700;margin:.5rem 0 .35rem}
.steps{list-style:none;margin:.5rem 0 0;padding:0;font-size:.9375rem}.steps li{margin:.15rem 0;padding-left:1.25rem;text-indent:-1.25rem}blockquote{margin:.6rem 0 0;padding-left:.75rem;border-left:3px solid var(--line);white-space:pre-line}.needs{margin:.5rem 0 0;padding-left:1.1rem}
figure{margin:.8rem 0 0}figcaption{margin-top:.25rem;font-size:.875rem;color:var(--soft)}
.burnup,.spread,.course{width:100%;height:auto}.spread{max-width:34rem}.course path{vector-effect:non-scaling-stroke}
.burnup text,.spread text{font-size:11px;fill:var(--soft);paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.burnup .now,.spread .now{font-weight:700;fill:var(--ink);font-size:12px}
.value,.pace,.target,.lead,.edge,.today,.axis{fill:none;stroke:var(--soft)}.value{stroke:var(--done);stroke-width:2.5;stroke-linejoin:round}.dots{stroke:var(--done);stroke-width:7;stroke-linecap:round}
.pace{stroke-dasharray:5 4;stroke-width:1.5}.target{stroke:var(--good);stroke-width:1.5}.lead{stroke:var(--done);stroke-dasharray:2 3;stroke-width:1.5}.band{fill:var(--done);fill-opacity:.16}.bounds{fill:var(--good);fill-opacity:.1}.edge{stroke:var(--good);stroke-width:1.5}.today{stroke-dasharray:2 3}.axis{stroke:var(--line)}
.spread rect{fill:var(--good)}.spread .s0,.spread .s1,.spread .s2,.spread .s3{fill:var(--bad)}.spread .s4,.spread .s5,.spread .s6{fill:var(--warn)}
details{margin-top:.6rem;font-size:.875rem}summary{cursor:pointer;color:var(--soft);min-height:24px}
.scroll{overflow-x:auto}table{border-collapse:collapse}caption{text-align:left;color:var(--soft);padding:.25rem 0}th,td{text-align:left;padding:.25rem .9rem .25rem 0;vertical-align:top;white-space:nowrap}th{font-weight:600}thead th{font-size:.75rem;color:var(--soft);letter-spacing:.03em}.n,.data td:has(data){text-align:right}
.plain{width:100%}.plain td,.plain th[scope=row]{border-top:1px solid var(--line);padding:.5rem 1rem .5rem 0;vertical-align:middle}.plain .bar{width:7rem;max-width:none;display:inline-block;margin:0 .5rem 0 0;vertical-align:middle}.plain thead th.n,.data td:has(data){text-align:right}.plain .counts-cell{white-space:normal;min-width:16rem}
.heat th[scope=row]{font-weight:400;white-space:normal;min-width:11rem;max-width:22rem;font-size:.875rem}.heat svg{max-width:none}.heat .mark{font-size:10px;fill:var(--soft)}
.strip path{stroke-width:24px;stroke-linecap:square;stroke:rgba(var(--shade),.08)}.strip text{font-size:11px;font-weight:600;fill:var(--ink);text-anchor:middle}.strip .held{stroke-opacity:.5}.strip .held+text{fill:var(--soft);font-weight:400}
${Array.from({ length: 11 }, (_, tenths) => `.strip .c${tenths}{stroke:rgba(var(--shade),${(0.06 + tenths * 0.05).toFixed(2)})}`).join('')}
.tree,.tree ul{list-style:none;margin:0;padding:0}.tree ul{padding-left:1.4rem;border-left:2px solid var(--line);margin-left:.4rem}.node{padding:.3rem 0}.node .bar{width:6rem;display:inline-block;margin:0 .25rem;vertical-align:middle}.name{font-weight:600}
.filter fieldset{border:0;margin:0 0 .6rem;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}legend{float:left;margin-right:.6rem;font-weight:600;min-width:4.5rem}.filter input{position:absolute;opacity:0}.filter label{border:1px solid var(--line);border-radius:99px;padding:.2rem .8rem;cursor:pointer;min-height:28px}.filter input:checked+label{background:var(--ink);color:var(--card);border-color:var(--ink)}.filter input:focus-visible+label,summary:focus-visible,.scroll:focus-visible,a:focus-visible{outline:3px solid var(--done);outline-offset:2px}.hint{font-size:.875rem;color:var(--soft);margin:0}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:-.5rem 0 1rem;padding:0;font-size:.875rem;color:var(--soft)}.key svg{display:inline-block;vertical-align:middle}
footer{padding-top:.5rem;padding-bottom:2.5rem;color:var(--soft);font-size:.875rem}footer ul{margin:.3rem 0;padding-left:1.1rem}
@media (max-width:32rem){main,.top,footer{padding-left:.75rem;padding-right:.75rem}:is(section.cycle,section.attention,article.objective,section.alignment,section.groups,section.kpis,section.confidence,section.scores,section.filter){padding:1rem;border-radius:12px}.kr{padding:.85rem .8rem}.tree ul{padding-left:.7rem;margin-left:.2rem}}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--track:#e6e9ed;--good:#1a7f37;--warn:#8a5a00;--bad:#c1222c;--done:#0b5cad;--none:#57606a;--shade:44,98,170}@page{margin:10mm}html{font-size:8.4pt}body{font-size:1rem;line-height:1.3;-webkit-print-color-adjust:exact;print-color-adjust:exact}main,.top,footer{max-width:none;padding-left:0;padding-right:0}.filter,.data,.skip{display:none}:is(section.cycle,section.attention,article.objective,section.alignment,section.groups,section.kpis,section.confidence,section.scores){padding:4mm 0;border-width:1px 0 0;border-radius:0;margin:0}article.objective,.kr,.block li,section.cycle,section.scores,tr{break-inside:avoid}h2,h3,h4,.key{break-after:avoid}.krs{grid-template-columns:repeat(3,1fr);gap:2.5mm}.kr{padding:2.5mm}.blocks{columns:2}.cycles{grid-template-columns:1fr 1fr}.kr>.ref{display:none}.kr>.line,.kr>.now{display:inline-block;margin:.3rem .4rem .2rem 0}.pill{font-size:.8125rem;padding:.05rem .45rem}.facts,figcaption,.steps,.steps .soft{font-size:.8125rem}.needs,blockquote{font-size:.875rem}figure{margin-top:.4rem}.objective>header{margin-bottom:.7rem}.scroll{overflow:visible}th,td{white-space:normal}}
`.trim();
