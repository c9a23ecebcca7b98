// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMainText } from '@/utils/clip/main-text';
import { sanitizeHtml } from '@/utils/clip/sanitize';
import { documentOf, openPage } from '../../../fixtures/pages/open-page';

const clean = (html: string): string => sanitizeHtml(html, window);

const ATTRIBUTES = new Set(['href', 'rel', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'datetime', 'start', 'reversed', 'value']);
const NEVER = 'script,style,link,meta,base,iframe,frame,object,embed,img,picture,video,audio,source,svg,math,form,input,button,textarea,select,template,noscript,canvas,dialog,marquee';

/** What is wrong with what comes out; of anything whatever it must be nothing. */
function faultsOf(html: string): string[] {
  const { body } = documentOf(html);
  const faults = [...body.querySelectorAll(NEVER)].map((element) => element.localName);
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      // `is` cannot be taken off an element, only emptied: https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments
      const isFine = ATTRIBUTES.has(name) ? name !== 'href' || /^(?:https?:\/\/|mailto:)/u.test(value) : name === 'is' && value === '';
      if (!isFine) faults.push(`${element.localName} ${name}=${value}`);
    }
    if (element.hasAttribute('href') && element.getAttribute('rel') !== 'noopener noreferrer') faults.push('a link that tells');
  }
  const isUnseen = [...html].some((char) => char < '\t') || /[\u202A-\u202E\u2066-\u2069]/u.test(html);
  return isUnseen ? [...faults, 'unseen characters'] : faults;
}

test('the check itself finds faults', () => {
  expect(faultsOf('<img><a href="javascript:x" onclick="y">z</a>\u202E')).toEqual(['img', 'a href=javascript:x', 'a onclick=y', 'a link that tells', 'unseen characters']);
  expect(faultsOf('a\u0007')).toEqual(['unseen characters']);
});

describe('sanitizeHtml', () => {
  test('what is for reading stays', () => {
    const html = '<h2>Head</h2><p lang="es" dir="ltr">a <em>b</em> <strong>c</strong><br>d</p><blockquote>q</blockquote><ul><li>x</li></ul><ol start="3"><li value="4">y</li></ol>'
      + '<table><thead><tr><th scope="col">h</th></tr></thead><tbody><tr><td colspan="2">z</td></tr></tbody></table><pre><code>if (a) b()</code></pre><time datetime="2026-03-12">12 March</time>';
    expect(clean(html)).toBe(html);
  });

  test('links to the web and to mail only, and they open nothing of ours', () => {
    expect(clean('<a href="https://a.example/x" target="_top" ping="https://evil.example" download>a</a>')).toBe('<a href="https://a.example/x" rel="noopener noreferrer">a</a>');
    expect(clean('<a href="mailto:ann@a.example">a</a>')).toBe('<a href="mailto:ann@a.example" rel="noopener noreferrer">a</a>');
    for (const href of ['javascript:alert(1)', ' java\tscript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '/relative', '#here', '//a.example', 'blob:https://a.example/1', 'chrome-extension://x/y', 'https:evil', '']) {
      expect(clean(`<a href="${href}">a</a>`).replace(/ href="https:\/\/evil\/" rel="noopener noreferrer"/u, '')).toBe('<a>a</a>');
    }
  });

  test('a picture gives way to its words', () => {
    expect(clean('<p>See <img src="https://evil.example/p.gif" alt="a &lt;b&gt;chart&lt;/b&gt;" onerror="alert(1)">.</p>')).toBe('<p>See a &lt;b&gt;chart&lt;/b&gt;.</p>');
    expect(clean('<picture><source srcset="https://evil.example/a.webp"><img src="x" alt="cat"></picture>')).toBe('cat');
    expect(clean('<p>a<img src="x">b</p>')).toBe('<p>ab</p>');
  });

  test('a picture that we keep shows our bytes, and nothing else of its tag is left', () => {
    const pictures = new Map([['https://a.example/p.jpg?w=1&h=2', 'blob:chrome-extension://x/1']]);
    const kept = (html: string): string => sanitizeHtml(html, window, pictures);
    expect(kept('<p>a<img src="https://a.example/p.jpg?w=1&amp;h=2" alt="a &quot;chart&quot;" srcset="https://evil.example/2x 2x" onerror="alert(1)" style="position:fixed" width="9999">b</p>'))
      .toBe('<p>a<img src="blob:chrome-extension://x/1" alt="a &quot;chart&quot;">b</p>');
    expect(kept('<img src="https://evil.example/p.jpg" alt="other"><img src="blob:chrome-extension://x/1" alt="guessed"><img alt="none">')).toBe('otherguessednone');
    expect(kept('<a href="https://a.example/" src="https://a.example/p.jpg?w=1&amp;h=2" alt="x">a</a>')).toBe('<a href="https://a.example/" rel="noopener noreferrer">a</a>');
    expect(clean('<img src="https://a.example/p.jpg?w=1&amp;h=2" alt="gone again">')).toBe('gone again');
  });

  test('styles, names, handlers and data of the page go', () => {
    expect(clean('<p style="position:fixed" id="location" class="btn primary" name="x" onclick="alert(1)" data-x="1" aria-label="y" tabindex="0" contenteditable title="t">a</p>')).toBe('<p>a</p>');
  });

  test('control and bidi-override characters go, escaped ones too', () => {
    expect(clean('<p>a\u202Eb&#x202E;c&#8238;\u0000d&#x7;</p>')).toMatch(/^<p>abc\uFFFD?d<\/p>$/u);
  });

  test.each([
    '<script>alert(1)</script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<svg><script>alert(1)</script></svg>', '<svg onload=alert(1)>', '<img src=x onerror=alert(1)>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>', '<template><img src=x onerror=alert(1)></template>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript&colon;alert(1)">x</a>', '<p><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=javascript:alert(1)"></p>', '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<form action="https://evil.example"><button formaction="javascript:alert(1)">Go</button><input autofocus onfocus=alert(1)></form>', '<details open ontoggle=alert(1)>x</details>', '<video><source onerror=alert(1)></video>',
    '<select><option><style></option></select><b><iframe></b><img src=x onerror=alert(1)>', '<body onload=alert(1)><p>x', '<style>@import "https://evil.example/s.css"</style>', '<link rel=stylesheet href=https://evil.example/s.css>',
    '<form><input name=attributes><input name=parentNode><img name=nodeName></form>', '<p is="x-y"><slot name=x></slot></p>', '<xmp><img src=x onerror=alert(1)></xmp>', '<plaintext><script>alert(1)</script>', '<!--><img src=x onerror=alert(1)>-->',
  ])('is harmless: %s', (html) => expect(faultsOf(clean(html))).toEqual([]));

  test('is done after one time', () => {
    for (const html of ['<p>a<img alt="b">c</p>', '<a href="https://a.example">x</a>', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">']) {
      const once = clean(html);
      expect(clean(once)).toBe(once);
    }
  });

  test('the reader copy of a hostile page', () => {
    const { document, url } = openPage('hostile.html');
    const { html } = readMainText(document, url, { clock: () => performance.now(), shadowOf: () => null });
    const safe = clean(html);
    expect(faultsOf(safe)).toEqual([]);
    expect(safe).not.toMatch(/evil\.example|<script|onerror="|typed-secret/u);
    expect(safe).toContain('<a href="https://good.example/a" rel="noopener noreferrer">a good one</a>');
    expect(safe).toContain('has a picture of a cat and overrides direction and control');
  });
});
