import type { ArtifactRequest, Criterion, Step, Template } from '@/utils/core/rows/template';
import { findStep } from '@/utils/credentials/steps';
import { formatChoice } from '@/utils/words/format';
import { limitWords, requestWords } from '@/utils/words/limit-words';
import { m } from '@/utils/words/paraglide/messages';
import styles from './template-page.module.css';

export interface TemplateWholeProps {
  template: Pick<Template, 'language' | 'competency' | 'keyMethod' | 'parts' | 'criteria'>;
}

const KINDS: Record<ArtifactRequest['kinds'][number], () => string> = {
  document: m.credentials_kind_document,
  image: m.credentials_kind_image,
  video: m.credentials_kind_video,
  audio: m.credentials_kind_audio,
  data: m.credentials_kind_data,
  link: m.credentials_kind_link,
  any: m.credentials_kind_any,
};

function wants(step: Step): string[] {
  const limits = step.limits.map((limit) => limitWords(limit)).filter(Boolean);
  if (step.kind === 'prompt') return [m.credentials_prompt(), ...(limits.length > 0 ? limits : [m.credentials_noLimit()])];
  return [m.credentials_request(), requestWords(step), formatChoice(step.kinds.map((kind) => KINDS[kind]())), ...limits].filter(Boolean);
}

function judged({ on }: Criterion, template: TemplateWholeProps['template']): string {
  if (on.kind === 'template') return m.credentials_judgesAll();
  const part = template.parts.find((p) => p.id === on.id);
  const step = findStep(template, on.id);
  const place = part ? [part.label, part.title] : step ? [step.label, step.title] : [];
  return place.length > 0 ? m.credentials_judges({ place: place.filter(Boolean).join(' ') }) : m.credentials_judgesAll();
}

/** A template's whole text: competency, key method, every prompt and request, and the rubric with the levels that pass. */
export function TemplateWhole({ template }: TemplateWholeProps) {
  const { language, keyMethod } = template;
  return (
    <>
      {template.competency && (
        <section class={styles.section}>
          <h2>{m.credentials_competency()}</h2>
          <p class="read" lang={language} dir="auto">{template.competency}</p>
        </section>
      )}
      {(keyMethod.title || keyMethod.text) && (
        <section class={styles.section}>
          <h2>{m.credentials_keyMethod()}</h2>
          <div lang={language} dir="auto" class={styles.method}>
            <h3>{keyMethod.title}</h3>
            <p>{keyMethod.text}</p>
            <dl>
              {keyMethod.components.map((component) => (
                <div key={component.title}><dt>{component.title}</dt><dd>{component.text}</dd></div>
              ))}
            </dl>
          </div>
        </section>
      )}
      <section class={styles.section}>
        <h2>{m.credentials_asks()}</h2>
        {template.parts.map((part) => (
          <section key={part.id} class={styles.part}>
            <h3 lang={language}>{[part.label, part.title].filter(Boolean).join(' · ')}</h3>
            <ol>
              {part.steps.map((step) => (
                <li key={step.id} class={styles.step}>
                  <b>{step.label}</b>
                  <div>
                    <h4 lang={language} dir="auto">{step.title}</h4>
                    <p class="small muted">{wants(step).join(' · ')}</p>
                    {step.text !== step.title && <p lang={language} dir="auto" class={styles.text}>{step.text}</p>}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
      {template.criteria.length > 0 && (
        <section class={styles.section}>
          <h2>{m.credentials_rubric()}</h2>
          <ol>
            {template.criteria.map((criterion) => (
              <li key={criterion.id} class={styles.criterion}>
                <h3><span class="ref">{criterion.label}</span> <span lang={language} dir="auto">{criterion.text}</span></h3>
                <p class="small muted">{judged(criterion, template)}</p>
                {criterion.levels.length > 0 && (
                  <ol class={styles.levels}>
                    {criterion.levels.map((level) => (
                      <li key={level.id} class={level.passes ? styles.passes : ''}>
                        <b><span lang={language}>{level.label}</span>{level.passes && <span class="good"> ✓ {m.credentials_passes()}</span>}</b>
                        <p lang={language} dir="auto">{level.text}</p>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
