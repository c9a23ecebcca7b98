import { m } from '@/utils/words/paraglide/messages';
import type { Found, Rule } from './types';
import { inWords } from './words-for';

/** An artifact in a slot that points at no criterion: assessors call that surplus. Told once, at its first slot. */
export const evidenceWithoutCriterion = {
  id: 'evidence-without-criterion',
  gate: 'alignment',
  find(view) {
    if (view.template.criteria.length === 0) return [];
    const told = new Set(view.template.criteria.flatMap((c) => view.alignmentsOf(c.id)).map((a) => (a.targetKind === 'item' ? a.targetId : '')));
    const found: Found[] = [];
    for (const step of view.steps) {
      for (const { itemId } of view.usesOf(step.id)) {
        if (told.has(itemId)) continue;
        told.add(itemId);
        found.push({
          about: itemId,
          severity: 'advice',
          place: { view: 'align', stepId: step.id, itemId },
          label: step.label,
          say: inWords((options) => m.rules_surplus({ name: view.nameOf(itemId) }, options)),
          short: inWords((options) => m.rules_surplusShort({}, options)),
        });
      }
    }
    return found;
  },
} as const satisfies Rule;
