import { useLive, valueOr } from '@/components/hooks/use-live';
import { ownZone } from '@/components/hooks/use-timer';
import { listTombstones } from '@/utils/db/items';
import { dayOf } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from './item-words';
import styles from './list.module.css';

/** Letters of a hash that are shown: enough to know it again. */
const SHOWN = 12;

/** What is left of student material that was destroyed: an audit may ask. */
export function Tombstones() {
  const stones = valueOr(useLive(listTombstones, []), []);
  if (stones.length === 0) return null;
  return (
    <section class={styles.stones} aria-labelledby="stones">
      <h2 id="stones">{m.library_stones()}</h2>
      <p class="muted">{m.library_stonesHint()}</p>
      <ul>
        {stones.map(({ id, purged }) => purged && (
          <li key={id} class={styles.binned}>
            <b>{dayWords(dayOf(purged.at, ownZone()))}</b>
            <span class="grow" dir="auto">{purged.reason || m.library_stoneNoReason()}</span>
            {purged.hashes[0] && <code class="small muted" title={purged.hashes.join('\n')}>{m.library_stoneHash({ hash: `${purged.hashes[0].slice(0, SHOWN)}…` })}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}
