import type { Alignment, Use } from '../core/rows/evidence';
import type { Credential, Criterion, Template } from '../core/rows/template';
import { inSlotOrder, slotName } from './slot-names';
import { allSteps, titleOf } from './steps';

/** One credential with what points into it. */
export interface Linked {
  credential: Credential;
  template: Template;
  uses: readonly Use[];
  alignments: readonly Alignment[];
}

/** One place that an item serves. */
export type Serving =
  | { kind: 'slot'; credentialId: string; colour: Credential['colour']; credential: string; stepId: string; label: string; use: Use }
  | { kind: 'criterion'; credentialId: string; colour: Credential['colour']; credential: string; criterion: Criterion; label: string; alignment: Alignment };

/**
 * Item id → the slots it fills and the criteria it points at, credential by credential, in the issuer's order. A link into a
 * part of the template that is gone is left out: it serves nothing.
 */
export function servingOf(linked: readonly Linked[]): Map<string, Serving[]> {
  const found = new Map<string, Serving[]>();
  const put = (itemId: string, serving: Serving): void => {
    found.set(itemId, [...(found.get(itemId) ?? []), serving]);
  };
  for (const { credential, template, uses, alignments } of linked) {
    const of = { credentialId: credential.id, colour: credential.colour, credential: titleOf(credential, template) };
    for (const step of allSteps(template)) {
      if (step.kind !== 'request') continue;
      const here = uses.filter((use) => use.requestId === step.id && use.deletedAt === '').sort(inSlotOrder);
      here.forEach((use, at) => put(use.itemId, { kind: 'slot', ...of, stepId: step.id, label: slotName(step, at + 1), use }));
    }
    for (const criterion of template.criteria) {
      for (const alignment of alignments) {
        if (alignment.criterionId !== criterion.id || alignment.targetKind !== 'item' || alignment.deletedAt !== '') continue;
        put(alignment.targetId, { kind: 'criterion', ...of, criterion, label: criterion.label, alignment });
      }
    }
  }
  return found;
}
