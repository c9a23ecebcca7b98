import { viewOf } from './check-view';
import { rules, type RuleId } from './rules/index';
import type { CheckInput, CheckView, Found, Rule } from './rules/types';

/** One thing to mend. Its label is shown beside its words, which do not repeat it. */
export interface Finding extends Omit<Found, 'about'> {
  ruleId: RuleId;
  gate: Rule['gate'];
  /** Stays the same while the same thing is found: for lists, and for "leave it". */
  key: string;
}

const GATES: readonly Rule['gate'][] = ['completion', 'alignment'];

/**
 * Everything that is missing or surplus: first what a completion check asks, by the template's steps, then the criteria in
 * the template's order, then artifacts that show none. An empty list means: nothing left to say. Nothing blocks.
 */
export function check(input: CheckInput): Finding[] {
  const view = viewOf(input);
  const all = rules.flatMap(({ id: ruleId, gate, find }: (typeof rules)[number]) =>
    find(view).map(({ about, ...found }: Found): Finding => ({ ...found, ruleId, gate, key: `${ruleId}:${about}` })),
  );
  const place = placeIn(view);
  // The sort is stable: within one place the registry's order holds.
  return all.sort((a, b) => GATES.indexOf(a.gate) - GATES.indexOf(b.gate) || place(a) - place(b));
}

function placeIn(view: CheckView): (finding: Finding) => number {
  const steps = new Map(view.steps.map((step, at) => [step.id, at]));
  const criteria = new Map(view.template.criteria.map((criterion, at) => [criterion.id, at]));
  return ({ place }) =>
    place.criterionId === undefined
      ? criteria.size + (steps.get(place.stepId ?? '') ?? steps.size)
      : (criteria.get(place.criterionId) ?? criteria.size);
}
