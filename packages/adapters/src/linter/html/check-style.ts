/** Two columns on a wide screen, one on a telephone and on paper; colours of both themes keep 4,5 : 1. */
export const CHECK_STYLE = `
:root{color-scheme:light dark;--bg:#fcfcfd;--surface:#fff;--line:#e6e8ec;--text:#15181e;--muted:#5b6472;--accent:#1d4ed8;--error:#b42318;--error-tint:#fdecea;--warn:#8a5a00;--warn-tint:#fff4d6;--info:#1d4ed8;--info-tint:#eef3ff}
@media(prefers-color-scheme:dark){:root{--bg:#101318;--surface:#171b22;--line:#2c323d;--text:#e8eaee;--muted:#a4adbb;--accent:#8fb0ff;--error:#ff9a8f;--error-tint:#3b1a17;--warn:#f2c45a;--warn-tint:#362a0d;--info:#8fb0ff;--info-tint:#182443}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--text);font:14px/22px Inter,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:96rem;margin:0 auto;padding:32px 24px 64px}
h1{margin:0 0 24px;font-size:26px;line-height:32px;font-weight:600}
h2{margin:32px 0 12px;font-size:20px;line-height:28px;font-weight:600}
h3{margin:0 0 12px;font-size:16px;line-height:24px;font-weight:600}
p{margin:0 0 8px}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.remark{color:var(--muted)}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr);gap:24px;align-items:start}
.text{max-height:92vh;overflow:auto;padding:16px 16px 16px 0;background:var(--surface);border:1px solid var(--line);border-radius:10px}
.text ol{margin:0;padding:0 0 0 4.5em;font:12px/18px ui-monospace,Menlo,Consolas,monospace}
.text li{white-space:pre-wrap;min-height:18px}
.text li::marker{color:var(--muted)}
.text .page{border-top:1px dashed var(--muted);margin-top:8px;padding-top:8px}
.text li:target{background:var(--info-tint)}
.notes{max-height:92vh;overflow:auto}
.list{margin:0;padding:0;list-style:none}
.list>li{margin:0 0 12px;padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--info);border-radius:6px}
.list>li.error{border-left-color:var(--error)}
.list>li.warn{border-left-color:var(--warn)}
.list>li:target{background:var(--info-tint)}
.list ul{margin:0;padding:0 0 0 16px;font-size:13px;line-height:20px}
.kind{margin:0 0 4px;font-size:12px;line-height:16px;color:var(--muted)}
.severity{font-weight:600;color:var(--info)}
.error .severity{color:var(--error)}
.warn .severity{color:var(--warn)}
.badge{padding:1px 6px;border:1px solid currentColor;border-radius:6px;color:var(--accent)}
.mark{color:inherit;text-decoration:underline 2px;text-decoration-color:var(--info);background:var(--info-tint);border-radius:2px}
.mark.error{background:var(--error-tint);text-decoration-color:var(--error)}
.mark.warn{background:var(--warn-tint);text-decoration-color:var(--warn)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;background:var(--surface)}
th,td{padding:6px 10px;border:1px solid var(--line);text-align:left;vertical-align:top;font-size:13px;line-height:20px;overflow-wrap:normal}
.differs{background:var(--error-tint);color:var(--error);font-weight:600}
@media(max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}.text{max-height:60vh}.notes{max-height:none}}
@media print{:root{--bg:#fff;--surface:#fff;--text:#000;--muted:#444;--line:#bbb}main{max-width:none;padding:0}.columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.text,.notes{max-height:none;overflow:visible}.list>li{break-inside:avoid}.checked{break-before:page}a{color:inherit;text-decoration:none}}
`;
