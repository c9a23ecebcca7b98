import type { Findings, Found } from './extractors/types';
import { isNode, listOf, typesOf, words, type JsonLdNode } from './json-ld-nodes';

/** schema.org type → CSL type, where they mean the same. */
export const CSL_TYPES: Record<string, string> = {
  NewsArticle: 'article-newspaper', ReportageNewsArticle: 'article-newspaper', AnalysisNewsArticle: 'article-newspaper',
  OpinionNewsArticle: 'article-newspaper', BackgroundNewsArticle: 'article-newspaper', ScholarlyArticle: 'article-journal',
  MedicalScholarlyArticle: 'article-journal', BlogPosting: 'post-weblog', LiveBlogPosting: 'post-weblog', SocialMediaPosting: 'post', DiscussionForumPosting: 'post',
  Report: 'report', Book: 'book', VideoObject: 'motion_picture', Movie: 'motion_picture', PodcastEpisode: 'broadcast', Dataset: 'dataset', Thesis: 'thesis',
  Chapter: 'chapter', PresentationDigitalDocument: 'speech',
};
/** A page is never the journal, issue or site that a work is part of. */
const PAGES = /^(?:\w*Page|WebSite)$/u;
/** As deep as article, issue, volume, journal. */
const MAX_PARTS = 5;

export type Resolve = (value: unknown) => unknown;

export const found = (node: JsonLdNode, key: string): Found<string>[] => words(node[key]).map((value) => ({ value, from: `json-ld:${key}` }));

/** What a work's node says of it, in schema.org's words. */
export function readWork(work: JsonLdNode, resolve: Resolve): Findings {
  const first = (...keys: string[]): Found<string>[] => keys.flatMap((key) => found(work, key));
  const named = (key: string): Found<string>[] => namesOf(work[key], resolve).map((value) => ({ value, from: `json-ld:${key}` }));
  const joined = (key: string): Found<string>[] => {
    const names = [...new Set(namesOf(work[key], resolve))].slice(0, 10);
    return names.length > 0 ? [{ value: names.join(', '), from: `json-ld:${key}` }] : [];
  };
  const type = typesOf(work).find((one) => Object.hasOwn(CSL_TYPES, one));
  const wholes = wholesOf(work, resolve);
  const ofWholes = (...keys: string[]): Found<string>[] => wholes.flatMap((whole) => keys.flatMap((key) => found(whole, key)));
  return {
    ...(type ? { type: [{ value: CSL_TYPES[type] ?? '', from: 'json-ld:@type' }] } : {}),
    title: first('headline', 'name'),
    author: ['author', 'creator'].map((key) => ({ value: namesOf(work[key], resolve), from: `json-ld:${key}` })),
    issued: first('datePublished', 'uploadDate', 'dateCreated'),
    dateModified: first('dateModified'),
    publisher: named('publisher'),
    'container-title': containers(work, wholes).concat(named('publisher')),
    URL: first('url'),
    language: first('inLanguage').concat(named('inLanguage')),
    abstract: first('abstract', 'description'),
    DOI: identifiers(work).filter(({ value }) => /\b10\.\d{4,9}\//u.test(value)),
    license: first('license').concat(listOf(work['license']).map(resolve).flatMap((node) => (isNode(node) ? found(node, 'url') : []))),
    volume: first('volumeNumber').concat(ofWholes('volumeNumber')),
    issue: first('issueNumber').concat(ofWholes('issueNumber')),
    page: [...first('pagination'), ...pagesOf(work)],
    ISBN: [...first('isbn'), ...ofWholes('isbn')],
    ISSN: [...first('issn'), ...ofWholes('issn')],
    learningResourceType: joined('learningResourceType'),
    educationalLevel: [...joined('educationalLevel'), ...ofAlignments(work, 'educationalLevel')],
    timeRequired: first('timeRequired'),
    educationalAlignment: [{ value: alignmentsOf(work).filter(({ type: kind }) => kind !== 'educationalLevel').map(({ name }) => name), from: 'json-ld:educationalAlignment' }],
  };
}

/** Names of persons and organisations, given as words, nodes, references or lists of them. */
export function namesOf(value: unknown, resolve: Resolve): string[] {
  return listOf(value).slice(0, 200).flatMap((one) => {
    const node = resolve(one);
    if (!isNode(node)) return words(node);
    const name = words(node['name']);
    if (name.length > 0) return name;
    const parts = [...words(node['givenName']), ...words(node['familyName'])];
    return parts.length > 0 ? [parts.join(' ')] : words(node['alternateName']).slice(0, 1);
  });
}

function identifiers(work: JsonLdNode): Found<string>[] {
  return listOf(work['identifier']).concat(work['sameAs'], work['@id']).slice(0, 50)
    .flatMap((one) => (isNode(one) ? words(one['value']) : words(one))).map((value) => ({ value, from: 'json-ld:identifier' }));
}

/** The issue, volume, journal, book or course that a work is part of, inner ones first. A graph may go round in circles. */
function wholesOf(work: JsonLdNode, resolve: Resolve): JsonLdNode[] {
  const wholes = new Set<JsonLdNode>();
  for (let parts = [work]; parts.length > 0 && wholes.size < MAX_PARTS;) {
    parts = parts.flatMap((part) => listOf(part['isPartOf']).slice(0, 10)).map(resolve).filter(isNode)
      .filter((whole) => !wholes.has(whole) && whole !== work && !typesOf(whole).some((type) => PAGES.test(type)));
    for (const part of parts) wholes.add(part);
  }
  return [...wholes];
}

/** What the work appeared in: a journal, a book, a site. Issue and volume have numbers and no names of their own. */
function containers(work: JsonLdNode, wholes: readonly JsonLdNode[]): Found<string>[] {
  const named = wholes.filter((whole) => !typesOf(whole).some((type) => /^Publication(?:Issue|Volume)$/u.test(type))).flatMap((whole) => words(whole['name']));
  return [...named, ...words(work['isPartOf'])].map((value) => ({ value, from: 'json-ld:isPartOf' }));
}

function pagesOf(work: JsonLdNode): Found<string>[] {
  const [first] = words(work['pageStart']);
  const [last] = words(work['pageEnd']);
  return first === undefined ? [] : [{ value: last === undefined ? first : `${first}–${last}`, from: 'json-ld:pageStart' }];
}

/** LRMI's alignments: a name or a statement, behind its framework's name. */
function alignmentsOf(work: JsonLdNode): { type: string; name: string }[] {
  return listOf(work['educationalAlignment']).slice(0, 100).flatMap((one) => {
    if (!isNode(one)) return words(one).map((name) => ({ type: '', name }));
    const [name] = [...words(one['targetName']), ...words(one['targetDescription']), ...words(one['targetUrl']), ...words(one['name'])];
    const [framework] = words(one['educationalFramework']);
    if (name === undefined) return [];
    return [{ type: words(one['alignmentType'])[0] ?? '', name: framework === undefined || name.includes(framework) ? name : `${framework}: ${name}` }];
  });
}

const ofAlignments = (work: JsonLdNode, wanted: string): Found<string>[] =>
  alignmentsOf(work).filter(({ type }) => type === wanted).map(({ name }) => ({ value: name, from: 'json-ld:educationalAlignment' }));
