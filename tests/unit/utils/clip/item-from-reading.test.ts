import { describe, expect, test } from 'vitest';
import { itemFromLink } from '@/utils/clip/item-from-link';
import { itemFromReading, type ClipContext } from '@/utils/clip/item-from-reading';
import type { PageReading } from '@/utils/clip/page-reading';
import { UserError } from '@/utils/core/errors';

const READING: PageReading = {
  url: 'https://a.example/x?utm_source=mail&id=7#top', canonicalUrl: 'https://a.example/x', site: 'A Site', title: 'Wait time', authors: ['Ann Bee', 'Cy Dee'],
  publishedOn: '2026-03', precision: 'month', language: 'en', description: 'We counted seconds.', text: 'The whole text.', readerHtml: '<p>The whole text.</p>', how: 'readability 0.6',
  fields: { title: { value: 'Wait time', from: 'heading:text', alternatives: [{ value: 'Wait!', from: 'open-graph:og:title' }] } },
};
const SELECTION = { exact: 'count silently to four, then look around the room', prefix: 'before ', suffix: ' after', start: 7, end: 56 };
const CONTEXT: ClipContext = { now: '2026-10-12T14:02:03.004Z', credentialId: 'c1', stepId: 's1', role: 'source', madeBy: 'others', note: ' No. 4 \n', title: '', kind: 'page' };

describe('itemFromReading', () => {
  test('a page', () => {
    expect(itemFromReading(READING, CONTEXT)).toEqual({
      item: {
        role: 'source', kind: 'page', madeBy: 'others', title: 'Wait time', site: 'A Site', authors: ['Ann Bee', 'Cy Dee'], publishedOn: '2026-03', precision: 'month',
        url: READING.url, canonicalUrl: 'https://a.example/x', capturedAt: CONTEXT.now, happenedOn: '', excerpt: 'We counted seconds.', note: 'No. 4',
        tabUrl: 'https://a.example/x?id=7', thumb: '', credentialId: 'c1', stepId: 's1', unlinked: 1, fileName: '', mime: '', bytes: 0,
      },
      source: { fields: READING.fields, accessedAt: CONTEXT.now, words: 3 },
      quote: null, reader: '<p>The whole text.</p>', text: 'The whole text.', said: { title: 'Wait time', publishedOn: '2026-03' },
    });
  });

  test('a selection keeps the quote, where it stands, and a link to it', () => {
    const { item, quote } = itemFromReading(READING, { ...CONTEXT, kind: 'selection' }, SELECTION);
    expect(item).toMatchObject({ kind: 'selection', title: 'Wait time', excerpt: 'count silently to four, then look around the room' });
    expect(quote).toEqual({ ...SELECTION, note: '', fragment: 'https://a.example/x?utm_source=mail&id=7#top:~:text=count%20silently%20to%20four%2C%20then%20look%20around%20the%20room' });
  });

  test('a selection that is not there is said, not saved as a page', () => {
    expect(() => itemFromReading(READING, { ...CONTEXT, kind: 'selection' })).toThrow(new UserError('noSelection'));
  });

  test('a title by hand keeps the page’s own beside it', () => {
    const { item, source } = itemFromReading(READING, { ...CONTEXT, title: ' My words\u202E ' });
    expect(item.title).toBe('My words');
    expect(source.fields.title).toEqual({
      value: 'My words', from: 'hand', before: { value: 'Wait time', from: 'heading:text' },
      alternatives: [{ value: 'Wait time', from: 'heading:text' }, { value: 'Wait!', from: 'open-graph:og:title' }],
    });
    expect(itemFromReading(READING, { ...CONTEXT, title: 'Wait time' }).source.fields).toBe(READING.fields);
    expect(itemFromReading({ ...READING, title: '', fields: {} }, { ...CONTEXT, title: 'Mine' }).source.fields).toEqual({ title: { value: 'Mine', from: 'hand', alternatives: [] } });
  });

  test('a page without a title goes by its address, and the source does not pretend', () => {
    const { item, source } = itemFromReading({ ...READING, title: '', fields: {} }, CONTEXT);
    expect(item.title).toBe(READING.url);
    expect(source.fields).toEqual({});
  });

  test('a row stays light however much the page says', () => {
    const huge = { ...READING, title: 't'.repeat(5_000), description: 'd'.repeat(5_000), authors: Array.from({ length: 300 }, (_, n) => `Author ${n}`), url: `https://a.example/${'x'.repeat(50_000)}` };
    const { item } = itemFromReading(huge, CONTEXT);
    expect([item.title.length, item.excerpt.length, item.authors.length, item.url.length]).toEqual([300, 200, 8, 2_000]);
  });
});

test('a link alone says where its title is from', () => {
  const { kind: _kind, ...context } = CONTEXT;
  const plain = itemFromLink({ url: 'https://www.a.example/x?gclid=1', title: 'Tab title' }, context);
  expect(plain.item).toMatchObject({ kind: 'link', title: 'Tab title', site: 'a.example', tabUrl: 'https://www.a.example/x', authors: [], unlinked: 1, note: 'No. 4' });
  expect(plain.source.fields.title).toEqual({ value: 'Tab title', from: 'tab', alternatives: [] });
  expect(itemFromLink({ url: 'https://a.example/x', title: 'Tab title' }, { ...context, title: 'Mine' }).source.fields.title?.from).toBe('hand');
});
