import { Dexie } from 'dexie';
import { UserError } from '../core/errors';
import type { Day, New } from '../core/rows/row';
import type { Submission } from '../core/rows/writing';
import { hashBlob, putBlob } from './blobs';
import { alive, insert, read, write, type Writing } from './writing';

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

/** The rows and files of a handing-in. */
export interface Frozen {
  rows: Blob;
  files: FrozenFile[];
  archiveFiles: FrozenFile[];
}

type Hashed = FrozenFile & { blobId: string };

export interface HashedFrozen {
  rows: Hashed;
  files: Hashed[];
  archiveFiles: Hashed[];
}

/** Reads what is to be frozen: a transaction does not wait for it. */
export async function hashFrozen({ rows, files, archiveFiles }: Frozen): Promise<HashedFrozen> {
  const hashed = async (list: FrozenFile[]): Promise<Hashed[]> => {
    const done: Hashed[] = [];
    for (const file of list) done.push({ ...file, blobId: file.blobId ?? (await hashBlob(file.blob)) });
    return done;
  };
  return { rows: { name: '', mime: 'application/json', blob: rows, blobId: await hashBlob(rows) }, files: await hashed(files), archiveFiles: await hashed(archiveFiles) };
}

/** Puts frozen files into the database, and answers the columns that point at them. */
export async function putFrozen(w: Writing, { rows, files, archiveFiles }: HashedFrozen): Promise<Pick<Submission, 'rowsBlobId' | 'files' | 'archiveFiles' | 'blobIds'>> {
  const all = [...files, ...archiveFiles, rows];
  for (const file of all) await putBlob(w, file.blobId, file.blob, file.mime);
  const bare = ({ name, mime, blobId, blob }: Hashed) => ({ name, mime, blobId, bytes: blob.size });
  return { rowsBlobId: rows.blobId, files: files.map(bare), archiveFiles: archiveFiles.map(bare), blobIds: [...new Set(all.map((file) => file.blobId))] };
}

/**
 * Freezes a handing-in: its files as blobs, its rows as JSON, and the event that says so; all of it, or nothing.
 * @throws UserError `alreadyHandedIn` when this number was frozen meanwhile; `diskFull`
 */
export async function freezeSubmission(
  frozen: Pick<New<Submission>, 'credentialId' | 'number' | 'frozenAt' | 'changed'> & Frozen & { on: Day },
): Promise<Submission> {
  const { on, rows, files, archiveFiles, ...rest } = frozen;
  const freezing = await hashFrozen({ rows, files, archiveFiles });
  return write(['submissions', 'events', 'blobs'], async (w) => {
    const taken = alive(await w.db.submissions.where({ credentialId: rest.credentialId, number: rest.number }).toArray());
    if (taken.length > 0) throw new UserError('alreadyHandedIn', { number: String(rest.number) });
    const made = await insert(w, w.db.submissions, { ...rest, ...(await putFrozen(w, freezing)) });
    await insert(w, w.db.events, { credentialId: rest.credentialId, kind: 'submitted', on, who: '', reference: '', note: '', submissionId: made.id });
    return made;
  });
}
