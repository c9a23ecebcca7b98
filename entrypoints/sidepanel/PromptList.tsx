import { stepStates } from '@/utils/credentials/progress';
import type { Criterion, Step } from '@/utils/core/rows/template';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { Icon } from '@/components/Icon';
import styles from './Panel.module.css';

export interface PromptListProps {
  view: CredentialView;
  stepId: string;
  onPick: (stepId: string) => void;
  onWrite: (stepId: string) => void;
}

/** The criteria that judge a step: its own, its part's, and the template's. */
function criteriaOf(view: CredentialView, step: Step): Criterion[] {
  const part = view.template.parts.find((p) => p.steps.some((s) => s.id === step.id));
  return view.template.criteria.filter(({ on }) => on.kind === 'template' || on.id === step.id || (on.kind === 'part' && on.id === part?.id));
}

/** Prompts, one line each; the chosen one opens in place and shows its rubric. */
export function PromptList({ view, stepId, onPick, onWrite }: PromptListProps) {
  const states = stepStates(view);
  return (
    <ol class={styles.prompts}>
      {view.template.parts.map((part, p) =>
        part.steps.map((step, s) => {
          const here = step.id === stepId;
          const state = states.get(step.id);
          const begun = state?.state === 'begun' || state?.state === 'over';
          return (
            <li key={step.id} class={`${here ? styles.here : ''} ${p > 0 && s === 0 ? styles.newpart : ''}`}>
              <button type="button" class={styles.line} aria-expanded={here} onClick={() => onPick(here ? '' : step.id)}>
                <b>{step.label}</b><span class="ell">{step.title}</span>
                <span class={`${styles.state} ${state?.state === 'done' ? 'good' : begun ? 'warn' : ''}`}>
                  {state?.state === 'done' && <Icon name="check" />}{begun && <Icon name="warn" />}{state?.short}
                </span>
              </button>
              {here && (
                <div class={styles.body}>
                  <p>{step.text} <button type="button" class="link" onClick={() => onWrite(step.id)}>{step.kind === 'prompt' ? m.panel_write() : m.panel_fill()}</button></p>
                  <ul aria-label={m.panel_rubric({ label: step.label })} class={styles.crits}>
                    {criteriaOf(view, step).map((criterion) => {
                      const shown = view.alignments.filter((a) => a.criterionId === criterion.id).length;
                      return (
                        <li key={criterion.id}>
                          <Icon name={shown ? 'check' : 'warn'} class={shown ? 'good' : 'warn'} />
                          <span><b>{criterion.label}</b> {criterion.text}<span class={`small ${shown ? 'muted' : 'warn'}`}> {shown ? m.panel_shownBy({ n: shown }) : m.panel_notShown()}</span></span>
                        </li>
                      );
                    })}
                  </ul>
                </div>
              )}
            </li>
          );
        }),
      )}
    </ol>
  );
}
