import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '@/utils/core/rows/evidence';
import { UserError } from '@/utils/core/errors';
import { sayError } from '@/utils/words/error-words';
import { m } from '@/utils/words/paraglide/messages';
import styles from './AddArtifact.module.css';
import { AddLink } from './AddLink';
import { AddNote } from './AddNote';
import { useAddFiles, type NotAdded } from './hooks/use-add-files';
import { Icon } from './Icon';
import { Progress } from './Progress';

export interface AddArtifactProps {
  /** What it is put in for; '' = the inbox. */
  credentialId: string;
  stepId: string;
  /** What the box is called, e.g. the slot's name. */
  title: string;
  /** With what is in now, after the commit. */
  onAdded: (items: Item[]) => Promise<unknown> | void;
  /** Offers to take something that is there already. */
  onChoose?: () => void;
  /** Takes what is dropped anywhere on the page, not in the box alone. */
  anywhere?: boolean;
}

/** A file that moved, or a folder: the browser's own refusals to read. */
function whyNot({ name, error }: NotAdded): string {
  const unreadable = error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
  return unreadable ? m.workbench_unreadable({ name }) : m.workbench_addFailed({ name, why: sayError(error) });
}

/** Where an artifact comes in: a file dropped or picked, a link, or something that is there already. */
export function AddArtifact({ credentialId, stepId, title, onAdded, onChoose, anywhere = false }: AddArtifactProps) {
  const { adding, failed, addFiles, addLink, addNote, dismiss } = useAddFiles(credentialId, stepId);
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState<'' | 'link' | 'note'>('');
  const [trouble, setTrouble] = useState<unknown>(null);
  const picker = useRef<HTMLInputElement>(null);
  const dropRef = useRef<(event: DragEvent) => void>(() => {});

  const take = async (work: Promise<Item[]>): Promise<boolean> => {
    try {
      const items = await work;
      if (items.length > 0) await onAdded(items);
      setTrouble(null);
      return items.length > 0;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      setTrouble(error);
      return false;
    }
  };
  useEffect(() => {
    if (!anywhere) return undefined;
    const overPage = (event: DragEvent) => { event.preventDefault(); setOver(true); };
    const offPage = (event: DragEvent) => { if (!event.relatedTarget) setOver(false); };
    const dropped = (event: DragEvent) => dropRef.current(event);
    addEventListener('dragover', overPage);
    addEventListener('dragleave', offPage);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', overPage);
      removeEventListener('dragleave', offPage);
      removeEventListener('drop', dropped);
    };
  }, [anywhere]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const address = event.dataTransfer?.getData('text/uri-list').split('\n')[0] ?? '';
    if (files.length > 0) void take(addFiles(files));
    else if (/^https?:/.test(address)) void take(addLink({ url: address, title: '' }).then((item) => [item]));
  };
  useEffect(() => {
    dropRef.current = drop;
  });
  return (
    <div
      class={`${styles.box} ${over ? styles.over : ''}`}
      onDragOver={(event) => { event.preventDefault(); event.stopPropagation(); setOver(true); }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
      onDrop={drop}
    >
      <span class={styles.icon}><Icon name="page" /></span>
      <div class={styles.words}>
        <p><b dir="auto">{title}</b></p>
        <p class={styles.ways}>
          <span class="muted">{m.workbench_dropHere()}</span>
          <button type="button" class="link" onClick={() => picker.current?.click()}>{m.workbench_pick()}</button>
          {onChoose && <button type="button" class="link" onClick={onChoose}>{m.workbench_choose()}</button>}
          <button type="button" class="link" aria-expanded={open === 'link'} onClick={() => setOpen(open === 'link' ? '' : 'link')}>{m.workbench_addLink()}</button>
          <button type="button" class="link" aria-expanded={open === 'note'} onClick={() => setOpen(open === 'note' ? '' : 'note')}>{m.kinds_writeNote()}</button>
        </p>
        <input
          ref={picker} type="file" multiple hidden
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void take(addFiles(files));
          }}
        />
        {open === 'note' && <AddNote credentialId={credentialId} stepId={stepId} onNote={(text) => take(addNote(text).then((item) => [item]))} onDone={() => setOpen('')} />}
        {open === 'link' && (
          <AddLink
            credentialId={credentialId}
            stepId={stepId}
            onLink={(link) => take(addLink(link).then((item) => [item]))}
            onDone={() => setOpen('')}
          />
        )}
        {adding.map((one) => <Progress key={one.key} label={m.workbench_adding({ name: one.name })} value={one.done} onCancel={one.cancel} />)}
        {failed.map((one) => (
          <div key={one.key} class={`alert ${styles.failed}`} role="alert">
            <Icon name="warn" />
            <p>{whyNot(one)} <button type="button" class="link" onClick={() => dismiss(one.key)}>{m.common_close()}</button></p>
          </div>
        ))}
        {trouble !== null && <p class="bad" role="alert">{sayError(trouble)}</p>}
      </div>
    </div>
  );
}
