import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { bookmarksIn, itemFromEarlier, linksInText } from '@/utils/clip/bookmarks';

const FILE = `<!DOCTYPE NETSCAPE-Bookmark-file-1><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p><DT><H3 ADD_DATE="1">Teaching</H3><DL><p>
<DT><H3>Wait time</H3><DL><p><DT><A HREF="https://a.example/wait?utm_source=x" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA">Wait &amp; see</A></DL><p>
<DT><A HREF="https://a.example/wait" ADD_DATE="1600000000">The same page</A>
<DT><A HREF="javascript:alert(1)">A bookmarklet</A><DT><A HREF="https://b.example/" ADD_DATE="1700000000000000"></A></DL><p></DL>`;

test('a bookmarks file: pages with folder and day; scripts and repeated addresses left out', () => {
  expect(bookmarksIn(new JSDOM(FILE).window.document)).toEqual([
    { url: 'https://a.example/wait?utm_source=x', tabUrl: 'https://a.example/wait', title: 'Wait & see', folder: 'Teaching / Wait time', addedAt: 1_700_000_000 },
    { url: 'https://b.example/', tabUrl: 'https://b.example/', title: 'b.example', folder: 'Teaching', addedAt: 0 },
  ]);
});

test('a pasted list: what else stands on the line is the title', () => {
  const found = linksInText('1. Wait time – https://a.example/wait.\n- https://b.example/x (Talk moves)\nno link here\nhttps://en.example/wiki/Maps_(sea)\nhttps://a.example/wait?fbclid=1');
  expect(found.map(({ url, title }) => [url, title])).toEqual([
    ['https://a.example/wait', 'Wait time'], ['https://b.example/x', '(Talk moves)'], ['https://en.example/wiki/Maps_(sea)', 'en.example'],
  ]);
});

test('each is marked as recorded later, on its own day where the list says one', () => {
  const context = { now: '2026-10-12T14:02:03.004Z', credentialId: 'c1', stepId: '' };
  const [one] = linksInText('Wait time https://a.example/wait');
  if (!one) throw new Error('nothing found');
  expect(itemFromEarlier({ ...one, addedAt: 1_700_000_000 }, context, (ms) => new Date(ms).toISOString().slice(0, 10)).item)
    .toMatchObject({ kind: 'link', role: 'source', madeBy: 'others', title: 'Wait time', happenedOn: '2023-11-14', recordedLater: 1, capturedAt: context.now });
  expect(itemFromEarlier(one, context, () => 'x').item.happenedOn).toBe('');
});
