import { foldName } from '../fold-name';
import { isNode, listOf, parseLoosely, resolver, topNodes, typesOf, words, type JsonLdNode } from '../json-ld-nodes';
import { CSL_TYPES, found, namesOf, readWork } from '../json-ld-work';
import { normaliseTabUrl } from '../page-address';
import { all, textOf, titleOf } from '../page-query';
import type { Extractor } from './types';

const WORKS = new Set([
  ...Object.keys(CSL_TYPES), 'Article', 'TechArticle', 'CreativeWork', 'LearningResource', 'Course', 'Quiz', 'Recipe', 'HowTo', 'Review', 'SatiricalArticle',
  'AdvertiserContentArticle', 'MediaObject', 'AudioObject', 'DigitalDocument', 'TextDigitalDocument', 'SpreadsheetDigitalDocument',
]);
const PAGES = new Set(['WebPage', 'ItemPage', 'AboutPage', 'QAPage', 'FAQPage', 'MedicalWebPage']);

/** JSON-LD with the words of schema.org. */
export const jsonLd: Extractor = {
  id: 'json-ld',
  trust: {
    type: 70, title: 72, author: 80, issued: 90, 'container-title': 60, publisher: 60, URL: 40, language: 50, abstract: 55, DOI: 80, license: 75,
    dateModified: 85, volume: 80, issue: 80, page: 80, ISBN: 80, ISSN: 80, learningResourceType: 85, educationalLevel: 85, timeRequired: 85, educationalAlignment: 85,
  },
  read(document, url, heading) {
    const values = all(document, 'script[type="application/ld+json" i]', 50).map((script) => parseLoosely(textOf(script, 2_000_001)));
    const nodes = topNodes(values);
    const resolve = resolver(nodes);
    const work = mainWork(nodes, `${titleOf(document)} ${heading.text}`, url);
    const page = nodes.find((node) => typesOf(node).some((type) => PAGES.has(type)));
    const findings = work ? readWork(work, resolve) : {};
    // A page node may stand for more than the page read (lists do it): only its plainest words are taken, after the work's.
    const site = nodes.find((node) => typesOf(node).includes('WebSite'));
    const ofPage = page && !work ? page : null;
    return {
      ...findings,
      author: [...(findings.author ?? []), ...(ofPage ? [{ value: namesOf(ofPage['author'], resolve), from: 'json-ld:author' }] : [])],
      issued: [...(findings.issued ?? []), ...(ofPage ? found(ofPage, 'datePublished') : [])],
      dateModified: [...(findings.dateModified ?? []), ...(ofPage ? found(ofPage, 'dateModified') : [])],
      language: [...(findings.language ?? []), ...(page ? found(page, 'inLanguage') : [])],
      'container-title': [...(findings['container-title'] ?? []), ...(site ? found(site, 'name') : [])],
    };
  },
};

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
