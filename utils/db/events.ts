import { Dexie } from 'dexie';
import type { New } from '../core/rows/row';
import type { CredentialEvent } from '../core/rows/template';
import { alive, bin, insert, read, restore, write } from './writing';

export const addEvent = (event: New<CredentialEvent>): Promise<CredentialEvent> => write(['events'], (w) => insert(w, w.db.events, event));

/** A credential's events by day. */
export const eventsOf = (credentialId: string): Promise<CredentialEvent[]> =>
  read(async (db) => alive(await db.events.where('[credentialId+on]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray()));

export const binEvent = (id: string): Promise<CredentialEvent> => write(['events'], (w) => bin(w, w.db.events, id));
export const restoreEvent = (id: string): Promise<CredentialEvent> => write(['events'], (w) => restore(w, w.db.events, id));
