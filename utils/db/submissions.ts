import { Dexie } from 'dexie';
import { UserError } from '../core/errors';
import type { Day, New } from '../core/rows/row';
import type { Submission } from '../core/rows/writing';
import { hashBlob, putBlob } from './blobs';
import { alive, insert, read, write } from './writing';

/** A file of the package on its way into the freezer. */
export interface FrozenFile {
  name: string;
  mime: string;
  blob: Blob;
  /** Its SHA-256, when it is a stored file as it is: a recording is not read again for it. */
  blobId?: string;
}

export const submissionsOf = (credentialId: string): Promise<Submission[]> =>
  read(async (db) => alive(await db.submissions.where('[credentialId+number]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray()));

/**
 * Freezes a handing-in: its files as blobs, its rows as JSON, and the event that says so; all of it, or nothing.
 * @throws UserError `alreadyHandedIn` when this number was frozen meanwhile; `diskFull`
 */
export async function freezeSubmission(
  frozen: Pick<New<Submission>, 'credentialId' | 'number' | 'frozenAt' | 'changed'> & { on: Day; rows: Blob; files: FrozenFile[]; archiveFiles: FrozenFile[] },
): Promise<Submission> {
  const { on, rows, files, archiveFiles, ...rest } = frozen;
  const hashed = async (list: FrozenFile[]) => {
    const done = [];
    for (const { name, mime, blob, blobId } of list) done.push({ name, mime, blob, blobId: blobId ?? (await hashBlob(blob)), bytes: blob.size });
    return done;
  };
  const [inPackage, inArchive, rowsBlobId] = [await hashed(files), await hashed(archiveFiles), await hashBlob(rows)];
  return write(['submissions', 'events', 'blobs'], async (w) => {
    const taken = alive(await w.db.submissions.where({ credentialId: rest.credentialId, number: rest.number }).toArray());
    if (taken.length > 0) throw new UserError('alreadyHandedIn', { number: String(rest.number) });
    for (const file of [...inPackage, ...inArchive]) await putBlob(w, file.blobId, file.blob, file.mime);
    await putBlob(w, rowsBlobId, rows, 'application/json');
    const bare = ({ name, mime, blobId, bytes }: (typeof inPackage)[number]) => ({ name, mime, blobId, bytes });
    const made = await insert(w, w.db.submissions, {
      ...rest, rowsBlobId, files: inPackage.map(bare), archiveFiles: inArchive.map(bare),
      blobIds: [...new Set([rowsBlobId, ...inPackage.map((f) => f.blobId), ...inArchive.map((f) => f.blobId)])],
    });
    await insert(w, w.db.events, { credentialId: rest.credentialId, kind: 'submitted', on, who: '', reference: '', note: '', submissionId: made.id });
    return made;
  });
}
