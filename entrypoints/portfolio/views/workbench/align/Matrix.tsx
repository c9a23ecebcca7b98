import { useLayoutEffect, useRef } from 'preact/hooks';
import { offerUndo } from '@/components/undo';
import type { Alignment, Use } from '@/utils/core/rows/evidence';
import type { Criterion } from '@/utils/core/rows/template';
import { putBackIntoSlot, takeOutOfSlot } from '@/utils/db/links';
import { sayLocator } from '@/utils/reflect/locator';
import { m } from '@/utils/words/paraglide/messages';
import type { Target } from '../targets';
import type { Bench } from '../use-bench';
import styles from './align.module.css';
import { moved, type Place } from './grid';

export interface MatrixProps {
  bench: Bench;
  rows: readonly Target[];
  cells: ReadonlyMap<string, readonly Alignment[]>;
  place: Place;
  /** The criterion or item that one came for is lit. */
  about: string;
  onPlace: (place: Place) => void;
  onMark: (place: Place) => void;
  /** To the line of the chosen cell. */
  onLine: () => void;
}

/** What a cell says: where in the piece, or that it is the whole of it. */
function cellWords(alignments: readonly Alignment[]): string {
  const [first, ...more] = alignments;
  if (!first) return '';
  return more.length > 0 ? m.workbench_places({ n: alignments.length }) : sayLocator(first.locator) || m.workbench_whole();
}

/** Under a column: how many pieces show it, or that there is a gap. */
function Shown({ bench, criterion }: { bench: Bench; criterion: Criterion }) {
  const mine = bench.view.alignments.filter((a) => a.criterionId === criterion.id);
  const counting = new Set(mine.filter((a) => bench.worth(a) === 'practice').map((a) => a.targetId));
  if (counting.size > 0) return <>{m.workbench_pieces({ n: counting.size })}</>;
  const source = mine.some((a) => bench.worth(a) === 'source');
  return <span class="warn"><b>{m.workbench_gap()}</b> {source ? m.workbench_gapSource() : m.workbench_gapNone()}</span>;
}

const hasGap = (bench: Bench, criterion: Criterion): boolean =>
  !bench.view.alignments.some((a) => a.criterionId === criterion.id && bench.worth(a) === 'practice');

async function leaveOut(use: Use, name: string): Promise<void> {
  await takeOutOfSlot(use.id);
  offerUndo({ said: m.workbench_tookOut({ name }), undo: () => putBackIntoSlot(use.id) });
}

/** A table that is moved in cell by cell, as the grid pattern says: https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
const GRID = { role: 'grid' } as const;

/** The grid: one cell can be reached by Tab, arrow keys move between them. It scrolls inside its own box. */
export function Matrix({ bench, rows, cells, place, about, onPlace, onMark, onLine }: MatrixProps) {
  const { criteria, language } = bench.view.template;
  const tableRef = useRef<HTMLTableElement>(null);
  const movingRef = useRef(false);
  const [row, column] = place;

  useLayoutEffect(() => {
    if (movingRef.current) tableRef.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
    movingRef.current = false;
  }, [row, column]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLButtonElement)) return;
    const next = moved(event.key, place, rows.length, criteria.length, event.ctrlKey);
    if (next) {
      movingRef.current = true;
      onPlace(next);
    } else if (event.key === ' ') onMark(place);
    else if (event.key === 'Enter') onLine();
    else return;
    event.preventDefault();
  };
  return (
    <div class={styles.box} tabIndex={-1}>
      <table ref={tableRef} {...GRID} class={styles.matrix} aria-label={m.workbench_matrix()} style={{ '--columns': criteria.length }}>
        <thead>
          <tr>
            <th scope="col"><span class="sr">{m.workbench_piece()}</span></th>
            {criteria.map((one) => <th key={one.id} scope="col" lang={language} class={hasGap(bench, one) ? styles.gap : ''} data-about={one.id === about}><b>{one.label}</b><span>{one.text}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((target, r) => {
            const surplus = target.use !== null && !bench.view.alignments.some((a) => a.targetId === target.id);
            return (
              <tr key={target.id} data-target={target.id}>
                <th scope="row">
                  <span dir="auto">{target.title}</span>
                  {surplus && target.use ? (
                    <small class="warn">{m.workbench_surplus()} · <button type="button" class="link" tabIndex={r === row ? 0 : -1} aria-label={m.workbench_leaveOutNamed({ name: target.title })} onKeyDown={(event) => event.stopPropagation()} onClick={() => void leaveOut(target.use as Use, target.name)}>{m.workbench_leaveOut()}</button></small>
                  ) : <small dir="auto">{target.second}</small>}
                </th>
                {criteria.map((one, c) => {
                  const marked = cells.get(`${target.id} ${one.id}`) ?? [];
                  const where = cellWords(marked);
                  const counts = target.worth === 'practice';
                  const now = r === row && c === column;
                  const label = marked.length === 0 ? m.workbench_cellEmpty({ label: one.label }) : counts ? m.workbench_cellMarked({ label: one.label, where }) : m.workbench_cellSource({ label: one.label, where });
                  return (
                    <td key={one.id} class={hasGap(bench, one) ? styles.gap : ''}>
                      <button
                        type="button"
                        class={`${styles.cell} ${marked.length === 0 ? '' : counts ? styles.yes : styles.weak} ${now ? styles.now : ''}`}
                        tabIndex={now ? 0 : -1}
                        aria-pressed={marked.length > 0}
                        aria-label={label}
                        onKeyDown={onKeyDown}
                        onClick={() => { onPlace([r, c]); if (marked.length === 0) onMark([r, c]); }}
                      >
                        {marked.length === 0 ? '·' : counts ? where : m.workbench_sourceCell({ where })}
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{m.workbench_shownBy()}</th>
            {criteria.map((one) => <td key={one.id} class={hasGap(bench, one) ? styles.gap : ''}><Shown bench={bench} criterion={one} /></td>)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
