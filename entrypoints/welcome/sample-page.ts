import type { Item } from '@/utils/core/rows/evidence';
import type { Locale } from '@/utils/core/rows/row';
import { addItem } from '@/utils/db/items';
import { readSettings } from '@/utils/platform/settings';
import { countWords } from '@/utils/reflect/count';
import { m } from '@/utils/words/paraglide/messages';

export interface SamplePage {
  title: string;
  paragraphs: string[];
}

/** The short text of our own that is there to be clipped. */
export const samplePage = (): SamplePage => ({ title: m.welcome_readTitle(), paragraphs: [m.welcome_read1(), m.welcome_read2(), m.welcome_read3()] });

/**
 * Saves this page as a clip. No extension may inject anything into its own pages, so the text is taken as it is known here.
 * It has no web address: an assessor could not open it.
 */
export async function clipSamplePage(language: Locale): Promise<Item> {
  const { title, paragraphs } = samplePage();
  const { credentialId, stepId } = await readSettings();
  const text = paragraphs.join('\n\n');
  const now = new Date().toISOString();
  const site = m.welcome_site();
  const read = (value: string) => ({ value, from: 'html', alternatives: [] });
  return addItem({
    item: {
      role: 'source', kind: 'page', madeBy: 'others', title, site, authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '',
      capturedAt: now, happenedOn: '', excerpt: m.welcome_readLead(), note: '', tabUrl: '', thumb: '', credentialId, stepId, unlinked: 1,
      fileName: '', mime: '', bytes: 0,
    },
    source: { fields: { title: read(title), 'container-title': read(site), language: read(language) }, accessedAt: now, words: countWords(text) },
    quotes: [],
    renditions: [{ form: 'text', blob: new Blob([text], { type: 'text/plain' }), mime: 'text/plain', how: 'welcome page' }],
  });
}
