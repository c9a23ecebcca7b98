// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { answers } from '@/utils/export/formats/answers';
import { evidence } from '@/utils/export/formats/evidence';
import { submissionHtml } from '@/utils/export/formats/submission-html';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { readAll, type Blobs } from '../sample';
import { stressSample } from '../stress';
import { thinkTimeSample } from '../think-time';

async function pagesOf({ input, blobs }: { input: SubmissionInput; blobs: Blobs }): Promise<{ page: Document; source: Document; names: string[] }> {
  const files = (await Promise.all([submissionHtml, answers, evidence].map((format) => format.files(input, blobs.context)))).flat();
  const parse = async (name: string): Promise<Document> => {
    const file = files.find((one) => one.name === name);
    return new DOMParser().parseFromString(new TextDecoder().decode(file ? await readAll(file.data) : new Uint8Array()), 'text/html');
  };
  return { page: await parse('submission.html'), source: await parse('evidence/S1-source.html'), names: files.map((file) => file.name) };
}
const policyOf = (page: Document): string => page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

describe.each([['a whole submission', thinkTimeSample('en')], ['a hostile one', stressSample()]])('%s as a page', (_, sample) => {
  test('holds nothing that runs', async () => {
    const { page } = await pagesOf(sample);
    expect(page.querySelectorAll('script, iframe, object, embed, form, base, link, svg').length).toBe(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes].map((one) => one.name));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(policyOf(page)).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:;/);
  });

  test('fetches nothing: pictures are in it', async () => {
    const { page } = await pagesOf(sample);
    const images = [...page.querySelectorAll('img')];
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      expect(image.getAttribute('src')).toMatch(/^data:image\/(png|jpeg);base64,/);
      expect(image.alt).not.toBe('');
    }
  });

  test('its links lead to places in it, to files beside it, or out over the web', async () => {
    const { page, names } = await pagesOf(sample);
    const hrefs = [...page.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    expect(hrefs.length).toBeGreaterThan(8);
    for (const href of hrefs) {
      if (href.startsWith('#')) expect(page.getElementById(href.slice(1)), href).not.toBeNull();
      else expect(names.includes(href) || /^https?:\/\//.test(href), href).toBe(true);
    }
  });

  test('its headings skip no level', async () => {
    const { page } = await pagesOf(sample);
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map((one) => Number(one.tagName[1]));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });
});

test('shows markup as the text it is', async () => {
  const { page } = await pagesOf(stressSample());
  expect(page.querySelector('h1')?.textContent).toContain('<b>for</b> all </title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp;');
  expect(page.title).toContain('<script>alert(1)</script>');
});

test('a source’s copy stands in a page that runs nothing, with its address', async () => {
  const { source } = await pagesOf(thinkTimeSample('en'));
  expect(policyOf(source)).toMatch(/^default-src 'none'/);
  expect(source.querySelector('header a')?.getAttribute('href')).toBe('https://example.org/notes/a-month-of-counting');
  expect(source.querySelector('main')?.textContent).toContain('I would have sworn that I called on everyone.');
  expect(source.querySelector('meta[http-equiv]')?.compareDocumentPosition(source.querySelector('main') as Node)).toBe(4);
});
