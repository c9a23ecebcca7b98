import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { warmSearch } from '@/components/hooks/use-search';
import { Icon } from '@/components/Icon';
import type { Linked } from '@/utils/credentials/serves';
import { titleOf } from '@/utils/credentials/steps';
import type { ItemKind } from '@/utils/core/rows/evidence';
import { m } from '@/utils/words/paraglide/messages';
import { KIND_WORDS } from './item-words';
import { narrowedBy, type ListChoices, type SortBy } from './list-choices';
import styles from './list.module.css';
import { MoreFilters } from './MoreFilters';

export interface ListToolsProps {
  choices: ListChoices;
  linked: readonly Linked[];
  onChange: (patch: Partial<ListChoices>) => void;
  as: 'cards' | 'table';
  onLook: (as: 'cards' | 'table') => void;
  /** The field that `/` goes to. */
  field: RefObject<HTMLInputElement | null>;
  /** From the field down into the list. */
  onDown: () => void;
}

const ANY = 'any';
const SORTS: Record<Exclude<SortBy, ''>, () => string> = {
  newest: m.library_sort_newest, oldest: m.library_sort_oldest, title: m.library_sort_title, site: m.library_sort_site, published: m.library_sort_published,
};

/** Search, filters, order, and how the list is drawn. */
export function ListTools({ choices, linked, onChange, as, onLook, field, onDown }: ListToolsProps) {
  const { sought, credentialId, kind, sort } = choices;
  const hidden = narrowedBy(choices).filter((name) => name !== 'sought' && name !== 'credentialId' && name !== 'kind').length;
  const [open, setOpen] = useState(hidden > 0);
  const panel = useId();
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <div class={styles.tools}>
        <span class={styles.find}>
          <Icon name="find" />
          <input
            ref={field} class="field" type="search" aria-label={m.evidence_search()} aria-keyshortcuts="/" placeholder={m.library_searchHint()} value={sought}
            onFocus={() => warmSearch()}
            onInput={(event) => { performance.mark('search-asked'); onChange({ sought: event.currentTarget.value }); }}
            onKeyDown={(event) => { if (event.key === 'ArrowDown') { event.preventDefault(); onDown(); } }}
          />
        </span>
        <select
          class={`btn ${styles.select} ${credentialId === null ? '' : styles.set}`} aria-label={m.evidence_credential()}
          value={credentialId === null ? ANY : `=${credentialId}`}
          onChange={({ currentTarget: { value } }) => onChange({ credentialId: value === ANY ? null : value.slice(1), stepId: '' })}
        >
          <option value={ANY}>{m.evidence_anyCredential()}</option>
          <option value="=">{m.common_inbox()}</option>
          {linked.map(({ credential, template }) => <option key={credential.id} value={`=${credential.id}`}>{titleOf(credential, template)}</option>)}
        </select>
        <select
          class={`btn ${styles.select} ${kind ? styles.set : ''}`} aria-label={m.evidence_kind()} value={kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value as ItemKind | '' })}
        >
          <option value="">{m.evidence_anyKind()}</option>
          {Object.entries(KIND_WORDS).map(([value, words]) => <option key={value} value={value}>{words()}</option>)}
        </select>
        <button type="button" class={`btn ${hidden > 0 ? styles.set : ''}`} aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
          {m.library_filters()}{hidden > 0 && <span class={styles.count}>{hidden}</span>}<Icon name={open ? 'up' : 'down'} />
        </button>
        <span class="grow" />
        <select class={`btn ${styles.select}`} aria-label={m.library_sort()} value={sort} onChange={(event) => onChange({ sort: event.currentTarget.value as SortBy })}>
          <option value="">{sought.trim() ? m.library_sort_best() : m.library_sort_newest()}</option>
          {Object.entries(SORTS).map(([value, words]) => (value !== 'newest' || sought.trim() !== '' || sort === 'newest') && <option key={value} value={value}>{words()}</option>)}
        </select>
        <span class="seg" role="group" aria-label={m.evidence_view()}>
          <button type="button" aria-pressed={as === 'cards'} onClick={() => onLook('cards')}>{m.evidence_cards()}</button>
          <button type="button" aria-pressed={as === 'table'} onClick={() => onLook('table')}>{m.evidence_table()}</button>
        </span>
      </div>
      <div id={panel} hidden={!open}>{open && <MoreFilters choices={choices} linked={linked} onChange={onChange} />}</div>
    </form>
  );
}
