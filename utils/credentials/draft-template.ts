import * as v from 'valibot';
import { UserError } from '../core/errors';
import { newId } from '../core/ids';
import type { Instant, Locale, New } from '../core/rows/row';
import type { Criterion, Limit, Part, Step, Template } from '../core/rows/template';
import { m } from '../words/paraglide/messages';
import { labelsFor, letter, shortTitle } from './labels';
import { templateForm, type CriterionForm, type PartForm, type StepForm, type TemplateForm } from './template-form';

/**
 * A template from the form "make my own". Rows in which nothing was typed are left out; labels that were not typed are given
 * (`Part 1`, `1a`, `C1`); a range typed the wrong way round is turned. Every inner thing gets an id of its own.
 * @throws UserError `emptyField` with the field's name, in the form's language
 */
export function templateFromForm(form: TemplateForm, { now, locale }: { now: Date | Instant; locale: Locale }): New<Template> {
  const whole = v.parse(templateForm, form);
  const need = (typed: string, field: string): string => typed.trim() || empty(field);

  const title = need(whole.title, m.rules_fieldTitle({}, { locale }));
  const parts = whole.parts
    .map((part) => ({ ...part, steps: part.steps.filter(isTypedStep) }))
    .filter((part) => part.steps.length > 0 || part.title.trim() !== '');
  if (parts.every((part) => part.steps.length === 0)) empty(m.rules_fieldSteps({}, { locale }));

  const made = madeParts(parts, locale);
  return {
    issuer: whole.issuer.trim(),
    issuerId: '',
    version: '1',
    title,
    language: locale,
    competency: whole.competency.trim(),
    keyMethod: {
      title: whole.keyMethod.title.trim(),
      text: whole.keyMethod.text.trim(),
      components: whole.keyMethod.components.filter((c) => `${c.title}${c.text}`.trim() !== ''),
    },
    parts: made.parts,
    criteria: madeCriteria(whole.criteria.filter(isTypedCriterion), made.places, locale),
    policies: whole.policies,
    statedHours: whole.statedHours.trim(),
    statedCredit: whole.statedCredit.trim(),
    retrievedAt: new Date(now).toISOString(),
    sourceUrl: whole.sourceUrl.trim(),
    sourceBlobId: '',
    origin: 'hand',
  };
}

function empty(field: string): never {
  throw new UserError('emptyField', { field });
}

const isTypedStep = (step: StepForm): boolean => `${step.label}${step.title}${step.text}`.trim() !== '';
const isTypedLevel = (level: CriterionForm['levels'][number]): boolean => `${level.label}${level.text}`.trim() !== '';
const isTypedCriterion = (criterion: CriterionForm): boolean =>
  `${criterion.label}${criterion.text}`.trim() !== '' || criterion.levels.some((level) => level.text.trim() !== '');

type Places = Map<string, Criterion['on']>;

function madeParts(forms: readonly PartForm[], locale: Locale): { parts: Part[]; places: Places } {
  const places: Places = new Map();
  const labelOfPart = labelsFor(forms.map((form) => form.label));
  const labelOfStep = labelsFor(forms.flatMap((form) => form.steps.map((step) => step.label)));
  const parts = forms.map((form, at): Part => {
    const id = newId();
    places.set(form.key, { kind: 'part', id });
    return {
      id,
      label: labelOfPart(form.label, (n) => m.rules_partLabel({ n }, { locale }), at + 1),
      title: form.title.trim(),
      steps: form.steps.map((step, place) => {
        const label = labelOfStep(step.label, (n) => `${at + 1}${letter(n)}`, place + 1);
        const made = madeStep(step, label, locale);
        places.set(step.key, { kind: made.kind, id: made.id });
        return made;
      }),
    };
  });
  return { parts, places };
}

function madeStep(form: StepForm, label: string, locale: Locale): Step {
  const [title, text] = [form.title.trim(), form.text.trim()];
  if (!title && !text) {
    empty(form.kind === 'prompt' ? m.rules_fieldPrompt({ label }, { locale }) : m.rules_fieldRequest({ label }, { locale }));
  }
  const words = { id: newId(), label, title: title || shortTitle(text), text: text || title, limits: form.limits.flatMap(madeLimit) };
  if (form.kind === 'prompt') return { kind: 'prompt', ...words };
  const { min, max } = inOrder(form.min, form.max || null);
  return { kind: 'request', ...words, min: min ?? 0, max, kinds: form.kinds.length > 0 ? form.kinds : ['any'], anyOf: form.anyOf.trim() };
}

/** From the lower to the higher. */
const inOrder = (min: number | null, max: number | null): { min: number | null; max: number | null } =>
  min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };

/** A limit that closes neither side is none; 0 closes nothing. */
function madeLimit(form: StepForm['limits'][number]): Limit[] {
  const { min, max } = inOrder(form.min || null, form.max || null);
  return min === null && max === null ? [] : [{ unit: form.unit, min, max, force: form.force }];
}

function madeCriteria(forms: readonly CriterionForm[], places: Places, locale: Locale): Criterion[] {
  const labelOf = labelsFor(forms.map((form) => form.label));
  return forms.map((form, at) => {
    const label = labelOf(form.label, (n) => `C${n}`, at + 1);
    const text = form.text.trim() || empty(m.rules_fieldCriterion({ label }, { locale }));
    const levels = form.kind === 'levels' ? form.levels.filter(isTypedLevel) : [];
    if (form.kind === 'levels' && levels.length === 0) empty(m.rules_fieldLevels({ label }, { locale }));
    return {
      id: newId(),
      label,
      text,
      kind: form.kind,
      on: places.get(form.on) ?? { kind: 'template' },
      levels: levels.map((level, n) => ({ id: newId(), label: level.label.trim() || String(n + 1), text: level.text.trim(), passes: level.passes })),
    };
  });
}
