import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { valueOr } from '@/components/hooks/use-live';
import { useLinked } from '@/components/hooks/use-linked';
import { routeTo } from '@/components/hooks/use-route';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/Icon';
import { TakeIn } from '@/components/TakeIn';
import { servingOf, type Linked } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { AddHere } from './AddHere';
import { CiteThese } from './CiteThese';
import { EvidenceCards } from './EvidenceCards';
import { EvidenceTable } from './EvidenceTable';
import { FilterChips } from './FilterChips';
import { KeysDialog } from './KeysDialog';
import { rememberRead, takeLeft, useListChoices, useListLook, type LeftAt } from './list-address';
import { narrowedBy } from './list-choices';
import styles from './list.module.css';
import { ListTools } from './ListTools';
import { NothingFound } from './NothingFound';
import { SelectionBar } from './SelectionBar';
import { useEvidence, type FoundEvidence } from './use-evidence';
import { useListKeys } from './use-list-keys';
import { useSelection } from './use-selection';

const NONE: Linked[] = [];
const NO_WORDS: string[] = [];

/** `8 of 48`; while rows are still being looked through, only what is known. */
function countWords({ shown, lookedAt, done }: FoundEvidence, narrowed: boolean): string {
  if (!done) return narrowed ? m.evidence_soFar({ n: shown.length }) : m.evidence_atLeast({ n: lookedAt });
  return shown.length < lookedAt ? m.evidence_of({ n: shown.length, of: lookedAt }) : m.evidence_all({ n: lookedAt });
}

/** Everything collected, newest first. */
export function EvidenceList() {
  const [choices, change] = useListChoices();
  const [as, look] = useListLook();
  const { settings } = useSettings();
  const linked = valueOr(useLinked(), NONE);
  const serving = useMemo(() => servingOf(linked), [linked]);
  const [leftAt] = useState(takeLeft);
  const found = useEvidence(choices, serving, leftAt.read);
  const selection = useSelection(found.shown);
  const field = useRef<HTMLInputElement>(null);
  const [adding, setAdding] = useState(false);
  const [keys, setKeys] = useState(false);
  const { toFirst } = useListKeys({ selection, toSearch: () => field.current?.focus(), toHelp: () => setKeys(true) });
  useComingBack(found, leftAt);
  useEffect(() => rememberRead(found.lookedAt), [found.lookedAt]);
  // For the bench: from the key to the rows.
  useLayoutEffect(() => {
    if (found.searched) performance.mark('search-shown', { detail: found.searched.sought });
  }, [found.searched]);

  useEffect(() => {
    const dragged = (event: DragEvent) => { if (event.dataTransfer?.types.includes('Files')) setAdding(true); };
    addEventListener('dragenter', dragged);
    return () => removeEventListener('dragenter', dragged);
  }, []);

  const narrowed = narrowedBy(choices).length > 0;
  const empty = found.ready && found.done && found.shown.length === 0;
  const rows = {
    items: found.shown, serving, selection, hits: found.searched?.hits, words: found.searched?.marks ?? NO_WORDS,
    total: found.done ? found.shown.length : -1, onEnd: found.more,
  };
  return (
    <>
      <div class={`head ${styles.head}`}>
        <h1 tabIndex={-1}>{m.evidence_name()}</h1>
        <span class="muted" role="status">{found.ready && !(empty && !narrowed) && countWords(found, narrowed)}{found.building && <> · {m.library_reading()}</>}</span>
        <span class="grow" />
        {found.shown.length > 0 && <CiteThese found={found} />}
        <button type="button" class="btn quiet" aria-keyshortcuts="?" onClick={() => setKeys(true)}>{m.library_keys()}</button>
        <a class="btn quiet" href={routeTo('evidence', 'bin')}><Icon name="bin" />{m.evidence_bin()}</a>
        <button type="button" class="btn primary" aria-expanded={adding} onClick={() => setAdding(!adding)}>{m.evidence_add()}</button>
      </div>
      <TakeIn credentialId={choices.credentialId ?? settings.credentialId} stepId="" drops={!adding} />
      {adding && <AddHere credentialId={choices.credentialId ?? settings.credentialId} linked={linked} />}
      {(!empty || narrowed) && <ListTools choices={choices} linked={linked} onChange={change} as={as} onLook={look} field={field} onDown={toFirst} />}
      {(!empty || narrowed) && <FilterChips choices={choices} linked={linked} onChange={change} />}
      {found.error !== null && <ErrorNote error={found.error} />}
      {!found.ready && found.error === null && <p class="muted" role="status">{m.common_loading()}</p>}
      {found.ready && found.shown.length > 0 && (as === 'cards' ? <EvidenceCards {...rows} /> : <EvidenceTable {...rows} />)}
      {found.ready && found.shown.length === 0 && !found.done && <p class="muted" role="status">{m.evidence_searching()}</p>}
      {empty && !narrowed && <EmptyState title={m.evidence_none()}>{m.evidence_noneDo()}</EmptyState>}
      {empty && narrowed && <NothingFound choices={choices} linked={linked} drop={found.drop} onChange={change} />}
      {selection.items.length > 0 && <SelectionBar selection={selection} linked={linked} />}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </>
  );
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
