import { Icon } from '@/components/Icon';
import type { ItemKind } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { titleOf } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { KIND_WORDS } from './item-words';
import { anything, isNarrowed, type ListChoices } from './list-choices';
import styles from './list.module.css';

export interface ListToolsProps {
  choices: ListChoices;
  linked: readonly Linked[];
  onChange: (patch: Partial<ListChoices>) => void;
}

const ANY = 'any';

/** Search, filters, and how the list is drawn. */
export function ListTools({ choices, linked, onChange }: ListToolsProps) {
  const { sought, credentialId, kind, unlinked, as } = choices;
  return (
    <form class={styles.tools} role="search" onSubmit={(event) => event.preventDefault()}>
      <span class={styles.find}>
        <Icon name="find" />
        <input class="field" type="search" aria-label={m.evidence_search()} placeholder={m.evidence_searchHint()} value={sought} onInput={(event) => onChange({ sought: event.currentTarget.value })} />
      </span>
      <select
        class={`btn ${styles.select} ${credentialId === null ? '' : styles.set}`} aria-label={m.evidence_credential()}
        value={credentialId === null ? ANY : `=${credentialId}`}
        onChange={({ currentTarget: { value } }) => onChange({ credentialId: value === ANY ? null : value.slice(1) })}
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
      <button type="button" class={`btn ${unlinked ? styles.set : ''}`} aria-pressed={unlinked} onClick={() => onChange({ unlinked: !unlinked })}>
        <Icon name="warn" class="warn" />{m.evidence_notLinkedFilter()}
      </button>
      {isNarrowed(choices) && <button type="button" class="btn quiet" onClick={() => onChange({ ...anything, as })}>{m.evidence_clear()}</button>}
      <span class="grow" />
      <span class="seg" role="group" aria-label={m.evidence_view()}>
        <button type="button" aria-pressed={as === 'cards'} onClick={() => onChange({ as: 'cards' })}>{m.evidence_cards()}</button>
        <button type="button" aria-pressed={as === 'table'} onClick={() => onChange({ as: 'table' })}>{m.evidence_table()}</button>
      </span>
    </form>
  );
}
