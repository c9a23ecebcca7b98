import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { bringIn, offerFile, offerText, type Offered } from '@/components/hooks/bring-in';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { offerUndo } from '@/components/undo';
import { folded } from '@/utils/core/fold';
import { clearDraft, draftKey } from '@/utils/db/drafts';
import { binItems } from '@/utils/db/many-items';
import { dayOf } from '@/utils/time/calendar';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './import.module.css';

export interface ImportLinksProps {
  /** '' = inbox. */
  credentialId: string;
  onClose: () => void;
}

const SHOWN = 200;
const TEXT_KEY = draftKey('importList');

/** What was already done: pages from a bookmarks file or a pasted list, chosen one by one. */
export function ImportLinks({ credentialId, onClose }: ImportLinksProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keeperRef = useRef<TextKeeper | null>(null);
  const [offered, setOffered] = useState<Offered[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState('');
  const { failed, run } = useTry();
  useEffect(() => dialog.current?.showModal(), []);

  const found = useMemo(() => {
    const wanted = folded(sought.trim());
    return (offered ?? []).filter((one) => folded(`${one.title} ${one.url} ${one.folder}`).includes(wanted));
  }, [offered, sought]);
  const open = found.filter((one) => !one.known);
  const all = open.length > 0 && open.every((one) => chosen.has(one.tabUrl));
  const turn = (urls: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const url of urls) if (on) next.add(url); else next.delete(url);
    setChosen(next);
  };
  const add = () => run(async () => {
    const items = await bringIn((offered ?? []).filter((one) => chosen.has(one.tabUrl)), credentialId, ownZone());
    const text = keeperRef.current?.state.text ?? '';
    await keeperRef.current?.settled();
    await clearDraft(TEXT_KEY);
    keeperRef.current?.emptied(text);
    offerUndo({ said: m.kinds_importDone({ n: items.length }), undo: () => binItems(items.map(({ id }) => id)) });
    dialog.current?.close();
  });
  return (
    <dialog ref={dialog} class={styles.dialog} aria-label={m.kinds_import()} onClose={onClose}>
      <div class="row">
        <h2 class="grow">{m.kinds_import()}</h2>
        <button type="button" class="btn quiet iconbtn" aria-label={m.common_close()} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </div>
      {failed !== null && <ErrorNote error={failed} />}
      {!offered && (
        <>
          <p class="muted">{m.kinds_importHint()}</p>
          <label class={styles.file}>
            <span>{m.kinds_importFile()}</span>
            <input type="file" accept=".html,.htm,.txt,.csv,text/html,text/plain" onChange={({ currentTarget }) => { const [file] = currentTarget.files ?? []; if (file) void run(async () => setOffered(await offerFile(file))); }} />
          </label>
          <KeptField textKey={TEXT_KEY} label={m.kinds_importList()} placeholder="https://" onText={(_, keeper) => { keeperRef.current = keeper; }} />
          <div><button type="button" class="btn primary" onClick={() => void run(async () => setOffered(await offerText(keeperRef.current?.state.text ?? '')))}>{m.kinds_importRead()}</button></div>
        </>
      )}
      {offered && (
        <>
          <input class="field" type="search" aria-label={m.kinds_importSearch()} placeholder={m.kinds_importSearch()} value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          <label class={styles.line}><input type="checkbox" checked={all} disabled={open.length === 0} onChange={() => turn(open.map(({ tabUrl }) => tabUrl), !all)} /><b>{m.kinds_importAll({ n: open.length })}</b></label>
          <ul class={styles.list}>
            {found.slice(0, SHOWN).map((one) => (
              <li key={one.tabUrl}>
                <label class={styles.line}>
                  <input type="checkbox" disabled={one.known} checked={chosen.has(one.tabUrl)} onChange={(event) => turn([one.tabUrl], event.currentTarget.checked)} />
                  <span dir="auto">{one.title}</span>
                </label>
                <small class="muted" dir="auto">{[one.known ? m.kinds_importKnown() : '', one.addedAt > 0 ? formatDay(dayOf(one.addedAt * 1000, ownZone())) : '', one.folder, one.url].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && <p class="small muted">{m.workbench_chooseMore({ n: found.length - SHOWN })}</p>}
          <div class="row"><span class="grow" /><button type="button" class="btn" onClick={() => setOffered(null)}>{m.common_back()}</button><button type="button" class="btn primary" disabled={chosen.size === 0} onClick={() => void add()}>{m.kinds_importAdd({ n: chosen.size })}</button></div>
        </>
      )}
    </dialog>
  );
}
