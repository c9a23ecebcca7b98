import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './ActMenu.module.css';

export interface Act {
  key: string;
  label: ComponentChildren;
  onPick: () => void;
}

export interface ActMenuProps {
  /** What the button shows. */
  children: ComponentChildren;
  /** The button's full name, where what it shows is too short to stand alone. */
  label?: string;
  acts: readonly Act[];
  class?: string;
}

/** A button that opens a short list of acts. Arrows move, Escape closes, leaving it closes too. */
export function ActMenu({ children, label, acts, class: look = 'btn tiny' }: ActMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [arrow, setArrow] = useState<'' | 'ArrowDown' | 'ArrowUp'>('');

  const step = (way: 'ArrowDown' | 'ArrowUp') => {
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all.at(way === 'ArrowDown' ? (at + 1) % all.length : Math.max(at, 0) - 1)?.focus();
  };

  // A list that an arrow opened takes the focus as soon as it is there.
  useLayoutEffect(() => {
    if (arrow !== '') step(arrow);
    setArrow('');
  }, [arrow]);

  useEffect(() => {
    if (!open) return undefined;
    // Not every browser gives a pressed button the focus: leaving is seen by the pointer too.
    const away = (event: PointerEvent) => { if (!list.current?.parentElement?.contains(event.target as Node)) setOpen(false); };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [open]);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    setArrow(event.key);
  };
  return (
    <div
      role="presentation"
      class={styles.menu}
      onKeyDown={move}
      onFocusOut={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false); }}
    >
      <button ref={button} type="button" class={look} aria-expanded={open} aria-controls={id} aria-label={label} onClick={() => setOpen(!open)}>{children}</button>
      <ul ref={list} id={id} class={styles.list} hidden={!open}>
        {open && acts.map((act) => (
          <li key={act.key}>
            <button type="button" onClick={() => { setOpen(false); button.current?.focus(); act.onPick(); }}>{act.label}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}
