import { UserError } from '@/utils/core/errors';
import { purgeItem, type PurgePlan } from '@/utils/db/purge';
import { hashFrozen, type HashedFrozen } from '@/utils/db/submissions';
import { withoutItem } from '@/utils/export/without-item';
import { m } from '@/utils/words/paraglide/messages';
import { contextOf, frozenFiles, loadFonts } from './hand-in';

const LOST = new Blob([]);

/** A frozen handing-in drawn anew without the item. Files that are not drawn stay as they were handed in. */
async function redraw({ item, hashes }: PurgePlan, { submission, rows }: PurgePlan['submissions'][number], fonts: typeof loadFonts): Promise<HashedFrozen> {
  const gone = new Set(hashes);
  const placeholder = m.library_purgePlaceholder({}, { locale: rows.template.language });
  const input = withoutItem(rows, { itemId: item.id, hashes: gone, placeholder });
  const [context, { buildPackage }, { buildArchive }] = await Promise.all([contextOf(input, fonts), import('@/utils/export/package'), import('@/utils/export/archive')]);
  const { blob } = context;
  // A piece that was taken out of the library since is still among the frozen files.
  context.blob = (id) => blob(id).catch((error: unknown) => {
    if (error instanceof UserError && error.code === 'fileLost') return LOST;
    throw error;
  });
  const files = await buildPackage(input, context);
  for (const [at, file] of files.entries()) {
    const frozen = submission.files.find((one) => one.name === file.name);
    if (frozen && file.name.startsWith('evidence/') && !gone.has(frozen.blobId)) files[at] = { ...file, data: await blob(frozen.blobId) };
  }
  const archive = await buildArchive(input, files, context);
  return hashFrozen({ rows: new Blob([JSON.stringify(input)], { type: 'application/json' }), files: frozenFiles(files, context), archiveFiles: frozenFiles(archive, context) });
}

/** Destroys an item everywhere, in what was handed in too. All of it, or nothing. */
export async function purge(plan: PurgePlan, reason: string, fonts = loadFonts): Promise<void> {
  const redrawn = new Map<string, HashedFrozen>();
  for (const one of plan.submissions) redrawn.set(one.submission.id, await redraw(plan, one, fonts));
  await purgeItem(plan, reason, redrawn);
}
