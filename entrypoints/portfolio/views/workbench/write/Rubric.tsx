import type { Step } from '@/utils/core/rows/template';
import { criteriaOf } from '@/utils/credentials/criteria';
import { answerId } from '@/utils/db/answers';
import { m } from '@/utils/words/paraglide/messages';
import type { Target } from '../targets';
import type { Bench } from '../use-bench';
import { CriterionCard } from './CriterionCard';
import styles from './rubric.module.css';

export interface RubricProps {
  bench: Bench;
  step: Step;
  targets: readonly Target[];
}

/** The rubric of the open step. */
export function Rubric({ bench, step, targets }: RubricProps) {
  const criteria = criteriaOf(bench.view.template, step.id);
  const own = answerId(bench.view.credential.id, step.id);
  const near = [...targets].sort((a, b) => Number(b.id === own || b.use?.requestId === step.id) - Number(a.id === own || a.use?.requestId === step.id));
  return (
    <section aria-labelledby="rubric">
      <h2 id="rubric" class={styles.head}>{m.workbench_rubric({ label: step.label })}</h2>
      {criteria.length === 0 && <p class="muted small">{m.workbench_rubricNone()}</p>}
      <ul class={styles.criteria}>
        {criteria.map((criterion) => (
          <CriterionCard key={criterion.id} bench={bench} criterion={criterion} targets={near} alignments={bench.view.alignments.filter((a) => a.criterionId === criterion.id)} />
        ))}
      </ul>
    </section>
  );
}
