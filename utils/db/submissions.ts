import { Dexie } from 'dexie';
import type { Day, New } from '../core/rows/row';
import type { Submission } from '../core/rows/writing';
import { hashBlob, putBlob } from './blobs';
import { alive, insert, read, write } from './writing';

/** A file of the package on its way into the freezer. */
export interface FrozenFile {
  name: string;
  blob: Blob;
}

export const submissionsOf = (credentialId: string): Promise<Submission[]> =>
  read(async (db) => alive(await db.submissions.where('[credentialId+number]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray()));

/** Freezes a handing-in: its files as blobs, its rows as JSON, and the event that says so; all of it, or nothing. */
export async function freezeSubmission(
  frozen: Pick<New<Submission>, 'credentialId' | 'number' | 'frozenAt' | 'changed'> & { on: Day; rows: Blob; files: FrozenFile[]; archiveFiles: FrozenFile[] },
): Promise<Submission> {
  const { on, rows, files, archiveFiles, ...rest } = frozen;
  const hashed = async (list: FrozenFile[]) => {
    const done = [];
    for (const { name, blob } of list) done.push({ name, blob, blobId: await hashBlob(blob), bytes: blob.size });
    return done;
  };
  const [inPackage, inArchive, rowsBlobId] = [await hashed(files), await hashed(archiveFiles), await hashBlob(rows)];
  return write(['submissions', 'events', 'blobs'], async (w) => {
    for (const file of [...inPackage, ...inArchive]) await putBlob(w, file.blobId, file.blob, file.blob.type);
    await putBlob(w, rowsBlobId, rows, 'application/json');
    const bare = ({ name, blobId, bytes }: (typeof inPackage)[number]) => ({ name, blobId, bytes });
    const made = await insert(w, w.db.submissions, { ...rest, rowsBlobId, files: inPackage.map(bare), archiveFiles: inArchive.map(bare) });
    await insert(w, w.db.events, { credentialId: rest.credentialId, kind: 'submitted', on, who: '', reference: '', note: '', submissionId: made.id });
    return made;
  });
}
