import type { ItemRole } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { allSteps } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { ROLE_WORDS } from './item-words';
import type { ListChoices } from './list-choices';
import styles from './list.module.css';
import { FILTER_WORDS } from './filter-words';

export interface MoreFiltersProps {
  choices: ListChoices;
  linked: readonly Linked[];
  onChange: (patch: Partial<ListChoices>) => void;
}

const SWITCHES = ['unlinked', 'noAuthor', 'later', 'student'] as const;

/** The filters that are needed now and then. */
export function MoreFilters({ choices, linked, onChange }: MoreFiltersProps) {
  const { credentialId, stepId, role, from, to } = choices;
  const template = linked.find((one) => one.credential.id === credentialId)?.template;
  return (
    <div class={styles.filters}>
      <label>
        <span class="label">{m.library_step()}</span>
        <select class="field" value={stepId} disabled={!template} onChange={(event) => onChange({ stepId: event.currentTarget.value })}>
          <option value="">{template ? m.library_anyStep() : m.library_stepFirst()}</option>
          {template && allSteps(template).map((step) => <option key={step.id} value={step.id}>{step.label} {step.title}</option>)}
        </select>
      </label>
      <label>
        <span class="label">{m.evidence_role()}</span>
        <select class="field" value={role} onChange={(event) => onChange({ role: event.currentTarget.value as ItemRole | '' })}>
          <option value="">{m.library_anyRole()}</option>
          {Object.entries(ROLE_WORDS).map(([value, words]) => <option key={value} value={value}>{words()}</option>)}
        </select>
      </label>
      <label>
        <span class="label">{m.library_from()}</span>
        <input class="field" type="date" value={from} max={to || undefined} onChange={(event) => onChange({ from: event.currentTarget.value })} />
      </label>
      <label>
        <span class="label">{m.library_to()}</span>
        <input class="field" type="date" value={to} min={from || undefined} onChange={(event) => onChange({ to: event.currentTarget.value })} />
      </label>
      <fieldset class={styles.switches}>
        <legend class="sr">{m.library_only()}</legend>
        {SWITCHES.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={choices[name]} onChange={(event) => onChange({ [name]: event.currentTarget.checked })} />
            {FILTER_WORDS[name]()}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
