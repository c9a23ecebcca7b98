import { Dexie } from 'dexie';
import type { New, Patch } from '../core/rows/row';
import type { Credential, Template } from '../core/rows/template';
import { bin, change, insert, read, restore, write } from './writing';

/** Takes a template up: the template's row and the pursuit of it, or neither. */
export const takeUp = (template: New<Template>, credential: Omit<New<Credential>, 'templateId' | 'lastUsedAt'>): Promise<Credential> =>
  write(['templates', 'credentials'], async (w) => {
    const { id } = await insert(w, w.db.templates, template);
    return insert(w, w.db.credentials, { ...credential, templateId: id, lastUsedAt: w.now });
  });

export const addCredential = (credential: New<Credential>): Promise<Credential> =>
  write(['credentials'], (w) => insert(w, w.db.credentials, credential));

export const getCredential = (id: string): Promise<Credential | undefined> => read((db) => db.credentials.get(id));

/** Last used first. The popup asks for 8, pages for all. */
export const listCredentials = (limit = 500): Promise<Credential[]> =>
  read((db) =>
    db.credentials
      .where('[deletedAt+lastUsedAt]')
      .between(['', Dexie.minKey], ['', Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray(),
  );

/** The binned too, last used first: time that served one still names it. */
export const everyCredential = (): Promise<Credential[]> =>
  read(async (db) => (await db.credentials.toArray()).sort((a, b) => (a.lastUsedAt < b.lastUsedAt ? 1 : -1)));

/** Says that captures go here now. */
export const touchCredential = (id: string): Promise<Credential> =>
  write(['credentials'], (w) => change(w, w.db.credentials, id, { lastUsedAt: w.now }));

export const editCredential = (id: string, patch: Patch<Credential>): Promise<Credential> =>
  write(['credentials'], (w) => change(w, w.db.credentials, id, patch));

export const binCredential = (id: string): Promise<Credential> => write(['credentials'], (w) => bin(w, w.db.credentials, id));
export const restoreCredential = (id: string): Promise<Credential> => write(['credentials'], (w) => restore(w, w.db.credentials, id));

/** Those that pursue a template of the catalogue, in whatever version or language, last used first. */
export const pursuitsOf = (slug: string): Promise<Credential[]> =>
  read(async (db) => {
    const rows = await db.credentials.where('[deletedAt+lastUsedAt]').between(['', Dexie.minKey], ['', Dexie.maxKey]).reverse().toArray();
    const templates = await db.templates.bulkGet(rows.map((row) => row.templateId));
    return rows.filter((_, at) => templates[at]?.origin === 'catalogue' && templates[at].issuerId === slug);
  });
