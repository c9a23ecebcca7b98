import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { valueOr } from '@/components/hooks/use-live';
import { useLinked } from '@/components/hooks/use-linked';
import { routeTo } from '@/components/hooks/use-route';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import { webAddress } from '@/utils/clip/page-address';
import type { Linked } from '@/utils/credentials/serves';
import { binItem, restoreItem } from '@/utils/db/items';
import { rowKey } from '@/utils/db/row-text';
import { dayOf } from '@/utils/time/calendar';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { Cite } from './Cite';
import styles from './detail.module.css';
import { Facts } from './Facts';
import { dayWords, mayBeOfStudents, nameOf } from './item-words';
import { listRoute } from './list-address';
import { Kept } from './Kept';
import { KindPart } from './KindPart';
import { PurgeDialog } from './PurgeDialog';
import { Quotes } from './Quotes';
import { Serves } from './Serves';
import { SourcePanel } from './SourcePanel';
import { useDetail, type Detail } from './use-detail';

export interface EvidenceDetailProps {
  id: string;
}

const NONE: Linked[] = [];

/** One item: what was kept of it, where it is from, and what it serves. */
export function EvidenceDetail({ id }: EvidenceDetailProps) {
  const answer = useDetail(id);
  const linked = valueOr(useLinked(), NONE);
  const back = <a class="btn quiet" href={listRoute()}><Icon name="back" />{m.evidence_name()}</a>;
  if (answer.state !== 'ready') {
    return (
      <>
        <div class={`head ${styles.head}`}>{back}</div>
        <h1 class="sr">{m.evidence_name()}</h1>
        {answer.state === 'error' ? <ErrorNote error={answer.error} /> : <p class="muted" role="status">{m.common_loading()}</p>}
      </>
    );
  }
  if (!answer.value) {
    return (
      <>
        <div class={`head ${styles.head}`}>{back}</div>
        <h1 class="sr">{m.evidence_name()}</h1>
        <EmptyState title={m.evidence_gone()} action={<a class="btn" href={routeTo('evidence')}>{m.evidence_goneBack()}</a>}>{m.evidence_goneDo()}</EmptyState>
      </>
    );
  }
  const { purged } = answer.value.item;
  if (purged) {
    return (
      <>
        <div class={`head ${styles.head}`}>{back}</div>
        <h1 class="sr">{m.evidence_name()}</h1>
        <EmptyState title={m.library_stones()}>{m.library_stoneHere({ day: dayWords(dayOf(purged.at, ownZone())) })}</EmptyState>
      </>
    );
  }
  return <Whole detail={answer.value} linked={linked} back={back} />;
}

function Whole({ detail, linked, back }: { detail: Detail; linked: readonly Linked[]; back: ComponentChild }) {
  const { item, source, quotes, renditions, tags } = detail;
  const { failed, run } = useTry();
  const [purging, setPurging] = useState(false);
  const page = webAddress(item.url);
  const binned = item.deletedAt !== '';
  const throwAway = () => run(async () => {
    await binItem(item.id);
    offerUndo({ said: m.evidence_binned({ title: nameOf(item) }), undo: () => restoreItem(item.id) });
    location.hash = listRoute();
  });
  const byline = [item.authors.join(', '), item.site, item.publishedOn && formatDay(item.publishedOn)].filter(Boolean).join(' · ');
  return (
    <>
      <div class={`head ${styles.head}`}>
        {back}
        <span class="grow" />
        {page && <a class="btn quiet" href={page.href} target="_blank" rel="noopener noreferrer"><Icon name="out" />{m.evidence_openPage()}</a>}
        {mayBeOfStudents(item) && <button type="button" class="btn quiet" onClick={() => setPurging(true)}>{m.library_purge()}</button>}
        {!binned && <button type="button" class="btn quiet" onClick={() => void throwAway()}><Icon name="bin" />{m.evidence_toBin()}</button>}
      </div>
      {failed !== null && <ErrorNote error={failed} />}
      {purging && <PurgeDialog itemId={item.id} onClose={() => setPurging(false)} />}
      {binned && (
        <div class={styles.binnedNote} role="status">
          <p><Icon name="bin" /> {m.evidence_inBin()}</p>
          <button type="button" class="btn" onClick={() => void run(() => restoreItem(item.id))}>{m.evidence_restore()}</button>
        </div>
      )}
      <h1 class="sr" dir="auto">{nameOf(item)}</h1>
      <div class={styles.whole}>
        <div class={styles.main}>
          <div class={styles.title} role="presentation" onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }}><KeptField key={item.id} textKey={rowKey('items', item.id, 'title')} label={m.evidence_title()} hideLabel bare placeholder={m.evidence_untitled()} /></div>
          {byline && <p class={`muted ${styles.byline}`} dir="auto">{byline}</p>}
          <div class={styles.note}><KeptField key={item.id} textKey={rowKey('items', item.id, 'note')} label={m.evidence_note()} placeholder={m.evidence_noteHint()} showKept /></div>
          {quotes.length > 0 && <Quotes quotes={quotes} page={page?.href ?? ''} />}
          <KindPart item={item} renditions={renditions} />
          <Kept item={item} renditions={renditions} quotes={quotes} lang={source?.fields.language?.value ?? ''} />
        </div>
        <div class={`side ${styles.side}`}>
          <Serves item={item} linked={linked} />
          <Facts item={item} tags={tags} linked={linked} />
          {item.kind !== 'note' && <Cite item={item} source={source} />}
          {source && <SourcePanel item={item} source={source} />}
        </div>
      </div>
    </>
  );
}
