import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { m } from '@/utils/words/paraglide/messages';
import styles from './list.module.css';

export interface ActDialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A small window over the list. Escape and its cross close it. */
export function ActDialog({ title, onClose, children }: ActDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-label={title} onClose={onClose}>
      <div class="row">
        <h2 class="grow">{title}</h2>
        <button type="button" class="btn quiet iconbtn" aria-label={m.common_close()} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </div>
      {children}
    </dialog>
  );
}
