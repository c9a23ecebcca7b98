// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { SourceFields } from '@/utils/core/rows/evidence';
import { seen, stated } from '@/utils/clip/extractors';
import { readSourceFields } from '@/utils/clip/source-fields';
import { documentOf, openPage, pageSource, type PageName } from '../../../fixtures/pages/open-page';

function read(name: PageName): SourceFields {
  const { document, url } = openPage(name);
  return readSourceFields(document, url, [...stated, ...seen]);
}
const readHtml = (html: string, url = 'https://a.example/x'): SourceFields => readSourceFields(documentOf(html), url, [...stated, ...seen]);

/** `value (from)` of each field that was found. */
const summary = (fields: SourceFields): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value, from }]) => [name, `${[value].flat().join('; ')} (${from})`]));

describe('our pages', () => {
  test('an article with Highwire', () => {
    expect(summary(read('journal-article.html'))).toEqual({
      type: 'article-journal (highwire:citation_journal_title)',
      title: 'Wait time in primary mathematics: a small classroom study (highwire:citation_title)',
      author: 'Ngozi Okafor; Per Erik Lindqvist (highwire:citation_author)',
      issued: '2026-03-12 (highwire:citation_publication_date)',
      'container-title': 'Journal of Everyday Teaching (highwire:citation_journal_title)',
      publisher: 'Everyday Press (highwire:citation_publisher)',
      URL: 'https://journal.example.org/2026/wait-time-primary (link:canonical)',
      abstract: 'We counted the seconds after a question. (meta:description)',
      DOI: '10.5555/jet.2026.0042 (highwire:citation_doi)',
      license: 'https://creativecommons.org/licenses/by/4.0/ (link:license)',
      language: 'en-GB (html:lang)',
    });
  });

  test('a JSON-LD graph: references, parts of names, another article beside it, a UTC instant a day late', () => {
    const fields = read('news-graph.html');
    expect(summary(fields)).toEqual({
      type: 'article-newspaper (json-ld:@type)',
      title: 'Reading circles return to Elm Street School (heading:text)',
      author: 'Amara Diallo; Tomás Rivera (json-ld:author)',
      issued: '2026-02-17 (byline:time)', dateModified: '2026-02-20 (json-ld:dateModified)',
      'container-title': 'The Lantern Post (open-graph:og:site_name)',
      publisher: 'The Lantern Post (json-ld:publisher)',
      URL: 'https://www.thelanternpost.example/schools/reading-circles-return (open-graph:og:url)',
      language: 'en (html:lang)',
    });
    expect(fields.title?.alternatives).toEqual([{ value: "You won't believe what pupils at Elm Street read now", from: 'open-graph:og:title' }]);
    expect(fields.issued?.alternatives).toEqual([{ value: '2026-02-18', from: 'json-ld:datePublished' }]);
  });

  test('a learning resource: kind, level, time, what it is aligned to, and parts that go round in a circle', () => {
    const fields = read('learning-resource.html');
    expect(summary(fields)).toEqual({
      title: 'Fraction strips for two (heading:text)', author: 'Inés Abara; Maple District (json-ld:author)', issued: '2026-03-30 (json-ld:datePublished)',
      dateModified: '2026-04-02 (dublin-core:dcterms.modified)', 'container-title': 'Shared Lessons (open-graph:og:site_name)', ISBN: '9780306406157 (dublin-core:dc.identifier.isbn)',
      learningResourceType: 'Lesson plan, Activity (json-ld:learningResourceType)', educationalLevel: 'Grade 4 (json-ld:educationalLevel)',
      timeRequired: 'PT1H30M (json-ld:timeRequired)', educationalAlignment: 'CCSS: 4.NF.A.1; Explains equal parts (json-ld:educationalAlignment)', language: 'en-US (html:lang)',
    });
    expect(fields.educationalLevel?.alternatives).toEqual([{ value: 'Elementary', from: 'json-ld:educationalAlignment' }]);
  });

  test('broken JSON-LD is mended or passed over', () => {
    expect(summary(read('broken-json-ld.html'))).toEqual({
      type: 'post-weblog (json-ld:@type)', title: 'Exit tickets that take two minutes (heading:text)', author: 'Leila Haddad (json-ld:author)',
      issued: '2026-01-05 (json-ld:datePublished)', 'container-title': 'Lessons Shared (open-graph:og:site_name)', language: 'en (html:lang)',
    });
  });

  test('a blog that states nothing: what people see, and not its comments or side column', () => {
    expect(summary(read('plain-blog.html'))).toEqual({
      title: 'Three quiet minutes (heading:text)', author: 'Josie Bram (byline:rel)', issued: '2026-02-09 (byline:line)',
    });
  });

  test('Spanish', () => {
    expect(summary(read('spanish.html'))).toEqual({
      title: 'Retroalimentación que sí se usa (heading:text)', author: 'María Fernánda Ibáñez; José Ortega y Gasset (byline:line)',
      issued: '2026-03-14 (byline:line)', 'container-title': 'Aula Viva (open-graph:og:site_name)', language: 'es-MX (html:lang)',
    });
  });

  test('Arabic, with its own digits', () => {
    expect(summary(read('arabic.html'))).toEqual({
      title: 'دوائر القراءة في الصف الرابع (heading:text)', author: 'ليلى حداد (byline:name)', issued: '2026-03-07 (open-graph:article:published_time)',
      'container-title': 'فصل (open-graph:og:site_name)', language: 'ar (html:lang)',
    });
  });

  test('a list of posts is by nobody and of no day', () => {
    expect(summary(read('list-page.html'))).toEqual({ title: 'Archive (html:title)', language: 'en (html:lang)' });
  });

  test('a page made for sharing only', () => {
    expect(summary(read('sharing-only.html'))).toEqual({
      title: 'Data walls, done gently (open-graph:og:title)', author: 'Priya Nair (open-graph:twitter:data1)', issued: '2025-11 (open-graph:article:published_time)',
      'container-title': 'Classroom Wire (open-graph:og:site_name)', abstract: 'What happens when pupils keep the chart. (open-graph:og:description)', language: 'en-US (html:lang)',
    });
  });

  test('an empty page says nothing', () => expect(read('empty.html')).toEqual({}));

  test('a hostile page is words: no address that runs, no unseen character, no prototype touched', () => {
    const fields = read('hostile.html');
    expect(summary(fields)).toEqual({
      title: 'Safetxt.exe <img src=x onerror=alert(1)> title (heading:text)', author: 'Eve Adams (json-ld:author)',
      'container-title': '<b>Site</b> (open-graph:og:site_name)', abstract: 'line one\nline two\uFFFD <iframe src=//evil> (meta:description)', language: 'en (html:lang)',
    });
    // oxlint-disable-next-line no-control-regex -- what must not be left
    expect(JSON.stringify(fields)).not.toMatch(/\\u00|[\u0000-\u001F\u202A-\u202E\u2066-\u2069]|javascript:/u);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a page whose elements shadow the document is read all the same', () => {
    expect(summary(read('shadowing.html'))).toEqual({ title: 'Stations for blended learning (heading:text)', language: 'en (html:lang)' });
  });

  test('reading leaves every page as it was', () => {
    for (const name of ['hostile.html', 'news-graph.html', 'plain-blog.html'] as const) {
      const { document, url } = openPage(name);
      readSourceFields(document, url, [...stated, ...seen]);
      expect(document.documentElement.isEqualNode(documentOf(pageSource(name)).documentElement)).toBe(true);
    }
  });
});

