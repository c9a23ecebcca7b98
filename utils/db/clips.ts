import type { ClipEnd, Replaced } from '../clip/clip-end';
import { itemFollowing } from '../clip/correct-source';
import { changesBetween, saidBySource, sourceOfVersion, versionsOf } from '../clip/page-versions';
import { lettersOf } from '../clip/quote/fold-text';
import type { Item, Quote, Said, Source } from '../core/rows/evidence';
import type { Instant, New, Patch } from '../core/rows/row';
import type { MicrofolioDatabase } from './database';
import { hashRenditions, insertItem, insertRendition, readBack, renditionsOf, type HashedRendition, type NewItem } from './items';
import { alive, bin, change, insert, read, write, type Writing } from './writing';

/** A clip on its way in. */
export interface NewClip extends NewItem {
  source: Omit<New<Source>, 'itemId'>;
  /** The main text and what the page says of itself, to compare with the version before. */
  text: string;
  said: Said;
  /** The title as changed by hand; '' = it was not. */
  titleByHand: string;
}

const TABLES = ['items', 'sources', 'quotes', 'renditions', 'blobs'] as const;

/** The item that a page's clips belong to: the newest page or passage of its address. */
export async function clipOfPage(db: MicrofolioDatabase, tabUrl: string): Promise<Item | undefined> {
  if (tabUrl === '') return undefined;
  const items = await db.items.where('[deletedAt+tabUrl]').equals(['', tabUrl]).toArray();
  return items.filter(({ kind }) => kind === 'page' || kind === 'selection').sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))[0];
}

/**
 * Keeps a clip of a page: as a new item, or, where the page was clipped before, as a further quote or version of that item.
 * An unchanged page makes no new version. Resolves after the commit, with the row as read back.
 * @throws UserError `diskFull`, `fileTooLarge`
 */
export async function addClip(clip: NewClip): Promise<{ item: Item; end: ClipEnd }> {
  const hashed = await hashRenditions(clip.renditions);
  for (;;) {
    const standing = await read((db) => clipOfPage(db, clip.item.tabUrl));
    const before = standing && clip.item.kind === 'page' ? await newestVersion(standing.id) : null;
    const done = await write([...TABLES], async (w) => {
      const now = await clipOfPage(w.db, clip.item.tabUrl);
      // Bytes are read outside of the transaction: another clip may have come in between.
      if (now?.id !== standing?.id || (before && now?.clippedAt !== standing?.clippedAt)) return null;
      if (!now) return { id: (await insertItem(w, clip, hashed)).id, end: { did: 'made' as const } };
      return { id: now.id, end: before ? await addVersion(w, now, clip, hashed, before) : await addQuotes(w, now, clip) };
    });
    if (done) return { item: await readBack(done.id), end: done.end };
  }
}

interface Standing {
  at: Instant;
  text: string;
  said: Said;
}

async function newestVersion(itemId: string): Promise<Standing> {
  const [[newest], source] = [versionsOf(await renditionsOf(itemId)), await read((db) => db.sources.where({ itemId }).first())];
  const blobId = newest?.text?.blobId;
  const kept = blobId ? await read((db) => db.blobs.get(blobId)) : undefined;
  return { at: newest?.at ?? '', text: (await kept?.blob.text()) ?? '', said: newest?.said ?? saidBySource(source?.fields ?? {}) };
}

const joined = (one: string, other: string): string => (other === '' || one.includes(other) ? one : one === '' ? other : `${one}\n${other}`);

/** What was typed for the clip, and a place for what waited in the inbox. */
function typed(item: Item, clip: NewClip, note: string): Patch<Item> {
  return {
    ...(clip.titleByHand !== '' && clip.titleByHand !== item.title ? { title: clip.titleByHand } : {}),
    ...(note !== '' ? { note: joined(item.note, note) } : {}),
    ...(item.credentialId === '' && clip.item.credentialId !== '' ? { credentialId: clip.item.credentialId, stepId: clip.item.stepId } : {}),
  };
}

