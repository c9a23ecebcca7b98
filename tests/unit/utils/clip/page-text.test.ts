// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, paragraphs, positions } from '@/utils/clip/page-text';
import { bodyOf as bodyOfPage } from '@/utils/clip/page-query';
import { documentOf, openPage } from '../../../fixtures/pages/open-page';

const bodyOf = (html: string): HTMLElement => documentOf(`<body>${html}`).body;

describe('paragraphs', () => {
  test.each([
    ['<p>One  two</p>\n<p>three</p>', 'One two\n\nthree'],
    ['<h2>Head</h2>text<br>line<ul><li>a</li><li>b</li></ul>end', 'Head\n\ntext\nline\n\na\n\nb\n\nend'],
    ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['<p>in<b>si</b>de a <i>word</i> </p>', 'inside a word'],
    ['a<script>x()</script><style>b{}</style><textarea>typed</textarea><template>t</template><span hidden>h</span><svg><text>s</text></svg>b', 'ab'],
    ['<p>a\u202Eb\u0007</p>', 'ab'],
    ['', ''],
  ])('%s', (html, text) => expect(paragraphs(bodyOf(html), 1_000)).toBe(text));

  test('stops at its limit', () => {
    expect(paragraphs(bodyOf('<p>'.padEnd(3, ' ') + 'word '.repeat(1_000)), 100).length).toBeLessThanOrEqual(100);
  });

  test('passes over what is not shown', () => {
    expect(paragraphs(bodyOf('<p class="off">no</p><p>yes</p>'), 100, (element) => element.className !== 'off')).toBe('yes');
  });

  test('nesting as deep as it likes, and a form that shadows its members', () => {
    const deep = documentOf('');
    let at: Element = deep.body;
    for (let depth = 0; depth < 3_000; depth += 1) at = at.appendChild(deep.createElement('div'));
    at.textContent = 'bottom';
    expect(paragraphs(deep.body, 100)).toBe('bottom');
    expect(paragraphs(bodyOfPage(openPage('shadowing.html').document) ?? deep, 200)).toContain('The form on this page shadows');
  });
});

test.each([
  ['', 0], ['one', 1], ['one, two — three!', 3], ["don't re-read it", 3], ['señal año', 2], ['3 of 12', 3], ['李明教书', 4], ['学校 school', 3], ['كتاب جديد', 2], ['— … !', 0], ['e\u0301te\u0301', 1],
])('countWords(%j) is %i', (text, words) => expect(countWords(text)).toBe(words));

describe('positions', () => {
  test('each boundary falls where its place in the text is', () => {
    const body = bodyOf('<p>One   two</p>\n <p>three <b>four</b></p>');
    const [first, second] = [body.querySelector('p')?.firstChild, body.querySelector('b')?.firstChild];
    if (!first || !second) throw new Error('fixture');
    const { text, offsets } = positions(body, [{ container: first, offset: 6 }, { container: second, offset: 4 }, { container: body, offset: 0 }, { container: body, offset: body.childNodes.length }], 1_000);
    expect(text).toBe('One two three four ');
    expect(offsets).toEqual([4, 18, 0, 19]);
  });

  test('a boundary in what is not read is nowhere', () => {
    const body = bodyOf('<p>a</p><script>b</script>');
    const code = body.querySelector('script')?.firstChild;
    if (!code) throw new Error('fixture');
    expect(positions(body, [{ container: code, offset: 0 }], 100).offsets).toEqual([-1]);
  });

  test('for any texts and boundaries the slice between them is the text between them', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '语', '😀'), maxLength: 8 });
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const document = documentOf('');
      const nodes = pieces.map((text) => document.body.appendChild(document.createElement('i')).appendChild(document.createTextNode(text)));
      const total = pieces.join('').length;
      const [from, to] = [a % (total + 1), b % (total + 1)].sort((x, y) => x - y);
      const place = (index: number) => {
        let rest = index;
        for (const node of nodes) {
          if (rest <= node.data.length) return { container: node, offset: rest };
          rest -= node.data.length;
        }
        throw new Error('beyond the end');
      };
      const whole = pieces.join('');
      fc.pre(![whole.charCodeAt((from ?? 0) - 1), whole.charCodeAt((to ?? 0) - 1)].some((unit) => unit >= 0xd800 && unit <= 0xdbff));
      const { text, offsets } = positions(document.body, [place(from ?? 0), place(to ?? 0)], 10_000);
      const squeezed = (value: string) => value.replace(/\s+/gu, '');
      expect(squeezed(text.slice(offsets[0], offsets[1]))).toBe(squeezed(whole.slice(from, to)));
    }));
  });
});
