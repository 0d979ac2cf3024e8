/** Paper on a desk; on a telephone the desk goes away, in print everything but the paper. Fonts are the reader's own. */
export const HTML_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:#eef0f3;color:#15181e;font:1rem/1.55 "Bookman Old Style","TeX Gyre Bonum",Bookman,"URW Bookman",Georgia,serif;overflow-wrap:break-word}
main{max-width:52rem;margin:2rem auto;padding:4rem 4.5rem 5rem;background:#fff;box-shadow:0 1px 3px #0002}
a{color:inherit;text-decoration-color:#9aa3b2;text-underline-offset:.15em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:2;padding:.5rem 1rem;background:#fff}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;break-after:avoid}
h2{margin:5rem 0 1.75rem;font-size:1.75rem}
h3{margin:2.25rem 0 .9rem;font-size:1.15rem}
h4{margin:1.9rem 0 .7rem;font-size:.95rem}
h3 .number{display:inline-block;min-width:2.1rem}
h2 .number,.overline{display:block;margin-bottom:.5rem;color:#1d4ed8;letter-spacing:.08em;font-size:.85rem}
h2 .number,h4,.overline,.office,.cover p,.table,.form,.drawing,.note,.colophon,.draft{font-family:Inter,"Segoe UI",Roboto,Arial,sans-serif}
p{margin:0 0 .75rem}
li{margin:.25rem 0}
.letter{list-style:lower-alpha}
.dash{list-style:"–  "}
.lead{margin-bottom:1.4rem;color:#5b6472;font-size:1.15rem}
blockquote{margin:1.5rem 0;padding:.1rem 0 .1rem 1.25rem;border-left:3px solid #dfe2e8;font-style:italic}
.note{margin:.2rem 0;color:#5b6472;font-size:.8rem;line-height:1.4}
.cover{display:flex;flex-direction:column;min-height:52rem;padding-top:2rem;border-bottom:1px solid #dfe2e8}
.cover::before{content:"";width:5.5rem;height:5px;margin-bottom:2rem;background:#1d4ed8}
.cover p{margin:0;color:#5b6472}
.cover .overline{color:#1d4ed8;font-weight:600}
.cover h1{margin:7rem 0 2rem;font-size:clamp(2rem,7vw,3.4rem);line-height:1.12}
.cover .office{margin-bottom:.4rem;color:#15181e;font-size:1.2rem;font-weight:600}
.cover .foot{margin-top:auto;padding:1rem 0 2.5rem;border-top:1px solid #15181e;font-size:.9rem}
.cover .foot p{color:#15181e}
nav ol{margin:0 0 2rem;padding:0;list-style:none}
nav li{margin:.3rem 0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav .level1{margin-top:.8rem;font-weight:700}
nav .level2{padding-left:1.5rem}
nav .level3{padding-left:3rem}
.table,.drawing{margin:2rem 0;font-size:.85rem;line-height:1.45}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;border-bottom:1.5px solid #15181e;font-variant-numeric:tabular-nums}
caption{padding-bottom:.5rem;text-align:left;caption-side:top}
thead{border-top:1.5px solid #15181e;border-bottom:1px solid #15181e}
th,td{padding:.38rem .4rem;text-align:left;vertical-align:top;overflow-wrap:normal}
thead th,thead td{vertical-align:bottom}
th{font-weight:600}
th.over{border-bottom:1px solid #15181e}
tbody tr{border-top:1px solid #e6e8ec;break-inside:avoid}
tbody:first-of-type tr:first-child{border-top:0}
.group th{padding-top:.7rem}
tr.total{border-top:1px solid #15181e;font-weight:600}
.end{text-align:right}
.center{text-align:center}
td.end{white-space:nowrap}
.muted{color:#5b6472}
.alert{color:#b42318}
.strong{font-weight:600}
figure{margin-inline:0}
.form{margin:1rem 0 1.5rem;font-size:.82rem;line-height:1.45}
.form table{min-width:38rem;border-top:1.5px solid #15181e}
.form th{width:20%;color:#5b6472;font-weight:400}
.form .section th{background:#eef3ff;color:#1d4ed8;font-weight:600}
.form td p{margin:0}
.form svg{display:block;max-width:100%;height:auto;margin:.2rem 0}
.form dl{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0}
.form dt{color:#5b6472;font-size:.75rem}
.form dd{margin:0;font-weight:600}
.drawing{break-inside:avoid}
.drawing svg{display:block;max-width:100%;height:auto}
figcaption{margin-top:.6rem}
.signature{display:grid;grid-template-columns:1fr 1fr;align-items:end;gap:1rem;margin:2.5rem 0 2rem;break-inside:avoid}
.signature p{margin:0}
.signature .name{margin-top:4.5rem;font-weight:700}
.colophon{margin-top:4rem;padding-top:1rem;border-top:1px solid #15181e;font-size:.75rem}
.colophon dl{display:grid;grid-template-columns:minmax(6rem,9rem) 1fr;gap:.25rem 1rem;margin:0}
.colophon dt{color:#5b6472}
.colophon dd{margin:0;overflow-wrap:anywhere}
.draft{position:sticky;top:0;z-index:1;margin:0;padding:.5rem 1rem;background:#fff4e0;color:#5c3d00;font-size:.85rem;font-weight:600;text-align:center}
.watermark{position:fixed;inset:0;z-index:1;display:grid;place-items:center;overflow:hidden;color:#15181e12;font:700 clamp(3rem,11vw,8rem)/1 Inter,Arial,sans-serif;white-space:nowrap;pointer-events:none;user-select:none}
.watermark::before{content:attr(data-words);transform:rotate(-45deg)}
@media screen and (max-width:44rem){main{margin:0;padding:1.5rem 1.1rem 3rem;box-shadow:none}.cover{min-height:34rem}.cover h1{margin-top:3.5rem}h2{margin-top:3.5rem;font-size:1.5rem}caption span{display:block;position:sticky;left:0;max-width:calc(100vw - 2.2rem)}.drawing svg{min-width:30rem}}
@media print{@page{size:A4;margin:3cm 2.5cm 2.5cm 3cm}body{background:none;font-size:11.5pt;line-height:17pt}main{max-width:none;margin:0;padding:0;box-shadow:none}.skip,.draft{display:none}h2,.break{break-before:page}.cover{min-height:24cm;border:0;break-after:page}.scroll{overflow:visible}thead{display:table-header-group}a{text-decoration:none}p,li{orphans:2;widows:2}}
`
  .trim()
  .replaceAll('\n', '');
