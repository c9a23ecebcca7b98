import { useRef, useState } from 'preact/hooks';
import type { CredentialName } from '@/components/hooks/use-credential-names';
import { openGap } from '@/components/hooks/use-timer';
import { Icon } from '@/components/Icon';
import type { EntryWithParts } from '@/utils/db/time-entries';
import { dealShares, formatMinutes, secondsOf } from '@/utils/time/duration';
import { spanOf } from '@/utils/time/weeks';
import { formatWeekday } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { EntryMore } from './EntryMore';
import { ACTIVITY_WORDS, nameOf, recordedWords, spanWords } from './entry-words';
import { Length } from './Length';
import styles from './time.module.css';

export interface EntryRowProps {
  row: EntryWithParts;
  names: ReadonlyMap<string, CredentialName>;
  /** Its times and its origin stand under what it was. */
  narrow: boolean;
  /** The timer is on it now: its time is not counted yet. */
  running: boolean;
  paused: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** One entry; under it, once opened, what can be changed, how it was timed, and how it was changed. */
export function EntryRow({ row, names, narrow, running, paused, open, onOpen }: EntryRowProps) {
  const { entry, intervals, shares } = row;
  const button = useRef<HTMLButtonElement>(null);
  const [now] = useState(() => new Date());
  const seconds = secondsOf(entry, intervals, running ? now : undefined);
  const span = spanOf(row);
  const gap = openGap({ ...row, running: false });
  const parts = [...dealShares(seconds, shares)].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1));
  const what = entry.what.trim() || m.time_nothingSaid();
  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <tr data-entry={entry.id} class={running ? styles.running : ''}>
        <td>{formatWeekday(entry.day)}</td>
        {!narrow && <td class="muted">{span ? spanWords(span) : '–'}</td>}
        <th scope="row">
          <bdi dir="auto">{what}</bdi>
          <span class={styles.second}>
            <span>{[ACTIVITY_WORDS[entry.activity](), narrow && span && spanWords(span), narrow && recordedWords(entry)].filter(Boolean).join(' · ')}</span>
            {running && <span class="chip on">{m.time_running()}</span>}
            {paused && <span class="chip">{m.common_timerPaused()}</span>}
            {gap && <button type="button" class={`link warn ${styles.gap}`} onClick={() => onOpen(true)}><Icon name="warn" />{m.time_toReview({ length: formatMinutes((Date.parse(gap.to) - Date.parse(gap.from)) / 1000) })}</button>}
          </span>
        </th>
        <td>
          <ul class={styles.shares}>
            {parts.map(([id, part]) => (
              <li key={id}>
                <span class={id ? 'dot' : 'dot out'} style={{ '--dot': id ? `var(--c${names.get(id)?.colour ?? 1})` : 'var(--edge)' }} />
                <bdi>{nameOf(names, id)}</bdi>{parts.length > 1 && <Length seconds={part} />}
              </li>
            ))}
          </ul>
        </td>
        {!narrow && <td class="muted">{recordedWords(entry)}</td>}
        <td class="num">{running ? <span class="muted">{m.time_runs()}</span> : <Length seconds={seconds} />}</td>
        <td class={styles.act}>
          <button ref={button} type="button" class="btn quiet tiny iconbtn" aria-expanded={open} aria-label={m.time_open({ what })} onClick={() => (open ? close() : onOpen(true))}><Icon name={open ? 'up' : 'down'} /></button>
        </td>
      </tr>
      {open && <tr class={styles.more}><td colSpan={narrow ? 5 : 7}><EntryMore row={row} names={names} running={running} gap={gap} onClose={close} /></td></tr>}
    </>
  );
}
