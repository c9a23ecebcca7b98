import { useMemo } from 'preact/hooks';
import { check } from '@/utils/credentials/check';
import { m } from '@/utils/words/paraglide/messages';
import { targetsOf } from '../targets';
import type { Bench } from '../use-bench';
import { FindingList } from './FindingList';
import { ReadStep } from './ReadStep';
import styles from './read.module.css';

export interface ReadPaneProps {
  bench: Bench;
}

/** The submission in the assessor's order, to be read; what is left stands beside it, each with its place. */
export function ReadPane({ bench }: ReadPaneProps) {
  const { view, names, inbox, worth } = bench;
  const { template, alignments } = view;
  const findings = useMemo(() => check(view), [view]);
  const targets = useMemo(() => new Map(targetsOf({ view, names, inbox }, true).map((target) => [target.id, target])), [view, names, inbox]);
  return (
    <div class={styles.pane}>
      <article class={styles.paper} lang={template.language}>
        <p class={styles.competency} dir="auto">{template.competency}</p>
        {template.parts.map((part) => (
          <section key={part.id}>
            <h2 class={styles.part}>{[part.label, part.title].filter(Boolean).join(' · ')}</h2>
            {part.steps.map((step) => <ReadStep key={step.id} bench={bench} step={step} />)}
          </section>
        ))}
        {template.criteria.length > 0 && (
          <section>
            <h2 class={styles.part} lang={document.documentElement.lang}>{m.workbench_criteriaShown()}</h2>
            <dl class={styles.criteria}>
              {template.criteria.map((criterion) => {
                const shown = alignments.filter((a) => a.criterionId === criterion.id && worth(a) !== 'nothing');
                return (
                  <div key={criterion.id}>
                    <dt><b>{criterion.label}</b> {criterion.text}</dt>
                    {shown.length === 0 && <dd class="warn" lang={document.documentElement.lang}>{m.workbench_noEvidence()}</dd>}
                    {shown.map((a) => <dd key={a.id} dir="auto"><span class="ref">{targets.get(a.targetId)?.name ?? m.workbench_itemGone()}</span> {a.shows}{worth(a) === 'source' && <span class="small muted" lang={document.documentElement.lang}> {m.workbench_byOthers()}</span>}</dd>)}
                  </div>
                );
              })}
            </dl>
          </section>
        )}
      </article>
      <FindingList credentialId={view.credential.id} findings={findings} />
    </div>
  );
}
