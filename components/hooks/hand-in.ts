import type { Submission } from '@/utils/core/rows/writing';
import { clearDraft } from '@/utils/db/drafts';
import { getBlob } from '@/utils/db/blobs';
import { changedKey } from '@/utils/db/submission-rows';
import { freezeSubmission, type FrozenFile } from '@/utils/db/submissions';
import { UserError } from '@/utils/core/errors';
import { archiveFileName, archiveFolderName, packageFileName } from '@/utils/export/file-names';
import { sizeOf, type ExportContext, type Fonts, type PackageFile, type SubmissionInput } from '@/utils/export/submission-input';
import { outgoingFile } from '@/utils/platform/opfs';
import { dayOf } from '@/utils/time/calendar';

/** A file that is ready to be saved. */
export interface Outgoing {
  name: string;
  file: File;
}

export type Deliverable = 'package' | 'archive';

/** What is being done, in this order. */
export type Stage = 'drawing' | 'packing' | 'writing' | 'keeping';

export interface HandInOptions {
  onStage?: (stage: Stage, done: number | null) => void;
  signal?: AbortSignal;
}

type Loaded = ExportContext & { idOf: (blob: Blob) => string | undefined };

export const loadFonts = async (): Promise<Fonts> => (await import('@/utils/platform/fonts')).loadFonts();

/** What an export needs, and by which hash each stored file came. */
export async function contextOf(input: SubmissionInput, fonts: () => Promise<Fonts>): Promise<Loaded> {
  const nameOf = (blobId: string): string => {
    const itemId = input.renditions.find((one) => one.blobId === blobId)?.itemId;
    return input.items.find((item) => item.id === itemId)?.title ?? '';
  };
  const ids = new WeakMap<Blob, string>();
  const [loaded, { sanitizeHtml }] = await Promise.all([fonts(), import('@/utils/clip/sanitize')]);
  return {
    fonts: loaded,
    blob: async (id) => {
      const stored = await getBlob(id);
      if (!stored) throw new UserError('fileLost', { name: nameOf(id) });
      ids.set(stored.blob, id);
      return stored.blob;
    },
    sanitize: (html, pictures) => sanitizeHtml(html, window, pictures),
    idOf: (blob) => ids.get(blob),
  };
}

/** The files of the package as they would be handed in now. Nothing is kept. */
export async function previewFiles(input: SubmissionInput, fonts = loadFonts): Promise<PackageFile[]> {
  const [context, { buildPackage }] = await Promise.all([contextOf(input, fonts), import('@/utils/export/package')]);
  return buildPackage(input, context);
}

/** @throws UserError `packageTooLarge`, `diskFull`; an AbortError when the signal says so. Nothing is left behind then. */
export async function zipInto(name: string, files: readonly PackageFile[], options: { at: string; folder?: string }, { onBytes, signal }: { onBytes?: (bytes: number) => void; signal?: AbortSignal }): Promise<Outgoing & { drop: () => Promise<void> }> {
  const { writeZip } = await import('@/utils/export/zip');
  const out = await outgoingFile();
  try {
    await writeZip(files, async (chunk) => {
      signal?.throwIfAborted();
      await out.write(chunk);
      onBytes?.(chunk.byteLength);
    }, options);
    return { name, file: await out.finish(), drop: out.drop };
  } catch (error) {
    await out.drop();
    throw error;
  }
}

/** The package as a zip, for a look at it: nothing is frozen. */
export async function previewZip(input: SubmissionInput, files: readonly PackageFile[]): Promise<Outgoing> {
  const name = packageFileName(input.template, input.number).replace(/\.zip$/, '-preview.zip');
  return zipInto(name, files, { at: input.frozenAt }, {});
}

export const frozenFiles = (files: readonly PackageFile[], { idOf }: Loaded): FrozenFile[] =>
  files.map(({ name, mime, data }) => {
    const blob = data instanceof Blob ? data : new Blob([data], { type: mime });
    const blobId = idOf(blob);
    return { name, mime, blob, ...(blobId ? { blobId } : {}) };
  });

/**
 * Hands in: draws the package and the archive, writes both zips, and only then freezes the submission with every file.
 * All of it, or nothing.
 * @throws UserError `packageTooLarge`, `diskFull`, `alreadyHandedIn`, `fileLost`; an AbortError when the signal says so
 */
export async function handIn(input: SubmissionInput, { onStage, signal }: HandInOptions = {}, fonts = loadFonts): Promise<{ submission: Submission; outgoing: Outgoing[] }> {
  const at = { at: input.frozenAt };
  onStage?.('drawing', null);
  const [context, { buildPackage }, { buildArchive }] = await Promise.all([contextOf(input, fonts), import('@/utils/export/package'), import('@/utils/export/archive')]);
  const files = await buildPackage(input, context);
  signal?.throwIfAborted();
  onStage?.('packing', null);
  const archive = await buildArchive(input, files, context);
  signal?.throwIfAborted();

  const all = [...files, ...archive].reduce((sum, file) => sum + sizeOf(file), 1);
  let bytes = 0;
  const watch = {
    onBytes: (more: number) => {
      bytes += more;
      onStage?.('writing', Math.min(1, bytes / all));
    },
    ...(signal ? { signal } : {}),
  };
  const made: Awaited<ReturnType<typeof zipInto>>[] = [];
  try {
    made.push(await zipInto(packageFileName(input.template, input.number), files, at, watch));
    made.push(await zipInto(archiveFileName(input.template, input.number), archive, { ...at, folder: archiveFolderName(input.template, input.number) }, watch));
    signal?.throwIfAborted();
    onStage?.('keeping', null);
    const submission = await freezeSubmission({
      credentialId: input.credential.id, number: input.number, frozenAt: input.frozenAt, changed: input.changed, on: dayOf(input.frozenAt, input.zone),
      rows: new Blob([JSON.stringify(input)], { type: 'application/json' }), files: frozenFiles(files, context), archiveFiles: frozenFiles(archive, context),
    });
    await clearDraft(changedKey(input.credential.id));
    return { submission, outgoing: made.map(({ name, file }) => ({ name, file })) };
  } catch (error) {
    for (const { drop } of made) await drop();
    throw error;
  }
}

/** Puts a submission's zip together again from what was frozen, byte for byte. */
export async function zipFrozen(submission: Submission, template: SubmissionInput['template'], which: Deliverable): Promise<Outgoing> {
  const files: PackageFile[] = [];
  for (const { name, mime, blobId } of which === 'package' ? submission.files : submission.archiveFiles) {
    const stored = await getBlob(blobId);
    if (!stored) throw new UserError('fileLost', { name });
    files.push({ name, mime, data: stored.blob });
  }
  const { number, frozenAt: at } = submission;
  return which === 'package'
    ? zipInto(packageFileName(template, number), files, { at }, {})
    : zipInto(archiveFileName(template, number), files, { at, folder: archiveFolderName(template, number) }, {});
}
