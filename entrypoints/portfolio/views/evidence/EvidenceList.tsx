import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { valueOr } from '@/components/hooks/use-live';
import { useLinked } from '@/components/hooks/use-linked';
import { routeTo } from '@/components/hooks/use-route';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/Icon';
import { soughtWords } from '@/utils/core/find-words';
import { servingOf, type Linked } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { AddHere } from './AddHere';
import { CiteThese } from './CiteThese';
import { EvidenceCards } from './EvidenceCards';
import { EvidenceTable } from './EvidenceTable';
import { anything, isNarrowed, rememberRead, takeLeft, useListChoices, type LeftAt } from './list-choices';
import styles from './list.module.css';
import { ListTools } from './ListTools';
import { useEvidence, type FoundEvidence } from './use-evidence';

const NONE: Linked[] = [];

/** `8 of 48`; while rows are still being looked through, only what is known. */
function countWords({ shown, lookedAt, done }: FoundEvidence, narrowed: boolean): string {
  if (!done) return narrowed ? m.evidence_soFar({ n: shown.length }) : m.evidence_atLeast({ n: lookedAt });
  return shown.length < lookedAt ? m.evidence_of({ n: shown.length, of: lookedAt }) : m.evidence_all({ n: lookedAt });
}

/** Everything collected, newest first. */
export function EvidenceList() {
  const [choices, change] = useListChoices();
  const { settings } = useSettings();
  const linked = valueOr(useLinked(), NONE);
  const [leftAt] = useState(takeLeft);
  const found = useEvidence(choices, linked, leftAt.read);
  const serving = useMemo(() => servingOf(linked), [linked]);
  const words = useMemo(() => soughtWords(choices.sought), [choices.sought]);
  const [adding, setAdding] = useState(false);
  useComingBack(found, leftAt);
  useEffect(() => rememberRead(found.lookedAt), [found.lookedAt]);

  useEffect(() => {
    const dragged = (event: DragEvent) => { if (event.dataTransfer?.types.includes('Files')) setAdding(true); };
    addEventListener('dragenter', dragged);
    return () => removeEventListener('dragenter', dragged);
  }, []);

  const narrowed = isNarrowed(choices);
  const empty = found.ready && found.done && found.shown.length === 0;
  const rows = { items: found.shown, serving, words, total: found.done ? found.shown.length : -1, onEnd: found.more };
  return (
    <>
      <div class={`head ${styles.head}`}>
        <h1>{m.evidence_name()}</h1>
        <span class="muted" role="status">{found.ready && !(empty && !narrowed) && countWords(found, narrowed)}</span>
        <span class="grow" />
        {found.shown.length > 0 && <CiteThese found={found} />}
        <a class="btn quiet" href={routeTo('evidence', 'bin')}><Icon name="bin" />{m.evidence_bin()}</a>
        <button type="button" class="btn primary" aria-expanded={adding} onClick={() => setAdding(!adding)}>{m.evidence_add()}</button>
      </div>
      {adding && <AddHere credentialId={choices.credentialId ?? settings.credentialId} linked={linked} />}
      {(!empty || narrowed) && <ListTools choices={choices} linked={linked} onChange={change} />}
      {found.error !== null && <ErrorNote error={found.error} />}
      {!found.ready && found.error === null && <p class="muted" role="status">{m.common_loading()}</p>}
      {found.ready && found.shown.length > 0 && (choices.as === 'cards' ? <EvidenceCards {...rows} /> : <EvidenceTable {...rows} />)}
      {found.ready && found.shown.length === 0 && !found.done && <SearchOn more={found.more} />}
      {empty && !narrowed && <EmptyState title={m.evidence_none()}>{m.evidence_noneDo()}</EmptyState>}
      {empty && narrowed && (
        <EmptyState title={m.evidence_noneFound()} action={<button type="button" class="btn" onClick={() => change({ ...anything, as: choices.as })}>{m.evidence_clear()}</button>}>{m.evidence_noneFoundDo()}</EmptyState>
      )}
    </>
  );
}

/** Nothing found yet, and more rows to look through: goes on by itself. */
function SearchOn({ more }: Pick<FoundEvidence, 'more'>) {
  useEffect(() => more?.(), [more]);
  return <p class="muted" role="status">{m.evidence_searching()}</p>;
}

/** Back from an item: the page scrolls to where it was, and the focus goes to that item's link. */
function useComingBack({ ready, done, shown }: FoundEvidence, { scrolledTo, openedId }: LeftAt): void {
  const arrivedRef = useRef(openedId === '');
  useEffect(() => {
    if (!ready || arrivedRef.current) return;
    scrollTo(0, scrolledTo);
    // Further pages are read as the end comes near; then it is tried again.
    if (scrollY < scrolledTo - 1 && !done) return;
    arrivedRef.current = true;
    const address = routeTo('evidence', openedId);
    requestAnimationFrame(() => {
      const links = document.querySelectorAll<HTMLAnchorElement>('#main a');
      [...links].find((link) => link.getAttribute('href') === address)?.focus({ preventScroll: true });
    });
  }, [ready, done, shown, scrolledTo, openedId]);
}
