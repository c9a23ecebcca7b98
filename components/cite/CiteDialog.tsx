import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useClipboard } from '@/components/hooks/use-clipboard';
import { valueOr } from '@/components/hooks/use-live';
import { useSettings } from '@/components/hooks/use-settings';
import { useWorks, type CitedItem } from '@/components/hooks/works';
import { Icon } from '@/components/Icon';
import { listHtml, listText, referenceList } from '@/utils/cite/reference-list';
import { styleOf } from '@/utils/cite/styles/index';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { CitedText } from './CitedText';
import { CiteDownloads } from './CiteDownloads';
import styles from './cite.module.css';
import { StyleSelect } from './StyleSelect';

export interface CiteDialogProps {
  /** The items to cite; may grow while it is open. */
  ids: readonly string[];
  /** More are being looked for. */
  growing?: boolean;
  onClose: () => void;
}

const NONE: CitedItem[] = [];
const NO_IDS: string[] = [];
/** A long list is copied, not read. */
const SHOWN = 100;

/** The reference list of some items in the chosen style: to copy, and to download for a reference manager. */
export function CiteDialog({ ids, growing = false, onClose }: CiteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { settings } = useSettings();
  // A list that still grows is read once it is whole.
  const answer = useWorks(growing ? NO_IDS : ids);
  const cited = valueOr(answer, NONE);
  const [leaveOut, setLeaveOut] = useState(true);
  const { copied, refused, copy } = useClipboard();
  useEffect(() => dialog.current?.showModal(), []);

  const own = cited.filter((one) => one.isOwn).length;
  const mixed = own > 0 && own < cited.length;
  const works = useMemo(() => cited.filter((one) => !(mixed && leaveOut && one.isOwn)).map((one) => one.work), [cited, mixed, leaveOut]);
  const style = styleOf(settings.citeStyle);
  const locale = wordsLocale();
  const list = useMemo(() => referenceList(works, style, locale), [works, style, locale]);
  const ready = answer.state === 'ready' && !growing;
  const name = `${style.id} ${works.length}`;
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="cite-list-head" onClose={onClose}>
      <div class="row">
        <h2 id="cite-list-head" class="grow">{ready ? m.cite_listOf({ n: works.length }) : m.cite_list()}</h2>
        <button type="button" class="btn quiet iconbtn" aria-label={m.common_close()} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </div>
      <div class={styles.tools}>
        <StyleSelect />
        <button type="button" class="btn primary" autofocus disabled={!ready || list.length === 0} onClick={() => void copy(name, { text: listText(list), html: listHtml(list) })}>
          <Icon name="copy" />{m.cite_copyList()}
        </button>
        <span class="small muted" role="status">{copied === name ? m.cite_copied() : ''}</span>
      </div>
      {refused && <p class="small bad" role="alert">{m.cite_refused()}</p>}
      {mixed && (
        <label class="row"><input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.currentTarget.checked)} />{m.cite_leaveOutOwn({ n: own })}</label>
      )}
      {answer.state === 'error' && <ErrorNote error={answer.error} />}
      {!ready && answer.state !== 'error' && <p class="muted" role="status">{m.common_loading()}</p>}
      {ready && list.length === 0 && <p class="muted" role="status">{m.cite_nothing()}</p>}
      {ready && list.length > 0 && (
        <>
          <div class={styles.list} role="region" aria-labelledby="cite-list-head" tabIndex={0}>
            {list.slice(0, SHOWN).map(({ work, reference }) => <p key={work.id} class={styles.hanging} dir="auto"><CitedText spans={reference} /></p>)}
          </div>
          {list.length > SHOWN && <p class="small muted">{m.cite_firstShown({ n: SHOWN, of: list.length })}</p>}
          <CiteDownloads works={works} />
        </>
      )}
    </dialog>
  );
}
