/** Light, readable, prints well: the paper's hand on a screen. */
export const SUBMISSION_STYLE = `
:root{color-scheme:light;--ink:#1f1d1a;--grey:#5b564d;--link:#0d6e63;--hair:#b9b2a4}
*{box-sizing:border-box}
body{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;color:var(--ink);background:#fff;font:1rem/1.6 system-ui,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.25;margin:.25rem 0 1rem}
h2{font-size:1.5rem;line-height:1.3;margin:3.5rem 0 1.25rem;padding-top:1.5rem;border-top:1px solid var(--hair)}
h3{font-size:1.2rem;line-height:1.4;margin:2.25rem 0 .5rem}
h3 .n{color:var(--grey);margin-inline-end:.75rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,blockquote{margin:0 0 .75rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.small,figcaption,dt{font-size:.875rem;line-height:1.5;color:var(--grey)}
.asked{color:var(--grey)}
blockquote{border-inline-start:3px solid var(--ink);padding-inline-start:1rem;margin-inline:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem;margin:1.5rem 0}
dd{margin:0}
nav ul{list-style:none;padding:0}
nav li{display:flex;gap:1rem;padding:.15rem 0}
nav .n{min-width:2.5rem}
nav h3{font-size:.875rem;color:var(--grey);margin:1rem 0 .25rem}
.changed h2,nav h2{font-size:1.2rem;margin:2rem 0 .5rem;padding:0;border:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;font-weight:400}
thead th{font-size:.875rem;color:var(--grey)}
th{overflow-wrap:normal}
.scroll table{min-width:32rem}
.scroll th:first-child{width:6rem}
.scroll th:last-child{width:34%}
tbody th{font-weight:700;white-space:nowrap}
tbody tr>*{border-top:1px solid var(--hair)}
figure{margin:1rem 0}
img{max-width:100%;max-height:36rem;height:auto;border:1px solid var(--hair);display:block}
.beside{font-size:.875rem;margin-top:-.4rem}
.ref{padding-inline-start:2rem;text-indent:-2rem}
@media print{body{max-width:none;padding:0;font-size:10.5pt}main h2{break-before:page;border:0;margin-top:0;padding-top:0}h3,h4{break-after:avoid}tr,figure,blockquote{break-inside:avoid}a{text-decoration:none}}
`;
