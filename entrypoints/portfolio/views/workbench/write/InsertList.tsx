import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { folded } from '@/utils/core/fold';
import { m } from '@/utils/words/paraglide/messages';
import styles from './paper.module.css';
import type { Piece, PieceKind } from './pieces';

export interface InsertListProps {
  kind: PieceKind;
  pieces: readonly Piece[];
  /** Where it opens: below the caret, in px from the paper's top. */
  top: number;
  onPick: (piece: Piece) => void;
  /** `back` = the caret goes back to the text. */
  onClose: (back: boolean) => void;
}

/** A long list is searched, not scrolled. */
const SHOWN = 40;

/** What can be put in at the caret: 1–9 or Enter puts it in, arrows move, letters search, Escape goes back to the text. */
export function InsertList({ kind, pieces, top, onPick, onClose }: InsertListProps) {
  const [search, setSearch] = useState('');
  const boxRef = useRef<HTMLDivElement>(null);
  const found = useMemo(() => {
    const wanted = folded(search.trim());
    return pieces.filter((piece) => folded(`${piece.title} ${piece.second} ${piece.text}`).includes(wanted)).slice(0, SHOWN);
  }, [pieces, search]);

  // Before it is painted: the next key belongs to the list that one sees.
  useLayoutEffect(() => {
    const first = boxRef.current?.querySelector<HTMLElement>('ol button') ?? boxRef.current?.querySelector('input');
    first?.focus({ preventScroll: true });
    boxRef.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const field = boxRef.current?.querySelector('input');
    const buttons = [...(boxRef.current?.querySelectorAll<HTMLButtonElement>('ol button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const searching = document.activeElement === field;
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (buttons[at - 1] ?? field)?.focus();
    else if (event.key === 'Enter' && searching && found[0]) onPick(found[0]);
    else if (/^[1-9]$/.test(event.key) && !searching && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const piece = found[Number(event.key) - 1];
      if (piece) onPick(piece);
    } else {
      if (!searching && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) field?.focus();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const none = kind === 'evidence' ? m.workbench_insertNoneEvidence() : m.workbench_insertNone();
  return (
    <div
      ref={boxRef}
      class={styles.insert}
      style={{ insetBlockStart: `${top}px` }}
      role="dialog"
      aria-label={m.workbench_insertLabel()}
      onFocusOut={(event) => { if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget as Node | null)) onClose(false); }}
    >
      <input class="field" type="search" aria-label={m.workbench_insertSearch()} placeholder={m.workbench_insertSearch()} value={search} onInput={(event) => setSearch(event.currentTarget.value)} onKeyDown={onKeyDown} />
      {found.length === 0 && <p class="small muted">{pieces.length === 0 ? none : m.workbench_noMatch()}</p>}
      <ol>
        {found.map((piece, at) => (
          <li key={piece.key}>
            <button type="button" onKeyDown={onKeyDown} onClick={() => onPick(piece)}>
              <kbd>{at < 9 ? at + 1 : ''}</kbd>
              <span dir="auto">{piece.title}</span>
              {piece.second && <small dir="auto">{piece.second}</small>}
            </button>
          </li>
        ))}
      </ol>
      <p class="small muted">{m.workbench_insertKeys()}</p>
    </div>
  );
}
