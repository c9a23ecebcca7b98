import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import type { Step, Template } from '@/utils/core/rows/template';
import type { Answer } from '@/utils/core/rows/writing';
import type { StepState } from '@/utils/credentials/progress';
import type { Names } from '@/utils/reflect/body';
import { countWords } from '@/utils/reflect/count';
import { formatNumber } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './write.module.css';

export interface StepListProps {
  template: Template;
  credentialId: string;
  states: ReadonlyMap<string, StepState>;
  counts: { answers: readonly Answer[] };
  names: Names;
  openId: string;
  /** A step is chosen; its address follows. */
  onOpen: (stepId: string) => void;
}

/** How far a step is, in a word or a number and a mark; whole to a screen reader. */
function StateMark({ step, state, words }: { step: Step; state: StepState; words: number }) {
  if (state.state === 'done') {
    const quiet = step.kind === 'prompt' || !/\d/.test(state.short);
    return (
      <span class={`${styles.state} good`}>
        <span class={quiet ? 'sr' : ''}>{state.short}</span>
        <Icon name="check" />
      </span>
    );
  }
  if (state.state === 'empty') return <span class={`${styles.state} muted`}>{state.short}</span>;
  const number = step.kind === 'prompt' && state.state === 'begun';
  return (
    <span class={`${styles.state} warn`}>
      {number && <span aria-hidden="true">{formatNumber(words)}</span>}
      <span class={number ? 'sr' : ''}>{state.short}</span>
      <span class={styles.half} />
    </span>
  );
}

/** The parts with their steps, in the issuer's order. */
export function StepList({ template, credentialId, states, counts, names, openId, onOpen }: StepListProps) {
  const bodies = new Map(counts.answers.map((answer) => [answer.promptId, answer.body]));
  return (
    <nav class={styles.nav} aria-label={m.workbench_steps()}>
      {template.parts.map((part) => (
        <section key={part.id}>
          <h2 class={styles.part} lang={template.language}>{[part.label, part.title].filter(Boolean).join(' · ')}</h2>
          <ol>
            {part.steps.map((step) => {
              const state = states.get(step.id) ?? { state: 'empty', short: '' };
              return (
                <li key={step.id}>
                  <a class={styles.prompt} href={routeTo('credentials', credentialId, 'write', step.id)} onClick={() => onOpen(step.id)} {...(step.id === openId ? { 'aria-current': 'step' as const } : {})}>
                    <b>{step.label}</b>
                    <span lang={template.language} dir="auto">{step.title}</span>
                    <StateMark step={step} state={state} words={step.kind === 'prompt' && state.state === 'begun' ? countWords(bodies.get(step.id) ?? '', names) : 0} />
                  </a>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </nav>
  );
}
