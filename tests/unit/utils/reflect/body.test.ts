import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody, toPlainText, toRichHtml } from '@/utils/reflect/body';

const names = new Map([['a1', 'Artifact 1'], ['w1', 'Student work <1>']]);

const body = [
  'For two weeks I **waited** five seconds.',
  'I counted *silently*, see [[item:a1]].',
  '',
  '> “Silence invites the next student.”',
  '> Rivera, 2026',
  'Then:',
  '- six hands & more',
  '- **all *of* them**',
].join('\n');

describe('parseBody', () => {
  test('blank lines, quoted lines and lists make blocks', () => {
    expect(parseBody(body).map((b) => [b.kind, b.kind === 'list' ? b.items.length : b.lines.length])).toEqual([
      ['paragraph', 2], ['quote', 2], ['paragraph', 1], ['list', 2],
    ]);
  });

  test('a blank line parts two blocks of one kind', () => {
    expect(parseBody('> a\n>\n> b\n\n\n\n- c\n\n- d').map((b) => b.kind)).toEqual(['quote', 'quote', 'list', 'list']);
  });

  test('other ends of line are read as line feeds', () => {
    expect(parseBody('a\r\n\r\nb\rc')).toEqual(parseBody('a\n\nb\nc'));
  });
});

test('plain text is what Copy pastes', () => {
  expect(toPlainText(body, names)).toBe(
    'For two weeks I waited five seconds.\nI counted silently, see Artifact 1.\n\n“Silence invites the next student.”\nRivera, 2026\n\nThen:\n\n- six hands & more\n- all of them',
  );
});

test('rich text holds p, blockquote, ul, li, strong and em', () => {
  expect(toRichHtml(body, names)).toBe(
    '<p>For two weeks I <strong>waited</strong> five seconds.</p><p>I counted <em>silently</em>, see Artifact 1.</p>' +
      '<blockquote><p>“Silence invites the next student.”</p><p>Rivera, 2026</p></blockquote><p>Then:</p>' +
      '<ul><li>six hands &amp; more</li><li><strong>all <em>of</em> them</strong></li></ul>',
  );
});

test('markup that was typed or clipped is text', () => {
  expect(toRichHtml('<img src=x onerror="alert(1)"> [[item:w1]]\u0000', names)).toBe(
    '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; Student work &lt;1&gt;</p>',
  );
});

test('a reference whose item is gone reads as nothing', () => {
  expect(toPlainText('as [[item:gone]] shows', names)).toBe('as  shows');
});

test.each([
  ['***both***', '<strong><em>both</em></strong>'],
  ['**a *b***', '<strong>a <em>b</em></strong>'],
  ['*a **b***', '<em>a <strong>b</strong></em>'],
  ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
  ['(**a**)', '(<strong>a</strong>)'],
  ['**open', '**open'],
  ['2*3*4 and 2 * 3 * 4', '2*3*4 and 2 * 3 * 4'],
  ['** a ** and ****', '** a ** and ****'],
  ['5 **[[item:a1]]**', '5 <strong>Artifact 1</strong>'],
  ['[[item:]] [item:a1]', '[[item:]] [item:a1]'],
  ['-no item', '-no item'],
])('%s', (line, html) => {
  expect(toRichHtml(line, names)).toBe(`<p>${html}</p>`);
});

/** Bodies made of what the parser looks for, and of anything. */
const anyBody = fc.array(fc.oneof(fc.constantFrom('*', '**', '***', '> ', '- ', '\n', '\n\n', ' ', '[[item:a1]]', '[[item:', ']]', '<', '&', 'word'), fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

test('whatever is typed, only our own elements come out', () => {
  fc.assert(fc.property(anyBody, (text) => {
    const html = toRichHtml(text, names);
    expect(html.replace(/<\/?(?:p|blockquote|ul|li|strong|em)>/g, '')).not.toMatch(/[<>]/);
  }));
});

test('whatever is typed, no letter or digit is lost', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(fc.property(anyBody, (text) => {
    expect(letters(toPlainText(text, names))).toBe(letters(text.replace(/\[\[item:([\w-]{1,80})\]\]/g, (_, id: string) => names.get(id) ?? '')));
  }));
});

test('rich and plain text hold the same words', () => {
  const bare = (html: string): string =>
    html.replace(/<\/(?:p|li)>/g, '\n').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
  const squeezed = (text: string): string => text.replace(/^- /gm, '').replace(/\s+/g, ' ').trim();
  const plainBody = anyBody.filter((text) => !/^\s*-/m.test(text) && !text.includes('- '));
  fc.assert(fc.property(plainBody, (text) => {
    expect(squeezed(bare(toRichHtml(text, names)))).toBe(squeezed(toPlainText(text, names)));
  }));
});

test('a long line of marks that never close is read once, not once a mark', () => {
  const line = '*a [[item:'.repeat(100_000);
  expect(toPlainText(line)).toBe(line);
}, 3000);
