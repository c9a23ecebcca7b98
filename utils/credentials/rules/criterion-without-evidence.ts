import { m } from '@/utils/words/paraglide/messages';
import type { Rule } from './types';
import { inWords } from './words-for';

/** A criterion that nothing of the teacher's own shows. Sources are by others: they never cover one by themselves. */
export const criterionWithoutEvidence = {
  id: 'criterion-without-evidence',
  gate: 'alignment',
  find: (view) =>
    view.template.criteria.flatMap((criterion) => {
      const worth = new Set(view.alignmentsOf(criterion.id).map((alignment) => view.worth(alignment)));
      if (worth.has('practice')) return [];
      const sourced = worth.has('source');
      return [{
        about: criterion.id,
        severity: 'missing' as const,
        place: { view: 'align' as const, criterionId: criterion.id },
        label: criterion.label,
        say: inWords((options) => (sourced ? m.rules_onlySource({ text: criterion.text }, options) : m.rules_noEvidence({ text: criterion.text }, options))),
        short: inWords((options) => (sourced ? m.rules_onlySourceShort({}, options) : m.rules_noEvidenceShort({}, options))),
      }];
    }),
} as const satisfies Rule;
