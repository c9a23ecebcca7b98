import { useState } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import type { Alignment } from '@/utils/core/rows/evidence';
import type { Criterion } from '@/utils/core/rows/template';
import { rowKey } from '@/utils/db/row-text';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseDialog } from '../ChooseDialog';
import { targetChoice } from '../target-choice';
import { point, type Target } from '../targets';
import type { Bench } from '../use-bench';
import styles from './rubric.module.css';

export interface CriterionCardProps {
  bench: Bench;
  criterion: Criterion;
  /** What may show it, the open step's own first. */
  targets: readonly Target[];
  alignments: readonly Alignment[];
}

const SCOPE: Partial<Record<Criterion['on']['kind'], () => string>> = { part: m.workbench_rubricPart, template: m.workbench_rubricAll };

/** A criterion beside the text: its levels, which of them pass, and what shows it so far. */
export function CriterionCard({ bench, criterion, targets, alignments }: CriterionCardProps) {
  const [level, setLevel] = useState('');
  const [choosing, setChoosing] = useState(false);
  /** The alignment just made: its line is asked for here. */
  const [made, setMade] = useState('');
  const { label, text, levels } = criterion;
  const id = bench.view.credential.id;
  const lang = bench.view.template.language;
  const shown = alignments.map((alignment) => ({ alignment, target: targets.find((t) => t.id === alignment.targetId), worth: bench.worth(alignment) }));
  const enough = shown.some(({ worth }) => worth === 'practice');
  const chosen = levels.find((one) => one.id === level);
  const asking = shown.find(({ alignment }) => alignment.id === made);

  return (
    <li class={styles.criterion} data-criterion={criterion.id}>
      <p lang={lang}><b>{label}</b> {text} {SCOPE[criterion.on.kind] && <span class="small muted">{SCOPE[criterion.on.kind]?.()}</span>}</p>
      {levels.length > 0 && (
        <div class={styles.scale} role="group" aria-label={m.workbench_levels({ label })} lang={lang}>
          {levels.map((one) => (
            <button key={one.id} type="button" aria-expanded={one.id === level} onClick={() => setLevel(one.id === level ? '' : one.id)}>
              {one.label}{one.passes && <Icon name="check" class="good" />}{one.passes && <span class="sr">{m.workbench_passes()}</span>}
            </button>
          ))}
        </div>
      )}
      {chosen && <p class={styles.level} lang={lang}>{chosen.text}</p>}
      <div class={styles.points}>
        {shown.map(({ alignment, target, worth }) => (
          <a key={alignment.id} class={`ref ${worth === 'practice' ? '' : styles.weak}`} dir="auto" title={alignment.shows} href={routeTo('credentials', id, 'align', criterion.id)}>
            {target?.name ?? m.workbench_itemGone()}
          </a>
        ))}
        {!enough && <span class={`warn ${styles.lack}`}><Icon name="warn" />{shown.some(({ worth }) => worth === 'source') ? m.workbench_onlySource() : m.workbench_noEvidence()}</span>}
        <button type="button" class={`btn tiny ${enough ? 'quiet' : ''}`} aria-label={`${m.workbench_point()}: ${label}`} onClick={() => setChoosing(true)}>
          {enough && <Icon name="plus" />}{m.workbench_point()}
        </button>
      </div>
      {asking?.target && (
        <KeptField key={made} textKey={rowKey('alignments', made, 'shows')} label={m.workbench_showsOf({ name: asking.target.name, label })} placeholder={m.workbench_shows()} hideLabel focus onSubmit={() => setMade('')} />
      )}
      {choosing && (
        <ChooseDialog
          searchLabel={m.workbench_chooseSearch()}
          title={m.workbench_pointFor({ label })}
          choices={targets.filter((target) => !alignments.some((a) => a.targetId === target.id)).map(targetChoice)}
          onPick={(key) => {
            const target = targets.find((one) => one.id === key);
            if (target) void point(bench, target, criterion).then(({ id: alignmentId }) => setMade(alignmentId));
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </li>
  );
}
