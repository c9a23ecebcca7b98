import type { Locale } from '../core/rows/row';
import type { ArtifactRequest, Prompt, Step } from '../core/rows/template';
import { formatNumber } from '../words/format';
import { wordsLocale } from '../words/locale';
import { m } from '../words/paraglide/messages';
import { viewOf } from './check-view';
import { filledOf } from './filled';
import { distance } from './rules/words-for';
import type { CheckInput, CheckView } from './rules/types';

export interface StepState {
  state: 'empty' | 'begun' | 'done' | 'over';
  /** The distance in a word or two: `164 of 200`, `0 of 2`, `ready`. */
  short: string;
}

function promptState(view: CheckView, prompt: Prompt, locale: Locale): StepState {
  const [counted] = view.counted(prompt);
  const number = (n: number): string => formatNumber(n, locale);
  switch (counted.state) {
    case 'empty':
      return { state: 'empty', short: m.rules_notBegun({}, { locale }) };
    case 'short':
      return { state: 'begun', short: m.rules_of({ have: number(counted.count), wanted: number(counted.limit?.min ?? 0) }, { locale }) };
    case 'over':
      return { state: 'over', short: distance(counted)(locale) };
    case 'within':
      return { state: 'done', short: m.rules_ready({}, { locale }) };
  }
}

/** A request that asks for nothing, or whose group is filled elsewhere, is done with an empty slot; none is with a piece whose file is gone. */
function requestState(view: CheckView, request: ArtifactRequest, locale: Locale): StepState {
  const { have, wanted, enough, elsewhere } = filledOf(view, request);
  const surplus = have - (request.max ?? Infinity);
  if (surplus > 0) return { state: 'over', short: m.rules_tooMany({ n: surplus }, { locale }) };
  if (view.usesOf(request.id).some(({ itemId }) => !view.hasFile(itemId))) return { state: 'begun', short: m.rules_noFileShort({}, { locale }) };
  if (elsewhere) return { state: 'done', short: m.rules_notNeeded({}, { locale }) };
  if (wanted === 0) return { state: 'done', short: have === 0 ? m.rules_optional({}, { locale }) : formatNumber(have, locale) };
  return { state: enough ? 'done' : have === 0 ? 'empty' : 'begun', short: m.rules_of({ have, wanted }, { locale }) };
}

const stateOf = (view: CheckView, step: Step, locale: Locale): StepState =>
  step.kind === 'prompt' ? promptState(view, step, locale) : requestState(view, step, locale);

/** Step id → how far it is, in the template's order. */
export function stepStates(input: CheckInput, locale: Locale = wordsLocale()): Map<string, StepState> {
  const view = viewOf(input);
  return new Map(view.steps.map((step) => [step.id, stateOf(view, step, locale)]));
}

export interface Progress {
  /** Steps that are done, of all steps; a request that asks for nothing counts as done. */
  done: number;
  of: number;
  /** Criteria that something of the teacher's own shows, of all criteria. */
  criteriaShown: number;
  criteria: number;
}

export function progressOf(input: CheckInput): Progress {
  const view = viewOf(input);
  const { criteria } = view.template;
  const shown = criteria.filter((c) => view.alignmentsOf(c.id).some((a) => view.worth(a) === 'practice'));
  return {
    done: view.steps.filter((step) => stateOf(view, step, 'en').state === 'done').length,
    of: view.steps.length,
    criteriaShown: shown.length,
    criteria: criteria.length,
  };
}
