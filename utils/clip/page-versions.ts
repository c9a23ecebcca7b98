import type { Instant } from '@/utils/core/rows/row';
import type { Rendition, Said, SourceFields } from '@/utils/core/rows/evidence';
import { readingsOf } from './correct-source';
import { lettersOf } from './quote/fold-text';

/** A page as it was clipped once. */
export interface PageVersion {
  at: Instant;
  /** As the text that is compared, and the copy that is read. */
  text: Rendition | undefined;
  reader: Rendition | undefined;
  said: Said | undefined;
}

/** What is otherwise in a newer version. */
export interface Changes {
  /** The title before, if it was another one. */
  title?: string;
  /** The published day before, if it was another one; '' = there was none. */
  publishedOn?: string;
  /** Passages that only the newer version has, and that only the older one had. */
  added: number;
  removed: number;
}

/** The versions of a clipped page, newest first: text and reader copy of one clip were written in one instant. */
export function versionsOf(renditions: readonly Rendition[]): PageVersion[] {
  const byInstant = new Map<Instant, Rendition[]>();
  for (const one of renditions) {
    if (one.form === 'reader' || one.form === 'text') byInstant.set(one.createdAt, [...(byInstant.get(one.createdAt) ?? []), one]);
  }
  return [...byInstant].sort(([a], [b]) => (a < b ? 1 : -1)).map(([at, forms]) => ({
    at, text: forms.find((one) => one.form === 'text'), reader: forms.find((one) => one.form === 'reader'), said: forms.find((one) => one.said)?.said,
  }));
}

/** Of all the texts of some items, the one of each item's newest version. */
export function newestTexts(renditions: readonly Rendition[]): Rendition[] {
  const newest = new Map<string, Rendition>();
  for (const one of renditions) {
    if (one.form === 'text' && one.createdAt >= (newest.get(one.itemId)?.createdAt ?? '')) newest.set(one.itemId, one);
  }
  return [...newest.values()];
}

/** The pictures of one reader copy. Those that were kept before each said which copy it is of belong to every copy of their item. */
export const picturesOfCopy = (reader: Rendition, renditions: readonly Rendition[]): Rendition[] =>
  renditions.filter(({ form, itemId, madeFrom }) => form === 'picture' && itemId === reader.itemId && (madeFrom === '' || madeFrom === reader.id));

/** What a version of a time before `said` was kept says of itself: what its source was read as. */
export function saidBySource({ title, issued }: SourceFields): Said {
  return { title: (title?.before ?? title)?.value ?? '', publishedOn: (issued?.before ?? issued)?.value ?? '' };
}

/** Passages are paragraphs; the same one may stand in a text more than once. */
function passagesOf(text: string): Map<string, number> {
  const passages = new Map<string, number>();
  for (const paragraph of text.split(/\n{2,}/u)) {
    const letters = lettersOf(paragraph);
    if (letters !== '') passages.set(letters, (passages.get(letters) ?? 0) + 1);
  }
  return passages;
}

const onlyIn = (one: Map<string, number>, other: Map<string, number>): number =>
  [...one].reduce((sum, [passage, times]) => sum + Math.max(0, times - (other.get(passage) ?? 0)), 0);

/** What changed from one version to the next; null = nothing. White space, case and quotation marks are no change. */
export function changesBetween(before: { text: string; said: Said }, after: { text: string; said: Said }): Changes | null {
  const [then, now] = [passagesOf(before.text), passagesOf(after.text)];
  const changes: Changes = {
    ...(after.said.title !== '' && after.said.title !== before.said.title ? { title: before.said.title } : {}),
    ...(after.said.publishedOn !== '' && after.said.publishedOn !== before.said.publishedOn ? { publishedOn: before.said.publishedOn } : {}),
    added: onlyIn(now, then),
    removed: onlyIn(then, now),
  };
  return changes.title === undefined && changes.publishedOn === undefined && changes.added + changes.removed === 0 ? null : changes;
}

/** The source after a new version was read: what was corrected by hand stays, with the new reading beside it. */
export function sourceOfVersion(before: SourceFields, read: SourceFields): SourceFields {
  const after: Record<string, unknown> = { ...before };
  for (const [name, field] of Object.entries(read)) {
    const standing = before[name as keyof SourceFields];
    if (!standing || standing.from !== 'hand') after[name] = field;
    else if (!readingsOf<string | string[]>(standing).some(({ value }) => JSON.stringify(value) === JSON.stringify(field.value))) {
      after[name] = { ...standing, alternatives: [{ value: field.value, from: field.from }, ...standing.alternatives] };
    }
  }
  return after as SourceFields;
}
