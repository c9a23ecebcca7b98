import type { Tag } from '../core/rows/time';
import { alive, bin, insert, read, write } from './writing';

/** Sets a subject's tags to exactly these. */
export const setTags = (subjectKind: Tag['subjectKind'], subjectId: string, tags: string[]): Promise<void> =>
  write(['tags'], async (w) => {
    const there = alive(await w.db.tags.where({ subjectKind, subjectId }).toArray());
    for (const row of there) if (!tags.includes(row.tag)) await bin(w, w.db.tags, row.id);
    for (const tag of tags) if (!there.some((row) => row.tag === tag)) await insert<Tag>(w, w.db.tags, { subjectKind, subjectId, tag });
  });

export const tagsOf = (subjectKind: Tag['subjectKind'], subjectId: string): Promise<string[]> =>
  read(async (db) => alive(await db.tags.where({ subjectKind, subjectId }).toArray()).map((row) => row.tag));
