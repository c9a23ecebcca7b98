import type { Linked } from '@/utils/credentials/serves';
import { titleOf } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';

export interface CredentialSelectProps {
  linked: readonly Linked[];
  value: string;
  onChange: (id: string) => void;
}

export function CredentialSelect({ linked, value, onChange }: CredentialSelectProps) {
  return (
    <label>
      <span class="label">{m.evidence_credential()}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {linked.map(({ credential, template }) => <option key={credential.id} value={credential.id}>{titleOf(credential, template)}</option>)}
      </select>
    </label>
  );
}
