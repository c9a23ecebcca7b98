// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byline } from '@/utils/clip/extractors/byline';
import { readHeading } from '@/utils/clip/page-headings';
import { parseDay } from '@/utils/clip/parse-day';
import { documentOf } from '../../../fixtures/pages/open-page';

const LONG = `<p>${'We waited, and they spoke. '.repeat(12)}</p>`;
function read(body: string, title = 'Pegs in pairs') {
  const document = documentOf(`<html lang="de"><title>${title}</title><body>${body}</body></html>`);
  const { author = [], issued = [], dateModified = [] } = byline.read(document, 'https://a.example/x', readHeading(document, 'https://a.example/x'));
  return { author: author[0]?.value ?? [], issued: parseDay(issued[0]?.value ?? '', 'de'), changed: parseDay(dateModified[0]?.value ?? '', 'de') };
}
const H = '<h1>Pegs in pairs</h1>';

describe('who wrote it', () => {
  test.each([
    ['a label and a name in two blocks', `${H}<dl><dt>Autor:</dt><dd>Ann Bee</dd></dl>${LONG}`, ['Ann Bee']],
    ['an interview', `${H}<p>Interview: Ann Bee</p>${LONG}`, ['Ann Bee']],
    ['two who talk', `${H}<p>Cy Dee im Gespräch mit Ann Bee</p>${LONG}`, ['Cy Dee', 'Ann Bee']],
    ['behind a sign', `${H}<div><span>yes!</span><span>| By </span><span>Ann Bee</span> | <i>April 13</i></div>${LONG}`, ['Ann Bee']],
    ['a day and a name', `${H}<small>04.02.2026 | 13:10 Uhr | Ann Bee</small>${LONG}`, ['Ann Bee']],
    ['a signature behind the last sentence', `${H}${LONG.replace('</p>', ' Von Ann Bee</p>')}`, ['Ann Bee']],
    ['a line at the foot', `${H}${LONG}<p>Text: Ann Bee</p>`, ['Ann Bee']],
    ['the link to a person', `${H}<p><a href="/people/ann-bee">Ann Bee</a></p>${LONG}`, ['Ann Bee']],
    ['an aside of the article', `<article>${H}<aside class="meta">Von <a class="author-name">Ann Bee</a></aside>${LONG}</article>`, ['Ann Bee']],
    ['two names of one byline', `${H}<p><a href="/author/a">Ann Bee</a>, <a href="/author/c">Cy Dee</a></p>${LONG}`, ['Ann Bee', 'Cy Dee']],
    ['not the authors of teasers', `${H}${LONG}<div class="teasers"><a href="/author/c">Cy Dee</a></div>`, []],
    ['not a link to more', `${H}<p><a href="/autor/a">Weitere Artikel</a></p>${LONG}`, []],
    ['not a place in the text', `${H}<p>Auf den Spuren von Neuer Heimat zogen wir los und kamen an.</p>${LONG}`, []],
  ])('%s', (_name, body, author) => expect(read(body).author).toEqual(author));
});

describe('when', () => {
  test.each([
    ['a line under the heading', `${H}<p>9. März 2026, 10 Uhr</p>${LONG}`, '2026-03-09', ''],
    ['two elements that look parted', `${H}<p><span>9. März</span><span>2026</span></p>${LONG}`, '2026-03-09', ''],
    ['the heading itself', `<h1>09.03.2026 - Pegs in pairs</h1>${LONG}`, '2026-03-09', ''],
    ['the day of a change apart', `${H}<p>Erschienen 9.3.2026, aktualisiert 12.3.2026</p>${LONG}`, '2026-03-09', '2026-03-12'],
    ['only a change', `${H}<p>Aktualisiert: 12.3.2026</p>${LONG}`, '2026-03-12', '2026-03-12'],
    ['not the day of an account', `${H}<p>Registriert: 18.09.2008</p>${LONG}`, '', ''],
    ['not a sentence', `${H}<p>Das nächste Treffen aller Gruppen findet am 5. Februar 2026 statt.</p>${LONG}`, '', ''],
    ['not today in the head of the site', `<p>Mittwoch, 26.02.2026</p>${H}${LONG}`, '', ''],
  ])('%s', (_name, body, issued, changed) => expect(read(body)).toMatchObject({ issued, changed }));
});
