import { useState } from 'preact/hooks';
import { CiteDialog } from '@/components/cite/CiteDialog';
import { ErrorNote } from '@/components/ErrorNote';
import { exportItems } from '@/components/hooks/export-items';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { Progress } from '@/components/Progress';
import { offerUndo } from '@/components/undo';
import type { Linked } from '@/utils/credentials/serves';
import { binItems } from '@/utils/db/many-items';
import { saveFile } from '@/utils/platform/download';
import { m } from '@/utils/words/paraglide/messages';
import { AlignMany } from './AlignMany';
import styles from './list.module.css';
import { PutMany } from './PutMany';
import { TagMany } from './TagMany';
import type { Selection } from './use-selection';

export interface SelectionBarProps {
  selection: Selection;
  linked: readonly Linked[];
}

/** What can be done with everything that is chosen, each with one Undo for all. */
export function SelectionBar({ selection, linked }: SelectionBarProps) {
  const { items, clear } = selection;
  const [open, setOpen] = useState<'' | 'put' | 'align' | 'tag' | 'cite'>('');
  const [done, setDone] = useState<number | null>(null);
  const { failed, run } = useTry();
  const n = items.length;
  const dialog = { items, linked, onClose: () => setOpen('') };
  const throwAway = () => run(async () => {
    const undo = await binItems(items.map((item) => item.id));
    offerUndo({ said: m.library_binned({ n }), undo });
    clear();
    document.querySelector<HTMLElement>('#main h1')?.focus();
  });
  const save = () => run(async () => {
    setDone(0);
    try {
      const { name, file } = await exportItems(items, setDone);
      saveFile(name, file);
    } finally {
      setDone(null);
    }
  });
  return (
    <>
      <section class={styles.bar} aria-label={m.library_chosenActs()}>
        {failed !== null && <ErrorNote error={failed} />}
        {done !== null && <Progress label={m.library_exporting()} value={done} />}
        <b role="status">{m.library_chosen({ n })}</b>
        <button type="button" class="btn primary" disabled={linked.length === 0} onClick={() => setOpen('put')}>{m.evidence_putInto()}</button>
        <button type="button" class="btn quiet" disabled={linked.length === 0} onClick={() => setOpen('align')}>{m.evidence_pointAt()}</button>
        <button type="button" class="btn quiet" onClick={() => setOpen('tag')}>{m.library_tag()}</button>
        <button type="button" class="btn quiet" onClick={() => setOpen('cite')}>{m.library_cite()}</button>
        <button type="button" class="btn quiet" disabled={done !== null} onClick={() => void save()}>{m.library_export()}</button>
        <button type="button" class="btn quiet" onClick={() => void throwAway()}>{m.evidence_toBin()}</button>
        <button type="button" class="btn quiet iconbtn" aria-label={m.library_chooseNone()} onClick={clear}><Icon name="close" /></button>
      </section>
      {open === 'put' && <PutMany {...dialog} />}
      {open === 'align' && <AlignMany {...dialog} />}
      {open === 'tag' && <TagMany {...dialog} />}
      {open === 'cite' && <CiteDialog ids={items.map((item) => item.id)} onClose={dialog.onClose} />}
    </>
  );
}
