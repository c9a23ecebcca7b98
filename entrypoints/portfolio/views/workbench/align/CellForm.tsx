import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import type { Alignment } from '@/utils/core/rows/evidence';
import type { Criterion } from '@/utils/core/rows/template';
import { rowKey } from '@/utils/db/row-text';
import { m } from '@/utils/words/paraglide/messages';
import { point, unpoint, type Target } from '../targets';
import type { Bench } from '../use-bench';
import styles from './align.module.css';

export interface CellFormProps {
  bench: Bench;
  target: Target;
  criterion: Criterion;
  /** One for each place in the piece; empty while the cell is not marked. */
  alignments: readonly Alignment[];
  onMark: () => void;
}

/** Where the piece itself is shown: an answer at its prompt, an item in the library. */
function whereItIs({ view }: Bench, target: Target): string {
  const answer = view.answers.find((row) => row.id === target.id);
  if (answer) return routeTo('credentials', view.credential.id, 'write', answer.promptId);
  return target.kind === 'item' ? routeTo('evidence', target.id) : '';
}

/** The line of one cell: what the piece shows for the criterion, and where. */
export function CellForm({ bench, target, criterion, alignments, onMark }: CellFormProps) {
  const { label } = criterion;
  const place = whereItIs(bench, target);
  const jot = bench.view.jots.find((one) => one.id === target.id);
  return (
    <>
      <h2 class={styles.title}>{m.workbench_cellTitle({ name: target.name, label })}</h2>
      <p class="small muted" lang={bench.view.template.language}>{criterion.text}</p>
      {jot && <blockquote class={styles.jot} dir="auto">{jot.body}</blockquote>}
      {alignments.length === 0 && (
        <>
          <p>{m.workbench_cellNone({ name: target.name, label })}</p>
          <div><button type="button" class="btn" onClick={onMark}>{m.workbench_mark()}</button></div>
        </>
      )}
      {alignments.map((one) => (
        <div key={one.id} class={styles.line}>
          <KeptField textKey={rowKey('alignments', one.id, 'shows')} label={m.workbench_shows()} />
          <div>
            <KeptField textKey={rowKey('alignments', one.id, 'where')} label={m.workbench_where()} single showKept />
            <p class="small muted">{m.workbench_whereHint()}</p>
          </div>
          <div class="row">
            {place && <a class="btn" href={place}>{m.workbench_open({ name: target.name })}</a>}
            <span class="grow" />
            <button type="button" class="btn quiet" onClick={() => void unpoint([one], target, criterion)}>{m.common_remove()}</button>
          </div>
        </div>
      ))}
      {alignments.length > 0 && <div><button type="button" class="btn quiet" onClick={() => void point(bench, target, criterion)}><Icon name="plus" />{m.workbench_anotherPlace()}</button></div>}
      {target.worth === 'source' && <p class="small warn">{m.workbench_sourceNote()}</p>}
    </>
  );
}
