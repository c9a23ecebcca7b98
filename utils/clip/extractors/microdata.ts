import { CSL_TYPES } from '../json-ld-work';
import { all, textOf } from '../page-query';
import { surroundings } from '../page-surroundings';
import type { Extractor, Found } from './types';

/** Without it a page has neither; what its head says by `property` is Open Graph's. */
const ANY = '[itemprop], [itemtype], [typeof], [property]:not(meta[property*=":"]), [property*="schema:"]';
const NAME = '[itemprop~="name"], [itemprop~="targetName"], [property~="name"], [property~="schema:name"], [property~="targetName"]';

/** schema.org as microdata or RDFa Lite on the elements that people see. */
export const microdata: Extractor = {
  id: 'microdata',
  trust: {
    type: 65, title: 60, author: 65, issued: 78, license: 50, dateModified: 75, ISBN: 75, ISSN: 75, volume: 75, issue: 75, page: 75,
    learningResourceType: 70, educationalLevel: 70, timeRequired: 70, educationalAlignment: 70,
  },
  read(document) {
    if (all(document, ANY, 1).length === 0) return {};
    const isBeside = surroundings(null);
    const everywhere = (name: string) => all(document, `[itemprop~="${name}"], [property~="${name}"]:not(meta[property*=":"]), [property~="schema:${name}"]`, 40);
    const marked = (name: string) => everywhere(name).filter((element) => !isBeside(element));
    const values = (name: string): Found<string>[] => marked(name).map((element) => ({ value: valueOf(element), from: `microdata:${name}` }));
    const named = (name: string): string[] => marked(name).map((element) => valueOf(element.querySelector(NAME) ?? element));
    /** In the foot of a post, the one day that the whole page states is the post's: cards of other pages come in numbers. */
    const onlyOne = (name: string): Found<string>[] => {
      const days = [...new Set(everywhere(name).map(valueOf))];
      return days.length === 1 ? days.map((value) => ({ value, from: `microdata:${name}` })) : [];
    };
    const authors = named('author');
    const issued = values('datePublished');
    const types = all(document, '[itemtype*="schema.org/"], [typeof]', 20).filter((element) => !isBeside(element))
      .map((element) => (element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '').replace(/^.*[/#:]/u, ''));
    const type = types.map((one) => (Object.hasOwn(CSL_TYPES, one) ? CSL_TYPES[one] : undefined)).find((one) => one !== undefined);
    return {
      ...(type === undefined ? {} : { type: [{ value: type, from: 'microdata:itemtype' }] }),
      title: values('headline'),
      author: authors.length > 6 ? [] : [{ value: authors, from: 'microdata:author' }],
      issued: issued.length > 0 ? issued : onlyOne('datePublished'),
      dateModified: values('dateModified'),
      license: values('license'),
      ISBN: values('isbn'),
      ISSN: values('issn'),
      volume: values('volumeNumber'),
      issue: values('issueNumber'),
      page: values('pagination'),
      learningResourceType: values('learningResourceType'),
      educationalLevel: named('educationalLevel').map((value) => ({ value, from: 'microdata:educationalLevel' })),
      timeRequired: values('timeRequired'),
      educationalAlignment: [{ value: named('educationalAlignment'), from: 'microdata:educationalAlignment' }],
    };
  },
};

const valueOf = (element: Element): string =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? (element.localName === 'abbr' ? element.getAttribute('title') : null) ?? (element.localName === 'link' ? element.getAttribute('href') ?? '' : textOf(element, 500));
