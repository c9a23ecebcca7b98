import { Dexie, type EntityTable, type Table } from 'dexie';
import { isQuotaError, UserError } from '../core/errors';
import { newId } from '../core/ids';
import type { Alignment, Item, Quote, Rendition, Source, StoredBlob, Use } from '../core/rows/evidence';
import type { Credential, CredentialEvent, Template } from '../core/rows/template';
import type { Interval, Share, Tag, TimeEntry } from '../core/rows/time';
import type { Answer, Draft, Jot, Revision, Submission } from '../core/rows/writing';
import { migrations, newestVersion } from './migrations';

export const DATABASE_NAME = 'microfolio';

export class MicrofolioDatabase extends Dexie {
  declare meta: Table<{ key: string; value: string }, string>;
  declare templates: EntityTable<Template, 'id'>;
  declare credentials: EntityTable<Credential, 'id'>;
  declare events: EntityTable<CredentialEvent, 'id'>;
  declare items: EntityTable<Item, 'id'>;
  declare sources: EntityTable<Source, 'id'>;
  declare renditions: EntityTable<Rendition, 'id'>;
  declare blobs: EntityTable<StoredBlob, 'id'>;
  declare quotes: EntityTable<Quote, 'id'>;
  declare jots: EntityTable<Jot, 'id'>;
  declare answers: EntityTable<Answer, 'id'>;
  declare revisions: EntityTable<Revision, 'id'>;
  declare uses: EntityTable<Use, 'id'>;
  declare alignments: EntityTable<Alignment, 'id'>;
  declare timeEntries: EntityTable<TimeEntry, 'id'>;
  declare intervals: EntityTable<Interval, 'id'>;
  declare shares: EntityTable<Share, 'id'>;
  declare tags: EntityTable<Tag, 'id'>;
  declare submissions: EntityTable<Submission, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;

  /** Known after the first write that committed; it never changes. */
  installation = '';

  constructor(name = DATABASE_NAME) {
    super(name);
    for (const { version, stores } of migrations) this.version(version).stores(stores);
    // At every opening, not the first alone.
    this.on('ready', () => this.refuseNewer(), true);
    // An older page must never block an upgrade: it lets go for good, and its surface says so.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      globalThis.dispatchEvent?.(new Event('microfolio:outdated'));
      // Dexie's own listener comes after this one and would let the next read open it again.
      return false;
    });
    this.on('blocked', () => globalThis.dispatchEvent?.(new Event('microfolio:blocked')));
  }

  /** Dexie opens data of a newer version without a word; writing old shapes into it would lose what is new. */
  private refuseNewer(): void {
    // Dexie multiplies its versions by ten.
    if (this.backendDB().version > newestVersion * 10) throw new UserError('databaseNewer');
  }
}

let shared: MicrofolioDatabase | undefined;

/** The one connection of this context. It opens at its first use. */
export function database(): MicrofolioDatabase {
  shared ??= new MicrofolioDatabase();
  return shared;
}

/**
 * Whether the opening waits for an older page to let go. A request that stands behind another's, the worker's for one,
 * hears no `blocked` of its own: then only the stored version tells.
 */
export async function waitsForOlderPage(): Promise<boolean> {
  if (database().isOpen()) return false;
  const stored = (await indexedDB.databases()).find(({ name }) => name === DATABASE_NAME);
  return stored?.version !== undefined && stored.version < newestVersion * 10;
}

/** For tests, and after a copy was opened: closes the connection; the next use opens a new one. */
export function forgetDatabase(): void {
  shared?.close({ disableAutoOpen: false });
  shared = undefined;
}

/** This browser profile's own id, made at its first write. It stays behind when a copy moves to another machine. */
export async function installationId(db: MicrofolioDatabase): Promise<string> {
  const known = await db.meta.get('installationId');
  if (known) return known.value;
  const value = newId();
  await db.meta.put({ key: 'installationId', value });
  return value;
}

/** Dexie's and the browser's failures in the user's words; a bug stays a bug. */
export function asUserError(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (isQuotaError(error)) return new UserError('diskFull', {}, { cause: error });
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  if (inner instanceof UserError) return inner;
  if (name === 'OpenFailedError' || name === 'DatabaseClosedError' || name === 'UnknownError' || name === 'InvalidStateError' || name === 'MissingAPIError') {
    return new UserError('databaseClosed', {}, { cause: error });
  }
  if (name === 'VersionError') return new UserError('databaseNewer', {}, { cause: error });
  return error;
}
