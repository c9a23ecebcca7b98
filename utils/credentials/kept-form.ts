import * as v from 'valibot';
import type { Locale } from '../core/rows/row';
import type { Template } from '../core/rows/template';
import { templateForm, type CriterionForm, type PartForm, type StepForm, type WholeTemplateForm } from './template-form';

/*
 * The form "make my own" as it is kept while one types: one text, so that a field that is not yet valid as a template is
 * kept like any other.
 */
const keptForm = v.object({ language: v.picklist(['en', 'es']), form: templateForm });

export interface KeptForm {
  language: Locale;
  form: WholeTemplateForm;
}

export const writeForm = (kept: KeptForm): string => JSON.stringify(kept);

/** The form from its kept text; null when it is empty or none of ours. */
export function readForm(text: string): KeptForm | null {
  try {
    const read = v.safeParse(keptForm, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export const emptyStep = (kind: StepForm['kind'], key: string): StepForm => {
  const words = { key, label: '', title: '', text: '', limits: [] };
  return kind === 'prompt' ? { kind, ...words } : { kind, ...words, min: 1, max: 1, kinds: [], anyOf: '' };
};

export const emptyPart = (key: string): PartForm => ({ key, label: '', title: '', steps: [] });

/** With levels of these names, from lowest to highest; the last one passes. */
export const emptyCriterion = (levels: readonly string[]): CriterionForm => ({
  label: '', text: '', kind: 'levels', on: '',
  levels: levels.map((label, at) => ({ label, text: '', passes: at === levels.length - 1 })),
});

/** A form with nothing in it but the place to begin: one part with one prompt. */
export const emptyForm = (language: Locale, newKey: () => string): KeptForm => ({
  language,
  form: v.parse(templateForm, { parts: [{ ...emptyPart(newKey()), steps: [emptyStep('prompt', newKey())] }] }),
});

/** A form filled with a template, to make another version of it. Keys are the template's own ids. */
export function formFrom(template: Pick<Template, keyof WholeTemplateForm | 'language'>): KeptForm {
  const parts = template.parts.map(({ id, label, title, steps }): PartForm => ({
    key: id, label, title,
    steps: steps.map(({ id: key, ...step }): StepForm => ({ key, ...structuredClone(step) })),
  }));
  const criteria = template.criteria.map(({ label, text, kind, on, levels }): CriterionForm => ({
    label, text, kind,
    on: on.kind === 'template' ? '' : on.id,
    levels: levels.map((level) => ({ label: level.label, text: level.text, passes: level.passes })),
  }));
  const { title, issuer, competency, sourceUrl, statedHours, statedCredit } = template;
  const { keyMethod, policies } = structuredClone({ keyMethod: template.keyMethod, policies: template.policies });
  return { language: template.language, form: { title, issuer, competency, sourceUrl, statedHours, statedCredit, keyMethod, policies, parts, criteria } };
}

/** `list` with the thing at `from` moved to `to`; as it was when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (to < 0 || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** `list` with the thing at `at` changed. */
export const changedAt = <T>(list: readonly T[], at: number, thing: T): T[] => list.map((old, n) => (n === at ? thing : old));
