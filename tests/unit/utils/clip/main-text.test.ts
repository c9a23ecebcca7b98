// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { MAX_HTML, MAX_TEXT, readMainText } from '@/utils/clip/main-text';
import { ADDRESSES, documentOf, openPage, pageSource, type PageName } from '../../../fixtures/pages/open-page';

const tools = { clock: () => performance.now(), shadowOf: (element: Element) => element.shadowRoot };

describe('readMainText', () => {
  test('the article, and not what stands around it', () => {
    const { document, url } = openPage('journal-article.html');
    const { text, html, how } = readMainText(document, url, tools);
    expect(how).toBe('readability 0.6');
    expect(text).toContain('We counted the seconds between a teacher\'s question and the first answer in nine primary classrooms over one term.');
    expect(text).toContain('Median pause after a question: 0.8 s before, 3.9 s after.');
    expect(text).not.toContain('Home');
    expect(text).not.toContain('Published 1 January 2020');
    expect(html).toContain('<a href="https://journal.example.org/data/wait-time.csv">');
    expect(text.split(/\s+/u)).toHaveLength(186);
  });

  test.each(Object.keys(ADDRESSES) as PageName[])('%s stays as it was', (name) => {
    const { document, url } = openPage(name);
    readMainText(document, url, tools);
    expect(document.documentElement.isEqualNode(documentOf(pageSource(name)).documentElement)).toBe(true);
  });

  test('nothing is loaded, nothing is said in the console, and what was typed is not read', () => {
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    const loaded = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', loaded);
    for (const name of Object.keys(ADDRESSES) as PageName[]) {
      const { document, url } = openPage(name);
      const { text, html } = readMainText(document, url, tools);
      expect(text).not.toContain('typed');
      expect(html).not.toContain('typed');
    }
    expect(loaded).not.toHaveBeenCalled();
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });

  test('pictures carried inside the page are left out of the copy', () => {
    const document = documentOf(`<article><p>${'Words of a paragraph that is long enough. '.repeat(8)}</p><img alt="a chart" src="data:image/png;base64,${'A'.repeat(50_000)}"></article>`);
    expect(readMainText(document, 'https://a.example/', tools).html.length).toBeLessThan(2_000);
  });

  test('where taking the copy takes too long, the plain words are read', () => {
    let now = 0;
    const slow = { ...tools, clock: () => (now += 1_000) };
    const { document, url } = openPage('plain-blog.html');
    const { text, html, how } = readMainText(document, url, slow);
    expect(how).toBe('page text');
    expect(text).toMatch(/^Quiet Chalk\n\nThree quiet minutes\n\nPosted on Monday, 9 February 2026 by Josie Bram\n\nI give my class/u);
    expect(html).toMatch(/^<p>Quiet Chalk<\/p><p>Three quiet minutes<\/p>/u);
  });

  test('plain words are escaped in the reader copy', () => {
    const document = documentOf('<p>1 &lt; 2 &amp; <code>&lt;script&gt;</code></p>');
    const { html } = readMainText(document, 'https://a.example/', { ...tools, clock: (() => { let now = 0; return () => (now += 1_000); })() });
    expect(html).toBe('<p>1 &lt; 2 &amp; &lt;script&gt;</p>');
  });

  test('a page of 21,000 elements is read as plain words, within the limits', () => {
    const line = `<p>${'many words on a line '.repeat(6)}</p>`;
    const document = documentOf(line.repeat(21_000));
    const { text, html, how } = readMainText(document, 'https://a.example/', tools);
    expect(how).toBe('page text');
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(html.length).toBeLessThanOrEqual(MAX_HTML);
    expect(text.length).toBeGreaterThan(1_900_000);
  });

  test('nesting that breaks every recursion still gives its words', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const document = documentOf('');
    let at: Element = document.body;
    for (let depth = 0; depth < 2_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'bottom words';
    expect(readMainText(document, 'https://a.example/', tools).text).toContain('bottom words');
    said.mockRestore();
  });
});
