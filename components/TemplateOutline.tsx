import type { Step, Template } from '@/utils/core/rows/template';
import { limitWords, requestWords } from '@/utils/words/limit-words';
import { m } from '@/utils/words/paraglide/messages';
import styles from './TemplateOutline.module.css';

export interface TemplateOutlineProps {
  template: Pick<Template, 'language' | 'parts'>;
  /** Level of the parts' headings: 2 or 3. */
  under: 2 | 3;
}

/** What a step wants, in a few words: its first limit, or how many artifacts. */
const wanted = (step: Step): string =>
  step.kind === 'request' ? requestWords(step) : (step.limits.map((limit) => limitWords(limit)).find(Boolean) ?? m.credentials_noLimit());

/** A template at a glance: its parts, and each prompt and request with its number and limit. */
export function TemplateOutline({ template, under }: TemplateOutlineProps) {
  const Heading = under === 2 ? 'h2' : 'h3';
  return (
    <>
      {template.parts.map((part) => (
        <section key={part.id}>
          <Heading class={styles.part} lang={template.language}>{[part.label, part.title].filter(Boolean).join(' · ')}</Heading>
          <ol>
            {part.steps.map((step) => (
              <li key={step.id} class={styles.step}>
                <b>{step.label}</b>
                <span lang={template.language} dir="auto">{step.title}</span>
                <span class={styles.wanted}>{wanted(step)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
