import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { folded } from '@/utils/core/fold';
import { m } from '@/utils/words/paraglide/messages';
import styles from './choose.module.css';

/** One thing to choose. */
export interface Choice {
  key: string;
  title: string;
  second: string;
  /** More words that find it. */
  also?: string;
  picture: ComponentChild;
}

export interface ChooseDialogProps {
  title: string;
  /** undefined while they load. */
  choices: readonly Choice[] | undefined;
  /** What the search says; a short list needs none. */
  searchLabel?: string;
  onPick: (key: string) => void;
  onClose: () => void;
}

/** A long list is searched, not scrolled. */
const SHOWN = 100;

/** A list to choose one thing from: typing searches, Enter takes the first, arrows and Tab move. */
export function ChooseDialog({ title, choices, searchLabel, onPick, onClose }: ChooseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const found = useMemo(() => {
    const wanted = folded(search.trim());
    return (choices ?? []).filter((choice) => folded(`${choice.title} ${choice.second} ${choice.also ?? ''}`).includes(wanted));
  }, [choices, search]);

  const pick = (key: string) => {
    dialog.current?.close();
    onPick(key);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = [...(dialog.current?.querySelectorAll<HTMLButtonElement>('[data-choice]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    if (event.key === 'ArrowUp' && at <= 0) dialog.current?.querySelector('input')?.focus();
    else all[event.key === 'ArrowDown' ? Math.min(at + 1, all.length - 1) : at - 1]?.focus();
  };
  return (
    <dialog ref={dialog} class={styles.dialog} aria-label={title} onClose={onClose} onKeyDown={move}>
      <div class="row">
        <h2 class="grow">{title}</h2>
        <button type="button" class="btn" onClick={() => dialog.current?.close()}>{m.common_close()}</button>
      </div>
      {searchLabel && (
        <input
          class="field" type="search" autofocus aria-label={searchLabel} placeholder={searchLabel} value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && found[0]) { event.preventDefault(); pick(found[0].key); } }}
        />
      )}
      {choices === undefined && <p class="muted" role="status">{m.common_loading()}</p>}
      {choices?.length === 0 && <EmptyState title={m.workbench_chooseNone()}>{m.workbench_chooseNoneDo()}</EmptyState>}
      {choices !== undefined && choices.length > 0 && found.length === 0 && <p class="muted" role="status">{m.workbench_noMatch()}</p>}
      <div class={styles.list}>
        {found.slice(0, SHOWN).map((choice, at) => (
          <button key={choice.key} type="button" class={styles.choice} data-choice={choice.key} autofocus={!searchLabel && at === 0} onClick={() => pick(choice.key)}>
            {choice.picture}
            <span><span dir="auto">{choice.title}</span><small class="muted" dir="auto">{choice.second}</small></span>
          </button>
        ))}
        {found.length > SHOWN && <p class="small muted">{m.workbench_chooseMore({ n: found.length - SHOWN })}</p>}
      </div>
    </dialog>
  );
}
