// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { copyMatter } from '@/utils/clip/main-copy';
import { documentOf } from '../../../fixtures/pages/open-page';

const run = (words: string): string => `<p>${`${words} in a sentence that is long enough to be told apart. `.repeat(9)}</p>`;
const textOf = (html: string): string => copyMatter(documentOf(html), () => false)?.body.textContent ?? '';

describe('copyMatter', () => {
  test('takes what the page calls its matter, and leaves what stands around it', () => {
    const text = textOf(`<nav>Home</nav><main><aside>Shop</aside><article><h1>Pauses</h1>${run('Three')}${run('Four')}</article></main><footer>${run('Imprint').slice(0, 150)}</footer>`);
    expect(text).toContain('Four');
    expect(text).toContain('Pauses');
    for (const other of ['Home', 'Shop', 'Imprint']) expect(text).not.toContain(other);
  });

  test.each([
    ['little is said anywhere', `<article><h1>Pauses</h1><p>${'One short text. '.repeat(6)}</p></article><p>Beside it</p>`],
    ['its heading stands elsewhere', `<h1>Beside it</h1><article>${run('Three')}${run('Four')}</article>`],
    ['a good part of its text stands elsewhere', `<article><h1>Pauses</h1>${run('Three')}${run('Four')}</article><div>${run('Beside it')}</div>`],
    ['it is one of many', `${`<article><h2>Card</h2>${run('Card')}</article>`.repeat(5)}<p>Beside it</p>`],
  ])('takes the whole page where %s', (_why, html) => {
    expect(textOf(html)).toContain('Beside it');
  });

  test('copies title and language into a document without a window, whatever shadows them', () => {
    const page = documentOf(`<html lang="es"><head><title>Pausas</title></head><body><img name="body"><img name="title">${run('Tres')}</body></html>`);
    const copy = copyMatter(page, () => false);
    expect(copy?.defaultView).toBeNull();
    expect(copy?.querySelector('title')?.textContent).toBe('Pausas');
    expect(copy?.documentElement.lang).toBe('es');
    expect(copy?.querySelectorAll('body')).toHaveLength(1);
  });

  test('what holds most of the text and would be passed by loses its name; the page keeps it', () => {
    const page = documentOf(`<body class="no-sidebar"><div class="widget-wrap"><p>One</p><div id="widget-1" class="text">${run('Three')}${run('Four')}<aside class="widget">Shop</aside></div></div></body>`);
    const copy = copyMatter(page, (names) => /widget|sidebar/u.test(names));
    expect([...(copy?.querySelectorAll('body, [class], [id]') ?? [])].map((element) => `${element.localName}.${element.className}`)).toEqual(['body.', 'aside.widget']);
    expect(page.querySelectorAll('[class]')).toHaveLength(4);
  });

  test('a page without a body has nothing to read', () => {
    const page = documentOf('');
    page.documentElement.remove();
    expect(copyMatter(page, () => false)).toBeNull();
  });
});