const ARTICLE = { '@type': 'ScholarlyArticle', headline: 'Pegs in pairs', pageStart: '12', pageEnd: 19, isPartOf: { '@type': 'PublicationIssue', issueNumber: '2', isPartOf: {
  '@type': 'PublicationVolume', volumeNumber: 7, isPartOf: { '@type': 'Periodical', name: 'Peg Letters', issn: ['1111-1111', '0378-5955'] } } } };

describe('where a work stands', () => {
  test.each([
    ['Highwire', '<meta name="citation_title" content="Pegs in pairs"><meta name="citation_journal_title" content="Peg Letters"><meta name="citation_volume" content="7"><meta name="citation_issue" content="2"><meta name="citation_firstpage" content="12"><meta name="citation_lastpage" content="19"><meta name="citation_issn" content="0378-5955">'],
    ['PRISM', '<meta name="prism.publicationName" content="Peg Letters"><meta name="prism.volume" content="7"><meta name="prism.number" content="2"><meta name="prism.startingPage" content="12"><meta name="prism.endingPage" content="19"><meta name="prism.issn" content="03785955">'],
    ['Dublin Core', '<meta name="DC.Source" content="Peg Letters"><meta name="DC.Source.Volume" content="Vol. 7"><meta name="DC.Source.Issue" content="2"><meta name="DC.Identifier.pageNumber" content="12-19"><meta name="DC.Source.ISSN" content="0378-5955">'],
    ['JSON-LD', `<script type="application/ld+json">${JSON.stringify(ARTICLE)}</script>`],
  ])('%s', (_name, head) => {
    const fields = readHtml(`<head>${head}</head><h1>Pegs in pairs</h1>`);
    expect([fields['container-title'], fields.volume, fields.issue, fields.page, fields.ISSN].map((field) => field?.value)).toEqual(['Peg Letters', '7', '2', '12–19', '0378-5955']);
  });

  test('microdata says what a lesson is for', () => {
    const fields = readHtml(`<main itemscope itemtype="https://schema.org/Book"><meta itemprop="learningResourceType" content="Worksheet"><span itemprop="educationalLevel">Grade 2</span>
      <time itemprop="timeRequired" datetime="PT20M">20 minutes</time><span itemprop="educationalAlignment" itemscope><b itemprop="targetName">2.OA.1</b> (adding)</span></main>`);
    expect(summary(fields)).toEqual({
      type: 'book (microdata:itemtype)', learningResourceType: 'Worksheet (microdata:learningResourceType)', educationalLevel: 'Grade 2 (microdata:educationalLevel)',
      timeRequired: 'PT20M (microdata:timeRequired)', educationalAlignment: '2.OA.1 (microdata:educationalAlignment)',
    });
  });

  test('a type that is a name of the language is none', () => expect(readHtml('<script type="application/ld+json">{"@type":["constructor","Article"],"headline":"Pegs"}</script>').type).toBeUndefined());
});

