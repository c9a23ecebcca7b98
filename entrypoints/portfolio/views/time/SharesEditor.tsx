import type { CredentialName } from '@/components/hooks/use-credential-names';
import { Icon } from '@/components/Icon';
import type { Share } from '@/utils/core/rows/time';
import { dealShares } from '@/utils/time/duration';
import { weightOf, type WrittenWeight } from '@/utils/time/weights';
import { m } from '@/utils/words/paraglide/messages';
import { nameOf } from './entry-words';
import { Length } from './Length';
import styles from './time.module.css';

export interface SharesEditorProps {
  weights: readonly WrittenWeight[];
  /** What is dealt out. */
  seconds: number;
  names: ReadonlyMap<string, CredentialName>;
  running: boolean;
  onChange: (weights: WrittenWeight[]) => void;
}

/** What each has of the seconds; nothing while a weight is none. */
function dealt(weights: readonly WrittenWeight[], seconds: number): Map<string, number> {
  const shares: Share[] = [];
  for (const { credentialId, weight } of weights) {
    const whole = weightOf(weight);
    if (whole === null) return new Map();
    shares.push({ id: credentialId, createdAt: '', updatedAt: '', deletedAt: '', seen: {}, timeEntryId: '', credentialId, weight: whole });
  }
  return dealShares(seconds, shares);
}

/** The credentials that an entry serves, weighed against each other, with what each of them gets. */
export function SharesEditor({ weights, seconds, names, running, onChange }: SharesEditorProps) {
  const parts = dealt(weights, seconds);
  const others = [...names.values()].filter((one) => !one.gone && !weights.some((weight) => weight.credentialId === one.id));
  const shared = weights.length > 1;
  return (
    <fieldset class={styles.whole}>
      <legend class="label">{m.time_credential()}</legend>
      <ul class={styles.weights}>
        {weights.length === 0 && <li class="muted">{m.time_waitsInInbox()}</li>}
        {weights.map(({ credentialId, weight }) => {
          const name = nameOf(names, credentialId);
          const wrong = weightOf(weight) === null;
          return (
            <li key={credentialId}>
              <span class="dot" style={{ '--dot': `var(--c${names.get(credentialId)?.colour ?? 1})` }} /><bdi class="grow">{name}</bdi>
              {shared && (
                <input
                  class={`field ${styles.weight}`} type="number" min={1} max={999} step={1} value={weight} aria-label={m.time_weightOf({ name })} aria-invalid={wrong}
                  onInput={(event) => onChange(weights.map((one) => (one.credentialId === credentialId ? { credentialId, weight: event.currentTarget.value } : one)))}
                />
              )}
              {shared && !running && <Length seconds={parts.get(credentialId) ?? 0} />}
              <button type="button" class="btn quiet tiny iconbtn" aria-label={m.time_removeCredential({ name })} onClick={() => onChange(weights.filter((one) => one.credentialId !== credentialId))}><Icon name="close" /></button>
            </li>
          );
        })}
      </ul>
      {weights.some((one) => weightOf(one.weight) === null) && <p class="small bad" role="alert">{m.time_badWeight()}</p>}
      {shared && <p class="small muted">{m.time_sharesHint()}</p>}
      {others.length > 0 && (
        <select class="btn" aria-label={m.time_addCredential()} value="" onChange={({ currentTarget: { value } }) => { if (value) onChange([...weights, { credentialId: value, weight: '1' }]); }}>
          <option value="">{m.time_addCredential()}</option>
          {others.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
        </select>
      )}
    </fieldset>
  );
}
