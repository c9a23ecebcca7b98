import type { Step } from '@/utils/core/rows/template';
import styles from './write.module.css';

export interface StepHeadProps {
  step: Step;
  lang: string;
}

/** A question that fits into a heading is one; a longer one stands under its title, to be read. */
const LONGEST_HEADING = 120;

export function StepHead({ step, lang }: StepHeadProps) {
  const short = step.text.length <= LONGEST_HEADING && step.text !== '';
  return (
    <div lang={lang} dir="auto">
      <h2 class={styles.ask} id={`q-${step.id}`}>{step.label}. {short ? step.text : step.title}</h2>
      {!short && step.text && <p class={styles.question}>{step.text}</p>}
    </div>
  );
}
