import { webAddress } from '@/utils/clip/page-address';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import { getBlob } from '@/utils/db/blobs';
import { renditionsOf, sourceOf } from '@/utils/db/items';
import type { PackageFile } from '@/utils/export/submission-input';
import { dayOf } from '@/utils/time/calendar';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { zipInto, type Outgoing } from './hand-in';
import { ownZone } from './use-timer';

/**
 * The originals and reader copies of these items as one zip, under neutral names: no title, no file name of the teacher's own.
 * @throws UserError `fileLost`, `packageTooLarge`, `diskFull`, `nothingToExport` when none of them has a file
 */
export async function exportItems(items: readonly Item[], onProgress: (done: number) => void): Promise<Outgoing> {
  const [{ readerPage }, { sanitizeHtml }, { extensionOf }, { textFile }] = await Promise.all([
    import('@/utils/export/html/reader-page'), import('@/utils/clip/sanitize'), import('@/utils/export/file-names'), import('@/utils/export/submission-input'),
  ]);
  const locale = wordsLocale();
  const files: PackageFile[] = [];
  for (const [at, item] of items.entries()) {
    const name = `${m.library_fileName({}, { locale })}-${String(at + 1).padStart(3, '0')}`;
    for (const { form, blobId, mime } of await renditionsOf(item.id)) {
      if (form !== 'original' && form !== 'reader') continue;
      const stored = await getBlob(blobId);
      if (!stored) throw new UserError('fileLost', { name: item.title });
      if (form === 'original') files.push({ name: `${name}.${extensionOf(mime)}`, mime, data: stored.blob });
      else {
        const source = await sourceOf(item.id);
        const about = { title: item.title, facts: [item.authors.join(', '), item.site].filter(Boolean).join(' · '), address: webAddress(item.url)?.href ?? '', language: source?.fields.language?.value ?? '', locale };
        files.push(textFile(`${name}-${m.library_fileCopy({}, { locale })}.html`, 'text/html', readerPage(sanitizeHtml(await stored.blob.text(), window), about)));
      }
    }
    onProgress((at + 1) / items.length / 2);
  }
  if (files.length === 0) throw new UserError('nothingToExport');
  const now = new Date().toISOString();
  const { name, file } = await zipInto(`microfolio-${m.library_fileName({}, { locale })}-${dayOf(now, ownZone())}.zip`, files, { at: now }, {});
  onProgress(1);
  return { name, file };
}
