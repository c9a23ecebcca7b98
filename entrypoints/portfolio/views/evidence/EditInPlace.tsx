import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useEditedText } from '@/components/hooks/use-edited-text';
import { Icon } from '@/components/Icon';
import { KeptLine } from '@/components/KeptLine';
import { OtherVersions } from '@/components/OtherVersions';
import styles from './detail.module.css';

export interface EditInPlaceProps {
  /** Draft key: what is typed is kept until it becomes the value. */
  draft: string;
  label: string;
  /** What the button says, e.g. `Correct authors`. */
  act: string;
  value: string;
  long?: boolean;
  hint?: string;
  /** Takes the text; answers why it cannot, in words, or '' when it did. */
  onCommit: (text: string) => Promise<string>;
  /** The value as it is read. */
  children: ComponentChild;
}

/** A value that turns into a field where it stands. Enter or leaving the field takes what was typed, Escape gives it up. */
export function EditInPlace({ draft, label, act, value, long = false, hint = '', onCommit, children }: EditInPlaceProps) {
  const { text, begun, type, done, keeper } = useEditedText(draft, value);
  const [opened, setOpened] = useState(false);
  const [refused, setRefused] = useState('');
  const fieldRef = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const busyRef = useRef(false);
  const editing = opened || begun;

  useEffect(() => {
    if (opened) fieldRef.current?.focus();
  }, [opened]);

  const finish = async (take: boolean, byKey: boolean) => {
    if (busyRef.current) return;
    busyRef.current = true;
    try {
      const why = take && text.trim() !== value ? await onCommit(text.trim()) : '';
      setRefused(why);
      if (why) return;
      await done();
      setOpened(false);
      if (byKey) requestAnimationFrame(() => buttonRef.current?.focus());
    } finally {
      busyRef.current = false;
    }
  };
  if (!editing) {
    return (
      <div class={styles.value}>
        <span class="grow" dir="auto">{children}</span>
        <button ref={buttonRef} type="button" class="btn quiet tiny iconbtn" aria-label={act} title={act} onClick={() => setOpened(true)}><Icon name="jot" /></button>
      </div>
    );
  }
  const shared = {
    ref: fieldRef,
    class: 'field',
    dir: 'auto' as const,
    value: text,
    'aria-label': label,
    'aria-invalid': refused !== '',
    onInput: (event: Event) => type((event.currentTarget as HTMLTextAreaElement).value),
    onBlur: () => void finish(true, false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') void finish(false, true);
      if (event.key !== 'Enter' || event.isComposing || (long && !event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      void finish(true, true);
    },
  };
  return (
    <div>
      {long ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
      {refused ? <p class="small bad" role="alert">{refused}</p> : hint && <p class="small muted">{hint}</p>}
      {keeper.state.trouble !== null && <KeptLine state={keeper.state} />}
      <OtherVersions keeper={keeper} />
    </div>
  );
}
