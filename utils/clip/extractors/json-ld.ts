import { isNode, listOf, parseLoosely, resolver, topNodes, typesOf, words, type JsonLdNode } from '../json-ld-nodes';
import { normaliseTabUrl } from '../page-address';
import { foldName } from '../fold-name';
import { all, textOf, titleOf } from '../page-query';
import type { Extractor, Findings, Found } from './types';

/** schema.org type → CSL type, where they mean the same. */
const CSL_TYPES: Record<string, string> = {
  NewsArticle: 'article-newspaper', ReportageNewsArticle: 'article-newspaper', AnalysisNewsArticle: 'article-newspaper',
  OpinionNewsArticle: 'article-newspaper', BackgroundNewsArticle: 'article-newspaper', ScholarlyArticle: 'article-journal',
  BlogPosting: 'post-weblog', LiveBlogPosting: 'post-weblog', SocialMediaPosting: 'post', DiscussionForumPosting: 'post',
  Report: 'report', Book: 'book', VideoObject: 'motion_picture', PodcastEpisode: 'broadcast', Dataset: 'dataset', Thesis: 'thesis',
};
const WORKS = new Set([
  ...Object.keys(CSL_TYPES), 'Article', 'TechArticle', 'CreativeWork', 'LearningResource', 'Course', 'Recipe', 'HowTo', 'Review', 'SatiricalArticle',
  'MedicalScholarlyArticle', 'PresentationDigitalDocument', 'DigitalDocument',
]);
const PAGES = new Set(['WebPage', 'ItemPage', 'AboutPage', 'QAPage', 'FAQPage', 'MedicalWebPage']);

/** JSON-LD with the words of schema.org. */
export const jsonLd: Extractor = {
  id: 'json-ld',
  trust: { type: 70, title: 72, author: 80, issued: 90, 'container-title': 60, publisher: 60, URL: 40, language: 50, abstract: 55, DOI: 80, license: 75 },
  read(document, url, heading) {
    const values = all(document, 'script[type="application/ld+json" i]', 50).map((script) => parseLoosely(textOf(script, 2_000_001)));
    const nodes = topNodes(values);
    const resolve = resolver(nodes);
    const work = mainWork(nodes, `${titleOf(document)} ${heading.text}`, url);
    const page = nodes.find((node) => typesOf(node).some((type) => PAGES.has(type)));
    const findings = work ? readWork(work, resolve) : {};
    // A page node may stand for more than the page read (lists do it): only its plainest words are taken, after the work's.
    const site = nodes.find((node) => typesOf(node).includes('WebSite'));
    return {
      ...findings,
      author: [...(findings.author ?? []), ...(page && !work ? [{ value: namesOf(page['author'], resolve), from: 'json-ld:author' }] : [])],
      issued: [...(findings.issued ?? []), ...(page && !work ? found(page, 'datePublished') : [])],
      language: [...(findings.language ?? []), ...(page ? found(page, 'inLanguage') : [])],
      'container-title': [...(findings['container-title'] ?? []), ...(site ? found(site, 'name') : [])],
    };
  },
};

const found = (node: JsonLdNode, key: string): Found<string>[] => words(node[key]).map((value) => ({ value, from: `json-ld:${key}` }));

/** The work that this page is; null where several are told of and none is plainly this one. */
function mainWork(nodes: readonly JsonLdNode[], shownTitle: string, url: string): JsonLdNode | null {
  const works = nodes.filter((node) => typesOf(node).some((type) => WORKS.has(type)) && (node['headline'] ?? node['name'] ?? node['datePublished']) !== undefined);
  if (works.length <= 1) return works[0] ?? null;
  const here = normaliseTabUrl(url);
  const addressed = works.find((work) => [work['url'], work['@id'], work['mainEntityOfPage']].some((value) => isHere(value, here)));
  if (addressed) return addressed;
  const shown = foldName(shownTitle);
  const titled = works.find((work) => [...words(work['headline']), ...words(work['name'])].some((title) => foldName(title).length > 5 && shown.includes(foldName(title))));
  return titled ?? null;
}

function isHere(value: unknown, here: string): boolean {
  return listOf(value).some((one) => {
    const address = isNode(one) ? one['@id'] ?? one['url'] : one;
    return typeof address === 'string' && normaliseTabUrl(address).replace(/\/$/u, '') === here.replace(/\/$/u, '');
  });
}

function readWork(work: JsonLdNode, resolve: (value: unknown) => unknown): Findings {
  const first = (...keys: string[]): Found<string>[] => keys.flatMap((key) => found(work, key));
  const named = (key: string): Found<string>[] => namesOf(work[key], resolve).map((value) => ({ value, from: `json-ld:${key}` }));
  const type = typesOf(work).find((one) => CSL_TYPES[one] !== undefined);
  return {
    ...(type ? { type: [{ value: CSL_TYPES[type] ?? '', from: 'json-ld:@type' }] } : {}),
    title: first('headline', 'name'),
    author: ['author', 'creator'].map((key) => ({ value: namesOf(work[key], resolve), from: `json-ld:${key}` })),
    issued: first('datePublished', 'uploadDate', 'dateCreated'),
    publisher: named('publisher'),
    'container-title': partOf(work, resolve).concat(named('publisher')),
    URL: first('url'),
    language: first('inLanguage').concat(named('inLanguage')),
    abstract: first('abstract', 'description'),
    DOI: listOf(work['identifier']).concat(work['sameAs'], work['@id']).flatMap((one) => (isNode(one) ? words(one['value']) : words(one)))
      .filter((one) => /\b10\.\d{4,9}\//u.test(one)).map((value) => ({ value, from: 'json-ld:identifier' })),
    license: first('license'),
  };
}

/** What the work appeared in: a journal, a book, a site; the page that carries it is none of these. */
function partOf(work: JsonLdNode, resolve: (value: unknown) => unknown): Found<string>[] {
  return listOf(work['isPartOf']).map(resolve).filter((whole) => !isNode(whole) || !typesOf(whole).some((type) => PAGES.has(type)))
    .flatMap((whole) => namesOf(whole, resolve)).map((value) => ({ value, from: 'json-ld:isPartOf' }));
}

/** Names of persons and organisations, given as words, nodes, references or lists of them. */
function namesOf(value: unknown, resolve: (value: unknown) => unknown): string[] {
  return listOf(value).slice(0, 200).flatMap((one) => {
    const node = resolve(one);
    if (!isNode(node)) return words(node);
    const name = words(node['name']);
    if (name.length > 0) return name;
    const parts = [...words(node['givenName']), ...words(node['familyName'])];
    return parts.length > 0 ? [parts.join(' ')] : words(node['alternateName']).slice(0, 1);
  });
}
