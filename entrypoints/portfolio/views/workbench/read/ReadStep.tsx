import { ItemThumb } from '@/components/ItemThumb';
import type { Step } from '@/utils/core/rows/template';
import { slotName } from '@/utils/credentials/slot-names';
import { sayLocator } from '@/utils/reflect/locator';
import { m } from '@/utils/words/paraglide/messages';
import { fileWords } from '../item-words';
import type { Bench } from '../use-bench';
import { BodyText } from './BodyText';
import styles from './read.module.css';

export interface ReadStepProps {
  bench: Bench;
  step: Step;
}

/** One prompt with its answer, or one request with what is in its slot, and what each shows. */
export function ReadStep({ bench, step }: ReadStepProps) {
  const { view, names } = bench;
  const surface = document.documentElement.lang;
  const body = view.answers.find((answer) => answer.promptId === step.id)?.body.trim() ?? '';
  const filled = view.uses.filter((use) => use.requestId === step.id).flatMap((use) => {
    const item = view.items.find((one) => one.id === use.itemId);
    return item ? [{ use, item }] : [];
  });
  const shows = (itemId: string) =>
    view.alignments.filter((a) => a.targetId === itemId).flatMap((a) => {
      const criterion = view.template.criteria.find((one) => one.id === a.criterionId);
      return criterion ? [{ id: a.id, label: criterion.label, where: sayLocator(a.locator), says: a.shows }] : [];
    });
  return (
    <section class={styles.step} aria-label={`${step.label} ${step.title}`}>
      <h3>{step.label}. {step.title}</h3>
      <p class={styles.question} dir="auto">{step.text}</p>
      {step.kind === 'prompt' && (body ? <div class={styles.answer}><BodyText body={body} names={names} /></div> : <p class="warn" lang={surface}>{m.workbench_notAnswered()}</p>)}
      {step.kind === 'request' && filled.length === 0 && <p class={step.min > 0 ? 'warn' : 'muted'} lang={surface}>{m.workbench_notFilled()}</p>}
      {step.kind === 'request' && filled.map(({ use, item }, at) => (
        <figure key={use.id} class={styles.figure}>
          <ItemThumb item={item} />
          <figcaption>
            <p dir="auto"><span class="ref">{slotName(step, at + 1)}</span> <b>{use.title || item.title}</b></p>
            {use.caption ? <p dir="auto">{use.caption}</p> : <p class="muted" lang={surface}>{m.workbench_noCaption()}</p>}
            {shows(item.id).map(({ id, label, where, says }) => <p key={id} class="small muted" dir="auto"><b>{label}</b> {[where, says].filter(Boolean).join(': ')}</p>)}
            <p class="small muted" lang={surface}>{fileWords(item)}</p>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
