import type { Item, Sharing } from '@/utils/core/rows/evidence';
import type { Instant, New } from '@/utils/core/rows/row';
import { cleanFileName, cleanLine } from './clean-text';
import { normaliseTabUrl, siteOf } from './page-address';

const MAX_TITLE = 300;
const MAX_ADDRESS = 2_000;

/** Where and when an artifact is put in. */
export interface ArtifactContext {
  now: Instant;
  /** '' = inbox. */
  credentialId: string;
  stepId: string;
}

const artifact = ({ now, credentialId, stepId }: ArtifactContext): New<Item> => ({
  role: 'evidence', kind: 'file', madeBy: 'me', title: '', site: '', authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '',
  capturedAt: now, happenedOn: '', excerpt: '', note: '', tabUrl: '', thumb: '', credentialId, stepId, unlinked: 1, fileName: '', mime: '', bytes: 0,
});

/** A file's name as a title: no ending, no underscores. */
export function titleFromFileName(fileName: string): string {
  const bare = fileName.replace(/\.[\p{L}\p{N}]{1,10}$/u, '').replace(/_+/g, ' ').trim();
  return cleanLine(bare || fileName, MAX_TITLE);
}

/** The row of a file that the teacher dropped or picked. Its kind is what the browser says of it; unknown stays empty. */
export function itemFromFile(file: { name: string; type: string; size: number }, context: ArtifactContext): New<Item> {
  const fileName = cleanFileName(file.name);
  return { ...artifact(context), title: titleFromFileName(fileName), fileName, mime: cleanLine(file.type, 100), bytes: file.size };
}

/** The row of an artifact that stays where it is: an unlisted video, a file in a drive. */
export function linkedItem(link: { url: string; title: string; sharing?: Sharing }, context: ArtifactContext): New<Item> {
  const url = cleanLine(link.url, MAX_ADDRESS);
  return {
    ...artifact(context), kind: 'linked', title: cleanLine(link.title, MAX_TITLE) || siteOf(url) || url, site: siteOf(url), url, tabUrl: normaliseTabUrl(url),
    ...(link.sharing ? { sharing: link.sharing } : {}),
  };
}