describe('single rules', () => {
  test.each([
    ['the front page is not the address of an article', '<link rel="canonical" href="https://a.example/">', undefined],
    ['a relative canonical', '<link rel="Canonical" href="/y">', 'https://a.example/y'],
    ['a script is no address', '<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('%s', (_name, head, url) => expect(readHtml(`<head>${head}</head>`).URL?.value).toBe(url));

  test('an address of a profile, a site and an e-mail are no authors', () => {
    const fields = readHtml('<meta property="og:site_name" content="A Site"><meta property="article:author" content="https://facebook.com/a"><meta name="author" content="A Site"><meta name="byl" content="ann@a.example">');
    expect(fields.author).toBeUndefined();
  });

  test('an ambiguous date stays empty; a day in the address fills it', () => {
    expect(readHtml('<meta name="date" content="03/04/2026">').issued).toBeUndefined();
    expect(readHtml('<meta name="date" content="03/04/2026">', 'https://a.example/2026/4/3/x').issued?.value).toBe('2026-04-03');
    expect(readHtml('', 'https://a.example/issues/2026/04/').issued?.value).toBe('2026-04');
    expect(readHtml('', 'https://a.example/99/2026').issued).toBeUndefined();
  });

  test('a day within a stated month says more', () => {
    const fields = readHtml('<title>Ten pegs</title><h1>Ten pegs</h1><time datetime="2026-04-09">9 April</time>', 'https://a.example/2026/04/ten-pegs');
    expect(fields.issued).toEqual({ value: '2026-04-09', from: 'byline:time', alternatives: [{ value: '2026-04', from: 'address:path' }] });
  });

  test('a list of authors that names more of the same goes first', () => {
    const fields = readHtml('<meta name="author" content="Ann Bee and Cy Dee"><script type="application/ld+json">{"@type":"Article","headline":"X y z","author":{"name":"Ann Bee"}}</script>');
    expect(fields.author?.value).toEqual(['Ann Bee', 'Cy Dee']);
  });

  test('microdata gives what is marked, outside comments', () => {
    const fields = readHtml(`<body><article itemscope><h1 itemprop="headline">Pegs in pairs</h1><span itemprop="author"><span itemprop="name">Ann Bee</span></span>
      <meta itemprop="datePublished" content="2026-05-01"></article><div class="comments"><span itemprop="author">Cy Dee</span></div></body>`);
    expect(summary(fields)).toEqual({ title: 'Pegs in pairs (heading:text)', author: 'Ann Bee (microdata:author)', issued: '2026-05-01 (microdata:datePublished)' });
  });

  test('the one day marked in the whole page is taken from the foot of a post, one of many is not', () => {
    const page = (more: string): SourceFields => readHtml(`<body><h1>Pegs in pairs</h1><p>Text.</p><footer><abbr itemprop="datePublished" title="2026-05-01T08:00:00-07:00">08:00</abbr>${more}</footer></body>`);
    expect(page('').issued).toMatchObject({ value: '2026-05-01', from: 'microdata:datePublished' });
    expect(page('<time itemprop="datePublished" datetime="2026-04-01">April</time>').issued?.from ?? '').not.toContain('microdata');
  });

  test('a day by itself in the title is read in the order of the page’s language', () => {
    expect(readHtml('<html lang="es"><title>Pares - Noticias - 11/05/2026 - El Aula</title>').issued).toMatchObject({ value: '2026-05-11', from: 'byline:title' });
    expect(readHtml('<html lang="es"><title>Pares del 11/05/2026 - El Aula</title>').issued).toBeUndefined();
  });

  test('entities escaped once too often are read', () => {
    expect(readHtml('<meta property="og:title" content="Tom &amp;amp; Jos&amp;eacute; &amp;#8211; pegs">').title?.value).toBe('Tom & José – pegs');
  });

  test('a kicker and words for screen readers are not the title', () => {
    expect(readHtml('<title>Pegs in pairs work</title><h1><span class="kicker">Grade 4</span> <span class="sr-only">Article:</span> Pegs in<br>pairs work</h1>').title?.value).toBe('Pegs in pairs work');
  });
});