const changeItem = async (w: Writing, item: Item, patch: Patch<Item>): Promise<unknown> => (Object.keys(patch).length > 0 ? change(w, w.db.items, item.id, patch) : undefined);

async function addVersion(w: Writing, item: Item, clip: NewClip, hashed: readonly HashedRendition[], before: Standing): Promise<ClipEnd> {
  const since = before.at || item.capturedAt;
  const changes = changesBetween(before, clip);
  const patch = { ...(item.kind === 'page' ? {} : { kind: 'page' as const }), ...typed(item, clip, clip.item.note) };
  if (!changes) {
    await changeItem(w, item, patch);
    return { did: 'unchanged', since };
  }
  for (const rendition of hashed) await insertRendition(w, item.id, rendition);
  const source = await w.db.sources.where({ itemId: item.id }).first();
  const fields = sourceOfVersion(source?.fields ?? {}, clip.source.fields);
  const whole: Patch<Item> = { ...itemFollowing(item, source?.fields ?? {}, fields), ...patch, clippedAt: w.now };
  if (source) await change(w, w.db.sources, source.id, { fields, accessedAt: clip.source.accessedAt, words: clip.source.words });
  else await insert(w, w.db.sources, { ...clip.source, itemId: item.id });
  await changeItem(w, item, whole);
  // The note that came with it was typed: it stays.
  const { note: _note, ...derived } = whole;
  const replaced = Object.fromEntries(Object.keys(derived).map((key) => [key, item[key as keyof Item] ?? (key === 'clippedAt' ? item.capturedAt : '')])) as Patch<Item>;
  return { did: 'versioned', since, changes, replaced: { at: w.now, item: replaced, source: source ? { fields: source.fields, accessedAt: source.accessedAt, words: source.words } : null } };
}

/** Takes a version back: its forms and pictures go into the bin, and item and source say again what they said. */
export const takeBackVersion = (itemId: string, { at, item, source }: Replaced): Promise<void> =>
  write(['items', 'sources', 'renditions'], async (w) => {
    const forms = await w.db.renditions.where('[itemId+form]').anyOf([[itemId, 'reader'], [itemId, 'text'], [itemId, 'picture']]).toArray();
    const ofVersion = new Set(forms.filter(({ form, createdAt }) => form !== 'picture' && createdAt === at).map((one) => one.id));
    for (const { id, madeFrom } of forms) if (ofVersion.has(id) || ofVersion.has(madeFrom)) await bin(w, w.db.renditions, id);
    await change(w, w.db.items, itemId, item);
    const row = await w.db.sources.where({ itemId }).first();
    if (row && source) await change(w, w.db.sources, row.id, source);
  });

const isSameQuote = (one: Omit<New<Quote>, 'itemId'>, other: Omit<New<Quote>, 'itemId'>): boolean =>
  lettersOf(one.exact) === lettersOf(other.exact) && (one.start === other.start || lettersOf(one.prefix + one.suffix) === lettersOf(other.prefix + other.suffix));

async function addQuotes(w: Writing, item: Item, clip: NewClip): Promise<ClipEnd> {
  await changeItem(w, item, typed(item, clip, ''));
  const known = alive(await w.db.quotes.where({ itemId: item.id }).toArray());
  let end: ClipEnd = { did: 'quotedBefore' };
  for (const quote of clip.quotes) {
    const same = known.find((one) => isSameQuote(one, quote));
    // What was typed for this clip is about this passage.
    if (same && clip.item.note !== '') await change(w, w.db.quotes, same.id, { note: joined(same.note, clip.item.note) });
    if (!same) end = { did: 'quoted', quoteId: (await insert(w, w.db.quotes, { ...quote, note: clip.item.note, itemId: item.id })).id };
  }
  return end;
}
