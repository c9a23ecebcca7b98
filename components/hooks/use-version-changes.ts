import { changesBetween, type Changes, type PageVersion } from '@/utils/clip/page-versions';
import { getBlob } from '@/utils/db/blobs';
import { useLive, type Live } from './use-live';

const NOTHING_SAID = { title: '', publishedOn: '' };

/** What each version (newest first) has otherwise than the one before; the last one has none before. */
export const useVersionChanges = (versions: readonly PageVersion[]): Live<(Changes | null)[]> =>
  useLive(async () => {
    const texts = await Promise.all(versions.map(async ({ text, said }) => ({
      text: (text && (await (await getBlob(text.blobId))?.blob.text())) ?? '', said: said ?? NOTHING_SAID, known: said !== undefined,
    })));
    return texts.slice(0, -1).map((now, at) => {
      const before = texts[at + 1] ?? now;
      // Of a version that did not note what the page said of itself only the text is compared.
      return changesBetween(before.known ? before : { ...before, said: now.said }, now);
    });
  }, [versions]);
