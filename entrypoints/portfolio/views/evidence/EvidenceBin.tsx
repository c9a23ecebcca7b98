import { useCallback, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { routeTo } from '@/components/hooks/use-route';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { ItemThumb } from '@/components/ItemThumb';
import { ManyRows } from '@/components/ManyRows';
import { offerUndo } from '@/components/undo';
import type { Item } from '@/utils/core/rows/evidence';
import { emptyBin } from '@/utils/db/empty-bin';
import { binItem, listBinnedItems, restoreItem } from '@/utils/db/items';
import { restoreItems } from '@/utils/db/many-items';
import { dayOf } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords, factWords, mayBeOfStudents, nameOf, ROLE_WORDS } from './item-words';
import { listRoute } from './list-address';
import styles from './list.module.css';
import { PurgeDialog } from './PurgeDialog';
import { Tombstones } from './Tombstones';

const PAGE = 200;
const keyOf = (item: Item): string => item.id;

/** What was moved to the bin, newest first. It stays until the teacher empties it. */
export function EvidenceBin() {
  const [limit, setLimit] = useState(PAGE);
  const answer = useLive(() => listBinnedItems(limit), [limit]);
  const { failed, run } = useTry();
  const [toPurge, setToPurge] = useState('');
  const items = valueOr(answer, []);
  const draw = useCallback((item: Item) => {
    const restore = () => run(async () => {
      await restoreItem(item.id);
      offerUndo({ said: m.evidence_restored({ title: nameOf(item) }), undo: () => binItem(item.id) });
    });
    return (
      <div role="listitem" class={styles.binned}>
        <ItemThumb item={item} />
        <div class="grow">
          <a href={routeTo('evidence', item.id)} dir="auto">{nameOf(item)}</a>
          <p class="small muted">{ROLE_WORDS[item.role]()} · <bdi>{factWords(item)}</bdi> · {m.evidence_binnedOn({ day: dayWords(dayOf(item.deletedAt, ownZone())) })}</p>
        </div>
        <button type="button" class="btn" aria-label={m.evidence_restoreNamed({ title: nameOf(item) })} onClick={() => void restore()}><Icon name="undo" />{m.evidence_restore()}</button>
        {mayBeOfStudents(item) && <button type="button" class="btn quiet" aria-label={m.library_purgeNamed({ title: nameOf(item) })} onClick={() => setToPurge(item.id)}>{m.library_purge()}</button>}
      </div>
    );
  }, [run]);
  const every = async () => (await listBinnedItems(Infinity)).map((item) => item.id);
  const restoreAll = () => run(async () => {
    const ids = await every();
    offerUndo({ said: m.library_restoredMany({ n: ids.length }), undo: await restoreItems(ids) });
  });
  const empty = () => run(async () => {
    const ids = await every();
    offerUndo({ said: m.library_emptied({ n: ids.length }), undo: await emptyBin(ids) });
  });
  return (
    <>
      <div class={`head ${styles.head}`}>
        <a class="btn quiet" href={listRoute()}><Icon name="back" />{m.evidence_name()}</a>
        <h1>{m.evidence_bin()}</h1>
        <span class="grow" />
        {items.length > 0 && <button type="button" class="btn quiet" onClick={() => void restoreAll()}>{m.library_restoreAll()}</button>}
        {items.length > 0 && <button type="button" class="btn" onClick={() => void empty()}><Icon name="bin" />{m.library_emptyBin()}</button>}
      </div>
      {failed !== null && <ErrorNote error={failed} />}
      {answer.state === 'loading' && <p class="muted" role="status">{m.common_loading()}</p>}
      {answer.state === 'error' && <ErrorNote error={answer.error} />}
      {answer.state === 'ready' && items.length === 0 && <EmptyState title={m.evidence_binEmpty()}>{m.evidence_binEmptyDo()}</EmptyState>}
      {items.length > 0 && <p class={`muted ${styles.hint}`}>{m.library_binHint()}</p>}
      {items.length > 0 && (
        <ManyRows
          rows={items} keyOf={keyOf} guess={65} as={{ list: m.evidence_bin() }}
          onEnd={items.length === limit ? () => setLimit(limit + PAGE) : undefined}
          draw={draw}
        />
      )}
      <Tombstones />
      {toPurge !== '' && <PurgeDialog itemId={toPurge} onClose={() => setToPurge('')} />}
    </>
  );
}
