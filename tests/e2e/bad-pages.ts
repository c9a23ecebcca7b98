/** A page that is hard to read, and what has to be in the database once it was clipped. */
export interface BadPage {
  what: string;
  html: string | (() => string);
  headers?: Record<string, string>;
  title: string;
  authors?: string[];
  publishedOn?: string;
  /** What its text says; all of it, where it is long, in pieces. */
  says: readonly string[];
  /** What nobody reads there. */
  never?: readonly string[];
}

const page = (title: string, body: string, head = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const SILENCE = 'Three seconds of silence are long for whoever stands in front and short for whoever sits.';
const COUNTED = 'We counted who spoke before and after, and wrote down what they said, each in a notebook of their own.';
const article = (title: string, more = ''): string => `<article><h1>${title}</h1><p>${SILENCE} ${COUNTED}</p>${more}<p>The last paragraph says that it was worth the wait.</p></article>`;
const json = (...data: unknown[]): string => data.map((one) => `<script type="application/ld+json">${JSON.stringify(one).replaceAll('<', String.raw`\u003c`)}</script>`).join('');

/** Marks that change what a line reads as: an override, an isolate, a bell, an escape sequence. */
const UNSEEN = '\u202Egnp.exe\u202C\u2066x\u2069\u0007\u001B[31m';

/** An uncompressed picture of one colour, as an address. */
const PICTURE_BY_SCRIPT = `<script>
const size = 2800, bytes = new Uint8Array(54 + size * size * 3), view = new DataView(bytes.buffer);
bytes.set([66, 77]); [[2, bytes.length], [10, 54], [14, 40], [18, size], [22, size], [34, size * size * 3]].forEach(([at, value]) => view.setUint32(at, value, true));
view.setUint16(26, 1, true); view.setUint16(28, 24, true); bytes.fill(120, 54);
const reader = new FileReader(); reader.onload = () => { const image = document.querySelector('img'); image.onload = () => { document.title += '.'; }; image.src = reader.result; };
reader.readAsDataURL(new Blob([bytes], { type: 'image/bmp' }));
</script>`;

/** Everything that a script of the page can reach answers wrongly, throws, or never ends. */
const TAMPERED = `<script>
const wrong = () => { throw new Error('tampered'); };
for (const prototype of [Node.prototype, Element.prototype, Document.prototype, HTMLElement.prototype]) {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    // What a driver of the browser asks.
    if (['constructor', 'readyState', 'title', 'hasFocus', 'hidden', 'visibilityState'].includes(name)) continue;
    try { Object.defineProperty(prototype, name, { get: wrong, set: wrong, configurable: true }); } catch {}
  }
}
for (const name of ['map', 'filter', 'forEach', 'push', 'slice', Symbol.iterator]) Array.prototype[name] = wrong;
for (const name of ['replace', 'trim', 'split', 'match']) String.prototype[name] = wrong;
Object.defineProperty(Object.prototype, 'value', { get: () => 'taken', set() {}, configurable: true });
Object.prototype.then = (done) => done('taken');
JSON.parse = JSON.stringify = RegExp.prototype.exec = Promise.prototype.then = DOMParser.prototype.parseFromString = wrong;
window.performance = null; window.chrome = null; window.browser = null;
</script>`;

/** Names that stand before a document's and a form's own members. */
const SHADOWS = ['querySelectorAll', 'querySelector', 'body', 'documentElement', 'cloneNode', 'childNodes', 'getElementsByTagName', 'forms', 'images', 'location'];
const shadowed = `${SHADOWS.map((name) => `<img name="${name}" alt="">`).join('')}<form id="f">${['nextSibling', 'parentNode', 'firstChild', 'localName', 'nodeType', 'hasAttribute', 'getAttribute', 'attributes', 'textContent'].map((name) => `<input name="${name}">`).join('')}</form>`;

const ring: Record<string, unknown> = { '@context': 'https://schema.org', '@graph': [
  { '@id': '#a', '@type': 'Article', author: { '@id': '#b' }, isPartOf: { '@id': '#c' }, mainEntityOfPage: { '@id': '#a' }, headline: 'A ring of pages' },
  { '@id': '#b', '@type': 'Person', name: 'Ann Bee', worksFor: { '@id': '#c' }, author: { '@id': '#b' } },
  { '@id': '#c', '@type': 'WebSite', name: 'Ring Road', publisher: { '@id': '#b' }, hasPart: [{ '@id': '#a' }, { '@id': '#c' }] },
] };
const wrongTypes: unknown[] = [
  { '@type': { name: ['Article'] }, headline: 7, author: { name: { name: { '@value': 3 } } }, datePublished: ['yesterday', null, 20], image: [[[]]] },
  ['Article', null, 5, [{ '@type': 'Article', author: [[[{ name: null }]]], publisher: 'x'.repeat(50_000), inLanguage: { '@id': {} } }]],
  null, 'a sentence', { '@graph': { '@graph': { '@graph': 12 } }, constructor: 1, __proto__: null },
];

export const BAD_PAGES: readonly BadPage[] = [
  {
    what: 'with 200,000 nodes', title: 'Many nodes', says: ['Word 0.', 'Word 99999.'],
    html: () => page('Many nodes', `<main>${Array.from({ length: 100_000 }, (_, n) => `<p>Word ${n}.</p>`).join('')}</main>`),
  },
  {
    what: 'of 20 MB of HTML', title: 'Heavy', says: ['Line 0 of a very', SILENCE],
    html: () => page('Heavy', `${article('Heavy')}${Array.from({ length: 4_000 }, (_, n) => `<p data-x="${'x'.repeat(4_000)}">Line ${n} of a very long page, with ${'many words '.repeat(100)}</p>`).join('')}<!--${'-'.repeat(20).repeat(10_000)}-->`),
  },
  {
    what: 'nested as deep as a script goes', title: 'Deep', says: [SILENCE, 'at the bottom'],
    html: page('Deep', `${article('Deep')}<div id="deep"></div><script>let at = document.querySelector('#deep'); for (let n = 0; n < 1500; n++) at = at.appendChild(document.createElement('div')); at.append('Words at the bottom.');</script>`),
  },
  {
    what: 'that goes on loading without an end', title: 'No end', says: [SILENCE, 'worth the wait'],
    html: page('No end', `${article('No end')}<div id="more"></div><script>let n = 0; const more = document.querySelector('#more');
      const load = () => { for (let k = 0; k < 20; k++) { const part = document.createElement('p'); part.textContent = 'Part ' + ++n + '.'; more.append(part); } };
      load(); setInterval(load, 30); new IntersectionObserver(load).observe(more);</script>`),
  },
  {
    what: 'whose parts are in closed shadow roots and in frames', title: 'In the shade', says: [SILENCE], never: ['In the frame'],
    html: page('In the shade', `<iframe srcdoc="<h1>In the frame</h1>"></iframe>${article('In the shade', '<iframe src="/talk-moves.html"></iframe><iframe sandbox src="data:text/html,In the frame"></iframe>')}<x-shade></x-shade><script>customElements.define('x-shade', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>A note in the shade.</p>'; } });</script>`),
  },
  {
    what: 'that is nothing but a closed shadow root', title: 'All in the shade', says: [SILENCE, 'Given to a slot', 'In an inner shade'], never: ['Not seen', 'pwned'],
    html: page('All in the shade', `<x-shade><p slot="end">Given to a slot by the page, at the end of it.</p><p slot="none">Not seen</p></x-shade><script>
      customElements.define('x-shade', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<style>p { color: red }</style><script>pwned = 1<\\/script><h1>All in the shade</h1><p>${SILENCE}</p><x-inner></x-inner><slot name="end"></slot>'; } });
      customElements.define('x-inner', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>In an inner shade, which is open.</p>'; } });</script>`),
  },
  {
    what: 'made of frames alone', title: 'A frameset', says: [],
    html: '<!doctype html><html><head><title>A frameset</title></head><frameset cols="50%,50%"><frame src="/talk-moves.html"><frame src="/wait-time.html"></frameset></html>',
  },
  {
    what: 'under the strictest policy', title: 'Strict', authors: ['Ann Bee'], says: [SILENCE, 'worth the wait'],
    html: page('Strict', article('Strict'), '<meta name="author" content="Ann Bee">'),
    headers: { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'; form-action 'none'; frame-ancestors 'none'", 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' },
  },
  {
    what: 'that tampered with every prototype', title: 'Tampered', authors: ['Ann Bee'], says: [SILENCE, 'worth the wait'],
    html: page('Tampered', `${article('Tampered')}${TAMPERED}`, '<meta name="author" content="Ann Bee">'),
  },
  {
    what: 'whose names stand before a document’s own', title: 'Shadowed', says: [SILENCE, 'worth the wait'],
    html: page('Shadowed', `${shadowed}${article('Shadowed')}`),
  },
  {
    what: 'with data that goes in circles and has wrong types', title: 'A ring of pages', authors: ['Ann Bee'], says: [SILENCE],
    html: page('A ring of pages', article('A ring of pages'), `${json(ring, ...wrongTypes)}<script type="application/ld+json">{"@type": "Article", "headline": </script>`),
  },
  {
    what: 'whose title and byline hold script, control and direction marks', title: 'Wait <script>pwned=1</script>gnp.exex[31m', authors: ['Ann Bee'], says: [SILENCE], never: ['\u202E', '\u0007', '\u001B'],
    html: page(`Wait &lt;script>pwned=1&lt;/script>${UNSEEN}`, article(`Wait &lt;script>pwned=1&lt;/script>${UNSEEN}`, `<p>A paragraph${UNSEEN} too.</p>`), `<meta name="author" content="\u202EAnn\u202C \u2066Bee\u2069\u0007"><meta name="author" content="&lt;script>pwned=1&lt;/script>">`),
  },
  {
    what: 'with a picture of 30 MB written into it', title: 'A huge picture', says: [SILENCE, 'worth the wait'], never: ['base64'],
    html: page('A huge picture', `${article('A huge picture', '<figure><img alt="One colour"><figcaption>One colour.</figcaption></figure>')}${PICTURE_BY_SCRIPT}`),
  },
  {
    what: 'in Arabic', title: 'ثلاث ثوان من الصمت', authors: ['ليلى حداد'], publishedOn: '2026-03-09', says: ['الصمت طويل لمن يقف أمام الصف', 'كتبنا ما سمعناه'],
    html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>ثلاث ثوان من الصمت</title><meta name="author" content="ليلى حداد"><meta property="article:published_time" content="2026-03-09"></head><body><article><h1>ثلاث ثوان من الصمت</h1><p>الصمت طويل لمن يقف أمام الصف، وقصير لمن يجلس فيه. عددنا من تكلم قبل الانتظار وبعده.</p><p>ثم كتبنا ما سمعناه في دفتر، كل واحد بطريقته.</p></article></body></html>`,
  },
  {
    what: 'in Chinese', title: '三秒钟的沉默', authors: ['王小明'], says: ['站在前面的人觉得沉默很长', '写在自己的本子上'],
    html: `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>三秒钟的沉默</title><meta name="author" content="王小明"></head><body><article><h1>三秒钟的沉默</h1><p>站在前面的人觉得沉默很长，坐着的人觉得很短。我们数了等待前后谁说了话。</p><p>然后每个人把听到的写在自己的本子上。</p></article></body></html>`,
  },
  {
    what: 'in Hindi', title: 'तीन सेकंड की चुप्पी', authors: ['मीरा शर्मा'], says: ['सामने खड़े व्यक्ति को चुप्पी लंबी लगती है', 'अपनी कॉपी में लिखा'],
    html: `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>तीन सेकंड की चुप्पी</title><meta name="author" content="मीरा शर्मा"></head><body><article><h1>तीन सेकंड की चुप्पी</h1><p>सामने खड़े व्यक्ति को चुप्पी लंबी लगती है, और बैठे हुए को छोटी। हमने गिना कि पहले और बाद में कौन बोला।</p><p>फिर हर एक ने जो सुना, वह अपनी कॉपी में लिखा।</p></article></body></html>`,
  },
  {
    what: 'in mixed directions', title: 'Wait time — זמן המתנה — وقت الانتظار', authors: ['נועה לוי'], says: ['The word for it is זמן המתנה, she said, and وقت الانتظار in the next room.', '!שקט'],
    html: page('Wait time — זמן המתנה — وقت الانتظار', `<article><h1>Wait time — זמן המתנה — وقت الانتظار</h1><p>The word for it is <bdi>זמן המתנה</bdi>, she said, and <span dir="rtl">وقت الانتظار</span> in the next room. ${COUNTED}</p><p dir="rtl"><bdo dir="rtl">!שקט</bdo> (3 שניות)</p></article>`, '<meta name="author" content="נועה לוי">'),
  },
];
