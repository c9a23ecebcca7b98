import { useState } from 'preact/hooks';
import { clearDraft, draftKey } from '@/utils/db/drafts';
import { binRendition } from '@/utils/db/items';
import { askToCapture, askToClip } from '@/utils/messaging/ask';
import type { ClipDone, ClipMode } from '@/utils/messaging/protocol';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { undoClip } from '../hooks/undo-clip';
import type { UsePageCard } from '../hooks/use-page-card';
import { useTypedText } from '../hooks/use-typed-text';
import { Icon } from '../Icon';
import styles from './capture.module.css';
import { canUndo, sayClipped } from './clip-words';
import { ClipModes } from './ClipModes';
import { OwnPractice } from './OwnPractice';
import type { Place } from './PlacePicker';
import { SaveAddress } from './SaveAddress';

export interface ClipCardProps {
  view: UsePageCard;
  place: Place;
  /** The shortcut that clips at once, as the browser has it; '' = none. */
  shortcut: string;
  /** Opens an item in the portfolio. */
  onOpen: (itemId: string) => void;
  /** A popup would stand in the picture: it goes. */
  onLeave?: () => void;
}

export function ClipCard({ view: { page, before }, place, shortcut, onOpen, onLeave }: ClipCardProps) {
  const tabUrl = page.state === 'read' ? page.tabUrl : '';
  const title = useTypedText(draftKey('clip-title', tabUrl));
  const note = useTypedText(draftKey('clip-note', tabUrl));
  const [mode, setMode] = useState<{ as: ClipMode; tabUrl: string } | null>(null);
  const [done, setDone] = useState<(ClipDone & { tabUrl: string }) | null>(null);
  const [failure, setFailure] = useState<{ error: unknown; tabUrl: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [again, setAgain] = useState('');

  const failed = failure?.tabUrl === tabUrl && tabUrl !== '' ? failure.error : null;
  // What failed on a page that is no longer in view is told all the same: it may have closed during the clip.
  const elsewhere = failure && failed === null && (
    <>
      <ErrorNote error={failure.error} />
      <div><button type="button" class="btn quiet tiny" onClick={() => setFailure(null)}>{m.common_close()}</button></div>
    </>
  );

  if (page.state === 'reading') return <section class={styles.page} aria-label={m.popup_thisPage()}><div class={styles.card}><div class="thumb" /><p class="muted">{m.common_loading()}</p></div></section>;
  if (page.state !== 'read') {
    const says = page.state === 'unknown' ? m.error_notFollowing() : page.reason === 'pdf' ? m.popup_restrictedPdf() : m.popup_restricted();
    return (
      <section class={styles.page} aria-label={m.popup_thisPage()}>
        {elsewhere}
        <div class={styles.card}><div class={styles.blank}><Icon name="lock" /></div><p>{says} <span class="muted">{m.popup_restrictedStill()}</span></p></div>
        {page.state === 'restricted' && page.tab && <SaveAddress key={page.tab.url} tab={page.tab} reason={page.reason} place={place} onOpen={onOpen} />}
      </section>
    );
  }

  const { card, tab } = page;
  const picked = mode?.tabUrl === tabUrl ? mode.as : null;
  const chosen = picked ?? (card.isPdf ? 'pdf' : card.selectionText ? 'selection' : 'page');
  const clip = async (as: ClipMode) => {
    setBusy(true);
    setFailure(null);
    try {
      await Promise.all([title.settled(), note.settled()]);
      const request = { tabId: tab.id, tabUrl, title: title.state.text.trim(), note: note.state.text.trim(), ...place, role: 'source' as const };
      if (as === 'region' || as === 'whole') {
        await askToCapture({ ...request, mode: as });
        setBusy(false);
        onLeave?.();
        return;
      }
      const clipped = await askToClip({ ...request, mode: as });
      setDone({ ...clipped, tabUrl });
      setAgain('');
      await Promise.all([clearDraft(title.key), clearDraft(note.key)]);
    } catch (error) {
      setFailure({ error, tabUrl });
    }
    setBusy(false);
  };
  const undo = async () => {
    if (done?.renditionId) await binRendition(done.renditionId);
    else if (done) await undoClip(done);
    setDone(null);
  };
  const facts = [card.site, card.author || m.popup_noAuthor(), card.publishedOn && formatDay(card.publishedOn)].filter(Boolean);
  const justClipped = done?.tabUrl === tabUrl ? done : null;
  // Another clip of this page that ends meanwhile takes nothing away from under the hand that is choosing.
  const seenBefore = !justClipped && !picked && before && again !== tabUrl;

  return (
    <section class={styles.page} aria-label={m.popup_thisPage()}>
      {elsewhere}
      <div class={styles.card}>
        <div class="thumb"><Icon name="page" /></div>
        <div class="grow">
          <textarea class={styles.title} rows={1} dir="auto" aria-label={m.popup_pageTitle()} value={title.state.text || (card.isPdf ? '' : card.title) || tab.title}
            onInput={(event) => title.type(event.currentTarget.value)} />
          <div class={styles.meta}>{facts.map((fact, i) => <span key={fact} class="ell" dir="auto">{i > 0 ? ' · ' : ''}{fact}</span>)}</div>
        </div>
      </div>
      {failed !== null && <ErrorNote error={failed} />}
      {failed !== null && (
        <div class={styles.choices}>
          <button type="button" class="btn primary" disabled={busy} onClick={() => void clip(chosen)}>{m.popup_tryAgain()}</button>
          <button type="button" class="btn" disabled={busy} onClick={() => void clip('link')}>{m.popup_saveLink()}</button>
        </div>
      )}
      {failed === null && seenBefore && (
        <>
          <p class={styles.said}><Icon name="clock" />{m.popup_clippedOn({ day: formatDay((before.clippedAt ?? before.capturedAt).slice(0, 10)) })}</p>
          <div class={styles.choices}>
            {card.selectionText && <button type="button" class="btn primary" disabled={busy} onClick={() => void clip('selection')}>{m.quotes_addSelection()}</button>}
            <button type="button" class={`btn ${card.selectionText ? '' : 'primary'}`} onClick={() => onOpen(before.id)}>{m.popup_openClip()}</button>
            <button type="button" class="btn" onClick={() => setAgain(tabUrl)}>{m.popup_clipAgain()}</button>
          </div>
        </>
      )}
      {failed === null && !seenBefore && (
        <>
          {justClipped ? (
            <div class={`${styles.said} ${styles.done}`} role="status"><Icon name="check" /><span class="grow">{sayClipped(justClipped)}</span>{canUndo(justClipped) && <button type="button" class="link" onClick={() => void undo()}>{m.common_undo()}</button>}</div>
          ) : (
            <ClipModes chosen={chosen} hasVideo={card.hasVideo} isPdf={card.isPdf} onChoose={(as) => setMode({ as, tabUrl })} />
          )}
          {justClipped && !justClipped.renditionId && <OwnPractice itemId={justClipped.itemId} />}
          <div class={styles.clipRow}>
            <input class="field" type="text" dir="auto" placeholder={m.popup_notePlaceholder()} aria-label={m.popup_note()} value={note.state.text}
              onInput={(event) => note.type(event.currentTarget.value)}
              onKeyDown={(event) => { if (event.key === 'Enter' && !event.isComposing && !justClipped) void clip(chosen); }} />
            {justClipped ? <button type="button" class="btn" onClick={() => { setDone(null); setAgain(tabUrl); }}>{m.popup_clipMore()}</button>
              : <button type="button" class="btn primary" disabled={busy} onClick={() => void clip(chosen)}>{busy ? m.popup_clipping() : m.popup_clip()} {shortcut && <kbd>{shortcut}</kbd>}</button>}
          </div>
        </>
      )}
    </section>
  );
}
