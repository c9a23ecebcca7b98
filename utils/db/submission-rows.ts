import { Dexie } from 'dexie';
import type { CredentialEvent } from '../core/rows/template';
import type { Item } from '../core/rows/evidence';
import type { Submission } from '../core/rows/writing';
import type { SubmissionInput } from '../export/submission-input';
import { answersOf } from './answers';
import { getDraft } from './drafts';
import { eventsOf } from './events';
import { getItems, quotesOfItems } from './items';
import { alignmentsOf, usesOf } from './links';
import { submissionsOf } from './submissions';
import { entriesOfCredential } from './time-entries';
import { alive, read } from './writing';

/** Every row of one credential that a handing-in is made from, and what was handed in before. */
export interface SubmissionRows extends Omit<SubmissionInput, 'number' | 'frozenAt' | 'zone'> {
  events: CredentialEvent[];
  /** By number. */
  submissions: Submission[];
}

/** Where an answer refers to an item; what it means is `parseBody`'s to say. */
const REFERENCE = /\[\[item:([\w-]{1,80})\]\]/g;

/** Key of the draft that says what changed since the submission before. */
export const changedKey = (credentialId: string): string => `changed/${credentialId}`;

const whole = (...head: string[]): [unknown[], unknown[]] => [[...head, Dexie.minKey], [...head, Dexie.maxKey]];

/** undefined when the credential or its template is gone. */
export async function readSubmissionRows(id: string): Promise<SubmissionRows | undefined> {
  const credential = await read((db) => db.credentials.get(id));
  const template = credential && (await read((db) => db.templates.get(credential.templateId)));
  if (!credential || credential.deletedAt || !template) return undefined;
  const [answers, uses, alignments, events, submissions, spent, changed] = await Promise.all([
    answersOf(id), usesOf(id), alignmentsOf(id), eventsOf(id), submissionsOf(id), entriesOfCredential(id), getDraft(changedKey(id)),
  ]);
  const captured = await read((db) => db.items.where('[deletedAt+credentialId+capturedAt]').between(...whole('', id)).toArray());
  const jots = await read((db) => db.jots.where('[deletedAt+credentialId+createdAt]').between(...whole('', id)).toArray());
  const linked = [
    ...uses.map((use) => use.itemId), ...alignments.filter((a) => a.targetKind === 'item').map((a) => a.targetId),
    ...answers.flatMap((answer) => [...answer.body.matchAll(REFERENCE)].map((match) => match[1] ?? '')),
  ];
  const known = new Set(captured.map((item) => item.id));
  const items: Item[] = [...captured, ...alive(await getItems([...new Set(linked)].filter((itemId) => !known.has(itemId))))];
  const itemIds = items.map((item) => item.id);
  const [quotes, sources, renditions] = await Promise.all([
    quotesOfItems(itemIds),
    read(async (db) => alive(await db.sources.where('itemId').anyOf(itemIds).toArray())),
    // The index begins with the item: one look-up an item, none over the whole table.
    read(async (db) => alive((await Promise.all(itemIds.map((itemId) => db.renditions.where('[itemId+form]').between(...whole(itemId)).toArray()))).flat())),
  ]);
  return {
    credential, template, answers, uses, alignments, events, submissions, items, quotes, sources, renditions, jots,
    changed: submissions.length > 0 ? (changed?.text ?? '') : '',
    timeEntries: spent.map((one) => one.entry), intervals: spent.flatMap((one) => one.intervals), shares: spent.flatMap((one) => one.shares),
  };
}
