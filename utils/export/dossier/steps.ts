import type { Limit, Prompt, Step, Template } from '@/utils/core/rows/template';
import type { Locale } from '@/utils/core/rows/row';
import { parseBody, toPlainText, type Names } from '@/utils/reflect/body';
import { measure } from '@/utils/reflect/count';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine, cleanText } from '../clean-text';
import { asciiSlug } from '../file-names';
import type { SubmissionInput } from '../submission-input';
import type { Anchor, Artifact, DossierPart, DossierStep, PromptStep } from './dossier';
import { blockText, referencesIn } from './mentions';
import { bodyOf, standingUses } from './standing';

/** Where a step stands in the package. */
export interface Place {
  anchor: Anchor;
  /** The issuer's label, or one made of part and place. */
  label: string;
  /** 1 for the first part. */
  part: number;
}

/** Step id → place. */
export function placeSteps(template: Pick<Template, 'parts'>): Map<string, Place> {
  const counts = { prompt: 0, request: 0 };
  return new Map(template.parts.flatMap((part, partAt) => part.steps.map((step, at): [string, Place] => {
    counts[step.kind] += 1;
    const anchor = `${step.kind === 'prompt' ? 'q' : 'r'}${counts[step.kind]}`;
    return [step.id, { anchor, label: cleanLine(step.label) || `${partAt + 1}.${at + 1}`, part: partAt + 1 }];
  })));
}

export interface Known {
  places: Map<string, Place>;
  artifacts: Artifact[];
  names: Names;
  /** Item id → anchor. */
  anchors: Map<string, Anchor>;
  /** The sources that a text quotes or names. */
  mentionedIn: (text: string) => Anchor[];
}

export function describeParts(input: SubmissionInput, known: Known): DossierPart[] {
  const fileNames = new Set<string>();
  return input.template.parts.map((part, at) => ({
    number: at + 1,
    name: cleanLine(`${part.label} ${part.title}`) || m.package_part({ n: at + 1 }, { locale: input.template.language }),
    steps: part.steps.map((step) => describeStep(input, step, known, fileNames)),
  }));
}

function describeStep(input: SubmissionInput, step: Step, known: Known, fileNames: Set<string>): DossierStep {
  const { anchor = '', label = '' } = known.places.get(step.id) ?? {};
  const base = { anchor, label, title: cleanLine(step.title) || cleanLine(step.text), text: parseBody(cleanText(step.text)), served: [] };
  if (step.kind === 'prompt') return { ...base, kind: 'prompt', ...describeAnswer(input, step, known), fileName: answerFile(step, known, fileNames) };
  const filled = standingUses(input).filter((use) => use.requestId === step.id).flatMap((use) => {
    const artifact = known.artifacts.find((one) => one.useIds.includes(use.id));
    return artifact ? [{ artifact, caption: cleanLine(use.caption) }] : [];
  });
  return { ...base, kind: 'request', filled };
}

function describeAnswer(input: SubmissionInput, prompt: Prompt, { names, anchors, mentionedIn }: Known): Pick<PromptStep, 'answer' | 'plain' | 'count'> {
  const body = cleanText(bodyOf(input, prompt.id));
  const answer = parseBody(body).map((block) => {
    const referred = referencesIn(block).map((id) => anchors.get(id) ?? '');
    return { block, beside: [...new Set([...referred, ...mentionedIn(blockText(block, names))])].filter(Boolean) };
  });
  return { answer, plain: toPlainText(body, names), count: countOf(prompt.limits, body, names, input.template.language) };
}

/** `280 words; 200 to 350 asked`, by the one counting rule. */
function countOf(limits: readonly Limit[], body: string, names: Names, locale: Locale): string {
  const limit = limits.find(({ unit }) => unit === 'words' || unit === 'characters') ?? null;
  const n = measure(body, limit, names).count;
  const said = (limit?.unit === 'characters' ? m.package_characters : m.package_words)({ n }, { locale });
  const { min, max } = limit ?? { min: null, max: null };
  if (min !== null && max !== null) return `${said}; ${m.package_askedBetween({ min, max }, { locale })}`;
  if (max !== null) return `${said}; ${m.package_askedMost({ max }, { locale })}`;
  return min === null ? said : `${said}; ${m.package_askedLeast({ min }, { locale })}`;
}

/** `answers/1a-your-class-and-its-context.txt`; where two prompts would make one name, the part stands before it. */
function answerFile(prompt: Prompt, { places }: Known, taken: Set<string>): string {
  const { label = '', part = 1, anchor = '' } = places.get(prompt.id) ?? {};
  const slug = [asciiSlug(label, anchor, 16), asciiSlug(prompt.title, '')].filter(Boolean).join('-');
  const names = [slug, `p${part}-${slug}`, `${anchor}-${slug}`].map((name) => `answers/${name}.txt`);
  const name = names.find((one) => !taken.has(one)) ?? `answers/${anchor}-${slug}.txt`;
  taken.add(name);
  return name;
}
