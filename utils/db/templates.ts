import type { New } from '../core/rows/row';
import type { Template } from '../core/rows/template';
import { alive, bin, insert, read, restore, write } from './writing';

/** Adds one version of a template. */
export const addTemplate = (template: New<Template>): Promise<Template> =>
  write(['templates'], (w) => insert(w, w.db.templates, template));

export const getTemplate = (id: string): Promise<Template | undefined> => read((db) => db.templates.get(id));

export const getTemplates = (ids: string[]): Promise<(Template | undefined)[]> => read((db) => db.templates.bulkGet(ids));

/** Every version alive, newest first. A person has dozens, never thousands. */
export const listTemplates = (): Promise<Template[]> =>
  read(async (db) => alive(await db.templates.orderBy('[deletedAt+createdAt]').reverse().toArray()));

export const binTemplate = (id: string): Promise<Template> => write(['templates'], (w) => bin(w, w.db.templates, id));
export const restoreTemplate = (id: string): Promise<Template> => write(['templates'], (w) => restore(w, w.db.templates, id));
