// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readCard } from '@/utils/clip/light-reading';
import { readPage, type PageReading } from '@/utils/clip/page-reading';
import { parseCard, parseReading } from '@/utils/clip/reading-schema';
import { ADDRESSES, documentOf, openPage, type PageName } from '../../../fixtures/pages/open-page';

const tools = { clock: () => performance.now(), shadowOf: (element: Element) => element.shadowRoot };
const NOTHING: PageReading = {
  url: 'https://a.example/x', canonicalUrl: '', site: 'a.example', title: '', authors: [], publishedOn: '', precision: '', language: '', description: '',
  text: '', readerHtml: '', how: 'page text', fields: {},
};

test('a page is read whole', () => {
  const { document, url } = openPage('journal-article.html');
  const { fields, text, readerHtml, ...rest } = readPage(document, url, tools);
  expect(rest).toEqual({
    url, canonicalUrl: 'https://journal.example.org/2026/wait-time-primary', site: 'Journal of Everyday Teaching',
    title: 'Wait time in primary mathematics: a small classroom study', authors: ['Ngozi Okafor', 'Per Erik Lindqvist'], publishedOn: '2026-03-12', precision: 'day',
    language: 'en-GB', description: 'We counted the seconds after a question.', how: 'readability 0.6',
  });
  expect(fields.DOI?.value).toBe('10.5555/jet.2026.0042');
  expect(text).toContain('count silently to four');
  expect(readerHtml).toContain('<p>');
});

test.each(Object.keys(ADDRESSES) as PageName[])('what is read of %s survives a message and is what the worker expects', (name) => {
  const { document, url } = openPage(name);
  const reading = readPage(document, url, tools);
  const sent = JSON.parse(JSON.stringify(reading)) as unknown;
  expect(sent).toEqual(reading);
  expect(parseReading(sent)).toEqual(reading);
  const card = readCard(document, url);
  expect(parseCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

describe('documents that are no pages', () => {
  test('empty', () => expect(readPage(documentOf(''), NOTHING.url, tools)).toEqual(NOTHING));

  test('without any element', () => {
    const document = documentOf('');
    document.documentElement.remove();
    expect(readPage(document, NOTHING.url, tools)).toEqual(NOTHING);
    expect(readCard(document, NOTHING.url)).toMatchObject({ title: '', site: 'a.example', selectionText: '' });
  });

  test('without a body', () => {
    const document = documentOf('<title>Only a head</title>');
    document.body.remove();
    expect(readPage(document, NOTHING.url, tools)).toMatchObject({ title: 'Only a head' });
  });

  test('a frameset', () => {
    const document = documentOf('<html><head><title>Frames</title></head><frameset cols="*"><frame src="a.html"></frameset></html>');
    expect(readPage(document, NOTHING.url, tools)).toMatchObject({ title: 'Frames', text: '' });
  });

  test('a bare SVG', () => {
    const document = documentOf('<svg xmlns="http://www.w3.org/2000/svg"><title>A seating plan</title><text>desk</text></svg>', 'image/svg+xml');
    expect(readPage(document, NOTHING.url, tools)).toMatchObject({ title: 'A seating plan', authors: [] });
  });

  test('XML', () => {
    const document = documentOf('<feed><title>Feed</title><entry><p>Some words</p></entry></feed>', 'application/xml');
    expect(readPage(document, NOTHING.url, tools)).toMatchObject({ text: 'Some words' });
  });

  test('an address that is none', () => expect(readPage(documentOf('<h1>Local notes</h1>'), 'about:blank', tools)).toMatchObject({ site: '', canonicalUrl: '' }));
});

test('the card says what clipping will say, of what the page states', () => {
  const { document, url } = openPage('sharing-only.html');
  expect(readCard(document, url)).toEqual({
    hasVideo: false, isPdf: false, title: 'Data walls, done gently', site: 'Classroom Wire', author: 'Priya Nair', publishedOn: '2025-11', canonicalUrl: '', language: 'en-US', selectionText: '',
  });
});

test('what is no reading is refused', () => {
  for (const value of [null, undefined, 7, '', [], {}, { ...NOTHING, url: 7 }, { ...NOTHING, authors: ['a', null] }, { ...NOTHING, fields: { title: 'x' } }]) expect(parseReading(value)).toBeNull();
  for (const value of [null, {}, { title: 'x' }, 'x']) expect(parseCard(value)).toBeNull();
});
