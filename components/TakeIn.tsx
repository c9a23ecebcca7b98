import { useEffect, useRef } from 'preact/hooks';
import { incoming } from '@/utils/clip/incoming';
import type { Item } from '@/utils/core/rows/evidence';
import { binItem } from '@/utils/db/items';
import { sayError } from '@/utils/words/error-words';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from './ErrorNote';
import { useAddFiles } from './hooks/use-add-files';
import { useTry } from './hooks/use-try';
import { Icon } from './Icon';
import { Progress } from './Progress';
import { offerUndo } from './undo';

export interface TakeInProps {
  /** Where it goes; '' = the inbox. */
  credentialId: string;
  stepId: string;
  /** Takes what is dropped as well; not while a box on the page does. */
  drops: boolean;
}

const EDITABLE = 'input, textarea, select, [contenteditable]';

/** The words of a dragged link; the markup is parsed and never shown. */
const titleIn = (html: string): string => new DOMParser().parseFromString(html, 'text/html').querySelector('a[href]')?.textContent ?? '';

/** A picture from the clipboard has no name of its own. */
const named = (file: File): File => (/^image\.\w+$/.test(file.name) ? new File([file], `${m.kinds_pastedPicture()}.${file.name.split('.').at(-1) ?? 'png'}`, { type: file.type }) : file);

function said(items: Item[]): void {
  const [first] = items;
  if (!first) return;
  offerUndo({
    said: items.length === 1 ? m.evidence_added({ title: first.title }) : m.evidence_addedMany({ n: items.length }),
    undo: async () => { for (const item of items) await binItem(item.id); },
  });
}

/** Takes what is pasted (outside of fields) or dropped anywhere: files, pictures, addresses, words. */
export function TakeIn({ credentialId, stepId, drops }: TakeInProps) {
  const { adding, failed, addFiles, addClippedLink, addNote, dismiss } = useAddFiles(credentialId, stepId);
  const { failed: trouble, run } = useTry();
  const takeRef = useRef<(data: DataTransfer) => boolean>(() => false);
  useEffect(() => {
    takeRef.current = (data) => {
      const what = incoming({ files: data.files, getData: (type) => data.getData(type) }, titleIn);
      if (!what) return false;
      void run(async () => {
        if (what.what === 'files') said(await addFiles(what.files.map(named)));
        else said([what.what === 'link' ? await addClippedLink(what) : await addNote(what.text)]);
      });
      return true;
    };
  });
  useEffect(() => {
    const inField = (event: Event) => event.target instanceof Element && event.target.closest(EDITABLE) !== null;
    const pasted = (event: ClipboardEvent) => {
      // What is said to a dialog is not meant for the page behind it.
      if (inField(event) || document.querySelector(':modal')) return;
      if (event.clipboardData && takeRef.current(event.clipboardData)) event.preventDefault();
    };
    // Words may be dragged into a field; a file there would take the page's place.
    const isFields = (event: DragEvent) => inField(event) && !event.dataTransfer?.types.includes('Files');
    const over = (event: DragEvent) => { if (!isFields(event)) event.preventDefault(); };
    // A link or a passage of this page that is dragged about brings nothing new.
    let ownDrag = false;
    const begun = () => { ownDrag = true; };
    const ended = () => { ownDrag = false; };
    const dropped = (event: DragEvent) => {
      if (isFields(event) || event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      if (!ownDrag) takeRef.current(event.dataTransfer);
    };
    addEventListener('paste', pasted);
    if (drops) {
      addEventListener('dragstart', begun);
      addEventListener('dragend', ended);
      addEventListener('dragover', over);
      addEventListener('drop', dropped);
    }
    return () => {
      removeEventListener('paste', pasted);
      removeEventListener('dragstart', begun);
      removeEventListener('dragend', ended);
      removeEventListener('dragover', over);
      removeEventListener('drop', dropped);
    };
  }, [drops]);
  return (
    <>
      {adding.map((one) => <Progress key={one.key} label={m.workbench_adding({ name: one.name })} value={one.done} onCancel={one.cancel} />)}
      {failed.map((one) => (
        <div key={one.key} class="alert" role="alert">
          <Icon name="warn" />
          <p>{m.workbench_addFailed({ name: one.name, why: sayError(one.error) })} <button type="button" class="link" onClick={() => dismiss(one.key)}>{m.common_close()}</button></p>
        </div>
      ))}
      {trouble !== null && <ErrorNote error={trouble} />}
    </>
  );
}
