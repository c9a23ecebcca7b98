import type { Alignment, Item, Rendition, RenditionForm, Use } from '@/utils/core/rows/evidence';
import { inSlotOrder } from '@/utils/credentials/slot-names';
import { allSteps } from '@/utils/credentials/steps';
import type { SubmissionInput } from '../submission-input';

/** Rows of the bin leave with nothing. */
export const isAlive = (row: { deletedAt: string }): boolean => row.deletedAt === '';
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** This credential's uses in the order of their slots; a use whose request or item is gone is none. */
export function standingUses(input: SubmissionInput): Use[] {
  const items = aliveItems(input);
  return allSteps(input.template).flatMap((step) =>
    step.kind === 'request'
      ? input.uses.filter((use) => isAlive(use) && use.credentialId === input.credential.id && use.requestId === step.id && items.has(use.itemId)).sort(inSlotOrder)
      : [],
  );
}

/** This credential's alignments in the order of the criteria; one whose criterion is gone is none. */
export function standingAlignments(input: SubmissionInput): Alignment[] {
  const mine = input.alignments.filter((one) => isAlive(one) && one.credentialId === input.credential.id);
  return input.template.criteria.flatMap((criterion) => mine.filter((one) => one.criterionId === criterion.id).sort(byId));
}

export const aliveItems = (input: SubmissionInput): Map<string, Item> => new Map(input.items.filter(isAlive).map((item) => [item.id, item]));

/** The rendition of an item in the first of these forms that it has. */
export function renditionOf(input: SubmissionInput, itemId: string, forms: readonly RenditionForm[]): Rendition | null {
  const own = input.renditions.filter((one) => isAlive(one) && one.itemId === itemId).sort(byId);
  for (const form of forms) {
    const found = own.findLast((one) => one.form === form);
    if (found) return found;
  }
  return null;
}

/** The bytes that fill a slot: the rendition that the use names, else the thing itself, else what was kept of the page. */
export function usedRendition(input: SubmissionInput, itemId: string, renditionId: string): Rendition | null {
  const named = input.renditions.find((one) => isAlive(one) && one.id === renditionId && one.itemId === itemId);
  return named ?? renditionOf(input, itemId, ['original', 'reader', 'text', 'screenshot']);
}

/** The answer that stands to a prompt. */
export const bodyOf = (input: SubmissionInput, promptId: string): string =>
  input.answers.find((one) => isAlive(one) && one.credentialId === input.credential.id && one.promptId === promptId)?.body ?? '';
