import * as v from 'valibot';

/*
 * The form "make my own", as plain data. `key` is the form's own handle of a row, so that a criterion can name the part or
 * step it is on; ids are given when the template is made. Everything that may stay empty has a default.
 */
const text = v.optional(v.string(), '');
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.optional(v.nullable(whole), null);

const limit = v.object({
  unit: v.picklist(['words', 'characters', 'pages', 'minutes', 'items']),
  min: count,
  max: count,
  force: v.optional(v.picklist(['must', 'guide']), 'guide'),
});

const words = { key: v.string(), label: text, title: text, text, limits: v.optional(v.array(limit), []) };

const prompt = v.object({ kind: v.literal('prompt'), ...words });

const request = v.object({
  kind: v.literal('request'),
  ...words,
  min: v.optional(whole, 1),
  max: count,
  kinds: v.optional(v.array(v.picklist(['document', 'image', 'video', 'audio', 'data', 'link', 'any'])), []),
  anyOf: text,
});

const part = v.object({ key: v.string(), label: text, title: text, steps: v.array(v.variant('kind', [prompt, request])) });

const level = v.object({ label: text, text, passes: v.optional(v.boolean(), false) });

const criterion = v.object({
  label: text,
  text,
  kind: v.optional(v.picklist(['passing', 'indicator', 'levels']), 'passing'),
  /** Key of the part or step it is on; '' = the whole template. */
  on: text,
  /** From lowest to highest. */
  levels: v.optional(v.array(level), []),
});

const policy = v.optional(v.picklist(['unknown', 'allowed', 'not']), 'unknown');

export const templateForm = v.object({
  title: text,
  issuer: text,
  competency: text,
  sourceUrl: text,
  statedHours: text,
  statedCredit: text,
  keyMethod: v.optional(
    v.object({ title: text, text, components: v.optional(v.array(v.object({ title: text, text })), []) }),
    { title: '', text: '', components: [] },
  ),
  parts: v.array(part),
  criteria: v.optional(v.array(criterion), []),
  policies: v.optional(
    v.object({
      ai: policy, reuse: policy, team: policy,
      studentNames: v.optional(v.picklist(['unknown', 'firstNames', 'initials', 'none']), 'unknown'),
    }),
    { ai: 'unknown', reuse: 'unknown', team: 'unknown', studentNames: 'unknown' },
  ),
});

/** What a form may hand over: defaults may be left out. */
export type TemplateForm = v.InferInput<typeof templateForm>;
/** A whole form, every default filled in. */
export type WholeTemplateForm = v.InferOutput<typeof templateForm>;
export type PartForm = WholeTemplateForm['parts'][number];
export type StepForm = PartForm['steps'][number];
export type CriterionForm = WholeTemplateForm['criteria'][number];
