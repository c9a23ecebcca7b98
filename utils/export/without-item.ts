import type { SubmissionInput } from './submission-input';

export interface Removed {
  itemId: string;
  /** Of everything that was destroyed with it. */
  hashes: ReadonlySet<string>;
  /** What stands in its place. */
  placeholder: string;
}

const NOWHERE = { page: '', timecode: '', region: '', quote: '' };

/**
 * The rows of a handing-in without anything of one item but that it was there: its number and its slot stay, so that what the
 * answers say of the other pieces stays true.
 */
export function withoutItem(input: SubmissionInput, { itemId, hashes, placeholder }: Removed): SubmissionInput {
  return {
    ...input,
    items: input.items.map((item) => {
      if (item.id !== itemId) return hashes.has(item.thumb) ? { ...item, thumb: '' } : item;
      return {
        ...item, title: placeholder, site: '', authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '', tabUrl: '', excerpt: '', note: '', thumb: '',
        happenedOn: '', fileName: '', mime: '', bytes: 0,
      };
    }),
    sources: input.sources.filter((source) => source.itemId !== itemId),
    quotes: input.quotes.filter((quote) => quote.itemId !== itemId),
    renditions: input.renditions.filter((one) => one.itemId !== itemId && !hashes.has(one.blobId)),
    uses: input.uses.map((use) => (use.itemId === itemId ? { ...use, title: placeholder, caption: '', renditionId: '' } : use)),
    alignments: input.alignments.map((one) => (one.targetKind === 'item' && one.targetId === itemId ? { ...one, locator: NOWHERE, shows: '' } : one)),
    jots: input.jots.map((jot) => (jot.itemId === itemId ? { ...jot, pageUrl: '', pageTitle: '' } : jot)),
  };
}
