import { folded } from '../core/fold';
import type { Locale } from '../core/rows/row';
import type { Criterion, Step } from '../core/rows/template';
import type { CatalogueTemplate, TemplateContent } from './catalogue/types';

function textOf({ title, competency, keyMethod, parts, criteria }: TemplateContent): string {
  const steps = parts.flatMap((part) => [part.title, ...part.steps.flatMap((step) => [step.title, step.text])]);
  const components = keyMethod.components.flatMap((component) => [component.title, component.text]);
  return folded([title, competency, keyMethod.title, keyMethod.text, ...components, ...steps, ...criteria.map((c) => c.text)].join('\n'));
}

/** The templates that hold every word sought, in any place and with or without accents; those that name it in their title come first. */
export function findTemplates<T extends CatalogueTemplate>(templates: readonly T[], sought: string, locale: Locale): T[] {
  const words = folded(sought).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const inAll = (text: string): boolean => words.every((word) => text.includes(word));
  const found = templates.filter((template) => inAll(textOf(template[locale])));
  const named = (template: T): boolean => inAll(folded(template[locale].title));
  return [...found.filter(named), ...found.filter((template) => !named(template))];
}

export interface TemplateCounts {
  parts: number;
  prompts: number;
  requests: number;
  criteria: number;
}

export function countsOf(template: { parts: readonly { steps: readonly Step[] }[]; criteria: readonly Criterion[] }): TemplateCounts {
  const steps = template.parts.flatMap((part) => part.steps);
  const prompts = steps.filter((step) => step.kind === 'prompt').length;
  return { parts: template.parts.length, prompts, requests: steps.length - prompts, criteria: template.criteria.length };
}
