import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { goTo, routeTo } from '@/components/hooks/use-route';
import { EmptyState } from '@/components/EmptyState';
import { allSteps, partOf } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { targetsOf } from '../targets';
import type { Bench } from '../use-bench';
import { AnswerPaper, type PutIn } from './AnswerPaper';
import { Drawer } from './Drawer';
import { piecesOf, type PieceKind } from './pieces';
import { RequestSlots } from './RequestSlots';
import { Rubric } from './Rubric';
import { StepHead } from './StepHead';
import { StepList } from './StepList';
import { useOpenStep } from './use-open-step';
import styles from './write.module.css';

export interface WritePaneProps {
  bench: Bench;
  /** '' = where one stopped. */
  stepId: string;
}

/** Left the steps, in the middle the open one and its neighbours of the part, right its rubric and what is at hand. */
export function WritePane({ bench, stepId }: WritePaneProps) {
  const { view, names, shown, states, quotes, inbox } = bench;
  const { credential, template, jots, items, uses } = view;
  const steps = useMemo(() => allSteps(template), [template]);
  const { open, topId, bringUp, noticed } = useOpenStep(credential.id, steps, stepId, states);
  const targets = useMemo(() => targetsOf({ view, names, inbox }, true), [view, names, inbox]);

  const papersRef = useRef(new Map<string, PutIn>());
  const onReady = useCallback((promptId: string, putIn: PutIn | null) => {
    if (putIn) papersRef.current.set(promptId, putIn);
    else papersRef.current.delete(promptId);
  }, []);
  const pieces = useCallback((kind: PieceKind) => piecesOf({ jots, items, uses, quotes, inbox, shown }, kind), [jots, items, uses, quotes, inbox, shown]);

  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      const next = steps[steps.findIndex((one) => one.id === open?.id) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      goTo('credentials', credential.id, 'write', next.id);
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, [steps, open, credential.id]);

  if (!open) return <EmptyState title={m.workbench_noSteps()} action={<a class="btn" href={routeTo('credentials', 'about', credential.id)}>{m.workbench_about()}</a>}>{m.workbench_noStepsDo()}</EmptyState>;
  const inPart = partOf(template, open.id)?.steps ?? [];
  const neighbours = inPart.slice(Math.max(0, inPart.findIndex((step) => step.id === topId)));
  return (
    <div class={styles.bench}>
      <StepList template={template} credentialId={credential.id} states={states} counts={view} names={names} openId={open.id} onOpen={bringUp} />
      <div class={styles.steps}>
        {neighbours.map((step) => (
          <section key={step.id} id={`step-${step.id}`} class={styles.step} aria-labelledby={`q-${step.id}`} onFocusIn={() => noticed(step.id)}>
            <StepHead step={step} lang={template.language} />
            {step.kind === 'prompt' ? (
              <AnswerPaper credentialId={credential.id} prompt={step} names={names} shown={shown} lang={template.language} piecesOf={pieces} onReady={onReady} />
            ) : (
              <RequestSlots
                credentialId={credential.id} request={step} items={view.items} state={states.get(step.id) ?? { state: 'empty', short: '' }}
                uses={view.uses.filter((use) => use.requestId === step.id)}
              />
            )}
          </section>
        ))}
      </div>
      <aside class={styles.aside} aria-label={m.workbench_atHand()}>
        <Rubric bench={bench} step={open} targets={targets} />
        <Drawer bench={bench} step={open} targets={targets} putIn={(piece) => papersRef.current.get(open.id)?.(piece)} />
      </aside>
    </div>
  );
}
