import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import type { Alignment } from '@/utils/core/rows/evidence';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseDialog } from '../ChooseDialog';
import { targetChoice } from '../target-choice';
import { point, targetsOf, unpoint } from '../targets';
import type { Bench } from '../use-bench';
import { CellForm } from './CellForm';
import type { Place } from './grid';
import { Matrix } from './Matrix';
import styles from './align.module.css';

export interface AlignPaneProps {
  bench: Bench;
  /** The criterion or item that one came for; '' = none. */
  about: string;
}

export const cellKey = (targetId: string, criterionId: string): string => `${targetId} ${criterionId}`;

/** What shows which criterion: a grid, and the line of the chosen cell beside it. */
export function AlignPane({ bench, about }: AlignPaneProps) {
  const { view, names, inbox } = bench;
  const { criteria } = view.template;
  const [brought, setBrought] = useState<readonly string[]>([]);
  const [bringing, setBringing] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const everything = useMemo(() => targetsOf({ view, names, inbox }, true), [view, names, inbox]);
  const rows = useMemo(() => {
    const listed = targetsOf({ view, names, inbox });
    return [...listed, ...everything.filter(({ id }) => brought.includes(id) && !listed.some((one) => one.id === id))];
  }, [view, names, inbox, everything, brought]);
  const cells = useMemo(() => Map.groupBy<string, Alignment>(view.alignments, (a) => cellKey(a.targetId, a.criterionId)), [view.alignments]);

  const [place, setPlace] = useState<Place>(() => [
    Math.max(0, rows.findIndex((row) => row.id === about)),
    Math.max(0, criteria.findIndex((one) => one.id === about)),
  ]);
  const [row, column] = [Math.min(place[0], rows.length - 1), Math.min(place[1], criteria.length - 1)];
  const [target, criterion] = [rows[row], criteria[column]];
  const here = target && criterion ? (cells.get(cellKey(target.id, criterion.id)) ?? []) : [];

  if (criteria.length === 0) return <EmptyState title={m.workbench_noCriteria()}>{m.workbench_noCriteriaDo()}</EmptyState>;
  const mark = async ([r, c]: Place) => {
    const [t, k] = [rows[r], criteria[c]];
    if (!t || !k) return;
    const marked = cells.get(cellKey(t.id, k.id)) ?? [];
    await (marked.length > 0 ? unpoint(marked, t, k) : point(bench, t, k));
  };
  const toLine = async () => {
    if (here.length === 0) await mark([row, column]);
    // The line is drawn once the row is read back.
    const focus = (tries: number): void => {
      const field = line.current?.querySelector('textarea');
      if (field) field.focus();
      else if (tries > 0) setTimeout(focus, 30, tries - 1);
    };
    focus(20);
  };
  return (
    <div class={styles.pane}>
      <div class={styles.grid}>
        {rows.length === 0 || !target || !criterion ? (
          <EmptyState title={m.workbench_matrixNone()} action={<a class="btn" href={routeTo('credentials', view.credential.id, 'write')}>{m.workbench_write()}</a>}>{m.workbench_matrixNoneDo()}</EmptyState>
        ) : (
          <Matrix
            bench={bench} rows={rows} cells={cells} place={[row, column]} about={about}
            onPlace={setPlace} onMark={(at) => void mark(at)} onLine={() => void toLine()}
          />
        )}
        <p><button type="button" class="btn" onClick={() => setBringing(true)}><Icon name="plus" />{m.workbench_addRow()}</button></p>
      </div>
      {target && criterion && (
        <aside class={styles.side} ref={line} aria-label={m.workbench_cell()}>
          <CellForm key={cellKey(target.id, criterion.id)} bench={bench} target={target} criterion={criterion} alignments={here} onMark={() => void toLine()} />
          <p class={`small muted ${styles.keys}`}>{m.workbench_matrixKeys()}</p>
        </aside>
      )}
      {bringing && (
        <ChooseDialog
          searchLabel={m.workbench_chooseSearch()}
          title={m.workbench_addRow()}
          choices={everything.filter(({ id }) => !rows.some((one) => one.id === id)).map(targetChoice)}
          onPick={(key) => { setBrought([...brought, key]); setPlace([rows.length, column]); }}
          onClose={() => setBringing(false)}
        />
      )}
    </div>
  );
}
